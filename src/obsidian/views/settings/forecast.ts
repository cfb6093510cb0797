import { listedNotes } from '../../../core/atlas/view';
import { Component, debounce, type Setting } from 'obsidian';
import type { RebuildPlan } from '../../../core/index-notes/rebuild';
import { t } from '../../../i18n';
import { planRebuild } from '../../services/rebuild/plan-rebuild';
import type { Services } from '../../services';
import { Latest, Slices } from '../../services/slices';

/** How long the settings must be left alone, in milliseconds. */
const PAUSE = 500;

/**
 * Keeps saying on a row of the settings what a rebuild would write now: planned as a rebuild is, between frames, and
 * never written.
 */
export class RebuildForecast extends Component {
  private readonly planning = new Latest();
  private readonly countSoon = debounce(() => void this.count(), PAUSE, true);
  private readonly el: HTMLElement;

  constructor(
    setting: Setting,
    private readonly services: Services,
  ) {
    super();
    this.el = setting.infoEl.createDiv({ cls: 'topic-atlas-effect', attr: { role: 'status' } });
    this.load();
  }

  override onload(): void {
    const { settings, host } = this.services;
    this.register(settings.changed.listen(() => this.start()));
    this.register(host.changed.listen(() => this.start()));
    this.start();
  }

  override onunload(): void {
    this.planning.stop();
    this.countSoon.cancel();
  }

  private start(): void {
    this.planning.stop();
    this.el.setText('…');
    this.countSoon();
  }

  private async count(): Promise<void> {
    const signal = this.planning.begin();
    const plan = await planQuietly(this.services, signal);
    if (plan !== null && !signal.aborted) this.el.setText(forecastText(plan));
  }
}

function forecastText({ changes, skipped }: RebuildPlan): string {
  const created = changes.filter(({ before }) => before === null).length;
  const texts = [
    ...(changes.length > created ? [t('settings.effect.changed', { count: changes.length - created })] : []),
    ...(created > 0 ? [t('settings.effect.created', { count: created })] : []),
    ...(skipped.length > 0 ? [t('settings.effect.skipped', { count: skipped.length })] : []),
  ];
  return texts.length === 0 ? t('report.upToDate') : texts.join(' ');
}

/** What a rebuild would do; null when it was stopped. */
async function planQuietly(services: Services, signal: AbortSignal): Promise<RebuildPlan | null> {
  const { host, cards } = services;
  const atlas = await host.ready();
  if (atlas === null || !(await host.completed(signal))) return null;
  await cards.load(listedNotes(atlas), new Slices(signal));
  if (signal.aborted) return null;
  const planned = await planRebuild(atlas, services, true, new Slices(signal));
  return signal.aborted ? null : (planned?.plan ?? null);
}

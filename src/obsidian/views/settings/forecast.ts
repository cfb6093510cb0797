import { listedNotes } from '../../../core/atlas/view';
import { Component, type Setting } from 'obsidian';
import type { RebuildPlan } from '../../../core/index-notes/rebuild';
import { t } from '../../../i18n';
import { planRebuild } from '../../services/rebuild/plan-rebuild';
import type { Services } from '../../services';
import { nextFrame, Slices } from '../../services/slices';

/** How long the settings must be left alone, in milliseconds. */
const PAUSE = 500;

/**
 * Keeps saying on a row of the settings what a rebuild would write now: planned as a rebuild is, between frames, and
 * never written.
 */
export class RebuildForecast extends Component {
  private timer: number | null = null;
  private round = 0;
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
    this.stop();
  }

  private stop(): void {
    this.round++;
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
  }

  private start(): void {
    this.stop();
    const round = this.round;
    this.el.setText('…');
    this.timer = window.setTimeout(() => void this.count(() => round !== this.round), PAUSE);
  }

  private async count(stopped: () => boolean): Promise<void> {
    const plan = await planQuietly(this.services, stopped);
    if (plan !== null && !stopped()) this.el.setText(forecastText(plan));
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
async function planQuietly(services: Services, stopped: () => boolean): Promise<RebuildPlan | null> {
  const { host, cards } = services;
  const atlas = await host.ready();
  while (!host.complete() && !stopped()) await nextFrame();
  if (atlas === null || stopped()) return null;
  await cards.load(listedNotes(atlas), () => !stopped());
  if (stopped()) return null;
  const planned = await planRebuild(atlas, services, true, new Slices(stopped));
  return stopped() ? null : (planned?.plan ?? null);
}

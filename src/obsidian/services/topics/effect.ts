import type { Setting } from 'obsidian';
import { topicsEffect, type TopicsEffect } from '../../../core/index-notes/effect';
import type { TopicSettings } from '../../../core/topics/edit';
import { t } from '../../../i18n';
import type { RebuildParts } from '../rebuild/parts';
import { indexSources } from '../rebuild/sources';
import { inSlices } from '../slices';

/** How long a person pauses before it is worked out what would happen, in milliseconds. */
const PAUSE = 300;
const COUNTING = '…';

/**
 * What a change of the topics would do, worked out between frames; null when it was stopped. All notes are sorted anew
 * on an atlas to throw away, and only what index notes say is compared: no note is read.
 */
export async function effectOf(
  parts: RebuildParts,
  edit: (topics: TopicSettings) => TopicSettings,
  stopped: () => boolean,
): Promise<TopicsEffect | null> {
  const atlas = await parts.host.ready();
  const { settings } = parts.settings;
  if (atlas === null || stopped()) return null;
  const forecast = await inSlices(atlas.forecastInSteps({ ...settings, topics: edit(settings.topics) }), stopped);
  return forecast === null ? null : inSlices(topicsEffect(indexSources(atlas, parts), forecast), stopped);
}

export function effectText({ changed, orphaned, moved }: TopicsEffect): string {
  const said = [
    changed.length === 0 ? t('settings.effect.none') : t('settings.effect.changed', { count: changed.length }),
    ...(moved.length > 0 ? [t('settings.effect.moved', { count: moved.length })] : []),
    ...(orphaned.length > 0 ? [t('settings.effect.orphaned', { count: orphaned.length })] : []),
  ];
  return said.join(' ');
}

/** Says below a setting what would happen, while it is being typed and before it is saved. */
export class EffectLine {
  private el: HTMLElement | null = null;
  private timer: number | null = null;
  private round = 0;

  constructor(
    private readonly setting: Setting,
    private readonly parts: RebuildParts,
  ) {}

  show(edit: (topics: TopicSettings) => TopicSettings): void {
    this.stop();
    const round = this.round;
    this.say(COUNTING);
    this.timer = window.setTimeout(() => void this.count(edit, round), PAUSE);
  }

  stop(): void {
    this.round++;
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
    if (this.el?.textContent === COUNTING) this.el.setText('');
  }

  private async count(edit: (topics: TopicSettings) => TopicSettings, round: number): Promise<void> {
    const effect = await effectOf(this.parts, edit, () => round !== this.round);
    if (effect !== null && round === this.round) this.say(effectText(effect));
  }

  private say(text: string): void {
    this.el ??= this.setting.infoEl.createDiv({ cls: 'topic-atlas-effect', attr: { role: 'status' } });
    this.el.setText(text);
  }
}

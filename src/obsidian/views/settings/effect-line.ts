import { debounce, type Setting } from 'obsidian';
import type { TaxonomyEdit } from '../../../core/topics/taxonomy-edit';
import type { RebuildParts } from '../../services/rebuild/parts';
import { Latest } from '../../services/slices';
import { effectText, forecastEdit } from '../../services/topics/effect';

/** How long a person pauses before it is worked out what would happen, in milliseconds. */
const PAUSE = 300;
const COUNTING = '…';

/** Says below a setting what would happen, while it is being typed and before it is saved. */
export class EffectLine {
  private el: HTMLElement | null = null;
  private readonly counting = new Latest();
  private readonly countSoon = debounce((edit: TaxonomyEdit) => void this.count(edit), PAUSE, true);

  constructor(
    private readonly setting: Setting,
    private readonly parts: RebuildParts,
  ) {}

  show(edit: TaxonomyEdit): void {
    this.counting.stop();
    this.say(COUNTING);
    this.countSoon(edit);
  }

  stop(): void {
    this.counting.stop();
    this.countSoon.cancel();
    if (this.el?.textContent === COUNTING) this.el.setText('');
  }

  private async count(edit: TaxonomyEdit): Promise<void> {
    const signal = this.counting.begin();
    const effect = await forecastEdit(this.parts, edit, signal);
    if (effect !== null && !signal.aborted) this.say(effectText(effect));
  }

  private say(text: string): void {
    this.el ??= this.setting.infoEl.createDiv({ cls: 'topic-atlas-effect', attr: { role: 'status' } });
    this.el.setText(text);
  }
}

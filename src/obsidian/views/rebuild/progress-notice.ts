import { Notice } from 'obsidian';
import type { Scheduler, Steps } from '../../../core/steps';
import { t } from '../../../i18n';
import { Slices } from '../../services/slices';

/** How long a person waits before being told why, in milliseconds. */
const PATIENCE = 1000;

/** Says how far something is, and offers to stop it, once it takes longer than a second. */
export class ProgressNotice implements Scheduler {
  private notice: Notice | null = null;
  private start = performance.now();
  private readonly life = new AbortController();
  private readonly slices = new Slices(this.life.signal);
  private text: (done: number, total: number) => string = () => t('rebuild.waiting');
  private at: readonly [done: number, total: number] = [0, 0];

  /** What is being done, in words. */
  get now(): string {
    return this.text(...this.at);
  }

  get cancelled(): boolean {
    return this.life.signal.aborted;
  }

  /** The person was asked something: patience starts anew. */
  restart(): void {
    this.close();
    this.start = performance.now();
  }

  /** What is being done from here on. */
  phase(text: (done: number, total: number) => string): void {
    this.text = text;
    this.at = [0, 0];
  }

  /** Tells of a step without waiting for a frame; false once the person has stopped it. */
  tick(done: number, total: number): boolean {
    this.at = [done, total];
    if (!this.cancelled && performance.now() - this.start >= PATIENCE) this.show(this.now);
    return !this.cancelled;
  }

  run<T>(steps: Steps<T>): Promise<T | null> {
    return this.slices.run(steps);
  }

  async step(done: number, total: number): Promise<boolean> {
    this.tick(done, total);
    return this.slices.step();
  }

  /** What is being done ends at the next step. */
  stop(): void {
    this.life.abort();
    this.close();
  }

  close(): void {
    this.notice?.hide();
    this.notice = null;
  }

  private show(text: string): void {
    if (this.notice === null) {
      this.notice = new Notice('', 0);
      const { messageEl } = this.notice;
      messageEl.empty();
      messageEl.createDiv({ cls: 'topic-atlas-progress-text' });
      messageEl
        .createDiv({ cls: 'topic-atlas-notice-buttons' })
        .createEl('button', { cls: 'topic-atlas-progress-cancel', text: t('common.cancel') })
        .addEventListener('click', () => this.stop());
    }
    this.notice.messageEl.querySelector('.topic-atlas-progress-text')?.setText(text);
  }
}

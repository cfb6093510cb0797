import { Component } from 'obsidian';
import { Latest } from '../../services/slices';
import { observeSight } from './observe';

/** How long changes are gathered before what is shown follows, in milliseconds. */
const GATHER = 300;
/** How long nothing must change before what takes longer is begun, in milliseconds. */
const QUIET = 1000;
/** It rests so many times as long as it works. */
const REST = 4;

/** What a live view does. What is long ends where the signal says that there is no use any more in what they do. */
export interface Renewal {
  /** Shows what has changed. */
  renew(signal: AbortSignal): Promise<void>;
  /** Does what takes longer, once all is quiet; a change stops it. */
  settle?(signal: AbortSignal): Promise<void>;
  /** Whether it is no time to follow what changed: it is done a little later. */
  waits?(): boolean;
  /** The element went out of sight. */
  hidden?(): void;
}

type Work = 'renew' | 'settle';

/**
 * Renews what an element shows: when it comes into sight, and while it is there after every crowd of changes. Out of
 * sight it does nothing.
 */
export class Follower extends Component {
  private inSight = false;
  private due: Work | null = 'renew';
  /** What is due is not to wait for more changes. */
  private isUrgent = false;
  private doing: Work | null = null;
  private readonly work = new Latest();
  private timer: { readonly id: number; readonly for: Work } | null = null;
  private cost = 0;

  constructor(
    private readonly el: HTMLElement,
    private readonly renewal: Renewal,
  ) {
    super();
  }

  override onload(): void {
    this.addChild(observeSight(this.el, (inSight) => this.setInSight(inSight)));
    this.register(() => this.setInSight(false));
  }

  /**
   * Something is not as it was shown.
   *
   * @param atOnce it is what the person did, and not to be waited for
   */
  changed(atOnce = false): void {
    this.due = 'renew';
    this.isUrgent ||= atOnce;
    if (this.doing === 'settle') this.work.stop();
    this.schedule();
  }

  /** Shows it now, in sight or not. */
  now(): Promise<void> {
    this.due = 'renew';
    return this.act();
  }

  private setInSight(inSight: boolean): void {
    this.inSight = inSight;
    if (!inSight) {
      this.stopTimer();
      this.work.stop();
      this.renewal.hidden?.();
    } else if (this.due === 'renew') void this.act();
    else this.schedule();
  }

  private schedule(): void {
    const { due } = this;
    if (!this.inSight || this.doing !== null || due === null) return;
    if (this.isUrgent) return void this.act();
    if (this.timer?.for === 'renew') return;
    this.stopTimer();
    const least = due === 'renew' ? GATHER : QUIET;
    const id = window.setTimeout(() => this.whenTime(), Math.max(least, REST * this.cost));
    this.timer = { id, for: due };
  }

  private whenTime(): void {
    this.timer = null;
    if (this.renewal.waits?.() === true) this.schedule();
    else void this.act();
  }

  private stopTimer(): void {
    if (this.timer !== null) window.clearTimeout(this.timer.id);
    this.timer = null;
  }

  /** What was stopped is done when it is time to, but for what a change does anyway. */
  private stopped(work: Work): void {
    if (this.due !== 'renew') this.due = work;
  }

  private async act(): Promise<void> {
    this.stopTimer();
    const { due } = this;
    if (this.doing !== null || due === null) return;
    this.doing = due;
    this.isUrgent = false;
    this.due = due === 'renew' && this.renewal.settle !== undefined ? 'settle' : null;
    const start = performance.now();
    const signal = this.work.begin();
    try {
      await this.renewal[due]?.(signal);
      if (signal.aborted) this.stopped(due);
    } catch (error) {
      console.error('Topic Atlas:', error);
    } finally {
      this.doing = null;
      if (due === 'renew') this.cost = performance.now() - start;
    }
    this.schedule();
  }
}

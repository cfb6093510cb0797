import { Component } from 'obsidian';
import { observeSight } from './observe';

/** How long changes are gathered before what is shown follows, in milliseconds. */
const GATHER = 300;
/** It rests so many times as long as it works. */
const REST = 4;

/**
 * Renews what an element shows: when it comes into sight, and while it is there after every crowd of changes. Out of
 * sight it does nothing.
 */
export class Follower extends Component {
  private inSight = false;
  private isStale = true;
  private isBusy = false;
  private isUnloaded = false;
  private timer: number | null = null;
  private cost = 0;

  /** @param renew is asked to stop where there is no use any more in what it does */
  constructor(
    private readonly el: HTMLElement,
    private readonly renew: (stopped: () => boolean) => Promise<void>,
  ) {
    super();
  }

  override onload(): void {
    this.isUnloaded = false;
    this.addChild(observeSight(this.el, (inSight) => this.setInSight(inSight)));
  }

  override onunload(): void {
    this.isUnloaded = true;
    this.stopTimer();
  }

  /** Something is not as it was shown. */
  changed(): void {
    this.isStale = true;
    if (!this.inSight || this.isBusy || this.timer !== null || this.isUnloaded) return;
    this.timer = window.setTimeout(
      () => {
        this.timer = null;
        void this.work();
      },
      Math.max(GATHER, REST * this.cost),
    );
  }

  private setInSight(inSight: boolean): void {
    this.inSight = inSight;
    if (!inSight) this.stopTimer();
    else if (this.isStale) void this.work();
  }

  private stopTimer(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
  }

  private async work(): Promise<void> {
    if (this.isBusy || this.isUnloaded) return;
    this.isBusy = true;
    this.isStale = false;
    const start = performance.now();
    const stopped = (): boolean => this.isUnloaded || !this.inSight;
    try {
      await this.renew(stopped);
      if (stopped()) this.isStale = true;
    } catch (error) {
      console.error('Topic Atlas:', error);
    } finally {
      this.isBusy = false;
      this.cost = performance.now() - start;
    }
    if (this.isStale) this.changed();
  }
}

import type { Io } from './io';

const PATIENCE = 1000;
const PAUSE = 100;
const WIDTH = 24;

/** A bar on the terminal for what takes longer than a second; nothing where no person looks. */
export class Progress {
  private readonly start: number;
  private last = -Infinity;

  constructor(
    private readonly io: Io,
    private readonly label: string,
  ) {
    this.start = io.now();
  }

  update(done: number, total: number): void {
    const now = this.io.now();
    if (!this.isSeen() || now - this.start < PATIENCE || now - this.last < PAUSE || total === 0) return;
    this.last = now;
    const full = Math.floor((done / total) * WIDTH);
    const line = `${this.label} ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done} / ${total}`;
    this.io.stderr.write(`\r${line.slice(0, Math.max(0, this.io.stderr.columns - 1))}\u001b[K`);
  }

  /** Takes the bar away. */
  end(): void {
    if (this.last > -Infinity) this.io.stderr.write('\r\u001b[K');
    this.last = -Infinity;
  }

  private isSeen(): boolean {
    return this.io.stderr.isTerminal && this.io.stdout.isTerminal;
  }
}

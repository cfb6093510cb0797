import { isNotePath } from '../../../core/notes/paths';
import { each, whenDone, type Steps } from '../../../core/steps';
import type { ObsidianVault } from '../vault/vault';
import type { VaultEvent } from '../vault/vault-events';

/** How long the app's cache must be quiet until a note that it has not read is passed over, in milliseconds. */
const PATIENCE = 5000;
/**
 * The notes that the app has not read: those that it is about to, and those that it seems never to, which hold up
 * nothing.
 */
export class UnreadNotes {
  private readonly awaited = new Set<string>();
  private readonly passed = new Set<string>();
  private hasLooked = false;
  private timer: number | null = null;

  /** @param passedOver told when notes are waited for no longer */
  constructor(
    private readonly vault: ObsidianVault,
    private readonly passedOver: () => void,
    private readonly patience = PATIENCE,
  ) {}

  /** Looks at all notes of the vault. */
  look(): Steps<void> {
    const looked = each(this.vault.files(), ({ path }) => this.note(path));
    return whenDone(looked, () => {
      this.hasLooked = true;
      this.waitAnew();
    });
  }

  /**
   * Follows the vault. Answers with what the event means: links that were resolved in a note that was not read before
   * are its reading.
   */
  hear(event: VaultEvent): VaultEvent {
    const known = this.follow(event);
    this.waitAnew();
    return known;
  }

  /** Whether the app has read all that it will. */
  isDone(): boolean {
    return this.hasLooked && this.awaited.size === 0;
  }

  /** The notes that are waited for. */
  waitedFor(): readonly string[] {
    return Array.from(this.awaited).sort();
  }

  /** All that the app has not read. */
  all(): readonly string[] {
    return [...this.awaited, ...this.passed].sort();
  }

  stop(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
  }

  private follow(event: VaultEvent): VaultEvent {
    switch (event.kind) {
      case 'updated':
        this.note(event.path);
        return event;
      case 'removed':
        this.forget(event.path);
        return event;
      case 'renamed':
        this.forget(event.from);
        if (isNotePath(event.to)) this.note(event.to);
        return event;
      case 'resolved':
        return this.forgetRead(event.path) ? { kind: 'updated', path: event.path } : event;
      case 'file-added':
      case 'file-removed':
      case 'settled':
        return event;
    }
  }

  private note(path: string): void {
    if (this.vault.metadata(path) !== null || this.vault.stamp(path) === null) this.forget(path);
    else if (!this.passed.has(path)) this.awaited.add(path);
  }

  private forgetRead(path: string): boolean {
    return this.vault.metadata(path) !== null && this.forget(path);
  }

  private forget(path: string): boolean {
    const [wasAwaited, wasPassed] = [this.awaited.delete(path), this.passed.delete(path)];
    return wasAwaited || wasPassed;
  }

  private waitAnew(): void {
    this.stop();
    if (this.hasLooked && this.awaited.size > 0) this.timer = window.setTimeout(() => this.passOver(), this.patience);
  }

  private passOver(): void {
    this.timer = null;
    for (const path of this.awaited) this.passed.add(path);
    this.awaited.clear();
    this.passedOver();
  }
}

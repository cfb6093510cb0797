import { NO_CARD, type NoteCard } from '../../../core/cards/card';
import type { CardSettings } from '../../../core/cards/card-names';
import { READING_VERSION, readMetadata, readNote, type CardReading } from '../../../core/cards/find-card';
import { HabitTally, type Habit } from '../../../core/cards/habit';
import { hash } from '../../../core/index-notes/hash';
import type { Metadata } from '../../../core/notes/metadata';
import { VaultError } from '../../../core/vault';
import { Slices } from '../slices';
import type { DeviceStore } from '../storage/device-store';
import type { ObsidianVault } from '../vault/vault';

/** The table of the device's store. */
export const CARDS_TABLE = 'cards';

/** What was read in a note's text, and of which text: the file's stamp and the names it was looked for under. */
interface StoredCard {
  readonly mtime: number;
  readonly size: number;
  readonly names: string;
  readonly reading: CardReading;
}

/**
 * The cards of the vault's notes. What properties say is known at once; what stands in the text is read when it is
 * asked for, once per version of the file, and kept on the device.
 */
export class CardStore {
  private readonly stored = new Map<string, StoredCard>();
  /** What the device kept is read once, whoever asks first. */
  private readingStored: Promise<void> | null = null;
  private readonly fresh = new Map<string, StoredCard>();
  /** What the metadata says, for as long as the app keeps it and the names stay. */
  private fromMetadata = new WeakMap<Metadata, { readonly reading: CardReading | null }>();
  private readonly summaries = new HabitTally();
  private usedNames: CardSettings | null = null;
  private usedKey = '';

  constructor(
    private readonly vault: ObsidianVault,
    private readonly device: DeviceStore,
    private readonly settings: () => CardSettings,
    /** Only notes that are listed tell the habit. */
    private readonly isListed: (path: string) => boolean = () => true,
    /** Of notes that the filter leaves out nothing is kept on the device. */
    private readonly isHidden: (path: string) => boolean = () => false,
  ) {}

  /** What is known of a note's card now, if only from an older version of its text. */
  card(path: string): NoteCard {
    return this.reading(path)?.cards[this.habit] ?? NO_CARD;
  }

  /** The vault's habit: as the settings say, else as the notes tell that are known. */
  get habit(): Habit {
    return this.settings().habit ?? this.summaries.habit;
  }

  /** The notes are not there any more. */
  forget(paths: readonly string[]): void {
    for (const path of paths) this.summaries.set(path, null);
  }

  /** Whether `card` tells what the note says now. */
  isKnown(path: string): boolean {
    const metadata = this.vault.metadata(path);
    if (metadata === null || this.toldBy(metadata) !== null) return true;
    const stamp = this.vault.stamp(path);
    const stored = this.stored.get(path);
    return (
      stamp !== null && stored?.mtime === stamp.mtime && stored.size === stamp.size && stored.names === this.namesKey()
    );
  }

  /** Reads what is not known yet. `step` is asked between notes; false stops. Notes that cannot be read keep what is known of them. */
  async load(paths: Iterable<string>, step: (done: number) => boolean = () => true): Promise<void> {
    await (this.readingStored ??= this.readStored());
    let done = 0;
    const slices = new Slices();
    for (const path of paths) {
      if (!step(done++)) break;
      if (!this.isKnown(path)) await this.read(path);
      this.reading(path);
      await slices.goOn();
    }
    await this.save();
  }

  private async read(path: string): Promise<void> {
    const stamp = this.vault.stamp(path);
    if (stamp === null) return;
    try {
      const text = await this.vault.glance(path);
      const metadata = this.vault.metadata(path);
      if (metadata === null) return;
      const { mtime, size } = stamp;
      const stored = { mtime, size, names: this.namesKey(), reading: readNote(text, metadata, this.settings()) };
      this.stored.set(path, stored);
      this.fresh.set(path, stored);
    } catch (error) {
      // One note must not keep the cards of all others from being read.
      if (!(error instanceof VaultError)) console.error('Topic Atlas:', path, error);
    }
  }

  private async save(): Promise<void> {
    const entries = Array.from(this.fresh).filter(([path]) => !this.isHidden(path));
    this.fresh.clear();
    if (entries.length > 0) await this.device.put(CARDS_TABLE, entries);
  }

  /** What the device kept, without what is gone from the vault. */
  private async readStored(): Promise<void> {
    const gone: string[] = [];
    await this.device.each(CARDS_TABLE, (path, value) => {
      if (this.vault.stamp(path) === null || this.isHidden(path)) gone.push(path);
      else if (isStoredCard(value)) this.stored.set(path, value);
    });
    if (gone.length > 0) await this.device.remove(CARDS_TABLE, gone);
  }

  /** Whenever a note is looked at, its summary counts as it is now. */
  private reading(path: string): CardReading | null {
    const metadata = this.vault.metadata(path);
    const reading = (metadata === null ? null : this.toldBy(metadata)) ?? this.stored.get(path)?.reading ?? null;
    this.summaries.set(path, reading !== null && this.isListed(path) ? reading.shape : null);
    return reading;
  }

  private toldBy(metadata: Metadata): CardReading | null {
    this.namesKey();
    const known = this.fromMetadata.get(metadata);
    if (known !== undefined) return known.reading;
    const reading = readMetadata(metadata, this.settings());
    this.fromMetadata.set(metadata, { reading });
    return reading;
  }

  /** Tells cards found under other names, or by other rules; the habit makes no difference to what is read. */
  private namesKey(): string {
    const names = this.settings();
    if (names !== this.usedNames) {
      this.usedNames = names;
      this.usedKey = hash(JSON.stringify({ ...names, habit: READING_VERSION }));
      this.fromMetadata = new WeakMap();
    }
    return this.usedKey;
  }
}

function isStoredCard(value: unknown): value is StoredCard {
  return (
    typeof value === 'object' &&
    value !== null &&
    'mtime' in value &&
    'size' in value &&
    'names' in value &&
    'reading' in value
  );
}

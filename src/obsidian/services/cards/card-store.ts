import type { NoteChanges } from '../../../core/atlas/changes';
import { NO_CARD, type NoteCard } from '../../../core/cards/card';
import type { CardSettings } from '../../../core/cards/card-names';
import { readMetadata, readNote } from '../../../core/cards/find-card';
import { HabitTally, type Habit } from '../../../core/cards/habit';
import {
  type Depth,
  asksForMore,
  READING_VERSION,
  shownCard,
  type CardReading,
  type OtherNotes,
} from '../../../core/cards/sayings';
import { SharedTexts } from '../../../core/cards/shared-texts';
import { hash } from '../../../core/text/hash';
import type { Metadata } from '../../../core/notes/metadata';
import { titleOf } from '../../../core/notes/paths';
import { Slices } from '../slices';
import type { DeviceStore } from '../storage/device-store';
import type { ObsidianVault } from '../vault/vault';
import type { Progress } from '../../../core/steps';

/** The table of the device's store. */
export const CARDS_TABLE = 'cards';

/** What a note's text says, and of which text: the file's stamp, and the names and rules by which it was read. */
interface StoredReading {
  readonly mtime: number;
  readonly size: number;
  readonly key: string;
  readonly reading: CardReading;
}

/** What the metadata say; null where the text is needed. The title is that of the file, which may be renamed. */
interface Told {
  readonly title: string;
  readonly reading: CardReading | null;
}

/**
 * The cards of the vault's notes. What properties say is known at once; what stands in the text is read when it is
 * asked for, once per version of the file, and kept on the device.
 */
export class CardStore implements OtherNotes {
  private readonly stored = new Map<string, StoredReading>();
  /** What the device kept is read once, whoever asks first. */
  private readingStored: Promise<void> | null = null;
  private readonly fresh = new Map<string, StoredReading>();
  /** For as long as the app keeps the metadata and the names stay. */
  private told = new WeakMap<Metadata, Told>();
  private usedNames: CardSettings | null = null;
  private usedKey = '';
  /** What listed notes say, as far as it is read. */
  private readonly shared = new SharedTexts();
  private readonly summaries = new HabitTally();
  readonly isShared = this.shared.isShared;

  constructor(
    private readonly vault: ObsidianVault,
    private readonly device: DeviceStore,
    private readonly settings: () => CardSettings,
    /** Only what is listed tells the habit, and counts where it is asked what several notes say. */
    private readonly isListed: (path: string) => boolean,
    /** Of notes that the filter leaves out nothing is kept on the device. */
    private readonly isHidden: (path: string) => boolean = () => false,
  ) {}

  /** What is known of a note's card now, if only from an older version of its text. */
  card(path: string): NoteCard {
    const reading = this.known(path);
    return reading === null ? NO_CARD : shownCard(reading, this);
  }

  /** The card of a note whose text and metadata are at hand. */
  cardIn(path: string, text: string, metadata: Metadata): NoteCard {
    return shownCard(readNote(text, metadata, this.settings(), titleOf(path), 'whole'), this);
  }

  /** The vault's habit: as the settings say, else as the notes tell that are known. */
  get habit(): Habit {
    return this.settings().habit ?? this.summaries.habit;
  }

  /** Whether `card` tells what the note says now, as far as it is known what others say. */
  isKnown(path: string): boolean {
    return this.missing(path) === null;
  }

  /** Follows what became of notes: those that are gone, or listed no more, count no more. */
  follow({ removed, renamed, changed }: NoteChanges): void {
    for (const path of [...removed, ...renamed.map(({ from }) => from)]) this.forget(path);
    for (const path of changed) this.count(path);
  }

  /** The notes whose card may have changed since this was last asked, by what other notes say. */
  takeTouched(): ReadonlySet<string> {
    return this.shared.takeTouched();
  }

  /**
   * Reads what is not known yet. Notes that cannot be read keep what is known of them. When all are counted, those that
   * begin as several others do are read on.
   */
  async load(paths: Iterable<string>, progress: Progress = new Slices()): Promise<void> {
    await (this.readingStored ??= this.readStored());
    const asked = Array.from(paths);
    for (const [i, path] of asked.entries()) {
      if (!(await progress.step(i, asked.length))) break;
      if (this.missing(path) === 'first') await this.read(path, 'first');
      this.count(path);
    }
    for (const path of asked) {
      if (this.missing(path) !== 'whole') continue;
      if (!(await progress.step(asked.length, asked.length))) break;
      await this.read(path, 'whole');
    }
    await this.save();
  }

  /** How much of the note has to be read to know its card; null for nothing. */
  private missing(path: string): Depth | null {
    const metadata = this.vault.metadata(path);
    if (metadata === null || this.toldBy(path, metadata) !== null) return null;
    const stamp = this.vault.stamp(path);
    const stored = this.stored.get(path);
    const isNow =
      stamp !== null && stored?.mtime === stamp.mtime && stored.size === stamp.size && stored.key === this.key();
    if (!isNow) return 'first';
    return asksForMore(stored.reading, this) ? 'whole' : null;
  }

  private async read(path: string, depth: Depth): Promise<void> {
    const stamp = this.vault.stamp(path);
    if (stamp === null) return;
    try {
      const text = await this.vault.glance(path);
      const metadata = this.vault.metadata(path);
      if (text === null || metadata === null) return;
      const { mtime, size } = stamp;
      const reading = readNote(text, metadata, this.settings(), titleOf(path), depth);
      const stored = { mtime, size, key: this.key(), reading };
      this.stored.set(path, stored);
      this.fresh.set(path, stored);
    } catch (error) {
      // One note must not keep the cards of all others from being read.
      console.error('Topic Atlas:', path, error);
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
      else if (isStoredReading(value)) this.stored.set(path, value);
    });
    if (gone.length > 0) await this.device.remove(CARDS_TABLE, gone);
  }

  private known(path: string): CardReading | null {
    const metadata = this.vault.metadata(path);
    return (metadata === null ? null : this.toldBy(path, metadata)) ?? this.stored.get(path)?.reading ?? null;
  }

  private count(path: string): void {
    const reading = this.isListed(path) ? this.known(path) : null;
    this.shared.set(path, reading?.keys ?? []);
    this.summaries.set(path, reading?.shape ?? null);
  }

  private forget(path: string): void {
    this.shared.delete(path);
    this.summaries.set(path, null);
  }

  private toldBy(path: string, metadata: Metadata): CardReading | null {
    this.key();
    const title = titleOf(path);
    const known = this.told.get(metadata);
    if (known?.title === title) return known.reading;
    const reading = readMetadata(metadata, this.settings(), title);
    this.told.set(metadata, { title, reading });
    return reading;
  }

  /**
   * Tells readings under other names, or by other rules; with other names everything is looked for anew. The habit
   * makes no difference to what is read.
   */
  private key(): string {
    const names = this.settings();
    if (names !== this.usedNames) {
      this.usedNames = names;
      this.usedKey = hash(JSON.stringify({ ...names, habit: READING_VERSION }));
      this.told = new WeakMap();
    }
    return this.usedKey;
  }
}

function isStoredReading(value: unknown): value is StoredReading {
  return (
    typeof value === 'object' &&
    value !== null &&
    'mtime' in value &&
    'size' in value &&
    'key' in value &&
    'reading' in value
  );
}

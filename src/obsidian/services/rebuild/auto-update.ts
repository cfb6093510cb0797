import { listedNotes } from '../../../core/atlas/view';
import { Component, MarkdownView } from 'obsidian';
import type { Atlas } from '../../../core/atlas/atlas';
import { IndexWriter, type SkippedNote } from '../../../core/index-notes/rebuild';
import type { MergeMode } from '../../../core/index-notes/region/merge';
import type { WantedNote } from '../../../core/index-notes/plan/plan';
import { nameKeyOf } from '../../../core/notes/paths';
import { HOME } from '../../../core/topics/names';
import type { AtlasChange } from '../atlas/atlas-host';
import { inSlices, Slices } from '../slices';
import { Refusals } from './refusals';
import { indexSources, type RebuildParts } from './parts';

/** How long the vault must be quiet before index notes follow it, in milliseconds. */
const QUIET = 2000;
/** The same while an index note is being read: then nobody types, and what a person does there is to be seen there. */
const SOON = 200;

/** On this device, `app.loadLocalStorage` answers `off` where automatic update is switched off. */
export const AUTO_UPDATE_KEY = 'topic-atlas-auto-update';

/**
 * Keeps existing index notes current while the person works: each is planned, compared and written once after a quiet
 * while, or not at all.
 */
export class AutoUpdate extends Component {
  /** Topic ids, and `HOME` for the home index, whose notes may have to change. */
  private readonly dirty = new Set<string>();
  /** The same for notes that are being edited. */
  private readonly waiting = new Set<string>();
  /** The same for notes that the host would not write: they are tried again with the next change. */
  private readonly failed = new Set<string>();
  private readonly refusals = new Refusals();
  /** Notes whose text was read anew: their cards may be others. */
  private readonly reread = new Set<string>();
  /**
   * Index notes, by their topics, at which to look only: what stands there is remembered where it is what we would
   * write.
   */
  private readonly unseen = new Set<string>();
  /** Paths of index notes that were written here, until the app has read them again. */
  private readonly ownWrites = new Set<string>();
  /** What was deleted, renamed or sorted anew here: only such entries are taken out. Paths, and keys of names. */
  private readonly movedHere = new Set<string>();
  private allSortedAnew = false;
  private timer: number | null = null;
  private writing = false;
  /** Whether all cards were read once, so that it is known what several notes share. */
  private knowsShared = false;
  private readonly life = new AbortController();

  constructor(
    private readonly parts: RebuildParts,
    private readonly quiet = QUIET,
    private readonly soon = SOON,
  ) {
    super();
  }

  override onload(): void {
    const { app, host, settings } = this.parts;
    this.register(host.changed.listen((change) => this.note(change)));
    this.register(settings.faultChanged.listen(() => this.schedule()));
    this.register(
      host.reread.listen((path) => {
        this.reread.add(path);
        this.schedule();
      }),
    );
    this.registerEvent(app.workspace.on('active-leaf-change', () => this.stopWaiting()));
    // Another note in the same tab, or the same one in reading view.
    this.registerEvent(app.workspace.on('file-open', () => this.stopWaiting()));
    this.registerEvent(app.workspace.on('layout-change', () => this.stopWaiting()));
    void this.isDone(() => this.findUnseen());
  }

  override onunload(): void {
    this.life.abort();
    this.stopTimer();
  }

  /**
   * At a start: which index notes this device has not seen yet. What came from other devices is known by it afterwards.
   */
  private async findUnseen(): Promise<void> {
    const { host, memory } = this.parts;
    const atlas = await host.ready();
    if (atlas === null) return;
    const topics = [[HOME, HOME] as const, ...atlas.topics().map(({ id }) => [id, atlas.topicPath(id)] as const)];
    for (const [id, topicPath] of topics) {
      if (this.life.signal.aborted) return;
      if (atlas.indexNotesOf(topicPath).length === 0) continue;
      if (((await memory.recall(topicPath)) ?? null) === null) this.unseen.add(id);
    }
    this.schedule();
  }

  private isOn(): boolean {
    const { app, settings } = this.parts;
    return settings.settings.autoUpdate && app.loadLocalStorage(AUTO_UPDATE_KEY) !== 'off';
  }

  private note({ event, changes }: AtlasChange): void {
    const { added, removed, changed, renamed } = changes.notes;
    for (const path of [...removed, ...changed, ...added]) this.movedHere.add(path);
    for (const path of removed) this.movedHere.add(nameKeyOf(path));
    for (const { from, to } of renamed) this.parts.renames.add(from, to);
    if (event === null) this.allSortedAnew = true;
    for (const topic of changes.dirty.entries) this.dirty.add(topic);
    if (changes.dirty.home === 'entries') this.dirty.add(HOME);
    this.schedule();
  }

  /** A note that was being edited is left: it may be written. */
  private stopWaiting(): void {
    this.waiting.forEach((id) => this.dirty.add(id));
    this.waiting.clear();
    this.schedule();
  }

  private schedule(): void {
    const isIdle = this.dirty.size + this.reread.size + this.unseen.size === 0;
    if (isIdle || this.writing || this.life.signal.aborted || !this.isOn()) return;
    this.stopTimer();
    this.timer = window.setTimeout(() => void this.flush(), this.isIndexRead() ? this.soon : this.quiet);
  }

  private stopTimer(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
  }

  /**
   * Writes what is due. What has to wait stays dirty; after an error, and while the settings cannot be used, until
   * something changes.
   */
  private async flush(): Promise<void> {
    this.timer = null;
    if (this.writing || !this.isOn()) return;
    this.writing = true;
    const isDone = await this.isDone(() => this.writeIfSafe());
    this.writing = false;
    if (isDone && this.parts.settings.fault === null) this.schedule();
    this.failed.forEach((id) => this.dirty.add(id));
    this.failed.clear();
  }

  /** What the settings file says now may be another thing than when the vault changed. */
  private async writeIfSafe(): Promise<void> {
    const { host, settings } = this.parts;
    if ((await host.ready()) === null || !host.complete() || !(await settings.isUsable())) return;
    const atlas = await host.ready();
    if (atlas === null || this.life.signal.aborted || !this.isOn()) return;
    if (host.isSound() && host.complete()) await this.writeDue(atlas);
  }

  /** False after an error. */
  private async isDone(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      console.error('Topic Atlas:', error);
      return false;
    }
  }

  /**
   * A card that stands in a note's text changes without anything that the atlas knows of, and so does one that other
   * notes come to share. What the vault shares when it is first read is no change.
   */
  private async lookAtCards(atlas: Atlas): Promise<void> {
    const { cards } = this.parts;
    const reread = new Set(this.reread);
    this.reread.clear();
    for (const path of reread) this.lookAtIndexNote(path, atlas);
    const listed = listedNotes(atlas);
    await cards.load(listed.filter((path) => !reread.has(path)));
    if (!this.knowsShared) cards.takeTouched();
    this.knowsShared = true;
    for (const path of listed.filter((one) => reread.has(one))) {
      const before = JSON.stringify(cards.card(path));
      await cards.load([path]);
      if (JSON.stringify(cards.card(path)) !== before) this.markCard(path, atlas);
    }
    for (const path of cards.takeTouched()) if (atlas.isListed(path)) this.markCard(path, atlas);
  }

  private markCard(path: string, atlas: Atlas): void {
    const { dirty } = atlas.cardChanged(path);
    dirty.entries.forEach((topic) => this.dirty.add(topic));
    if (dirty.home === 'entries') this.dirty.add(HOME);
  }

  /** An index note that somebody else wrote, as a sync service does. */
  private lookAtIndexNote(path: string, atlas: Atlas): void {
    const indexOf = atlas.note(path)?.indexOf ?? null;
    if (indexOf === null || this.ownWrites.delete(path)) return;
    const id = indexOf === HOME ? HOME : atlas.claimedTopic(indexOf);
    if (id !== undefined) this.unseen.add(id);
  }

  private async writeDue(atlas: Atlas): Promise<void> {
    await this.lookAtCards(atlas);
    const due = new Set(this.dirty);
    const unseen = new Set(this.unseen);
    this.dirty.clear();
    this.unseen.clear();
    try {
      await this.write(due, unseen, atlas);
    } catch (error) {
      due.forEach((id) => this.dirty.add(id));
      throw error;
    }
    if (this.dirty.size === 0 && this.waiting.size === 0 && this.failed.size === 0) this.allSortedAnew = false;
  }

  private async write(due: ReadonlySet<string>, unseen: ReadonlySet<string>, atlas: Atlas): Promise<void> {
    const { vault } = this.parts;
    const writer = await inSlices(IndexWriter.inSteps(indexSources(atlas, this.parts), [], false), this.life.signal);
    if (writer === null) return;
    const slices = new Slices(this.life.signal);
    const sortedAnew = this.allSortedAnew;
    const refused: SkippedNote[] = [];
    const mode: MergeMode = { kind: 'update', removable: (key) => sortedAnew || this.wentHere(key) };
    for (const note of writer.wanted()) {
      const id = note.topic?.id ?? HOME;
      if (unseen.has(id) && !due.has(id)) {
        await this.isDone(async () => void (await writer.update(note, vault, mode, slices, true)));
        if (!(await slices.step())) break;
      }
      if (!due.has(id)) continue;
      if (this.isBeingEdited(note)) this.waiting.add(id);
      // One note must not keep the others from being written.
      else
        await this.isDone(async () => {
          const refusal = await this.refusal(writer, note, mode, slices);
          if (refusal === null) return this.refusals.forget(note.path);
          refused.push(refusal);
          this.failed.add(id);
        });
      if (!(await slices.step())) break;
    }
    if (!this.life.signal.aborted) this.refusals.tell(refused);
  }

  /** Writes one index note, if it has to be; says why where it is left as it is. */
  private refusal(writer: IndexWriter, note: WantedNote, mode: MergeMode, slices: Slices): Promise<SkippedNote | null> {
    const { journal, vault } = this.parts;
    return journal.alone(async () => {
      const done = await writer.update(note, vault, mode, slices);
      if (done !== null && 'after' in done) {
        this.ownWrites.add(note.path);
        await journal.follow(done);
      }
      return done !== null && 'reason' in done ? done : null;
    });
  }

  private wentHere(key: string): boolean {
    return (
      this.movedHere.has(key) ||
      (key.startsWith('?') && this.movedHere.has(nameKeyOf(key.slice(1)))) ||
      key.startsWith('topic:')
    );
  }

  /** In reading view nobody types. */
  private isBeingEdited({ path }: WantedNote): boolean {
    return this.parts.app.workspace.activeEditor?.file?.path === path && this.read() === null;
  }

  /** The note that is being read; null where one is edited, or none is in front. */
  private read(): string | null {
    const { activeEditor } = this.parts.app.workspace;
    const isRead = activeEditor instanceof MarkdownView && activeEditor.getMode() === 'preview';
    return isRead ? (activeEditor.file?.path ?? null) : null;
  }

  private isIndexRead(): boolean {
    const path = this.read();
    return path !== null && (this.parts.host.now()?.note(path)?.indexOf ?? null) !== null;
  }
}

import { isLeftOut, type Note } from '../notes/note';
import { nameKeyOf } from '../notes/paths';
import { sameNote, sameTexts } from '../notes/same';
import { samePlace } from '../topics/classify';
import { namesAbove } from '../topics/page-place';
import { claimKey } from '../topics/names';
import { countedLinks, type AtlasState } from './state';
import type { Touched } from './touched';

/**
 * Of more notes with one name than these, none becomes the only one by a single change. More than two, for `x.md` and
 * `x.md.md` count as one name.
 */
const FEW = 8;

/** One change of the vault on its way into the atlas. */
export class Update {
  private readonly state: AtlasState;
  private readonly touched: Touched;

  constructor(state: AtlasState, touched: Touched) {
    this.state = state;
    this.touched = touched;
  }

  /** A note as it is now. */
  put(read: Note): void {
    if (this.state.scheme.reader.hides(read)) return this.hide(read);
    this.state.hidden.delete(read.path);
    const note = this.state.copies.marked(read);
    const before = this.state.notes.get(note.path);
    if (before === undefined) {
      this.add(note);
      this.nameChanged(note.path);
    } else if (!sameNote(before, note)) {
      this.replace(before, note);
    }
    this.markCopies(note.path);
  }

  /** A note that the filter leaves out. */
  private hide(note: Note): void {
    const { path } = note;
    const isNews = !this.state.hidden.has(path);
    this.state.hidden.set(path, note);
    if (!isNews) return;
    this.take(path);
    this.nameChanged(path);
    this.markCopies(path);
  }

  /** A file that is gone, note or not. */
  drop(path: string): void {
    this.state.hidden.delete(path);
    this.take(path);
    this.nameChanged(path);
    this.markCopies(path);
  }

  /** A note that lies elsewhere now. It comes before it goes: topics that it alone names stay. */
  move(from: string, read: Note): void {
    if (this.state.hidden.has(from) || this.state.scheme.reader.hides(read)) {
      this.put(read);
      return this.drop(from);
    }
    this.state.hidden.delete(read.path);
    const note = this.state.copies.marked(read);
    const before = this.state.notes.get(note.path);
    if (before === undefined) this.add(note);
    else this.replace(before, note);
    this.take(from);
    this.touched.renames.push({ from, to: note.path });
    this.nameChanged(from);
    this.nameChanged(note.path);
    this.markCopies(from);
    this.markCopies(note.path);
  }

  /**
   * A file of this name came or went: links of the name may lead elsewhere, and a namesake may be the only one no more,
   * or again.
   */
  nameChanged(path: string): void {
    const key = nameKeyOf(path);
    const namesakes = this.state.names.get(key);
    for (const source of this.state.links.bentBy(key, [...namesakes, path])) this.reresolve(source, key);
    if (namesakes.length > FEW) return;
    for (const namesake of namesakes) if (namesake !== path) this.touched.namesakes.add(namesake);
  }

  /** Resolves links of a note again: all, or those of a name. */
  reresolve(source: string, key: string | null): void {
    const links = this.state.links.resolveAgain(source, key);
    if (links === null) return;
    this.touched.note(source);
    this.state.links.store(source, links);
    const note = this.state.notes.get(source);
    if (note === undefined || this.state.scheme.classifier.followsLinks(note)) this.sort(source);
    this.sortPlaced(source);
  }

  private add(note: Note): void {
    this.touchFacts(note);
    this.state.add(note);
    this.follow(note);
    this.sortPlaced(note.path);
    if (note.indexOf !== null) this.sortReferrers(note.path);
  }

  private replace(before: Note, note: Note): void {
    const [old, now] = [claimKey(before), claimKey(note)];
    this.touchFacts(before);
    this.touchFacts(note);
    this.state.notes.set(note.path, note);
    if (old !== null && old !== now) this.state.claims.remove(old, note.path);
    if (now !== null && old !== now) this.state.claims.add(now, note.path);
    this.follow(note);
    if (!placesAlike(before, note)) this.sortPlaced(note.path);
    if (old !== now) this.sortReferrers(note.path);
  }

  private take(path: string): void {
    const note = this.state.notes.get(path);
    if (note === undefined) return;
    const claim = claimKey(note);
    this.touchFacts(note);
    this.state.notes.delete(path);
    this.state.names.remove(nameKeyOf(path), path);
    if (claim !== null) this.state.claims.remove(claim, path);
    this.state.links.remove(path);
    this.state.copies.remove(path);
    this.sort(path);
    this.sortPlaced(path);
    if (claim !== null) this.sortReferrers(path);
  }

  /** Whether a note is a copy of this one may be otherwise now. */
  private markCopies(path: string): void {
    for (const copy of this.state.copies.namedAfter(path)) {
      const before = this.state.notes.get(copy);
      const after = before === undefined ? undefined : this.state.copies.marked(before);
      if (before !== undefined && after !== undefined && after !== before) this.replace(before, after);
    }
  }

  private touchFacts(note: Note): void {
    const claim = claimKey(note);
    this.touched.note(note.path);
    if (claim !== null) this.touched.claim(claim);
  }

  /** Links and topics follow the facts. */
  private follow(note: Note): void {
    this.state.links.store(note.path, this.state.links.resolve(note.path, countedLinks(note)));
    this.sort(note.path);
  }

  /** Topics named by a link to this note are others when it becomes the index note of another topic. */
  private sortReferrers(path: string): void {
    for (const source of Array.from(this.state.links.to(path))) {
      this.touched.note(source);
      this.sort(source);
      this.sortPlaced(source);
    }
  }

  /** What the page of a topic says that the topic stands under is something else, or there is another such page. */
  private sortPlaced(page: string): void {
    for (const path of Array.from(this.state.scheme.membership.placedBy(nameKeyOf(page)))) {
      this.touched.note(path);
      this.sort(path);
    }
  }

  /**
   * Works out anew where a note belongs; nowhere when it is gone. New topics are held before old ones are let go: none
   * comes and goes.
   */
  private sort(path: string): void {
    const { tree, membership } = this.state.scheme;
    const note = this.state.notes.get(path);
    const before = membership.get(path);
    const after = note === undefined ? undefined : this.state.classify(note);
    for (const mention of after?.implied ?? []) {
      this.touched.topic(mention.id);
      tree.hold(mention);
    }
    if (note !== undefined && after !== undefined)
      membership.set(note, before !== undefined && samePlace(before, after) ? before : after);
    else membership.remove(path);
    for (const mention of before?.implied ?? []) {
      this.touched.topic(mention.id);
      tree.release(mention);
    }
  }
}

/** Whether a note says the same of where a topic stands that it is the page of. */
function placesAlike(a: Note, b: Note): boolean {
  return (
    isLeftOut(a) === isLeftOut(b) &&
    sameTexts(a.topicValues, b.topicValues) &&
    sameTexts(a.commaValues, b.commaValues) &&
    sameTexts(a.linkpaths, b.linkpaths) &&
    sameTexts(namesAbove(a.properties), namesAbove(b.properties))
  );
}

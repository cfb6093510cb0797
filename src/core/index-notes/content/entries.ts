import { isOpen, NO_CARD, type NoteCard } from '../../cards/card';
import { shownLength, toInline } from '../../cards/inline';
import { fileName, titleOf, withoutMd } from '../../notes/paths';
import { HOME, pathKey } from '../../topics/names';
import type { Topic } from '../../topics/topic';
import type { Entry, InlineCard } from './content';
import { fileNameFor, isNamedAfter } from '../plan/file-names';
import { escapeTitle, isMisread, markdownLink, readLink } from '../lines/labels';
import type { IndexPaths, IndexSources } from '../sources';
import type { IndexOptions } from '../options';

/** Makes the entries of one index note: labels and texts as they read from there. */
export class EntryWriter {
  constructor(
    protected readonly sources: IndexSources,
    private readonly indexPaths: IndexPaths,
    private readonly target: string,
  ) {}

  note(path: string): Entry {
    return { key: path, label: this.noteLabel(path), depth: 0, count: null, text: '', card: this.card(path) };
  }

  linked(path: string, count: number): Entry {
    return { key: path, label: this.noteLabel(path), depth: 0, count, text: '', card: null };
  }

  topic(topic: Topic, count: number, depth: number): Entry {
    const text = toInline(topic.description, this.sources.options.entryLimit);
    return { key: this.topicKey(topic), label: this.topicLabel(topic), depth, count, text, card: null };
  }

  /** A topic without index note, with the notes it holds. */
  small(topic: Topic, paths: readonly string[]): Entry {
    const text = paths.map((path) => this.noteLabel(path)).join(', ');
    return {
      key: this.topicKey(topic),
      label: escapeTitle(topic.name),
      depth: 0,
      count: paths.length,
      text,
      card: null,
    };
  }

  topicKey(topic: Topic): string {
    return this.indexPath(topic) ?? `topic:${this.sources.atlas.topicPath(topic.id)}`;
  }

  topicLabel(topic: Topic): string {
    const path = this.indexPath(topic);
    return path === undefined ? escapeTitle(topic.name) : this.label(path, topic.name, true);
  }

  pageLabel(path: string, name: string): string {
    return this.label(path, name, false);
  }

  homeLabel(): string {
    const { homeName } = this.sources.options;
    const path = this.indexPaths.get(HOME);
    if (path === undefined) return escapeTitle(homeName);
    const title = titleOf(path);
    return this.label(path, isNamedAfter(title, fileNameFor(homeName)) ? homeName : title, true);
  }

  private indexPath(topic: Topic): string | undefined {
    return this.indexPaths.get(pathKey(this.sources.atlas.topicPath(topic.id)));
  }

  protected noteLabel(path: string): string {
    return this.label(path, this.sources.atlas.note(path)?.title ?? path, false);
  }

  /**
   * A link that shows the name; where the vault's kind of link cannot hold it, the first that can; else, and where
   * links are not wanted, the plain name: `[[a#b]]` leads to a heading of `a`.
   */
  private label(path: string, name: string, mayBeNew: boolean): string {
    if (!this.sources.options.realLinks) return escapeTitle(name);
    const isNew = mayBeNew && this.sources.atlas.note(path) === undefined;
    const link = this.sources.links.link(path, this.target, name);
    if (this.leadsTo(link, path, isNew)) return link;
    return this.otherLinks(path, name, link).find((other) => this.leadsTo(other, path, isNew)) ?? escapeTitle(name);
  }

  private otherLinks(path: string, name: string, link: string): string[] {
    const file = fileName(path);
    const found = this.sources.resolve(file, this.target);
    const target = found === path || found === null ? file : path;
    const markdown = link.endsWith(')') ? [markdownLink(target, name)] : [];
    const named = this.sources.links.link(path, this.target, withoutMd(file));
    return [...markdown, named, `[[${withoutMd(target)}]]`, `[[${target}]]`];
  }

  /** Whether a link, as it stands, is one to a note; nothing leads yet to one that is about to be made. */
  private leadsTo(link: string, path: string, isNew: boolean): boolean {
    const read = readLink(link);
    if (read?.linkpath == null || read.source !== link || isMisread(link)) return false;
    // The app leaves out space at its ends.
    if (read.linkpath !== read.linkpath.trim()) return false;
    return isNew || this.sources.resolve(read.linkpath, this.target) === path;
  }

  protected card(path: string): InlineCard | null {
    const card = this.sources.card(path);
    return card === NO_CARD ? null : inlineCard(card, this.sources.options);
  }
}

/** Entries before they are written: what they would be written of. Made in a fraction of the time. */
export class EntryInputs extends EntryWriter {
  protected override noteLabel(path: string): string {
    return path;
  }

  protected override card(path: string): InlineCard | null {
    const { problem, approach, gist, open } = this.sources.card(path);
    return { problem, approach, gist, open };
  }
}

/**
 * A note's card as it stands in an entry: of the room that both parts share, the longer one gets what the shorter
 * leaves.
 */
export function inlineCard(
  card: NoteCard,
  { entryLimit, gistLimit }: Pick<IndexOptions, 'entryLimit' | 'gistLimit'>,
): InlineCard {
  const { problem, approach, gist } = card;
  const open = isOpen(card);
  if (problem === '' && approach === '') return { problem, approach, gist: toInline(gist, gistLimit), open };
  const half = Math.floor(entryLimit / 2);
  const [first, second] = [toInline(problem, entryLimit), toInline(approach, entryLimit)];
  const [left, right] = [entryLimit - shownLength(second), entryLimit - shownLength(first)];
  return {
    // What fills no more than its half is not cut, whatever the other leaves.
    problem: entryLimit - right <= half ? first : toInline(problem, Math.max(half, left)),
    approach: entryLimit - left <= half ? second : toInline(approach, Math.max(half, right)),
    gist: '',
    open,
  };
}

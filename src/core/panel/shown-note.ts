import type { AtlasView } from '../atlas/view';
import { appendTo } from '../multimap';
import type { Metadata } from '../notes/metadata';
import { linksIn, placesOf, type Place } from './places';

/** What the panel asks about the links of notes. Every answer is immediate. */
export interface PanelLinks {
  metadata(path: string): Metadata | null;
  resolve(linkpath: string, sourcePath: string): string | null;
  /** How often a note links to another, in its text and its properties. */
  count(sourcePath: string, targetPath: string): number;
  /** When the note was last changed, in milliseconds; 0 for what is no note. */
  mtime(path: string): number;
  /** When it was made, in milliseconds; 0 for what is no note. */
  ctime(path: string): number;
}

/** The note that the panel shows, as metadata tell it. One of it is good until the atlas changes. */
export class ShownNote {
  private outgoing: Map<string, Place[]> | null = null;

  constructor(
    readonly path: string,
    readonly atlas: AtlasView,
    readonly links: PanelLinks,
    readonly showsIndexNotes: boolean,
  ) {}

  /** Whether a path is another note that may stand in the panel. One that the filter leaves out is none. */
  mayShow(path: string): boolean {
    const note = this.atlas.note(path);
    return path !== this.path && note !== undefined && (this.showsIndexNotes || note.indexOf === null);
  }

  /** Topics that another note has too. */
  sharedTopics(path: string): string[] {
    const theirs = this.atlas.topicsOf(path);
    return Array.from(this.atlas.topicsOf(this.path)).filter((topic) => theirs.has(topic));
  }

  /** Where this note links to a path, or has a link that leads nowhere. */
  placesIn(id: string): readonly Place[] {
    this.outgoing ??= this.readOutgoing();
    return this.outgoing.get(id) ?? this.outgoing.get(id.toLowerCase()) ?? [];
  }

  /** By path; where there is none, by what is written, in lower case. */
  private readOutgoing(): Map<string, Place[]> {
    const found = new Map<string, Place[]>();
    const ids = new Map<string, string>();
    for (const { linkpath, place } of linksIn(this.links.metadata(this.path) ?? {})) {
      const id = ids.get(linkpath) ?? this.links.resolve(linkpath, this.path) ?? linkpath.toLowerCase();
      ids.set(linkpath, id);
      appendTo(found, id, place);
    }
    return found;
  }
}

/** Where a note links to another. */
export function placesOfLink(source: string, target: string, links: Pick<PanelLinks, 'metadata' | 'resolve'>): Place[] {
  return placesOf(links.metadata(source) ?? {}, (linkpath) => links.resolve(linkpath, source) === target);
}

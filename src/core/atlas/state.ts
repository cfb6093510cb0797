import { isLeftOut, type Note } from '../notes/note';
import { nameKeyOf } from '../notes/paths';
import { fold } from '../text/fold';
import type { Classification, ClassifierContext } from '../topics/classify';
import { claimKey, pathKey, pathSegments } from '../topics/names';
import { factsFrom, type MetadataPort } from '../vault';
import { Copies } from './copies';
import { LinkGraph } from './link-graph';
import type { AtlasOptions } from './options';
import { PathLists } from './path-lists';
import { Scheme } from './scheme';

const NO_LINKPATHS: readonly string[] = [];
const NO_PATHS: readonly string[] = [];

/** What the atlas holds. */
export class AtlasState implements ClassifierContext {
  readonly port: MetadataPort;
  readonly links: LinkGraph;
  readonly notes: Map<string, Note>;
  /** Notes that the filter leaves out: as good as not there, but that no link to them leads nowhere. */
  readonly hidden: Map<string, Note>;
  /** Name key → the notes that have it. */
  readonly names: PathLists;
  /** Topic path, folded → the index notes that claim it. */
  claims: PathLists;
  readonly copies: Copies;
  scheme: Scheme;

  /** @param shared a state whose facts this one shares, to sort its notes by other options */
  constructor(port: MetadataPort, options: AtlasOptions, shared?: AtlasState) {
    this.port = port;
    this.hidden = shared?.hidden ?? new Map<string, Note>();
    this.links = shared?.links ?? new LinkGraph(port, this.hidden);
    this.notes = new Map(shared?.notes);
    this.names = shared?.names ?? new PathLists();
    this.claims = shared?.claims ?? new PathLists();
    this.copies = shared?.copies ?? new Copies(this);
    this.scheme = shared?.scheme ?? new Scheme(options, port.excluded);
  }

  /** A note as the host knows it now. */
  read(path: string): Note {
    return this.scheme.reader.read(path, factsFrom(this.port, path));
  }

  /** Takes in a note that was not there, without its links and topics. */
  add(note: Note): void {
    const claim = claimKey(note);
    this.notes.set(note.path, note);
    this.names.add(nameKeyOf(note.path), note.path);
    if (claim !== null) this.claims.add(claim, note.path);
    this.copies.add(note.path);
  }

  classify(note: Note): Classification {
    return this.scheme.classifier.classify(note, this);
  }

  isListed(path: string): boolean {
    const note = this.notes.get(path);
    return note !== undefined && !isLeftOut(note) && (note.indexOf === null || this.topicsOf(path).size > 0);
  }

  topicsOf(path: string): ReadonlySet<string> {
    return this.scheme.membership.topicsOf(path);
  }

  linksFrom(path: string): ReadonlySet<string> {
    return this.links.from(path);
  }

  unresolvedFrom(path: string): readonly string[] {
    return this.links.unresolvedFrom(path);
  }

  pageOf(name: string): Note | null {
    return this.pageSeen(name, (note) => note);
  }

  /** The same as a reader by other options sees notes. */
  pageSeen(name: string, seen: (note: Note) => Note): Note | null {
    const [page = null, ...others] = this.names
      .get(nameKeyOf(name))
      .flatMap((path) => this.notes.get(path) ?? [])
      .map(seen)
      .filter((note) => !isLeftOut(note) && fold(note.title) === fold(name));
    return others.length === 0 ? page : null;
  }

  /** The topic of a path that index notes claim: of that very path, or where its page says that it stands now. */
  claimedTopic(path: string): string | undefined {
    const { tree, classifier } = this.scheme;
    const id = tree.atPath(path) ?? classifier.placedClaim(path, this);
    return id !== null && tree.topic(id) !== undefined ? id : undefined;
  }

  /** Index notes that claim the path by which a topic was known before its page gave it a place. */
  formerClaims(id: string): readonly string[] {
    const { tree } = this.scheme;
    if (tree.topic(id)?.configured !== false) return NO_PATHS;
    const names = pathSegments(tree.path(id));
    return names.slice(1).flatMap((_, above) => {
      const path = names.slice(above + 1).join('/');
      const claims = this.claims.get(pathKey(path));
      return claims.length > 0 && this.claimedTopic(path) === id ? claims : [];
    });
  }

  claimOf(linkpath: string, path: string): string | null {
    const target = this.links.targetOf(path, linkpath);
    return target === null ? null : (this.notes.get(target)?.indexOf ?? null);
  }
}

/** Links of index notes count for nothing. */
export function countedLinks({ indexOf, linkpaths }: Note): readonly string[] {
  return indexOf === null ? linkpaths : NO_LINKPATHS;
}

import { addTo, removeFrom } from '../multimap';
import { isNotePath, nameKeyOf } from '../notes/paths';
import type { MetadataPort } from '../vault';

/** The links of one note and where they lead. Never changed, only replaced. */
interface Outgoing {
  readonly linkpaths: readonly string[];
  /** Where each of them leads: a note, an attachment, or nowhere. */
  readonly resolved: readonly (string | null)[];
  /** Notes, the source left out. */
  readonly targets: ReadonlySet<string>;
  /** Name keys of the links that lead to no other note. */
  readonly loose: readonly string[];
}

const NO_TEXTS: readonly string[] = [];
const NO_PATHS: ReadonlySet<string> = new Set();
const NO_LINKS: Outgoing = { linkpaths: NO_TEXTS, resolved: [], targets: NO_PATHS, loose: NO_TEXTS };

/**
 * Links between notes, both ways. Each source keeps where every one of its links led, so that an update takes back
 * just that, and only links that a file's coming or going can bend are resolved again.
 */
export class LinkGraph {
  private readonly stored = new Map<string, Outgoing>();
  private readonly incoming = new Map<string, Set<string>>();
  /** Name key → sources with a link of that name that leads to no other note. */
  private readonly loose = new Map<string, Set<string>>();

  /** @param hidden paths of notes that are no targets, as attachments are none */
  constructor(
    private readonly port: Pick<MetadataPort, 'resolve'>,
    private readonly hidden: { has(path: string): boolean },
  ) {}

  from(source: string): ReadonlySet<string> {
    return this.outgoingOf(source).targets;
  }

  to(target: string): ReadonlySet<string> {
    return this.incoming.get(target) ?? NO_PATHS;
  }

  unresolvedFrom(source: string): readonly string[] {
    const { linkpaths, resolved, loose } = this.outgoingOf(source);
    return loose.length === 0 ? NO_TEXTS : linkpaths.filter((_, i) => resolved[i] === null);
  }

  /** Where a link of the note leads; null also for a link that the note does not have. */
  targetOf(source: string, linkpath: string): string | null {
    const { linkpaths, resolved } = this.outgoingOf(source);
    return resolved[linkpaths.indexOf(linkpath)] ?? null;
  }

  /**
   * Sources whose links may lead elsewhere when a file with this name key comes or goes; `files` are the notes that
   * have it.
   */
  bentBy(key: string, files: readonly string[]): Set<string> {
    const sources = new Set(this.loose.get(key));
    for (const file of files) for (const source of this.to(file)) sources.add(source);
    return sources;
  }

  /** Resolves all that the note links to. */
  resolve(source: string, linkpaths: readonly string[]): Outgoing {
    return linkpaths.length === 0
      ? NO_LINKS
      : this.outgoing(
          source,
          linkpaths,
          linkpaths.map((linkpath) => this.port.resolve(linkpath, source)),
        );
  }

  /** Resolves the note's links again, all of them or just those of a name. Null when they lead where they led. */
  resolveAgain(source: string, key: string | null): Outgoing | null {
    const { linkpaths, resolved, targets } = this.outgoingOf(source);
    const again = linkpaths.map((linkpath, i) =>
      key === null || nameKeyOf(linkpath) === key ? this.port.resolve(linkpath, source) : (resolved[i] ?? null),
    );
    const leadThere = again.every((target, i) => target === resolved[i]);
    const stay = leadThere && Array.from(targets).every((target) => !this.hidden.has(target));
    if (stay && !again.some((target) => target !== null && this.isNew(target, source, targets))) return null;
    return this.outgoing(source, linkpaths, again);
  }

  private isNew(target: string, source: string, targets: ReadonlySet<string>): boolean {
    return this.isTarget(target, source) && !targets.has(target);
  }

  private isTarget(target: string, source: string): boolean {
    return target !== source && isNotePath(target) && !this.hidden.has(target);
  }

  store(source: string, after: Outgoing): void {
    const before = this.outgoingOf(source);
    if (after.linkpaths.length === 0) this.stored.delete(source);
    else this.stored.set(source, after);
    for (const key of before.loose) removeFrom(this.loose, key, source);
    for (const key of after.loose) addTo(this.loose, key, source);
    for (const target of before.targets) if (!after.targets.has(target)) removeFrom(this.incoming, target, source);
    for (const target of after.targets) if (!before.targets.has(target)) addTo(this.incoming, target, source);
  }

  remove(source: string): void {
    this.store(source, NO_LINKS);
  }

  private outgoing(source: string, linkpaths: readonly string[], resolved: readonly (string | null)[]): Outgoing {
    const targets = new Set<string>();
    const loose: string[] = [];
    for (let i = 0; i < linkpaths.length; i++) {
      const target = resolved[i] ?? null;
      if (target !== null && this.isTarget(target, source)) targets.add(target);
      else loose.push(nameKeyOf(linkpaths[i] ?? ''));
    }
    return { linkpaths, resolved, targets, loose: loose.length === 0 ? NO_TEXTS : loose };
  }

  private outgoingOf(source: string): Outgoing {
    return this.stored.get(source) ?? NO_LINKS;
  }
}

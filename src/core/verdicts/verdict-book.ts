import { addTo } from '../multimap';
import type { VerdictKind, Verdicts } from './verdict';

const NOTHING: ReadonlySet<string> = new Set();

/** Verdicts, to be looked up by the note that they are of. */
export class VerdictBook {
  private readonly others = new Map<string, Set<string>>();
  private readonly silent = new Set<string>();

  constructor(verdicts: Verdicts) {
    for (const { kind, note, other } of Object.values(verdicts)) {
      this.add(kind, note, other);
      if (kind === 'unrelated') this.add(kind, other, note);
      if (kind === 'name') this.silent.add(note);
    }
  }

  /** Notes that have nothing to do with this one. */
  unrelatedTo(path: string): ReadonlySet<string> {
    return this.of('unrelated', path);
  }

  /** Whether what stands in `source` is no name of `target`. */
  isNoMention(source: string, target: string): boolean {
    return this.of('mention', source).has(target);
  }

  /** Names of the note that are not looked for. */
  silentNames(path: string): ReadonlySet<string> {
    return this.of('name', path);
  }

  notesWithSilentNames(): ReadonlySet<string> {
    return this.silent;
  }

  /** Ids of topics that the note does not belong to. */
  rejectedTopics(path: string): ReadonlySet<string> {
    return this.of('topic', path);
  }

  private of(kind: VerdictKind, note: string): ReadonlySet<string> {
    return this.others.get(keyOf(kind, note)) ?? NOTHING;
  }

  private add(kind: VerdictKind, note: string, other: string): void {
    addTo(this.others, keyOf(kind, note), other);
  }
}

function keyOf(kind: VerdictKind, note: string): string {
  return `${kind} ${note}`;
}

export const NO_VERDICTS = new VerdictBook({});

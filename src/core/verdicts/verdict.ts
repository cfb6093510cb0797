import { compareCodePoints } from '../text/compare';

export const VERDICT_KINDS = ['unrelated', 'mention', 'name', 'topic'] as const;

/**
 * - `unrelated`: two notes have nothing to do with each other;
 * - `mention`: what stands in a note is not the name of the other;
 * - `name`: a name of the note is never looked for in texts;
 * - `topic`: the note does not belong to a topic.
 */
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** What a person said of something that was found for them, so that it is not found again. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** A note's path. */
  readonly note: string;
  /** A note's path, a name as it is written, or a topic's id. */
  readonly other: string;
}

/** By `verdictKey`: a map, so that a merge of two devices' settings loses nothing. The one said last stands last. */
export type Verdicts = Readonly<Record<string, Verdict>>;

/**
 * From so many on those go that are of notes that are gone. What a person said of notes that are there is kept, however
 * much it is.
 */
const MANY = 1_000;

/** The same for the same verdict, whichever of two notes it was said of. */
export function verdictKey(verdict: Verdict): string {
  const { kind, note, other } = inOrder(verdict);
  return [kind, note, other].join('|');
}

function inOrder({ kind, note, other }: Verdict): Verdict {
  const isTurned = kind === 'unrelated' && compareCodePoints(note, other) > 0;
  return isTurned ? { kind, note: other, other: note } : { kind, note, other };
}

export function withVerdict(verdicts: Verdicts, verdict: Verdict, isThere: (path: string) => boolean): Verdicts {
  const kept = Object.entries(verdicts);
  const room = kept.length < MANY ? kept : kept.filter(([, each]) => notesOf(each).every(isThere));
  return { ...Object.fromEntries(room), [verdictKey(verdict)]: inOrder(verdict) };
}

/** By what it says: whoever edits the settings by hand may have called it anything. */
export function withoutVerdict(verdicts: Verdicts, verdict: Verdict): Verdicts {
  const key = verdictKey(verdict);
  return Object.fromEntries(Object.entries(verdicts).filter(([, each]) => verdictKey(each) !== key));
}

/** Verdicts go with the notes that they are of. The same map where none is of a renamed note. */
export function withRenamed(verdicts: Verdicts, renames: ReadonlyMap<string, string>): Verdicts {
  const all = Object.entries(verdicts);
  if (!all.some(([, verdict]) => notesOf(verdict).some((path) => renames.has(path)))) return verdicts;
  return Object.fromEntries(
    all.map(([key, verdict]) => {
      if (!notesOf(verdict).some((path) => renames.has(path))) return [key, verdict];
      const moved = (path: string): string => renames.get(path) ?? path;
      const other = isOfTwoNotes(verdict) ? moved(verdict.other) : verdict.other;
      const after = inOrder({ ...verdict, note: moved(verdict.note), other });
      return [verdictKey(after), after];
    }),
  );
}

export function isOfTwoNotes({ kind }: Verdict): boolean {
  return kind === 'unrelated' || kind === 'mention';
}

function notesOf(verdict: Verdict): string[] {
  return isOfTwoNotes(verdict) ? [verdict.note, verdict.other] : [verdict.note];
}

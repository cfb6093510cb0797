import { groupedBy } from '../multimap';
import { fold } from '../text/fold';
import type { NoteData } from './atlas-data';

/** Words alike by chance are short. */
const TELLING = 20;

/**
 * Which notes that are gone are others that came: by what the host knows, else where just one of each has the title, or
 * says the same of itself.
 *
 * @param known paths now by paths before
 * @returns paths now by paths before
 */
export function findRenames(
  gone: readonly NoteData[],
  came: readonly NoteData[],
  known: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  const taken = new Set<string>();
  const add = (from: string, to: string): void => {
    if (renames.has(from) || taken.has(to)) return;
    renames.set(from, to);
    taken.add(to);
  };
  const arrived = new Set(came.map(({ path }) => path));
  for (const { path } of gone) {
    const to = known.get(path);
    if (to !== undefined && arrived.has(to)) add(path, to);
  }
  for (const keyOf of [({ title }: NoteData) => fold(title), saidBy]) {
    const left = came.filter(({ path }) => !taken.has(path));
    const pairs = uniquePairs(
      gone.filter(({ path }) => !renames.has(path)),
      left,
      keyOf,
    );
    for (const [from, to] of pairs) add(from, to);
  }
  return renames;
}

function saidBy({ problem, approach, gist }: NoteData): string {
  const said = [problem, approach, gist].map((part) => part ?? '').join('\n');
  return said.length < TELLING ? '' : said;
}

function uniquePairs(
  before: readonly NoteData[],
  after: readonly NoteData[],
  keyOf: (note: NoteData) => string,
): [string, string][] {
  const byKey = groupedBy(after, keyOf);
  return Array.from(groupedBy(before, keyOf)).flatMap(([key, froms]): [string, string][] => {
    const tos = byKey.get(key) ?? [];
    const [from, to] = [froms[0], tos[0]];
    const isPair = key !== '' && froms.length === 1 && tos.length === 1 && from !== undefined && to !== undefined;
    return isPair ? [[from.path, to.path]] : [];
  });
}

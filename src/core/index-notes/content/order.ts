import type { AtlasView } from '../../atlas/view';
import { andThen, sortByKey, type Steps } from '../../steps';
import { compareCodePoints, sortByTitleInSteps } from '../../text/compare';
import type { EntryOrder } from '../../topics/topic';
import { propertyOf } from '../../notes/properties';

/** Paths in the order in which an index note lists them, in small steps. By hand: new ones by title. */
export function orderInSteps(
  paths: Iterable<string>,
  order: EntryOrder,
  dateProperty: string,
  atlas: AtlasView,
): Steps<string[]> {
  const byTitle = sortByTitleInSteps(
    paths,
    (path) => atlas.note(path)?.title ?? path,
    (path) => path,
  );
  switch (order) {
    case 'links':
      return andThen(byTitle, (titled) =>
        sortByKey(
          titled,
          (path) => linkCount(path, atlas),
          (a, b) => b - a,
        ),
      );
    case 'date':
      return andThen(byTitle, (titled) =>
        sortByKey(
          titled,
          (path) => dateOf(path, dateProperty, atlas),
          (a, b) => compareCodePoints(b, a),
        ),
      );
    case 'title':
    case 'manual':
      return byTitle;
  }
}

/**
 * With how many notes a note is linked, in either direction. Index notes do not count: a rebuild makes some, and would
 * change what it has just counted.
 */
export function linkCount(path: string, atlas: AtlasView): number {
  let count = 0;
  const from = atlas.linksFrom(path);
  for (const target of from) if (!isIndexNote(target, atlas)) count++;
  for (const source of atlas.linksTo(path)) if (!from.has(source)) count++;
  return count;
}

/** Whether a note is linked with any other. */
export function isLinked(path: string, atlas: AtlasView): boolean {
  if (atlas.linksTo(path).size > 0) return true;
  for (const target of atlas.linksFrom(path)) if (!isIndexNote(target, atlas)) return true;
  return false;
}

function isIndexNote(path: string, atlas: AtlasView): boolean {
  return (atlas.note(path)?.indexOf ?? null) !== null;
}

/** Dates in properties are text that sorts as it stands, `2024-05-01`; a note without one comes last. */
function dateOf(path: string, property: string, atlas: AtlasView): string {
  const value = propertyOf(atlas.note(path)?.properties ?? {}, property);
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first.trim() : typeof first === 'number' ? String(first) : '';
}

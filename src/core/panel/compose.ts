import type { AtlasView } from '../atlas/view';
import type { PanelContents } from './contents';
import { matcher } from './filter';
import { SECTIONS, subjectOf, type Section, type SectionKind } from './section';

/** What is found for a note besides what metadata say: ids by section, null while it is being looked for. */
export type Found = ReadonlyMap<SectionKind, readonly string[] | null>;

/** The sections as they are to be shown; with a filter, only what it lets through. */
export function composeSections(
  contents: PanelContents,
  found: Found,
  query: string,
  textsOf: (id: string) => Iterable<string>,
): Section[] {
  const all = SECTIONS.map((kind) => sectionOf(kind, contents, found));
  if (query.trim() === '') return all;
  const matches = matcher(query);
  return all.map((section) => ({ ...section, ids: section.ids.filter((id) => matches(textsOf(id))) }));
}

function sectionOf(kind: SectionKind, contents: PanelContents, found: Found): Section {
  const ids = found.get(kind);
  if (ids === undefined) return contents.section(kind);
  return { kind, ids: contents.inOrder(ids ?? []), isKnown: ids !== null };
}

/** What a filter looks at: a note's names and topics, or the text of a link that leads nowhere. */
export function* filterTexts(id: string, atlas: AtlasView): Generator<string> {
  const subject = subjectOf(id);
  const note = atlas.note(subject);
  yield note?.title ?? subject;
  if (note === undefined) return;
  yield* note.aliases;
  for (const topic of atlas.topicsOf(subject)) yield atlas.topicPath(topic);
}

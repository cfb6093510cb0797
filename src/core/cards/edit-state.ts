import { addToListProperty, setTextProperty, type PropertyEdit } from '../notes/edit-property';
import { propertyOf, type YamlParser } from '../notes/properties';
import { bareTag } from '../notes/tags';
import type { SolvedNames } from './card-names';
import { written, type CardEdit, type EditedNote } from './edit-card';
import { writePart } from './write-part';

/** Has a note say that it has no problem: in the property that holds the problem, where one does. */
export function dismissProblem({ text, metadata, card, names }: EditedNote, parse: YamlParser): CardEdit {
  const name = card.problemOrigin?.kind === 'property' ? card.problemOrigin.name : (names.problem[0] ?? 'problem');
  return written(writePart(text, metadata, name, '', parse), name);
}

/** Whether the settings name anything that says that a problem is solved. */
export function canBeSolved({ properties, values, tags }: SolvedNames): boolean {
  return (properties.length > 0 && values.length > 0) || tags.length > 0;
}

/**
 * Has a note say that its problem is solved: in the first property that it has of those that tell it, or with the tag
 * that does.
 */
export function markSolved(note: EditedNote, parse: YamlParser): CardEdit {
  const { properties, values, tags } = note.names.solved;
  const { frontmatter = {} } = note.metadata;
  const name = properties.find((one) => propertyOf(frontmatter, one) !== undefined) ?? properties[0];
  const [value, tag] = [values[0], tags[0]];
  if (name !== undefined && value !== undefined)
    return written(setState(note.text, name, value, propertyOf(frontmatter, name), parse), name);
  return tag === undefined
    ? { text: note.text }
    : written(addToListProperty(note.text, 'tags', bareTag(tag), parse), 'tags');
}

function setState(text: string, name: string, value: string, before: unknown, parse: YamlParser): PropertyEdit {
  return Array.isArray(before)
    ? addToListProperty(text, name, value, parse)
    : setTextProperty(text, name, value, parse);
}

import { setListProperty, setTextProperty, type PropertyEdit } from '../notes/edit-property';
import { propertyOf, type YamlParser } from '../notes/properties';
import type { Metadata } from '../notes/metadata';

/**
 * Writes a part into its property; an empty one as `false`. A list stays one: each line an item, without the mark that
 * it may have.
 */
export function writePart(
  text: string,
  { frontmatter = {} }: Metadata,
  name: string,
  part: string,
  parse: YamlParser,
): PropertyEdit {
  if (!Array.isArray(propertyOf(frontmatter, name)))
    return setTextProperty(text, name, part === '' ? false : part, parse);
  const items = part
    .split('\n')
    .map((line) => line.replace(/^-\s+/, '').trim())
    .filter((line) => line !== '');
  return setListProperty(text, name, items, parse);
}

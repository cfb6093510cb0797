/** The app's own readings of well-known properties, as its API of that name gives them since 1.9. */
import type { Metadata } from '../../../../src/core/notes/metadata';
import { propertyOf, textsOf, type Properties } from '../../../../src/core/notes/properties';

/** The texts of a property, a single one as a list of one; null when the note has no such property. */
export function parseFrontMatterStringArray(frontmatter: Properties | undefined, key: string): string[] | null {
  const value = frontmatter === undefined ? undefined : propertyOf(frontmatter, key);
  return value === undefined || value === null ? null : [...textsOf(value)];
}

export function parseFrontMatterAliases(frontmatter: Properties | undefined): string[] | null {
  return parseFrontMatterStringArray(frontmatter, 'aliases');
}

/** With `#` before each. A text with a space in it is no tag, and a text is never a list of tags. */
export function parseFrontMatterTags(frontmatter: Properties | undefined): string[] | null {
  const tags = parseFrontMatterStringArray(frontmatter, 'tags')?.filter((tag) => !/\s/.test(tag));
  return tags?.map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)) ?? null;
}

/** The tags of the properties, then those of the text, each as often as it stands there. */
export function getAllTags(metadata: Metadata): string[] {
  return [...(parseFrontMatterTags(metadata.frontmatter) ?? []), ...(metadata.tags ?? []).map(({ tag }) => tag)];
}

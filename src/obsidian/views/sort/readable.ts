import { getFrontMatterInfo, parseYaml } from 'obsidian';

/** What the app says against the properties of a note; null when it can read them. */
export function propertiesProblem(text: string): string | null {
  const { exists, frontmatter } = getFrontMatterInfo(text);
  if (!exists) return null;
  try {
    const value: unknown = parseYaml(frontmatter);
    return value === null || value === undefined || (typeof value === 'object' && !Array.isArray(value)) ? null : '';
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
  }
}

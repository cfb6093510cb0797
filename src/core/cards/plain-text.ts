import { flatten } from './flatten';
import type { Token } from './inline-tokens';
import { tokenize } from './inline-tokens';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00a0',
};

/**
 * What a reader sees of a piece of Markdown, on one line: links are their text, marks are gone, HTML is text like any
 * other.
 */
export function toPlainText(text: string): string {
  return tokenize(flatten(text)).map(plain).join('');
}

function plain({ kind, source, shown }: Token): string {
  if (kind === 'text') return shown.replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity);
  const isMarkdownLink = source.startsWith('[') && !source.startsWith('[[') && shown !== source;
  return isMarkdownLink ? tokenize(shown).map(plain).join('') : shown;
}

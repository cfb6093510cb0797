import { whenDone, type Steps } from '../steps';
import type { IndexContent } from './content/content';
import type { LayoutWords } from './layouts/layout';
import { BEGIN_MARKER } from './lines/markers';
import { freshRegion } from './region/merge';

/** The property that makes a note an index note. */
export const INDEX_PROPERTY = 'topic-index';

/** The text of a new index note, in small steps. */
export function newIndexNote(topicPath: string, content: IndexContent, words: LayoutWords): Steps<string> {
  const head = `---\n${INDEX_PROPERTY}: ${yamlString(topicPath)}\n---\n\n${BEGIN_MARKER}\n`;
  return whenDone(freshRegion(content, words, '\n'), (region) => `${head}${region}\n`);
}

const PLAIN = /^[\p{L}][\p{L}\p{N} _/-]*$/u;
const NOT_TEXT = /^(?:true|false|null|yes|no|on|off|nan|inf)$/i;

/**
 * A string in YAML: as it is where that is surely read as the same string, else in double quotes, as JSON writes it.
 */
function yamlString(text: string): string {
  return text === '/' || (PLAIN.test(text) && !text.endsWith(' ') && !NOT_TEXT.test(text))
    ? text
    : JSON.stringify(text);
}

import { hash } from '../text/hash';
import { compareCodePoints } from '../text/compare';
import { bytesOf } from '../text/utf8';
import { DATA_FILE } from './pages';

/** What was written to a folder, in that folder: by it our files are told from those of others. */
export const LIST_FILE = 'atlas-files.json';

const FORMAT = 'topic-atlas-files';
/** A page or the data. Whatever else a list names was not written by us. */
const OURS = /^(?:topics\/)?[^/\\.:][^/\\:]*\.md$/;

/** Prints of texts by path: a file is as we wrote it where it has one of them. */
export type FileList = ReadonlyMap<string, ReadonlySet<string>>;

/** Null for what is no list of ours. */
export function readList(text: string): FileList | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT) return null;
  const files: unknown = 'files' in value ? value.files : null;
  const list = new Map<string, ReadonlySet<string>>();
  for (const [path, prints] of Object.entries(typeof files === 'object' && files !== null ? files : {})) {
    if (!isOurs(path) || !Array.isArray(prints)) continue;
    list.set(path, new Set((prints as unknown[]).filter((print) => typeof print === 'string')));
  }
  return list;
}

export function listText(list: FileList): string {
  const lines = Array.from(list)
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([path, prints]) => `${JSON.stringify(path)}:${JSON.stringify(Array.from(prints))}`);
  return `{"format":"${FORMAT}","version":1,"files":{\n${lines.join(',\n')}\n}}\n`;
}

/** What a text is known again by, whatever line ends it was given on its way. */
export function printOf(text: string): string {
  const plain = withoutReturns(text);
  return `${bytesOf(plain)}-${hash(plain)}`;
}

export function isSameText(a: string, b: string): boolean {
  return a === b || withoutReturns(a) === withoutReturns(b);
}

function isOurs(path: string): boolean {
  return path === DATA_FILE || OURS.test(path);
}

/** Git and others may give the lines of a file other ends. */
function withoutReturns(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n/g, '\n') : text;
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEFAULT_CARD_NAMES } from '../../src/core/cards/card-names';
import { readNote, type ReadNote } from '../../pkg/cli/folder/read-note';

let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'topic-atlas-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function readBytes(bytes: Buffer): ReadNote {
  const file = path.join(folder, 'a.md');
  writeFileSync(file, bytes);
  return readNote({ path: 'a.md', file }, DEFAULT_CARD_NAMES);
}

const TEXT = '---\ntopics: [ML]\n---\nWie groß ist die Lücke, die übrig bleibt?\n';

test.each([
  ['UTF-16 with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
  ['UTF-16 without one', Buffer.from('---\ntopics: [ML]\n---\nplain\n', 'utf16le')],
  ['UTF-16 the other way round', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
  ['Latin-1', Buffer.from(TEXT, 'latin1')],
])('of a note in %s it is told that it is no UTF-8', (_name, bytes) => {
  expect(readBytes(bytes)).toMatchObject({ note: { facts: { misread: [{ kind: 'misread', how: 'encoding' }] } } });
});

test.each([
  ['UTF-8', TEXT],
  ['UTF-8 with the sign for what cannot be read', '\ufffd stands for it.'],
  ['UTF-8 with a zero in it', `a\0${TEXT}`],
  ['nothing', ''],
])('of a note in %s nothing is told', (_name, text) => {
  expect(readBytes(Buffer.from(text))).toMatchObject({ note: { facts: { misread: [] } } });
});

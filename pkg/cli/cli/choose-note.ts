import { isNotePath } from '../../../src/core/notes/paths';
import { normalizePath } from '../folder/names';
import { t } from '../../../src/i18n/cli';
import { usage } from './arguments';
import type { Session } from './session';

/** The paths a command is about, in the order of their code points: the one note that was asked for, or all. */
export function chooseNotes(session: Session, asked: string | undefined, all: () => Iterable<string>): string[] {
  return asked === undefined ? Array.from(all()).sort() : [chooseNote(session, asked)];
}

/** The note that a person means: a path in the vault, with or without extension, or what a link would say. */
function chooseNote({ vault, atlas }: Session, asked: string): string {
  const path = normalizePath(asked.replace(/^(?:\.[\\/])+/, ''));
  const known = new Set(Array.from(vault.files(), (file) => file.path));
  const found = [path, `${path}.md`].find((candidate) => known.has(candidate)) ?? vault.resolve(path, '');
  const isOutside = path.split('/').includes('..');
  if (isOutside || found === null || !isNotePath(found) || atlas.hidden(found) !== undefined)
    throw usage(t('script.noteMissing', { note: asked }));
  return found;
}

import { fileName, titleOf } from './paths';

/** What a note's name says of whether a sync service made it, as a copy of another note that it found in conflict. */
interface CopyName {
  /** The note that it is a copy of, there or not: no person names a note so. Else null. */
  readonly sure: string | null;
  /** Notes that it may be a copy of: a person may name a note so as well, and it takes more to tell. */
  readonly likely: readonly string[];
}

const NO_COPY: CopyName = { sure: null, likely: [] };

/** What stands before an ending that only one service writes. */
const SURE_ENDINGS: readonly RegExp[] = [
  // Syncthing, with the time and the device.
  /^(.+)\.sync-conflict-\d{8}-\d{6}(?:-[0-9A-Z]{7})?$/i,
  // ownCloud and Nextcloud, as they wrote it at first.
  /^(.+)_conflict-\d{8}-\d{6}$/i,
  // Resilio Sync; rclone writes small letters and a number.
  /^(.+)\.(?:Conflict(?:\d+|\(\d+\))?|conflict\d+)$/,
  // Synology Drive: device, day, time and year.
  /^(.+)_[^_]+_[A-Z][a-z]{2}-\d{2}-\d{6}-\d{4}_Conflict$/,
  // OneDrive on Linux.
  /^(.+)-[^-]+-safeBackup-\d{4}$/,
];

/**
 * What services write into brackets behind the name, each in its language, with names, dates and numbers around it:
 * Dropbox, Obsidian Sync, Nextcloud, Seafile, Proton Drive, Nutstore and others.
 */
const SURE_WORDS = new RegExp(
  [
    'conflict(?:ed|ing)? (?:copy|version)',
    '^conflicted$',
    '^# (?:edit conflict|name clash) ',
    '^sfconflict ',
    '^(?:case|selective sync|unicode encoding|white ?space) conflict',
    'in konflikt stehende kopie',
    'konflikt(?:behaftete )?kopie',
    'copie (?:en conflit|conflictuelle)',
    'copia (?:en conflicto|conflictiva|in conflitto|conflittuale)',
    'c[oó]pia (?:em conflito|conflitante)',
    'conflicterende kopie',
    '(?:konfliktkopi|(?:konflikterande|motstridende|modstridende) kopi|kopi i konflikt)',
    'kopia (?:i konflikt|w konflikcie|powodująca konflikt)',
    'konfliktní kopie',
    'ütköző másolat',
    'çakışan kopya',
    'salinan (?:yang )?(?:berkonflik|bertentangan)',
    'конфликт(?:ующая|ная) копия',
    'конфлікт(?:уюча|на) копія',
    '(?:競合(?:する|した)?|問題のある)コピー',
    '[冲衝]突(?:的)?[副複]本',
    '충돌(?:된|하는)? ?(?:사본|복사본)',
  ].join('|'),
  'iu',
);

/** A number that is added where a copy of that name was there already. */
const NUMBERED = /^(.+?) ?\(\d{1,2}\)$/;
/** The same as iCloud and the systems' own file managers write it; the app itself begins with 1. */
const COUNTED = /^(.+) (?:[2-9]|[1-9]\d)$/;
/** The same as sync apps for phones write it. */
const CONF_NUMBERED = /^(.+)_conf\(\d{1,2}\)$/;
/** What OneDrive adds is the name of a computer: capitals and digits, or as its owner wrote it. */
const COMPUTER = /^(?=.*\p{Lu})[\p{Lu}\p{N}][\p{L}\p{N}_.'’ -]{1,62}$/u;
/** A computer's name may hold so many hyphens. */
const HYPHENS = 3;

export function copyName(path: string): CopyName {
  const title = titleOf(path);
  if (!mayBeCopy(title)) return NO_COPY;
  const start = path.slice(0, path.length - fileName(path).length);
  const ending = fileName(path).slice(title.length);
  const at = (name: string): string => start + name + ending;
  const sure = sureOriginal(title) ?? sureOriginal(NUMBERED.exec(title)?.[1] ?? '');
  if (sure !== null) return { sure: at(sure), likely: [] };
  const likely = likelyOriginals(title);
  return likely.length === 0 ? NO_COPY : { sure: null, likely: likely.map(at) };
}

/** A quick look: a vault is thousands of names, and few of them need a closer one. */
function mayBeCopy(title: string): boolean {
  return title.includes('-') || title.endsWith('.Conflict') || /[\d)）\]]/.test(title.charAt(title.length - 1));
}

function sureOriginal(title: string): string | null {
  for (const pattern of title.includes('onflict') || title.includes('safeBackup') ? SURE_ENDINGS : []) {
    const [, name] = pattern.exec(title) ?? [];
    if (name !== undefined) return name;
  }
  const [name, inside] = bracketsAtEnd(title) ?? [];
  return name !== undefined && inside !== undefined && SURE_WORDS.test(inside) ? name : null;
}

const OPENING: Readonly<Record<string, string>> = { ')': '(', '）': '（', ']': '[' };

/**
 * What stands before the brackets that end a name, and in them: a person's or a device's name may hold brackets too.
 */
function bracketsAtEnd(title: string): [before: string, inside: string] | null {
  const close = title.charAt(title.length - 1);
  const open = OPENING[close];
  if (open === undefined) return null;
  let depth = 0;
  for (let i = title.length - 1; i > 0; i--) {
    if (title[i] === close) depth++;
    else if (title[i] === open) depth--;
    if (depth === 0) return [title.slice(0, i).trimEnd(), title.slice(i + 1, -1).trim()];
  }
  return null;
}

function likelyOriginals(title: string): string[] {
  const numbered = [NUMBERED, COUNTED, CONF_NUMBERED].flatMap((pattern) => pattern.exec(title)?.[1] ?? []);
  return [...numbered, ...withoutComputer(title)];
}

/** What stands before each hyphen behind which the name of a computer might stand. */
function withoutComputer(title: string): string[] {
  const found: string[] = [];
  for (let at = title.lastIndexOf('-'), i = 0; at > 0 && i <= HYPHENS; at = title.lastIndexOf('-', at - 1), i++)
    if (COMPUTER.test(title.slice(at + 1))) found.push(title.slice(0, at));
  return found;
}

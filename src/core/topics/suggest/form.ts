import { TRAIT_KINDS, type Trait, type TraitKind } from './suggestion';

/** Lines of one kind: how a line of it starts. The first that fits counts. */
const LINE_KINDS: readonly (readonly [TraitKind, RegExp])[] = [
  ['heading', /^#{1,6}\s/],
  ['task', /^(?:[-*+]|\d{1,9}[.)])\s+\[.\]/],
  ['list', /^(?:[-*+]|\d{1,9}[.)])\s/],
  ['quote', /^>/],
  ['table', /^\|/],
  ['image', /^!\[/],
];
const FENCE = /^(?:```+|~~~+)\s*([^\s`{]*)/;
const CALLOUT = /^>\s*\[!([^\]|]{1,40})/;
const FIELD = /^(?:[-*+]\s+)?([^\s:[\]][^:[\]]{0,40})::/;
const SITE = /https?:\/\/(?:www\.)?([^\s/:?#)\]>"'`]{1,80})/g;
const LETTER = /[\p{L}\p{M}]/gu;
/** Emoji, symbols and punctuation. */
const SIGN = /[\p{S}\p{P}]/gu;
const TEMPLATE = /<%|\{\{/;
const COUNTED: readonly TraitKind[] = [...LINE_KINDS.map(([kind]) => kind), 'paragraph', 'code'];

/**
 * How a note is built: what its title looks like, how long it is, which kinds of lines it has and in what share, its
 * code languages, callouts, inline fields and linked sites. Folders often hold a kind of note rather than a subject.
 */
export function formOf(title: string, text: string): Set<string> {
  const traits = new Set(titleTraits(title));
  const counts = new Map<TraitKind, number>();
  let lines = 0;
  for (const kind of lineKinds(text, traits)) {
    lines++;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  for (const kind of COUNTED) {
    const count = counts.get(kind) ?? 0;
    traits.add(`${kind}#${bucket(count)}`);
    if (lines > 0) traits.add(`${kind}%${Math.round((4 * count) / lines)}`);
  }
  traits.add(`length#${bucket(text.length)}`).add(`length%${bucket(lines)}`);
  traits.add(`link#${bucket(occurrences(text, '[['))}`).add(`image#${bucket(occurrences(text, '!['))}`);
  for (const site of text.matchAll(SITE)) traits.add(`site=${(site[1] ?? '').toLowerCase()}`);
  if (TEMPLATE.test(text)) traits.add('template#1');
  return traits;
}

/** The trait that `formOf` wrote as text. */
export function traitOf(feature: string): Trait {
  const at = feature.search(/[#%=]/);
  const kind = TRAIT_KINDS.find((known) => known === feature.slice(0, at)) ?? 'paragraph';
  return { kind, detail: feature[at] === '=' && kind !== 'title' && kind !== 'opening' ? feature.slice(at + 1) : '' };
}

/**
 * The title with its letters and digits made alike, as written and with runs drawn together (`2024-05-01` is `0-0-0`),
 * and the signs in it: people mark kinds of notes with them.
 */
function titleTraits(title: string): string[] {
  const alike = title
    .slice(0, 80)
    .normalize('NFC')
    .replace(LETTER, (letter) => (letter < '\u0370' ? 'a' : 'x'))
    .replace(/\d/g, '0');
  return [
    `title=${alike.replace(/[ax]+/g, 'a')}`,
    `title=${alike.replace(/(.)\1+/g, '$1')}`,
    `title#${bucket(title.length)}`,
    `title%${Math.min(8, title.split(' ').length)}`,
    ...Array.from(alike.matchAll(SIGN), ([sign]) => `title=${sign}`),
  ];
}

/** The kind of each line that is not empty; what else a line shows goes straight to `traits`. */
function lineKinds(text: string, traits: Set<string>): TraitKind[] {
  const kinds: TraitKind[] = [];
  let fenced = false;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    const fence = FENCE.exec(line);
    if (fence !== null) {
      fenced = !fenced;
      if (fenced) traits.add(`code=${(fence[1] ?? '').toLowerCase()}`);
    }
    const kind = fenced || fence !== null ? 'code' : kindOf(line);
    if (kind !== 'code') noteLine(line, traits);
    if (kinds.length === 0) traits.add(`opening=${kind}`);
    kinds.push(kind);
  }
  return kinds;
}

function kindOf(line: string): TraitKind {
  return LINE_KINDS.find(([, start]) => start.test(line))?.[0] ?? 'paragraph';
}

function noteLine(line: string, traits: Set<string>): void {
  const callout = CALLOUT.exec(line)?.[1];
  if (callout !== undefined) traits.add(`callout=${callout.toLowerCase()}`);
  const field = FIELD.exec(line)?.[1];
  if (field !== undefined) traits.add(`field=${field.toLowerCase()}`);
  const level = /^(#{1,6})\s/.exec(line)?.[1];
  if (level !== undefined) traits.add(`heading=${level.length}`);
}

/** 0 for none, then by powers of two. */
function bucket(count: number): number {
  return count < 1 ? 0 : 32 - Math.clz32(count);
}

function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
}

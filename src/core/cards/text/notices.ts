import { everyWay } from '../languages';
import { TEMPLATE, type Line } from './lines';
import { beginning, nameKey, wordCount, everyWord } from './words';

const LETTERS = /\p{L}/gu;
const CASELESS_OR_SMALL = /[\p{Ll}\p{Lo}]/u;
const CAPITALS = /\p{Lu}/u;
/** `HTTP/2` is a name, `DO NOT EDIT` is a notice. */
const SHORTEST_SHOUT = 6;

/** What a tool or a template wrote for whoever opens the note, and not what the note says. */
export function isNotice({ bare, source, start }: Line): boolean {
  return (
    WEB_HEADING.test(source) ||
    isShouted(bare) ||
    WARNED.test(bare) ||
    isPlaceholder(bare) ||
    (bare.length <= LONGEST && TOUCHED.test(start) && UNTOUCHED.test(start))
  );
}

/** The same, told by how the line begins. */
export function beginsNotice({ start }: Line): boolean {
  return GENERATED.test(start) || LICENCE.test(start);
}

/** `[#](https://…) What is it?`: a heading of a website, with the sign that leads to it. */
const WEB_HEADING = /^\s*\[[^\p{L}\p{N}\]]*\]\([^()\s]*\).{0,100}$/u;

function isShouted(line: string): boolean {
  if (CASELESS_OR_SMALL.test(line) || !CAPITALS.test(line)) return false;
  return (line.match(LETTERS)?.length ?? 0) >= SHORTEST_SHOUT && wordCount(line) > 1;
}

/** A warning sign, or a whole line that is marked and has words in capitals. */
const WARNED = /^[*_=~\s]*(?:⚠|🚧|⛔|🛑)|^==(?=.*\p{Lu}{4}.*\p{Lu}{4})[^=]*==$/u;

const GENERATED_WAYS = everyWay('generated');
const GENERATED = beginning(...GENERATED_WAYS);
/** Nobody warns at length. */
const LONGEST = 100;
/** Anywhere in a line, which seldom has one of these words. */
const TOUCHED = /edit|modif|change|hand|änder|редакт|编辑|編|修改|수정/;
const UNTOUCHED = new RegExp(everyWay('untouched').join('|'), 'u');

const LICENCE_WAYS = ['(?:©|c\\)\\s*\\d)', ...everyWay('licences')];
const LICENCE = beginning(...LICENCE_WAYS);

/** How the lines begin that are notices by their first words. */
export const NOTICE_WAYS: readonly string[] = [...GENERATED_WAYS, ...LICENCE_WAYS];

const PLACEHOLDERS = everyWord('placeholders');
const LONGEST_PLACEHOLDER = 24;
const TO_DO = /^[*_=~\s]*(?:TODO|TBD|FIXME|WIP|待办)(?![\p{L}\p{N}])/u;

/** What a server answered, where somebody kept it for the page. */
const JSON_DATA = /^\s*(?:\[\s*)?\{\s*"[^"]*"\s*:/;

function isPlaceholder(line: string): boolean {
  return (
    TO_DO.test(line) || JSON_DATA.test(line) || (line.length <= LONGEST_PLACEHOLDER && PLACEHOLDERS.has(nameKey(line)))
  );
}

/** Words that a template's code leaves, where a line is about code and not made by it. */
const WORDS_AROUND_CODE = 4;

/** A line that a template's code makes: it says what the code says when it is run. */
export function isTemplate({ bare, source }: Line): boolean {
  return bare.includes(TEMPLATE) && (source.includes('<%') || wordCount(bare) < WORDS_AROUND_CODE);
}

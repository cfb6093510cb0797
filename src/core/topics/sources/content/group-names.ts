import { isNoSubject } from '../../../notes/paths';
import { compareCodePoints } from '../../../text/compare';
import { isFunctionWord } from '../../../text/function-words';
import { foldWords } from '../../../text/words';
import { cleanName } from '../../names';
import { alikeKey } from '../../names-alike';
import { isDated } from '../folders';
import { isStatus, isType } from '../kind-words';
import { mapName } from '../maps';
import type { TellingWord } from './telling-words';
import { isPair } from './unspaced';

const LONGEST = 48;
const MOST_WORDS = 6;
/** Signs around a title that mark a kind of note. */
const SIGNS = /^(?:[^\p{L}\p{N}]|\p{Extended_Pictographic})+|(?:[^\p{L}\p{N})\]!?+#%°]|\p{Extended_Pictographic})+$/gu;
/** What titles of pages say before or after the subject of the page. */
const BEFORE =
  /^(?:about|introduction to|intro to|overview of|getting started with|index of|list of|notes on)\s+(?:the\s+)?/;
const AFTER = /[\s-]+(?:index|overview|hub|map|notes|目录|索引)$|(?:目录|索引)$/;
const AROUND = new RegExp(`${BEFORE.source}|${AFTER.source}`, 'iu');
/** A word in so many titles is the name, whatever the hub is called; with a hub it takes more. */
const COVERED = 0.4;
const COVERED_BESIDE_HUB = 0.6;
/** A hub whose name says more is about a part, unless it says one of the words that set the group apart most. */
const GENERAL = 2;
const FOREMOST = 2;
/** Words this much weaker than the first are no part of a name. */
const STRONG = 0.7;
const WORDS_OF_NAME = 2;
const AND = ' · ';

/** The subject that the title of a page names; null for one that names none. */
function subjectOf(title: string): string | null {
  const spaced = /\s/.test(title) ? title : title.replace(/[_-]+/g, ' ');
  const bare = mapName(spaced) ?? cleanName(spaced.replace(SIGNS, ''));
  const name = bare.replace(AROUND, '').trim() || bare;
  const isName = name.length <= LONGEST && name.split(' ').length <= MOST_WORDS && !isNoSubject(name);
  return isName && /\p{L}/u.test(name) && !isDated(name) && !isStatus(name) && !isType(name) ? capitalised(name) : null;
}

/** What a group may be called after. */
export interface GroupClues {
  /** Titles of the notes that much of it is linked with, the best first. */
  readonly hubs: readonly string[];
  readonly telling: readonly TellingWord[];
  /** What the group stands under; `''` at the top. */
  readonly above: string;
}

/** Gives each group a name that no other has. */
export class GroupNames {
  private readonly taken = new Set<string>();

  /** Null where nothing tells what the group is about. */
  name(naming: GroupClues): string | null {
    for (const name of candidates(naming)) {
      if (this.taken.has(alikeKey(name))) continue;
      this.taken.add(alikeKey(name));
      return name;
    }
    return null;
  }
}

function candidates({ hubs, telling, above }: GroupClues): string[] {
  const subjects = hubs.map(subjectOf).filter((name) => name !== null);
  const [first] = telling;
  const inTitles = (covered: number): string[] =>
    first !== undefined && first.inTitles >= covered ? [capitalised(first.word)] : [];
  const general = subjects.filter(
    (subject) =>
      subject.split(' ').filter((word) => /\p{L}/u.test(word) && !isFunctionWord(foldWords(word))).length <= GENERAL ||
      telling.slice(0, FOREMOST).some(({ word }) => isPartOf(word, subject)),
  );
  return [
    // What a hub says more fully it says better.
    ...subjects.filter((subject) => inTitles(COVERED).length > 0 && isPartOf(first?.word ?? '', subject)),
    ...inTitles(subjects.length > 0 ? COVERED_BESIDE_HUB : COVERED),
    ...general,
    ...inTitles(COVERED),
    // What stands above says its words already.
    ...fromWords(telling.filter(({ word }) => !isPartOf(word, above))),
    ...fromWords(telling),
    ...subjects,
  ];
}

/** Whether one word is another or a part of it, as words of scripts without spaces are. */
function isPartOf(word: string, text: string): boolean {
  return isPair(word) ? text.includes(word) : holdsWords(text, word);
}

function holdsWords(text: string, words: string): boolean {
  return ` ${foldWords(text)} `.includes(` ${foldWords(words)} `);
}

/** Names from the strongest words on. */
function fromWords(telling: readonly TellingWord[]): string[] {
  const [first, ...others] = telling;
  if (first === undefined) return [];
  const strong = telling.filter(({ weight }) => weight >= STRONG * first.weight).slice(0, WORDS_OF_NAME);
  return [joined(strong.map(({ word }) => word)), ...others.map(({ word }) => joined([first.word, word]))];
}

/** In an order that no weight changes; a word that another of them holds says nothing more. */
function joined(parts: readonly string[]): string {
  const all = Array.from(new Set(parts));
  const words = all.filter((word) => !all.some((other) => other !== word && isPartOf(word, other)));
  return capitalised(words.sort(compareCodePoints).join(AND));
}

function capitalised(text: string): string {
  const [first = '', ...rest] = Array.from(text);
  return first.toUpperCase() + rest.join('');
}

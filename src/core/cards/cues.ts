import { LANGUAGES, type Language } from './languages';
import type { Cues } from './languages/table';

type Counted = 'difficulties' | 'complaints' | 'remedies';

/** The cues of a language, ready to be looked for in a text in small letters. */
export type CuePatterns = Readonly<
  Record<Exclude<keyof Cues, Counted> | 'interjects', RegExp> & Record<Counted, CueCounter>
>;

const compiled = new Map<Language, CuePatterns>();

export function cuesOf(language: Language): CuePatterns {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { cues, script } = LANGUAGES[language];
  const made = compile(cues(), script.isSpaced);
  compiled.set(language, made);
  return made;
}

const AFTER = '(?![\\p{L}\\p{N}])';
const BEFORE = '(?:^|[^\\p{L}\\p{N}])';
const WORD = /^\p{L}+$/u;
const STEM = /^\p{L}+~$/u;
/** Letters by which stems are told apart. */
const HEAD = 3;

/**
 * How many of some words are in a sentence. Most are single words, or how they start: those are looked up, not
 * searched.
 */
class CueCounter {
  private readonly words = new Set<string>();
  private readonly stems = new Map<string, string[]>();
  private readonly others: RegExp | null;

  constructor(cues: readonly string[], isSpaced: boolean) {
    const others = cues.filter((cue) => !isSpaced || !this.addWord(cue));
    this.others = others.length === 0 ? null : anywhere(others, isSpaced, 'gu');
  }

  /** `words` are those of the sentence. */
  count(sentence: string, words: readonly string[]): number {
    let found = this.others === null ? 0 : (sentence.match(this.others)?.length ?? 0);
    for (const word of words) if (this.words.has(word) || this.hasStem(word)) found++;
    return found;
  }

  private hasStem(word: string): boolean {
    return this.stems.get(word.slice(0, HEAD))?.some((stem) => word.startsWith(stem)) === true;
  }

  private addWord(cue: string): boolean {
    if (WORD.test(cue)) this.words.add(cue);
    else if (STEM.test(cue) && cue.length > HEAD) {
      const head = cue.slice(0, HEAD);
      this.stems.set(head, [...(this.stems.get(head) ?? []), cue.slice(0, -1)]);
    } else return false;
    return true;
  }
}

function anywhere(cues: readonly string[], isSpaced: boolean, flags: string): RegExp {
  return new RegExp(isSpaced ? `${BEFORE}${any(cues)}${AFTER}` : any(cues), flags);
}

function compile(cues: Cues, isSpaced: boolean): CuePatterns {
  const after = isSpaced ? AFTER : '';
  const atStart = (list: readonly string[]): RegExp => new RegExp(`^${any(list)}${after}`, 'u');
  return {
    lead: new RegExp(`^${any(cues.lead)}${isSpaced ? '(?:[,:]\\s*|\\s+)(?=\\S)' : '[,，、\\s]*'}`, 'u'),
    continues: atStart(cues.continues),
    interjects: new RegExp(`^[^,，、]{1,60}[,，、]\\s*${any(cues.continues)}[,，、]`, 'u'),
    announces: new RegExp(`(?:^|[,，;；:：—–]\\s*)${any(cues.announces)}${after}`, 'u'),
    goals: atStart(cues.goals),
    describes: atStart(cues.describes),
    blurbs: anywhere(cues.blurbs, isSpaced, 'u'),
    acts: atStart(cues.acts),
    firm: atStart(cues.firm),
    soft: atStart(cues.soft),
    maybe: atStart(cues.maybe),
    inside: anywhere(cues.inside, isSpaced, 'u'),
    last: new RegExp(`${any(cues.last)}$`, 'u'),
    proposal: atStart(cues.proposal),
    toReader: atStart(cues.toReader),
    leadsOn: atStart(cues.leadsOn),
    why: atStart(cues.why),
    howTo: atStart(cues.howTo),
    back: atStart(cues.back),
    nobody: atStart(cues.nobody),
    adverbial: new RegExp(`^${any(cues.adverbial)}`, 'u'),
    defines: atStart(cues.defines),
    difficulties: new CueCounter(cues.difficulties, isSpaced),
    complaints: new CueCounter(cues.complaints, isSpaced),
    remedies: new CueCounter(cues.remedies, isSpaced),
  };
}

function any(cues: readonly string[]): string {
  return `(?:${cues.map(spelledOut).join('|') || '(?!)'})`;
}

/** `~` stands for more letters, `_` for a word and the space after it. */
function spelledOut(cue: string): string {
  return cue.replace(/~/g, '\\p{L}*').replace(/_/g, '(?:[\\p{L}-]+ )');
}

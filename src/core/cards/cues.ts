import { LANGUAGES, type Language } from './languages';
import type { Cues } from './languages/table';

/** The cues of a language, ready to be looked for in a text in small letters. */
export type CuePatterns = Readonly<Record<keyof Cues, RegExp>>;

const compiled = new Map<Language, CuePatterns>();

export function cuesOf(language: Language): CuePatterns {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { cues, script } = LANGUAGES[language];
  const made = compile(cues, script.isSpaced);
  compiled.set(language, made);
  return made;
}

function compile(cues: Cues, isSpaced: boolean): CuePatterns {
  const after = isSpaced ? '(?![\\p{L}\\p{N}])' : '';
  const before = isSpaced ? '(?:^|[^\\p{L}\\p{N}])' : '';
  const any = (list: readonly string[]): string => `(?:${list.map(spelledOut).join('|') || '(?!)'})`;
  const atStart = (list: readonly string[]): RegExp => new RegExp(`^${any(list)}${after}`, 'u');
  const anywhere = (list: readonly string[], flags = 'u'): RegExp => new RegExp(`${before}${any(list)}${after}`, flags);
  return {
    lead: new RegExp(`^${any(cues.lead)}${isSpaced ? '(?:[,:]\\s*|\\s+)(?=\\S)' : '[,，、\\s]*'}`, 'u'),
    continues: atStart(cues.continues),
    announces: new RegExp(`(?:^|[,，;；:：—–]\\s*)${any(cues.announces)}${after}`, 'u'),
    describes: atStart(cues.describes),
    acts: atStart(cues.acts),
    firm: atStart(cues.firm),
    soft: atStart(cues.soft),
    maybe: atStart(cues.maybe),
    inside: anywhere(cues.inside),
    last: new RegExp(`${any(cues.last)}$`, 'u'),
    proposal: atStart(cues.proposal),
    why: atStart(cues.why),
    howTo: atStart(cues.howTo),
    back: atStart(cues.back),
    nobody: atStart(cues.nobody),
    adverbial: new RegExp(`^${any(cues.adverbial)}`, 'u'),
    defines: atStart(cues.defines),
    difficulties: anywhere(cues.difficulties, 'gu'),
    complaints: anywhere(cues.complaints, 'gu'),
    remedies: anywhere(cues.remedies, 'gu'),
  };
}

/** `~` stands for more letters, `_` for a word and the space after it. */
function spelledOut(cue: string): string {
  return cue.replace(/~/g, '\\p{L}*').replace(/_/g, '(?:[\\p{L}-]+ )');
}

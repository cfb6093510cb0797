import { cuesOf, type CuePatterns } from './cues';
import { namesApproach } from './labels';
import { LANGUAGES, type Language } from './languages';
import { endOfWords } from './text/words';

/** A sentence to look at. */
export interface Candidate {
  readonly text: string;
  readonly isQuestion: boolean;
  /** A paragraph starts with it. */
  readonly startsParagraph: boolean;
}

/** How sure it is that the writer turns here to what to do about it. */
export const enum Turn {
  none,
  maybe,
  clear,
}

/** The start of a sentence tells; the rest of a very long one costs nothing. */
const LOOKED_AT = 400;
const BRIEF = 12;
/** A call, a further question, an address alone, or what is wanted of the answer. */
const NO_ANSWER = new RegExp(
  [
    '[?？]$|[!！][^\\p{L}\\p{N}]{0,9}$|^\\S+:\\/\\/\\S+$',
    '^this (?:question )?is (?:not )?(?:an?|the) (?:\\p{L}+ )?question(?!\\p{L})|^das ist (?:eine|keine' +
      '|die) (?:\\p{L}+ )?frage(?!\\p{L})',
    '^(?:the following|here (?:is|are|comes?)|below)(?!\\p{L})|^(?:hier|unten) (?:ist|sind|kommt|steht)' +
      '|^(?:voici|ci-dessous)(?!\\p{L})|^(?:aquí|aqui|abajo|abaixo|ecco|qui sotto)(?!\\p{L})|^(?:вот|ниже)(?!\\p{L})' +
      '|^(?:以下|下面)|^(?:다음은|아래)|^(?:dưới đây|sau đây)(?!\\p{L})',
    "^(?:this|that|it)(?:['’]s| is) (?:part of|called|known|where|what|when|how|why)(?!\\p{L})" +
      "|^(?:das|dies) (?:nennt|heißt|ist (?:ein )?teil)(?!\\p{L})|^(?:cela|ça) s['’]appelle|^on appelle",
    '^(?:esto|eso) (?:se llama|se conoce|es parte)|^(?:isso|isto) (?:se chama|é parte|é conhecido)' +
      '|^questo (?:si chiama|fa parte)|^это (?:называется|часть)|^[这這][就便]?(?:叫|称为|稱為)' +
      '|^これ(?:を|が|は)[^。]{0,12}(?:と呼|という)|^이(?:것)?[를을은] [^.]{0,20}(?:라고|이라)' +
      '|^(?:đây|điều này) (?:được gọi|là một phần)',
    '(?:て|ください|下さい|たい|ほしい|欲しい|好ましい)(?:です)?[。.]?$|^(?:请|請|帮我|幫我)|(?:주세요|해줘|싶다|싶어요)[.]?$',
    "^(?:please|tell me|explain|bitte|por favor|s'il (?:te|vous) plaît|per favore|пожалуйста)(?![\\p{L}])",
  ].join('|'),
  'iu',
);
/** What somebody else says, or how a word or a work is called. */
const QUOTED = /^[\s*_]*["“”„«»‘「『《]/;
/** A word or two that are spoken of. */
const SPOKEN_OF = /["“„«「『‘](?:[^\s"”“»」』’]+ ?){1,2}["”“»」』’]/g;
const BEFORE_WORDS = /^[^\p{L}\p{N}#]+/u;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/** What the cues of its language say of a sentence. What is not asked for is not looked up, and nothing twice. */
export class Signs {
  readonly asks: boolean;
  /** Goes on with the difficulty: however, unfortunately … */
  readonly continues: boolean;
  private readonly text: string;
  private readonly sentence: string;
  private readonly cues: CuePatterns;
  private readonly proposes: boolean;
  private readonly startsParagraph: boolean;
  private knownWords: readonly string[] | null = null;
  private knownStarts: readonly string[] | null = null;
  private knownComplaints: { readonly strong: number; readonly weak: number } | null = null;
  private knownHope: number | null = null;
  private knownTrouble: number | null = null;
  private knownAnnouncement: boolean | null = null;
  private knownTurn: Turn | null = null;

  constructor(
    { text, isQuestion, startsParagraph }: Candidate,
    private readonly language: Language,
    /** The text starts with what its writer does, so that is no turn. */
    private readonly narrates: boolean,
    /** Nothing stands before that it could go on with. */
    private readonly isFirst: boolean,
  ) {
    this.text = text;
    this.sentence = plain(text);
    this.cues = cuesOf(language);
    this.startsParagraph = startsParagraph;
    this.proposes = this.cues.proposal.test(this.sentence);
    this.asks = isQuestion && !this.proposes && !this.cues.announces.test(this.sentence);
    this.continues = this.goesOnWithDifficulty();
  }

  private goesOnWithDifficulty(): boolean {
    const { sentence, cues } = this;
    if (!cues.continues.test(sentence) && !(cues.interjects.test(sentence) && !cues.announces.test(sentence)))
      return false;
    return !QUOTED.test(this.text);
  }

  get length(): number {
    return this.sentence.length;
  }

  get turn(): Turn {
    return (this.knownTurn ??= this.findTurn());
  }

  /** Words of remedy. */
  get hope(): number {
    return (this.knownHope ??= this.cues.remedies.count(this.sentence, this.words));
  }

  /** Words of complaint less words of remedy. */
  get weight(): number {
    return this.complaints.strong + this.complaints.weak - this.hope;
  }

  /** How plainly it tells a difficulty or a need; two is plain. */
  get trouble(): number {
    return (this.knownTrouble ??= this.findTrouble());
  }

  /** Asks, or tells a difficulty or a need. */
  get isTrouble(): boolean {
    return this.asks ? !this.asksReader : this.trouble > 1 && !this.instructs;
  }

  /** Tells to do something. A lone word is no instruction. */
  get instructs(): boolean {
    const { isImperative, mistakesImperatives } = LANGUAGES[this.language];
    if (!this.isPhrase || (mistakesImperatives && this.trouble > 1)) return false;
    return this.starts.some((start) => isImperative(start));
  }

  /** Announces a work. */
  get announces(): boolean {
    return (this.knownAnnouncement ??= !this.asks && !this.continues && this.cues.announces.test(this.sentence));
  }

  /** Tells what is aimed at. */
  get aims(): boolean {
    return !this.asks && this.cues.goals.test(this.sentence);
  }

  /** Tells what is in a text, and no difficulty on the way. */
  get describes(): boolean {
    return this.cues.describes.test(this.sentence) && this.trouble < 4;
  }

  /** Tells what a book, a film or the like is about. */
  get presents(): boolean {
    return this.cues.blurbs.test(this.sentence);
  }

  /** Tells what its writer wants to be able to do. */
  get asksHowTo(): boolean {
    return this.cues.howTo.test(this.sentence);
  }

  /** Asks whoever reads, to lead into the text. */
  get asksReader(): boolean {
    return this.asks && this.cues.toReader.test(this.sentence);
  }

  /** Says what something is, not what is wrong with it. */
  get defines(): boolean {
    return this.cues.defines.test(this.sentence);
  }

  /** Sends whoever reads somewhere, or on into the text. */
  get leadsOn(): boolean {
    return this.cues.leadsOn.test(this.sentence);
  }

  /** May answer a question. A call, an address or a word says too little. */
  get answers(): boolean {
    return !this.asks && !this.leadsOn && !NO_ANSWER.test(this.text.trim()) && this.isPhrase;
  }

  /** Asks for the cause. */
  get why(): boolean {
    return this.asks && this.cues.why.test(this.sentence);
  }

  /** Says no more than yes, no or nobody. */
  get brief(): boolean {
    return this.length <= (LANGUAGES[this.language].script.isSpaced ? BRIEF : BRIEF / 4);
  }

  /** Says what nobody does. */
  get nobody(): boolean {
    return this.cues.nobody.test(this.sentence);
  }

  /** Goes on with what the sentence before says. */
  get goesOn(): boolean {
    return this.cues.back.test(this.sentence);
  }

  /** More than one word, where words are set apart. */
  private get isPhrase(): boolean {
    return !LANGUAGES[this.language].script.isSpaced || /\s\S/.test(this.sentence);
  }

  private get words(): readonly string[] {
    return (this.knownWords ??= this.sentence.split(BETWEEN_WORDS));
  }

  private get starts(): readonly string[] {
    return (this.knownStarts ??= leads(this.sentence, this.cues));
  }

  private get complaints(): { readonly strong: number; readonly weak: number } {
    return (this.knownComplaints ??= {
      strong: this.cues.difficulties.count(this.sentence, this.words),
      weak: this.cues.complaints.count(this.sentence, this.words),
    });
  }

  private findTrouble(): number {
    const { strong, weak } = this.complaints;
    const told = 2 * strong + weak + (this.continues && !this.isFirst ? 1 : 0);
    return told > 0 && this.defines ? told - 1 : told;
  }

  private findTurn(): Turn {
    const { sentence, cues, starts } = this;
    if (this.asks || this.continues) return Turn.none;
    if (this.proposes || this.announces || namesApproach(this.text)) return Turn.clear;
    const { isImperative, mistakesImperatives } = LANGUAGES[this.language];
    const acts = starts.some((start) => cues.acts.test(start));
    const instructs = starts.some((start) => isImperative(start));
    const isFirm = starts.some((start) => cues.firm.test(start)) || cues.inside.test(sentence);
    if (isFirm || (acts && !this.narrates) || (instructs && !mistakesImperatives)) return Turn.clear;
    if (this.weight > 0) return Turn.none;
    if (instructs || cues.last.test(sentence) || starts.some((start) => cues.soft.test(start)))
      return acts ? Turn.maybe : Turn.clear;
    const maybe =
      acts ||
      this.startsParagraph ||
      (this.weight < 0 && !this.goesOn) ||
      starts.some((start) => cues.maybe.test(start));
    return maybe ? Turn.maybe : Turn.none;
  }
}

/** The signs of a text's sentences. */
export function readSigns(sentences: readonly Candidate[], language: Language): Signs[] {
  const narrates = cuesOf(language).acts.test(plain(sentences[0]?.text ?? ''));
  return sentences.map((sentence, i) => new Signs(sentence, language, narrates, i === 0));
}

/** The signs of sentences, or parts of one, that ask nothing. */
export function readStatements(texts: readonly string[], language: Language): Signs[] {
  return readSigns(
    texts.map((text) => ({ text, isQuestion: false, startsParagraph: false })),
    language,
  );
}

/** The sentence, and what is left of it without the one or two words, or the adverbial, that lead into it. */
function leads(sentence: string, { lead, adverbial }: CuePatterns): string[] {
  const once = sentence.replace(lead, '');
  const twice = once.replace(lead, '');
  return Array.from(new Set([sentence, once, twice, twice.replace(adverbial, '')]));
}

function plain(text: string): string {
  const low = text.slice(0, LOOKED_AT).toLowerCase().replace(SPOKEN_OF, ' ');
  return low.slice(0, endOfWords(low)).replace(/’/g, "'").replace(BEFORE_WORDS, '');
}

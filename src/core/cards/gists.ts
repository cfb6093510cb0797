import { hasCard, NO_CARD, type CardOrigin } from './card';
import { isFunctionWord } from '../text/function-words';
import { foldWords } from '../text/words';
import type { Found } from './found';
import { FORMULA, gistLine } from './gist-line';
import { everyStart, LANGUAGES, wholeWay } from './languages';
import { readText } from './reading';
import type { Depth, Saying } from './sayings';
import type { Sentence } from './sentences';
import { asksReader, isDefining } from './split';
import { textKeys } from './text-keys';
import type { Place } from './text/passages';
import { goesOn, joins, maySpeakOfItself, speaksOfItself, startsSmall } from './text/dependent';
import { isRemark } from './text/remarks';
import type { Subject } from './text/subject';
import { isDefinition, isOfWhole } from './text/fields';
import { stopsShort } from './text/stops-short';
import { endsSentence, lastSign, leadsIn, wordCount } from './text/words';

/** That of a summary, which is meant to stand alone. A callout may sum up but a part of the note. */
const ALONE: Place = { isFirst: true, isUnderTitle: true, isOpening: true, isTold: true };
const SUMMED_UP: Place = { ...ALONE, isUnderTitle: false };
const IN_PART: Place = { ...SUMMED_UP, isOpening: false };

/** What it begins with needs nothing above it but the title; nor what points at that below a heading about the note. */
function standsAlone(sentence: string, { isUnderTitle, isOpening, isTold }: Place): boolean {
  return isUnderTitle || (isOpening && isTold && pointsAt(sentence));
}

function placeOf({ origin, isOfPart }: Found): Place {
  if (origin.kind !== 'summary-callout') return ALONE;
  return isOfPart === true ? IN_PART : SUMMED_UP;
}

/** What could be shown of a note, and the sentence that says it. */
export interface Told {
  readonly saying: Saying;
  readonly sentence: string;
}

/** So many sentences are looked at for one that tells what the note's subject is. */
const BACKGROUND = 4;

/** What the subject of a note is says more of the note than what leads to it. */
export function* definedFirst(sayings: Iterable<Told>, subject: Subject): Generator<Saying> {
  const leading: Saying[] = [];
  let isOver = false;
  for (const told of sayings) {
    isOver ||= leading.length === 0 ? isAbout(told, subject) : defines(told.sentence, subject);
    if (isOver) {
      yield told.saying;
      yield* leading.splice(0);
    } else if (leading.push(told.saying) === BACKGROUND) {
      isOver = true;
      yield* leading.splice(0);
    }
  }
  yield* leading;
}

/** Nothing that is said behind it tells better what the note is about. */
function isAbout({ saying, sentence }: Told, subject: Subject): boolean {
  if (hasCard(saying.card) || speaksOfItself(sentence)) return true;
  return subject.isThatOf(sentence, 'among') || isNameless(sentence) || isDefining(sentence);
}

/** What each of them is does not tell what they are. */
const OF_EACH = new RegExp(
  '^[^\\p{L}]*(?:every|each|most|many|some|all|another|one|jede[rs]?|viele|manche|chaque|cada|ogni' +
    '|кажд\\p{L}+)(?!\\p{L})',
  'iu',
);

function defines(sentence: string, subject: Subject): boolean {
  return !OF_EACH.test(sentence) && subject.isThatOf(sentence, 'begins') && isDefining(sentence);
}

/**
 * Finds, passage by passage, the sentences that could each stand for a note; the same one never twice. Any but the very
 * first must be understood without the one before it, or the heading above it.
 */
export class Gists {
  private readonly seen = new Set<string>();
  /** The note begins with a question to learn from, and is full of them. */
  private asks = false;
  /** What it begins with is about something else. */
  private isLedTo = false;

  constructor(
    private readonly title: string,
    private readonly subject: Subject,
    private readonly depth: Depth,
  ) {}

  /** What is only called out tells least, so it comes last. */
  *of(found: Found, place: Place = placeOf(found)): Generator<Told> {
    this.asks ||= this.seen.size === 0 && ASKED_TO_LEARN.test(found.text);
    const isListed = found.origin.kind === 'list';
    if (this.asks || found.text === '' || isRemark(found.text) || (isListed && this.isOneOfMany(found.text))) return;
    if (!this.mayTell(found.text, place)) return void this.seen.add(found.text);
    const exclaimed: string[] = [];
    yield* this.sayings(found, place, sentencesIn(found.text), exclaimed);
    yield* this.sayings(found, place, exclaimed, null);
  }

  /** A cheap look at a text that may be about a part of the note, before its sentences are looked for. */
  private mayTell(text: string, { isOpening }: Place): boolean {
    return isOpening || this.depth === 'whole' || this.subject.isNamedIn(text) || maySpeakOfItself(text);
  }

  /** A name that is written small may begin a sentence, and any word an item. */
  private needsOthers(sentence: string, { kind }: CardOrigin): boolean {
    if (goesOn(sentence) || OF_ABOVE.test(sentence)) return true;
    return kind !== 'list' && startsSmall(sentence) && !this.subject.isThatOf(sentence, 'begins');
  }

  /** An item that begins with a link, or a name of its own, is of that. */
  private isOneOfMany(item: string): boolean {
    if (NAMED.test(item)) return true;
    const name = isDefinition(item) ? item.slice(0, item.search(/[:：]/)) : DASHED.exec(item)?.[1];
    return name !== undefined && !this.subject.isAllOf(name);
  }

  /** Whether a sentence says what the note, or what it is about, is. */
  private tellsOfNote(sentence: string, isFirst: boolean, kind?: CardOrigin['kind']): boolean {
    if (speaksOfItself(sentence)) return true;
    if (!isFirst) return defines(sentence, this.subject);
    if (kind === 'callout') return this.subject.isNamedIn(sentence);
    return this.subject.isThatOf(sentence, kind === 'list' ? 'begins' : 'among');
  }

  /** Whether what a long note begins with is said of its subject, and not of something that leads to that. */
  private isOfNote(sentence: string, isFirst: boolean, { isUnderTitle }: Place): boolean {
    if (this.isLedTo) return this.tellsOfNote(sentence, false);
    if (this.subject.isNamedIn(sentence) || speaksOfItself(sentence) || isOfWhole(sentence)) return true;
    if (isFirst && (goesOn(sentence) || pointsAt(sentence) || (isUnderTitle && isNameless(sentence)))) return true;
    this.isLedTo ||= isFirst;
    return false;
  }

  /** It begins with an address, and is of what is there. */
  private isOfPage(sentence: string): boolean {
    const name = PAGE_FIRST.exec(sentence)?.[1];
    return name !== undefined && !this.subject.isNamedIn(name);
  }

  /** It sets another name before what it says of that. */
  private isRow(sentence: string): boolean {
    return COLON.test(sentence) && isDefinition(sentence, 2) && !this.subject.isThatOf(sentence, 'begins');
  }

  private *sayings(
    { origin }: Found,
    place: Place,
    sentences: Iterable<string>,
    exclaimed: string[] | null,
  ): Generator<Told> {
    const isItem = origin.kind === 'list';
    let isOfText = 0;
    for (const sentence of sentences) {
      const begins = exclaimed !== null && isOfText++ === 0 && place.isOpening && place.isTold && pointsAt(sentence);
      if (exclaimed !== null && isExclaimed(sentence)) {
        exclaimed.push(sentence);
        continue;
      }
      const isFirst = this.seen.size === 0 && exclaimed?.length === 0 && place.isFirst;
      if (this.seen.has(sentence)) continue;
      this.seen.add(sentence);
      const isLater = !place.isOpening && !this.tellsOfNote(sentence, isItem ? place.isFirst : isFirst, origin.kind);
      if (isLater && this.depth === 'first') continue;
      if (begins || (isFirst && standsAlone(sentence, place)) ? joins(sentence) : this.needsOthers(sentence, origin))
        continue;
      if (isQuestion(sentence) ? !isFirst || isToReader(sentence) : this.isOfPage(sentence)) continue;
      if (isFirst ? this.isRow(sentence) : isDefinition(sentence)) {
        this.isLedTo = true;
        continue;
      }
      if (!isItem && BULLET.test(sentence)) continue;
      this.isLedTo ||= ASSUMES.test(sentence);
      if (isUnfinished(sentence) || ADDRESS_BEHIND.test(sentence) || isPointer(sentence) || PROMPT.test(sentence))
        continue;
      if (place.isOpening && !place.isTold && !this.isOfNote(sentence, isFirst, place)) continue;
      if (this.subject.isNameOf(sentence) || isNameOfWork(sentence)) continue;
      const gist = gistLine(sentence.slice(this.subject.behindName(sentence)), this.title);
      if (isPhrase(sentence, origin) && !this.subject.isThatOf(sentence, 'among')) continue;
      if (gist !== null && ((place.isFirst && !isItem) || isSentence(gist)))
        yield {
          saying: {
            card: { ...NO_CARD, gist, gistOrigin: origin },
            keys: textKeys(sentence),
            ...(isLater && { isLater }),
          },
          sentence,
        };
    }
  }
}

/** What says what something is begins with a word of its own where it leaves out the name: `Method to count bees`. */
const FIRST_WORD = /^(\p{L}[\p{L}\p{M}]*)/u;

function pointsAt(sentence: string): boolean {
  return LANGUAGES[readText(sentence).language].pointing.test(sentence);
}

function isNameless(sentence: string): boolean {
  const { script, nameless } = LANGUAGES[readText(sentence).language];
  if (nameless?.test(sentence) === true) return true;
  const word = script.isSpaced ? FIRST_WORD.exec(sentence)?.[1] : undefined;
  return word !== undefined && !isFunctionWord(foldWords(word)) && !isQuestion(sentence);
}

/** What begins so, and has no comma, has no main clause. */
const CONDITION = /^(?:when|while|if|after|before|wenn|nachdem|quand|lorsque|cuando|quando|когда|если|khi) [^,.!?]*$/iu;

function isUnfinished(sentence: string): boolean {
  return stopsShort(sentence) || CONDITION.test(sentence);
}

/** What only says that something follows, or where something stands. */
const POINTS_ON = new RegExp(
  [
    '(?:below|unten|ci-dessous|abajo|a continuación|abaixo|di seguito|qui sotto|ниже|dưới đây)[.:]?$',
    '(?:the following|folgende[mnrs]?|suivantes?|siguientes?|seguintes?|seguenti' +
      '|следующ\\p{L}+)(?: \\p{L}+){0,2}[.:]?$',
    '(?:^|[^\\p{L}])(?:see|refer to|siehe|vgl\\.|voir|véase|ver|veja|vedi|см\\.?|xem|参见|參見' +
      '|参照)(?: also)?:? ?!?\\[.*\\]\\S*$',
  ].join('|'),
  'iu',
);
const LONGEST_POINTER = 80;

/** `Part 2 of the series`. */
const OF_SERIES = new RegExp(
  '^[^\\p{L}]*(?:part|chapter|lesson|doc|document|note|episode|teil|kapitel|lektion|parte|capítulo' +
    '|capitolo|lección|lição|lezione|partie|chapitre|leçon|часть|глава|урок|phần|bài) (?:\\d{1,3}' +
    '|[ivx]{1,4})(?![\\p{L}\\p{N}])(?![^]{80})',
  'iu',
);

/** It tells of what another note said. */
const LOOKS_BACK = new RegExp(
  [
    '^(?:recall|remember|review)(?! that)[ :]|^(?:\\S+ ){0,2}(?:above|oben|ci-dessus|arriba|acima|sopra' +
      '|выше)(?!\\p{L})',
    '^(?:in|as) (?:the|our|my) (?:last|previous|preceding) (?:chapter|section|part|lecture|lesson|post|article' +
      '|note|page|module)',
    '^(?:all |the )?(?:previous|preceding) (?:\\p{L}+ )?(?:chapter|section|part|lecture|lesson|technique' +
      '|example|note|post)s? |^(?:chapter|section|part|lecture|lesson) \\d+ \\p{L}+ed ',
    '^im (?:letzten|vorigen|vorherigen) (?:kapitel|teil|abschnitt|artikel)|^dans (?:le|la) (?:chapitre|partie' +
      '|section|article) précédent',
    '^(?:en|no|na|nel|nella) (?:el |la )?(?:capítulo|sección|seção|capitolo|sezione|artículo|artigo' +
      '|articolo) (?:anterior|precedente)',
    '^в (?:прошлой|предыдущей|прошлом|предыдущем) (?:главе|части|статье|разделе|уроке)|^trong (?:chương|phần' +
      '|bài) trước',
    '^在?上(?:一)?(?:章|节|節|篇|课|課|讲|講|文)|^前(?:章|回|の章)|^(?:지난|이전) (?:장|글|시간|포스팅)',
  ].join('|'),
  'iu',
);

/** What it tells of stands above it: `the value of m above is …` */
const OF_ABOVE = /[^\p{L}]above(?=[,.;)]| (?:is|are|was|were|has|have|can|will|shows?|we|it)(?!\p{L}))/u;

const SINCE = new RegExp(wholeWay('since'), 'iu');
const VERSION = /\d\.\d/;
/** What is longer says more than that. */
const LONGEST_NOTICE = 100;
const ASSUMES = everyStart('assumes');
const LEADS_AWAY = everyStart('leadsAway');
/** It answers somebody who asked. */
const REPLIES = new RegExp(wholeWay('replies'), 'iu');

/** Says since which version there is something, or what to know before, and not what it is. */
function isNoticeOfUse(sentence: string): boolean {
  const isOfVersion = sentence.length <= LONGEST_NOTICE && VERSION.test(sentence) && SINCE.test(sentence);
  return isOfVersion || ASSUMES.test(sentence);
}

/** A name, and no more than a date, numbers or code behind it. */
const VALUE_ALONE =
  /^[^:：.!?]{1,40}[:：](?:\s*(?:\[?`[^`]+`\]?(?:\([^)]*\))?|\d[\d.:/-]*(?![\d.:/-])|[,;&]))+[.。]?$/u;

/** A note that begins so says what it is on. */
const WHAT_IS = new RegExp(
  "^(?:what|who|was|wer|qu['’]est-ce|que|qué|quién|o que|quem|che cos|cos['’]|chi|что|кто) |什么是|什麼是|是什么" +
    '|是什麼|とは|(?:이란|란) |là gì',
  'iu',
);

/** More of its longer words would be small in a sentence; in German nouns never are. */
const CAPITALS = 0.8;
const LONG_WORD = /(?<!\p{L})\p{L}{4,}/gu;

/** The title of a book or a paper: words with capitals, and no stop. */
function isNameOfWork(sentence: string): boolean {
  if (endsSentence(sentence) || readText(sentence).language === 'de') return false;
  const words = sentence.match(LONG_WORD) ?? [];
  return words.length >= SENTENCE && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * CAPITALS;
}

/** Asks whoever reads, and not what something is. */
function isToReader(question: string): boolean {
  return asksReader(question) && !WHAT_IS.test(question);
}

/** A few words, and the code that they name: `A branch for now: ‘hives’`, without its colon. */
const NAMED_CODE = /^[*_\s]*(?:\p{L}+\s){1,3}`[^`]+`[*_]*[.。]$/u;

function isPointer(sentence: string): boolean {
  return (
    VALUE_ALONE.test(sentence) ||
    NAMED_CODE.test(sentence) ||
    REPLIES.test(sentence) ||
    isNoticeOfUse(sentence) ||
    LEADS_AWAY.test(sentence) ||
    OF_SERIES.test(sentence) ||
    LOOKS_BACK.test(sentence) ||
    (sentence.length <= LONGEST_POINTER && POINTS_ON.test(sentence))
  );
}

/** In Chinese one may stand in the middle of any sentence. */
const COLON = /:[*_]*\s/;

/** An item of what is no list for the app. */
const BULLET = /^\s*[•▪◦‣·]\s/;

/** `*What can you do about it?*` in a form is for whoever fills it in. */
const PROMPT = new RegExp(
  '^(?:\\*(?!\\*)|_(?!_))(?:[^*_]*[?？]|(?=.{0,50}$)(?:[^*_]* (?:your?|deine?|ihre?|votre|vos|tus?|seus?' +
    '|vostr[oaie]) |[^*_]*(?:你的|您的|あなた))[^*_]*)[*_]$',
  'iu',
);

/** `Talk at the hive: https://…` tells where something is. */
const ADDRESS_BEHIND = /[:：]\s*<?https?:\/\/\S+$/;

/** `Q: …`, on cards to learn from. */
const ASKED_TO_LEARN = /^[^\p{L}\p{N}]*(?:Q|A|F|В|О|问|答|問|질문|답)\d{0,3}[*_]*\s*[:：.]/u;

/** Further down a question leads on to something, and a name before a colon is of one thing among others. */
function isQuestion(sentence: string): boolean {
  return /[?？]/.test(lastSign(sentence));
}

/** `**Gate** – what it lets through`. */
const DASHED = /^[\s+*-]*((?=[*_=~"“«`]|\p{Lu})(?:\S+ ){0,4}?\S+?) [-–—] /u;
/** An item that begins with a link tells what is behind the link. */
const NAMED = /^[\s*_-]*(?:\d{1,9}[.)]\s+)?[*_]*!?\[(?!.\]\s)/;

const PAGE_FIRST = /^[\s*_]*\[([^\][]*)\]\(<?https?:/;

/** More words tell something, whatever sign is behind them. */
const EXCLAMATION = 10;
const TRAILING = 6;
/** All up to the last letter or digit. */
const UP_TO_SIGNS = /^[^]*[\p{L}\p{N}_]/u;

/** What is called out, or trails off, tells least. */
function isExclaimed(sentence: string): boolean {
  const sign = lastSign(sentence);
  if (sign === '!' || sign === '！') return wordCount(sentence) <= EXCLAMATION;
  return wordCount(sentence) <= TRAILING && /\.\.\.|…/.test(sentence.replace(UP_TO_SIGNS, ''));
}

/**
 * So many words may be a sentence, if a stop says so; of fewer, and of more without a stop, most are names and
 * headings.
 */
const SENTENCE = 4;
const LONG_SENTENCE = 10;

/** Without a stop a quote may be a remark on the note, and a few words that begin small a heading. */
function isPhrase(sentence: string, { kind }: CardOrigin): boolean {
  if (endsSentence(sentence)) return false;
  if (NUMERAL.test(sentence) || IN_QUOTES.test(sentence)) return true;
  return kind === 'quote' || (startsSmall(sentence) && wordCount(sentence) < LONG_PHRASE);
}

const LONG_PHRASE = 7;
/** `一、…`: what is below it. */
const NUMERAL = /^[\s*_]*[（(]?[一二三四五六七八九十]{1,3}[)）]?[、．]/;
/** What a program says, and what somebody is asked. */
const IN_QUOTES = /^["“„«「][^"“”„«»「」]{0,80}["”»」]$/;

function isSentence(text: string): boolean {
  const words = wordCount(text);
  return words >= LONG_SENTENCE || (words >= SENTENCE && endsSentence(text));
}

/** What a list begins with, behind a line that leads to it. */
const LIST = /^[ \t]*\n\s*(?:[-*+•]|\d{1,9}[.)])\s/;
const LIST_BELOW = /[:：][*_=~]*[ \t]*\n[ \t]*(?:[-*+•]|\d{1,9}[.)])(?:\s|$)/;
/** A sentence of so few words may need the next one to say something. */
const FEW = 2;
const APART = /\n[ \t\r]*\n/;
/** Behind a longer one nothing of its list would be seen. UTF-16 units. */
const LONGEST_LEAD = 110;
/** With the next one it is not longer than this. */
const TOGETHER = 200;

function* sentencesIn(text: string): Generator<string> {
  const reading = readText(text);
  const mayList = text.includes('\n');
  for (let i = 0, found = reading.sentence(0); found !== undefined; found = reading.sentence(++i)) {
    const { start, end } = found;
    const sentence = text.slice(start, end);
    if (mayList && leadsToList(text, start, end)) {
      if (end - start <= LONGEST_LEAD) yield text.slice(start);
      return;
    }
    const isHalf = isPremise(sentence.replace(MARKER, '')) || HALF.test(sentence);
    const isLittle = saysLittle(sentence);
    if (LABEL_ALONE.test(sentence) || (isLittle && LEADS_AWAY.test(sentence))) continue;
    // A text is read no further than it has to be.
    const next = isHalf || isLittle ? reading.sentence(i + 1) : undefined;
    // Words in passing: `Day 2. Rain.`
    if (isLittle && /\d/.test(sentence) && next !== undefined && saysLittle(text.slice(next.start, next.end))) {
      i++;
      continue;
    }
    const both = withNext(text, found, next);
    if (both !== null && (!isHalf || endsSentence(both))) yield both;
    else if (!isHalf) yield sentence;
  }
}

/** `**Status.**` stands before what is told, as a heading does. */
const LABEL_ALONE = /^\s*(\*\*|__)[^*_\s]{1,20}(?: [^*_\s]{1,20})?[.:：]\1$/;

/** A sentence and the one after it, where they can stand together. */
function withNext(text: string, { start, end }: Sentence, next: Sentence | undefined): string | null {
  if (next === undefined || isPremise(text.slice(end, next.end).trim())) return null;
  const both = text.slice(start, next.end);
  return both.length <= TOGETHER && !leadsIn(both) && !APART.test(both) ? both : null;
}

const MARKER = /^\s*(?:[-*+•]|\d{1,9}[.)])\s+/;

/** What is laid down before anything is said of it; but not what has its own conclusion: `Given a hive, count it.` */
const PREMISE = new RegExp(
  '^(?:let|suppose|assume|consider|sei|seien|betrachten?|soit|soient|considérons|sea|sean' +
    '|considere(?:mos)?|seja|sejam|sia|siano|consideriamo|пусть|рассмотрим|cho)\\s(?![^]{120})|^(?:given' +
    '|gegeben|dad[oa]s?|dat[oaie]|étant donnée?s?)\\s(?!.*,\\s\\p{L})(?![^]{120})|^[设設令](?![^]{60})',
  'iu',
);

/** Formulas take room and lay down no more than a word. */
function isPremise(sentence: string): boolean {
  return PREMISE.test(sentence.includes('$') ? sentence.replace(FORMULA, '$') : sentence);
}

/** It goes on in the next line. */
const HALF = /[,，、]$/;

/** Whether a sentence leads to a list, which reads on as one with it or starts behind it. */
function leadsToList(text: string, start: number, end: number): boolean {
  const sentence = text.slice(start, end);
  return LIST_BELOW.test(sentence) || (leadsIn(sentence) && LIST.test(text.slice(end, end + LOOK)));
}

/** The list starts on the line after the next at the latest. */
const LOOK = 40;

function saysLittle(sentence: string): boolean {
  return sentence.length <= 40 && wordCount(sentence) <= FEW;
}

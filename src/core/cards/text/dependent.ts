import { everyWord } from './words';

/** What a sentence begins with that goes on from one before it: it follows from that, or stands against it. */
const JOINS = everyWord('joins');
/** What it begins with that stands for something, or somebody, named before. */
const STANDS_IN = everyWord('standsIn');
/** A sentence, and no question, that begins with one of these leaves out of what it tells. */
const SUBJECTLESS = everyWord('subjectless');
const CHINESE =
  '其中|它|他|她|这(?!篇|个笔记|份|本)|那|這(?!篇|份|本)|但|而(?!不)|然后|然後|所以|因此|因而|此外|另外|同时|同時|同样|同樣|' +
  '其(?!实|他|它|實)|也|就(?!是)|还|還|并且|並且|不过|不過|然而|于是|於是|接着|接著|最后|最後|否则|否則|例如|举例|舉例|比如|' +
  '即|之后|之後|以上|如下|上述|上面';
const JAPANESE =
  '上記|を|それ|これ|この|その|あの|しかし|また|そして|だから|つまり|ただし|なお|さらに|次に|最後に|例えば|したがって|一方';
const KOREAN =
  '그(?:것|는|녀|들|리고|러나|래서|런|러므로)|이(?:것|는|런|들|를)|위(?:의|와|에서) |하지만|또한|따라서|즉|예를';
const UNSPACED = new RegExp(`^(?:${CHINESE}|${JAPANESE}|${KOREAN})`, 'u');
const WHOLES =
  'page|note|document|doc|guide|article|section|recipe|tutorial|post|paper|book|project|plugin|theme|file|script|' +
  'vault|list|chapter|lesson|course|module|package|library|tool|template|repository|repo|site|website|folder|' +
  'collection|command|setting|page|talk|video|study|report|thesis|story|essay|review';
/** «This page», «these notes» stand by themselves. */
const OF_ITSELF = new RegExp(`^(?:this|these|the following) (?:\\p{L}+ )?(?:${WHOLES})s?\\b`, 'iu');

/** Of these a note is one, and not a part of it. */
const WHOLE =
  /\b(?:page|note|document|doc|guide|article|tutorial|post|paper|vault|repository|repo|course|report)s?\b/iu;

/** Whether a text has a word that a sentence begins with which does. */
export function maySpeakOfItself(text: string): boolean {
  return /th(?:is|ese|e following) /i.test(text);
}

/** What it leaves out tells little of it. */
const DENIES = /^ (?:(?:does|do|is|are|will) not|doesn['’]t|isn['’]t|only) /i;

/** Whether a sentence says that it is about all that it stands in. */
export function speaksOfItself(sentence: string): boolean {
  const itself = OF_ITSELF.exec(sentence)?.[0] ?? '';
  return WHOLE.test(itself) && !DENIES.test(sentence.slice(itself.length));
}

const FIRST_WORDS = /^[^\p{L}\p{N}]*((?:[\p{L}\p{M}\p{N}'’-]+[.,]?\s?){1,3})/u;

/** Whether a sentence needs the one before it. */
export function needsContext(sentence: string): boolean {
  return startsSmall(sentence) || goesOn(sentence);
}

/** `npm 是…`: names stand at the start of sentences as they are, where no capital letter tells of one. */
const SMALL = /^[^\p{L}\p{N}]*\p{Ll}(?![\w.-]*\s?[\p{Script=Han}\p{Script=Hangul}\u3040-\u30ff])/u;

/** Whether it begins in its middle, unless that is a name. */
export function startsSmall(sentence: string): boolean {
  return SMALL.test(sentence);
}

/** Whether its first words go on with something, or leave out of what they tell. */
export function goesOn(sentence: string): boolean {
  if (UNSPACED.test(sentence)) return true;
  const words = firstWords(sentence);
  if (SUBJECTLESS.has(words[0] ?? '') && !/[?？]/.test(sentence)) return true;
  if (words[0] === 'this') return !OF_ITSELF.test(sentence);
  return isAnyOf(words, STANDS_IN) || isAnyOf(words, JOINS);
}

/** Whether it only goes on from what was said before, whatever that was. */
export function joins(sentence: string): boolean {
  return isAnyOf(firstWords(sentence), JOINS);
}

function firstWords(sentence: string): string[] {
  return (FIRST_WORDS.exec(sentence)?.[1] ?? '').toLowerCase().split(/[\s,]+/);
}

function isAnyOf(words: readonly string[], set: ReadonlySet<string>): boolean {
  return [1, 2, 3].some((count) => set.has(words.slice(0, count).join(' ').replace(/\.$/, '')));
}

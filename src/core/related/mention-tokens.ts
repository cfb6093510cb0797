import { foldWords } from '../text/words';

/** A piece of text that is compared as a whole. */
export interface Token {
  /** Folded; one space for any gap between words. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'hangul' | 'character' | 'gap' | 'sign' | 'break';
}

const KATAKANA = '\\p{Script=Katakana}\\u30fc';
const HANGUL = '\\p{Script=Hangul}';
const FREE = ['Han', 'Hiragana', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan']
  .map((script) => `\\p{Script=${script}}`)
  .join('');

/**
 * In this order: addresses and tags; gaps, which are one line break or else spaces and hyphens; scripts that write
 * words without any boundary, character by character; runs of Hangul; words, and runs of Katakana; any other sign.
 */
const TOKEN = new RegExp(
  [
    '([a-zA-Z]+:\\/\\/\\S+|#[\\p{L}\\p{N}_/-]+)',
    '([^\\S\\n]*\\n[^\\S\\n]*|(?:[^\\S\\n]|[-_\\u2010-\\u2015])+)',
    `([${FREE}]\\p{M}*)`,
    `([${HANGUL}]+)`,
    `([${KATAKANA}]+\\p{M}*|(?:(?![${FREE}${HANGUL}${KATAKANA}])[\\p{L}\\p{N}\\p{M}])+)`,
    '([^])',
  ].join('|'),
  'gu',
);

const KINDS = ['break', 'gap', 'character', 'hangul', 'word', 'sign'] as const;
const APOSTROPHES = /[\u2018\u2019\u02bc\uff07]/g;

/** The tokens of `text` from `from` to `to`, in time that grows with their length. */
export function tokensOf(text: string, from = 0, to = text.length): Token[] {
  return Array.from(text.slice(from, to).matchAll(TOKEN), (match) => {
    const kind = kindOf(match);
    const start = from + (match.index ?? 0);
    return { kind, text: folded(match[0], kind), start, end: start + match[0].length };
  });
}

function kindOf(match: RegExpMatchArray): Token['kind'] {
  let group = 1;
  while (group < KINDS.length && match[group] === undefined) group++;
  const kind = KINDS[group - 1] ?? 'sign';
  return kind === 'gap' && DASH.test(match[0]) ? 'sign' : kind;
}

/** Three hyphens in a row are a dash as it is typed: they part what two words of a name would join. */
const DASH = /-{3}/;

/** Characters that are the same folded: most of a Chinese text, where each is a token. */
const IDEOGRAPH = /^[\u4e00-\u9fff]$/;

function folded(text: string, kind: Token['kind']): string {
  if (kind === 'gap') return ' ';
  if (kind === 'character' && IDEOGRAPH.test(text)) return text;
  return foldWords(kind === 'sign' ? text.replace(APOSTROPHES, "'") : text);
}

/** What may follow a Korean noun within its word: particles, the copula, the plural; the longest first. */
const PARTICLES = (
  '으로부터 에서부터 이라는 로부터 으로는 에서는 에게서 입니다 으로 에서 에게 까지 부터 처럼 보다 라는 이다 이란 하고 이나 들은 들이 들을 들의 ' +
  '은 는 이 가 을 를 의 에 로 와 과 도 만 란 나 들'
).split(' ');

/** A Hangul word without the particle at its end; nothing where there is none. */
export function withoutParticle(word: string): string | null {
  const particle = PARTICLES.find((each) => word.length > each.length && word.endsWith(each));
  return particle === undefined ? null : word.slice(0, -particle.length);
}

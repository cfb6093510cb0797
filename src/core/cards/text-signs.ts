/** The signs that a text may have, as bits: to look for one of them costs more than to look once for all. */
export const SIGN = {
  lineFeed: 1 << 0,
  control: 1 << 1,
  hash: 1 << 2,
  bang: 1 << 3,
  dollar: 1 << 4,
  percent: 1 << 5,
  star: 1 << 6,
  colon: 1 << 7,
  less: 1 << 8,
  equals: 1 << 9,
  greater: 1 << 10,
  question: 1 << 11,
  bracket: 1 << 12,
  backslash: 1 << 13,
  caret: 1 << 14,
  tick: 1 << 15,
  brace: 1 << 16,
  pipe: 1 << 17,
  tilde: 1 << 18,
  digit: 1 << 19,
  dash: 1 << 20,
  arrow: 1 << 21,
  underscore: 1 << 22,
} as const;

const SIGNS: Readonly<Record<string, number>> = {
  '\n': SIGN.lineFeed,
  '#': SIGN.hash,
  '!': SIGN.bang,
  $: SIGN.dollar,
  '%': SIGN.percent,
  '*': SIGN.star,
  ':': SIGN.colon,
  '：': SIGN.colon,
  '<': SIGN.less,
  '=': SIGN.equals,
  '>': SIGN.greater,
  '›': SIGN.greater,
  '»': SIGN.greater | SIGN.arrow,
  '«': SIGN.arrow,
  '?': SIGN.question,
  '？': SIGN.question,
  '[': SIGN.bracket,
  '\\': SIGN.backslash,
  '^': SIGN.caret,
  '`': SIGN.tick,
  '{': SIGN.brace,
  '|': SIGN.pipe,
  '~': SIGN.tilde,
  '-': SIGN.dash,
  _: SIGN.underscore,
};
const ASCII = Uint32Array.from({ length: 0x100 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  if (/\d/.test(char)) return SIGN.digit;
  return SIGNS[char] ?? (unit < 0x20 || (unit >= 0x7f && unit < 0xa0) ? SIGN.control : 0);
});

/** The signs in a text. */
export function signsIn(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    signs |= unit < 0x100 ? (ASCII[unit] ?? 0) : otherSign(unit);
  }
  return signs;
}

function otherSign(unit: number): number {
  if (unit < 0x2000) return 0;
  if (unit < 0x2070) {
    if (unit >= 0x2010 && unit <= 0x2015) return SIGN.dash;
    if (unit === 0x203a) return SIGN.greater;
    return (unit >= 0x2028 && unit <= 0x202e) || unit >= 0x2066 ? SIGN.control : 0;
  }
  if (unit === 0xff1a) return SIGN.colon;
  if (unit === 0xff1f) return SIGN.question;
  return (unit >= 0x2190 && unit < 0x2200) || (unit >= 0x23e9 && unit < 0x2b60) ? SIGN.arrow : 0;
}

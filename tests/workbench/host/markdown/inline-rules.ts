import type { MarkdownIt } from 'markdown-it';

type Rule = Parameters<MarkdownIt['inline']['ruler']['push']>[1];

const tagChars = /[^\s\u2000-\u206f\u2e00-\u2e7f!"#$%&'()*+,.:;<=>?@[\\\]^`{|}~]/y;

/** How far a tag goes from `at`, which is behind its `#`. */
function tagEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    tagChars.lastIndex = end;
    const char = tagChars.exec(text)?.[0];
    if (char === undefined) return end;
    end += char.length;
  }
}

const tag: Rule = (state, silent) => {
  const { src, pos } = state;
  if (src[pos] !== '#' || (pos > 0 && !/[\s#]/.test(src[pos - 1] ?? ''))) return false;
  const end = tagEnd(src, pos + 1);
  const name = src.slice(pos + 1, end);
  if (name === '' || /^\d+$/.test(name)) return false;
  if (!silent) state.push('tag', '', 0).content = `#${name}`;
  state.pos = end;
  return true;
};

/** `[[target|text]]` and `![[target|text]]`, on one line. */
const wikilink: Rule = (state, silent) => {
  const { src, pos } = state;
  const embed = src[pos] === '!';
  const open = embed ? pos + 1 : pos;
  if (!src.startsWith('[[', open)) return false;
  const close = src.indexOf(']]', open + 2);
  const inside = src.slice(open + 2, close);
  if (close < 0 || inside.trim() === '' || inside.includes('[[') || inside.includes('\n')) return false;
  if (!silent) {
    const token = state.push(embed ? 'embed' : 'wikilink', '', 0);
    token.content = inside;
  }
  state.pos = close + 2;
  return true;
};

/** Text between two marks is one token of a type; what is in it is not read. */
const between =
  (mark: string, type: string): Rule =>
  (state, silent) => {
    const { src, pos } = state;
    if (!src.startsWith(mark, pos)) return false;
    const close = src.indexOf(mark, pos + mark.length);
    if (close < 0) return false;
    if (!silent) state.push(type, '', 0).content = src.slice(pos + mark.length, close);
    state.pos = close + mark.length;
    return true;
  };

/** `$x$`: no space inside the dollars, no digit behind them. */
const math: Rule = (state, silent) => {
  const match = /^\$(?!\s)((?:[^$\\\n]|\\.)*[^\s$\\]|[^\s$\\])\$(?!\d)/.exec(
    state.src.slice(state.pos, state.pos + 2000),
  );
  if (!match) return false;
  if (!silent) state.push('math', '', 0).content = match[1] ?? '';
  state.pos += match[0].length;
  return true;
};

/** `==text==`: the marks become tokens, and what is between them is read on. */
const highlight: Rule = (state, silent) => {
  const { src, pos } = state;
  if (!src.startsWith('==', pos)) return false;
  const close = src.indexOf('==', pos + 2);
  const inside = src.slice(pos + 2, close);
  if (close < 0 || inside.trim() === '' || inside.includes('\n')) return false;
  if (!silent) {
    state.push('mark_open', 'mark', 1);
    for (const token of state.md.parseInline(inside, state.env)[0]?.children ?? []) state.tokens.push(token);
    state.push('mark_close', 'mark', -1);
  }
  state.pos = close + 2;
  return true;
};

const footnote: Rule = (state, silent) => {
  const match = /^\[\^([^\]\s]+)\]/.exec(state.src.slice(state.pos, state.pos + 200));
  if (!match) return false;
  if (!silent) state.push('footnote_ref', '', 0).content = match[1] ?? '';
  state.pos += match[0].length;
  return true;
};

/** What the app's Markdown has inside a line beyond CommonMark. */
export function addInlineRules(md: MarkdownIt): void {
  const { ruler } = md.inline;
  ruler.before('link', 'wikilink', wikilink);
  ruler.before('link', 'footnote_ref', footnote);
  ruler.before('emphasis', 'highlight', highlight);
  ruler.before('escape', 'comment', between('%%', 'comment'));
  ruler.after('escape', 'math_display', between('$$', 'math_display'));
  ruler.after('math_display', 'math', math);
  ruler.before('link', 'tag', tag);
}

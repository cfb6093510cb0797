import Markdown, { type MarkdownIt } from 'markdown-it';
import { stripHeading } from '../metadata/texts';
import { addBlockRules } from './block-rules';
import { addInlineRules } from './inline-rules';

const isExternal = (href: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(href);

function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

/** `target|text` of a wikilink; in a table the pipe is escaped. */
export function splitWikilink(inside: string): { target: string; text: string | null } {
  const at = inside.indexOf('|');
  if (at <= 0) return { target: inside.trim(), text: null };
  return { target: inside.slice(0, at).replace(/\\$/, '').trim(), text: inside.slice(at + 1).trim() };
}

function makeParser(): MarkdownIt {
  const md = new Markdown({ html: true, breaks: true, linkify: true });
  addInlineRules(md);
  addBlockRules(md);
  const { escapeHtml } = md.utils;
  const link = (target: string, text: string): string =>
    `<a class="internal-link" data-href="${escapeHtml(target)}" href="${escapeHtml(target)}" target="_blank" rel="noopener nofollow">${escapeHtml(text)}</a>`;
  const contentOf = (tokens: { content: string }[], at: number): string => tokens[at]?.content ?? '';

  Object.assign(md.renderer.rules, {
    wikilink(tokens, at) {
      const { target, text } = splitWikilink(contentOf(tokens, at));
      return link(target, text ?? target.split('#').filter(Boolean).join(' > '));
    },
    embed(tokens, at) {
      const { target, text } = splitWikilink(contentOf(tokens, at));
      return `<span class="internal-embed" src="${escapeHtml(target)}" alt="${escapeHtml(text ?? target)}"></span>`;
    },
    tag: (tokens, at) =>
      `<a class="tag" href="${escapeHtml(contentOf(tokens, at))}" target="_blank" rel="noopener">${escapeHtml(contentOf(tokens, at))}</a>`,
    comment: () => '',
    math: (tokens, at) => `<span class="math math-inline">${escapeHtml(contentOf(tokens, at))}</span>`,
    math_display: (tokens, at) => `<div class="math math-block">${escapeHtml(contentOf(tokens, at))}</div>`,
    footnote_ref: (tokens, at) =>
      `<sup class="footnote-ref"><a class="footnote-link" href="#fn-${escapeHtml(contentOf(tokens, at))}">[${escapeHtml(contentOf(tokens, at))}]</a></sup>`,
    footnote_open: (tokens, at) =>
      `<div class="footnote" id="fn-${escapeHtml(String(tokens[at]?.meta?.['id']))}"><span class="footnote-number">[${escapeHtml(String(tokens[at]?.meta?.['id']))}]</span> `,
    footnote_close: () => '</div>',
    link_open(tokens, at, options, _env, self) {
      const token = tokens[at];
      const href = decoded(String(token?.attrGet('href') ?? ''));
      if (isExternal(href)) token?.attrJoin('class', 'external-link');
      else {
        token?.attrJoin('class', 'internal-link');
        token?.attrSet('data-href', href);
        token?.attrSet('href', href);
      }
      token?.attrSet('target', '_blank');
      token?.attrSet('rel', 'noopener nofollow');
      return self.renderToken(tokens, at, options);
    },
    image(tokens, at) {
      const token = tokens[at];
      const [src, alt] = [decoded(String(token?.attrGet('src') ?? '')), escapeHtml(token?.content ?? '')];
      // Nothing is fetched from elsewhere: a picture of another site is named, not shown.
      if (isExternal(src))
        return `<a class="external-link" href="${escapeHtml(src)}" target="_blank" rel="noopener nofollow">${alt === '' ? escapeHtml(src) : alt}</a>`;
      return `<span class="internal-embed" src="${escapeHtml(src)}" alt="${alt}"></span>`;
    },
    heading_open(tokens, at, options, _env, self) {
      const text = tokens[at + 1]?.content ?? '';
      tokens[at]?.attrSet('data-heading', text);
      tokens[at]?.attrSet('id', stripHeading(text).replace(/ /g, '_'));
      tokens[at]?.attrSet('dir', 'auto');
      return self.renderToken(tokens, at, options);
    },
  } satisfies typeof md.renderer.rules);
  return md;
}

const md = makeParser();

/** A root block: its HTML, its lines `[from, to)` in the text and the tag that it is. */
export interface Block {
  readonly html: string;
  readonly tag: string;
  readonly from: number;
  readonly to: number;
}

/** The root blocks of a text without its properties. */
export function parseBlocks(text: string): Block[] {
  const env = {};
  const tokens = md.parse(text, env);
  const blocks: Block[] = [];
  let start = 0;
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    depth += token.nesting;
    if (depth > 0) continue;
    const [first, part] = [tokens[start], tokens.slice(start, at + 1)];
    const html = md.renderer.render(part, md.options, env);
    const [from, to] = first?.map ?? [0, 0];
    if (html !== '')
      blocks.push({
        html,
        tag:
          first?.tag === '' || first?.tag === 'code' ? (first.type === 'fence' ? 'pre' : 'div') : (first?.tag ?? 'div'),
        from,
        to,
      });
    start = at + 1;
  }
  return blocks;
}

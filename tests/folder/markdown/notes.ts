/** Notes made of everything that means something in Markdown, in any order. */
import fc from 'fast-check';

const STARTS = [
  '- ', '* ', '+ ', '1. ', '2. ', '10. ', '1) ', '0. ', '-\t', '1.\t', '-   ', '-     ', '-', '1.', '- [ ] ', '- [x] ', '> ', '>', '>\t', '> > ', '> - ', '> [!note] ', '> [!note]',
  '# ', '## ', '#', '###### ', ' ', '  ', '   ', '    ', '      ', '\t', '```', '~~~', '````js', '$$', '---', '***', '* * *', '===', '==', '+', '| a | b |', '|---|---|', 'a | b', '--- | ---',
  '|:-|', '|a\\|b|', '<div>', '</div>', '<!-- x', '-->', '<p', '<pre>', '</pre>', '<b>', '<x-y a="b">', '<?php', '?>', '[^1]: ', '[^2]:', '[a]: b', '[a]:', '[c]: <b> "t"', '"t"', '[!note] x',
  '2020.5 ', '-foo', '\u3000', '\u00a0', '^id',
] as const;

const SPANS = [
  'a', 'b c', 'text', '#tag', '#t/x', '#12', '#中文', '(#p)', '：#x', '[[n]]', '![[e.png]]', '[[a|b]]', '[[a#h]]', '[[', ']]', '[x](y.md)', '![i](j.png)', '[x](<b c.md> "t")', '[x](https://y.z)',
  '[r]', '[r][s]', '[^1]', '^[n]', '`c`', '`', '``', '*', '**', '***', '_', '__', '~~', '==', '$', '$$', '\\', '\\#', '[', '](', '](x', ']', '(', ')', '"', '!', '|', '<', '<br>', '<b c="d">',
  '<!-- c -->', '<https://x.y>', 'https://a.bc/d_e', 'www.x.yz', 'foo@bar.com', '&amp;', '.', ' ', '  ', ' ^id', '\u00a0', 'a_b_c', '*em*', '**st**', '_em_', '~~d~~', '==h==', '$m$', '%%c%%', '😀',
] as const;

const spans = (most: number): fc.Arbitrary<string> => fc.array(fc.constantFrom(...SPANS), { maxLength: most }).map((all) => all.join(''));
const starts = fc.array(fc.constantFrom(...STARTS), { maxLength: 3 }).map((all) => all.join(''));
const line = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(starts, spans(3), fc.constantFrom('', '', '', ' ', '  ')).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.constantFrom('', '', ' ', '  ', '\t', '     ', '>') },
  { weight: 1, arbitrary: fc.constantFrom('%%', '%% a', '%%%', '%% 5%') },
);

/** Up to nine lines, some of them doubled. */
export const notes = fc.tuple(fc.array(line, { maxLength: 6 }), fc.array(fc.nat(5), { maxLength: 3 }), fc.boolean())
  .map(([lines, again, isEnded]) => [...lines, ...again.map((index) => lines[index] ?? '')].join('\n') + (isEnded ? '\n' : ''));

/** A paragraph or two. */
export const inlineNotes = fc.array(spans(8), { minLength: 1, maxLength: 4 }).map((lines) => `x ${lines.join('\n')}`);

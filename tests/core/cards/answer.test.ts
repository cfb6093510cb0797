import { answerOf, answerText, linkAlone } from '../../../src/core/cards/answer';
import { NO_CARD } from '../../../src/core/cards/card';

test.each([
  ['a link', '[[Kernel]]', 'Kernel'],
  ['with space around it', ' [[Kernel]]\n', 'Kernel'],
  ['with a text of its own', '[[Notes/Kernel|this one]]', 'Notes/Kernel'],
  ['to a part of a note', '[[Kernel#How]]', 'Kernel'],
  ['in Markdown', '[Kernel](Notes/Kernel%20trick.md)', 'Notes/Kernel trick.md'],
  ['in Markdown, with a title', '[Kernel](<Kernel trick.md> "T")', 'Kernel trick.md'],
  ['words before it', 'See [[Kernel]]', null],
  ['words behind it', '[[Kernel]] does it.', null],
  ['two links', '[[Kernel]] [[Ridge]]', null],
  ['an embed', '![[Kernel]]', null],
  ['a link into the note itself', '[[#Below]]', null],
  ['a link out of the vault', '[Kernel](https://example.org)', null],
  ['a link in a list', '- [[Kernel]]', null],
  ['words in brackets', '[not a link]', null],
  ['nothing', '', null],
])('a part that is a link alone: %s', (_reason, part, linkpath) => {
  expect(linkAlone(part)).toBe(linkpath);
});

test.each([
  ['its approach', { problem: 'P', approach: 'A' }, 'A'],
  ['its gist', { gist: 'G' }, 'G'],
  ['its problem, while it has nothing else', { problem: 'P' }, 'P'],
  ['its problem, where its approach is yet another note', { problem: 'P', approach: '[[X]]' }, 'P'],
  ['nothing', {}, ''],
])('a note answers with %s', (_reason, card, text) => {
  expect(answerText({ ...NO_CARD, ...card })).toBe(text);
});

test('an approach leads to a note, by its own links, or to nothing', () => {
  const paths = new Map([
    ['Ridge from a/A.md', 'a/Ridge.md'],
    ['Plan.png from a/A.md', 'Plan.png'],
  ]);
  const sources = {
    links: { resolve: (linkpath: string, source: string) => paths.get(`${linkpath} from ${source}`) ?? null },
    card: (path: string) => ({ ...NO_CARD, gist: `What ${path} says.` }),
    title: (path: string) => path.slice(2, -3),
  };
  const answer = (approach: string, path = 'a/A.md'): object | null =>
    answerOf(path, { ...NO_CARD, problem: 'P', approach }, sources);
  expect(answer('[[Ridge]]')).toEqual({ path: 'a/Ridge.md', title: 'Ridge', text: 'What a/Ridge.md says.' });
  for (const approach of ['[[Nowhere]]', '[[Plan.png]]', 'See [[Ridge]].', '']) expect(answer(approach)).toBeNull();
  expect(answer('[[Ridge]]', 'b/B.md')).toBeNull();
});

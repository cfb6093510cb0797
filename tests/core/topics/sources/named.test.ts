import { named } from '../../../../src/core/topics/sources/named';
import type { NoteSpec } from '../../atlas/memory-vault';
import { foundBy, many, outline, type Notes } from './found';

const found = (notes: Notes): string[] => outline(foundBy(named, notes)).sort();
const naming = (...topics: string[]): NoteSpec => ({ frontmatter: { topics } });
const LLMS = many(3, 'llm*.md', naming('[[LLM]]'));
const AIS = many(3, 'ai*.md', naming('AI'));

test.each<[reason: string, notes: Notes, topics: string[]]>([
  ['its page names the topic above it', { ...LLMS, ...AIS, 'LLM.md': naming('[[AI]]') }, ['AI 7', 'AI/LLM 3']],
  [
    'its page says what it stands under',
    { ...LLMS, ...AIS, 'LLM.md': { frontmatter: { up: '[[AI]]' } } },
    ['AI 6', 'AI/LLM 3'],
  ],
  [
    'pages above each other',
    { ...LLMS, ...AIS, 'LLM.md': naming('AI'), 'AI.md': naming('Science'), ...many(2, 's*.md', naming('Science')) },
    ['Science 10', 'Science/AI 7', 'Science/AI/LLM 3'],
  ],
  [
    'what stands below it goes along',
    { ...LLMS, ...AIS, ...many(3, 'x*.md', naming('LLM/Agents')), 'LLM.md': naming('AI') },
    ['AI 10', 'AI/LLM 6', 'AI/LLM/Agents 3'],
  ],
  [
    'a path that notes give it says more',
    { ...LLMS, ...AIS, ...many(3, 'x*.md', naming('ML/LLM')), 'LLM.md': naming('AI') },
    ['AI 4', 'ML 6', 'ML/LLM 6'],
  ],
  [
    'a page that names two topics places nothing',
    { ...LLMS, ...AIS, ...many(3, 'c*.md', naming('Chips')), 'LLM.md': naming('AI', 'Chips') },
    ['AI 4', 'Chips 4', 'LLM 3'],
  ],
  [
    'of two notes of its name neither does',
    { ...LLMS, ...AIS, 'a/LLM.md': naming('AI'), 'b/LLM.md': {} },
    ['AI 4', 'LLM 3'],
  ],
  [
    'pages that name each other place nothing',
    { ...LLMS, ...AIS, 'LLM.md': naming('AI'), 'AI.md': naming('LLM') },
    ['AI 4', 'LLM 4'],
  ],
  ['a page that names itself places nothing', { ...LLMS, 'LLM.md': naming('LLM') }, ['LLM 4']],
  ['what it stands under is no topic', { ...LLMS, 'LLM.md': { frontmatter: { up: '[[Home]]' } } }, ['LLM 3']],
])('%s', (_reason, notes, topics) => {
  expect(found(notes)).toEqual(topics);
});

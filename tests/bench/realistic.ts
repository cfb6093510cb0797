import { folderOf, random, tagOf, topicCount, topicName } from './synthetic';

/** A made-up note that reads like one of a person's: its path, and its text. */
export interface RealisticNote {
  readonly path: string;
  readonly text: string;
}

/** Words that there are: a few make most of a text, as in any language. */
const VOCABULARY = 20_000;
/** Words that are used in the notes of one topic before all. */
const JARGON = 60;

const ONSETS = 'b c d f g l m n p r s t v br cl dr fl gr pl pr st tr'.split(' ');
const VOWELS = 'a e i o u ai ea io ou'.split(' ');
const ENDS = ['', '', 'n', 'r', 's', 't', 'l', 'nd', 'st'];
/** The commonest words of the vocabulary, without which no text would be taken for a language's. */
const COMMON = (
  'the of and to in a is that for it as with on by this are be from at or an which not can but we has have was they ' +
  'one more when if will how what all into their each there than only some so its may most between other these use'
).split(' ');

interface Maker {
  readonly next: () => number;
  readonly below: (count: number) => number;
  readonly word: () => string;
}

/**
 * The notes of a vault, the same for the same number and seed: some with properties, summaries, callouts, code, tags
 * and lists, some with none; half a kilobyte to ten, two on average. Sorted as `syntheticTopics` has it.
 */
export function* realisticNotes(notes: number, seed = 1): Generator<RealisticNote> {
  const next = random(seed);
  const below = (count: number): number => Math.floor(next() * count);
  const words = vocabulary(next);
  const topics = topicCount(notes);
  const folders = Array.from({ length: notes }, () => below(topics));
  const names = Array.from(
    { length: notes },
    (_, i) => `${capital(words[zipf(next)] ?? '')} ${words[i % 9973] ?? ''} ${i}`,
  );
  for (let i = 0; i < notes; i++) {
    const topic = folders[i] ?? 0;
    const word = (): string => words[next() < 0.15 ? 1_000 + topic * JARGON + below(JARGON) : zipf(next)] ?? '';
    const maker = { next, below, word };
    const link = (): string => {
      if (next() < 1 / 30) return `[[${capital(word())} ${word()}]]`;
      const name = names[next() < 0.3 ? below(1 + Math.floor(notes / 100)) : below(notes)] ?? '';
      return next() < 0.2 ? `[[${name}|${word()}]]` : `[[${name}]]`;
    };
    yield {
      path: `${folderOf(topic)}/${names[i] ?? ''}.md`,
      text: properties(maker, topic, topics) + body(maker, names[i] ?? '', tagOf(topic), link),
    };
  }
}

function vocabulary(next: () => number): string[] {
  const words = new Set(COMMON);
  const one = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? '';
  const syllable = (): string => one(ONSETS) + one(VOWELS) + one(ENDS);
  while (words.size < VOCABULARY) words.add(syllable() + syllable() + (next() < 0.4 ? syllable() : ''));
  return Array.from(words);
}

/** The rank of a word: each comes up as often as its rank is small. */
function zipf(next: () => number): number {
  return Math.floor(VOCABULARY ** next()) - 1;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function sentence({ below, word }: Maker, shortest = 6): string {
  return `${capital(Array.from({ length: shortest + below(14) }, word).join(' '))}.`;
}

function properties(maker: Maker, topic: number, topics: number): string {
  const { next, below } = maker;
  if (next() < 0.4) return '';
  const lines = [`created: 2024-${two(1 + below(12))}-${two(1 + below(28))}`];
  if (next() < 0.5) lines.push(`topics: [${topicName(next() < 0.7 ? topic : below(topics))}]`);
  if (next() < 0.4) lines.push('tags:', `  - ${tagOf(topic)}`, `  - ${maker.word()}`);
  if (next() < 0.2) lines.push(`aliases: [${capital(maker.word())} ${maker.word()}]`);
  if (next() < 0.25) lines.push(`summary: ${sentence(maker, 8)}`);
  if (next() < 0.15) lines.push(`problem: ${sentence(maker)}`, `approach: ${next() < 0.7 ? sentence(maker) : ''}`);
  if (next() < 0.3) lines.push(`status: ${next() < 0.5 ? 'open' : 'done'}`);
  return `---\n${lines.join('\n')}\n---\n`;
}

const two = (value: number): string => String(value).padStart(2, '0');

function body(maker: Maker, title: string, tag: string, link: () => string): string {
  const { next, below } = maker;
  const blocks = next() < 0.7 ? [`# ${title}`] : [];
  if (next() < 0.1) blocks.push(`> [!summary]\n> ${sentence(maker)} ${sentence(maker)}`);
  const sections = 1 + Math.floor(below(3) + 5 * next() ** 6);
  for (let i = 0; i < sections; i++) {
    if (i > 0) blocks.push(`## ${capital(maker.word())} ${maker.word()}`);
    for (let k = 1 + below(3); k > 0; k--) blocks.push(block(maker, link));
  }
  if (next() < 0.3) blocks.push(`#${tag} #${maker.word()}`);
  return `${blocks.join('\n\n')}\n`;
}

function block(maker: Maker, link: () => string): string {
  const { next, below, word } = maker;
  const kind = next();
  if (kind < 0.08) {
    const lines = Array.from({ length: 3 + below(8) }, () => `  ${word()}.${word()}(${word()}, ${below(100)});`);
    return `\`\`\`js\n${lines.join('\n')}\n\`\`\``;
  }
  if (kind < 0.25) {
    const items = Array.from({ length: 2 + below(6) }, () => `- ${next() < 0.2 ? link() : ''} ${sentence(maker, 3)}`);
    return items.join('\n');
  }
  const sentences = Array.from({ length: 2 + below(4) }, () => sentence(maker));
  if (next() < 0.5) sentences.push(`See ${link()} and *${word()}* \`${word()}\`.`);
  return sentences.join(' ');
}

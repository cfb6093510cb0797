import { compareCodePoints } from '../../text/compare';
import { isFunctionWord } from '../../text/function-words';
import { foldWords, forEachWord } from '../../text/words';
import type { Calibration } from './calibration';
import { KINDS, type Kind, type Sample, type Surroundings, type Witness } from './evidence';
import type { Familiarity } from './familiarity';
import { BLOCKS, type Block } from './features';
import { traitOf } from './form';
import { neighboursOf } from './links';
import type { Mixture } from './mixture';
import type { SuggestNote } from './source';
import { NAMED_TRAIT_KINDS, type NamedTrait, type SuggestReason, type Trait } from './suggestion';

const MOST_WORDS = 5;
/** Words this much weaker than the strongest are no reason. */
const WEAK = 0.25;
const MOST_PATHS = 3;
const MOST_TRAITS = 2;
/** What a person reads at a glance. */
const MOST_REASONS = 2;
/** Digits are dates, sizes and numbers of pages. */
const DIGIT = /\p{N}/u;
/** Of a formula. */
const COMMAND = /\\[a-zA-Z]+/g;

/** What a trainer learned. */
export interface Learned {
  readonly witness: Witness;
  readonly mixture: Mixture;
  readonly calibration: Calibration;
  readonly familiarity: Familiarity;
}

interface Asked {
  readonly number: number;
  readonly id: string;
}

/** A reason, and how much of the likelihood it makes. */
interface Weighed {
  readonly reason: SuggestReason;
  readonly weight: number;
}

interface Telling {
  readonly feature: string;
  readonly weight: number;
}

/** What speaks for a topic, strongest first; how a note is built only where nothing else does. */
export function explain(
  sample: Sample,
  note: SuggestNote,
  topic: Asked,
  around: Surroundings,
  learned: Learned,
): SuggestReason[] {
  const telling = tellingFeatures(sample, topic.number, around, learned);
  const weight = (kind: Kind): number => learned.mixture.weight(KINDS.indexOf(kind));
  const features = 1 + weight('all-border');
  const scale = (weighed: Weighed): Weighed => ({ ...weighed, weight: weighed.weight * features });
  const found = [
    ...nameReason(sample, topic, around, weight('name')),
    ...linkReasons(sample, topic, around, weight('near') + total(telling.links) * features),
    ...[tagReason(telling.words), wordReason(telling.words, note), traitReason(telling.form)].flat().map(scale),
  ]
    .sort((a, b) => b.weight - a.weight)
    .map(({ reason }) => reason);
  return found.length > 0 || telling.form.length === 0 ? found.slice(0, MOST_REASONS) : [{ kind: 'form', traits: [] }];
}

/** Features that speak for the topic, by side, the most telling first. */
function tellingFeatures(
  sample: Sample,
  topic: number,
  { space }: Surroundings,
  { witness }: Learned,
): Record<Block, Telling[]> {
  const found: Record<Block, Telling[]> = { words: [], form: [], links: [] };
  const weights = witness.contributions(sample, topic);
  let at = 0;
  for (const block of BLOCKS) {
    for (const id of sample.vectors[block].ids) {
      const weight = weights[at++] ?? 0;
      if (weight > 0) found[block].push({ feature: space.feature(block, id), weight });
    }
    found[block].sort((a, b) => b.weight - a.weight || compareCodePoints(a.feature, b.feature));
  }
  return found;
}

function total(telling: readonly Telling[]): number {
  return telling.reduce((sum, { weight }) => sum + weight, 0);
}

function nameReason({ title, words }: Sample, topic: Asked, { names }: Surroundings, weight: number): Weighed[] {
  const match = names.match(topic.number, title, words);
  if (!match.whole) return [];
  return [{ reason: { kind: 'name', name: match.name, where: match.where }, weight: weight * match.share }];
}

function linkReasons({ path }: Sample, topic: Asked, { source }: Surroundings, weight: number): Weighed[] {
  const belongs = (other: string): boolean => other !== path && Array.from(source.topicsOf(other)).includes(topic.id);
  const near = Array.from(neighboursOf(path, source)).sort(compareCodePoints);
  const linked = near.filter(belongs);
  const shared = near.filter((other) => !belongs(other) && Array.from(neighboursOf(other, source)).some(belongs));
  const reasons: Weighed[] = [];
  if (linked.length > 0) reasons.push({ reason: { kind: 'linked', paths: linked.slice(0, MOST_PATHS) }, weight });
  if (shared.length > 0)
    reasons.push({
      reason: { kind: 'shared-links', paths: shared.slice(0, MOST_PATHS) },
      weight: linked.length > 0 ? 0 : weight,
    });
  return reasons;
}

function tagReason(telling: readonly Telling[]): Weighed[] {
  const tags = telling.filter(({ feature }) => feature.startsWith('#'));
  return tags.length === 0
    ? []
    : [
        {
          reason: { kind: 'tags', tags: tags.slice(0, MOST_WORDS).map(({ feature }) => feature.slice(1)) },
          weight: total(tags),
        },
      ];
}

function wordReason(telling: readonly Telling[], note: SuggestNote): Weighed[] {
  const found = telling.filter(({ feature }) => !feature.startsWith('#'));
  const isCommand = commandsOf(note.text);
  const named = found.filter(
    ({ feature }) => feature.length > 1 && !DIGIT.test(feature) && !isFunctionWord(feature) && !isCommand(feature),
  );
  const strong = named.filter(({ weight }) => weight >= WEAK * (named[0]?.weight ?? 0));
  if (strong.length === 0) return [];
  const text = foldWords([note.title, ...note.aliases, note.text].join('\n'));
  return [
    {
      reason: {
        kind: 'words',
        words: joinPairs(
          strong.slice(0, 2 * MOST_WORDS).map(({ feature }) => feature),
          text,
        ).slice(0, MOST_WORDS),
      },
      weight: total(named),
    },
  ];
}

/** Tells words that the text has as commands of formulas alone. */
function commandsOf(text: string): (word: string) => boolean {
  const commands = new Set(Array.from(text.matchAll(COMMAND), ([command]) => foldWords(command.slice(1))));
  if (commands.size > 0) forEachWord(text.replace(COMMAND, ' '), (word) => commands.delete(word));
  return (word) => commands.has(word);
}

/** Pairs of characters that overlap in the text, as the longer words they are parts of. */
function joinPairs(words: readonly string[], text: string): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const at = joined.findIndex((other) => overlap(other, word, text) !== null);
    const whole = overlap(joined[at] ?? '', word, text);
    if (whole === null) joined.push(word);
    else joined[at] = whole;
  }
  return joined;
}

function overlap(a: string, b: string, text: string): string | null {
  if (a === '' || !/^[\u0e00-\uffff]+$/.test(a + b)) return null;
  for (const [first, second] of [
    [a, b],
    [b, a],
  ] as const) {
    const whole = first + second.slice(1);
    if (first.endsWith(second.charAt(0)) && text.includes(whole)) return whole;
  }
  return null;
}

function traitReason(telling: readonly Telling[]): Weighed[] {
  const traits = new Map<string, NamedTrait>();
  let weight = 0;
  for (const { feature, weight: own } of telling) {
    const trait = named(traitOf(feature));
    if (trait === null) continue;
    traits.set(`${trait.kind} ${trait.detail}`, trait);
    weight += own;
  }
  return traits.size === 0
    ? []
    : [{ reason: { kind: 'form', traits: Array.from(traits.values()).slice(0, MOST_TRAITS) }, weight }];
}

function named({ kind, detail }: Trait): NamedTrait | null {
  const known = NAMED_TRAIT_KINDS.find((one) => one === kind);
  return known === undefined || detail === '' || DIGIT.test(detail) ? null : { kind: known, detail };
}

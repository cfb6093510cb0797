import { listedNotes } from '../../../../src/core/atlas/view';
import { NO_WORDS, type WordRecord } from '../../../../src/core/related/word-record';
import { untouched } from '../../../../src/core/topics/infer-choice';
import { findTopics, proposeTopics, type ProposedTopic } from '../../../../src/core/topics/infer-proposal';
import { standAsOne } from '../../../../src/core/topics/infer-short';
import { SOURCES } from '../../../../src/core/topics/sources';
import { contentFinder } from '../../../../src/core/topics/sources/content/content';
import { textWords } from '../../../../src/core/topics/sources/content/text-words';
import type { TopicFinder, TopicSource } from '../../../../src/core/topics/sources/source';
import { t } from '../../../../src/i18n/cli';
import { doubtText, foundReasonText } from '../../../../src/i18n/reasons';
import { plain } from '../../../../src/report/plain';
import { usage, type Command } from '../arguments';
import { writeJson, type Io } from '../io';
import { answer } from '../last-answer';
import type { Session } from '../session';
import { inSteps, withTexts } from '../texts';

/** What the sources are called on the command line. */
const NAMES: Readonly<Record<TopicSource, string>> = {
  topic: 'property',
  property: 'property',
  map: 'maps',
  tag: 'tags',
  folder: 'folders',
  content: 'content',
};

/** The topics that would be proposed, subtopics after their parent. */
export const topics: Command = {
  name: 'topics',
  operand: 'VAULT',
  options: ['source', 'settings', 'no-cache', 'json'],
  async run(folder, given, io) {
    const { source } = given;
    const known = [...new Set(Object.values(NAMES))];
    if (source !== undefined && !known.includes(source))
      throw usage(t('cli.error.unknownSource', { name: source, known: known.join(', ') }));
    return answer('topics', folder, given, io, async (session, io) => {
      const finders = await findersOf(session, (one) => source === undefined || NAMES[one] === source, io);
      const found = await inSteps(findTopics(session.atlas, session.settings.topicsProperty, finders), io);
      const proposed = standAsOne(proposeTopics(found.sources, {}), session.atlas);
      write(proposed, given.json, io);
    });
  },
};

/** Texts are read only where they are asked for. */
async function findersOf(
  { vault, atlas }: Session,
  wanted: (source: TopicSource) => boolean,
  io: Io,
): Promise<TopicFinder[]> {
  const finders = SOURCES.filter(({ source }) => wanted(source));
  if (!wanted('content')) return finders;
  const records = new Map<string, WordRecord>();
  await withTexts(vault, listedNotes(atlas), io, (path, text) => records.set(path, textWords(text)));
  return [
    ...finders,
    contentFinder({
      words: (path) => records.get(path) ?? NO_WORDS,
      headings: (path) => vault.known(path)?.headings.map(({ heading }) => heading) ?? [],
    }),
  ];
}

function write(proposed: readonly ProposedTopic[], json: boolean, io: Io): void {
  const { kept } = untouched(proposed);
  const paths = pathsOf(proposed, kept);
  for (const topic of proposed) {
    const path = paths.get(topic.id);
    if (path === undefined || io.stdout.isClosed) continue;
    const [{ source } = { source: 'topic' as const }] = topic.places;
    const reasons = topic.places.flatMap((place) => place.reasons.map(foundReasonText));
    const notes = Array.from(topic.notes).sort();
    if (json) writeJson(io.stdout, { topic: path, source: NAMES[source], notes, reasons });
    else io.stdout.write(text(path, notes.length, NAMES[source], reasons));
  }
  if (json) return;
  const left = proposed.filter(({ id }) => !kept.has(id));
  if (kept.size === 0) io.stdout.write(`${t('cli.topics.none')}\n`);
  if (left.length === 0) return;
  const doubts = left.map(({ name, doubt }) => `  ${plain(name)}: ${doubt === null ? '' : doubtText(doubt)}\n`);
  io.stdout.write(`\n${t('cli.topics.leftOut')}\n${doubts.join('')}`);
}

/** Paths of the topics that nothing speaks against; what stood under another moves up. */
function pathsOf(proposed: readonly ProposedTopic[], kept: ReadonlySet<string>): Map<string, string> {
  const above = new Map<string | null, string>([[null, '']]);
  const paths = new Map<string, string>();
  for (const { id, parent, name } of proposed) {
    const prefix = above.get(parent) ?? '';
    const path = prefix === '' ? name : `${prefix}/${name}`;
    above.set(id, kept.has(id) ? path : prefix);
    if (kept.has(id)) paths.set(id, path);
  }
  return paths;
}

function text(path: string, notes: number, source: string, reasons: readonly string[]): string {
  const lines = reasons.map((reason) => `  ${plain(reason)}\n`).join('');
  return `${plain(path)}: ${t('cli.topics.from', { count: notes, source })}\n${lines}`;
}

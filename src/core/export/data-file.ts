import type { AtlasData, CardData, DataCounts, NoteData, TopicData } from './atlas-data';

const FORMAT = 'topic-atlas';
const VERSION = 1;

/**
 * The data as a file: JSON with one topic or note a line, so that a difference of two is one of topics and notes.
 *
 * @param pageOf the page that a topic stands on
 */
export function dataText({ counts, topics, notes }: AtlasData, pageOf: (topic: TopicData) => string): string {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, counts }).slice(0, -1);
  const topicLines = topics.map((topic) => JSON.stringify({ ...topic, page: pageOf(topic) }));
  return `${head},\n"topics":${list(topicLines)},\n"notes":${list(notes.map((note) => JSON.stringify(note)))}}\n`;
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`;
}

/** Why a file is no such data: it is no JSON, holds something else, or was made by a later version. */
type DataProblem = 'not-json' | 'not-an-atlas' | 'newer';

/** Reads such a file. What is missing in it is taken for empty, and what is unknown is passed over. */
export function readData(text: string): AtlasData | DataProblem {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return 'not-json';
  }
  const fields = fieldsOf(value);
  const version = fields.get('version');
  if (fields.get('format') !== FORMAT || typeof version !== 'number') return 'not-an-atlas';
  if (version > VERSION) return 'newer';
  return {
    counts: countsFrom(fields.get('counts')),
    topics: itemsOf(fields.get('topics')).map(topicFrom),
    notes: itemsOf(fields.get('notes')).map(noteFrom),
  };
}

type Fields = ReadonlyMap<string, unknown>;

function topicFrom(value: unknown): TopicData {
  const fields = fieldsOf(value);
  return {
    path: textOf(fields.get('path')),
    name: textOf(fields.get('name')),
    parent: textOrNull(fields.get('parent')),
    description: textOf(fields.get('description')),
    counts: countsFrom(fields.get('counts')),
    notes: textsOf(fields.get('notes')),
    linked: itemsOf(fields.get('linked')).map((one) => {
      const linked = fieldsOf(one);
      return { path: textOf(linked.get('path')), count: numberOf(linked.get('count')) };
    }),
    small: fields.get('small') === true,
  };
}

function noteFrom(value: unknown): NoteData {
  const fields = fieldsOf(value);
  return {
    path: textOf(fields.get('path')),
    title: textOf(fields.get('title')),
    topics: textsOf(fields.get('topics')),
    pageOf: textOrNull(fields.get('pageOf')),
    ...cardFrom(fields),
    links: textsOf(fields.get('links')),
  };
}

function cardFrom(fields: Fields): CardData {
  return {
    problem: textOrNull(fields.get('problem')),
    approach: textOrNull(fields.get('approach')),
    gist: textOrNull(fields.get('gist')),
    open: fields.get('open') === true,
  };
}

function countsFrom(value: unknown): DataCounts {
  const fields = fieldsOf(value);
  const count = (name: string): number => numberOf(fields.get(name));
  return { topics: count('topics'), notes: count('notes'), linked: count('linked'), open: count('open') };
}

function fieldsOf(value: unknown): Fields {
  return new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function textsOf(value: unknown): string[] {
  return itemsOf(value).filter((item) => typeof item === 'string');
}

function textOf(value: unknown): string {
  return textOrNull(value) ?? '';
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

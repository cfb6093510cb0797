/** Which cards a list shows. */
export interface CardQuery {
  /** A topic's path, name or synonym; empty for all notes. */
  readonly topic: string;
  /** Words that must all stand in the title or the card. */
  readonly text: string;
  readonly state: CardState;
  readonly order: CardOrder;
  readonly limit: number;
}

export const CARD_STATES = ['all', 'open', 'closed', 'unsorted', 'unsummarised', 'unlinked'] as const;
export type CardState = (typeof CARD_STATES)[number];

export const CARD_ORDERS = ['title', 'date', 'links', 'changed'] as const;
type CardOrder = (typeof CARD_ORDERS)[number];

export const DEFAULT_QUERY: CardQuery = { topic: '', text: '', state: 'all', order: 'title', limit: 10_000 };

/** A line of a query that cannot be used. Lines count from 1. */
export type QueryProblem =
  | { readonly kind: 'no-colon'; readonly line: number; readonly text: string }
  | { readonly kind: 'unknown-option'; readonly line: number; readonly text: string }
  | {
      readonly kind: 'unknown-value';
      readonly line: number;
      readonly text: string;
      readonly allowed: readonly string[];
    }
  | { readonly kind: 'no-number'; readonly line: number; readonly text: string };

interface ParsedQuery {
  readonly query: CardQuery;
  readonly problems: readonly QueryProblem[];
}

type Reading = Partial<CardQuery> | QueryProblem;

/** Reads a query: one `option: value` a line, empty lines and lines that begin with `#` left out. */
export function parseCardQuery(source: string): ParsedQuery {
  let query = DEFAULT_QUERY;
  const problems: QueryProblem[] = [];
  source.split(/\r\n|\n|\r/).forEach((text, i) => {
    if (text.trim() === '' || text.trim().startsWith('#')) return;
    const read = readLine(text, i + 1);
    if ('kind' in read) problems.push(read);
    else query = { ...query, ...read };
  });
  return { query, problems };
}

function readLine(text: string, line: number): Reading {
  const colon = text.indexOf(':');
  if (colon < 0) return { kind: 'no-colon', line, text: text.trim() };
  const option = text.slice(0, colon).trim().toLowerCase();
  const value = text.slice(colon + 1).trim();
  switch (option) {
    case 'topic':
      return { topic: withoutBrackets(value) };
    case 'query':
    case 'text':
      return { text: value };
    case 'state':
      return oneOf(CARD_STATES, value, line, (state) => ({ state }));
    case 'order':
      return oneOf(CARD_ORDERS, value, line, (order) => ({ order }));
    case 'limit':
      return /^\d{1,7}$/.test(value) ? { limit: Number(value) } : { kind: 'no-number', line, text: value };
    default:
      return { kind: 'unknown-option', line, text: option };
  }
}

function withoutBrackets(value: string): string {
  return value.replace(/^\[\[([^|\]]*)(?:\|[^\]]*)?\]\]$/, '$1').trim();
}

function oneOf<T extends string>(
  allowed: readonly T[],
  value: string,
  line: number,
  use: (value: T) => Reading,
): Reading {
  const found = allowed.find((one) => one === value.toLowerCase());
  return found === undefined ? { kind: 'unknown-value', line, text: value, allowed } : use(found);
}

/** The query as lines, defaults left out: what a form writes into a note. */
export function formatCardQuery(query: CardQuery): string {
  const lines = [
    query.topic === '' ? '' : `topic: ${query.topic}`,
    query.text === '' ? '' : `query: ${query.text}`,
    query.state === DEFAULT_QUERY.state ? '' : `state: ${query.state}`,
    query.order === DEFAULT_QUERY.order ? '' : `order: ${query.order}`,
    query.limit === DEFAULT_QUERY.limit ? '' : `limit: ${query.limit}`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

import { lines } from '../text/lines';
import { readLink } from './lines/labels';
import { markerOf } from './lines/markers';

/** What becomes of one entry of an index note. */
export interface EntryChange {
  readonly kind: 'added' | 'gone' | 'reworded';
  /** The part of the note in which it stands. */
  readonly heading: string;
  /** What the entry leads to. */
  readonly target: string;
  /** What it says beside its link; empty where it is not there. */
  readonly before: string;
  readonly after: string;
}

const HEADING = /^\s{0,3}#{1,6}\s+(.*)$/;
/** What may stand before an entry's link: a bullet, a cell of a table, the head of a callout. */
const LEAD = /^\s*(?:[-*+]\s+|\|\s*|>\s*(?:\[![^\]]*\]\s*)?)?/;

interface Told {
  readonly heading: string;
  readonly target: string;
  readonly text: string;
}

/**
 * Compares two versions of an index note by what they list, in whatever layout; for a person to read, not to act upon.
 */
export function entryChanges(before: string, after: string): EntryChange[] {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const changes: EntryChange[] = [];
  for (const [key, { heading, target, text }] of now) {
    const was = old.get(key);
    if (was === undefined) changes.push({ kind: 'added', heading, target, before: '', after: text });
    else if (was.text !== text) changes.push({ kind: 'reworded', heading, target, before: was.text, after: text });
  }
  for (const [key, { heading, target, text }] of old)
    if (!now.has(key)) changes.push({ kind: 'gone', heading, target, before: text, after: '' });
  return changes;
}

function entriesOf(text: string): Map<string, Told> {
  const found = new Map<string, Told>();
  let heading = '';
  let isInside = false;
  for (const { text: line } of lines(text)) {
    const marker = markerOf(line);
    if (marker !== null) isInside = marker === 'begin';
    else if (isInside) {
      const named = HEADING.exec(line)?.[1];
      if (named === undefined) add(line, heading, found);
      else heading = named;
    }
  }
  return found;
}

function add(line: string, heading: string, found: Map<string, Told>): void {
  const rest = line.slice(LEAD.exec(line)?.[0].length ?? 0);
  const link = readLink(rest);
  if (link?.linkpath == null) return;
  const { source, linkpath: target } = link;
  // What stands below the head of a callout is left out: the head says that it changed only by its link.
  const text = rest
    .slice(source.length)
    .replace(/^\s*[:|]?\s*|\s*\|?\s*$/g, '')
    .replace(/\s\|\s/g, ' → ');
  const key = `${heading}\n${target}`;
  if (!found.has(key)) found.set(key, { heading, target, text });
}

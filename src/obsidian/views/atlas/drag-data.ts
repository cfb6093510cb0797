import { getLinkpath } from 'obsidian';

/**
 * What is dragged within an atlas. Types tell, while it hovers, what it is; what it holds can be read once it is
 * dropped.
 */
const TOPIC = 'application/x-topic-atlas-topic';
const NOTES = 'application/x-topic-atlas-notes';
const HELD = 'application/x-topic-atlas-held';

/** Notes that are dragged, and the topic whose page they are dragged from, if any. */
export interface DraggedNotes {
  readonly paths: readonly string[];
  readonly from: string | null;
}

export function dragTopic(event: DragEvent, id: string, name: string): void {
  event.dataTransfer?.setData(TOPIC, id);
  event.dataTransfer?.setData('text/plain', name);
}

/** @param isHeld whether a rule will keep any of them where it is */
export function dragNotes(event: DragEvent, notes: DraggedNotes, isHeld: boolean): void {
  event.dataTransfer?.setData(NOTES, JSON.stringify(notes));
  if (isHeld) event.dataTransfer?.setData(HELD, '1');
}

export function carriesHeld(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes(HELD) === true;
}

export function carriesTopic(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes(TOPIC) === true;
}

/** Notes, or a text that may be a link to one. */
export function mayCarryNotes({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes(NOTES) === true || dataTransfer?.types.includes('text/plain') === true;
}

export function topicIn(event: DragEvent): string | null {
  return event.dataTransfer?.getData(TOPIC) || null;
}

/** The notes that were dropped: of a list of the atlas, or those that dropped links lead to. */
export function notesIn(event: DragEvent, resolve: (linkpath: string) => string | null): DraggedNotes {
  const own = event.dataTransfer?.getData(NOTES) ?? '';
  if (own !== '') return readNotes(own);
  const text = event.dataTransfer?.getData('text/plain') ?? '';
  const paths = linkpathsIn(text).flatMap((linkpath) => resolve(linkpath) ?? []);
  return { paths: Array.from(new Set(paths)), from: null };
}

function readNotes(text: string): DraggedNotes {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || !('paths' in value) || !Array.isArray(value.paths))
    return { paths: [], from: null };
  return {
    paths: value.paths.filter((path) => typeof path === 'string'),
    from: 'from' in value && typeof value.from === 'string' ? value.from : null,
  };
}

function linkpathsIn(text: string): string[] {
  const wiki = Array.from(text.matchAll(/\[\[([^[\]|]+)/g), ([, link = '']) => getLinkpath(link));
  const markdown = Array.from(text.matchAll(/\]\(<?([^()<>]+)>?\)/g), ([, link = '']) => decode(getLinkpath(link)));
  return [...wiki, ...markdown];
}

function decode(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}

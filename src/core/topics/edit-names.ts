import { sameTexts } from '../notes/same';
import { topicNamesIn } from '../notes/topic-values';
import { fold } from '../text/fold';
import { pathSegments } from './names';

/** A topic that is to have another name. */
export interface TopicRename {
  readonly name: string;
  /** Paths that stand for the topic: its own, and its name where no other topic has that. */
  readonly paths: readonly string[];
  readonly to: string;
}

/** A value of the `topics` property after a rename; the same where it names another topic. What stands above and below in a path stays as it is written. */
export function renamedValue(value: string, { name, paths, to }: TopicRename): string {
  const segments = pathSegments(value);
  for (const known of paths.map(pathSegments)) {
    if (known.length > segments.length || !known.every((segment, i) => fold(segment) === fold(segments[i] ?? '')))
      continue;
    return [...segments.slice(0, known.length - pathSegments(name).length), to, ...segments.slice(known.length)].join(
      '/',
    );
  }
  return value;
}

/** What is to stand in the place of an item of the `topics` property; null where it stays. A link follows the note that it leads to. */
export function renamedItem(item: unknown, rename: TopicRename): readonly string[] | null {
  const text = typeof item === 'number' ? String(item) : item;
  if (typeof text !== 'string' || text.includes('[[')) return null;
  const whole = renamedValue(text, rename);
  if (whole !== text) return [whole];
  const names = topicNamesIn(text);
  const renamed = names.map((name) => renamedValue(name, rename));
  return sameTexts(names, renamed) ? null : renamed;
}

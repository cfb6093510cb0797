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

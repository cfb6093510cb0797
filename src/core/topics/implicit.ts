import { compareCodePoints } from '../text/compare';
import { fold } from '../text/fold';
import { NO_RULES, type Topic } from './topic';

/** A topic that a note names and nobody configured: what the note says of it. */
export interface ImplicitTopic {
  readonly id: string;
  /** As this note spells it. */
  readonly name: string;
  readonly parent: string | null;
}

interface Held {
  topic: Topic;
  /** How many mentions there are of each spelling. */
  readonly spellings: Map<string, number>;
}

/** The ids and parents of topics to make from names, each the parent of the next. */
export function implicitChain(
  parent: string | null,
  parentPath: string,
  names: readonly string[],
  taken: (id: string) => boolean,
): ImplicitTopic[] {
  const chain: ImplicitTopic[] = [];
  let above = parent;
  let path = parentPath;
  for (const name of names) {
    path = path === '' ? name : `${path}/${name}`;
    const id = freeId(fold(path), taken);
    chain.push({ id, name, parent: above });
    above = id;
  }
  return chain;
}

function freeId(key: string, taken: (id: string) => boolean): string {
  let id = `~${key}`;
  while (taken(id)) id = `~${id}`;
  return id;
}

/** Topics that exist as long as a note names them, or one below them. The spelling that is used most is their name. */
export class ImplicitTopics {
  private readonly held = new Map<string, Held>();

  get(id: string): Topic | undefined {
    return this.held.get(id)?.topic;
  }

  /** In no particular order. */
  all(): Topic[] {
    return Array.from(this.held.values(), ({ topic }) => topic);
  }

  /** Counts one more mention. True when the topic came to be or is spelled differently now. */
  hold(mention: ImplicitTopic): boolean {
    const held = this.held.get(mention.id);
    if (held === undefined) {
      this.held.set(mention.id, { topic: topicOf(mention), spellings: new Map([[mention.name, 1]]) });
      return true;
    }
    held.spellings.set(mention.name, (held.spellings.get(mention.name) ?? 0) + 1);
    return respell(held);
  }

  /** Takes back a mention. True when the topic is gone or spelled differently now. */
  release({ id, name }: ImplicitTopic): boolean {
    const held = this.held.get(id);
    if (held === undefined) return false;
    const left = (held.spellings.get(name) ?? 0) - 1;
    if (left > 0) held.spellings.set(name, left);
    else held.spellings.delete(name);
    if (held.spellings.size > 0) return respell(held);
    this.held.delete(id);
    return true;
  }
}

function topicOf({ id, name, parent }: ImplicitTopic): Topic {
  return { id, name, parent, description: '', synonyms: [], rules: NO_RULES, exclude: NO_RULES, configured: false };
}

function respell(held: Held): boolean {
  const [name] = Array.from(held.spellings).reduce((best, next) => (isBetter(next, best) ? next : best));
  if (name === held.topic.name) return false;
  held.topic = { ...held.topic, name };
  return true;
}

/** Where two spellings are used as often, the first by code points, so that no order of reading matters. */
function isBetter([name, count]: readonly [string, number], [best, most]: readonly [string, number]): boolean {
  return count === most ? compareCodePoints(name, best) < 0 : count > most;
}

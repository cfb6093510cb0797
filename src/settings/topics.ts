import { ENTRY_ORDERS, LAYOUTS, type TopicRules, type TopicSetting } from '../core/topics/topic';
import { kindOf, type Report } from './issue';
import { isMap } from '../core/json';
import { fields, finite, folder, has, line, list, oneOf, text, under, type Reader } from './read';

const property: Reader<{ readonly key: string; readonly value: string }> = (value, path, report) => {
  if (isMap(value) && typeof value['key'] === 'string' && typeof value['value'] === 'string') {
    return { key: value['key'], value: value['value'] };
  }
  report({ kind: 'wrong-type', path, expected: 'key-and-value', found: kindOf(value) });
  return undefined;
};

const rules = fields<Partial<TopicRules>>(
  {
    tags: list(line),
    folders: list(folder),
    properties: list(property),
    linksTo: list(line),
  },
  {},
);

const optional = fields<Omit<TopicSetting, 'name'>>(
  {
    parent: line,
    position: finite,
    description: text,
    synonyms: list(text),
    rules,
    exclude: rules,
    order: oneOf(...ENTRY_ORDERS),
    layout: oneOf(...LAYOUTS),
  },
  {},
);

/** A topic needs a name, if only an odd one: what a name must be the taxonomy knows. All else is optional. */
const topic: Reader<TopicSetting> = (value, path, report) => {
  const rest = optional(value, path, report);
  if (rest === undefined || !isMap(value)) return undefined;
  const name = text(has(value, 'name') ? value['name'] : undefined, under(path, 'name'), report);
  return name === undefined ? undefined : { name, ...rest };
};

/** Ids that start with `~` are those of topics that only a note's property names. */
function isId(id: string): boolean {
  return id.trim() !== '' && !id.startsWith('~') && id !== '__proto__';
}

/**
 * The taxonomy by id. Each topic is judged by itself; what is wrong between topics (cycles, doubles) the taxonomy
 * finds.
 */
export const topics: Reader<Readonly<Record<string, TopicSetting>>> = (value, path, report) => {
  if (!isMap(value)) return void report({ kind: 'wrong-type', path, expected: 'map', found: kindOf(value) });
  const result: Record<string, TopicSetting> = {};
  for (const [id, raw] of Object.entries(value)) {
    const read = isId(id) ? topic(raw, under(path, id), report) : badId(id, path, report);
    if (read !== undefined) result[id] = read;
  }
  return result;
};

function badId(id: string, path: string, report: Report): undefined {
  report({ kind: 'bad-id', path, found: id });
  return undefined;
}

import { sameValue } from '../same';
import type { YamlParser } from '../properties';
import type { Block } from './block';
import { Refusal } from './problem';
import { messageOf } from '../../system-errors';

/** The properties of a note as the host reads them. Throws a `Refusal` where it cannot. */
export function propertiesOf(block: Block | null, parse: YamlParser): ReadonlyMap<string, unknown> {
  const value = block === null ? null : parsed(block.yaml, parse);
  if (value === null || value === undefined) return new Map();
  if (typeof value !== 'object' || Array.isArray(value)) throw new Refusal('no-map', 1);
  return new Map(Object.entries(value));
}

function parsed(yaml: string, parse: YamlParser): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    const [first = ''] = messageOf(error).split('\n', 1);
    throw new Refusal('invalid', 1, first);
  }
}

/** Whether all properties but one say the same, in the same order. */
export function sameBut(
  name: string,
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): boolean {
  const others = (all: ReadonlyMap<string, unknown>): unknown => Array.from(all).filter(([key]) => key !== name);
  return sameValue(others(before), others(after));
}

import { VERDICT_KINDS, type Verdict, type Verdicts } from '../core/verdicts/verdict';
import { kindOf } from './issue';
import { isMap } from '../core/json';
import { fields, oneOf, text, under, type Reader } from './read';

const parts = fields<Partial<Verdict>>({ kind: oneOf(...VERDICT_KINDS), note: text, other: text }, {});

/** What a person said of what was found, by its key. One that is not whole is left out. */
export const verdicts: Reader<Verdicts> = (value, path, report) => {
  if (!isMap(value)) return void report({ kind: 'wrong-type', path, expected: 'map', found: kindOf(value) });
  const result: Record<string, Verdict> = {};
  for (const [key, raw] of Object.entries(value)) {
    const at = under(path, key);
    const { kind, note, other } = parts(raw, at, report) ?? {};
    const verdict = kind === undefined || !note || !other ? null : { kind, note, other };
    if (verdict !== null && key !== '__proto__') result[key] = verdict;
  }
  return result;
};

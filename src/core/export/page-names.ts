import { hash } from '../text/hash';
import { groupedBy } from '../multimap';
import { pathKey } from '../topics/names';
import { fold } from '../text/fold';
import { bytesOf, cutToBytes } from '../text/utf8';

/** What may stand in the name of a page; no system, link or site reads anything else into it. */
const UNSAFE = /[^\p{L}\p{M}\p{N}+_-]+/gu;
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])$/;
/** Bytes in UTF-8, before what is added: with that and with the number of a part it fits everywhere. */
const LONGEST = 80;

/**
 * The names of the pages of topics, by topic path, without extension. A name is made of its path alone, in small
 * letters, so that pages stay where they are when other topics come and go; where it leaves something of the path out,
 * a hash of that follows. Only topics whose names a system might take for one another change each other's.
 */
export function pageNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map(paths.map((path) => [path, nameOf(path)]));
  for (let round = 0; ; round++) {
    const alike = alikeNames(names);
    if (alike.length === 0) return names;
    for (const path of alike) names.set(path, `${nameOf(path)}-${hash(`${round}${pathKey(path)}`)}`);
  }
}

/** The paths whose names are the same for some system: case, forms of Unicode and `ß` do not tell them apart. */
function alikeNames(names: ReadonlyMap<string, string>): string[] {
  const byKey = groupedBy(names, ([, name]) => name.toUpperCase().normalize('NFKD'));
  return Array.from(byKey.values()).flatMap((alike) => (alike.length > 1 ? alike.map(([path]) => path) : []));
}

/** `Deep learning/Transformers` is `deep-learning--transformers`. */
function nameOf(path: string): string {
  const whole = fold(path).replace(/\s/g, '-').replace(/\//g, '--');
  const parts = fold(path).split('/').map(cleaned);
  const name = parts.join('--');
  if (name === whole && parts.every((part) => part !== '') && bytesOf(name) <= LONGEST && !RESERVED.test(name))
    return name;
  const short = cutToBytes(parts.filter((part) => part !== '').join('--'), LONGEST).replace(/[-_]+$/, '');
  return `${short || 'topic'}-${hash(pathKey(path))}`;
}

function cleaned(part: string): string {
  return part
    .replace(UNSAFE, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-_]+|[-_]+$/g, '');
}

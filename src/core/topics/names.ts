import { fold } from '../text/fold';

/** The path that stands for the home index. */
export const HOME = '/';

const UNWANTED = /[\p{Cc}\s]+/gu;
const BEYOND_ASCII = /[\u0080-\uffff]/;
/** What is not seen, and comes along when a name is copied: soft hyphens, spaces without width, marks of direction. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f]/g;
/** Joiners; elsewhere, as in Persian and in emoji, they are seen. */
const UNSEEN_JOINER = /([\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{N}\p{P}\s])[\u200c\u200d]+/gu;

/**
 * A topic's name on one line: control characters and runs of white space become one space, what is not seen is gone.
 */
export function cleanName(name: string): string {
  const seen = BEYOND_ASCII.test(name) ? name.replace(UNSEEN, '').replace(UNSEEN_JOINER, '$1') : name;
  return seen.replace(UNWANTED, ' ').trim();
}

/** The key under which two names of topics are equal. */
export function nameKey(name: string): string {
  return fold(cleanName(name));
}

/** The names in a path, cleaned; empty ones are gone. */
export function pathSegments(path: string): string[] {
  return path
    .split('/')
    .map(cleanName)
    .filter((segment) => segment !== '');
}

/** The key under which two paths of topics are equal; that of the home index is `/`. */
export function pathKey(path: string): string {
  return fold(pathSegments(path).join('/')) || HOME;
}

/** The key of the topic path that an index note claims. */
export function claimKey({ indexOf }: { readonly indexOf: string | null }): string | null {
  return indexOf === null ? null : pathKey(indexOf);
}

import { fold } from '../text/fold';

/** The path that stands for the home index. */
export const HOME = '/';

const UNWANTED = /[\p{Cc}\s]+/gu;

/** A topic's name on one line: control characters and runs of white space become one space. */
export function cleanName(name: string): string {
  return name.replace(UNWANTED, ' ').trim();
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

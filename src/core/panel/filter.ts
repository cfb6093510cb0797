import { foldAccents } from '../text/fold';

/** Takes what a person typed; answers whether texts have all its words, whatever their case and accents. */
export function matcher(query: string): (texts: Iterable<string>) => boolean {
  const words = foldAccents(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (texts) => {
    if (words.length === 0) return true;
    const all = foldAccents(Array.from(texts).join('\n'));
    return words.every((word) => all.includes(word));
  };
}

export type Matches = [from: number, to: number][];
export interface SearchResult {
  score: number;
  matches: Matches;
}

/** Letters of the query in their order, wherever they stand; earlier and more together is better. */
function fuzzyMatches(query: string, text: string): Matches | null {
  const matches: Matches = [];
  let at = 0;
  for (const char of query) {
    const found = text.indexOf(char, at);
    if (found < 0) return null;
    const last = matches.at(-1);
    if (last && last[1] === found) last[1] = found + char.length;
    else matches.push([found, found + char.length]);
    at = found + char.length;
  }
  return matches;
}

const score = (matches: Matches, text: string): number =>
  -(matches.length - 1) - (matches[0]?.[0] ?? 0) / 100 - text.length / 10000;

/** The whole query as it stands is best; else its letters. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const wanted = query.toLowerCase().replace(/\s+/g, '');
  const whole = query.toLowerCase().trim();
  return (text) => {
    const lower = text.toLowerCase();
    const at = whole === '' ? -1 : lower.indexOf(whole);
    const matches: Matches | null = at >= 0 ? [[at, at + whole.length]] : fuzzyMatches(wanted, lower);
    return matches && { score: score(matches, text), matches };
  };
}

/** Every word of the query, anywhere. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const lower = text.toLowerCase();
    const found = words.map((word): [number, number] => [lower.indexOf(word), lower.indexOf(word) + word.length]);
    if (found.some(([from]) => from < 0)) return null;
    const matches = found.sort(([left], [right]) => left - right);
    return { score: score(matches, text), matches };
  };
}

export function sortSearchResults(results: { match: SearchResult }[]): void {
  results.sort((left, right) => right.match.score - left.match.score);
}

/** Puts the text into the element with its matches marked; `offset` is added to the places of the matches. */
export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: Matches | null,
  offset = 0,
): void {
  let at = 0;
  for (const [start, end] of matches ?? []) {
    const [from, to] = [Math.max(at, start + offset), Math.min(text.length, end + offset)];
    if (to <= from) continue;
    el.appendText(text.slice(at, from));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(from, to) });
    at = to;
  }
  el.appendText(text.slice(at));
}

export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
  renderMatches(el, text, result.matches, offset);
}

const BOX = /^\[.\]$/u;
const REMARK = /^\t- (\[.\])$/u;

/**
 * The box of a task that somebody made of an entry is theirs. Where the layout has no place for it, and where its note
 * is not listed, it is a remark on the entry like any other.
 */
export function boxRemark(box: string): string {
  return `\t- ${box}`;
}

/** Whether a mark is the box of a task. */
export function isBox(mark: string): boolean {
  return BOX.test(mark);
}

/** The first box among remarks, and the other remarks. */
export function takeBox(remarks: readonly string[]): { readonly box: string; readonly rest: readonly string[] } {
  const at = remarks.findIndex((line) => REMARK.test(line));
  const [, box = ''] = REMARK.exec(remarks[at] ?? '') ?? [];
  return { box, rest: remarks.filter((_line, i) => i !== at) };
}

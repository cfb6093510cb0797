import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Merges what two devices made of one text. */
export type MergeTexts = (base: string, ours: string, theirs: string) => string;

/** As Obsidian Sync does: the differences of the base to the other side, applied as patches to this side. */
export const mergeAsSync: MergeTexts = (base, ours, theirs) => {
  const dmp = new DiffMatchPatch();
  return dmp.patch_apply(dmp.patch_make(base, theirs), ours)[0];
};

/** As git does, conflict marks left in. */
export const mergeAsGit: MergeTexts = (base, ours, theirs) => {
  const folder = mkdtempSync(join(tmpdir(), 'topic-atlas-merge-'));
  try {
    const files = Object.entries({ ours, base, theirs }).map(([name, text]) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    });
    spawnSync('git', ['merge-file', '-L', 'ours', '-L', 'base', '-L', 'theirs', ...files]);
    return readFileSync(join(folder, 'ours'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
};

type Files = Readonly<Record<string, string>>;

/**
 * All files of two devices, merged: notes by their texts, a file that one of them deleted and the other left alone is
 * gone.
 */
export function mergeFiles(base: Files, ours: Files, theirs: Files, merge: MergeTexts): Record<string, string> {
  const merged: Record<string, string> = {};
  for (const path of new Set([...Object.keys(base), ...Object.keys(ours), ...Object.keys(theirs)])) {
    const [was, one, other] = [base[path], ours[path], theirs[path]];
    const text =
      one === other || other === was
        ? one
        : one === was
          ? other
          : one !== undefined && other !== undefined
            ? merge(was ?? '', one, other)
            : (one ?? other);
    if (text !== undefined) merged[path] = text;
  }
  return merged;
}

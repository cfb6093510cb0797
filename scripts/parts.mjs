// What a bundle is made of, by folder: printed by the build, so that a part that grows is seen when it does.
import path from 'node:path';

/** Folders are told to this depth: `src/core/cards`. */
const DEPTH = 3;

const folderOf = (file) => path.dirname(file).split('/').slice(0, DEPTH).join('/');

/**
 * A line for each folder that has at least a hundredth of the bundle, the largest first, by esbuild's account of it.
 */
export function partsOf({ outputs }) {
  const [[name, { bytes, inputs }]] = Object.entries(outputs);
  const parts = new Map();
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    const folder = folderOf(file);
    parts.set(folder, (parts.get(folder) ?? 0) + bytesInOutput);
  }
  const kilobytes = (count) => `${(count / 1000).toFixed(0).padStart(5)} KB`;
  const lines = [...parts].filter(([, size]) => size * 100 >= bytes).sort(([, a], [, b]) => b - a);
  return [
    `${name}, ${kilobytes(bytes).trim()}, by folder:`,
    ...lines.map(([folder, size]) => `${kilobytes(size)}  ${folder}`),
  ].join('\n');
}

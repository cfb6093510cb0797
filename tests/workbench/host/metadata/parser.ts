import type { CachedMetadata } from 'obsidian';

/** Reads one note's text. Answers come in the order of the questions. */
export type Parse = (text: string) => Promise<CachedMetadata>;

/** Parses in a worker, one note at a time, as the app does. */
export function startParser(): Parse {
  const worker = new Worker('/parser.js');
  const waiting: { resolve: (metadata: CachedMetadata) => void; reject: (error: Error) => void }[] = [];
  worker.onmessage = ({ data }: MessageEvent<{ metadata: CachedMetadata } | { error: string }>) => {
    const next = waiting.shift();
    if ('error' in data) next?.reject(new Error(data.error));
    else next?.resolve(data.metadata);
  };
  return (text) =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.postMessage(text);
    });
}

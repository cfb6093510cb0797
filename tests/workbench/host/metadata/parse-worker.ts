import { parseNote } from '../../../../pkg/cli/folder/markdown';

self.onmessage = ({ data }: MessageEvent<string>) => {
  try {
    self.postMessage({ metadata: parseNote(data) });
  } catch (error) {
    self.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
};

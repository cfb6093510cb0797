import type { Io } from '../../pkg/cli/cli/io';
import { withTexts } from '../../pkg/cli/cli/texts';

test('what says how far the reading is goes from the terminal where the person stops it', async () => {
  const written: string[] = [];
  const output = { write: (text: string) => void written.push(text), isTerminal: true, isClosed: false, columns: 80 };
  const stopped = new AbortController();
  let time = 0;
  const io: Io = {
    stdout: output,
    stderr: output,
    stdin: (async function* nothing() {})(),
    signal: stopped.signal,
    now: () => (time += 2000),
  };
  const paths = Array.from({ length: 100 }, (_, i) => `${i}.md`);
  const reading = withTexts({ known: () => null, glance: () => null }, paths, io, () => undefined);
  stopped.abort();
  await expect(reading).rejects.toThrow();
  expect(written[0]).toContain(' / 100');
  expect(written[written.length - 1]).toBe('\r\u001b[K');
});

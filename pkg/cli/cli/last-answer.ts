import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chosenLanguage } from '../../../src/i18n';
import { writeWhole } from '../folder/write-whole';
import type { Arguments } from './arguments';
import { ANSWERS, checksum, keptFile } from './cache-folder';
import { Exit, type Io, type Output } from './io';
import { inPrepared, prepare, type Prepared, type Session } from './session';

/** A longer answer is not kept: in UTF-16 units. */
const LONGEST = 32_000_000;

/** What was written, in its order on each of the two. */
type Answer = Readonly<Record<'stdout' | 'stderr', string>>;

/**
 * Does what a command does that only tells something of a whole vault. What it answers is kept in the user's cache
 * folder: as long as nothing at all has changed, and the same is asked, it is said again. It may be deleted any day.
 */
export async function answer(
  name: string,
  folder: string,
  given: Arguments,
  io: Io,
  tell: (session: Session, io: Io) => Promise<void>,
): Promise<number> {
  const prepared = await prepare(folder, given, io);
  const file = fileFor(name, prepared, given);
  const known = file === null ? null : await answerIn(file);
  if (known !== null) {
    io.stderr.write(known.stderr);
    io.stdout.write(known.stdout);
    return Exit.done;
  }
  // What a person sees come has lines about progress in it.
  if (file === null || io.stdout.isTerminal || io.stderr.isTerminal)
    await inPrepared(prepared, given, io, (session) => tell(session, io));
  else
    await record(file, io, (recorded) => inPrepared(prepared, given, recorded, (session) => tell(session, recorded)));
  return Exit.done;
}

/** Keeps what is told, where that was not too long, and somebody read all of it. */
async function record(file: string, io: Io, tell: (io: Io) => Promise<void>): Promise<void> {
  const [stdout, stderr] = [new Recorded(io.stdout), new Recorded(io.stderr)];
  await tell({ ...io, stdout, stderr });
  if (stdout.text !== null && stderr.text !== null) await keep(file, { stdout: stdout.text, stderr: stderr.text });
}

/** Null where nothing is kept: of one note, and where it cannot be told whether something changed. */
function fileFor(name: string, { look, digest }: Prepared, { json, note, limit, source }: Arguments): string | null {
  if (digest === null || note !== undefined) return null;
  return join(keptFile(look, ANSWERS), digest, checksum(JSON.stringify([name, json, limit, source, chosenLanguage()])));
}

/** A file: a checksum of what follows and the length of the first text, then the two. */
async function answerIn(file: string): Promise<Answer | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const start = text.indexOf('\n') + 1;
  const [sum, length] = text.slice(0, start).split(' ');
  if (start === 0 || sum !== checksum(text.slice(start))) return null;
  const end = start + Number(length);
  return { stderr: text.slice(start, end), stdout: text.slice(end) };
}

async function keep(file: string, { stdout, stderr }: Answer): Promise<void> {
  const texts = stderr + stdout;
  await writeWhole(file, () => [Buffer.from(`${checksum(texts)} ${stderr.length}\n${texts}`)]);
}

/** An output whose text is kept too: null where it is too long, or nobody read all of it. */
class Recorded implements Output {
  private pieces: string[] | null = [];
  private length = 0;

  constructor(private readonly output: Output) {}

  write(text: string): void {
    this.output.write(text);
    this.length += text.length;
    if (this.length > LONGEST) this.pieces = null;
    this.pieces?.push(text);
  }

  get text(): string | null {
    return this.isClosed ? null : (this.pieces?.join('') ?? null);
  }

  get isTerminal(): boolean {
    return this.output.isTerminal;
  }

  get isClosed(): boolean {
    return this.output.isClosed;
  }

  get columns(): number {
    return this.output.columns;
  }
}

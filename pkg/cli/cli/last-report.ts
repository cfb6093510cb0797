import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RebuildReport } from '../../../src/report/rebuild-report';
import { sumAt } from '../folder/look';
import { writeWhole } from '../folder/write-whole';
import type { Arguments } from './arguments';
import { ANSWERS, checksum, keptFile } from './cache-folder';
import type { Prepared, Session } from './session';

type Report = Omit<RebuildReport, 'ms'>;

/** What the next run would report, should nothing change after a run that wrote something. */
interface Foreseen {
  /** Of all but what was written. */
  readonly digest: string;
  /** What was written, with the sums of the texts: it is too new to be known by the stamps of its files. */
  readonly written: readonly (readonly [path: string, sum: string])[];
  readonly report: Report;
}

/**
 * The report of a run that finds nothing to write, in a file of the user's cache folder: as long as nothing at all has
 * changed since, another run would find the same. It may be deleted any day.
 */
export class LastReport {
  private constructor(
    /** Among the answers, so that it goes with them; null where it cannot be told whether something changed. */
    private readonly file: string | null,
    /** Where that of the next run is kept. */
    private readonly nextFile: string,
    private readonly prepared: Prepared,
    readonly report: Report | null,
  ) {}

  static async load(prepared: Prepared, { intoPages }: Arguments): Promise<LastReport> {
    const { look, digest } = prepared;
    const name = intoPages ? '-into-pages.json' : '.json';
    const file = digest === null ? null : join(keptFile(look, ANSWERS), digest, `report${name}`);
    const nextFile = join(keptFile(look, ANSWERS), `next${name}`);
    const known = file === null ? null : await readJson<Report>(file);
    const foreseen = known === null ? await readJson<Foreseen>(nextFile) : null;
    const report = foreseen !== null && isAsForeseen(foreseen, prepared) ? foreseen.report : known;
    if (known === null && report !== null && file !== null) await writeJson(file, report);
    return new LastReport(file, nextFile, prepared, report);
  }

  /** Keeps a report where the same vault and settings would give the same one: nothing else was asked for it. */
  async keep(report: Report, session: Session): Promise<void> {
    if (this.file !== null && isSteady(report, session)) await writeJson(this.file, report);
  }

  /** Keeps what would be reported of the vault as it is once this session has written. */
  async keepNext(report: Report, session: Session): Promise<void> {
    const { written } = session.vault;
    const digest = this.prepared.digestWithout(written);
    if (digest === null || !isSteady(report, session)) return;
    const foreseen: Foreseen = { digest, written: Array.from(written), report };
    await writeJson(this.nextFile, foreseen);
  }
}

function isSteady(report: Report, { vault, current }: Session): boolean {
  const { changes, skipped, loose, cleared, unchanged } = report;
  const toTell = changes.length + skipped.length + loose.length + cleared.length + vault.notices.length;
  return toTell === 0 && current?.hasSeen(unchanged) === true;
}

function isAsForeseen({ digest, written }: Foreseen, prepared: Prepared): boolean {
  const { look } = prepared;
  const sums = new Map(written);
  if (prepared.digestWithout(sums) !== digest) return false;
  const isThere = new Set(look.walked.notes.map(({ path }) => path));
  return written.every(([path, sum]) => isThere.has(path) && sumAt(look, path) === sum);
}

async function writeJson(file: string, value: Report | Foreseen): Promise<void> {
  const text = JSON.stringify(value);
  await writeWhole(file, () => [Buffer.from(`${checksum(text)}\n${text}`)]);
}

async function readJson<T extends Report | Foreseen>(file: string): Promise<T | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const start = text.indexOf('\n') + 1;
  // What has the checksum is what we wrote.
  const isWhole = start > 0 && text.slice(0, start - 1) === checksum(text.slice(start));
  return isWhole ? (JSON.parse(text.slice(start)) as T) : null;
}

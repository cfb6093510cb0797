import { readFile } from 'node:fs/promises';
import type { RebuildReport } from '../../../src/report/rebuild-report';
import { writeWhole } from '../folder/write-whole';
import type { Arguments } from './arguments';
import { checksum, keptFile } from './cache-folder';
import type { Prepared, Session } from './session';

type Report = Omit<RebuildReport, 'ms'>;

/**
 * The report of the last run that found nothing to write, in a file of the user's cache folder: as long as nothing at
 * all has changed since, another run would find the same. It may be deleted any day.
 */
export class LastReport {
  private constructor(
    private readonly file: string,
    /** Of all that a report depends on; null where that cannot be told. */
    private readonly digest: string | null,
    readonly report: Report | null,
  ) {}

  static async load({ look, digest }: Prepared, { intoPages }: Arguments): Promise<LastReport> {
    const file = keptFile(look, 'report.json');
    const all = digest === null ? null : `${digest} ${intoPages}`;
    return new LastReport(file, all, all === null ? null : await reportIn(file, all));
  }

  /** Keeps a report where the same vault and settings would give the same one: nothing else was asked for it. */
  async keep(report: Report, { vault, current }: Session): Promise<void> {
    const { changes, skipped, loose, cleared, unchanged } = report;
    const isSteady = changes.length + skipped.length + loose.length + cleared.length + vault.notices.length === 0;
    if (this.digest === null || !isSteady || current?.hasSeen(unchanged) !== true) return;
    const text = `${this.digest}\n${JSON.stringify(report)}`;
    await writeWhole(this.file, () => [Buffer.from(`${checksum(text)}\n${text}`)]);
  }
}

async function reportIn(file: string, digest: string): Promise<Report | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const start = `${checksum(text.slice(text.indexOf('\n') + 1))}\n${digest}\n`;
  // What has the checksum is what we wrote.
  return text.startsWith(start) ? (JSON.parse(text.slice(start.length)) as Report) : null;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RebuildReport } from '../../../src/report/rebuild-report';
import { writeWhole } from '../folder/write-whole';
import type { Arguments } from './arguments';
import { ANSWERS, checksum, keptFile } from './cache-folder';
import type { Prepared, Session } from './session';

type Report = Omit<RebuildReport, 'ms'>;

/**
 * The report of the last run that found nothing to write, in a file of the user's cache folder: as long as nothing at
 * all has changed since, another run would find the same. It may be deleted any day.
 */
export class LastReport {
  private constructor(
    /** Among the answers, so that it goes with them; null where it cannot be told whether something changed. */
    private readonly file: string | null,
    readonly report: Report | null,
  ) {}

  static async load({ look, digest }: Prepared, { intoPages }: Arguments): Promise<LastReport> {
    if (digest === null) return new LastReport(null, null);
    const file = join(keptFile(look, ANSWERS), digest, intoPages ? 'report-into-pages.json' : 'report.json');
    return new LastReport(file, await reportIn(file));
  }

  /** Keeps a report where the same vault and settings would give the same one: nothing else was asked for it. */
  async keep(report: Report, { vault, current }: Session): Promise<void> {
    const { changes, skipped, loose, cleared, unchanged } = report;
    const isSteady = changes.length + skipped.length + loose.length + cleared.length + vault.notices.length === 0;
    if (this.file === null || !isSteady || current?.hasSeen(unchanged) !== true) return;
    const text = JSON.stringify(report);
    await writeWhole(this.file, () => [Buffer.from(`${checksum(text)}\n${text}`)]);
  }
}

async function reportIn(file: string): Promise<Report | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const start = text.indexOf('\n') + 1;
  // What has the checksum is what we wrote.
  const isWhole = start > 0 && text.slice(0, start - 1) === checksum(text.slice(start));
  return isWhole ? (JSON.parse(text.slice(start)) as Report) : null;
}

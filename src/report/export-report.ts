import type { Exported } from '../core/export/export';
import { FEWEST_TOKENS } from '../core/export/paginate';
import type { WritePlan } from '../core/export/write-files';
import { t } from '../i18n';
import { limitFrom } from './related-report';

/** What a person gave as the size of pages; null for what is no whole number, or too small a one. */
export function tokensFrom(text: string): number | null {
  const tokens = limitFrom(text);
  return tokens === null || tokens < FEWEST_TOKENS ? null : tokens;
}

/**
 * An address, or a path, whose beginning no browser takes for a script or for data; as Markdown reads it, `&colon;` is
 * a colon.
 */
const ADDRESS = /^(?:(?!(?:javascript|vbscript|data|blob):)[a-z][a-z\d+.-]*:|(?:[^:&]|&(?![\w#]*;))*(?:[/?#]|$))/i;

/** Whether links may start so. */
export function isAddress(base: string): boolean {
  return ADDRESS.test(base);
}

/** What was exported, and what of it had to be written. */
interface ExportReport {
  readonly exported: Exported;
  readonly plan: WritePlan;
}

/** As `export --json` writes it. */
export function exportJson({ exported: { data, pages }, plan }: ExportReport): object {
  return {
    pages,
    notes: data.counts.notes,
    topics: data.counts.topics,
    written: plan.write.map(({ path }) => path),
    removed: plan.remove,
  };
}

/** For a person: what there is, and what was done. */
export function exportText({ exported: { data, pages }, plan: { write, remove } }: ExportReport): string {
  const counts = [
    t('report.notes', { count: data.counts.notes }),
    t('report.topics', { count: data.counts.topics }),
    t('script.export.pages', { count: pages.length }),
  ];
  const done =
    write.length + remove.length === 0
      ? t('script.export.upToDate')
      : [
          t('script.export.written', { count: write.length }),
          ...(remove.length > 0 ? [t('script.export.removed', { count: remove.length })] : []),
        ].join(' · ');
  return `${counts.join(' · ')}\n${done}\n`;
}

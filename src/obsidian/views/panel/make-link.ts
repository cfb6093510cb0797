import { Notice } from 'obsidian';
import { t } from '../../../i18n';
import type { MentionLinker, MentionToLink } from '../../services/near/mention-linker';
import { offerUndo } from '../../services/undo';

/** Makes links of names, says what came of it, and offers to take it back. */
export async function makeLinks(mentions: readonly MentionToLink[], linker: MentionLinker): Promise<void> {
  const { step, made, moved, inHeadings, failed } = await linker.link(mentions);
  const said = [
    ...(made > 0 ? [madeText(made, step.length, step[0]?.path ?? '')] : []),
    ...(inHeadings > 0 ? [t('panel.link.inHeading')] : []),
    ...(moved > 0 ? [t('panel.link.moved')] : []),
    ...failed.map((path) => t('panel.link.failed', { path })),
  ].join(' ');
  if (step.length > 0) offerUndo(said, step, linker.edits);
  else new Notice(said);
}

function madeText(made: number, notes: number, path: string): string {
  if (notes > 1) return t('panel.link.madeMany', { count: made, notes });
  return made > 1 ? t('panel.link.madeSome', { count: made, path }) : t('panel.link.made', { path });
}

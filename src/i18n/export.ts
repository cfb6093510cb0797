import type { ForeignFile } from '../core/export/write-files';
import type { VaultError } from '../core/vault';
import { vaultProblemText } from './report';
import { t } from '.';

/** Why nothing was exported: a file of somebody else's bars the way. */
export function foreignText({ foreign }: ForeignFile): string {
  return t('script.export.foreign', { path: foreign });
}

/** Why an export was not written, or only in part. */
export function unfinishedText(error: VaultError): string {
  return t('script.export.unfinished', { path: error.path, reason: vaultProblemText(error) });
}

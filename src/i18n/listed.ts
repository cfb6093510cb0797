import { t } from '.';

/** Names one after the other, as the language lists them. */
export function listed(names: readonly string[]): string {
  return names.join(t('common.comma'));
}

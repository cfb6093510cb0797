import type { Workbench } from './workbench';

/**
 * Takes back what a notice of these words offers to. A notice may come after what it tells of is in sight: the last one
 * that stands there then is another's.
 */
export function undo({ page }: Pick<Workbench, 'page'>, words: string): Promise<void> {
  const notice = page.locator('.notice', { hasText: words }).last();
  return notice.getByRole('button', { name: 'Undo' }).click();
}

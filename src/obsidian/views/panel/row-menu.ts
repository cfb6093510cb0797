import { MarkdownView, type App, type Editor, type Menu } from 'obsidian';
import type { Verdict } from '../../../core/verdicts/verdict';
import { t } from '../../../i18n';
import { pathOf, type ItemRow, type PlaceRow, type RowFacts } from './row-facts';
import { addAction } from '../ui/menu-action';

export interface RowMenuHost {
  readonly app: App;
  /** The note that the panel shows. */
  shownPath(): string;
  facts(): RowFacts | null;
  /** Makes a link of the mention. */
  makeLink(row: ItemRow | PlaceRow): void;
  /** Offers to make links of all mentions. */
  linkMentions(): void;
  /** Shows what links the shown note with another. */
  showWays(path: string): void;
  /** A person says that something is not to be found again. */
  judge(verdict: Verdict): void;
  /** What that is called. */
  actionOf(verdict: Verdict): string;
  pinTo(path: string): void;
}

/** What can be done with a row: what the panel offers, then what the app and other plugins do for its note. */
export function fillRowMenu(menu: Menu, row: ItemRow | PlaceRow, host: RowMenuHost): void {
  const { app } = host;
  const [path, editor, link] = [pathOf(row), recentEditor(app), host.facts()?.linkText(row) ?? null];
  const add = (title: string, icon: string, run: () => void): void => addAction(menu, title, icon, run);
  if (link !== null) add(link, 'link', () => host.makeLink(row));
  if (link !== null) add(t('panel.action.linkMentions'), 'list-checks', () => host.linkMentions());
  if (path !== null) add(t('between.with'), 'route', () => host.showWays(path));
  for (const verdict of host.facts()?.verdictsOf(row) ?? [])
    add(host.actionOf(verdict), 'circle-slash', () => host.judge(verdict));
  if (path !== null) add(t('panel.action.pinTo'), 'pin', () => host.pinTo(path));
  if (path !== null && editor !== null)
    add(t('panel.action.insertLink'), 'link', () => editor.replaceSelection(linkTo(path, app)));
  app.workspace.handleLinkContextMenu(menu, row.id, host.shownPath());
}

/** A link as it is to stand in the note that is open. */
export function linkTo(path: string, { vault, fileManager, workspace }: App): string {
  const file = vault.getFileByPath(path);
  return file === null ? '' : fileManager.generateMarkdownLink(file, workspace.getActiveFile()?.path ?? '');
}

/** Where the person wrote last: with a click on the panel, the note is no more the active view. */
function recentEditor({ workspace }: App): Editor | null {
  const view = workspace.getMostRecentLeaf()?.view;
  return view instanceof MarkdownView && view.getMode() === 'source' ? view.editor : null;
}

import { Keymap, Menu, type App, type HoverParent, type OpenViewState, type PaneType } from 'obsidian';
import { elementAt } from './events';

/** Where a link to a note is shown: it says who asks when the app previews a note or makes a menu. */
export interface LinkContext {
  readonly app: App;
  /** Id given to `registerHoverLinkSource`. */
  readonly source: string;
  readonly hoverParent: HoverParent;
  /** The note in which the link stands; `''` where it stands in none. */
  readonly sourcePath: string;
}

/** Opens a note as the event asks: here, in a tab, beside, or in a window. */
export function openNote(
  path: string,
  event: MouseEvent | KeyboardEvent,
  { app, sourcePath }: Pick<LinkContext, 'app' | 'sourcePath'>,
  state?: OpenViewState,
): void {
  void openPath(path, app, Keymap.isModEvent(event), sourcePath, state);
}

/** Opens the note at a path, as the app opens a link to it. */
export function openPath(
  path: string,
  { vault, workspace }: App,
  where: PaneType | boolean = false,
  sourcePath = '',
  state?: OpenViewState,
): Promise<void> {
  // A name with `#` would be read as a link to a part of another note, which would be made.
  const file = path.includes('#') ? vault.getFileByPath(path) : null;
  return file === null
    ? workspace.openLinkText(path, sourcePath, where, state)
    : workspace.getLeaf(where).openFile(file, state);
}

const LINK = 'topic-atlas-note-link';
/** What acts by itself where it stands in a link. */
const INNER = `.${LINK}, a, .internal-link, .external-link, input`;

/**
 * Makes an element a link to a note, as links in the app's own lists are: click, middle click, keys, preview on hover,
 * file menu, dragging. In a link there may be another one: what happens on that is not for the outer one.
 */
export function linkToNote(element: HTMLElement, pathOf: () => string | null, context: LinkContext): void {
  element.addClass(LINK);
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    act: (event: HTMLElementEventMap[K], path: string) => void,
  ): void =>
    element.addEventListener(type, (event) => {
      const path = elementAt(event.target)?.closest(INNER) === element ? pathOf() : null;
      if (path !== null) act(event, path);
    });
  on('click', (event, path) => {
    event.preventDefault();
    event.stopPropagation();
    openNote(path, event, context);
  });
  on('auxclick', (event, path) => {
    if (event.button === 1) openNote(path, event, context);
  });
  on('keydown', (event, path) => {
    if (event.key === 'Enter' && event.target === element && !isForMenu(event)) openNote(path, event, context);
  });
  on('mouseover', (event, path) => showNotePreview(event, element, path, context));
  on('contextmenu', (event, path) => showNoteMenu(event, element, path, context));
  element.draggable = true;
  on('dragstart', (event, path) => drag(event, path, context));
}

/**
 * Has the app preview a note beside an element, as it does for links.
 *
 * @param more where in the note, as the app has it
 */
export function showNotePreview(
  event: MouseEvent,
  targetEl: HTMLElement,
  linktext: string,
  { app, source, hoverParent, sourcePath }: LinkContext,
  more: { readonly state?: { readonly scroll: number } } = {},
): void {
  app.workspace.trigger('hover-link', { event, source, hoverParent, targetEl, linktext, sourcePath, ...more });
}

/** The app's own mark of an element whose menu is open. */
const HAS_MENU = 'has-active-menu';

/** Shows the menu that the app has for links to a note, with what else can be done with it here. */
export function showNoteMenu(
  event: MouseEvent,
  element: HTMLElement,
  path: string,
  { app, sourcePath }: LinkContext,
  addItems?: (menu: Menu) => void,
): void {
  const menu = Menu.forEvent(event);
  addItems?.(menu);
  element.addClass(HAS_MENU);
  menu.onHide(() => element.removeClass(HAS_MENU));
  app.workspace.handleLinkContextMenu(menu, path, sourcePath);
}

/** Whether a key is meant for the menu of the link that has the focus: the focus stays there while the menu is open. */
export function isForMenu(event: KeyboardEvent): boolean {
  return event.defaultPrevented || (elementAt(event.target)?.closest(`.${HAS_MENU}`) ?? null) !== null;
}

/** Dropped into a note, the row is a link to its note. */
function drag(event: DragEvent, path: string, { app, sourcePath }: LinkContext): void {
  const file = app.vault.getFileByPath(path);
  if (file === null) return;
  event.dataTransfer?.setData('text/plain', app.fileManager.generateMarkdownLink(file, sourcePath));
}

import { extendRealm, type Realm } from '../dom';
import { watchRealm } from '../leaks';
import { WorkspaceContainer } from './items';
import type { Workspace } from './workspace';

/** As in the app, a further window has its own document and its own built-in classes, and runs this window's code. */
function openRealm(): Realm {
  const opened = window.open('about:blank', '_blank', 'popup,width=600,height=800');
  if (opened === null) throw new Error('The browser opened no window.');
  return opened as Realm;
}

/** Makes the new document look as this one does. */
function dress({ document: doc }: Realm): void {
  for (const style of document.querySelectorAll('head > link[rel="stylesheet"], head > style'))
    doc.head.appendChild(doc.importNode(style, true));
  doc.documentElement.setAttribute('lang', document.documentElement.lang);
  doc.title = document.title;
  doc.body.setAttribute('class', document.body.className);
  doc.body.addClass('is-popout-window');
}

/** A further window with leaves of its own. It closes with its last leaf, and its leaves go with it. */
export class WorkspaceWindow extends WorkspaceContainer {
  readonly win: Realm;
  readonly doc: Document;
  #closed = false;

  constructor(workspace: Workspace) {
    super(workspace, 'vertical', 'mod-root');
    this.win = openRealm();
    this.doc = this.win.document;
    watchRealm(this.win);
    extendRealm(this.win);
    dress(this.win);
    this.doc.body
      .createDiv('app-container')
      .createDiv('horizontal-main-container')
      .createDiv('workspace')
      .appendChild(this.containerEl);
    this.win.addEventListener('pagehide', () => this.close());
    window.addEventListener('pagehide', () => this.close());
  }

  override childrenChanged(): void {
    if (this.children.length === 0) this.close();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.workspace.windowGone(this);
    this.win.close();
  }
}

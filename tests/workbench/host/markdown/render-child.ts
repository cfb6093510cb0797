import { Component } from '../base/component';

/** Something that lives as long as its element is in the page. */
export class MarkdownRenderChild extends Component {
  constructor(public containerEl: HTMLElement) {
    super();
  }
}

/** Unloads a child when its element has been in the page and is not any more. */
export function unloadWithElement(child: MarkdownRenderChild, owner: Component): void {
  let seen = child.containerEl.isConnected;
  const observer = new MutationObserver(() => {
    seen ||= child.containerEl.isConnected;
    if (!seen || child.containerEl.isConnected) return;
    observer.disconnect();
    owner.removeChild(child);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  child.register(() => observer.disconnect());
}

import { Component } from 'obsidian';

/** Watches an element in whatever window it is, also after it moved to another. */
class Watch extends Component {
  constructor(
    private readonly el: HTMLElement,
    private readonly begin: (view: NonNullable<Document['defaultView']>) => () => void,
  ) {
    super();
  }

  override onload(): void {
    let end = this.start();
    this.register(() => end());
    this.register(
      this.el.onWindowMigrated(() => {
        end();
        end = this.start();
      }),
    );
  }

  private start(): () => void {
    const view = this.el.doc.defaultView;
    return view === null ? () => undefined : this.begin(view);
  }
}

/** Tells of every change of an element's size, and of the size it has at first. */
export function observeSize(el: HTMLElement, changed: () => void): Component {
  return new Watch(el, ({ ResizeObserver }) => {
    const observer = new ResizeObserver(changed);
    observer.observe(el);
    return () => observer.disconnect();
  });
}

/** Tells whether an element is in sight: not in a tab behind another, nor in a folded side. */
export function observeSight(el: HTMLElement, changed: (inSight: boolean) => void): Component {
  return new Watch(el, ({ IntersectionObserver }) => {
    const observer = new IntersectionObserver((entries) =>
      changed(entries[entries.length - 1]?.isIntersecting === true),
    );
    observer.observe(el);
    return () => observer.disconnect();
  });
}

/** Tells when the window that an element is in is about to be printed, and when it was. */
export function observePrint(el: HTMLElement, changed: (isPrinting: boolean) => void): Component {
  return new Watch(el, (view) => {
    const [before, after] = [(): void => changed(true), (): void => changed(false)];
    view.addEventListener('beforeprint', before);
    view.addEventListener('afterprint', after);
    return () => {
      view.removeEventListener('beforeprint', before);
      view.removeEventListener('afterprint', after);
    };
  });
}

/** How long a note took to be shown, in milliseconds from the start. */
export interface Opening {
  readonly script: number;
  readonly layout: number;
  readonly painted: number;
}

/** Functions that run in the page; they see nothing of this file. */
export const inPage = {
  /** Starts the plugin as the app does when it starts itself. */
  start: async (plugin: string): Promise<void> => {
    await (await window.workbench).app.plugins.enablePlugin(plugin);
  },
  panel: async (): Promise<void> => {
    const leaf = await window.app.workspace.ensureSideLeaf('topic-atlas-linked-notes', 'right', { reveal: true });
    const view = leaf.view as unknown as {
      services: { near: object; host: { ready(): Promise<unknown> } };
      pin(path: string): void;
    };
    Object.assign(window, { panel: view });
    await view.services.host.ready();
  },
  /** Whether notes near one can be told, if only from metadata. */
  isKnown: (): boolean => {
    const { near } = (
      window as unknown as { panel: { services: { near: { knowledge: object | null; total: number } } } }
    ).panel.services;
    return near.knowledge !== null && near.total > 0;
  },
  /** Waits until all texts are read and learned from. */
  learnt: async (): Promise<void> => {
    await (
      window as unknown as { panel: { services: { near: { learnt(): Promise<void> } } } }
    ).panel.services.near.learnt();
  },
  /** The panel follows the note that is open. */
  follow: (): void => {
    (window as unknown as { panel: { pin(path: null): void } }).panel.pin(null);
  },
  /** How many texts were read. */
  read: (): { done: number; total: number } => {
    const { near } = (
      window as unknown as {
        panel: { services: { near: { total: number; progress(): { done: number; total: number } | null } } };
      }
    ).panel.services;
    return near.progress() ?? { done: near.total, total: near.total };
  },
  /** From now on texts are read without a rest, many files at a time, still in short tasks. */
  hurry: (): void => {
    interface Near {
      readonly pace: { worked: number; rest(): Promise<void> };
      readonly pass: { readonly queue: readonly string[] };
    }
    interface Adapter {
      read(path: string): Promise<string>;
      readMany(paths: readonly string[]): Promise<(string | null)[]>;
    }
    const { pace, pass } = (window as unknown as { panel: { services: { near: Near } } }).panel.services.near;
    const adapter = window.app.vault.adapter as unknown as Adapter;
    const [most, ahead] = [256, new Map<string, string>()];
    adapter.read = async (path) => {
      if (!ahead.has(path)) {
        const paths = [path, ...pass.queue.slice(-most)];
        const texts = await adapter.readMany(paths);
        ahead.clear();
        paths.forEach((each, i) => ahead.set(each, texts[i] ?? ''));
      }
      return ahead.get(path) ?? '';
    };
    pace.rest = async () => {
      if (pace.worked < 6) return;
      await new Promise((resolve) => window.setTimeout(resolve, 0));
      pace.worked = 0;
    };
  },
  open: async (path: string): Promise<Opening> => {
    const { panel } = window as unknown as { panel: { pin(path: string): void; contentEl: HTMLElement } };
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    panel.pin(path);
    const script = performance.now() - start;
    panel.contentEl.getBoundingClientRect();
    const layout = performance.now() - start;
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    return { script, layout, painted: performance.now() - start };
  },
  /** The floor: as many rows of plain text, put into the page and laid out. */
  plain: (): number => {
    const { panel } = window as unknown as { panel: { contentEl: HTMLElement } };
    const rows = panel.contentEl.querySelectorAll('.topic-atlas-row');
    const start = performance.now();
    const list = document.createElement('div');
    for (const row of rows) list.appendChild(document.createElement('div')).textContent = row.textContent;
    panel.contentEl.appendChild(list);
    panel.contentEl.getBoundingClientRect();
    const took = performance.now() - start;
    list.remove();
    return took;
  },
  near: (path: string): number => {
    const { near } = (window as unknown as { panel: { services: { near: { worthShowing(path: string): unknown } } } })
      .panel.services;
    const start = performance.now();
    near.worthShowing(path);
    return performance.now() - start;
  },
  countChanges: (): void => {
    const counted = { changes: 0 };
    const { panel } = window as unknown as { panel: { contentEl: HTMLElement } };
    new MutationObserver((found) => {
      counted.changes += found.length;
    }).observe(panel.contentEl, { subtree: true, childList: true, characterData: true, attributes: true });
    Object.assign(window, { counted });
  },
  changes: (): number => (window as unknown as { counted: { changes: number } }).counted.changes,
};

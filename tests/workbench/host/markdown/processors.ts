import type { MarkdownRenderChild } from './render-child';

export interface SectionInfo {
  text: string;
  lineStart: number;
  lineEnd: number;
}

export interface PostProcessorContext {
  docId: string;
  sourcePath: string;
  frontmatter: unknown;
  addChild(child: MarkdownRenderChild): void;
  getSectionInfo(el: HTMLElement): SectionInfo | null;
  /** Internal to the app: waits for these before a note counts as rendered. */
  promises: Promise<unknown>[];
}

export interface PostProcessor {
  (el: HTMLElement, context: PostProcessorContext): Promise<unknown> | void;
  sortOrder?: number;
}

type CodeHandler = (source: string, el: HTMLElement, context: PostProcessorContext) => Promise<unknown> | void;

let processors: PostProcessor[] = [];
const changed = new Set<() => void>();

/** Calls back when processors come or go: notes are rendered again then. */
export function onProcessorsChanged(callback: () => void): void {
  changed.add(callback);
}

function set(next: PostProcessor[]): void {
  processors = next.sort((left, right) => (left.sortOrder ?? 0) - (right.sortOrder ?? 0));
  for (const callback of changed) callback();
}

export function registerPostProcessor(processor: PostProcessor, sortOrder?: number): void {
  if (sortOrder !== undefined) processor.sortOrder = sortOrder;
  set([...processors, processor]);
}

export function unregisterPostProcessor(processor: PostProcessor): void {
  set(processors.filter((other) => other !== processor));
}

/** Puts a box of the language's own in place of each of its code blocks and has the handler fill it. */
export function createCodeBlockPostProcessor(language: string, handler: CodeHandler): PostProcessor {
  return (el, context) => {
    for (const code of el.querySelectorAll(`pre > code.language-${CSS.escape(language)}`)) {
      const source = (code.textContent ?? '').replace(/\n$/, '');
      const box = createDiv(`block-language-${language}`);
      code.parentElement?.replaceWith(box);
      const done = handler(source, box, context);
      if (done) context.promises.push(done);
    }
  };
}

/** Runs all processors over a section. One that fails says so and leaves the others their turn. */
export async function postProcess(el: HTMLElement, context: PostProcessorContext): Promise<void> {
  const done: (Promise<unknown> | void)[] = [];
  for (const processor of processors) {
    try {
      done.push(processor(el, context));
    } catch (error) {
      console.error(error);
    }
  }
  for (const result of await Promise.allSettled([...done, ...context.promises])) {
    if (result.status === 'rejected') console.error(result.reason);
  }
}

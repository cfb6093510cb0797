import type { App } from '../app';
import type { Component } from '../base/component';
import { getFrontMatterInfo } from '../metadata/frontmatter';
import { makeCallouts, makeTasks } from './callouts';
import { fillEmbeds } from './embeds';
import { markLinks } from './links';
import { parseBlocks, type Block } from './parser';
import { postProcess, type PostProcessorContext } from './processors';
import { MarkdownRenderChild, unloadWithElement } from './render-child';
import { sanitizeHTMLToDom } from './sanitize';

export interface RenderTarget {
  readonly app: App;
  readonly sourcePath: string;
  /** Holds what is loaded for the text. */
  readonly owner: Component;
  /** How many notes this one is embedded in. */
  readonly depth: number;
}

/** Blocks of a text with the number of the line that each begins on, counted in the whole text. */
export function blocksOf(text: string): { blocks: Block[]; lines: string[]; offset: number } {
  const { contentStart } = getFrontMatterInfo(text);
  const offset = text.slice(0, contentStart).split('\n').length - 1;
  return { blocks: parseBlocks(text.slice(contentStart)), lines: text.split('\n'), offset };
}

function contextOf(
  target: RenderTarget,
  el: HTMLElement,
  section: { text: string; from: number; to: number } | null,
): PostProcessorContext {
  const { app, owner, sourcePath } = target;
  return {
    docId: sourcePath,
    sourcePath,
    frontmatter: app.metadataCache.getCache(sourcePath)?.frontmatter,
    promises: [],
    addChild(child: MarkdownRenderChild) {
      owner.addChild(child);
      unloadWithElement(child, owner);
    },
    getSectionInfo: (asked) =>
      section && el.contains(asked) ? { text: section.text, lineStart: section.from, lineEnd: section.to } : null,
  };
}

/** Fills the element with one block. `section` is null where the app knows of none: embeds, popovers, other views. */
export async function renderBlock(
  target: RenderTarget,
  block: Block,
  el: HTMLElement,
  section: { text: string; from: number; to: number } | null,
): Promise<void> {
  el.append(sanitizeHTMLToDom(block.html));
  makeCallouts(el);
  makeTasks(el);
  for (const code of el.querySelectorAll('pre')) code.tabIndex = 0;
  markLinks(target.app, el, target.sourcePath);
  await fillEmbeds(target, el);
  await postProcess(el, contextOf(target, el, section));
}

/** Renders a text below the element, without properties. */
export async function renderText(target: RenderTarget, text: string, el: HTMLElement): Promise<void> {
  const { blocks } = blocksOf(text);
  for (const block of blocks) await renderBlock(target, block, el.createDiv(`el-${block.tag}`), null);
}

/** Renders Markdown into any element: what `MarkdownRenderer.render` is for. It adds no wrapper of its own. */
export async function renderInto(target: RenderTarget, text: string, el: HTMLElement): Promise<void> {
  for (const block of blocksOf(text).blocks) {
    const holder = createDiv();
    await renderBlock(target, block, holder, null);
    el.append(...Array.from(holder.childNodes));
  }
}

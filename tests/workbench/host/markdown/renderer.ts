import type { App } from '../app';
import { Component } from '../base/component';
import { currentApp } from '../app-ref';
import { createCodeBlockPostProcessor, registerPostProcessor, unregisterPostProcessor } from './processors';
import { renderInto } from './render';
import { MarkdownRenderChild } from './render-child';

/** Renders Markdown into any element. Its links look like links; to make them work is up to who asked. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  static async render(
    app: App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    await renderInto({ app, sourcePath, owner: component.addChild(new Component()), depth: 0 }, markdown, el);
  }

  static renderMarkdown(markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    return MarkdownRenderer.render(currentApp(), markdown, el, sourcePath, component);
  }
}

export const MarkdownPreviewRenderer = {
  registerPostProcessor,
  unregisterPostProcessor,
  createCodeBlockPostProcessor,
};

/** Formulas stay text here. */
export function renderMath(source: string, display: boolean): HTMLElement {
  return createSpan({ cls: `math math-${display ? 'block' : 'inline'}`, text: source });
}

import { resolveSubpath } from '../metadata/subpath';
import { parseLinktext } from '../metadata/texts';
import { setIcon } from '../ui/icons';
import type { TFile } from '../vault/files';
import { renderText, type RenderTarget } from './render';

const images = ['png', 'jpg', 'jpeg', 'gif', 'webp', 'svg', 'avif', 'bmp'];
const deepest = 4;

/** The part of a note that a subpath names; all of it without one. */
export function partOf(target: RenderTarget, file: TFile, text: string, subpath: string): string {
  const cache = target.app.metadataCache.getFileCache(file);
  const found = subpath !== '' && cache ? resolveSubpath(cache, subpath) : null;
  return found ? text.slice(found.start.offset, found.end?.offset ?? text.length) : text;
}

function fillImage(target: RenderTarget, el: HTMLElement, file: TFile): void {
  el.addClasses(['media-embed', 'image-embed', 'is-loaded']);
  const alt = el.getAttribute('alt') ?? '';
  const size = /^(\d+)(?:x(\d+))?$/.exec(alt);
  el.createEl('img', {
    attr: {
      src: target.app.vault.getResourcePath(file),
      alt: size ? file.basename : alt,
      width: size?.[1] ?? null,
      height: size?.[2] ?? null,
    },
  });
}

async function fillNote(target: RenderTarget, el: HTMLElement, file: TFile, subpath: string): Promise<void> {
  el.addClasses(['markdown-embed', 'inline-embed', 'is-loaded']);
  if (subpath === '') el.createDiv({ cls: 'embed-title markdown-embed-title', text: file.basename });
  const content = el
    .createDiv('markdown-embed-content')
    .createDiv('markdown-preview-view markdown-rendered')
    .createDiv('markdown-preview-sizer');
  const link = el.createEl('a', {
    cls: 'markdown-embed-link internal-link',
    href: file.path,
    attr: { 'data-href': file.path + subpath, 'aria-label': 'Open link' },
  });
  setIcon(link, 'link');
  const text = await target.app.vault.cachedRead(file);
  await renderText(
    { ...target, sourcePath: file.path, depth: target.depth + 1 },
    partOf(target, file, text, subpath),
    content,
  );
}

/** Fills the places of `![[…]]` with what they name. */
export async function fillEmbeds(target: RenderTarget, root: ParentNode): Promise<void> {
  for (const el of root.querySelectorAll<HTMLElement>('.internal-embed:not(.is-loaded)')) {
    const { path, subpath } = parseLinktext(el.getAttribute('src') ?? '');
    const file = target.app.metadataCache.getFirstLinkpathDest(path, target.sourcePath);
    const special = file && target.app.embedRegistry.get(file.extension);
    if (!file) {
      el.addClasses(['file-embed', 'mod-empty', 'is-loaded']);
      el.setText(`“${path}” is not created yet. Click to create.`);
    } else if (special) special(target, el, file, subpath);
    else if (images.includes(file.extension)) fillImage(target, el, file);
    else if (file.extension === 'md' && target.depth < deepest) await fillNote(target, el, file, subpath);
    else {
      el.addClasses(['file-embed', 'mod-generic', 'is-loaded']);
      el.setText(file.name);
    }
  }
}

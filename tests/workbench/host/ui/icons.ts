import library from 'virtual:icons';

const own = new Map<string, string>();
/** The app's mark for what can be folded. */
own.set(
  'right-triangle',
  '<path d="M3 8L12 17L21 8" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>',
);
const small = new Set(['right-triangle']);

const bare = (id: string): string => id.replace(/^lucide-/, '');

export function addIcon(id: string, content: string): void {
  own.set(id, content);
}

export function removeIcon(id: string): void {
  own.delete(id);
}

export function getIconIds(): string[] {
  return [...Object.keys(library).map((name) => `lucide-${name}`), ...own.keys()];
}

function frame(id: string, size: number): SVGSVGElement {
  return createSvg('svg', {
    cls: `svg-icon ${id}`,
    attr: {
      xmlns: 'http://www.w3.org/2000/svg',
      width: 24,
      height: 24,
      viewBox: `0 0 ${size} ${size}`,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 2,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
  });
}

/** Null for a name that nobody knows. */
export function getIcon(id: string): SVGSVGElement | null {
  const content = own.get(id);
  if (content !== undefined) {
    const icon = frame(id, small.has(id) ? 24 : 100);
    const parsed = new DOMParser().parseFromString(
      `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`,
      'image/svg+xml',
    );
    icon.append(...Array.from(parsed.documentElement.childNodes, (node) => document.importNode(node, true)));
    return icon;
  }
  const shapes = library[bare(id)]?.[2];
  if (!shapes) return null;
  const icon = frame(`lucide-${bare(id)}`, 24);
  for (const [tag, attr] of shapes) icon.createSvg(tag as 'path', { attr });
  return icon;
}

/** Puts the icon into the element in place of what it holds. Does nothing for a name that nobody knows. */
export function setIcon(parent: Element, id: string): void {
  const icon = getIcon(id);
  if (icon) parent.replaceChildren(icon);
}

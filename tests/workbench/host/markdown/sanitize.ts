const forbidden = 'script, style, link, meta, base, object, embed, form';

/** HTML without anything that runs or loads code. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  for (const el of parsed.querySelectorAll(forbidden)) el.remove();
  for (const el of parsed.querySelectorAll('*')) {
    for (const { name, value } of Array.from(el.attributes)) {
      const runs = name.startsWith('on') || name === 'srcdoc' || /^\s*(?:javascript|vbscript):/i.test(value);
      if (runs) el.removeAttribute(name);
    }
  }
  const fragment = document.createDocumentFragment();
  fragment.append(...Array.from(parsed.body.childNodes, (node) => document.importNode(node, true)));
  return fragment;
}

import { isScalar, parseDocument, visit, type Document } from 'yaml';
import { parsePlainYaml } from './plain-yaml';

/** An alias may stand for so many nodes in all. What goes beyond is an attack, not a property. */
const MAX_ALIASES = 100;

/**
 * The value of some YAML 1.2, dates left as text. Throws where the YAML is wrong, names a key twice, or grows without
 * end.
 */
export function parseYaml(yaml: string): unknown {
  return parsePlainYaml(yaml) ?? parseFullYaml(yaml);
}

/** The same where it is not plain. */
export function parseFullYaml(yaml: string): unknown {
  // The library looks for doubled keys in a time that grows with their square.
  const document = parseDocument(yaml, { logLevel: 'error', prettyErrors: false, uniqueKeys: false });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  refuseDoubledKeys(document);
  return document.toJS({ maxAliasCount: MAX_ALIASES });
}

function refuseDoubledKeys(document: Document.Parsed): void {
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) throw new Error('A key stands twice.');
        seen.add(key.value);
      }
    },
  });
}

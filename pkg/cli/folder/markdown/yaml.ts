import { isScalar, parseDocument, visit, type Document, type Scalar } from 'yaml';
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
  const document = documentOf(yaml);
  const [error] = document.errors;
  if (error !== undefined) throw error;
  if (doubledKey(document) !== null) throw new Error('A key stands twice.');
  return document.toJS({ maxAliasCount: MAX_ALIASES });
}

/**
 * Some YAML, with what is wrong in it but for doubled keys: the library looks for them in a time that grows with their
 * square.
 */
export function documentOf(yaml: string): Document.Parsed {
  return parseDocument(yaml, { logLevel: 'error', prettyErrors: false, uniqueKeys: false });
}

/** The first key that stands in its map a second time. */
export function doubledKey(document: Document.Parsed): Scalar | null {
  let found: Scalar | null = null;
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          found = key;
          return visit.BREAK;
        }
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return found;
}

/**
 * Reads YAML as the host reads the properties of its notes. Throws where that is no YAML, where a key stands twice in a
 * map, or where aliases grow without end.
 */
export type YamlParser = (yaml: string) => unknown;

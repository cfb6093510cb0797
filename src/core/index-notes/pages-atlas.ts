import { Atlas } from '../atlas/atlas';
import type { AtlasOptions } from '../atlas/options';
import type { Steps } from '../steps';
import { factsFrom, type MetadataPort } from '../vault';
import { INDEX_PROPERTY } from './new-note';
import type { ChosenPages } from './sources';

/**
 * The atlas as it will be once pages are index notes: what a rebuild writes is planned by that, or another one would
 * write again. In small steps.
 */
export function atlasWithPages(port: MetadataPort, options: AtlasOptions, pages: ChosenPages): Steps<Atlas> {
  const { excluded } = port;
  const changed: MetadataPort = {
    files: () => port.files(),
    resolve: (linkpath, source) => port.resolve(linkpath, source),
    metadata: (path) => port.metadata(path),
    facts: (path) => {
      const known = factsFrom(port, path);
      const topicPath = pages.get(path);
      if (known === null || topicPath === undefined) return known;
      return { ...known, properties: { ...known.properties, [INDEX_PROPERTY]: topicPath } };
    },
    ...(excluded === undefined ? {} : { excluded }),
  };
  return Atlas.buildInSteps(changed, options);
}

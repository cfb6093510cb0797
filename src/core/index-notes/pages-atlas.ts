import { Atlas } from '../atlas/atlas';
import type { AtlasOptions } from '../atlas/options';
import type { Steps } from '../steps';
import type { MetadataPort } from '../vault';
import { INDEX_PROPERTY } from './new-note';
import type { ChosenPages } from './sources';

/** The atlas as it will be once pages are index notes: what a rebuild writes is planned by that, or another one would write again. In small steps. */
export function atlasWithPages(port: MetadataPort, options: AtlasOptions, pages: ChosenPages): Steps<Atlas> {
  const { excluded } = port;
  return inSteps({
    files: () => port.files(),
    resolve: (linkpath, source) => port.resolve(linkpath, source),
    metadata: (path) => {
      const metadata = port.metadata(path);
      const topicPath = pages.get(path);
      if (metadata === null || topicPath === undefined) return metadata;
      return { ...metadata, frontmatter: { ...metadata.frontmatter, [INDEX_PROPERTY]: topicPath } };
    },
    ...(excluded === undefined ? {} : { excluded }),
  });

  function* inSteps(changed: MetadataPort): Steps<Atlas> {
    const steps = Atlas.buildInSteps(changed, options);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      yield;
    }
  }
}

import type { PathFilter } from '../notes/excluded';
import { NoteReader } from '../notes/note-of';
import { Classifier } from '../topics/classify';
import { taxonomyOf, type Taxonomy } from '../topics/taxonomy';
import { TopicTree } from '../topics/tree';
import { Membership } from './membership';
import type { AtlasOptions } from './options';

/**
 * All that the options and the app's list of excluded files decide: how notes are read, the topics, and which notes
 * they hold. With others, another scheme.
 */
export class Scheme {
  readonly options: AtlasOptions;
  readonly reader: NoteReader;
  readonly taxonomy: Taxonomy;
  readonly classifier: Classifier;
  readonly tree: TopicTree;
  readonly membership = new Membership();

  constructor(
    options: AtlasOptions,
    readonly excluded: PathFilter | undefined,
  ) {
    this.options = options;
    this.reader = new NoteReader(options, excluded);
    this.taxonomy = taxonomyOf(options.topics);
    this.classifier = new Classifier(this.taxonomy, options);
    this.tree = new TopicTree(this.taxonomy);
  }
}

import { NOTHING_EXCLUDED, type PathFilter } from './excluded';
import { asksToBeIgnored, folderFilter, type IgnoredFolders } from './ignored';
import { linkpathsOf } from './linkpaths';
import type { Metadata } from './metadata';
import type { Note } from './note';
import { fileName, withoutMd } from './paths';
import { propertyOf, textsOf, type Properties } from './properties';
import { sameTexts } from './same';
import { tagsOf } from './tags';
import { topicValuesOf } from './topic-values';

export interface NoteOptions extends IgnoredFolders {
  /** The property that names a note's topics. */
  readonly topicsProperty: string;
}

const NO_METADATA: Metadata = {};
const NO_PROPERTIES: Properties = {};

/** What the atlas keeps of a note. A note that the host has not read, or does not read, is known by its path alone. */
export function noteOf(path: string, metadata: Metadata | null, options: NoteOptions): Note {
  return new NoteReader(options).read(path, metadata);
}

/** `noteOf` for many notes: what depends on the options alone is worked out once. `excluded` are the files that the app leaves out. */
export class NoteReader {
  private readonly topicsProperty: string;
  private readonly inIgnoredFolder: (path: string) => boolean;

  constructor(
    options: NoteOptions,
    private readonly excluded: PathFilter = NOTHING_EXCLUDED.filter,
  ) {
    this.topicsProperty = options.topicsProperty;
    this.inIgnoredFolder = folderFilter(options);
  }

  read(path: string, metadata: Metadata | null): Note {
    const known = metadata ?? NO_METADATA;
    const properties = known.frontmatter ?? NO_PROPERTIES;
    return {
      path,
      title: withoutMd(fileName(path)),
      aliases: textsOf(propertyOf(properties, 'aliases')),
      tags: tagsOf(properties, known.tags),
      linkpaths: linkpathsOf(known),
      properties,
      topicValues: topicValuesOf(properties, this.topicsProperty).values,
      indexOf: indexValueOf(properties),
      ignored: metadata === null || this.isIgnored(path, properties),
      unread: metadata === null,
      copyOf: null,
    };
  }

  /** The same note at another path. */
  moved(note: Note, path: string): Note {
    const ignored = note.unread || this.isIgnored(path, note.properties);
    return { ...note, path, title: withoutMd(fileName(path)), ignored, copyOf: null };
  }

  /** The same note as these options see it; the note itself where that is the same. */
  again(note: Note): Note {
    const { path, properties, unread } = note;
    const { values } = topicValuesOf(properties, this.topicsProperty);
    const ignored = unread || this.isIgnored(path, properties);
    return ignored === note.ignored && sameTexts(values, note.topicValues)
      ? note
      : { ...note, topicValues: values, ignored };
  }

  private isIgnored(path: string, properties: Properties): boolean {
    return asksToBeIgnored(properties) || this.inIgnoredFolder(path) || this.excluded(path);
  }
}

/** The topic path that an index note claims. A number is read as the name it looks like; other types claim nothing. */
function indexValueOf(properties: Properties): string | null {
  const value = propertyOf(properties, 'topic-index');
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text;
}

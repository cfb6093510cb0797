import { topicsAbove, type AtlasView } from '../atlas/view';
import { topicPages } from '../index-notes/plan/topic-pages';
import { andThen, gathered, type Steps } from '../steps';

/** The page of a topic says that it stands under one topic, and the settings have it elsewhere: they win. */
export interface PagePlace {
  /** The page. */
  readonly path: string;
  /** Ids of the topic and of the one that the page has it under. */
  readonly topic: string;
  readonly above: string;
}

/** What is asked of the atlas. */
export interface PlacedPages extends AtlasView {
  /** The id of the topic that a note says it stands under; null where it says none, or several. */
  placeOfPage(path: string): string | null;
}

/** Pages that place their topics elsewhere than the settings do. */
export function pagePlaces(atlas: PlacedPages): Steps<PagePlace[]> {
  return andThen(topicPages(atlas), (pages) =>
    gathered<PagePlace[], readonly [string, string]>([], pages, (found, [topic, path]) => {
      if (atlas.topic(topic)?.configured !== true) return;
      const above = atlas.placeOfPage(path);
      if (above !== null && above !== topic && !isAbove(above, topic, atlas) && !isAbove(topic, above, atlas))
        found.push({ path, topic, above });
    }),
  );
}

function isAbove(above: string, topic: string, atlas: AtlasView): boolean {
  return topicsAbove(topic, atlas).some(({ id }) => id === above);
}

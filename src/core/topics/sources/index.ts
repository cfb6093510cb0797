import { folders } from './folders';
import { maps } from './maps';
import { named } from './named';
import { properties } from './properties';
import type { TopicFinder } from './source';
import { tags } from './tags';

/**
 * What the metadata of a vault shows its topics in; where two show one topic, the first gives it its place in the tree.
 */
export const SOURCES: readonly TopicFinder[] = [named, properties, maps, tags, folders];

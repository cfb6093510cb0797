import { Atlas } from '../../../src/core/atlas/atlas';
import type { AtlasOptions } from '../../../src/core/atlas/options';
import { MemoryVault, type NoteSpec } from './memory-vault';

/** Nothing is left out, and what notes name is a topic. */
export const OPTIONS: AtlasOptions = {
  topics: {},
  topicsProperty: 'topics',
  namesBecomeTopics: true,
  templateFolders: [],
  excludedFolders: [],
};

/** The atlas of notes that hold just this. */
export function atlasOf(
  notes: Readonly<Record<string, NoteSpec>>,
  topics: AtlasOptions['topics'] = {},
  options: Partial<AtlasOptions> = {},
): Atlas {
  return Atlas.build(MemoryVault.of(notes), { ...OPTIONS, topics, ...options });
}

import { Notice, parseYaml, type Editor } from 'obsidian';
import { findRegion } from '../../../core/index-notes/markers';
import { INDEX_PROPERTY } from '../../../core/index-notes/new-note';
import { insertRegion } from '../../../core/index-notes/insert-region';
import type { WantedNote } from '../../../core/index-notes/plan';
import { IndexWriter } from '../../../core/index-notes/rebuild';
import type { IndexSources } from '../../../core/index-notes/sources';
import { setTextProperty } from '../../../core/notes/edit-property';
import { t } from '../../../i18n';
import { propertyProblemText } from '../../../i18n/properties';
import { indexSources } from '../../services/rebuild/sources';
import type { Services } from '../../services';
import { unlessRefused } from '../../services/refusal';
import { inSlices } from '../../services/slices';
import { claimOf, TopicSuggestModal } from './topic-suggest';
import type { Steps } from '../../../core/steps';

/** Puts a managed region where the cursor is, and the property into the note, as one step to undo. */
export async function insertIndex(editor: Editor, path: string, services: Services): Promise<void> {
  const { app, host, settings } = services;
  if (!(await unlessRefused(() => settings.ensureUsable()))) return;
  const atlas = await host.ready();
  if (atlas === null) return;
  if (findRegion(editor.getValue()) !== 'no-markers') return void new Notice(t('rebuild.insert.already'));
  const topic = await new TopicSuggestModal(app, atlas, [null, ...atlas.topics()], t('rebuild.insert.choose')).ask();
  if (topic === undefined) return;
  const claim = claimOf(topic, atlas);
  // What a note shows depends on what the others say.
  await services.cards.load(Array.from(atlas.notes(), (note) => note.path).filter((one) => atlas.isListed(one)));
  const region = await inSlices(
    regionFor({ topic, topicPath: claim, path, isNew: false, suspects: [] }, indexSources(atlas, services)),
    () => false,
  );
  if (region === null) return;
  const text = editor.getValue();
  const withRegion = insertRegion(text, editor.posToOffset(editor.getCursor()), region);
  const edited = setTextProperty(withRegion, INDEX_PROPERTY, claim, parseYaml);
  if (edited.problem !== undefined)
    return void new Notice(propertyProblemText(path, INDEX_PROPERTY, edited.problem), 0);
  replaceText(editor, text, edited.text);
}

function* regionFor(note: WantedNote, sources: IndexSources): Steps<string> {
  return yield* (yield* IndexWriter.inSteps(sources, [], false)).regionFor(note);
}

/** Replaces just what differs, so that the cursor stays and one undo takes it back. */
function replaceText(editor: Editor, before: string, after: string): void {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++;
  editor.replaceRange(
    after.slice(start, after.length - end),
    editor.offsetToPos(start),
    editor.offsetToPos(before.length - end),
  );
}

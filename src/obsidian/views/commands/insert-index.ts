import { listedNotes } from '../../../core/atlas/view';
import { Notice, parseYaml, type Editor } from 'obsidian';
import { findRegion } from '../../../core/index-notes/lines/markers';
import { INDEX_PROPERTY } from '../../../core/index-notes/new-note';
import { IndexWriter } from '../../../core/index-notes/rebuild';
import { setTextProperty } from '../../../core/notes/edit-property';
import { t } from '../../../i18n';
import { propertyProblemText } from '../../../i18n/properties';
import type { Services } from '../../services';
import { replaceText } from '../../services/open-notes';
import { unlessRefused } from '../../services/refusal';
import { inSlices } from '../../services/slices';
import { claimOf, TopicSuggestModal } from './topic-suggest';
import { insertRegion } from '../../../core/index-notes/page-text';
import { indexSources } from '../../services/rebuild/parts';

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
  await services.cards.load(listedNotes(atlas));
  const note = { topic, topicPath: claim, path, isNew: false, suspects: [] };
  const writer = await inSlices(IndexWriter.inSteps(indexSources(atlas, services), [], false));
  const region = writer === null ? null : await inSlices(writer.regionFor(note));
  if (region === null) return;
  const text = editor.getValue();
  const withRegion = insertRegion(text, editor.posToOffset(editor.getCursor()), region);
  const edited = setTextProperty(withRegion, INDEX_PROPERTY, claim, parseYaml);
  if (edited.problem !== undefined)
    return void new Notice(propertyProblemText(path, INDEX_PROPERTY, edited.problem), 0);
  replaceText(editor, text, edited.text);
}

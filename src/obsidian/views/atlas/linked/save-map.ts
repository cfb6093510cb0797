import { Notice, type App } from 'obsidian';
import { t } from '../../../../i18n';
import { messageOf } from '../../../../core/system-errors';

/** Saves a picture where the vault keeps attachments, beside whatever is there: no file is written over. */
export async function saveMap(svg: string, app: App): Promise<void> {
  try {
    const name = `${t('atlas.map.file', { vault: app.vault.getName() })}.svg`;
    const path = await app.fileManager.getAvailablePathForAttachment(name);
    // Fails where a file has come there in the meantime.
    await app.vault.create(path, svg);
    new Notice(t('atlas.map.saved', { path }));
  } catch (error) {
    console.error('Topic Atlas:', error);
    new Notice(t('atlas.map.notSaved', { message: messageOf(error) }));
  }
}

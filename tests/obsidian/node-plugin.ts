import { SettingsStore } from '../../src/obsidian/services/settings-store';
import { openNodeApp, type NodeApp } from '../workbench/node-app';

const FOLDER = '.obsidian/plugins/topic-atlas';

/** A vault that is open in the app, without a page, and the plugin's settings in it. */
export async function openNodePlugin(
  files: Readonly<Record<string, string>>,
  settings: object,
): Promise<{ node: NodeApp; settings: SettingsStore }> {
  const node = await openNodeApp({ ...files, [`${FOLDER}/data.json`]: JSON.stringify(settings) });
  const plugin = {
    app: node.app,
    manifest: { id: 'topic-atlas', dir: FOLDER },
    saveData: (data: unknown) => node.vault.adapter.write(`${FOLDER}/data.json`, JSON.stringify(data)),
  };
  const store = new SettingsStore(plugin as unknown as ConstructorParameters<typeof SettingsStore>[0]);
  await store.load();
  return { node, settings: store };
}

/** Writes a note as the person would, and waits until the app has read it. */
export async function writeNote(node: NodeApp, path: string, text: string): Promise<void> {
  const file = node.vault.getFileByPath(path);
  if (file === null) await node.vault.create(path, text);
  else await node.vault.modify(file, text);
  await node.settle();
}

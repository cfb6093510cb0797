import type { SettingFileControl, SettingFolderControl } from 'obsidian';
import type { App } from '../app';
import { TFile, TFolder } from '../vault/files';
import { AbstractInputSuggest } from '../ui/popover-suggest';
import { prepareSimpleSearch } from '../ui/search';

interface PathLike {
  path: string;
}

/** Suggests the vault's files or folders for a field that holds a path. */
export class PathSuggest extends AbstractInputSuggest<PathLike> {
  constructor(
    app: App,
    inputEl: HTMLInputElement,
    private readonly control: SettingFileControl | SettingFolderControl,
  ) {
    super(app, inputEl);
  }

  protected getSuggestions(query: string): PathLike[] {
    const matches = prepareSimpleSearch(query);
    return this.#candidates()
      .filter(({ path }) => matches(path))
      .sort((left, right) => (left.path < right.path ? -1 : 1));
  }

  renderSuggestion({ path }: PathLike, el: HTMLElement): void {
    el.setText(path);
  }

  override selectSuggestion(value: PathLike, event: MouseEvent | KeyboardEvent): void {
    super.selectSuggestion(value, event);
    this.close();
  }

  #candidates(): PathLike[] {
    const { control, app } = this;
    const all = app.vault.getAllLoadedFiles();
    if (control.type === 'file')
      return all.filter((file) => file instanceof TFile).filter((file) => control.filter?.(file as never) ?? true);
    const folders = all
      .filter((file) => file instanceof TFolder)
      .filter((folder) => control.includeRoot === true || !folder.isRoot());
    return folders.filter((folder) => control.filter?.(folder as never) ?? true);
  }
}

import { FuzzySuggestModal, type App, type TFile } from 'obsidian';
import { withoutMd } from '../../../core/notes/paths';

/** Asks for a note by any part of its path; those that were open last come first. */
export class NoteSuggestModal extends FuzzySuggestModal<TFile> {
  constructor(
    app: App,
    private readonly isOffered: (path: string) => boolean,
    private readonly chosen: (path: string) => void,
    placeholder: string,
  ) {
    super(app);
    this.setPlaceholder(placeholder);
  }

  override getItems(): TFile[] {
    const { vault, workspace } = this.app;
    const files = vault.getMarkdownFiles().filter(({ path }) => this.isOffered(path));
    const recent = new Map(workspace.getLastOpenFiles().map((path, i) => [path, i]));
    const rank = ({ path }: TFile): number => recent.get(path) ?? recent.size;
    return files.sort((a, b) => rank(a) - rank(b));
  }

  override getItemText({ path }: TFile): string {
    return withoutMd(path);
  }

  override onChooseItem({ path }: TFile): void {
    this.chosen(path);
  }
}

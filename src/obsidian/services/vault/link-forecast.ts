import type { App, TFile } from 'obsidian';
import { fileName, titleOf, withoutMd } from '../../../core/notes/paths';

/** How the user's settings have links written. */
interface LinkStyle {
  readonly markdown: boolean;
  readonly format: 'shortest' | 'relative' | 'absolute';
}

const PLAIN = /^[\w /-]+\.md$/;

/**
 * Links to notes that are about to be made. The app writes links only to files that are there, and its link settings
 * are not public; so its style is read off a link that it writes to a file that is there.
 */
export class LinkForecast {
  private probe: TFile | null = null;

  constructor(private readonly app: App) {}

  link(targetPath: string, sourcePath: string, alias = ''): string {
    const { markdown, format } = this.style();
    const path =
      format === 'shortest'
        ? fileName(targetPath)
        : format === 'absolute'
          ? targetPath
          : relativePath(targetPath, sourcePath);
    if (markdown) return `[${alias === '' ? titleOf(targetPath) : alias}](${path.replace(/ /g, '%20')})`;
    const text = withoutMd(path);
    if (alias === '') return `[[${text}]]`;
    return alias.toLowerCase() === text.toLowerCase() ? `[[${alias}]]` : `[[${text}|${alias}]]`;
  }

  private style(): LinkStyle {
    if (this.probe === null || this.app.vault.getFileByPath(this.probe.path) !== this.probe)
      this.probe = this.findProbe();
    if (this.probe === null) return { markdown: false, format: 'shortest' };
    const link = this.app.fileManager.generateMarkdownLink(this.probe, `${this.probe.parent?.path ?? ''}/x/x.md`);
    const markdown = !link.startsWith('[[');
    const target = markdown ? decodeURI(link.slice(link.lastIndexOf('](') + 2, -1)) : link.slice(2, -2);
    if (target.startsWith('../')) return { markdown, format: 'relative' };
    return { markdown, format: target.includes('/') ? 'absolute' : 'shortest' };
  }

  /** A note in a folder, whose name no other note has and needs no encoding: a link to it tells the style. */
  private findProbe(): TFile | null {
    const files = this.app.vault.getMarkdownFiles();
    const names = new Map<string, number>();
    for (const { name } of files) names.set(name.toLowerCase(), (names.get(name.toLowerCase()) ?? 0) + 1);
    return (
      files.find(({ path, name }) => path.includes('/') && PLAIN.test(path) && names.get(name.toLowerCase()) === 1) ??
      null
    );
  }
}

function relativePath(target: string, source: string): string {
  const to = target.split('/');
  const from = source.split('/').slice(0, -1);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

import type { Vault } from './vault';
import { basenameOf, extensionOf, nameOf } from './paths';

export interface FileStats {
  ctime: number;
  mtime: number;
  size: number;
}

export abstract class TAbstractFile {
  name: string;
  parent: TFolder | null = null;
  deleted = false;

  constructor(
    public vault: Vault,
    public path: string,
  ) {
    this.name = nameOf(path);
  }

  /** To be called by the vault when the file has moved. */
  setPath(path: string): void {
    this.path = path;
    this.name = nameOf(path);
  }
}

export class TFile extends TAbstractFile {
  basename: string;
  extension: string;
  stat: FileStats;

  constructor(vault: Vault, path: string, stat: FileStats) {
    super(vault, path);
    this.stat = stat;
    this.basename = basenameOf(this.name);
    this.extension = extensionOf(this.name);
  }

  override setPath(path: string): void {
    super.setPath(path);
    this.basename = basenameOf(this.name);
    this.extension = extensionOf(this.name);
  }
}

export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }

  getParentPrefix(): string {
    return this.isRoot() ? '' : `${this.path}/`;
  }
}

import type { DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import type { Disk, DiskEntry, DiskNews } from './disk';

/** Bytes travel as Base64. */
export function encode(data: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(data), (byte) => String.fromCharCode(byte)).join(''));
}

export function decode(text: string): ArrayBuffer {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0)).buffer;
}

/** The vault's folder, reached through the server of this page. */
export class RemoteDisk implements Disk {
  constructor(private readonly name: string) {}

  async #call<T>(method: string, ...args: unknown[]): Promise<T> {
    const response = await fetch('/api/disk', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ method, args }),
    });
    const answer = (await response.json()) as { value: T; error?: string };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  }

  getName(): string {
    return this.name;
  }
  /** Internal to the app, but widely used. */
  get basePath(): string {
    return this.getBasePath();
  }
  getBasePath(): string {
    return `/${this.name}`;
  }
  getFullPath(path: string): string {
    return `/${this.name}/${path}`;
  }
  getResourcePath(path: string): string {
    return `/vault/${path.split('/').map(encodeURIComponent).join('/')}`;
  }

  exists(path: string, sensitive?: boolean): Promise<boolean> {
    return this.#call('exists', path, sensitive);
  }
  stat(path: string): Promise<Stat | null> {
    return this.#call('stat', path);
  }
  list(path: string): Promise<ListedFiles> {
    return this.#call('list', path);
  }
  scan(): Promise<DiskEntry[]> {
    return this.#call('scan');
  }
  read(path: string): Promise<string> {
    return this.#call('read', path);
  }
  readMany(paths: readonly string[]): Promise<(string | null)[]> {
    return this.#call('readMany', paths);
  }
  async readBinary(path: string): Promise<ArrayBuffer> {
    return decode(await this.#call<string>('readBase64', path));
  }
  write(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    return this.#call('write', path, data, options);
  }
  writeBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.#call('writeBase64', path, encode(data), options);
  }
  append(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    return this.#call('append', path, data, options);
  }
  appendBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.#call('appendBase64', path, encode(data), options);
  }
  mkdir(path: string): Promise<void> {
    return this.#call('mkdir', path);
  }
  rmdir(path: string, recursive: boolean): Promise<void> {
    return this.#call('rmdir', path, recursive);
  }
  remove(path: string): Promise<void> {
    return this.#call('remove', path);
  }
  rename(path: string, to: string): Promise<void> {
    return this.#call('rename', path, to);
  }
  copy(path: string, to: string): Promise<void> {
    return this.#call('copy', path, to);
  }
  trashSystem(path: string): Promise<boolean> {
    return this.#call('trashSystem', path);
  }
  trashLocal(path: string): Promise<void> {
    return this.#call('trashLocal', path);
  }

  /** Writes while the page goes away: nobody can wait for it, but it is sent. */
  writeOnLeaving(path: string, data: string): void {
    navigator.sendBeacon(
      '/api/disk',
      new Blob([JSON.stringify({ method: 'write', args: [path, data] })], { type: 'application/json' }),
    );
  }

  async process(path: string, change: (text: string) => string, options?: DataWriteOptions): Promise<string> {
    const text = change(await this.read(path));
    await this.write(path, text, options);
    return text;
  }

  watch(listener: (news: DiskNews) => void): Promise<() => void> {
    const source = new EventSource('/api/events');
    return new Promise((resolve) => {
      source.addEventListener('watching', () => resolve(() => source.close()));
      source.addEventListener('message', ({ data }: MessageEvent<string>) => listener(JSON.parse(data) as DiskNews));
    });
  }
}

import type { DataWriteOptions } from 'obsidian';
import { owns } from '../host/base/own';
import type { FolderDisk } from './folder-disk';

const string = (value: unknown): string => {
  if (typeof value !== 'string') throw new TypeError('A path or text was expected.');
  return value;
};
const bytes = (value: unknown): Buffer => Buffer.from(string(value), 'base64');
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(string) : []);
const options = (value: unknown): DataWriteOptions =>
  typeof value === 'object' && value !== null && 'mtime' in value && typeof value.mtime === 'number'
    ? { mtime: value.mtime }
    : {};

type Call = (disk: FolderDisk, ...args: unknown[]) => Promise<unknown>;

/** What the page may ask of the vault's folder. */
const calls: Record<string, Call> = {
  exists: (disk, path, sensitive) => disk.exists(string(path), sensitive === true),
  stat: (disk, path) => disk.stat(string(path)),
  list: (disk, path) => disk.list(string(path)),
  scan: (disk) => disk.scan(),
  read: (disk, path) => disk.read(string(path)),
  readMany: (disk, paths) => disk.readMany(strings(paths)),
  readBase64: async (disk, path) => Buffer.from(await disk.readBinary(string(path))).toString('base64'),
  write: (disk, path, data, how) => disk.write(string(path), string(data), options(how)),
  writeBase64: (disk, path, data, how) => disk.write(string(path), bytes(data), options(how)),
  append: (disk, path, data, how) => disk.append(string(path), string(data), options(how)),
  appendBase64: (disk, path, data, how) => disk.append(string(path), bytes(data), options(how)),
  mkdir: (disk, path) => disk.mkdir(string(path)),
  rmdir: (disk, path, recursive) => disk.rmdir(string(path), recursive === true),
  remove: (disk, path) => disk.remove(string(path)),
  rename: (disk, path, to) => disk.rename(string(path), string(to)),
  copy: (disk, path, to) => disk.copy(string(path), string(to)),
  trashSystem: (disk) => disk.trashSystem(),
  trashLocal: (disk, path) => disk.trashLocal(string(path)),
};

/** Answers one call of the page: `{value}`, or `{error}` with the words of what went wrong. */
export async function answer(disk: FolderDisk, body: string): Promise<{ value?: unknown; error?: string }> {
  try {
    const { method, args } = JSON.parse(body) as { method: unknown; args: unknown };
    const call = owns(calls, string(method)) ? calls[string(method)] : undefined;
    if (!call || !Array.isArray(args)) throw new Error('There is no such call.');
    return { value: (await call(disk, ...(args as unknown[]))) ?? null };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

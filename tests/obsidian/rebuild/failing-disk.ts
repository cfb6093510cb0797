import type { NodeApp } from '../../workbench/node-app';

/** What the plugin asks of the disk that changes something, or that it relies on. */
const CALLS = ['read', 'exists', 'write', 'mkdir', 'trashLocal'] as const;

export interface FailingDisk {
  /** How often the disk was asked. */
  calls: number;
  /** Which of these fails, counted from 1; 0 for none. */
  fails: number;
}

/** Has one call to the disk fail, of all that the plugin makes from now on. */
export function failingDisk({ vault: { adapter } }: NodeApp): FailingDisk {
  const disk = { calls: 0, fails: 0 };
  // What the app reads for its cache is its own matter.
  const read = adapter.read.bind(adapter);
  adapter.readMany = (paths) => Promise.all(paths.map((path) => read(path)));
  for (const call of CALLS) {
    const real = adapter[call].bind(adapter) as (...args: unknown[]) => Promise<unknown>;
    jest
      .spyOn(adapter, call)
      .mockImplementation(((...args: unknown[]) =>
        ++disk.calls === disk.fails
          ? Promise.reject(Object.assign(new Error(`EACCES: ${call}`), { code: 'EACCES' }))
          : real(...args)) as never);
  }
  return disk;
}

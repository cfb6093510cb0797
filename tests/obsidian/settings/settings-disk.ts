import { SettingsStore } from '../../../src/obsidian/services/settings-store';

export const DATA = '.obsidian/plugins/topic-atlas/data.json';

/** What becomes of a call: an error of this name, and for a write what it leaves in the file. */
export interface Fault {
  readonly code: string;
  readonly leaves?: (wanted: string, before: string | null) => string | null;
}

/** A settings file on a disk that is slow, or fails at some of the calls, which are counted from 1. */
export class SettingsDisk {
  readonly calls: string[] = [];
  /** How long a write takes, in milliseconds. */
  delay = 0;
  fault: (call: number, what: string) => Fault | null = () => null;

  constructor(public text: string | null) {}

  /** The plugin as it starts on this disk. */
  start(): SettingsStore {
    const adapter = {
      exists: () => this.call('exists', () => this.text !== null),
      read: () => this.call('read', () => this.text ?? ''),
      write: (_path: string, text: string) => this.write('write', text),
      remove: () =>
        this.call('remove', () => {
          this.text = null;
        }),
    };
    const plugin = {
      app: { vault: { adapter } },
      manifest: { id: 'topic-atlas', dir: DATA.slice(0, -'/data.json'.length) },
      saveData: (data: unknown) => this.write('save', JSON.stringify(data)),
    };
    return new SettingsStore(plugin as unknown as ConstructorParameters<typeof SettingsStore>[0]);
  }

  /** What the file says; null where it is not there. */
  json(): unknown {
    return this.text === null ? null : JSON.parse(this.text);
  }

  private write(what: string, text: string): Promise<void> {
    return this.call(
      what,
      () => {
        this.text = text;
      },
      ({ leaves }) => {
        if (leaves !== undefined) this.text = leaves(text, this.text);
      },
    );
  }

  private async call<T>(what: string, work: () => T, failed: (fault: Fault) => void = () => undefined): Promise<T> {
    this.calls.push(what);
    const fault = this.fault(this.calls.length, what);
    await new Promise((resolve) => setTimeout(resolve, what === 'save' ? this.delay : 0));
    if (fault === null) return work();
    failed(fault);
    throw Object.assign(new Error(`${fault.code}: ${what}`), { code: fault.code });
  }
}

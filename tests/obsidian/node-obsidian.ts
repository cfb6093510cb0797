/** What the plugin's services need of the app's module, without a page: `jest.mock('obsidian', () => jest.requireActual('…/node-obsidian'), { virtual: true })`. */
export * from '../workbench/host/base/component';
export * from '../workbench/host/vault/files';
export * from '../workbench/host/vault/paths';

/** What a person was told. */
export const notices: string[] = [];

export class Notice {
  constructor(text: string) {
    notices.push(text);
  }
}

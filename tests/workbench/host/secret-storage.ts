import { StrictEvents } from './base/events';

/** Secrets by name. The workbench forgets them with the page. */
export class SecretStorage extends StrictEvents {
  readonly #secrets = new Map<string, string>();

  constructor() {
    super('SecretStorage');
  }

  setSecret(id: string, secret: string): void {
    if (!/^[a-z0-9-]+$/.test(id))
      throw new Error(`"${id}" is no name of a secret: lower-case letters, digits and dashes only.`);
    this.#secrets.set(id, secret);
    this.trigger('changed', id);
  }

  getSecret(id: string): string | null {
    return this.#secrets.get(id) ?? null;
  }
  listSecrets(): string[] {
    return [...this.#secrets.keys()];
  }
}

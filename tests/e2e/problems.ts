import type { Page } from 'playwright-core';

/** Everything that goes wrong in a page and that nobody asked for. */
export class Problems {
  readonly #found: string[] = [];

  constructor(
    page: Page,
    private readonly url: string,
  ) {
    this.watch(page);
    page.on('popup', (popup) => this.watch(popup));
  }

  private watch(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error') this.#found.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.#found.push(`uncaught: ${error.message}`));
    page.on('crash', () => this.#found.push('the page crashed'));
    page.on('request', (request) => {
      const target = request.url();
      if (!target.startsWith(`${this.url}/`) && !/^(?:data|blob|about):/.test(target))
        this.#found.push(`request to elsewhere: ${target}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.#found.push(`${response.status()} ${response.url()}`);
    });
  }

  /** What is left without those that a test expects. */
  except(expected: readonly RegExp[]): string[] {
    return this.#found.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
  }

  add(problem: string): void {
    this.#found.push(problem);
  }
}

import { LinkResolver } from '../../../../pkg/cli/folder/links/resolver';
import {
  fileToLinktext,
  generateMarkdownLink,
  type LinkRequest,
  type LinkStyle,
} from '../../../../pkg/cli/folder/links/write-link';

const formats = ['shortest', 'relative', 'absolute'] as const;

/** Finds and writes links by the app's rules, in the form that the vault's options ask for. */
export class Links {
  readonly #resolver = new LinkResolver();

  constructor(private readonly config: (key: string) => unknown) {}

  add(path: string): void {
    this.#resolver.add(path);
  }
  remove(path: string): void {
    this.#resolver.remove(path);
  }
  resolve(linkpath: string, source: string): string | null {
    return this.#resolver.resolve(linkpath, source);
  }
  linktext(path: string, source: string, omitMd: boolean): string {
    return fileToLinktext(this.#resolver, this.#style(), path, source, omitMd);
  }
  link(request: LinkRequest): string {
    return generateMarkdownLink(this.#resolver, this.#style(), request);
  }

  #style(): LinkStyle {
    const newLinkFormat = formats.find((format) => format === this.config('newLinkFormat'));
    return { newLinkFormat, useMarkdownLinks: this.config('useMarkdownLinks') === true };
  }
}

import type { LinkPort, MetadataPort } from '../../src/core/vault';
import type { LinkStyle } from '../../pkg/cli/folder/links/write-link';

export interface VaultUnderTest {
  readonly vault: MetadataPort & LinkPort;
  readonly cleanUp?: () => Promise<void> | void;
}

/** Opens a vault with these files in it, texts by path, once everything in it is known. */
export type OpenVault = (
  files: Readonly<Record<string, string>>,
  style?: LinkStyle,
) => Promise<VaultUnderTest> | VaultUnderTest;

const FILES = {
  'Attention.md':
    '---\naliases: [Focus]\ntopics: "[[Deep learning]]"\n---\n# Attention\n\nSee [[Rotary embeddings|rotary]] and ![[figure.png]]. #ml/attention\n',
  'Deep/Rotary embeddings.md': 'Back to [[attention]] and [[Nowhere]].',
  'a/Namesake.md': '',
  'b/Namesake.md': '',
  'b/c/Reader.md': '[[Namesake]]',
  'Media/figure.png': 'not a note',
  'Broken.md': '---\na: [\n---\n',
};

/** What everybody may rely on who asks a vault what it holds. */
export function metadataPortContract(name: string, open: OpenVault): void {
  describe(`${name} keeps the contract of MetadataPort and LinkPort`, () => {
    let under: VaultUnderTest;
    const opened = async (style?: LinkStyle): Promise<VaultUnderTest['vault']> => {
      under = await open(FILES, style);
      return under.vault;
    };
    afterEach(() => under.cleanUp?.());

    test('its files are the notes, each once, and no attachment', async () => {
      const vault = await opened();
      const paths = Array.from(vault.files(), (file) => file.path);
      expect(paths.sort()).toEqual(
        Object.keys(FILES)
          .filter((path) => path.endsWith('.md'))
          .sort(),
      );
    });

    test('metadata is what the app would hold', async () => {
      const vault = await opened();
      expect(vault.metadata('Attention.md')).toMatchObject({
        frontmatter: { aliases: ['Focus'], topics: '[[Deep learning]]' },
        frontmatterLinks: [{ key: 'topics', link: 'Deep learning' }],
        links: [{ link: 'Rotary embeddings', displayText: 'rotary' }],
        embeds: [{ link: 'figure.png' }],
        tags: [{ tag: '#ml/attention' }],
        headings: [{ heading: 'Attention', level: 1 }],
      });
      expect(vault.metadata('Broken.md')?.frontmatter).toBeUndefined();
    });

    test('a note that is not there has none', async () => {
      const vault = await opened();
      expect(vault.metadata('Nowhere.md')).toBeNull();
      expect(vault.metadata('__proto__')).toBeNull();
    });

    test.each<[string, string, string, string | null]>([
      ['by name, in any case', 'ATTENTION', 'Broken.md', 'Attention.md'],
      ['by path', 'Deep/Rotary embeddings', 'Broken.md', 'Deep/Rotary embeddings.md'],
      ['by the end of a path', 'c/Reader', 'Broken.md', 'b/c/Reader.md'],
      ['with the extension', 'Attention.md', 'Broken.md', 'Attention.md'],
      ['to an attachment', 'figure.png', 'Broken.md', 'Media/figure.png'],
      ['to an attachment without its extension', 'figure', 'Broken.md', null],
      ['of two namesakes the one below its own folder', 'Namesake', 'b/c.md', 'b/Namesake.md'],
      ['of two namesakes the shorter path, then the first', 'Namesake', 'Broken.md', 'a/Namesake.md'],
      ['relative', '../Namesake', 'b/c/Reader.md', 'b/Namesake.md'],
      ['into itself', '', 'Broken.md', 'Broken.md'],
      ['by an alias: never', 'Focus', 'Broken.md', null],
      ['to nothing', 'Nowhere', 'Broken.md', null],
    ])('a link leads %s', async (_reason, linkpath, source, target) => {
      expect((await opened()).resolve(linkpath, source)).toBe(target);
    });

    test.each<[string, string, string | undefined, string]>([
      ['Attention.md', 'Broken.md', undefined, '[[Attention]]'],
      ['Deep/Rotary embeddings.md', 'Broken.md', undefined, '[[Rotary embeddings]]'],
      ['Deep/Rotary embeddings.md', 'Broken.md', 'rotary', '[[Rotary embeddings|rotary]]'],
      ['a/Namesake.md', 'Broken.md', 'Namesake', '[[a/Namesake|Namesake]]'],
    ])('the link to %s is written', async (target, source, alias, link) => {
      const vault = await opened();
      expect(vault.link(target, source, alias)).toBe(link);
      expect(vault.resolve(link.slice(2, -2).split('|', 1)[0] ?? '', source)).toBe(target);
    });

    test('a link may lead to a note that is about to be made', async () => {
      const vault = await opened();
      expect(vault.link('Topics/Deep learning.md', 'Broken.md')).toBe('[[Deep learning]]');
      expect(vault.resolve('Deep learning', 'Broken.md')).toBeNull();
    });

    test('a link may lead to a part of a note', async () => {
      expect((await opened()).link('Deep/Rotary embeddings.md', 'Broken.md', 'how', '#Why#How')).toBe(
        '[[Rotary embeddings#Why#How|how]]',
      );
    });

    test.each<[LinkStyle, string]>([
      [{ useMarkdownLinks: true }, '[Rotary embeddings](Rotary%20embeddings.md)'],
      [{ newLinkFormat: 'absolute' }, '[[Deep/Rotary embeddings]]'],
      [{ newLinkFormat: 'relative' }, '[[../../Deep/Rotary embeddings]]'],
    ])('in the style of the vault, %j', async (style, link) => {
      expect((await opened(style)).link('Deep/Rotary embeddings.md', 'b/c/Reader.md')).toBe(link);
    });
  });
}

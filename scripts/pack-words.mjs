// Packs the words of the interface into the plugin: a person needs one language of all that it speaks.
import path from 'node:path';
import { deflateSync, strToU8 } from 'fflate';
import { load } from './load.mjs';

/** Deflated, in base 64, as a literal. The same on every machine, for no zlib of the system's has a hand in it. */
const pack = (text) => `'${Buffer.from(deflateSync(strToU8(text), { level: 9 })).toString('base64')}'`;

/** What takes the place of `src/i18n/languages.ts`. What the command line alone says is left out. */
async function packedLanguages() {
  const { languages } = await load('src/i18n/languages.ts');
  const keys = [...languages.en().keys()].filter((key) => !key.startsWith('cli.'));
  const entries = Object.entries(languages).map(([code, words]) => {
    const all = words();
    return `${JSON.stringify(code)}: () => unpackWords(keys, ${pack(JSON.stringify(keys.map((key) => all.get(key))))}),`;
  });
  return `import { unpackWords } from './packed';
const keys = ${pack(keys.join('\n'))};
export const languages = {
${entries.join('\n')}
};`;
}

/** A plugin of esbuild. */
export const packWords = {
  name: 'pack-words',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]i18n[\\/]languages\.ts$/ }, async ({ path: file }) => ({
      contents: await packedLanguages(),
      resolveDir: path.dirname(file),
      loader: 'ts',
      watchDirs: [path.dirname(file), ...['en', 'languages'].map((folder) => path.join(path.dirname(file), folder))],
    }));
  },
};

import esbuild from 'esbuild';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { appModules } from './app-modules';

/** The page's own files by URL path. */
export type Bundle = ReadonlyMap<string, Uint8Array>;

const icons = 'node_modules/lucide/dist/esm/icons';

/** `AlarmClock2` → `alarm-clock-2`: how the library names what it also calls by an older name. */
const kebab = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Za-z])([0-9])/g, '$1-$2')
    .toLowerCase();

/** Which file draws an icon, by each of its names, older ones too: plugins go on using them. */
async function iconFiles(): Promise<Map<string, string>> {
  const files = (await readdir(icons)).filter((file) => file.endsWith('.js'));
  const index = await readFile(path.join(icons, '../iconsAndAliases.js'), 'utf8');
  const aliases = index.split('\n').flatMap((line): [string, string][] => {
    const file = /from '\.\/icons\/(.+)';/.exec(line)?.[1];
    return file === undefined
      ? []
      : Array.from(line.matchAll(/default as (\w+)/g), ([, name = '']) => [kebab(name), file]);
  });
  return new Map([...aliases, ...files.map((file): [string, string] => [file.slice(0, -'.js'.length), file])]);
}

const iconModule: esbuild.Plugin = {
  name: 'icons',
  setup(build) {
    build.onResolve({ filter: /^virtual:icons$/ }, () => ({ path: 'icons', namespace: 'icons' }));
    build.onLoad({ filter: /.*/, namespace: 'icons' }, async () => {
      const names = await iconFiles();
      const files = [...new Set(names.values())];
      const imports = files.map((file, at) => `import i${at} from "./${file}";`);
      const entries = [...names].map(([name, file]) => `"${name}": i${files.indexOf(file)}`);
      return {
        contents: `${imports.join('\n')}\nexport default {${entries.join(', ')}};`,
        resolveDir: path.resolve(icons),
        loader: 'js',
      };
    });
  },
};

/** Builds the page from its sources, in memory. To be called in the project's folder. */
export async function buildBundle(): Promise<Bundle> {
  const { outputFiles } = await esbuild.build({
    entryPoints: {
      app: 'tests/workbench/host/boot.ts',
      parser: 'tests/workbench/host/metadata/parse-worker.ts',
      look: 'tests/workbench/host/styles/index.css',
    },
    outdir: '/',
    write: false,
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    keepNames: true,
    minifyWhitespace: true,
    legalComments: 'none',
    plugins: [iconModule, appModules],
    loader: { '.woff2': 'file' },
    assetNames: '[name]',
    logLevel: 'warning',
    inject: ['tests/workbench/host/node-shim.ts'],
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
  });
  return new Map(outputFiles.map(({ path: file, contents }) => [`/${path.basename(file)}`, contents]));
}

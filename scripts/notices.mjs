// The licences of the packages that a bundle holds, which ask to go wherever their code goes.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The folders of all packages in a bundle, by esbuild's account of it. */
function packagesIn({ inputs }) {
  const folders = Object.keys(inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  return [...new Set(folders)].sort();
}

async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
  if (file === undefined) throw new Error(`${name} is part of a bundle and brings no licence.`);
  return `${name} ${version} (${license})\n\n${(await readFile(path.join(folder, file), 'utf8')).trim()}\n`;
}

/** `whole` is what contains them, at the start of a sentence. */
export async function notices(metafile, whole) {
  const all = await Promise.all(packagesIn(metafile).map(noticeOf));
  return [`${whole} contains these packages.\n`, ...all].join(`\n${'-'.repeat(80)}\n\n`);
}

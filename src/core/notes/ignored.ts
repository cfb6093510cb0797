import { fold } from '../text/fold';
import { folderKey, folderOf } from './paths';
import { propertyOf, textsOf, type Properties } from './properties';

/** Folders whose notes are never listed. Case and Unicode form do not matter; subfolders count too. */
export interface IgnoredFolders {
  /**
   * A name means every folder of that name, whatever numbers and signs put it in an order (`99 - Templates`); a path
   * just that folder.
   */
  readonly templateFolders: readonly string[];
  /** Paths from the top of the vault. The top itself cannot be excluded. */
  readonly excludedFolders: readonly string[];
}

/** How people name folders of templates, where the name does not mean models, say, just as well. */
export const DEFAULT_TEMPLATE_FOLDERS: readonly string[] = (
  'Templates, Template, Vorlagen, Vorlage, Plantillas, Plantilla, Modèles, Sjablonen, Szablony, Шаблоны, Шаблон, ' +
  'Шаблони, Şablonlar, 模板, 模版, 範本, 范本, テンプレート, 템플릿'
).split(', ');

const ORDER = /^[^\p{L}\p{M}]+/u;

/** Tells whether a path lies in one of the folders. */
export function folderFilter({ templateFolders, excludedFolders }: IgnoredFolders): (path: string) => boolean {
  const templates = templateFolders.map(folderKey).filter((key) => key !== '');
  const names = new Set(templates.filter((key) => !key.includes('/')).map(bareName));
  const paths = [
    ...templates.filter((key) => key.includes('/')),
    ...excludedFolders.map(folderKey).filter((key) => key !== ''),
  ].map((key) => `/${key}/`);
  if (names.size + paths.length === 0) return () => false;
  return (path) => {
    const folder = folderOf(path);
    if (folder === '') return false;
    const key = fold(folder);
    return (
      key.split('/').some((name) => names.has(bareName(name))) || paths.some((start) => `/${key}/`.startsWith(start))
    );
  };
}

/** A folded name without what puts it in an order; one of nothing else is itself. */
function bareName(name: string): string {
  return name.replace(ORDER, '') || name;
}

/** A note's own `topic-atlas: ignore`. */
export function asksToBeIgnored(properties: Properties): boolean {
  return textsOf(propertyOf(properties, 'topic-atlas')).some((text) => text.toLowerCase() === 'ignore');
}

/** What a base keeps of all files: a formula, or several of which all, one or none must hold. */
export type BaseFilter =
  | string
  | { readonly and: readonly BaseFilter[] }
  | { readonly or: readonly BaseFilter[] }
  | { readonly not: readonly BaseFilter[] };

export interface BaseSort {
  readonly property: string;
  readonly direction: 'ASC' | 'DESC';
}

/** A view of a base, with what its type may choose besides. */
interface BaseView {
  readonly type: string;
  readonly name: string;
  readonly order: readonly string[];
  readonly sort: readonly BaseSort[];
  readonly [option: string]: unknown;
}

/** What a `.base` file holds, as YAML. */
export interface BaseFile {
  readonly filters: BaseFilter;
  readonly views: readonly BaseView[];
}

import type { Layout } from '../../topics/topic';
import { cards } from './cards';
import type { LayoutFormat } from './layout';
import { list } from './list';
import { table } from './table';

/** All layouts: a new one is a file of its own and a line here. In this order a line is read. */
export const LAYOUTS: Readonly<Record<Layout, LayoutFormat>> = { table, list, cards };

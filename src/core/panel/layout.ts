import { SECTIONS, type SectionKind } from './section';

/** In which order the sections stand, and which are not shown at all. */
export interface SectionLayout {
  /** Every section once. */
  readonly order: readonly SectionKind[];
  readonly hidden: readonly SectionKind[];
}

/**
 * A layout from what was stored: sections that it does not know come where they stand by themselves, what it names
 * twice or wrongly counts for nothing.
 */
export function layoutOf(order: unknown, hidden: unknown): SectionLayout {
  const known = sectionsIn(order);
  const whole = SECTIONS.reduce<SectionKind[]>((all, kind, at) => {
    if (all.includes(kind)) return all;
    const above = SECTIONS.slice(0, at).reverse();
    const after = above.find((each) => all.includes(each));
    all.splice(after === undefined ? 0 : all.indexOf(after) + 1, 0, kind);
    return all;
  }, known);
  return { order: whole, hidden: sectionsIn(hidden) };
}

function sectionsIn(stored: unknown): SectionKind[] {
  const names: readonly unknown[] = Array.isArray(stored) ? stored : [];
  return Array.from(new Set(names.flatMap((name) => SECTIONS.find((kind) => kind === name) ?? [])));
}

/** The sections that are shown, from top to bottom. */
export function shownIn({ order, hidden }: SectionLayout): SectionKind[] {
  return order.filter((kind) => !hidden.includes(kind));
}

/** Moves a section past the next one that is shown; the same layout where there is none. */
export function moved(layout: SectionLayout, kind: SectionKind, by: -1 | 1): SectionLayout {
  const shown = shownIn(layout);
  const next = shown[shown.indexOf(kind) + by];
  if (next === undefined || !shown.includes(kind)) return layout;
  const order = layout.order.filter((each) => each !== kind);
  order.splice(order.indexOf(next) + (by > 0 ? 1 : 0), 0, kind);
  return { ...layout, order };
}

export function withHidden(layout: SectionLayout, kind: SectionKind, isHidden: boolean): SectionLayout {
  const others = layout.hidden.filter((each) => each !== kind);
  return { ...layout, hidden: isHidden ? [...others, kind] : others };
}

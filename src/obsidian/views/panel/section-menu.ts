import type { Menu } from 'obsidian';
import { moved, shownIn, withHidden, type SectionLayout } from '../../../core/panel/layout';
import { SECTIONS, type SectionKind } from '../../../core/panel/section';
import { t } from '../../../i18n';
import { addAction } from '../ui/menu-action';

export interface SectionMenuHost {
  layout(): SectionLayout;
  /** The person wants the sections so. */
  like(layout: SectionLayout): void;
}

/** What can be done with a section: it moves up or down, or is hidden. */
export function fillSectionMenu(menu: Menu, kind: SectionKind, host: SectionMenuHost): void {
  const layout = host.layout();
  const shown = shownIn(layout);
  const add = (title: string, icon: string, after: SectionLayout): void =>
    addAction(menu, title, icon, () => host.like(after));
  if (shown[0] !== kind) add(t('panel.action.moveUp'), 'arrow-up', moved(layout, kind, -1));
  if (shown[shown.length - 1] !== kind) add(t('panel.action.moveDown'), 'arrow-down', moved(layout, kind, 1));
  add(t('panel.action.hideSection', { section: titleOf(kind) }), 'eye-off', withHidden(layout, kind, true));
  for (const hidden of layout.hidden)
    add(t('panel.action.showSection', { section: titleOf(hidden) }), 'eye', withHidden(layout, hidden, false));
}

/** Offers to show each section, or not to. */
export function offerSections(menu: Menu, layout: SectionLayout, like: (layout: SectionLayout) => void): void {
  for (const kind of SECTIONS) {
    const isHidden = layout.hidden.includes(kind);
    menu.addItem((item) =>
      item
        .setSection('sections')
        .setTitle(titleOf(kind))
        .setChecked(!isHidden)
        .onClick(() => like(withHidden(layout, kind, !isHidden))),
    );
  }
}

function titleOf(kind: SectionKind): string {
  return t(`panel.section.${kind}`);
}

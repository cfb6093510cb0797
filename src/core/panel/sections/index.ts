import type { SectionKind } from '../section';
import { linkedFrom } from './linked-from';
import { links } from './links';
import { mentioned } from './mentioned';
import { near } from './near';
import type { PanelSection } from './panel-section';
import { sameTopic } from './same-topic';
import { unwritten } from './unwritten';

export const PANEL_SECTIONS: Readonly<Record<SectionKind, PanelSection>> = {
  links,
  linkedFrom,
  near,
  mentioned,
  unwritten,
  sameTopic,
};

import { excerptAround, NO_EXCERPT, type Shown } from '../../../core/panel/excerpt';
import { placesOfLink, type PanelLinks } from '../../../core/panel/shown-note';
import { notProse } from '../../../core/panel/prose';
import { findMentions } from '../../../core/related/mentions';
import type { Hop } from '../../../core/related/ways';
import { listed, t } from '../../../i18n';
import type { ObsidianVault } from '../../services/vault/vault';

/** What is said of a hop: in a few words, and with a sentence of one of its notes, where there is one. */
export interface HopText {
  readonly label: string;
  readonly sentence: Shown;
  /** The note in which the sentence stands. */
  readonly source: string;
}

/** Reads the sentence in which one note links to the other, or in which words of both stand. */
export async function hopText(hop: Hop, vault: ObsidianVault, links: PanelLinks): Promise<HopText> {
  return hop.kind === 'link' ? linkText(hop, vault, links) : wordsText(hop, vault);
}

async function linkText(
  { from, to, isForward }: Extract<Hop, { kind: 'link' }>,
  vault: ObsidianVault,
  links: PanelLinks,
): Promise<HopText> {
  const [source, target] = isForward ? [from, to] : [to, from];
  const label = t(isForward ? 'between.linksTo' : 'between.linkedFrom');
  const places = placesOfLink(source, target, links);
  const place = places.find(({ kind }) => kind === 'text') ?? places[0];
  if (place?.kind === 'property')
    return { source, label: `${label} · ${t('panel.reason.inProperty', { name: place.name })}`, sentence: NO_EXCERPT };
  const range = place === undefined ? null : { start: place.span.start.offset, end: place.span.end.offset };
  const text = (await vault.glance(source)) ?? '';
  const sentence = range === null ? NO_EXCERPT : excerptAround(text, vault.metadata(source) ?? {}, range);
  return { source, label, sentence };
}

async function wordsText({ from, to, words }: Extract<Hop, { kind: 'words' }>, vault: ObsidianVault): Promise<HopText> {
  const label = t('between.words', { words: listed(words) });
  for (const source of [to, from]) {
    const text = (await vault.glance(source)) ?? '';
    const metadata = vault.metadata(source) ?? {};
    const [first] = findMentions(text, words, notProse(text, metadata));
    if (first !== undefined) return { source, label, sentence: excerptAround(text, metadata, first) };
  }
  return { source: to, label, sentence: NO_EXCERPT };
}

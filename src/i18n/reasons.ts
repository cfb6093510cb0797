import type { Reason as RelatedReason } from '../core/related/reason';
import type { Doubt, FoundReason } from '../core/topics/sources/source';
import type { NamedTrait, SuggestReason } from '../core/topics/suggest/suggestion';
import { fileName, titleOf } from '../core/notes/paths';
import { listed, t } from '.';

/** Of a list no more is told. */
const TOLD = 3;
const COMMA = /[,\u3001\uff0c]/;

/** Why a note is near another. `topicName` gives a topic's name or path for its id. */
export function relatedReasonText(reason: RelatedReason, topicName: (id: string) => string): string {
  switch (reason.kind) {
    case 'topics':
      return t('reasons.related.topics', { topics: both(reason.ids.map(topicName).map(asOne)) });
    case 'tags':
      return t('reasons.related.tags', { tags: both(reason.tags.map(tagText)) });
    case 'folder':
      return t('reasons.related.folder', { folder: fileName(reason.folder) });
    case 'named-here':
    case 'named-there':
      return reason.isTitle
        ? t(`reasons.related.${reason.kind}-title`)
        : t(`reasons.related.${reason.kind}`, { name: reason.name });
    case 'titles':
    case 'words':
      return t(`reasons.related.${reason.kind}`, { words: both(reason.words.map(asOne)) });
    case 'both-link-to':
    case 'both-linked-from':
    case 'linked-through':
    case 'neighbours-linked':
    case 'linked-with-similar':
    case 'similar-to-linked':
      return t(`reasons.related.${reason.kind}`, { via: both(reason.via.map(linkOf)), count: reason.via.length });
  }
}

/** Why a topic is suggested for a note. */
export function suggestReasonText(reason: SuggestReason): string {
  switch (reason.kind) {
    case 'name':
      return t(`reasons.suggested.name-${reason.where}`, { name: reason.name });
    case 'linked':
    case 'shared-links':
      return t(`reasons.suggested.${reason.kind}`, { paths: some(reason.paths.map(titleOf)) });
    case 'tags':
      return t('reasons.suggested.tags', { tags: some(reason.tags.map(tagText)) });
    case 'words':
      return t('reasons.suggested.words', { words: some(reason.words) });
    case 'form':
      return reason.traits.length === 0
        ? t('reasons.suggested.form')
        : t('reasons.suggested.traits', { traits: some(reason.traits.map(traitText)) });
  }
}

/** Why a topic is proposed. */
export function foundReasonText(reason: FoundReason): string {
  switch (reason.kind) {
    case 'named':
      return t('reasons.found.named', { notes: reason.notes, count: reason.notes });
    case 'value':
      return t('reasons.found.value', {
        property: reason.property,
        value: reason.value,
        notes: reason.notes,
        count: reason.notes,
      });
    case 'tag':
      return t('reasons.found.tag', { tag: reason.tag, notes: reason.notes, count: reason.notes });
    case 'folder':
      return t('reasons.found.folder', { folder: reason.folder, notes: reason.notes, count: reason.notes });
    case 'map':
      return t('reasons.found.map', { map: titleOf(reason.map), notes: reason.notes, count: reason.notes });
    case 'hub':
      return t('reasons.found.hub', { title: titleOf(reason.path), notes: reason.notes, of: reason.of });
    case 'words':
      return t('reasons.found.words', { words: listed(reason.words) });
    case 'examples':
      return t('reasons.found.examples', { titles: some(reason.paths.map(titleOf)) });
  }
}

/** Why a proposed topic is rather left out. */
export function doubtText(doubt: Doubt): string {
  return t(`reasons.doubt.${doubt}`);
}

function traitText({ kind, detail }: NamedTrait): string {
  return t(`reasons.trait.${kind}`, { detail });
}

/** As a link, so that it is seen where a title begins and ends. */
function linkOf(path: string): string {
  return `[[${titleOf(path)}]]`;
}

function tagText(tag: string): string {
  return `#${tag}`;
}

function some(items: readonly string[]): string {
  return listed(items.slice(0, TOLD).map(asOne));
}

/** As a person says it, with a word before the last. */
function both(items: readonly string[]): string {
  const told = items.slice(0, TOLD);
  const last = told.pop() ?? '';
  return told.length === 0 ? last : t('common.and', { all: listed(told), last });
}

/** What has a comma in it would look like two. */
function asOne(item: string): string {
  return COMMA.test(item) ? t('common.quoted', { text: item }) : item;
}

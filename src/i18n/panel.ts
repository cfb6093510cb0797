import { relatedReasonText } from './reasons';
import { listed, t } from '.';
import type { PanelReason, SectionReason } from '../core/panel/section';

/** Why an item of the linked-notes panel stands where it stands. `topicName` gives a topic's name for its id. */
export function panelReasonText(reason: PanelReason, topicName: (id: string) => string): string {
  if (reason.from === 'text') return reason.sentence;
  return reason.from === 'ranking'
    ? relatedReasonText(reason.reason, topicName)
    : sectionReasonText(reason.reason, topicName);
}

function sectionReasonText(reason: SectionReason, topicName: (id: string) => string): string {
  switch (reason.kind) {
    case 'in-topics':
      return t('panel.reason.inTopics', { topics: listed(reason.ids.map(topicName)) });
    case 'under':
      return t('panel.reason.under', { heading: reason.heading });
    case 'in-text':
      return t('panel.reason.inText');
    case 'in-property':
      return t('panel.reason.inProperty', { name: reason.name });
    case 'embedded':
      return t('panel.reason.embedded');
    case 'linked-here':
      return t('panel.reason.linkedHere');
    case 'links-here':
      return t('panel.reason.linksHere');
    case 'named':
      return t(`panel.reason.${reason.direction}`);
    case 'more-places':
      return t('panel.reason.more', { count: reason.count });
  }
}

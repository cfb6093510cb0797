export const guide = {
  command: 'Set up topics',
  title: 'Set up topics',
  looking: 'Looking at your notes…',
  intro:
    'These topics are proposed from your vault. Untick what you do not want; what stands below a topic goes with it. Nothing is written before you press the button, and no note is changed.',
  introMore: {
    one: 'Your topic stays as it is. These would be new: untick what you do not want.',
    other: 'Your {count} topics stay as they are. These would be new: untick what you do not want.',
  },
  nothing:
    'Nothing in your vault points to topics yet. Put notes into folders, give them nested tags, or name their topics in the property {property}; from three notes on, a topic is proposed here.',
  nothingNew: 'Your topics cover all that your vault proposes.',
  sources: 'Where topics come from',
  source: {
    topic: 'Property “{property}”',
    property: 'Other properties',
    tag: 'Tags',
    folder: 'Folders',
    map: 'Maps of content',
    content: 'What notes are about',
  },
  all: 'Tick all',
  none: 'Untick all',
  tree: 'Proposed topics',
  rename: 'Rename topic',
  summary: '{held} of {total} notes would belong to a topic.',
  summaryMore: '{held} of {total} notes would belong to a new topic.',
  add: { one: 'Add {count} topic', other: 'Add {count} topics' },
  added: { one: '{count} topic added.', other: '{count} topics added.' },
  next: 'Preview topic indexes',
};

export const guide = {
  command: 'Arrange topics',
  looking: 'Looking at your notes…',
  intro:
    'These topics are proposed from your vault. Untick what you do not want; what stands below a topic goes ' +
    'with it. Nothing is written before you press the button.',
  introMore: 'Your topics stay as they are. These would be new: untick what you do not want.',
  nothing:
    'Nothing in your vault points to topics yet. Put notes into folders, give them nested tags, or name their ' +
    'topics in the property {property}; from three notes on, a topic is proposed here.',
  few: {
    one:
      'Nothing in your vault points to topics yet. It has one note: write on; once there are some more, come ' +
      'back here. Or name topics now, in the property {property} of a note.',
    other:
      'Nothing in your vault points to topics yet. It has {count} notes: write on; once there are some more, ' +
      'come back here. Or name topics now, in the property {property} of a note.',
  },
  empty:
    'There are no notes to look at yet. Write some, then come back here: topics are proposed from the tags, ' +
    'folders, properties and words that you use.',
  failed: 'Your notes could not be looked at. What went wrong stands in the developer console.',
  reading: 'Reading what your notes are about: {done} of {total}…',
  grouping: 'Looking for notes that are about the same…',
  contentFound: {
    one:
      'By what notes are about, {count} topic would be proposed too: look at its tab, and tick “Use these” if ' +
      'you want it.',
    other:
      'By what notes are about, {count} topics would be proposed too: look at their tab, and tick “Use these” ' +
      'if you want them.',
  },
  nothingNew: 'Your topics cover all that your vault proposes.',
  sources: 'Where topics come from',
  everything: 'All',
  unused: '{count}, not used',
  use: 'Use these',
  search: 'Search topics',
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
  more: 'More options',
  merge: 'Merge into another topic…',
  mergeInto: 'Merge “{name}” into…',
  moveUnder: 'Move under another topic…',
  moveTop: 'Move to the top',
  drop: {
    into: 'Put it under {name}. Hold Ctrl or Command to merge them instead.',
    beside: 'Put it beside {name}',
  },
  separate: 'Take the merge back',
  alike: '{names} look like one topic.',
  mergeAlike: 'Merge into “{name}”',
  apart: 'Keep apart',
  summary: '{held} of {total} notes would belong to a topic.',
  summaryMore: '{held} of {total} notes would belong to a new topic.',
  unsorted: { one: '{count} note would be unsorted: {names}.', other: '{count} notes would be unsorted: {names}.' },
  unsortedMore: '{count} notes would be unsorted: {names} and {more} more.',
  writes: {
    one:
      'In {count} note, the property {property} is written, for no rule tells what it is about. Undo takes that ' +
      'back too.',
    other:
      'In {count} notes, the property {property} is written, for no rule tells what they are about. Undo ' +
      'takes that back too.',
  },
  naming: { one: 'Writing topics into {count} note…', other: 'Writing topics into {count} notes…' },
  add: { one: 'Add {count} topic', other: 'Add {count} topics' },
  added: { one: '{count} topic added.', other: '{count} topics added.' },
};

export const rebuild = {
  command: {
    rebuild: 'Rebuild topic indexes',
    preview: 'Preview topic indexes',
    undo: 'Undo last rebuild',
    open: 'Open topic index of this note',
    insert: 'Insert topic index here',
  },
  waiting: 'Waiting until Obsidian has read the vault…',
  waitingFor: {
    one: 'Waiting until Obsidian has read {count} note: {path}',
    other: 'Waiting until Obsidian has read {count} notes, {path} among them',
  },
  reading: 'Reading cards: {done} of {total}',
  planning: 'Comparing topic indexes: {done} of {total}',
  writing: 'Writing topic indexes: {done} of {total}',
  cancelled: 'Stopped. What was written so far stays, and can be undone.',
  nothingListed:
    'There is nothing to index yet: no note belongs to a topic. Give a note the property “{property}”, or add topics in the settings.',
  done: {
    created: { one: '{count} index note created', other: '{count} index notes created' },
    updated: { one: '{count} updated', other: '{count} updated' },
    leftAlone: { one: '{count} left as it is', other: '{count} left as they are' },
  },
  details: 'Show details',
  failed: 'The rebuild failed: {message}',
  underWay: 'A rebuild is under way. {now}',
  /** One index note that automatic update left as it is, or several for the same reason. */
  notUpdated: '{paths} could not be kept current. {reason}',
  preview: {
    title: 'Preview topic indexes',
    intro: 'This is what a rebuild would write. Nothing is written before you say so.',
    first:
      'This is the first rebuild of this vault. Look at what it would write; nothing is written before you say so.',
    create: 'New',
    update: 'Changed',
    none: 'Everything is up to date: there is nothing to write.',
    all: 'Write all',
    some: { one: 'Write {count} note', other: 'Write {count} notes' },
    select: 'Write {path}',
    selectAll: 'All notes',
    choose: 'Choose a note to see what would change in it.',
    more: { one: 'Show {count} more line', other: 'Show {count} more lines' },
    unchanged: { one: '{count} line as it is', other: '{count} lines as they are' },
    list: 'Notes that would be written',
    diff: 'What would change',
  },
  result: {
    title: 'What the rebuild did',
    created: 'Created',
    updated: 'Updated',
    skipped: 'Left as they are',
    orphaned: 'Their topic is gone',
    doubles: 'Several notes for one topic',
    problems: 'Topics to look at',
  },
  undo: {
    nothing: 'There is no rebuild to undo.',
    done: { one: '{count} note is as it was before.', other: '{count} notes are as they were before.' },
    left: {
      one: '{count} note was changed since and is left: {paths}',
      other: '{count} notes were changed since and are left: {paths}',
    },
    refused: '{path} could not be put back. {reason} Then undo again.',
  },
  open: {
    none: 'This note belongs to no topic.',
    missing: 'There is no index note for {topic} yet. Rebuild the topic indexes to make one.',
    choose: 'Which topic?',
  },
  insert: {
    choose: 'Index of which topic?',
    home: 'Home index: the whole vault',
    already: 'This note has a topic index already.',
    property:
      'The properties of this note cannot be changed safely. Add “topic-index: {topic}” yourself, then rebuild.',
  },
};

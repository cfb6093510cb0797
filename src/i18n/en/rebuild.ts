export const rebuild = {
  command: {
    rebuild: 'Rebuild topic indexes',
    preview: 'Preview topic indexes',
    open: 'Open topic of this note',
    insert: 'Insert topic index here',
  },
  waiting: 'Waiting until Obsidian has read the vault…',
  waitingFor: {
    one: 'Waiting until Obsidian has read {count} note: {path}',
    other: 'Waiting until Obsidian has read {count} notes, {path} among them',
  },
  asking: 'It waits for your answer to what it would write.',
  reading: 'Reading cards: {done} of {total}',
  planning: 'Comparing index notes: {done} of {total}',
  writing: 'Writing index notes: {done} of {total}',
  cancelled: 'Stopped. What was written so far stays, and can be undone.',
  nothingListed:
    'There is nothing to index yet: no note belongs to a topic. Give a note the property “{property}”, or add ' +
    'topics in the settings.',
  done: {
    created: { one: '{count} index note created', other: '{count} index notes created' },
    updated: { one: '{count} updated', other: '{count} updated' },
    leftAlone: { one: '{count} left as it is', other: '{count} left as they are' },
  },
  details: 'Show details',
  failed: 'The rebuild failed: {message}',
  underWay: 'A rebuild is under way. {now}',
  andMore: { one: '{count} more', other: '{count} more' },
  notUpdated: '{paths} could not be kept current. {reason}',
  preview: {
    title: 'Preview of index notes',
    intro: 'These index notes would be written. Nothing is written before you say so.',
    first: 'These are the first index notes of this vault. Look at them; nothing is written before you say so.',
    hidden: {
      one:
        'The filter in the settings leaves out {count} note. Its entries go. Your own lines about it stay, ' +
        'under a line without its name; look through them, and delete index notes whose name tells too much.',
      other:
        'The filter in the settings leaves out {count} notes. Their entries go. Your own lines about them ' +
        'stay, under a line without their names; look through them, and delete index notes whose name tells ' +
        'too much.',
    },
    create: 'New',
    update: 'Changed',
    none: 'Everything is up to date: there is nothing to write.',
    all: 'Write all',
    some: { one: 'Write {count} note', other: 'Write {count} notes' },
    select: 'Write {path}',
    more: { one: 'Show {count} more line', other: 'Show {count} more lines' },
    unchanged: { one: '{count} line as it is', other: '{count} lines as they are' },
    groups: {
      created: { one: '{count} new note', other: '{count} new notes' },
      pages: { one: '{count} page of your own', other: '{count} pages of your own' },
      updated: { one: '{count} changed note', other: '{count} changed notes' },
    },
    looks: 'It will look like this',
    raw: 'Show the Markdown',
    added: { one: '{count} added', other: '{count} added' },
    gone: { one: '{count} gone', other: '{count} gone' },
    reworded: { one: '{count} reworded', other: '{count} reworded' },
    noEntries: 'The same entries, with other counts, order or headings',
    kinds: { added: 'Added', gone: 'Gone', reworded: 'Reworded' },
    list: 'Notes that would be written',
    diff: 'What would change',
  },
  pages: {
    title: 'Pages that you have for topics',
    intro: {
      one:
        '{count} topic has a page of yours: the note of its folder, of its name or a synonym, or a map that its ' +
        'notes link to.',
      other:
        '{count} topics have a page of yours: the note of the folder, of the name or a synonym, or a map that ' +
        'their notes link to.',
    },
    ticks:
      'Indexes go into new notes. Tick a page, and its index goes to the end of it, below all that stands ' +
      'there, with the property “topic-index”. The preview that follows shows it; it can be undone.',
    all: 'All',
    none: 'None',
    notes: 'New notes instead',
    into: 'Into these pages',
    remember: 'Do so from now on without asking',
  },
  result: {
    title: 'What the rebuild did',
    created: 'Created',
    updated: 'Updated',
    skipped: 'Left as they are',
    orphaned: 'Their topic is gone',
    doubles: 'Several notes for one topic',
  },
  undo: {
    done: {
      one: 'The last rebuild is undone: {count} note is as it was before.',
      other: 'The last rebuild is undone: {count} notes are as they were before.',
    },
    removed: { one: '{count} index note removed again.', other: '{count} index notes removed again.' },
    left: {
      one: '{count} note was changed since and is left: {paths}',
      other: '{count} notes were changed since and are left: {paths}',
    },
    refused: '{path} could not be put back. {reason} Then undo again.',
  },
  open: {
    none: 'This note belongs to no topic.',
    choose: 'Which topic?',
  },
  insert: {
    choose: 'Index of which topic?',
    home: 'Home index: the whole vault',
    already: 'This note has a topic index already.',
  },
  order: {
    byHand: '{name} is ordered by hand from now on.',
    changed: '{path} changed meanwhile, so nothing was moved. Try again.',
  },
  move: {
    command: 'Move topic index into its page',
    noPage: 'There is no other note of the name of this topic that its index could go into.',
    ownProperties: '{path} has properties of its own, which would be lost: {names}. Take them out first.',
    done: 'The index of {path} stands in {page} now.',
    undone: 'The topic index stands in a note of its own again.',
    left: 'Links in these notes could not be changed: {paths}',
  },
};

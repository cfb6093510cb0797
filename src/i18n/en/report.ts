/**
 * What the app and the command line say of a rebuild and of what is wrong in a vault. Each says what it is and what to
 * do about it.
 */
export const report = {
  notes: { one: '{count} note', other: '{count} notes' },
  topics: { one: '{count} topic', other: '{count} topics' },
  linked: '{count} linked',
  unsorted: '{count} unsorted',
  open: { one: '{count} open problem', other: '{count} open problems' },
  created: '{count} created',
  updated: '{count} updated',
  unchanged: '{count} unchanged',
  leftAlone: '{count} left as they are',
  upToDate: 'The index notes are up to date.',
  skip: {
    'no-markers':
      'The markers of the managed region are missing. Insert a topic index there again, or delete the note.',
    'no-begin': 'The begin marker of the managed region is missing. Put it back, or delete the end marker too.',
    'no-end': 'The end marker of the managed region is missing. Put it back, or delete the begin marker too.',
    'several-markers': 'There is more than one managed region. Keep one.',
    'reversed-markers': 'The end marker stands before the begin marker. Put them in order.',
    'marker-in-code': 'A marker of the managed region stands in a code block. Close the code block before it.',
    'no-property':
      'The note holds a managed region, but its property topic-index cannot be read. Mend its properties, or ' +
      'delete the markers.',
    'page-in-use': 'The note holds a managed region already. Take it out, or give the note the property topic-index.',
    'page-left-open':
      'A comment or a formula in it is never closed, so an index at its end would not be seen. Close it.',
    'page-properties':
      'Its properties cannot be written with certainty. Mend them, or have the index in a note of its own.',
    missing: 'The note is not there any more.',
    exists: 'Something of that name is there already. Rename it, or move it.',
    changed: 'The note changed while it was being written. Try again.',
    'not-text': 'The note is not text in UTF-8: writing it would damage it. Convert it first.',
    outside: 'The path leads out of the vault, and nothing is written there.',
    linked:
      'It stands behind a symbolic link, and nothing is written through one. Put the file or folder itself ' +
      'into the vault.',
    evicted: 'The note is in the cloud and not on this device. Have it downloaded, and run the rebuild again.',
    'not-a-folder':
      'A file has the name that a folder needs. Rename it, or choose another index folder in the settings.',
    'not-a-note': 'Something else than a file has that name. Rename it.',
    denied: 'There is no permission for it. Let the file and its folder be read and written.',
    'read-only': 'Nothing can be written to this disk. Make it writable, or work on a copy that is.',
    full: 'The disk is full. Free some space, then try again.',
    busy: 'Another program holds the file, or too many files are open. Close it there, then try again.',
    'too-long': 'The name is too long for this disk. Give the note or its topic a shorter name.',
    unreachable: 'The disk does not answer. Connect it, then try again.',
    unread:
      'Obsidian has not read this note, and does not seem to: it may not be on this device yet, or cannot be ' +
      'opened. Its entries stay as they are. Open it to see what is wrong.',
    failed: 'It could not be read or written ({detail}). Look at the file, then try again.',
  },
  double: 'Several notes claim the topic {topic}. {used} is used; delete the property in the others: {others}.',
  loose:
    'Lines in it lead nowhere, and nobody remembers that they were entries: {links}. Make the notes, or ' +
    'delete the lines.',
  offered: {
    one:
      '{count} page of yours stands for its topic; its index can go into it (--into-pages, or index.pages in ' +
      'the settings):',
    other:
      '{count} pages of yours stand for their topics; their indexes can go into them (--into-pages, or ' +
      'index.pages in the settings):',
  },
  orphaned: 'The topic of this index note is gone. The note is left where it is.',
  badFilter:
    'The entry {detail} of the excluded files is no regular expression and is passed over. Mend it in the ' +
    'settings of Obsidian, under Files and links.',
  taxonomy: {
    'empty-name': 'The topic {topic} has no name and is left out. Give it one.',
    'control-characters':
      'The name of the topic {name} holds line breaks or control characters, which are read as spaces.',
    'unknown-parent': 'The topic {topic} stands under a topic that is not there, so it stands at the top.',
    cycle: 'These topics stand under each other: {topics}. The first one is put at the top.',
    'same-path': 'Several topics have the path {path}; they are used as one.',
    'own-synonym': 'The synonym {synonym} is the name of its own topic {topic}.',
    'ambiguous-name':
      'Several topics answer to the name {name}: {topics}. By itself it counts for none; a path tells them apart.',
  },
  topicValue: {
    comma:
      'The text “{value}” is read as several topics: {names}. Write them as a list; if it is one topic, add ' +
      'that in the settings, or write it as a link.',
    'ambiguous-topic': 'The topic {value} could be any of {topics}. Write the path.',
    'nameless-topic': 'The topic {value} has no name.',
    'too-deep': 'The topic {value} is deeper than topics may be.',
    'unknown-topic': 'There is no topic {value}.',
  },
  settings: {
    'not-a-map':
      'The settings file holds something else than settings. Restore it from a backup or another device, or ' +
      'delete it to start afresh.',
    conflict:
      'The settings file holds the marks of a merge conflict. Keep one side of each, and delete the lines ' +
      'with the marks.',
    unreadable: 'The settings file cannot be read. {reason}',
    'not-json': 'The settings are not valid JSON: {detail}. Mend the file, or delete it to start afresh.',
    empty:
      'The settings file is empty, as after a write that was cut off. Restore it from a backup or another ' +
      'device, or delete it to start afresh.',
    newer: 'The settings are of version {found}, and this is made for version {known}. Update Topic Atlas.',
    'not-one-of': '{path} should be one of {allowed}, not {found}. It is not used.',
    'same-heading':
      '{path} shows the same heading as {other}, and what stands below them could not be told apart. It is not used.',
    'unknown-key': '{path} is no setting. What is known there: {known}. Mend its name, or delete it.',
    'bad-id': '{path} has an entry with the key {found}, which cannot be used.',
  },
  expected: {
    text: '{path} should be a text. It is not used.',
    line: '{path} should be a text of one line. It is not used.',
    folder: '{path} should be the path of a folder in the vault. It is not used.',
    'portable-folder':
      '{path} should be a folder that every system can hold: no name in it with \\ : * ? " < > |, with a dot or ' +
      'a space at its end, or kept by Windows, as CON. It is not used.',
    condition: '{path} should be a property, property: value, #tag or folder/. Mend it.',
    list: '{path} should be a list. It is not used.',
    'yes-or-no': '{path} should be true or false. It is not used.',
    number: '{path} should be a number. It is not used.',
    count: '{path} should be a whole number from 0 on. It is not used.',
    map: '{path} should be a map. It is not used.',
    'key-and-value': '{path} should be a map with the texts key and value. It is not used.',
    version: 'In the settings, {path} should be a whole number from 1 on. Mend it.',
  },
};

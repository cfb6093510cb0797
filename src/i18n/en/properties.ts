/** What is odd about the properties of notes, and why one of them was not written. */
export const properties = {
  odd: {
    unreadable:
      'Its properties cannot be read, so none of them counts. Mend the lines between the --- marks: a text ' +
      'with a colon or a number sign in it needs quotes.',
    misread: {
      'byte-order-mark':
        'It starts with a byte order mark, so Obsidian reads no properties in it. Save it without the mark.',
      'lines-before':
        'Something stands before the --- of its properties, so none of them counts. Make --- the first line.',
      fence:
        'Its first line is not exactly ---, so none of the properties below it counts. Delete the spaces in that line.',
      unclosed: 'No line of --- ends its properties, so none of them counts. Add one below the last property.',
      comment:
        'In the property {property}, “{text}” counts for nothing, because a number sign starts a comment. Put ' +
        'it in quotes, or leave out the sign.',
    },
    'tags-in-text':
      'The tags {tags} do not count, because the property tags holds them as one text. Write them as a list.',
    'old-name':
      'Obsidian does not look at the property {property} any more, so nothing in it counts. Name the property {name}.',
    'not-tags':
      'What the property tags holds here does not count as a tag: {values}. Write tags without spaces and ' +
      'commas, each as an item of its own, and numbers with a letter in front.',
    'topic-number':
      'The property {property} holds the number {value}, which is taken as the name “{value}”. Put it in ' +
      'quotes, so that it stays as it is typed.',
    'topic-type': {
      number: 'The property {property} holds a number that is no name. Put it in quotes, if it is the name of a topic.',
      boolean:
        'The property {property} holds true or false where a topic should be. Write its name, in quotes if it ' +
        'is that word.',
      nothing: 'The property {property} has an item with nothing in it. Write the name of a topic there, or delete it.',
      list:
        'The property {property} holds a list within the list. Write each topic as an item of its own, and ' +
        'links in quotes.',
      map:
        'The property {property} holds pairs of a name and a value where a topic should be. Put a name with a ' +
        'colon in quotes.',
    },
  },
  refused: {
    'byte-order-mark':
      '{path} starts with a byte order mark, so Obsidian reads no properties in it. The property “{property}” ' +
      'was not written; save the note without the mark first.',
    fence:
      'Line {line} of {path} is not quite the --- that properties stand between. The property “{property}” ' +
      'was not written; mend that line first.',
    tab:
      'Line {line} of {path} is indented with a tab, which properties may not be. The property “{property}” was ' +
      'not written; use spaces there first.',
    unreadable:
      'Line {line} of {path} cannot be read as a property. The property “{property}” was not written; mend ' +
      'that line first.',
    'duplicate-key':
      'Line {line} of {path} names a property a second time. The property “{property}” was not written; ' +
      'delete one of the two first.',
    anchor:
      'Line {line} of {path} holds an anchor, an alias or a type (&, * or !). The property “{property}” was ' +
      'not written; change it there by hand.',
    comment:
      'Line {line} of {path} starts a list in brackets with a comment in it. The property “{property}” was ' +
      'not written; change it there by hand.',
    'wrong-kind':
      'Line {line} of {path} holds something of another kind than is to be written. The property “{property}” ' +
      'was not written; change it there by hand.',
    invalid:
      'The properties of {path} cannot be read ({detail}). The property “{property}” was not written; mend them first.',
    'no-map':
      'The properties of {path} are no names with values. The property “{property}” was not written; mend them first.',
    vault: 'The property “{property}” of {path} is as it was. {reason}',
    misread:
      'The property “{property}” of {path} (line {line}) was not written, because it would not be read as it ' +
      'is meant. Change it there by hand.',
  },
};

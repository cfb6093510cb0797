/** What a person says of what was found for them. */
export const verdicts = {
  action: {
    unrelated: 'Not related',
    mention: 'Not a mention of {other}',
    name: 'Never look for {note} by the name “{other}”',
    topic: 'Not this topic',
  },
  said: {
    unrelated: '“{note}” and “{other}” are not related.',
    mention: '“{note}” does not mention “{other}”.',
    name: '“{note}” is not looked for by the name “{other}”.',
    topic: '“{note}” does not belong to “{other}”.',
  },
  list: 'What is not to be found again',
  listDesc: 'Notes that are not related, names that are no mentions, topics that do not fit. Each can be taken back.',
  none: 'Nothing was said yet. The menu of a row in the linked notes has it.',
  takeBack: 'Take back',
};

/** What links two notes. */
export const between = {
  command: 'What links this with…',
  choose: 'Choose the other note…',
  with: 'What links them…',
  title: 'From {from} to {to}',
  looking: 'Looking for ways…',
  none: 'No way found, by links or by words.',
  both: 'Shortest and strongest way',
  shortest: 'Shortest way',
  strongest: 'Strongest way',
  another: 'Another way',
  steps: { one: '{count} step', other: '{count} steps' },
  linksTo: 'Links to',
  linkedFrom: 'Is linked from',
  words: 'Both about {words}',
  sentence: '{title}: {text}',
};

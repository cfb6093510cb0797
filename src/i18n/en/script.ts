/** What the command line and the commands that the app offers to a terminal have in common. */
export const script = {
  command: {
    rebuild: 'Writes the topic index notes.',
    check: 'Tells whether a rebuild would change anything, and how well the topics cover the vault.',
    related: 'Ranks the notes near each note that it is not linked with yet.',
  },
  option: {
    json: 'Print JSON instead of text',
    dryRun: 'Write nothing and show what would change as a unified diff',
    intoPages: 'Put the index of a topic into the page that you have for it',
    note: 'Only this note',
    limit: 'At most this many for each note',
  },
  noteMissing: 'There is no note "{note}" in this vault. Name it by its path in the vault.',
  badLimit: '{option} needs a whole number from 1 on, not "{value}".',
  badFormat: 'The format is text or json, not "{value}".',
  off: 'The plugin was switched off.',
  stopped: 'Stopped. What was written is whole; run the command again for the rest.',
};

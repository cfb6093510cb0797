/** What the command line says of itself. */
export const cli = {
  command: {
    rebuild: 'Writes the topic index notes.',
    check: 'Tells whether a rebuild would change anything, and how well the topics cover the vault.',
    inspect: 'Shows what is known of each note.',
    metadata: 'Shows the metadata of one note (- reads standard input) as Obsidian\'s cache holds it.',
    card: 'Splits summaries into problem and approach: one {"text": ...} a line in, one {"problem": ..., "approach": ...} a line out.',
    related: 'Ranks the notes near each note that it is not linked with yet.',
    suggest: 'Suggests topics for the notes that have none.',
  },
  option: {
    json: 'Print JSON instead of text',
    dryRun: 'Write nothing and show what would change as a unified diff',
    settings: 'Read the settings from this file instead of the vault\'s own file',
    note: 'Only this note',
    limit: 'At most this many for each note',
    help: 'Show this help, or that of a command',
    version: 'Show the version',
  },
  help: {
    intro: 'Topic index notes for a folder of Markdown notes.',
    usage: 'Usage: {usage}',
    exitCodes: 'Exit codes: 0 done, 1 something to report (check: out of date), 2 wrong use, 3 the vault cannot be read.',
  },
  error: {
    unknownCommand: 'There is no command "{name}". Commands: {known}.',
    unknownOption: 'There is no option {option}. See --help.',
    optionElsewhere: '{name} has no option {option}. See {name} --help.',
    takesNoValue: '{option} takes no value.',
    needsValue: '{option} needs a value. See --help.',
    badLimit: '--limit needs a whole number from 1 on, not "{value}".',
    operandMissing: '{name} needs {operand}. See {name} --help.',
    operandTooMany: '{name} does not know what to do with "{operand}". See {name} --help.',
    unexpected: 'Something went wrong that should not have: {detail}. Nothing more was written.',
  },
  interrupted: 'Stopped. What was written is whole; run the command again for the rest.',
};

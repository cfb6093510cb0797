/** What the command line says of itself. */
export const cli = {
  command: {
    inspect: 'Shows what is known of each note.',
    metadata: "Shows the metadata of one note (- reads standard input) as Obsidian's cache holds it.",
    card:
      'Splits summaries into problem and approach: one {"text": ...} a line in, one ' +
      '{"problem": ..., "approach": ..., "open": ...} a line out. All lines are of one vault.',
    topics: 'Shows the topics that your notes point to, each with its notes and the reasons.',
    suggest: 'Suggests topics for the notes that have none.',
  },
  option: {
    settings: "Read the settings from this file instead of the vault's own file",
    source: 'Only topics from property, tags, folders, maps or content',
    only: 'Only notes that meet this condition, or another one given so: a property, property: value, #tag or folder/',
    without: 'No notes that meet this condition: a property, property: value, #tag or folder/',
    watch: 'Stay, and write again whenever the vault has changed',
    to: 'The folder to write to: outside the vault, or one whose name begins with a dot',
    since: 'What to compare with: a revision of git, or the atlas.json of an earlier export',
    noCache: 'Read every note anew, and keep nothing of them for the next time',
    help: 'Show this help, or that of a command',
    version: 'Show the version',
  },
  help: {
    intro: 'Topic index notes for a folder of Markdown notes.',
    usage: 'Usage: {usage}',
    exitCodes:
      'Exit codes: 0 done, 1 something to report (check: out of date), 2 wrong use, 3 the vault or its ' +
      'settings cannot be read.',
  },
  error: {
    unknownCommand: 'There is no command "{name}". Commands: {known}.',
    unknownOption: 'There is no option {option}. See --help.',
    unknownSource: 'There is no source "{name}". Sources: {known}.',
    optionElsewhere: '{name} has no option {option}. See {name} --help.',
    takesNoValue: '{option} takes no value.',
    needsValue: '{option} needs a value. See --help.',
    givenTwice: '{option} is given more than once. Give it once.',
    operandMissing: '{name} needs {operand}. See {name} --help.',
    operandTooMany: '{name} does not know what to do with "{operand}". See {name} --help.',
    fileMissing: 'There is no file {file}. Check the path.',
    fileIsFolder: 'The path {file} is a folder; name a file in it.',
    fileUnreadable: 'The file {file} cannot be read ({detail}). Check its permissions.',
    onlyInput: 'The command card reads standard input: write - instead of {operand}.',
    badCardLine: 'Line {number} of the input is not JSON with a text. Its card is empty.',
    outputRefused: 'The output cannot be written ({detail}). Check where it goes to.',
    watchDry: 'The option --watch writes, so it does not go with --dry-run. Leave one of them out.',
    vaultMissing: 'There is no folder {path}. Name the folder that holds your notes.',
    vaultIsFile: 'The path {path} is a file. Name the folder that holds your notes.',
    vaultDenied: 'The folder {path} may not be read. Check its permissions.',
    vaultFailed: 'The folder {path} cannot be read ({detail}).',
    settingsUnreadable:
      'The settings of the vault in {path} cannot be read ({detail}), and with others other notes would be ' +
      'written. Check its permissions.',
    settingsEvicted:
      'The settings of the vault in {path} are in the cloud and not on this device, and with others other ' +
      'notes would be written. Have them downloaded.',
    inVault:
      'In {folder} the pages would become notes of the vault. Name a folder outside of it, or one that begins ' +
      'with a dot.',
    noFolder: 'Where {folder} should be there is a file, or a link that leads nowhere. Name another folder.',
    gitMissing:
      'The program git cannot be run ({detail}). Install it, or compare with the atlas.json of an earlier export.',
    gitNoRepository:
      'The folder {path} is not in a repository of git. Compare with the atlas.json of an earlier export instead.',
    gitUnknown: 'There is no revision {revision} in the repository of {path}. Name a commit, a branch or a tag.',
    gitShallow:
      'The revision {revision} is not in this clone, which has only the end of the history. Run git fetch ' +
      '--unshallow, then try again.',
    gitPartial: 'Some files of the revision {revision} are not in this clone. Fetch them with git, then try again.',
    gitFailed: 'Git could not tell what was there ({detail}).',
    unexpected: 'Something went wrong that should not have: {detail}. Nothing more was written.',
  },
  watching: 'Following {path}. Ctrl-C ends it.',
  reading: 'Reading notes',
  planning: 'Comparing',
  writing: 'Writing',
  taxonomy: 'Topics',
  odd: {
    tab: 'Line {line} is indented with a tab, so none of its properties can be read. Use spaces there.',
    twice:
      'Line {line} names the property {text} a second time, so none of its properties can be read. Delete one of ' +
      'the two.',
    open: 'What {text} opens in line {line} is never closed, so none of its properties can be read. Close it.',
    quotes:
      'Line {line} has a text with {text}, which YAML takes for its own, so none of its properties can be read. ' +
      'Put the text in quotes.',
    unclear:
      'Line {line} cannot be read, so none of its properties counts. Write it as a name, a colon, a space and a ' +
      'value, or delete it.',
    encoding: 'It is not saved as UTF-8, so Obsidian reads other characters than were written. Save it as UTF-8.',
    sign:
      'In line {line}, “{text}” counts for nothing, because & and ! have a meaning of their own in YAML. Put it ' +
      'in quotes.',
  },
  notice: {
    unreadable: 'The note cannot be read ({detail}). Its entries in index notes stay as they are.',
    evicted: 'The note is in the cloud and not on this device. Its entries stay as they are. Have it downloaded.',
    unreadableFolder: 'The folder cannot be read ({detail}). Entries of notes that are not found stay in index notes.',
    circle:
      'The link leads to a folder around the vault or around another linked folder. As in Obsidian, it is not ' +
      'followed.',
    oddName: 'Obsidian could not tell this name from another. Rename it.',
    badConfig: 'The file is not valid JSON ({detail}); the defaults of Obsidian are used.',
    more: 'And {count} more',
  },
  topics: {
    from: '{count} notes ({source})',
    none: 'Nothing in this vault points to topics.',
    leftOut: 'Left out',
  },
  inspect: {
    topics: 'Topics',
    problem: 'Problem',
    approach: 'Approach',
    gist: 'Gist',
    aliases: 'Aliases',
    tags: 'Tags',
    headings: 'Headings',
    links: 'Links',
    unresolved: 'Unresolved',
  },
};

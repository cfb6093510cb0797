export const noteTopics = {
  command: 'Set topics of this note',
  menu: 'Set topics',
  title: 'Topics of {title}',
  search: 'Search topics…',
  list: 'Topics',
  save: 'Save',
  fresh: 'A new topic',
  ruled: 'By a rule of the topic',
  done: 'The topics of {title} are set.',
  unread: 'This note is not read yet, or cannot be.',
};

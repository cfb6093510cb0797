export const common = {
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  undoLast: 'Undo last change',
  undoOf: 'Undo: {what}',
  /** Of one note or topic. */
  undone: 'Undone: {name}',
  undoneOf: {
    cards: 'The last change of a card is undone.',
    links: 'The links made last are undone.',
    topics: 'The last change of the topics of notes is undone.',
    sorting: 'What was sorted last is undone.',
    order: 'The last order by hand is undone.',
  },
  notUndone: 'Not undone, for it was changed since: {paths}',
  nothingToUndo: 'There is nothing to undo.',
  /** Stands between the items of a list. */
  comma: ', ',
  /** Before the last item of a list. */
  and: '{all} and {last}',
  quoted: '“{text}”',
};

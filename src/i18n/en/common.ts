export const common = {
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  undone: 'Undone.',
  notUndone: 'Not undone, for it was changed since: {paths}',
  nothingToUndo: 'There is nothing to undo.',
  /** Stands between the items of a list. */
  comma: ', ',
  /** Before the last item of a list. */
  and: '{all} and {last}',
  quoted: '“{text}”',
};

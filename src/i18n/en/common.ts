export const common = {
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  /** Stands between the items of a list. */
  comma: ', ',
  /** Before the last item of a list. */
  and: '{all} and {last}',
  quoted: '“{text}”',
};

export const common = {
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  /** Stands between the items of a list. */
  comma: ', ',
  quoted: '“{text}”',
};

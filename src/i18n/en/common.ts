export const common = {
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
};

export const atlas = {
  mended: 'Topic Atlas met an error ({message}) and has read all notes anew. Everything works again.',
  failed:
    'Topic Atlas cannot sort the notes: {message}. What it shows may be out of date, and index notes are left alone. It tries again when something changes.',
};

import type { common as en } from '../en/common';
import type { Translation } from '../text';

export const common: Translation<typeof en> = {
  cancel: '取消',
  close: '关闭',
  undo: '撤销',
  undone: '已撤销。',
  notUndone: '此后又有更改，因此未撤销：{paths}',
  nothingToUndo: '没有可以撤销的更改。',
  comma: '、',
  and: '{all}和{last}',
  quoted: '“{text}”',
};

import type { common as en } from '../en/common';
import type { Translation } from '../text';

export const common: Translation<typeof en> = {
  cancel: '取消',
  close: '关闭',
  undo: '撤销',
  comma: '、',
  and: '{all}和{last}',
  quoted: '“{text}”',
};

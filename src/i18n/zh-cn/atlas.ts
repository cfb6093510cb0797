import type { atlas as en } from '../en/atlas';
import type { Translation } from '../text';

export const atlas: Translation<typeof en> = {
  mended: 'Topic Atlas 遇到错误（{message}），已重新读取全部笔记，一切恢复正常。',
  failed: 'Topic Atlas 无法归类笔记：{message}。显示的内容可能已过时，索引笔记保持不动；有变化时会再次尝试。',
};

import type { sort as en } from '../en/sort';
import type { Translation } from '../text';

export const sort: Translation<typeof en> = {
  view: '未归类的笔记',
  command: '归类未归类的笔记',
  learning: '正在从已归类的笔记中学习……',
  done: '所有笔记都已归入主题。',
  onlySkipped: '只剩下跳过的笔记。',
  again: '重新显示跳过的笔记',
  left: '{count} 篇未归类的笔记',
  empty: '此笔记为空。',
  unreadable: '无法读取此笔记。',
  suggested: '建议的主题',
  noSuggestion: '此笔记中还没有指向某个主题的线索。',
  other: '其他主题 (o)',
  newTopic: '新主题 (n)',
  skip: '跳过 (s)',
  ignore: '不再列出 (i)',
  undo: '撤销 (u)',
  sure: '接受所有有把握的建议',
  choose: '哪个主题？',
  sorted: '已归类 {count} 篇笔记。',
  failed: '{path} 保持原样：无法安全地修改其属性（{reason}）。',
  line: '第 {line} 行',
  changed: '笔记此后有更改，已保持原样。',
};

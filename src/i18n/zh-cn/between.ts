import type { between as en } from '../en/between';
import type { Translation } from '../text';

export const between: Translation<typeof en> = {
  command: '本笔记与哪篇笔记如何相连……',
  choose: '选择另一篇笔记……',
  with: '二者如何相连……',
  title: '从 {from} 到 {to}',
  looking: '正在寻找路径……',
  none: '没有找到由链接或词语构成的路径。',
  both: '最短也最强的路径',
  shortest: '最短路径',
  strongest: '最强路径',
  another: '另一条路径',
  steps: '{count} 步',
  linksTo: '链接到',
  linkedFrom: '被链接自',
  words: '都谈到 {words}',
  sentence: '{title}：{text}',
};

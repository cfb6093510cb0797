import type { guide as en } from '../en/guide';
import type { Translation } from '../text';

export const guide: Translation<typeof en> = {
  command: '设置主题',
  title: '设置主题',
  looking: '正在查看你的笔记……',
  intro:
    '以下主题是根据你的仓库提出的建议。取消勾选不需要的主题，其下级主题会一并取消。在你按下按钮之前不会写入任何内容，也不会更改任何笔记。',
  introMore: '你已有的 {count} 个主题保持不变。以下是可以新增的主题，取消勾选不需要的即可。',
  nothing:
    '仓库中还没有指向主题的线索。把笔记放入文件夹、添加嵌套标签，或在属性 {property} 中写明主题；某个主题有三篇笔记后会出现在这里。',
  nothingNew: '你的主题已经涵盖仓库提出的所有建议。',
  sources: '主题的来源',
  source: {
    topic: '属性“{property}”',
    property: '其他属性',
    tag: '标签',
    folder: '文件夹',
    map: '内容地图',
    content: '笔记内容',
  },
  all: '全选',
  none: '全不选',
  tree: '建议的主题',
  rename: '重命名主题',
  summaryMore: '{total} 篇笔记中有 {held} 篇会归入新主题。',
  summary: '{total} 篇笔记中有 {held} 篇会归入主题。',
  add: '添加 {count} 个主题',
  added: '已添加 {count} 个主题。',
  next: '预览主题索引',
};

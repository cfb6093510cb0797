import type { script as en } from '../en/script';
import type { Translation } from '../text';

export const script: Translation<typeof en> = {
  command: {
    rebuild: '写入主题索引笔记。',
    check: '检查重建是否会改动内容，以及主题对仓库的覆盖情况。',
    related: '为每篇笔记列出相近但尚未链接的笔记。',
  },
  option: {
    json: '输出 JSON 而不是文本',
    dryRun: '不写入任何内容，以统一 diff 格式显示将要进行的改动',
    intoPages: '把主题的索引写入你已有的主题页面',
    note: '只处理这篇笔记',
    limit: '每篇笔记最多这么多项',
  },
  noteMissing: '这个仓库中没有笔记“{note}”。请用它在仓库中的路径指定。',
  badLimit: '{option} 需要一个不小于 1 的整数，而不是“{value}”。',
  badFormat: 'format 应为 text 或 json，而不是“{value}”。',
  off: '插件已被关闭。',
  stopped: '已停止。已写入的内容都是完整的；再次运行该命令即可完成其余部分。',
};

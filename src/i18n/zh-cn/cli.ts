import type { cli as en } from '../en/cli';
import type { Translation } from '../text';

export const cli: Translation<typeof en> = {
  command: {
    rebuild: '写入主题索引笔记。',
    check: '检查重建是否会改动内容，以及主题对仓库的覆盖情况。',
    inspect: '显示每篇笔记的已知信息。',
    metadata: '显示一篇笔记的元数据（- 表示读取标准输入），与 Obsidian 缓存中的形式相同。',
    card: '把摘要拆分为问题与思路：每行输入一个 {"text": ...}，每行输出一个 {"problem": ..., "approach": ...}。',
    related: '为每篇笔记列出相近但尚未链接的笔记。',
    suggest: '为没有主题的笔记推荐主题。',
  },
  option: {
    json: '输出 JSON 而不是文本',
    dryRun: '不写入任何内容，以统一 diff 格式显示将要进行的改动',
    settings: '从这个文件读取设置，而不是仓库自己的设置文件',
    note: '只处理这篇笔记',
    limit: '每篇笔记最多这么多项',
    help: '显示帮助，或某个命令的帮助',
    version: '显示版本',
  },
  help: {
    intro: '为一个 Markdown 笔记文件夹生成主题索引笔记。',
    usage: '用法：{usage}',
    exitCodes: '退出码：0 完成，1 有需要报告的内容（check：已过期），2 用法错误，3 无法读取仓库。',
  },
  error: {
    unknownCommand: '没有名为“{name}”的命令。可用命令：{known}。',
    unknownOption: '没有选项 {option}。请查看 --help。',
    optionElsewhere: '{name} 没有选项 {option}。请查看 {name} --help。',
    takesNoValue: '{option} 不接受参数值。',
    needsValue: '{option} 需要一个值。请查看 --help。',
    badLimit: '--limit 需要一个不小于 1 的整数，而不是“{value}”。',
    operandMissing: '{name} 需要 {operand}。请查看 {name} --help。',
    operandTooMany: '{name} 不知道如何处理“{operand}”。请查看 {name} --help。',
    fileMissing: '没有文件 {file}。请检查路径。',
    fileIsFolder: '路径 {file} 是一个文件夹；请指定其中的文件。',
    fileUnreadable: '无法读取文件 {file}（{detail}）。请检查其权限。',
    tooLarge: '笔记 {file} 超过 2 MB：Obsidian 不读取这种笔记的元数据。请拆分它。',
    unexpected: '发生了意外错误：{detail}。没有再写入任何内容。',
  },
  interrupted: '已停止。已写入的内容都是完整的；再次运行该命令即可完成其余部分。',
};

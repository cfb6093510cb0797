import type { properties as en } from '../en/properties';
import type { Translation } from '../text';

export const properties: Translation<typeof en> = {
  odd: {
    unreadable: '无法读取其属性，因此属性都不起作用。请修正 --- 标记之间的内容：含有冒号或井号的文本需要加引号。',
    'tags-in-text': '标签 {tags} 不起作用，因为属性 tags 把它们写成了一段文本。请写成列表。',
    'not-tags':
      '属性 tags 中的这些内容不算标签：{values}。标签不能含有空格和逗号，每个标签单独写成一项；数字前要有字母。',
    'topic-number': '属性 {property} 中的数字 {value} 被当作名称“{value}”。请加引号，以保持原样。',
    'topic-type': {
      number: '属性 {property} 中有一个不能作为名称的数字。如果它是主题名称，请加引号。',
      boolean: '属性 {property} 中本应是主题的位置写了 true 或 false。请写主题名称；如果名称就是这个词，请加引号。',
      nothing: '属性 {property} 中有一个空项。请在那里写主题名称，或将其删除。',
      list: '属性 {property} 的列表中又有列表。请把每个主题单独写成一项，链接要加引号。',
      map: '属性 {property} 中本应是主题的位置写了名称和值。含有冒号的名称请加引号。',
    },
  },
  refused: {
    'byte-order-mark':
      '{path} 以字节顺序标记开头，Obsidian 不会读取其中的属性。未写入属性“{property}”；请先去掉该标记再保存笔记。',
    fence: '{path} 的第 {line} 行不是完整的 ---，而属性应写在两行 --- 之间。未写入属性“{property}”；请先修正该行。',
    tab: '{path} 的第 {line} 行用制表符缩进，属性中不允许这样。未写入属性“{property}”；请先改用空格。',
    unreadable: '{path} 的第 {line} 行无法作为属性读取。未写入属性“{property}”；请先修正该行。',
    'duplicate-key': '{path} 的第 {line} 行重复了一个属性名。未写入属性“{property}”；请先删除其中之一。',
    anchor: '{path} 的第 {line} 行含有锚点、别名或类型（&、* 或 !）。未写入属性“{property}”；请手动修改。',
    comment: '{path} 的第 {line} 行开始的方括号列表中含有注释。未写入属性“{property}”；请手动修改。',
    'wrong-kind': '{path} 的第 {line} 行的内容与要写入的类型不同。未写入属性“{property}”；请手动修改。',
    invalid: '无法读取 {path} 的属性（{detail}）。未写入属性“{property}”；请先修正属性。',
    'no-map': '{path} 的属性不是名称和值。未写入属性“{property}”；请先修正属性。',
    vault: '{path} 的属性“{property}”保持原样。{reason}',
    misread: '未写入 {path} 的属性“{property}”（第 {line} 行），因为写入后不会按原意读取。请手动修改。',
  },
};

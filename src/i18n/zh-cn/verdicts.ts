/** What a person says of what was found for them. */
export const verdicts = {
  action: {
    unrelated: '不相关',
    mention: '并未提及 {other}',
    name: '不再以名称“{other}”查找 {note}',
    topic: '不属于此主题',
  },
  said: {
    unrelated: '“{note}”与“{other}”不相关。',
    mention: '“{note}”并未提及“{other}”。',
    name: '不再以名称“{other}”查找“{note}”。',
    topic: '“{note}”不属于“{other}”。',
  },
  list: '不再查找的内容',
  listDesc: '不相关的笔记、并非提及的名称、不合适的主题。每一项都可以撤回。',
  none: '还没有任何内容。可在关联笔记的行菜单中添加。',
  takeBack: '撤回',
};

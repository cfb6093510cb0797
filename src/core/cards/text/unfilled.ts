import { isTemplateCode } from './lines';

const LONGEST = 80;

/** Asks whoever fills in a template to say something, in the languages of the tables. */
const ASKS_FOR = new RegExp(
  [
    '^(?:please )?(?:write|describe|state|explain|enter|insert|add|fill in|type|put) .*(?:here|below|problem|question|challenge|issue|approach|solution|idea|method)(?![\\p{L}])(?! (?:is|are|was|of|with|that|when|in|to|by|for))',
    '^(?:bitte )?(?:hier |beschreib\\p{L}* |schreib\\p{L}* |erklär\\p{L}* ).*(?:hier|problem|frage|ansatz|lösung|eintragen|beschreiben)(?!\\p{L})',
    '^(?:décri|écri|expli|saisi|indiqu)\\p{L}* .*(?:ici|problème|question|approche|solution)(?!\\p{L})',
    '^(?:describ|descrev|descriv|escrib|escrev|scriv|explic|indic)\\p{L}* .*(?:aquí|aqui|qui|problema|pregunta|pergunta|domanda|enfoque|abordagem|approccio|solución|solução|soluzione)(?!\\p{L})',
    '^(?:опиш|напиш|укаж)\\p{L}* .*(?:здесь|проблем\\p{L}*|вопрос\\p{L}*|решени\\p{L}*|подход\\p{L}*)(?!\\p{L})',
    '^(?:mô tả|viết|nhập|ghi) .*(?:ở đây|vấn đề|câu hỏi|giải pháp|cách tiếp cận)(?!\\p{L})',
    '^(?:请|請)?(?:在此|在这里|在這裡)?(?:填写|填寫|描述|写下|寫下|输入|輸入)[^。]{0,12}(?:问题|問題|方法|方案|内容|內容)[。…]?$',
    '^(?:ここに|こちらに)[^。]{0,20}(?:書|記入|記述|入力)[^。]{0,8}[。…]?$',
    '^(?:여기에)[^.]{0,20}(?:적|작성|입력|쓰)[^.]{0,8}[.…]?$',
  ].join('|'),
  'iu',
);

/** `<what went wrong>`; marks of a page are none. */
const PLACEHOLDER = /^(?:[-*+•] |\d{1,3}[.)] )?<(?!\/?[a-z][a-z0-9]*(?:\s[^<>]*=[^<>]*)?\/?>)[^<>]+>[.。]?$/;
const LONGEST_FORM = 400;

function isForm(text: string): boolean {
  return (
    text.includes('<') && text.length <= LONGEST_FORM && text.split('\n').every((line) => PLACEHOLDER.test(line.trim()))
  );
}

/** Whether a text is what a template asks for or is filled in by, and nobody has said anything yet. */
export function isUnfilled(text: string): boolean {
  return (
    isTemplateCode(text) || isForm(text) || (text.length <= LONGEST && !text.includes('\n') && ASKS_FOR.test(text))
  );
}

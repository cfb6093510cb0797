import { beginning, wordCount } from './words';

/** `— Bacon, 1597`: no sentence, and longer than any name with a work behind it is none either. */
const DASH = /^(?:[—–―]|--+)\s*(?=[\p{L}\p{N}\ufdd0*_"“«「『《[(])(.*)$/u;
const LONGEST_NAME = 12;

/** What says where a text was taken from, who translated it, who made a picture: the whole line does. */
const TAKEN = beginning(
  '(?:this (?:note|text|article|page|post|chapter|section|is) (?:was |is )?)?' +
    '(?:translated|adapted|taken|excerpted|quoted|reproduced|reprinted|reposted|cross-?posted|retrieved|transcribed|copied|' +
    'summari[sz]ed|originally (?:published|posted|written|appeared)) (?:from|by|in|at|on|with) ',
  '(?:photo|image|picture|illustration|figure|cover|artwork|graphic)s? (?:by|from|courtesy|via) ',
  'courtesy of ',
  'hat tip',
  'h/t ',
  '(?:aus dem \\p{L}+ )?(?:übersetzt|übersetzung) (?:von|aus|durch) ',
  'zitiert (?:aus|nach) ',
  'entnommen (?:aus|von) ',
  '(?:foto|bild) von ',
  'traduit (?:de|du|par) ',
  'adapté de ',
  '(?:re)?tiré (?:de|du) ',
  'extrait (?:de|du) ',
  'traducido (?:de|del|por) ',
  '(?:adaptad|tomad|extraíd|retirad|traduzid)[oa] (?:de|do|da|del|por) ',
  '(?:tradott|tratt|estratt|adattat)[oa] (?:da|dal|dalla|di) ',
  'vertaald (?:door|uit) ',
  'перевод(?: с | статьи | из |чик )',
  'переведено ',
  'взято (?:из|с) ',
  'цитата из ',
  'по материалам ',
  '本文(?:译|譯|转载?|轉載?|摘|翻译|来|來)自',
  '(?:译|譯|翻译|翻譯|转|轉|转载|轉載|摘|摘录|节选|选|改编|引用?|出)自',
  '原文(?:链接|連結|地址|出处|来自)?[:：\\s\\ufdd0]',
  '(?:翻訳元|原文は|出典は)',
  '(?:옮긴이|번역자)',
  '(?:dịch|lược dịch|trích|trích dẫn) từ ',
);
const LONGEST_TAKEN = 24;

/** Who wrote it: `by Ada Lovelace`, `von Ada`, with nothing behind it but names, links and dates. */
const NAMES =
  '(?:(?:[\\p{Lu}@\\ufdd0"“«][^\\s]*|\\d[\\d./-]*|de|van|von|der|den|di|da|du|la|le|of|and|und|et|y|e|i|и|&|on|in|at|the|am)[,;]?\\s*){1,8}$';
const BYLINE = new RegExp(
  '^(?:(?:written|posted|published|edited|created|geschrieben|escrito|écrit|scritto) )?' +
    `(?:by|via|from|von|par|por|da|di|door|od|av|от|автор)\\s+${NAMES}`,
  'u',
);

/** Words about where the text is from, and none of its own. */
export function isAttribution(line: string): boolean {
  const said = DASH.exec(line)?.[1];
  if (said !== undefined) return wordCount(said) <= LONGEST_NAME && !/[.!?。！？][^\p{L}\p{N}]*$/u.test(said);
  const start = line.replace(/^[*_=~(（[{>"'«»\s]+/, '');
  if (TAKEN.test(start)) return wordCount(line) <= LONGEST_TAKEN;
  return BYLINE.test(start.replace(/[*_=~)）\]}.\s]+$/, '').replace(/^\p{L}/u, (first) => first.toLowerCase()));
}

/** The dash and the name behind a quotation on the same line: where they start, or -1. */
const BEHIND = new RegExp(
  '([.!?…。！？]["\'”’»」』*_`]*|["”’»」』][*_`]*)\\s*(?:[—–―]|--+|\\s-)\\s*' +
    '(?=[\\p{Lu}\\p{Lo}\\ufdd0[*_])[^.!?。！？—–―]{2,60}\\.?$',
  'u',
);

export function attributionBehind(text: string): number {
  const found = BEHIND.exec(text);
  return found === null ? -1 : found.index + (found[1] ?? '').length;
}

/** `Figure 3: …`: what a picture or table shows. */
const CAPTION = beginning(
  '[*_(]{0,3}(?:figure|fig|table|tab|listing|plate|abbildung|abb|tabelle|figura|tabla|tableau|tabella|tabela|schéma|' +
    'рисунок|рис|таблица|табл|图|圖|表|図|그림|표|hình|bảng)' +
    '\\.?\\s*\\d+(?:[.-]\\d+)*[*_]*(?:[.:：)]|\\s*$|\\s+[—–-]\\s)',
);

export function isCaption(line: string): boolean {
  return CAPTION.test(line);
}

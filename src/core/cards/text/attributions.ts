import type { Line } from './lines';
import { beginning, endsSentence, wordCount } from './words';

/** `— Bacon, 1597`: no sentence, and longer than any name with a work behind it is none either. */
const DASH = /^(?:[—–―]|--+)\s*(?=[\p{L}\p{N}\ufdd0*_"“«「『《[(])(.*)$/u;
const LONGEST_NAME = 12;

/** What says where a text was taken from, who translated it, who made a picture: the whole line does. */
const TAKEN_WAYS = [
  '(?:this (?:note|text|article|page|post|chapter|section|is) (?:was |is )?)?' +
    '(?:translated|adapted|taken|excerpted|quoted|reproduced|reprinted|reposted|cross-?posted|retrieved' +
    '|transcribed|copied|' +
    'summari[sz]ed|derived|imported|migrated|exported|extracted|originally (?:published|posted|written|appeared)) ' +
    '(?:from|by|in|at|on|with) ',
  '(?:photo|image|picture|illustration|figure|cover|artwork|graphic)s? (?:by|from|courtesy|via) ',
  'published as an? (?:\\p{L}+ ){1,3}(?:at|in) |(?:accepted (?:at|to|by|for)|to appear in) ',
  '(?:an? )?guest (?:post|article|essay|column) (?:by|from) ',
  'courtesy of ',
  '(?:these|this|the|my|some) (?:\\p{L}+ )?(?:notes?|page|summary|post|write-?up|vault|garden|repository)s? ' +
    '(?:(?:is|are|was|were) )?(?:\\p{L}+ly )?' +
    '(?:(?:based|depends?|builds?|relies|relying|draws?) (?:up)?on|taken (?:from|on|during)|derived from' +
    '|inspired by|adapted from|part of (?:a|my|the) (?:\\p{L}+ )?series)',
  '(?:diese )?(?:notizen?|notiz|zusammenfassung) (?:basier|beruh|stamm)\\p{L}* (?:auf|aus)',
  '(?:基于|基於|整理自|改写自|整理於)',
  'based on (?:the|this|an?) (?:\\p{L}+ )?(?:paper|book|article|talk|lecture|course|video|post|chapter|episode)',
  '(?:basado|baseado|basato) (?:en|em|no|na|sul|su) (?:(?:el|la|un|una|o|il) )?(?:paper|libro|livro|artículo' +
    '|artigo|articolo)',
  '(?:this|the following) (?:\\p{L}+ )?is a (?:\\p{L}+ )?translation of',
  '(?:quest[oa]|est[ea]) \\p{L}+ (?:è|es|é) una (?:\\p{L}+ )?(?:traduzione|traducción|tradução) d',
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
];
const TAKEN = beginning(...TAKEN_WAYS);
const LONGEST_TAKEN = 24;

/** Who wrote it: `by Ada Lovelace`, `von Ada`, with nothing behind it but names, links and dates. */
const NAMES =
  '(?:(?:[\\p{Lu}@\\ufdd0"“«][^\\s]*|\\d[\\d./-]*|de|van|von|der|den|di|da|du|la|le|of|and|und|et|y|e|i|и|&|on' +
  '|in|at|the|am)[,;]?\\s*){1,8}$';
const BY_WAY =
  '(?:(?:this )?(?:note|page|article|post|entry|guide) )?(?:(?:was )?(?:written|posted|published|edited|created' +
  '|geschrieben|escrito|écrit|scritto) )?' +
  '(?:by|via|from|von|par|por|da|di|door|od|av|от|автор)\\s';
const BY = beginning(BY_WAY);
const BYLINE = new RegExp(`^(?:\\p{L}+\\s+){1,4}${NAMES}`, 'u');

const WHOLE_NAME =
  /\p{Lu}[\p{L}.'’-]*(?: (?:de|van|von|der|den|di|da|du|la|le))?(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:[\d*†‡]+)?/u;
/** Who wrote it, one name after another. */
const AUTHORS = new RegExp(`^(?:${WHOLE_NAME.source}(?:, (?:and )?| and | & |$)){3,}(?:et al\\.?)?$`, 'u');

export function isAuthors({ bare }: Line): boolean {
  return bare.includes(', ') && AUTHORS.test(bare);
}

/** The name behind a quotation, on a line of its own. */
export function isName({ bare }: Line): boolean {
  return isNameLine(bare);
}

function isNameLine(bare: string): boolean {
  const said = DASH.exec(bare)?.[1];
  return said !== undefined && wordCount(said) <= LONGEST_NAME && !/[.!?。！？][^\p{L}\p{N}]*$/u.test(said);
}

/** Whether all of a text is what somebody else said, with the name behind it. */
export function isQuotation(text: string): boolean {
  const last = text.trimEnd().split('\n').at(-1)?.trim() ?? '';
  return attributionBehind(last) >= 0 || isNameLine(last);
}

/** A title and who made the book, as catalogues have it. */
const CATALOGUED = /[/／]\s*[^/／。.]{1,30}?(?:著|编著|編著|主编|主編|译|譯|著译)(?:[.。，,；;\s].{0,60})?$/u;

export function isCatalogued({ bare }: Line): boolean {
  return CATALOGUED.test(bare);
}

const LAST_FIRST = /\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?,\s(?:\p{Lu}\.[ -]?){1,4},?\s?/u;
/**
 * `Lovelace, A. (1843). Notes …`, as reference managers write it: the names, then the year, whatever stands between.
 */
const CITATION = new RegExp(
  '^(?:\\[?\\d{1,3}[\\].)]{1,2}\\s*)?' +
    `(?:${LAST_FIRST.source}(?:(?:&|and|und|et|y|e|и)\\s)?.{0,200}?)?` +
    '\\(\\d{4}[a-z]?(?:, [^()]{1,20})?\\)\\.\\s',
  'u',
);

/** `Lovelace and Hopper, 6th ed. (32.19)`, `pp. 12–40`: a place in a book, and no sentence. */
const BOOK_PLACE = /(?:^|[\s,(])(?:\d{1,2}(?:st|nd|rd|th)? ed\.|pp?\. ?\d|vol\. ?\d|\d{1,2}\. ?Aufl|стр?\. ?\d)/iu;
const LONGEST_PLACE = 14;
/** `Lovelace, Ada, and Grace Hopper. “Bees at Home.”` */
const SURNAME_FIRST = /^[*_]{0,2}\p{Lu}[\p{L}'’-]{1,30}, \p{Lu}[^.!?]{1,160}\. [“"«]/u;

export function isCitation({ bare }: Line): boolean {
  if (BOOK_PLACE.test(bare) && wordCount(bare) <= LONGEST_PLACE && !endsSentence(bare)) return true;
  if (SURNAME_FIRST.test(bare)) return true;
  return bare.includes('). ') && CITATION.test(bare.replace(/^[*_]+/, ''));
}

/** Words about where the text is from, and none of its own. */
export function isAttribution({ bare, start }: Line): boolean {
  if (TAKEN.test(start)) return wordCount(bare) <= LONGEST_TAKEN;
  return BY.test(start) && BYLINE.test(bare.replace(/^[^\p{L}]+/u, '').replace(/[*_=~)）\]}.\s]+$/, ''));
}

/** The dash and the name behind a quotation on the same line: where they start, or -1. */
const BEHIND = new RegExp(
  '([.!?…。！？]["\'”’»」』*_`]*|["”’»」』][*_`]*)\\s*(?:[—–―]|--+|\\s-)\\s*' +
    '(?=[\\p{Lu}\\p{Lo}\\ufdd0[*_])[^.!?。！？—–―]{2,60}\\.?$',
  'u',
);

const DASHED = /[—–―]|--|\s-/;

export function attributionBehind(text: string): number {
  const found = DASHED.test(text) ? BEHIND.exec(text) : null;
  return found === null ? -1 : found.index + (found[1] ?? '').length;
}

/** `Figure 3: …`: what a picture or table shows. */
const CAPTION_WAY =
  '(?:figure|fig|table|tab|listing|plate|abbildung|abb|tabelle|figura|tabla|tableau|tabella|tabela|schéma|' +
  'рисунок|рис|таблица|табл|图|圖|表|図|그림|표|hình|bảng)' +
  '\\.?\\s*\\d+(?:[.-]\\d+)*[*_]*(?:[.:：)]|\\s*$|\\s+[—–-]\\s)';
const CAPTION = beginning(CAPTION_WAY);

/** How the lines begin that these look for. */
export const ATTRIBUTION_WAYS: readonly string[] = [...TAKEN_WAYS, BY_WAY, CAPTION_WAY];

export function isCaption({ start }: Line): boolean {
  return CAPTION.test(start);
}

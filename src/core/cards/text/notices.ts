import { TEMPLATE, type Line } from './lines';
import { beginning, nameKey, wordCount, wordSet } from './words';

const LETTERS = /\p{L}/gu;
const CASELESS_OR_SMALL = /[\p{Ll}\p{Lo}]/u;
const CAPITALS = /\p{Lu}/u;
/** `HTTP/2` is a name, `DO NOT EDIT` is a notice. */
const SHORTEST_SHOUT = 6;

/** What a tool or a template wrote for whoever opens the note, and not what the note says. */
export function isNotice({ bare, source, start }: Line): boolean {
  return (
    WEB_HEADING.test(source) ||
    isShouted(bare) ||
    WARNED.test(bare) ||
    isPlaceholder(bare) ||
    (bare.length <= LONGEST && TOUCHED.test(start) && UNTOUCHED.test(start))
  );
}

/** The same, told by how the line begins. */
export function beginsNotice({ start }: Line): boolean {
  return GENERATED.test(start) || LICENCE.test(start);
}

/** `[#](https://…) What is it?`: a heading of a website, with the sign that leads to it. */
const WEB_HEADING = /^\s*\[[^\p{L}\p{N}\]]*\]\([^()\s]*\).{0,100}$/u;

function isShouted(line: string): boolean {
  if (CASELESS_OR_SMALL.test(line) || !CAPITALS.test(line)) return false;
  return (line.match(LETTERS)?.length ?? 0) >= SHORTEST_SHOUT && wordCount(line) > 1;
}

/** A warning sign, or a whole line that is marked and has words in capitals. */
const WARNED = /^[*_=~\s]*(?:⚠|🚧|⛔|🛑)|^==(?=.*\p{Lu}{4}.*\p{Lu}{4})[^=]*==$/u;

const GENERATED_WAYS = [
  '(?:(?:this|the) [\\p{L} ]{3,20} (?:is|was|has been|were) )?' +
    '(?:auto-?generated|automatically (?:generated|created|updated)|generated (?:by|with|from|using|on|at))\\s',
  '(?:dies(?:e|er|es) \\p{L}+ (?:ist|wurde|wird) )?automatisch (?:erzeugt|erstellt|generiert)',
  '(?:ce|cette) \\p{L}+ (?:est|a été) générée? automatiquement',
  '(?:este|esta|questo|questa) [\\p{L} ]{3,20} (?:generad|gerad|generat)[oa] automá?ticamen?te',
  '(?:этот |эта )?(?:файл|страница|документ|заметка) (?:создан|сгенерирован)[ао]? автоматически',
  '(?:此|本|该|該)(?:文件|页面|頁面|文档|文檔|笔记|筆記|内容|內容).{0,10}(?:自动|自動)(?:生成|创建|建立)',
  '(?:この|本)(?:ファイル|ページ|ノート).{0,12}自動生成',
  '이 (?:파일|문서|페이지).{0,10}자동',
];
const GENERATED = beginning(...GENERATED_WAYS);
/** Nobody warns at length. */
const LONGEST = 100;
/** Anywhere in a line, which seldom has one of these words. */
const TOUCHED = /edit|modif|change|hand|änder|редакт|编辑|編|修改|수정/;
const UNTOUCHED = new RegExp(
  [
    "(?:do not|don['’]t) (?:edit|modify|change) (?:this (?:file|note|page|section)|it by hand|by hand|manually|below|above)",
    'nicht von hand (?:bearbeiten|ändern)',
    'ne pas modifier (?:ce fichier|cette page|à la main)',
    'no editar (?:este archivo|esta página|a mano)',
    'não editar (?:este|esta|manualmente)',
    'non modificare (?:questo file|questa pagina|a mano)',
    'не редактир(?:уйте|овать) (?:этот|эту|вручную)',
    '(?:请勿|請勿|勿|不要)(?:手动|手動)(?:编辑|編輯|修改)',
    '編集しないでください',
    '직접 수정하지 마',
  ].join('|'),
  'u',
);

const LICENCE_WAYS = [
  '(?:©|c\\)\\s*\\d)',
  'cc[ -]by[\\w .-]*$',
  'copyright\\s*(?:©|\\(c\\)|\\d|:|by\\s)',
  '(?:licen[sc]ed|released) under ',
  '(?:this|the) (?:work|page|document|content|site|article|note|text|repository|vault|project|material)s? ' +
    '(?:is|are) (?:licen[sc]ed|(?:available|released|distributed) under)',
  'all rights reserved',
  'spdx-license',
  'dieses werk ist lizenziert',
  'alle rechte vorbehalten',
  'lizenziert unter',
  '(?:ce|cette) (?:document|texte|travail|œuvre) est (?:sous licence|mise? à disposition)',
  'tous droits réservés',
  '(?:esta obra|este trabajo|este trabalho) est[áa] (?:bajo|licenciad[oa]|licensiad[oa])',
  'todos (?:los derechos|os direitos) reservados',
  "quest['’]opera è distribuita",
  'tutti i diritti riservati',
  'все права защищены',
  '(?:版权|版權)(?:所有|声明|聲明)',
  '著作[权權](?:归|歸)',
  '本(?:文|作品|站|博客|網站).{0,12}(?:采用|採用|遵循|使用).{0,24}(?:许可|許可|协议|協議)',
  '(?:转载|轉載)(?:请|請|需)',
  '未经.{0,8}(?:许可|授权|同意)',
  '無断転載',
  'この(?:作品|記事|文書)は.{0,40}ライセンス',
  '무단 전재',
];
const LICENCE = beginning(...LICENCE_WAYS);

/** How the lines begin that are notices by their first words. */
export const NOTICE_WAYS: readonly string[] = [...GENERATED_WAYS, ...LICENCE_WAYS];

const PLACEHOLDERS = wordSet(
  'todo, to do, to-do, tbd, tba, tbc, wip, work in progress, in progress, coming soon, under construction, draft',
  'stub, empty, placeholder, fixme, none, n/a, na, nothing yet, not yet, to be continued, to be added, to be done',
  'to be written, to be determined, fill in, fill me in, write here, notes, your text here, lorem ipsum, untitled',
  'test, xxx, end, fin, working on it, still working on it, working on this, under development, more to come, more soon',
  'in arbeit, arbeite daran, wird ergänzt, folgt, noch offen, entwurf, leer, keine, à faire, à venir, à compléter, a compléter, en cours, brouillon, vide',
  'pendiente, por hacer, en construcción, próximamente, borrador, vacío, a fazer, em construção, em breve, rascunho',
  'da fare, in corso, in costruzione, bozza',
  'черновик, в работе, в процессе, скоро, пусто, нет, сделать, дописать, 待办, 待补充, 待完善, 待续, 未完待续, 待整理, 待写, 未完成, 占位',
  '草稿, 暂无, 略, 无, 空, 施工中, 待補充, 待完善, 準備中, 作成中, 執筆中, 下書き, 未記入, 追記予定, 작성 중, 작성중, 준비 중, 초안, 없음, 예정, đang cập nhật',
  'chưa có, nháp',
);
const LONGEST_PLACEHOLDER = 24;
const TO_DO = /^[*_=~\s]*(?:TODO|TBD|FIXME|WIP|待办)(?![\p{L}\p{N}])/u;

/** What a server answered, where somebody kept it for the page. */
const JSON_DATA = /^\s*(?:\[\s*)?\{\s*"[^"]*"\s*:/;

function isPlaceholder(line: string): boolean {
  return (
    TO_DO.test(line) || JSON_DATA.test(line) || (line.length <= LONGEST_PLACEHOLDER && PLACEHOLDERS.has(nameKey(line)))
  );
}

/** Words that a template's code leaves, where a line is about code and not made by it. */
const WORDS_AROUND_CODE = 4;

/** A line that a template's code makes: it says what the code says when it is run. */
export function isTemplate({ bare, source }: Line): boolean {
  return bare.includes(TEMPLATE) && (source.includes('<%') || wordCount(bare) < WORDS_AROUND_CODE);
}

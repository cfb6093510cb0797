import { DEFAULT_TEMPLATE_FOLDERS } from '../../notes/ignored';
import { once } from '../../once';
import { foldAccents } from '../../text/fold';

/** What a folder is for, where it is not for a subject. */
export type FolderKind = 'daily' | 'inbox' | 'archive' | 'attachments' | 'templates' | 'tool' | 'shelf';

/** How people name such folders, in the languages that most of them write; case, accents, numbers and signs aside. */
const FOLDERS = (): readonly (readonly [FolderKind, string])[] => [
  [
    'daily',
    `daily, daily note, dailies, day, journal, diary, log, daily log, weekly, weekly note, monthly, monthly note,
    yearly, periodic, periodic note, calendar, timestamp, tagebuch, tagesnotizen, tägliche notizen, kalender,
    notes quotidiennes, quotidien, calendrier, diario, diarios, notas diarias, calendario, note giornaliere, dagboek,
    dagnotities, dziennik, notatki dzienne, kalendarz, дневник, ежедневник, ежедневные заметки, журнал, календарь,
    щоденник, günlük, 日记, 日記, 日志, 日誌, 每日笔记, 每日筆記, 每日, 周记, 週記, 日历, デイリーノート, デイリー, ジャーナル, カレンダー, 일기, 데일리, 데일리 노트, 일지`,
  ],
  [
    'inbox',
    `inbox, in box, in tray, capture, unsorted, to sort, to process, unprocessed, incoming, quick note, scratch,
    scratchpad, scratch pad, fleeting, fleeting note, temp, tmp, untitled, eingang, eingangskorb, posteingang,
    unsortiert, ablage, boîte de réception, à trier, en vrac, bandeja de entrada, entrada, sin clasificar,
    caixa de entrada, a classificar, posta in arrivo, da smistare, inbak, skrzynka odbiorcza, do posortowania,
    входящие, инбокс, несортированное, вхідні, gelen kutusu, 收件箱, 收件匣, 收集箱, 收集, 临时, 臨時, 待整理, 未分类, 未分類, 闪念, 闪念笔记,
    インボックス, 受信箱, 受信トレイ, 未整理, 인박스, 받은편지함, 수신함, 임시`,
  ],
  [
    'archive',
    `archive, archived, old, trash, deleted, backup, graveyard, attic, archiv, papierkorb, corbeille, archivo,
    archivado, papelera, arquivo, lixeira, archivio, cestino, archief, prullenbak, archiwum, kosz, архив, корзина,
    архів, arşiv, 归档, 歸檔, 存档, 存檔, 档案, 回收站, 垃圾箱, 备份, アーカイブ, 保管, ゴミ箱, 보관함, 아카이브, 보관, 휴지통`,
  ],
  [
    'attachments',
    `attachment, asset, image, img, file, pdf, upload, download, static, anhänge, anhang, bilder, dateien,
    pièces jointes, fichier, adjunto, archivos, imagenes, anexo, imagens, allegati, immagini, bijlagen, afbeeldingen,
    załączniki, obrazy, вложения, файлы, изображения, вкладення, 附件, 图片, 圖片, 资源文件, 媒体, 媒體, 添付, 添付ファイル, 画像, メディア, 첨부,
    첨부파일, 이미지`,
  ],
  [
    'templates',
    `tpl, templater, archetype, modèle, modelo, modelli, sjabloon, szablon, şablon, 서식,
    ${DEFAULT_TEMPLATE_FOLDERS.join(', ')}`,
  ],
  [
    'tool',
    `excalidraw, drawing, draw, draws, canvas, canvases, kanban, dataview, templater, script, node modules,
    zeichnungen, dibujos, desenhos, disegni, рисунки, 绘图, 繪圖, 画板, 看板, 脚本, 腳本, スクリプト, 스크립트`,
  ],
  [
    'shelf',
    `project, area, resource, space, para, note, all note, my note, main note, zettel, zettelkasten, permanent note,
    literature note, reference note, evergreen, evergreen note, slip box, card, content, doc, document, vault,
    knowledge base, source, reference, clipping, extra, stuff, misc, miscellaneous, other, various, general, topic,
    category, categories, moc, map, map of content, index, atlas, src, page, post, projekte, bereiche, ressourcen,
    notizen, sonstiges, verschiedenes, projet, domaine, ressource, divers, proyecto, recurso, nota, vario, otro,
    projeto, outro, progetti, risorse, appunti, varie, altro, projecten, gebieden, notities, overig, projekty, obszary,
    zasoby, notatki, inne, проекты, области, ресурсы, заметки, разное, прочее, проєкти, notlar, 项目, 專案, 领域, 領域, 资源, 資源,
    笔记, 筆記, 卡片, 卡片盒, 永久笔记, 文献笔记, 其他, 其它, 杂项, 雜項, 知识库, 目录, 索引, プロジェクト, エリア, リソース, ノート, その他, 프로젝트, 영역, 자료, 노트, 기타`,
  ],
];

/** What tags and values say of how far a note is, or what is to be done about it. */
const STATUSES =
  (): string => `todo, to do, task, next, waiting, someday, later, doing, in progress, inprogress, ongoing, active,
  inactive, done, complete, completed, finished, cancelled, canceled, open, closed, new, old, draft, wip, stub, seed,
  seedling, sapling, budding, growing, evergreen, perennial, fleeting, permanent, inbox, process, processed,
  unprocessed, to process, to read, toread, read, unread, to watch, watched, to review, review, reviewed, needs review,
  revisit, fixme, needs work, unfinished, incomplete, orphan, archive, archived, backlog, planned, queue, queued,
  on hold, paused, abandoned, dropped, rejected, blocked, delegated, urgent, important, priority, high, medium, low,
  easy, hard, beginner, intermediate, advanced, favorite, favourite, starred, pinned, publish, published, unpublished,
  public, private, hidden, deprecated, obsolete, outdated, true, false, yes, no, none, unknown, n/a, tbd, null, status,
  erledigt, offen, entwurf, fertig, in arbeit, wichtig, später, gelesen, zu lesen, aktiv, abgeschlossen, brouillon,
  à faire, fait, en cours, terminé, à lire, lu, importante, borrador, pendiente, hecho, en curso, en progreso,
  completado, terminado, por leer, leído, rascunho, pendente, feito, concluído, em andamento, lido, bozza, da fare,
  fatto, in corso, da leggere, letto, concept, te doen, klaar, bezig, gelezen, szkic, do zrobienia, zrobione, w toku,
  przeczytane, черновик, сделать, готово, сделано, в работе, в процессе, важно, срочно, прочитано, завершено, чернетка,
  зроблено, taslak, yapılacak, tamamlandı, 待办, 待辦, 待读, 待讀, 在读, 已读, 已讀, 草稿, 进行中, 進行中, 完成, 已完成, 未完成, 重要, 紧急, 緊急, 闪念, 种子,
  常青, 想读, 想看, 看过, 在看, 已看, 归档, 发布, 已发布, 状态, 下書き, 未着手, 完了, 未読, 既読, 할일, 할 일, 초안, 진행중, 진행 중, 완료, 중요`;

/** What tags say of what kind of note it is, whatever it is about. */
const TYPES =
  (): string => `note, meta, course, curso, kurs, toc, table of content, tutorial, daily, daily note, dailynote, weekly,
  monthly, journal, log, diary, meeting, meeting note, moc, map of content, hub, index, dashboard, template, zettel,
  literature, literature note, lit note, permanent note, reference, source, clipping, clip, web clip,
  bookmark, link, quote, highlight, definition, question, summary, idea, thought, list, project, area, resource,
  attachment, excalidraw, kanban, flashcard, anki, canvas, brainstorm, checklist, cheatsheet, faq, glossary, changelog,
  type, kind, notiz, tagebuch, besprechung, zitat, projekt, vorlage, réunion, citation, projet, modèle, nota, reunión,
  cita, proyecto, projeto, riunione, progetto, citaat, vergadering, cytat, spotkanie, встреча, цитата, проект, заметка,
  дневник, 笔记, 筆記, 日记, 日記, 日志, 周记, 会议, 會議, 摘录, 项目, 专案, 模板, 文献, 卡片, 想法, 灵感, 问题, 清单, 引用, 会議, プロジェクト, 회의, 인용, 프로젝트`;

/** What notes are on where they are sorted by that: a subject by itself, beside others of these none. */
const THINGS =
  (): string => `concept, term, person, people, character, book, paper, article, essay, film, movie, series, video,
  talk, album, song, game, event, place, city, country, company, organization, organisation, team, institution,
  product, tool, method, algorithm, model, dataset, entity, item, begriff, buch, bücher, artikel, ort, veranstaltung,
  firma, unternehmen, werkzeug, methode, livre, article, personne, lieu, événement, entreprise, outil, terme, libro,
  artículo, persona, película, lugar, evento, empresa, concepto, herramienta, livro, artigo, pessoa, filme, conceito,
  ferramenta, articolo, luogo, azienda, concetto, strumento, книга, статья, человек, люди, фильм, место, событие,
  компания, понятие, инструмент, 书, 書, 书籍, 論文, 论文, 文章, 人物, 电影, 電影, 地点, 事件, 公司, 概念, 工具, 本, 書籍, 記事, 映画, 場所, 会社, 책, 논문,
  사람, 인물, 영화, 장소, 회사, 개념, 도구`;

/** What titles number, whatever the parts are about. */
const PARTS =
  (): string => `chapter, lecture, lesson, section, unit, module, part, episode, volume, vol, exercise sheet, appendix,
  slide, kapitel, vorlesung, lektion, abschnitt, teil, folge, band, blatt, übungsblatt, chapitre, cours, leçon, partie,
  capítulo, clase, lección, parte, aula, capitolo, lezione, hoofdstuk, les, deel, rozdział, wykład, глава, лекция,
  урок, часть, bölüm, 章节, 章節, 课程, 課程, 講義, 챕터, 강의`;

/** What titles say of how a text goes about its subject. */
const FORMS =
  (): string => `guide, overview, introduction, intro, basics, basic, example, difference, usage, tip, exercise,
  solution, answer, anleitung, überblick, einführung, grundlagen, beispiel, unterschied, exemple, guía, introducción,
  ejemplo, introdução, exemplo, guida, introduzione, esempio, введение, пример, основы, 教程, 区别, 區別, 方法, 使用, 详解, 詳解, 总结,
  總結, 简介, 簡介, 入门, 入門, 介绍, 介紹, 学习, 學習, 实践, 指南, 概述, 说明, 說明, 示例, 用法, 问题, 違い, 使い方, 説明, 解説, 방법, 사용, 소개, 정리, 요약, 예제, 입문`;

/** Properties that say who made what a note is on, where it is from, or how good it is. */
const ORIGINS =
  (): string => `author, creator, writer, by, director, directed by, artist, musician, composer, actor, cast, starring,
  narrator, translator, illustrator, editor, contributor, speaker, host, guest, publisher, published by, studio,
  imprint, journal, magazine, newspaper, channel, podcast, show, site, website, domain, source, via, origin, platform,
  provider, store, shop, vendor, rating, score, stars, autor, autorin, verfasser, regisseur, verlag, quelle, bewertung,
  auteur, autrice, réalisateur, éditeur, maison d'édition, autora, editorial, fuente, puntuación, valoración, editora,
  fonte, avaliação, autore, regista, editore, valutazione, uitgever, uitgeverij, bron, waardering, wydawca,
  wydawnictwo, źródło, ocena, автор, режиссёр, издательство, источник, оценка, видавництво, джерело, оцінка, yazar,
  yayınevi, kaynak, 作者, 译者, 譯者, 导演, 導演, 主演, 演员, 演員, 出版社, 出版商, 出版方, 来源, 來源, 出处, 出處, 评分, 評分, 著者, 訳者, 監督, 出演, 出版元, 出典, 評価,
  저자, 지은이, 옮긴이, 감독, 출연, 출판사, 출처, 평점`;

const SEPARATOR = /,\s*/;
/** Numbers and signs that put folders in an order, before a name or after it. */
const EDGE = /^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu;
const BETWEEN = /[\s_\-./\\&+]+/g;

/**
 * What a name says, whatever it is written like: case, accents, signs and numbers around it, and the `s` of a plural
 * are gone.
 */
export function kindKey(name: string): string {
  return foldAccents(name)
    .replace(EDGE, '')
    .replace(BETWEEN, ' ')
    .replace(/([a-z]{2})s$/, '$1');
}

function keysOf(words: string): string[] {
  return words.trim().split(SEPARATOR).map(kindKey);
}

/** Whether a key is one of these words. */
function among(words: () => string): (key: string) => boolean {
  const keys = once(() => new Set(keysOf(words())));
  return (key) => keys().has(key);
}

const folderKinds = once(
  () => new Map(FOLDERS().flatMap(([kind, words]) => keysOf(words).map((key) => [key, kind] as const))),
);
const isStatusKey = among(STATUSES);
const isTypeKey = among(TYPES);
const isThingKey = among(THINGS);
const isPartKey = among(PARTS);
const isFormKey = among(FORMS);
const isOriginKey = among(ORIGINS);

/** What a folder of this name is for; null for a subject. A name that starts like a hidden one is a tool's. */
export function folderKind(name: string): FolderKind | null {
  return folderKinds().get(kindKey(name)) ?? (/^[._]/.test(name) ? 'tool' : null);
}

/** Whether a tag or value says how far something is. */
export function isStatus(text: string): boolean {
  return isStatusKey(kindKey(text));
}

/** Whether a tag says what kind of note it stands in. */
export function isType(text: string): boolean {
  return isTypeKey(kindKey(text));
}

/** Whether a word of a title says what kind of text it stands over, and not what that is about. */
export function isForm(word: string): boolean {
  const key = kindKey(word);
  return isFormKey(key) || isTypeKey(key) || isStatusKey(key) || isPartKey(key);
}

/** Whether a value says what kind of note, or of thing, it is: one of these beside others. */
export function isKind(text: string): boolean {
  return isType(text) || isThingKey(kindKey(text));
}

/** Whether a word only says that something is a part, as in *Chapter 3*. */
export function isPartName(word: string): boolean {
  return isPartKey(kindKey(word));
}

/** Whether a property of this name says whom or what a note is from, or how good that is. */
export function isOrigin(property: string): boolean {
  return isOriginKey(kindKey(property));
}

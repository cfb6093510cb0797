import { matches } from '../marks';
import { LINK, type Line } from './lines';
import { endsSentence, wordSet } from './words';

/** What a line says that does nothing but lead to other notes and pages; the articles and joints between them too. */
const LEADING = wordSet(
  'see, also, cf, compare, more, read, check, out, refer, go, visit, click, here, link, links, ref, refs, source',
  'sources, via, from, by, on, in, at, to, for, of, and, or, the, a, an, this, that, it, with',
  'next, prev, previous, back, up, down, home, top, index, toc, contents, parent, child, menu, older, newer',
  'yesterday, tomorrow, today, first, last, start, note, notes, page, pages, part, post, article, day, week, month',
  'website, site, homepage, repo, repository, docs, documentation, video, playlist, channel, slides, recording, wikipedia',
  'details, info, information, further, related, linked, map, moc, main, overview',
  'siehe, auch, vgl, mehr, dazu, unter, von, aus, bei, und, oder, der, die, das, dem, den, zu, zum, zur, zurück',
  'weiter, vorherige, vorheriger, nächste, nächster, start, startseite, inhalt, übersicht, quelle, link, hier',
  'voir, aussi, cf, plus, lire, source, lien, ici, de, du, des, le, la, les, et, ou, à, au, sur, dans, par',
  'précédent, précédente, suivant, suivante, retour, accueil, sommaire, haut',
  'ver, véase, también, más, leer, fuente, enlace, aquí, de, del, el, la, los, las, y, o, e, en, por, a, al',
  'anterior, siguiente, volver, inicio, índice, arriba',
  'veja, também, mais, ler, fonte, ligação, aqui, do, da, dos, das, no, na, os, as, um, uma, próximo, próxima',
  'voltar, início',
  'vedi, anche, più, leggi, fonte, qui, di, del, della, il, lo, gli, un, una, precedente, successivo, successiva',
  'indietro, avanti, torna, indice',
  'см, смотри, также, ещё, еще, подробнее, источник, ссылка, здесь, тут, и, или, в, на, из, от, по, к, о, об, назад',
  'вперёд, вперед, далее, дальше, предыдущая, следующая, главная, оглавление, наверх',
  '见, 参见, 参考, 参阅, 另见, 详见, 请参考, 原文, 来源, 出处, 链接, 更多, 阅读, 和, 与, 以及, 或, 的, 在, 来自, 摘自, 转自, 上一篇, 下一篇, 上一页, 下一页, 返回, 目录',
  '首页, 昨天, 明天, 今天, 上一章, 下一章, 來源, 出處, 連結, 參見, 參考, 返回目錄, 目錄, 首頁',
  '参照, 参考, 出典, 引用元, リンク, と, や, の, を, は, も, へ, に, から, 前へ, 次へ, 戻る, 目次, トップ, 詳細, 関連, 前, 次, 続き',
  '참고, 참조, 출처, 링크, 및, 와, 과, 의, 을, 를, 에서, 이전, 다음, 목차, 홈, 처음, 더, 보기, 관련',
  'xem, thêm, tham, khảo, nguồn, liên, kết, và, hoặc, của, từ, ở, tại, trước, sau, tiếp, theo, trang, chủ, mục, lục',
  'quay, lại',
);

const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;
const ARROW = /[←→⬅➡⏪⏩◀▶«»⇐⇒↑↓⬆⬇]|<<|>>/;

/** A line of links alone, with `See also`, `Back to`, `via` or `next` around them. */
export function onlyLeads({ bare: line }: Line): boolean {
  if (!line.includes(LINK) && !ARROW.test(line)) return false;
  for (const [word] of matches(WORD, line)) {
    if (!LEADING.has(word.toLowerCase()) && !/^\d{1,4}$/.test(word)) return false;
  }
  return true;
}

/** A path of titles: `Home > Guides > Setup`. A lone sign may stand for "greater than". */
const CRUMBS = /^[^<>›»]{1,40}(?:\s[>›»]\s[^<>›»]{1,40}){2,}$/;

export function isBreadcrumb({ bare: line }: Line): boolean {
  return CRUMBS.test(line) && !endsSentence(line);
}

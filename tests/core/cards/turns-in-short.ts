import { alone } from './lone-summaries';
import type { Summary } from './summaries';

/** Where a few words, or one sentence, tell a difficulty and what is done about it; and what only looks so. */
export const TURNS_IN_SHORT: readonly Summary[] = [
  ...alone('en', {
    split: [
      ['Invoices get lost, ‖so we send reminders on the first of the month.', 'what is done, behind a comma'],
      ['The boiler is unreliable ‖– replace the valve before winter.', 'what to do, behind a dash'],
      ['Our maps are outdated; ‖we redraw one sheet a week.', 'what is done, behind a semicolon'],
      [
        'The choir loses pitch. However, nobody hears it while singing. ‖A tuning fork on the stand, every ten bars.',
        'a calm last sentence without a verb',
      ],
      ['Seed labels fade in the sun. ‖The trick: pencil on copper.', 'a label with an article, in a sentence'],
      ['Labels get lost in the wash. ‖These days each shirt has a number.', 'from a time on'],
    ],
    open: [
      ['Builds fail at night, so nobody deploys on Fridays.', 'what follows from a difficulty is no answer'],
      ['The tests are flaky – nobody trusts them.', 'more of the same, behind a dash'],
      ['Does compost warm the bed? The trials, however, are too small to tell.', 'however, in the middle'],
      ['Who planted the limes? The monks? No deed survives.', 'questions and a complaint'],
      ['I need a way to find letters by their seals.', 'a need'],
    ],
    gist: [
      ['Memory leaks are avoided by pooling buffers.', 'by what a difficulty is overcome'],
      ['Training is unstable but clipping fixes it.', 'it is fixed'],
      ['“However” and “yet” in business letters, for beginners.', 'words that are spoken of'],
      ['“But who is afraid?”: a play in two acts.', 'a title that asks'],
    ],
  }),
  ...alone('de', {
    split: [
      ['Die Abzüge sind falsch beschriftet, ‖deshalb legen wir ein Stativ bei.', 'behind a comma'],
      ['Der Keller trocknet zu langsam; ‖wir lüften nur noch nachts.', 'behind a semicolon'],
      ['Die Tomaten platzen leider. Doch weniger Wasser lässt sie welken. ‖Mulch aus Stroh, fünf Zentimeter.', 'calm'],
    ],
    open: [['Ich brauche eine Methode, um Handschriften zu vergleichen.', 'a need']],
    gist: [
      ['Langsame Abfragen wurden durch einen Index behoben.', 'by what it is overcome'],
      ['Aber die Liebe: Erzählung aus dem Jahr 1931.', 'a title that begins with but'],
    ],
  }),
  ...alone('fr', {
    split: [
      ['Les étiquettes sont illisibles, ‖donc nous les imprimons en gras.', 'behind a comma'],
      ['Le four est trop lent. Pourtant il est neuf. ‖Une sonde au centre, une autre près de la porte.', 'calm'],
    ],
    open: [['Il nous faudrait un moyen de dater ces photos.', 'a need']],
    gist: [['« Mais où sont les neiges ? » : vers d’une ballade.', 'a quoted question']],
  }),
  ...alone('es', {
    split: [['Los ensayos son demasiado largos, ‖así que los partimos en dos.', 'behind a comma']],
    open: [['Necesito una forma de ordenar los planos.', 'a need']],
    gist: [['Pero vuelve mayo: poemas de juventud.', 'a title that begins with but']],
  }),
  ...alone('pt', {
    split: [['As mudas sofrem com o frio, ‖por isso cobrimos os canteiros à noite.', 'behind a comma']],
    open: [['Preciso de um jeito de separar as sementes.', 'a need']],
    gist: [['A lentidão foi resolvida com um índice.', 'by what it is overcome']],
  }),
  ...alone('it', {
    split: [['Le prove sono troppo lunghe, ‖quindi dividiamo il coro in due.', 'behind a comma']],
    open: [
      ['Ci vorrebbe un modo per datare le lettere.', 'a need'],
      ['Quante prove bastano? I numeri, però, sono troppo diversi.', 'however, in the middle'],
    ],
    gist: [['La lentezza si risolve con un indice.', 'by what it is overcome']],
  }),
  ...alone('ru', {
    split: [['Отчёты теряются, ‖поэтому мы складываем их в одну папку.', 'behind a comma']],
    open: [['Нужен способ отличать копии от подлинника.', 'a need']],
    gist: [['Проблема потери писем решается журналом.', 'by what it is overcome']],
  }),
  ...alone('zh', {
    split: [['扫描太慢，‖所以我们只扫正面。', 'behind a comma']],
    open: [['扫描太慢，所以没有人愿意用。', 'what follows from a difficulty is no answer']],
    gist: [
      ['“但是”“可是”的区别，附例句。', 'words that are spoken of'],
      ['网络实测：上限→高并发。', 'an arrow from one thing to another'],
    ],
  }),
  ...alone('ja', {
    split: [['写真の日付がわからない。しかし覚えている人も少ない。‖月に一度、皆で写真を広げる。', 'calm']],
    open: [],
    gist: [['遅い検索は索引で解決した。', 'by what it is overcome']],
  }),
  ...alone('ko', {
    split: [['기록은 많다. 그러나 날짜가 거의 없다. ‖우표의 소인을 표와 맞춰 본다.', 'calm']],
    open: [['누가 썼을까? 받는 사람은 누구? 왜 소인이 1931. 4. 2.일까?', 'a date with stops']],
    gist: [['느린 검색은 색인으로 해결했다.', 'by what it is overcome']],
  }),
  ...alone('vi', {
    split: [['Ảnh cũ bị mất ngày. Nhưng người nhớ thì ít. ‖Mỗi tháng mở một buổi xem ảnh.', 'calm']],
    open: [],
    gist: [['"Nhưng", "song", "mà": bài tập lớp 7.', 'words that are spoken of']],
  }),
];

import type { Line } from './lines';
import { wordCount, wordSet } from './words';

const DATE_WORDS = wordSet(
  'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar',
  'apr, jun, jul, aug, sep, sept, oct, nov, dec',
  'monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat',
  'sun, min, mins, minute, minutes, read, am, pm, a.m, p.m, st, nd, rd, th, of, the, at, on, week, w, q, utc, gmt, z, t, cet, est, pst',
  'januar, februar, märz, mai, juni, juli, oktober, dezember, montag, dienstag, mittwoch, donnerstag, freitag',
  'samstag, sonnabend, sonntag, uhr, um, den, der, kw, mo, di, mi, do, fr, sa, so',
  'janvier, février, mars, avril, juin, juillet, août, septembre, octobre, novembre, décembre, lundi, mardi',
  'mercredi, jeudi, vendredi, samedi, dimanche, le, à, h, er',
  'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre',
  'lunes, martes, miércoles, jueves, viernes, sábado, domingo, de, del, a las, las, el',
  'janeiro, fevereiro, março, maio, junho, julho, setembro, outubro, novembro, dezembro, segunda-feira, terça-feira',
  'quarta-feira, quinta-feira, sexta-feira, segunda, terça, quarta, quinta, sexta, feira, às, da, do',
  'gennaio, febbraio, aprile, maggio, giugno, luglio, settembre, ottobre, dicembre, lunedì, martedì, mercoledì',
  'giovedì, venerdì, sabato, domenica, alle, ore',
  'января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря, январь, февраль',
  'март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь, понедельник, вторник, среда, четверг',
  'пятница, суббота, воскресенье, пн, вт, ср, чт, пт, сб, вс, год, года, г, в',
  'ngày, tháng, năm, thứ, hai, ba, tư, sáu, bảy, chủ, nhật, lúc, giờ, phút',
);
const CJK_DATE =
  /[年月日号時时分秒點点周週曜星期礼拜一二三四五六七八九十〇零天上下午午前後早晚凌晨년월일시분초요오전후월화수목금토]/gu;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}.-]*/gu;
const LONGEST = 60;
const NUMBER = /\d/;
const WHOLE_DATE = /\d{4}[-./年]\d{1,2}[-./月]\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}/;

/** A date or a time and nothing else, or what happened to the note then: `Created 2024-01-02`. */
export function isDate({ bare }: Line): boolean {
  return saysDate(bare);
}

/** The same of a text. */
export function saysDate(line: string): boolean {
  if (line.length > LONGEST || !NUMBER.test(line)) return false;
  const words = (line.replace(CJK_DATE, '').match(WORD) ?? []).filter((word) => !isDateWord(word));
  if (words.length === 0) return /\d[^\p{L}]*[-./:年月日時时년월]|\p{L}{3}/u.test(line);
  return WHOLE_DATE.test(line) && wordCount(words.join(' ')) <= 2 && !/[.!?。！？]$/.test(line);
}

function isDateWord(word: string): boolean {
  return DATE_WORDS.has(word.toLowerCase().replace(/\.$/, ''));
}

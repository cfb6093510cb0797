import { once } from '../once';
import { foldAccents } from './fold';
import { calendarWords } from './function-words';

/** How sure it is that a name is a date: a month alone may be a person too. */
type DateName = 'sure' | 'perhaps';

/** Months in the languages that most people write, accents aside; their short forms are in `SHORT`. */
const MONTHS = words(`january february march april may june july august september october november december
  januar janner februar marz mai juni juli oktober dezember
  janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
  enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
  gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
  janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro
  januari februari maart mei augustus
  styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien
  январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
  січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень
  ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik
  一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月`);
const SHORT = words(`jan feb mar apr jun jul aug sep sept oct nov dec okt dez mrz
  janv fevr avr juil dic ene abr ago set out gen mag giu lug ott янв фев мар апр июн июл авг сен сент окт ноя дек`);
/** What stands for a part of a year beside its number, and between the parts. */
const PARTS = words(`w wk week weeks kw woche q qtr quarter quartal h half halbjahr fy year month day jahr monat tag
  semaine semana settimana s t trim trimestre semestre annee mois ano mes anno mese kwartaal jaar maand of de
  st nd rd th
  квартал неделя год года г 年 月 日 号 年度 第 周 週 季度 半期 四半期 上半 下半 년 월 일 주 주차 분기`);
const TOKEN = /\d+|[年月日号號第周週]|[\p{L}]+/gu;
const days = once(calendarWords);
/** A day and its hour: of a copy, a drawing or a recording. */
const STAMP = /(?:^|\D)\d{4}-\d\d-\d\d[T_ ]\d\d[.:_-]?\d\d(?!\d)/;
/** Signs that stand in a date: what else there is says more than a date. */
const SIGNS = /^[\p{L}\d\s\-_.,/·()'’–\p{Extended_Pictographic}]+$/u;
const SURE_YEAR = /^20[0-3]\d(?:[01]\d(?:[0-3]\d)?)?$/;
const YEAR = /^(?:1[89]|20)\d\d$/;
const SMALL = /^\d{1,2}$/;
/** Weeks of a year. */
const MOST = 53;

/** Whether a name is a date, or a part of one, and nothing else. */
export function dateName(name: string): DateName | null {
  const text = foldAccents(name).normalize('NFC');
  const tokens = SIGNS.test(text) ? (text.match(TOKEN) ?? []) : [];
  const numbers = tokens.filter((token) => /\d/.test(token));
  const others = tokens.filter((token) => !/\d/.test(token));
  const isDate =
    others.every((word) => MONTHS.has(word) || SHORT.has(word) || PARTS.has(word) || days().has(word)) &&
    numbers.every((number) => SURE_YEAR.test(number) || YEAR.test(number) || (SMALL.test(number) && +number <= MOST)) &&
    (numbers.length > 0 || others.some((word) => MONTHS.has(word) || SHORT.has(word)));
  if (!isDate) return null;
  return numbers.some((number) => SURE_YEAR.test(number)) ? 'sure' : 'perhaps';
}

/** Whether a title says of its note hardly more than when it was written. */
export function isDateTitle(title: string): boolean {
  return STAMP.test(title) || dateName(title) === 'sure';
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

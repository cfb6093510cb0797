/**
 * What a full stop after an abbreviation may mean. `joins`: the sentence goes on. `counts`: it goes on to a number or a
 * small letter (Fig. 3, p. 12). `closes`: a capital letter after it starts a sentence (etc.). `names`: a capital letter
 * may belong to a name, so only a word that often starts a sentence does (the U.S. Senate; Smith Jr. wrote).
 */
export type Abbreviation = 'joins' | 'counts' | 'closes' | 'names';

/** Without the last stop and without spaces. Lower-case entries hold in any case, others only as they stand here. */
const WORDS: Readonly<Record<Abbreviation, string>> = {
  joins:
    'e.g eg i.e ie cf cp cfr vs viz w.r.t wrt resp approx aprox incl excl esp a.k.a aka s.t ca circa n.b b.c ' +
    'Mr Mrs Ms Dr Prof Rev Gov Gen Sen Rep Sgt Lt Capt St Ste Mt Hon Messrs Mme Mlle MM Pr Sra Srta Dra Ud Uds Dña Hr Fr Dipl Ing Sig Dott ' +
    'z.b zb d.h dh i.d.r i.a u.u m.e m.w v.a z.t z.zt o.g u.g d.i bzw vgl evtl ggf ggfs rd sog bspw inkl exkl zzgl insb insbes ' +
    'allg entspr urspr engl dt lat frz griech bes betr bzgl einschl gem hrsg teilw geb gest mind höchst vorl ' +
    'p.ex c.-à-d c.-a-d c.à.d env s.v.p p.ej p.es ' +
    'т.е т.к т.н т.о т.ч и.о см ср напр ул проф акад доц канд англ нем рус греч букв прим соотв',
  counts:
    'fig figs eq eqs sec sect ch chap chaps p pp vol vols no nos nr tab tbl art par para thm lem def cor prop ex alg ref refs ver v l ll ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun abb kap bd abs S Rn pág págs pag núm num cap max min avg std máx mín tel ' +
    'рис стр гл табл с т п ст пп кн ч макс мин разд',
  closes:
    'etc usw usf s.o s.u ecc u.v.m u.ä o.ä i.i.d a.m p.m al ph.d m.sc b.sc d.c a.d b.c.e c.e n.a dept govt mgmt hrs hr ' +
    'jh jhd s.a т.д т.п др пр тыс млн млрд руб коп шт экз сек час н.э j.-c',
  names: 'mio mrd tsd inc ltd co corp llc plc bros jr sr u.s u.s.a u.k e.u u.n u.a ee.uu av г гг им',
};

const KINDS = new Map<string, Abbreviation>();
for (const kind of ['joins', 'counts', 'closes', 'names'] as const) {
  for (const word of WORDS[kind].split(' ')) KINDS.set(word, kind);
}

/** `word` is what stands before the stop: `e.g`, `z. B`, `Fig`. A single capital is an initial. */
export function abbreviation(word: string): Abbreviation | undefined {
  const key = word.replace(/\s+/g, '');
  return KINDS.get(key) ?? (key.length > 1 ? KINDS.get(key.toLowerCase()) : undefined);
}

/** `no`, `art` and others are words too: what follows in small letters starts a sentence of a writer who uses no capitals. */
export const WORD_TOO = new Set('no art par tab cap ref def prop'.split(' '));

/** Names that keep their mark: Yahoo! Mail. */
export const SHOUTING = new Set(['yahoo', 'jeopardy', 'wham']);

/** Words that often start a sentence and seldom go on with a name after an abbreviation. */
export const STARTERS = new Set(
  (
    'the this that these those it its they we you i he she there here in on at for from with without by to as if when while since because but and or so then ' +
    'thus hence however instead also only even each every all some most many nobody nothing not one what why how where who can does do is are our my your ' +
    'unter über vor hinter neben zwischen durch gegen ohne um bis seit während wegen trotz beim vom zum zur heute niemand viele mehr weder bisher später ' +
    'der die das dem den ein eine einen es er sie wir ich man dann daher deshalb also statt stattdessen aber und oder wenn weil bei im mit für auf nach zu dies diese ' +
    'dieser dieses hier dort alle jede jeder jedes kein keine nur auch doch trotzdem darum dazu danach zuerst was warum wie wer wo ' +
    'le la les un une des il elle ils elles on nous vous ce cette ces cela ça mais et donc alors pour dans avec sans par si quand comme chaque tout toute tous aucun ' +
    'el los las una uno se este esta esto estos pero y así para en con sin por cuando no hay cada todo todos nadie ningún ' +
    'это этот эта эти мы я он она они оно но и а поэтому для в на с по если когда так нужно надо можно вместо затем потом нет все всё каждый тогда там их из за к у от до при что как почему '
  ).split(' '),
);

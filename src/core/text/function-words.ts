import { once } from '../once';
import { EVERYDAY_SYLLABLES } from './vietnamese';
import { foldWord, forEachWord } from './words';

/**
 * Articles, pronouns, prepositions, conjunctions, auxiliary and other everyday words, in the languages that most notes
 * are written in. They tell nobody what a note is about.
 */
const FUNCTION_WORDS = (): Readonly<Record<string, string>> => ({
  en: `a about above after again against all almost along already also although always am among an and another any
    anyone anything are around as at away back be because been before being below best better between both but by
    came can cannot come could did do does doing done down during each either else enough especially etc even ever
    every everyone everything example far few first for from further get gets getting give given go goes going
    gone good got great had has have having he her here hers herself him himself his how however if in instead
    into is it its itself just keep kind last later least less let like likely little long look lot made make
    makes making many may maybe me mean means might more most much must my myself near need needs neither never
    new next no nobody none nor not nothing now of off often on once one ones only onto or other others our ours
    out over own part per perhaps please put quite rather really right said same say says see seem seems seen
    several shall she should simply since small so some someone something sometimes somewhere soon still such sure
    take taken than that the their theirs them themselves then there therefore these they thing things think this
    those though three through thus to today together too toward towards two under unless until up upon us use
    used useful uses using usually various very via want wants was way ways we well went were what whatever when
    where whether which while who whole whom whose why will with within without would yes yet you your yours
    yourself don doesn isn aren wasn won didn ll ve re hence i s set t couldn shouldn wouldn hasn haven`,
  de: `aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei beim bereits
    bin bis bist bzw da dabei dadurch dafur dagegen daher dahin damit danach dann daran darauf daraus darin
    daruber darum das dass davon dazu dein deine dem den denen denn der deren des deshalb dessen die dies diese
    diesem diesen dieser dieses doch dort du durch ebenfalls eher ein eine einem einen einer eines einige einmal
    er erst es etwa etwas euch euer fur ganz gar gegen gibt gut hab habe haben hat hatte hatten hier hin hinter
    ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem ins ist ja je jede jedem jeden jeder jedes
    jedoch jetzt kann kannst kein keine keinen keiner konnen konnte lassen lasst machen man manche mehr mein meine
    mich mir mit mochte mussen muss nach nachdem nein nicht nichts nie noch nun nur ob oder oft ohne schon sehr
    sein seine seinem seinen seiner seit sich sie sind so sobald sogar solche soll sollen sollte sondern sonst
    sowie statt uber um und uns unser unsere unter viel viele vom von vor wahrend war waren warum was weder weil
    weiter welche welcher welches wenn wer werden wie wieder will wir wird wirklich wo wollen worden wurde wurden
    zu zum zur zwar zwischen ander für können über`,
  fr: `ai aie ainsi alors apres assez au aucun aucune aujourd aussi autre autres aux avant avec avoir beaucoup bien
    bon car ce ceci cela celle celles celui cependant ces cet cette ceux chaque chez ci comme comment contre dans
    de deja depuis des deux devant doit donc dont du elle elles en encore enfin entre es est et etaient etait ete
    etre eux faire fait fois font hors ici il ils jamais je jusqu juste la laquelle le lequel les leur leurs lors
    lorsque lui ma mais me meme memes mes mieux moi moins mon ne ni non nos notre nous on ont ou par parce parfois
    pas pendant peu peut peuvent plus plusieurs plutot pour pourquoi pouvoir pres puis puisque qu quand que quel
    quelle quelles quelque quelques quels qui quoi sa sans se sera ses seulement si sien soi soit son sont sous
    souvent sur ta tant te tel telle tes tes toi ton toujours tous tout toute toutes tres trop tu un une vers
    voici voir vos votre vous vraiment c d eu faut j l m n s t y`,
  es: `a acerca ademas ahi ahora al algo alguien algun alguna algunas alguno algunos alli ante antes aqui aquel asi
    aun aunque bajo bastante bien cada casi como con contra cual cuales cualquier cuando cuanto de debe debido
    dejar del demas demasiado dentro desde despues donde dos durante e el ella ellas ello ellos en entonces entre
    era eran eres es esa esas ese eso esos esta estaba estan estar estas este esto estos fue fuera fueron gran ha
    haber habia hace hacer hacia han hasta hay igual incluso la las le les lo los luego mas me mejor menos mi
    mientras mis misma mismo mucha muchas mucho muchos muy nada nadie ni ningun ninguna no nos nosotros nuestra
    nuestro nunca o os otra otras otro otros para parte pero poco podemos poder pone por porque primero puede
    pueden pues que quien quienes se sea segun ser si sido siempre sin sino sobre solo son su sus tal tambien
    tampoco tan tanto te tiene tienen toda todas todavia todo todos tras tu tus un una unas uno unos usted va vez
    y ya yo`,
  it: `a abbiamo ad agli ai al alcuni alcuno all alla alle allo allora altra altre altri altro anche ancora appena
    avere aveva bene c che chi ci cio cioe circa come con contro cosa cosi cui da dagli dai dal dall dalla dalle
    davanti degli dei del dell della delle dello dentro deve di dice dopo dove dovra due dunque durante e ed egli
    era erano essa esse essendo essere essi esso fa fare fatto fino fra fuori gia gli ha hanno ho i il in infatti
    inoltre insieme invece io l la le lei li lo loro lui ma mai me meglio meno mentre mi mia mio molta molte molti
    molto ne negli nei nel nell nella nelle nessun nessuno niente no noi non nostra nostro nulla o od ogni ognuno
    ora oltre per perche pero piu poco poi possiamo posso possono primo prima proprio puo qual quale quali qualche
    qualcosa quando quanto quasi quella quelle quelli quello questa queste questi questo qui quindi sara se sei
    sempre senza si sia siamo solo sono sopra sotto sta stata stato stesso su sua subito sue sugli sui sul sull
    sulla sulle suo suoi tale tali tanto te tra troppo tu tua tue tuo tutta tutte tutti tutto un una uno va
    vengono verso viene voi vostra vostro po vi`,
  pt: `a agora ainda algo alguem algum alguma algumas alguns ali alem ante antes ao aos apenas apos aquela aquele
    aqueles aquilo as assim ate atras bem bom cada coisa com como contra da dado das de dela dele deles demais
    depois desde dessa desse desta deste deve devem diante do dois dos e ela elas ele eles em entao entre era essa
    essas esse esses esta estamos estao estar estas este estes eu fazer feito foi foram ha isso isto ja la lhe
    lhes lo logo mais mas me melhor menos mesmo meu meus minha muita muitas muito muitos na nada nao nas nem
    nenhum nessa nesse nesta neste no nos nossa nosso num numa nunca o onde os ou outra outras outro outros para
    parte pela pelas pelo pelos per perante pode podem pois por porem porque pouco primeiro qual quais qualquer
    quando quanto quase que quem se seja sem sempre sendo ser seu seus si sido sob sobre sua suas tal tambem tanto
    te tem temos tendo ter teu toda todas todo todos tu tua tudo um uma umas uns vai vem vez voce voces vos sao`,
  nl: `aan al alle alleen alles als altijd ander andere bij daar daarom dan dat de deze die dit doen door dus echter
    een eens elk elke en er ertoe geen geweest haar had heb hebben heeft hem het hier hij hoe hun iemand iets ik
    in is ja je jij jou jouw kan kunnen maar me meer men met mij mijn misschien moet na naar niet niets nog nu of
    om omdat onder ons ook op over reeds samen sinds te tegen toch toen tot tussen u uit uw van vanaf veel via
    voor waar waarom want waren was wat we weer wel welke werd wezen wie wij wil worden wordt zal ze zei zelf zich
    zij zijn zo zoals zonder zou zullen ben ging`,
  ru: `а без более больше будет будто бы был была были было быть в вам вас весь во вот впрочем все всегда всего всех
    вся вы где да даже два для до другой его ее если есть еще же за здесь и из или им иногда их к каждый кажется
    как какая какой когда конечно которая которое которые который кроме кто куда ли либо лучше между меня мне
    много можно мой моя мы на над надо наконец нас наш не него нее ней нельзя нет ни нибудь никогда них ничего но
    ну нужно о об один однако он она они оно опять от очень перед по под после потом потому почему почти при про
    раз разве с сам свой свою себе себя сейчас со совсем так также такой там тебя тем теперь то тогда того тоже
    только том тот тут ты у уж уже хорошо хоть чего чей чем через что чтоб чтобы чуть эти этих это этого этой этом
    этот эту я может свое той хотя эта`,
  vi: EVERYDAY_SYLLABLES,
  pl: `ale albo bardzo bez bo by byc byl byla bylo co czy dla do go gdy gdzie i ich ile im ja jak jako jego jej jest
    jeszcze juz kiedy kto ktora ktore ktory lub ma mnie moze na nad nie nic niz o od on ona one oraz po pod przed
    przez przy sa sie tak tam te tego ten to tu ty tylko w we wiec wszystko z za ze`,
  uk: `але або без бо був була були було бути від він вона вони все вже де для до є ж за з із й його її коли ми може
    на над не ні по про при та так також там те то того тому ти у хто це цей ці чи що щоб як який я`,
  tr: `ama ancak bana bazı ben bir biz bu bunu çok da daha de değil diye en gibi göre hem her için ile ise kadar ki
    mı mi mu mü ne o olan olarak olduğu sonra şey şu tüm ve veya ya yok`,
  sv: `alla att av bara blev blir de dem den denna det detta din du då efter eller en ett från för ha hade han har
    hon hur här i inte jag kan man med men mig min mot när någon något och om oss på sig sin ska som så till under
    upp ut vad var vi vid vill är`,
  zh: `的 了 是 在 和 有 我 你 他 她 它 们 这 那 不 也 就 都 而 及 与 着 或 一个 没有 我们 你们 他们 她们 它们 自己 这个 那个 这些 那些 这样 那样 什么 怎么 怎样 如何 为何 为什 因为
    所以 但是 如果 虽然 可以 可能 能够 应该 需要 已经 还是 还有 或者 以及 并且 而且 然后 之后 之前 时候 就是 不是 也是 都是 只是 只有 不会 不能 一些 一种 一样 很多 非常 比较 通过 进行 对于
    关于 其中 其他 其实 的时 的是 了一 是一 的一 一下 哪些 是否 到底 究竟 为了 现在 今天 昨天 明天 这里 那里 哪里 个人
    沒有 我們 你們 他們 她們 它們 這個 那個 這些 這樣 那樣 什麼 怎麼 怎樣 為何 因為 雖然 應該 還是 還有 並且 然後 之後 時候 不會 一樣 通過 進行 對於
    關於 其實 哪裡 這裡 那裡 為了 現在 個人`,
  ja: `これ それ あれ この その あの ここ そこ する した して いる いた ある あっ なる なっ こと もの ため よう など から まで ので です ます でし まし ない また しか`,
  ko: `그리 그런 그것 이것 저것 있는 있다 하는 하다 한다 없는 에서 으로 그러 하지 합니 입니 습니 니다`,
});

/** Names of days and months: they date a text, and say nothing of what it is about. */
const CALENDAR = (): Readonly<Record<string, string>> => ({
  en: `monday tuesday wednesday thursday friday saturday sunday tue wed thu fri january february march april june
    july august september october november december jan feb apr jun jul aug sep sept oct nov dec yesterday
    tomorrow tonight day days week weeks weekly daily month months monthly year years yearly morning evening`,
  de: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar marz mai juni juli
    oktober dezember heute gestern morgen tag tage woche wochen monat monate jahr jahre abend`,
  fr: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre
    octobre novembre decembre hier demain jour jours semaine semaines mois annee annees an ans matin soir`,
  es: `lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre diciembre hoy ayer manana dia dias semana semanas mes meses ano anos`,
  it: `lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio aprile maggio giugno luglio
    settembre ottobre novembre dicembre oggi ieri domani giorno giorni settimana settimane mese mesi anno anni`,
  pt: `segunda terca quarta quinta sexta domingo janeiro fevereiro abril maio junho julho setembro outubro novembro
    dezembro hoje ontem amanha dia dias semana semanas mes meses ano anos`,
  nl: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei augustus vandaag
    gisteren dag dagen week weken maand maanden jaar jaren`,
  ru: `понедельник вторник среда четверг пятница суббота воскресенье январь января февраль февраля март марта апрель
    апреля май мая июнь июня июль июля август августа сентябрь сентября октябрь октября ноябрь ноября декабрь
    декабря сегодня вчера завтра день дня дней неделя недели месяц месяца год года лет`,
  zh: `星期 期一 期二 期三 期四 期五 期六 期日 周一 周二 周三 周四 周五 周六 周日 月份 今天 昨天 明天 今日 昨日 明日 年月 月日`,
});

/** By language, the folded words that say nothing of what a text is about: function words, days and months. */
export const emptyWords: () => ReadonlyMap<string, ReadonlySet<string>> = once(() => {
  const all = new Map<string, Set<string>>();
  for (const [language, list] of [...Object.entries(FUNCTION_WORDS()), ...Object.entries(CALENDAR())]) {
    const words = all.get(language) ?? new Set();
    forEachWord(list, (word) => words.add(word));
    all.set(language, words);
  }
  return all;
});

/** Scripts without spaces: there a function word is known within a run of characters. */
const UNSPACED_LANGUAGES = ['zh', 'ja', 'ko'];
/** Of those of one character the ones that hardly ever are a part of another word. */
const PARTICLES = '的了是着与與及或吗嗎呢么麼のをはが';

const silent = once(() => {
  const words = FUNCTION_WORDS();
  const inRuns = [
    ...UNSPACED_LANGUAGES.flatMap((language) => (words[language] ?? '').split(/\s+/)).filter((word) => word.length > 1),
    ...Array.from(PARTICLES),
  ]
    .sort((a, b) => b.length - a.length)
    .join('|');
  return {
    anywhere: new RegExp(`(?:${inRuns})+`, 'u'),
    atEnds: new RegExp(`^(?:${inRuns})+|(?:${inRuns})+$`, 'gu'),
  };
});

/** What a run of characters without spaces says, between its function words. */
export function saidInRun(run: string): string[] {
  return run.split(silent().anywhere).filter((part) => part !== '');
}

/** A run of characters without spaces, without function words at its ends. */
export function trimRun(run: string): string {
  return run.replace(silent().atEnds, '');
}

const folded = once(() => new Set(Object.values(FUNCTION_WORDS()).flatMap((list) => list.split(/\s+/).map(foldWord))));

/** Whether a word, folded as `forEachWord` has it, names nothing. */
export function isFunctionWord(word: string): boolean {
  return folded().has(word);
}

/** Names of days and months and the words around them, of all languages, folded. */
export function calendarWords(): ReadonlySet<string> {
  const words = new Set<string>();
  forEachWord(Object.values(CALENDAR()).join(' '), (word) => words.add(word));
  return words;
}

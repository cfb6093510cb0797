import { foldWords } from './words';

/**
 * Words that hold sentences together and name nothing, in the languages that most notes are written in; in scripts without
 * spaces as the pairs of characters that `forEachWord` finds. They tell nobody what a note is about.
 */
const WORDS = [
  // English
  `a about after again all also although always am an and another any are as at back be because been before being below between both but by can cannot
  could did do does doing done down during each either else etc even ever every few first for from further get gets getting go goes going got had has have
  having he hence her here hers him his how however i if in into is it its itself just last least less let like ll made make makes many may maybe me might
  more most much must my need needs never new no nor not nothing now of off often on once one only onto or other others our out over own per perhaps put
  quite rather re really s said same say see seem seems set several she should since so some something sometimes still such t take than that the their
  theirs them then there therefore these they thing things this those though through thus to too two under until up upon us use used uses using ve very via
  want was way we well were what when where whether which while who whom whose why will with within without would yes yet you your yours yourself don
  doesn didn isn aren wasn won couldn shouldn wouldn hasn haven today yesterday tomorrow`,
  // German
  `aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bin bis bist da dabei dadurch daher damit dann daran darauf
  das dass dazu dein dem den denn der des die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines einige er es etwas
  euch euer für gegen habe haben hat hatte hier hin hinter ich ihm ihn ihr ihre im immer in ins ist ja jede jedem jeden jeder jedes jetzt kann kein keine
  können machen man mehr mein mit muss nach nicht nichts noch nun nur ob oder ohne sehr sein seine sich sie sind so sollte sondern über um und uns unser
  unter viel vom von vor war waren was weil welche wenn wer werden wie wieder will wir wird wo zu zum zur zwischen`,
  // French
  `ai alors au aucun aussi autre autres aux avec avoir bien c ce cela ces cet cette ceux chaque ci comme comment d dans de des donc dont du elle elles en
  encore entre est et etait etaient ete etre eu fait faire faut il ils j je l la le les leur leurs lui m ma mais me meme mes moi mon n ne nos notre nous on
  ont ou par parce pas peu peut plus pour pourquoi qu quand que quel quelle qui quoi s sa sans se ses si son sont sous sur t ta te tes toi ton tous tout
  toute toutes tres trop tu un une vos votre vous y`,
  // Spanish, Portuguese, Italian
  `al algo algunas alguno algunos ante antes asi aun aunque cada como con contra cual cuando de del desde donde dos e el ella ellos en entre era es esa ese
  eso esta estaba estan estar este esto estos fue ha hace hacer hacia han hasta hay la las le les lo los mas me mi mientras mismo muy nada ni no nos nosotros
  nuestro o os otra otro otros para pero poco por porque puede que quien se sea ser si sido sin sobre solo son su sus tambien tan tanto te tiene todo todos
  tu un una uno unos y ya yo
  ao aos as ate com da das do dos ela ele eles em essa esse isso isto ja mais mas mesmo meu muito na nao nas nem no nos num numa o os ou pela pelo pois qual
  quando quem sao se seu seus sua suas tambem tem ter tudo um uma voce
  a ai alla alle allo anche ancora avere che chi ci cio come cosa cosi da dai dal dalla degli dei del della delle dello di dove dopo e essere fare gli ha
  hanno i il in io la le lei li lo loro lui ma mi mio molto nei nel nella noi non nostro o ogni per perche piu po poi puo quale quando quello questa queste
  questi questo sempre senza si sia sono stata stato su sua sul sulla suo tra tutti tutto un una uno vi voi`,
  // Dutch, Polish
  `aan al alle als altijd andere ben bij daar dan dat de deze die dit doen door dus een en er ging had heb hebben heeft hem het hier hij hoe hun iets ik in
  is ja je kan kunnen maar me meer men met mij mijn moet na naar niet niets nog nu of om onder ons ook op over te tot uit uw van veel voor want waren was wat
  we wel werd wie wij wil worden wordt ze zelf zich zij zijn zo zonder
  ale albo bardzo bez bo by byc byl byla bylo co czy dla do go gdy gdzie i ich ile im ja jak jako jego jej jest jeszcze juz kiedy kto ktora ktore ktory lub
  ma mnie moze na nad nie nic niz o od on ona one oraz po pod przed przez przy sa sie tak tam te tego ten to tu ty tylko w we wiec wszystko z za ze`,
  // Russian, Ukrainian
  `а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее если есть еще же за здесь и из или им их к как
  какой когда кто ли либо мне может можно мы на надо нас не него нее нет ни но ну о об однако он она они оно от очень по под после потом потому при про раз с
  сам свое себя со так также такой там тем то тогда того тоже той только том тот ты у уже хотя чего чем что чтобы эта эти это этого этой этот я
  але або без бо був була були було бути від він вона вони все вже де для до є ж за з із й його її коли ми може на над не ні по про при та так також там
  те то того тому ти у хто це цей ці чи що щоб як який я`,
  // Turkish, Swedish
  `ama ancak bana bazı ben bir biz bu bunu çok da daha de değil diye en gibi göre hem her için ile ise kadar ki mı mi mu mü ne o olan olarak olduğu sonra
  şey şu tüm ve veya ya yok
  alla att av bara blev blir de dem den denna det detta din du då efter eller en ett från för ha hade han har hon hur här i inte jag kan man med men mig min
  mot när någon något och om oss på sig sin ska som så till under upp ut vad var vi vid vill är`,
  // Chinese, Japanese, Korean
  `的 了 是 在 和 有 我 你 他 她 它 们 这 那 不 也 就 都 而 及 与 着 或 一个 没有 我们 你们 他们 她们 它们 自己 这个 那个 这些 那些 这样 那样 什么 怎么 怎样 如何 为何
  为什 因为 所以 但是 如果 虽然 可以 可能 能够 应该 需要 已经 还是 还有 或者 以及 并且 而且 然后 之后 之前 时候 就是 不是 也是 都是 只是 只有 不会 不能 一些 一种 一样
  很多 非常 比较 通过 进行 对于 关于 其中 其他 其实 的时 的是 了一 是一 的一 一下 现在 今天 昨天 明天 这里 那里 哪里 个人
  これ それ あれ この その あの ここ そこ する した して いる いた ある あっ なる なっ こと もの ため よう など から まで ので です ます でし まし ない また しか
  그리 그런 그것 이것 저것 있는 있다 하는 하다 한다 없는 에서 으로 그러 하지 합니 입니 습니 니다`,
];

const FUNCTION_WORDS: ReadonlySet<string> = new Set(WORDS.flatMap((list) => foldWords(list).split(/\s+/)));

/** Whether a word, folded as `forEachWord` has it, names nothing. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

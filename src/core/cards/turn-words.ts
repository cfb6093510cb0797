import type { Language } from './language';

/**
 * The words by which a writer turns from a difficulty to what to do about it. All are sources of regular expressions for
 * text in small letters; where words are set apart by spaces, an entry stands for whole words, and `~` for more letters.
 */
export interface TurnWords {
  /** What may stand before any of the starts: so, then, here … */
  readonly lead: string;
  /** Starts that are a turn whatever follows. */
  readonly firm: string;
  /** The writer does something: we build … Not a turn where the text starts so already. */
  readonly acts: string;
  /** Starts that are a turn unless the sentence complains: therefore, using … */
  readonly soft: string;
  /** Starts that may be a turn. */
  readonly maybe: string;
  /** A turn anywhere in the sentence. */
  readonly inside: string;
  /** A turn at the end of the sentence, before its stop. */
  readonly last: string;
  /** A question that starts so is a proposal: what if …? */
  readonly proposal: string;
  /** A question that starts so asks for the cause; its answer is no remedy yet. */
  readonly why: string;
  /** Words of complaint, and words of remedy. */
  readonly bad: string;
  readonly good: string;
  /** A sentence that starts so goes on with what the one before says. */
  readonly back: string;
}

const NONE = '(?!)';

/** For languages whose turns are not known: there the first sentence is the problem. */
const SILENT: TurnWords = {
  lead: NONE,
  firm: NONE,
  acts: NONE,
  soft: NONE,
  maybe: NONE,
  inside: NONE,
  last: NONE,
  proposal: NONE,
  why: NONE,
  bad: NONE,
  good: NONE,
  back: NONE,
};

const EN_ADVERB =
  'now|then|first|just|simply|can|could|should|will|would|also|therefore|instead|thus|hence|\\p{L}{3,}ly';

const EN: TurnWords = {
  lead:
    'so(?! (do|does|did|is|are|was|were|has|have|can|will) )|then|thus|hence|therefore|consequently|instead|rather|now|today|first|next|finally|just|simply|please|better|best|maybe|perhaps|always|never|ideally|alternatively|otherwise|and|or|but|yet|here' +
    '|also|only|usually|often|in short|in practice|for now|in this (note|paper|work|post|project|thesis|case)|(to|for) (this|that)( end)?|as a (fix|remedy|workaround|result|first step)|to \\p{L}+ (this|that|it|them)',
  firm:
    "instead|rather than|in place of|do not|don['’]t|let['’]?s|let|one (way|option|idea|fix|trick|solution) (is|out|here)|there is a (way|fix|trick|better|simple|cheap)|turns out|to (solve|fix|avoid|address|get around|get rid|overcome|counter|prevent|tackle|work around|mitigate|remedy)" +
    '|(the|a|an|our|my|its|another|this|that|one) ([\\p{L}-]+ ){0,2}(trick|idea|fix|solution|answer|remedy|cure|workaround|way out|way around|way forward|insight|plan|proposal|alternative|option|strategy|countermeasure|mitigation|hack|recipe|suggestion|key)(?= (is|was|are|here|would|lies|may|might|could|to)\\b|[:,])',
  acts: `we('ll|'d)? ((${EN_ADVERB}) )*(?!(${EN_ADVERB}|not|cannot|can't|don't|do|did|didn't|does|never|still|no|lack|lose|forget|miss|fail|struggle|waste|spend|wait|need|want|know|have|had|are|were|get|hit|see|suffer|meet|tried|often|always|only|rarely|seldom|all|hope|wish|feel|think|believe|guess|fear|found|find|observe|notice|must|asked|looked|thought)(?!\\p{L})|keep \\p{L}+ing)\\p{L}+`,
  soft:
    'we|our \\p{L}+|by \\p{L}+ing|using|therefore|thus|hence|consequently|accordingly|it (helps|suffices|pays|is enough|is better|is cheaper|is easier|would help)|what (works|helps|we need|is needed)' +
    '|better|best|(one|you) (can|could|should|may|might)|this (paper|note|work|post|article|project|thesis|method|approach)|enter',
  maybe: "i('ll|'d|'ve)?|one|a better|a simple|\\p{L}+ (can|could|should|might) be|with|so|thus",
  inside:
    'instead(?! of)|the (trick|fix|idea|remedy|solution|answer|way out|key) is|is solved by|can be (solved|fixed|avoided|prevented)|should( be)?|we (propose|use|build|train|introduce|replace)',
  last: NONE,
  proposal: 'what if|why not|why don|how about|what about|could we|should we|shall we',
  why: 'why|how come|what causes',
  bad:
    "not|\\p{L}+n['’]t|cannot|no(?! longer| need)|nobody|none|nothing|never|neither|nor|lack~|fail~|slow~|hard|harder|difficult~|expensive|costly|too|wrong~|break|breaks|broken|broke|lose[sd]?|losing|lost|miss(es|ing|ed)?|crash~|leak~" +
    '|wast~|errors?|bugs?|problems?|conflict~|stale|outdated|nois[ey]~|ambiguous|unclear|unknown|unstable|diverge~|explod~|vanish~|forget~|forgot~|drift~|overfit~|suffer~|struggle~|bottleneck~|grows?' +
    '|however|but|yet|still|unfortunately|worse|worst|even|despite|although|poor~|bad|badly|weak~|inconsisten~|incomplete|inaccurate|impossible|confus~|annoy~|tedious|painful|brittle|fragile|duplicates?|freez~|hangs?|stall~|timeouts?|quadratic~' +
    '|degrad~|collaps~|hallucinat~|bias~|danger~|hurts?|destroy~|corrupt~|ignored|skipped|dropped|scatter~|tired|late|dies|dead|unread~|rarely|hardly|seldom|currently|minutes|hours|complain~|blocks|limited|rots?|takes|needs?(?! no)|requires?|costs?|depends?|floods?|clogs?|drains?|starv~|interrupts?|distracts?|inflat~|hides?|blurs?|dominates?|pil(e|es|ing)|bloat~|overwhelm~|overflows?|mislead~|contradict~|disagree~|differs?|varies|vary|lags?|expires?|burns?|by hand|manually|blind|empty|rare|unreliable|flaky|vague|mess~|opens|locks|stutters?|suddenly|nowhere|guess~|complaints?|dull|boring|wants?|(is|are|was|were|seems?|feels?|looks?) ((?!an? |the |to |enough|done|made|cheap|fast|easy|simple|better|free|safe|stable|used|kept|stored)\\p{L}+ ?){1,2}$|scarce|worthless|useless|overload~|delays?|delayed|gaps?|chaos~|stuck',
  good: 'instead|needs? no|no longer|no need|use[sd]?|using|avoid~|prevents?|solves?|fix|fixes|removes?|reduces?|keeps?|allows?|enables?|lets?|replaces?|helps?(?! only)|improves?|handles?|ensures?|guarantees?|cheap~|fast|faster|simple|simply|enough|suffic\\p{L}+|easily|works|stores?|learns?|maps?|rotates?|limits?|turns',
  back: 'it|they|this|that|these|those|its|their|and|also|he|she|there',
};

const DE: TurnWords = {
  lead: 'so|dann|also|daher|deshalb|deswegen|darum|stattdessen|lieber|besser|jetzt|nun|hier|zuerst|zunächst|erst|einfach|bitte|vielleicht|immer|nie|niemals|und|oder|aber|dazu|dafür|hierfür|hierzu|am besten',
  firm:
    'stattdessen|statt|anstatt|anstelle|lieber|besser|am besten|abhilfe|ausweg|einfacher ist|eine? (möglichkeit|idee|lösung|ausweg|trick|weg) (ist|wäre|besteht)|es (genügt|reicht|hilft)|hilfreich ist|hier hilft|es hilft|hilft|lass|lasst|um das zu|um dies zu|sinnvoller' +
    '|(die|der|das|unsere?|meine?|eine?) (\\p{L}+ ){0,2}(idee|trick|lösung|ansatz|kniff|antwort|ausweg|vorschlag|plan|methode|weg|strategie|abhilfe|schlüssel|clou)(?= (ist|wäre|war|lautet|besteht|liegt|heißt|dazu|dafür)|[:,])',
  acts: 'wir (?!(\\p{L}+ ){0,2}(nicht|kein~|nie|kaum)(?!\\p{L})|verlieren|vergessen|wissen|haben|sind|müssen|wollen|brauchen|warten|suchen|finden|hoffen|glauben|sehen|kennen|verschwenden)\\p{L}+|man (?!(\\p{L}+ ){0,2}(nicht|kein~|nie|kaum)(?!\\p{L})|verliert|vergisst|weiß|hat|ist|muss|sucht|findet|sieht|wartet)\\p{L}+',
  soft: 'wir|man|deshalb|daher|darum|deswegen|folglich|somit|dafür|dazu|hierfür|also|durch|mithilfe|mit hilfe|indem|unsere?|diese (arbeit|notiz|methode)|dieser (ansatz|beitrag|artikel)|dieses (papier|projekt)',
  maybe: 'ich|eine?|so|damit|mit',
  inside:
    'stattdessen|sollten?|(ver)?wenden wir|nutzen wir|bauen wir|nehmen wir|lässt sich (\\p{L}+ ){0,3}(lösen|beheben|vermeiden|umgehen)|(speichern|trainieren|ersetzen|vergleichen|teilen|machen|setzen|legen|schreiben|lassen) wir',
  last: NONE,
  proposal: 'was wäre, wenn|was, wenn|was wenn|warum nicht|wieso nicht|wie wäre',
  why: 'warum|wieso|weshalb|woran liegt',
  bad:
    'nicht|keine?[mnrs]?|nichts|niemand|nie|niemals|kaum|zu (langsam|groß|teuer|viel|lang|schwer|klein|spät|oft|ungenau)|langsam~|schwer|schwierig~|teuer|teure~|fehl~|scheiter~|brech~|bricht|verlier~|verloren|verlor|falsch~|aber|jedoch|doch|dennoch|leider|fehler~|absturz|stürz~|veralte~|problem~' +
    '|unklar~|unmöglich|unübersichtlich|ungenau|instabil|vergess~|vergisst|überanpass~|leide[tn]|wächst|wachsen|stock(t|en)|leer~|verbrauch~|beide haben|nachteil~|mangel~|stör(t|en)|drück(t|en)|verschlimmer~|lahm~|klag~|beschwer~|(ist|sind|wird|werden) (zu |sehr |oft |immer )?(?!einfach|schnell|billig|besser|genug|sicher)\\p{L}+$|lückenhaft~|chaos|müll|aufwendig|aufwändig|braucht|überlast~|dauer[tn]|blockier~|doppelt~|widersprech~|verstreut|mühsam|schlecht~|schlimm~|obwohl|trotz|verschwind~|konflikt~|minuten|stunden|selten|kostet|explodier~|ohnehin',
  good: 'sondern|statt|stattdessen|vermeid~|verhinder~|lös(t|en|st)|behebt|ersetz~|reduzier~|hilft|helfen|genügt|reicht|einfach~|schnell~|billig~|ohne|nutz(t|en|e)|verwend~|speicher[tn]|erlaub~|ermöglich~|hält',
  back: 'er|sie|es|das|dies|diese|dieser|dieses|und|auch|dabei|damit|dadurch|dort|da',
};

const FR: TurnWords = {
  lead: "donc|alors|ainsi|puis|d'abord|ensuite|enfin|ici|maintenant|simplement|mieux|plutôt|et|ou|mais|toujours|jamais|pour (cela|ça)",
  firm:
    'à la place|au lieu|plutôt|mieux vaut|autant|il (suffit|faut|vaut mieux|convient|suffirait|faudrait|vaudrait mieux|conviendrait)|ne (pas|jamais|plus) \\p{L}+|pour (éviter|résoudre|corriger|contourner|y remédier|remédier)|une (solution|idée|piste|option|astuce) (est|serait|consiste)|le mieux est' +
    "|(l['’]|la |le |une? |notre |mon |ma )(\\p{L}+ ){0,2}(idée|astuce|solution|remède|clé|clef|réponse|approche|truc|parade|piste|méthode|stratégie)(?= (est|serait|consiste|tient|ici)|[ \\u00a0]?[:,])|un remède(?= )|essayons|voici",
  acts: "nous (?!ne |n'|avons|sommes|perdons|oublions|devons|voulons|savons|attendons|passons|cherchons)(\\p{L}+ ){0,2}?\\p{L}+ons|on (?!ne |n'|perd|oublie|attend|passe|a |est|veut|sait|doit|tombe|finit|cherche|manque)\\p{L}+",
  soft: "nous|on|donc|ainsi|c['’]est pourquoi|par conséquent|d['’]où|en \\p{L}+ant|grâce|notre|cet article|cette (note|méthode|approche)|ce (travail|projet)|par",
  maybe: "je|j'\\p{L}+|une?|avec",
  inside:
    'à la place|plutôt que|au lieu de?|devrait|devrions|il suffi(t|rait)|il fau(t|drait)|permet(tent)? de|permet(tent)? d',
  last: NONE,
  proposal: 'et si|pourquoi ne pas|pourquoi pas',
  why: "pourquoi|d['’]où vient",
  bad: 'pas|jamais|aucune?|personne|rien|trop|len(t|te|ts|tes)|lentement|difficiles?|échou~|échec|per(d|dent|du|due|dus)|faux|fausses?|mais|pourtant|cependant|hélas|malheureusement|erreurs?|coûteu~|coûte|casse~|planten?t?|oubli~|encore|manque~|bloque~|impossible|problèmes?|conflits?|explose~|instable|flou~|périmé~|obsolète~|même|pire|défauts?|vides?|bruité~|débord~|diverge~|plus personne|plaign~|plaint~|(est|sont) (très |trop |souvent )?(?!simple|rapide|utile|suffisant|mieux)\\p{L}+$|inutile~|illisible~|seulement|souffr~|grandit|minutes|heures|rarement|mal|ni|disparai~|dispers~|pénible',
  good: 'et non|plutôt|évit~|empêch~|résou~|corrig~|rempla~|rédui~|aide|suffi~|simple~|rapide~|sans|utilis~|permet~|garde~|stocke~|garanti~',
  back: "il|elle|ils|elles|cela|ça|ce|cette|ces|c['’]est|et|aussi|celui-ci|celle-ci|leur|son|sa|ses|y",
};

const ES: TurnWords = {
  lead: 'así que|entonces|así|pues|luego|primero|ahora|aquí|mejor|simplemente|solo|y|o|pero|siempre|nunca|por eso|para ello|para esto',
  firm:
    'en (su|vez|lugar)( lugar)?|mejor|basta|bastaría|hay que|habría que|conviene|convendría|en cambio|lo mejor es|vale la pena|para (evitar|resolver|solucionar|corregir|arreglar|remediar)(lo|la)?|una (solución|idea|opción|salida) (es|sería|consiste)|no (uses?|guardes?|hagas?|mezcles?|borres?|intentes?)' +
    '|(la|el|una?|nuestr[ao]|mi) (\\p{L}+ ){0,2}(idea|truco|solución|clave|remedio|respuesta|propuesta|enfoque|salida|plan|método|estrategia|arreglo|alternativa)(?= (es|sería|consiste|está|aquí)|[:,])',
  acts: '((lo|la|los|las|le|les|nos|se) )?(?!tenemos|perdemos|olvidamos|sabemos|queremos|necesitamos|estamos|somos|vamos|gastamos|pasamos|seguimos|esperamos|hemos|podemos|debemos)\\p{L}+(amos|emos|imos)',
  soft: 'nosotros|por eso|por lo tanto|por tanto|por ello|así que|se (puede|propone|usa|debe|guarda)|podemos|puedes|con ello|este (artículo|trabajo|método)|esta (nota|propuesta)|usando|mediante|al \\p{L}+[aei]r',
  maybe: 'yo|una?|con|así',
  inside: 'en su lugar|en vez de|en lugar de|debería~|hay que|habría que|basta con|permite~',
  last: NONE,
  proposal: 'y si|por qué no|qué tal',
  why: 'por qué|a qué se debe',
  bad: 'no|nunca|nada|nadie|ning[úu]n~|demasiad~|lent[oa]s?|fall[ao]~|pierde~|perd~|error~|pero|sin embargo|car[oa]s?|difícil~|rompe~|rot[oa]s?|imposible~|problemas?|conflictos?|olvid~|tarda~|bloque~|obsolet~|confus~|peor|incluso|aún|todavía|apenas|solo|crece~|cuesta~|mal|minutos|horas|falta~|inestable~|explota~|duplica~|defectos?|vací[oa]s?|ruid~|diverge~|inútil~|ambos tienen|quej~|(es|son|está|están) (muy |demasiado )?(?!simple|rápid|útil|suficiente|mejor)\\p{L}+$|ni|tampoco|sufre~|desaparece~|dispers~',
  good: 'sino|y no|evita~|impide~|resuelve~|arregla~|reemplaza~|sustituye~|reduce~|ayuda~|basta|suficiente|simple~|rápid[oa]s?|barat[oa]s?|sin|usa|usar|usan|permite~|guarda~|garantiza~|mantiene~',
  back: 'eso|esto|este|esta|estos|estas|ese|esa|y|también|además|su|sus|se|así',
};

const RU: TurnWords = {
  lead: 'так что|тогда|поэтому|потому|значит|затем|потом|сначала|теперь|здесь|просто|лучше|проще|и|или|но|а|всегда|никогда|для этого|может быть|пожалуйста',
  firm:
    'вместо|лучше|проще|достаточно|давай|давайте|пусть|попробу\\p{L}+|чтобы (избежать|решить|исправить|обойти|этого избежать)|выход|помогает|поможет|спасает|решается|стоит|не (нужно|надо|стоит|храните|используйте)' +
    '|(наш~|мо[йяё]|одно|главн~|основн~|прост~)? ?(идея|решение|трюк|приём|прием|подход|ответ|хитрость|секрет|ключ|способ|план|предложение|средство|лекарство)(?= (в том|в|—|–|-|прост|здесь|такой|такое|такая|состоит|к)|[:,])',
  acts: 'мы (?!не |теряем|забываем|ждём|ждем|тратим|хотим|всё|все|уже|часто|постоянно|вынуждены|знаем|ищем|видим)\\p{L}+',
  soft: 'мы|поэтому|следовательно|таким образом|для этого|нужно|надо|можно|следует|предлага\\p{L}+|с помощью|наш~|эта (заметка|работа|статья)|этот (метод|подход)',
  maybe: 'я|один|одна|одно|тогда',
  inside: 'вместо (этого|того)|следует|решается|предлагаем',
  last: NONE,
  proposal: 'что если|что, если|а что если|а что, если|почему бы|может',
  why: 'почему|отчего|из-за чего',
  bad: 'не|нет|нельзя|ничего|никто|никогда|слишком|медленн~|теря~|потер~|ошиб~|но|однако|увы|к сожалению|трудно|сложно|тяжело|дорог~|лома~|падает|падают|невозможно|проблем~|конфликт~|забыва~|устар~|плохо|плох~|хуже|даже|только|лишь|раст[её]т|растут|едва|редко|мало|минут~|час[оыа]~|зависа~|блокиру~|дублиру~|исчеза~|страда~|нестабильн~|неясн~|непонятн~|занимает|ни|хотя|долго|недостат~|пуст~|пута~|затягива~|расход(ится|ятся)|взрыва~|беспол~|лишн~|мешает|путаниц~|хаос|жалу~|жалоб~|прерыва~|хватает',
  good: 'а не|избежать|избега~|предотвра~|реша~|исправля~|заменя~|уменьша~|сокраща~|помога~|достаточно|просто~|быстр~|дёшев~|использу~|позволя~|хран~|гарантиру~',
  back: 'он|она|оно|они|это|этот|эта|эти|и|также|тоже|его|её|их|при этом|там',
};

const ZH: TurnWords = {
  lead: '那么|那就|那|所以|因此|于是|为此|首先|其次|然后|最后|现在|这里|不妨|最好|应该|应当|可以|只需|只要|干脆|直接|还是|而是|但|请|总是|不要',
  firm:
    '改用|改为|改成|改由|换成|换用|改|不如|与其|转而|代之|取而代之|而是|只需|只要|干脆|不妨|尝试|试着|试试|解决(办法|方法|方案|思路|之道)|办法|对策|做法|思路|诀窍|窍门|技巧|答案|出路|关键(是|在于)|方法是|方案是|建议|最好|为了(解决|避免)|为此|使用|采用|利用|借助|引入|缓存|预先|提前|把|将(?!来|近|会|要)|让|先(?!前|天|验|进)' +
    '|用(?!户|途|法|例|量|语|来|力|于|起)|加(?!载|密|速|班|剧)|建(?!模|议)|构建|建立|设计|拆|合并|压缩|比较|切分|分块|分成|按(?!钮|键|照惯例)|记录|存|写(?!作|入|法)|做(?!法)|设(?!备|计|施)|换(?!行)|去掉|删除|保留|替换|用来|增加|训练一个|学习一个|对每|给每|给(?!出的)|从小|每天(写|做|读|花|走|留)|定期|限制|冻结|对比|在后台|打开|关闭|开启|启用|禁用|归档|存档|备份|检查|测量|微调|蒸馏|量化|剪枝|采样|过滤|标记|列出|选择|挑选|重写|重构|重建|重新|转换|总结|提取|生成|计算|估计|归一化|对齐|分配|分离|分开|共享|复用|统一|简化|减少|提高|降低|避免|防止|绕过|跳过|忽略|固定|锁定|旋转|投影|映射|编码|嵌入|引用时|只(?=保留|读|看|问|存|更新|做|写|用|在)|(训练|缓存|索引|测试|排序|压缩)(?=一|到|出|多|好|这|所|每)|限|退回|多(?=做|读|写|问|比)|交给|挂|放|移到|搬|拿|买|睡|走|吃|喝|种',
  acts: '(我们|本文|本笔记|笔者)(?!不|没|无法|总|常|往往|只能|仍|还|很|难|缺|丢|忘|花|等|找不|需要|都|也|的|想|知道|发现)',
  soft: '我们|本文|本笔记|因此|所以|于是|通过(?!率)|可以|应该|应当|需要|根据|基于|其实可以|一种办法|一个办法|这里',
  maybe: '我|一种|一个|其实',
  inside: '改用|改为|改成|转而|取而代之|代替|而是|即可|就行|就好|就够了|不如|解决办法|办法是|思路是|关键是|答案是',
  last: NONE,
  proposal: '如果.{0,12}(呢|会怎样|怎么样)|能不能(改|用|把)|为什么不|何不|不如|是否可以|要不要',
  why: '为什么|为何|为啥|何以',
  bad: '不|没|无法|难|慢|失败|丢|错|但|却|太|卡|崩溃|过期|重复|冲突|缺|贵|爆炸|发散|遗忘|忘|混乱|糟|浪费|噪声|漏|断|只能|仍|还是|甚至|越来越|瓶颈|过拟合|不足|坏|几分钟|几小时|误|空的|缺点|毛病|成本|耗|占用|超时|看不|弊|抱怨|投诉|中断',
  good: '而不是|而非|避免|解决|防止|减少|降低|只需|足够|简单|快|便宜|无需|不必|不再|即可|保证|允许|可以|改进|提高',
  back: '它|这|那|其|也|而且|并且|同时|他',
};

const JA: TurnWords = {
  lead: 'では|なら|それなら|だから|なので|したがって|よって|まず|次に|そして|また|しかし|ここでは|ここで|今は|単に|いっそ|むしろ|常に|必ず',
  firm: 'そこで|代わりに|かわりに|代りに|その代わり|むしろ|いっそ|それなら|ならば|解決(策|法|方法|には)|対策|対処|方法は|やり方|手法は|アイデア|アイディア|コツは|鍵は|ポイントは|答えは|方針は|案としては|これを(解決|防|避)|この問題を(解決|防|避)|単に',
  acts: '(我々|私たち|筆者|本研究|本稿|本論文|本手法|本ノート)(?!.*(ない|ません|なかった|忘れる|失う|困る)$)',
  soft: 'だから|したがって|よって|ゆえに|そのため|このため|まず',
  maybe: '私は|(?!.*(毎回|いつも|すべて|全て|全部))[^はが]*を[^はが]*$',
  inside: '代わりに|かわりに|ではなく|を使えば|を用いれば|すれば|ことで|だけでよい|だけで済む|で十分',
  last: '(よう|おう|こう|そう|とう|ろう|もう|ましょう|ください|下さい|べき(だ|である|です)?|せよ|れ?ばよい|れ?ばいい|れば良い|とよい|といい|ことに(する|した|します)|ように(する|した|します)|を使う|を使います|を用いる|を使った|で済む|に置き換える|に変える|提案する|導入する|で解決(する|できる)|防げる|防ぐ|おく|ておく|で十分(だ|である|です)?)',
  proposal: 'もし.{0,20}(たら|れば)|.{0,20}(のでは|てはどう|たらどう|ではどう)',
  why: 'なぜ|どうして|何故',
  bad: 'ない|なく|ません|できず|られず|わからず|遅い|遅す|遅延|難し|失敗|しかし|だが|けれど|壊れ|失われ|消え|重い|重く|足り|エラー|問題|すぎ|過ぎ|忘れ|混乱|衝突|重複|古くな|悪|劣化|崩|爆発|発散|過学習|漏れ|間違|誤|手間|面倒|高価|コストが|かかる|止ま|落ち|ノイズ|増え|散らば|空だ|空に|欠点|長引|ばらばら|足ら|不安|怠|遅れ|苦情|不満|必要がある|途切れ|響く',
  good: 'ではなく|避け|防|解決|減ら|抑え|だけでよ|十分|簡単|速|安く|一番|のが良い|のがよい|不要|なくて(も)?(よ|い)|代わり|使え|保証|改善|済む',
  back: 'それ|これ|その|この|また|さらに|しかも|そして|あれ|同時に',
};

const KO: TurnWords = {
  lead: '그래서|그러므로|따라서|그러면|그럼|먼저|우선|이제|여기서는|여기서|차라리|그냥|항상|그리고|하지만|또는|다음으로',
  firm: '대신|그 대신|차라리|그냥|해결책|해결 ?방법|해결법|해법|방법은|아이디어는|핵심은|요령은|비결은|답은|대안은|대책은|이를 (해결|막|피|방지)|이 문제를 (해결|피)|먼저|우선',
  acts: '(우리는|우리가|본 (논문|연구)[은는에])(?!.*(없다|않는다|못한다|못 한다|어렵다|모른다|잊는다|잃는다|헤맨다|기다린다)$)',
  soft: '우리|이 (논문|글|연구|노트|방법)|따라서|그래서|그러므로|본 (논문|연구)',
  maybe: '저는|나는|난|(?!.*(매번|항상|모든))(?!.*[가-힣](은|는|이|가) ).*[을를] .*$',
  inside: '대신|하면 된다|면 된다|면 충분|하는 게 낫다|하는 것이 낫다|로 해결|으로 해결',
  last: '(하자|보자|두자|쓰자|만들자|바꾸자|나누자|넣자|읽자|줄이자|[가-힣]자|하라|[가-힣]라|하세요|[가-힣]세요|시오|[가-힣]시다|해야 (한다|합니다|해)|[가-힣]야 (한다|합니다)|면 (된다|됩니다|충분하다)|기로 (한다|했다|합니다)|쓴다|사용한다|이용한다|활용한다|만든다|바꾼다|제안한다|해결한다|저장한다|대체한다|도입한다|나눈다|비교한다|둔다|적용한다|추가한다|캐시한다|학습한다|학습시킨다|[가-힣]+할 것|면 어떨까)',
  proposal: '만약|.{0,30}면 어떨까|.{0,30}는 건 어떨까',
  why: '왜|어째서',
  bad: '않|못|없|느리|느려|어렵|어려|실패|하지만|그러나|잃|오류|너무|깨|잊|부족|문제|충돌|중복|비싸|오래 걸|걸린|멈|막히|사라|놓치|틀리|복잡|불안정|나쁘|엉망|낡|늘어|흩어|힘들|과적합|폭발|발산|조차|비어|단점|지어내|지어낸|불평|불만|끊긴|지장|길어진|커진|달라진|죽는',
  good: '피한|막는|막을|해결|줄인|줄어|충분|간단|빠르|빨라|쉽|대신|필요 없|보장|된다',
  back: '그것|이것|이는|그|이|또한|게다가|그리고|또',
};

/** Languages whose words are not set apart so that an entry could stand for whole words. */
export const UNSPACED: ReadonlySet<Language> = new Set(['zh', 'ja', 'ko']);

export const TURN_WORDS: Readonly<Record<Language, TurnWords>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  it: SILENT,
  pt: SILENT,
  ru: RU,
  zh: ZH,
  ja: JA,
  ko: KO,
};

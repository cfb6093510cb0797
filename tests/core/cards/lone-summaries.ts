import type { Summary } from './summaries';

type Row = string | readonly [text: string, reason: string];

/** Summaries that tell by themselves what they are, in a vault of no habit. */
interface ByThemselves {
  /** Where `‖` stands the approach starts. */
  readonly split: readonly Row[];
  /** All is the problem, and it is open. */
  readonly open: readonly Row[];
  /** There is no problem. */
  readonly gist: readonly Row[];
}

export function alone(lang: string, { split, open, gist }: ByThemselves): Summary[] {
  return [
    ...split.map((row) => summary(lang, row, (text) => ({ ...parts(text), open: false }))),
    ...open.map((row) => summary(lang, row, (problem) => ({ problem, approach: '', open: true }))),
    ...gist.map((row) => summary(lang, row, () => ({ problem: '', approach: '', open: false }))),
  ];
}

function summary(
  lang: string,
  row: Row,
  read: (marked: string) => Pick<Summary, 'problem' | 'approach' | 'open'>,
): Summary {
  const [marked, reason] = typeof row === 'string' ? [row, ''] : row;
  return { lang, text: marked.replace('‖', ''), ...read(marked), reason, habit: 'gist' };
}

/** What separates the parts is in neither. */
function parts(marked: string): { problem: string; approach: string } {
  const [problem = '', approach = ''] = marked.split('‖');
  return { problem: problem.replace(/[\s,，;；]+$/, ''), approach: approach.replace(/^[\s–—]+/, '') };
}

const ENGLISH = alone('en', {
  split: [
    'Old photographs fade within a decade. ‖Keep the negatives in the dark and print again.',
    [
      'Tags multiply without end. Nobody agrees on them. ‖To fix this, we merge two of them every Friday.',
      'to fix this',
    ],
    [
      'Sensor readings drift with the weather. ‖In this work, we calibrate them against a buried probe.',
      'in this work',
    ],
    [
      'Soil moisture varies from field to field. ‖This paper presents a map that is drawn once a week.',
      'an announced work needs no word of difficulty',
    ],
    [
      'Bees find their way back over miles. However, nobody knows how they do it in fog. ‖Here we tag a hundred of them.',
      'however goes on, here we turns',
    ],
    [
      'Indexes are cheap to read. Yet they are slow to build. ‖We propose to build them while nobody types.',
      'yet goes on',
    ],
    [
      'The heating fails every January. Unfortunately, the plumber is always booked. ‖Have it checked in September.',
      'unfortunately goes on',
    ],
    ['Is the cache worth it? ‖Only above ninety percent of hits.', 'a question and its answer'],
    [
      'Reviews take a week because nobody starts. ‖Instead of assigning one reviewer, ask three and take the first.',
      'instead of',
    ],
    ['Timers drift when the laptop sleeps. ‖Using the wall clock on wake avoids it.', 'using'],
    ['Large uploads fail on trains. ‖Cut them into pieces, and resume at the last one that arrived.', 'an instruction'],
  ],
  open: [
    ['Understanding old rust is hard.', 'a statement, though it begins like a heading'],
    ['Posts that nobody reads cost a week each.', 'of texts, but no kind of text'],
    ['This book is too heavy for the train.', 'a book that is the problem'],
    ['How would you grade work that you could not have done?', 'you, as anybody'],
    'Nobody knows why the second oven runs hotter.',
    'The scanner loses every tenth page.',
    ['How can a choir stay in tune without an organ?', 'a question'],
    ['Maps of the cave disagree, and there is no way to tell which is right', 'no stop'],
    ['We need a better way to label seedlings.', 'a need'],
    ['Ferries are cheap. However, they are too slow for commuters.', 'however'],
    [
      'The archive is complete. But half of it cannot be read. Nobody has the old drives any more.',
      'three sentences, all the problem',
    ],
    [
      'Paper maps do not run out of battery. Still, they are hard to update. Despite this, no one sells a better one.',
      'a chain of continuations',
    ],
    ['Wool shrinks in warm water. Although cold water would do, it does not remove grease.', 'although'],
    ['Existing locks are expensive. Most of them fail in frost.', 'both sentences complain'],
    ['Readers skip the footnotes. While they like stories, they ignore numbers.', 'while'],
  ],
  gist: [
    [
      'A clockmaker loses his memory and cannot find the way home. This novel follows him through one night.',
      'a blurb',
    ],
    ['Have you ever lost a note and never found it again?', 'a question to the reader'],
    ['We propose a loss that needs no labels.', 'an announcement'],
    ['We present a slow but exact parser.', 'an announcement with words of difficulty'],
    ['This paper studies why bridges fail.', 'an announcement'],
    ['Essay that asks why it is too late to save the old bridge.', 'what kind of text it is, with a difficulty in it'],
    ['Understanding rust and how to handle damage on bridges', 'a heading without a statement'],
    ['In this article, we address the problem of missing receipts.', 'an announcement that names a problem'],
    ['Our goal is to make sorting less tedious.', 'an aim'],
    ['Learn how to fix a broken zip.', 'an instruction to readers'],
    ['Learn about rivers that no longer reach the sea.', 'an instruction to readers'],
    ['A list of bakeries in Leipzig', 'a description'],
    ['An overview of errors in surveying', 'a description with a word of difficulty'],
    ['Notes on broken instruments and how they sound', 'a description with a word of difficulty'],
    ['A reactive state manager for small screens.', 'a caption'],
    ['1974 single by a band from Ghent.', 'a caption'],
    ['Photosynthesis is the process by which plants store light.', 'a definition'],
    ['A deadlock is a state in which two processes wait for each other.', 'a definition'],
    ['Fix broken links before the move.', 'an instruction'],
    ['How to bind a book with thread', 'a how-to without the habit'],
    ['Rivers carry sand to the sea. It settles where the water slows down.', 'two statements'],
    [
      'Tern is a command line for weather stations. It reads any of them, and writes one table.',
      'a description in two sentences',
    ],
    ['My reading log since 2019', 'a caption'],
    ['Explains the settings one by one.', 'a description'],
  ],
});

const GERMAN = alone('de', {
  split: [
    'Alte Fotos verblassen nach wenigen Jahren und niemand merkt es. ‖Die Negative dunkel lagern und neu abziehen.',
    [
      'Die Stichwörter nehmen überhand. Leider pflegt sie niemand. ‖Deshalb legen wir jeden Freitag zwei zusammen.',
      'leider führt weiter',
    ],
    [
      'Messwerte schwanken mit dem Wetter. ‖In dieser Arbeit gleichen wir sie mit einer Sonde im Boden ab.',
      'in dieser Arbeit',
    ],
    [
      'Das Register ist schnell gelesen. Es ist jedoch mühsam zu pflegen. ‖Stattdessen wird es nachts neu gebaut.',
      'stattdessen',
    ],
    ['Warum bleibt der zweite Ofen kalt? ‖Das Ventil ist verkalkt.', 'eine Frage und ihre Antwort'],
    ['Große Dateien kommen im Zug nie an. ‖Teile sie in Stücke und setze beim letzten fort.', 'eine Anweisung'],
  ],
  open: [
    'Niemand weiß, warum der Aufzug nachts fährt.',
    'Der Drucker verliert jede zehnte Seite.',
    ['Wie bleibt ein Chor ohne Orgel in der Stimmung?', 'eine Frage'],
    ['Fähren sind billig. Allerdings sind sie zu langsam für Pendler.', 'allerdings'],
    [
      'Das Archiv ist vollständig. Aber die Hälfte ist unlesbar. Die alten Laufwerke fehlen.',
      'drei Sätze, alle das Problem',
    ],
    ['Wolle läuft ein. Obwohl kaltes Wasser reichen würde, löst es kein Fett.', 'obwohl'],
  ],
  gist: [
    ['Aufsatz, der fragt, warum die alte Brücke nicht hält', 'what kind of text it is'],
    [
      'Ein Uhrmacher verliert das Gedächtnis und findet nicht nach Hause. Dieser Roman folgt ihm durch eine Nacht.',
      'Klappentext',
    ],
    ['Haben Sie schon einmal eine Notiz verloren?', 'Frage an Leser'],
    ['Wir stellen ein Verfahren vor, das ohne Etiketten auskommt.', 'eine Ankündigung'],
    ['Diese Arbeit untersucht, warum Brücken versagen.', 'eine Ankündigung'],
    ['Eine Liste von Bäckereien in Leipzig', 'eine Beschreibung'],
    ['Notizen zu Fehlern beim Vermessen', 'eine Beschreibung'],
    ['Lerne, wie man einen Reißverschluss repariert.', 'an die Leser'],
    ['Die Fotosynthese ist der Vorgang, bei dem Pflanzen Licht speichern.', 'eine Definition'],
    ['Flüsse tragen Sand ins Meer. Er setzt sich ab, wo das Wasser ruht.', 'zwei Aussagen'],
    ['Mein Lesetagebuch seit 2019', 'eine Überschrift'],
  ],
});

const FRENCH = alone('fr', {
  split: [
    'Les vieilles photos pâlissent et personne ne le voit. ‖Garder les négatifs dans le noir.',
    [
      'Les étiquettes se multiplient. Malheureusement, personne ne les trie. ‖Nous en fusionnons deux chaque vendredi.',
      'malheureusement continue',
    ],
    [
      'Les mesures varient avec le temps. ‖Dans cet article, nous les calons sur une sonde enterrée.',
      'dans cet article',
    ],
    ['L’index se lit vite. Cependant il est pénible à tenir. ‖Mieux vaut le refaire la nuit.', 'cependant continue'],
    ['Pourquoi le second four reste-t-il froid ? ‖La vanne est entartrée.', 'une question et sa réponse'],
    ['Les gros envois échouent dans le train. ‖Il suffit de les couper en morceaux.', 'il suffit'],
  ],
  open: [
    'Personne ne sait pourquoi l’ascenseur bouge la nuit.',
    'Le scanner perd une page sur dix.',
    ['Comment un chœur reste-t-il juste sans orgue ?', 'une question'],
    ['Les bacs sont bon marché. Mais ils sont trop lents pour aller au travail.', 'mais'],
    [
      'L’archive est complète. Pourtant la moitié est illisible. Les lecteurs manquent.',
      'trois phrases, toutes le problème',
    ],
    ['La laine rétrécit. Bien que l’eau froide suffise, elle n’enlève pas la graisse.', 'bien que'],
  ],
  gist: [
    ['Texte sur la panne des pompes qui ne démarrent pas', 'what kind of text it is'],
    [
      'Un horloger perd la mémoire et ne retrouve plus sa maison. Ce roman le suit pendant une nuit.',
      'quatrième de couverture',
    ],
    ['Avez-vous déjà perdu une note ?', 'question au lecteur'],
    ['Nous proposons une perte qui se passe d’étiquettes.', 'une annonce'],
    ['Cet article étudie la rupture des ponts.', 'une annonce'],
    ['Une liste de boulangeries à Lyon', 'une description'],
    ['Notes sur les erreurs de mesure', 'une description'],
    ['Apprenez à réparer une fermeture cassée.', 'aux lecteurs'],
    ['La photosynthèse est le processus par lequel les plantes gardent la lumière.', 'une définition'],
    ['Les fleuves portent le sable à la mer. Il se dépose où l’eau ralentit.', 'deux constats'],
    ['Mon carnet de lecture depuis 2019', 'un titre'],
    ['Bienvenue dans mon jardin de notes.', 'une formule'],
  ],
});

const SPANISH = alone('es', {
  split: [
    'Las fotos viejas se pierden y nadie lo nota. ‖Guardar los negativos a oscuras.',
    [
      'Las etiquetas se multiplican. Por desgracia, nadie las ordena. ‖Cada viernes fusionamos dos.',
      'por desgracia continúa',
    ],
    ['Las medidas cambian con el tiempo. ‖En este trabajo, las ajustamos a una sonda enterrada.', 'en este trabajo'],
    [
      'El índice se lee rápido. Sin embargo, es difícil de mantener. ‖Mejor rehacerlo de noche.',
      'sin embargo continúa',
    ],
    ['¿Por qué sigue frío el segundo horno? ‖La válvula está atascada.', 'una pregunta y su respuesta'],
    ['Los envíos grandes fallan en el tren. ‖Basta con partirlos en trozos.', 'basta con'],
  ],
  open: [
    'Nadie sabe por qué el ascensor se mueve de noche.',
    'El escáner pierde una de cada diez páginas.',
    ['¿Cómo afina un coro sin órgano?', 'una pregunta'],
    ['Los barcos son baratos. Pero son demasiado lentos para ir al trabajo.', 'pero'],
    [
      'El archivo está completo. Aunque la mitad es ilegible, se guarda todo. Faltan los lectores.',
      'tres frases, todas el problema',
    ],
    ['Hace falta una forma mejor de etiquetar semillas.', 'una necesidad'],
    ['La lana encoge. A pesar de que el agua fría bastaría, no quita la grasa.', 'a pesar de'],
  ],
  gist: [
    ['Ensayo que cuenta por qué falla la bomba vieja', 'what kind of text it is'],
    ['Un relojero pierde la memoria y no encuentra su casa. Esta novela lo sigue durante una noche.', 'contraportada'],
    ['¿Alguna vez has perdido una nota?', 'pregunta al lector'],
    ['Proponemos una pérdida que no necesita etiquetas.', 'un anuncio'],
    ['Este artículo estudia por qué fallan los puentes.', 'un anuncio'],
    ['Una lista de panaderías de Sevilla', 'una descripción'],
    ['Notas sobre errores de medida', 'una descripción'],
    ['Aprende a reparar una cremallera rota.', 'a los lectores'],
    ['La fotosíntesis es el proceso por el que las plantas guardan luz.', 'una definición'],
    ['Los ríos llevan arena al mar. Se posa donde el agua se frena.', 'dos hechos'],
    ['Mi diario de lecturas desde 2019', 'un título'],
    ['Bienvenidos a mi jardín de notas.', 'una fórmula'],
  ],
});

const PORTUGUESE = alone('pt', {
  split: [
    'A busca demora demais. ‖Um índice em memória resolve.',
    'As fotos antigas se perdem e ninguém percebe. ‖Guardar os negativos no escuro.',
    [
      'As etiquetas se multiplicam. Infelizmente, ninguém as ordena. ‖Toda sexta juntamos duas.',
      'infelizmente continua',
    ],
    ['As medidas mudam com o tempo. ‖Neste trabalho, ajustamos tudo a uma sonda enterrada.', 'neste trabalho'],
    ['O índice se lê rápido. No entanto, é difícil de manter. ‖Melhor refazê-lo à noite.', 'no entanto continua'],
    ['Por que o segundo forno continua frio? ‖A válvula está entupida.', 'uma pergunta e sua resposta'],
    ['Envios grandes falham no trem. ‖Basta cortar tudo em pedaços.', 'basta'],
    [
      'Os modelos esquecem o que sabiam. Treinar de novo é caro. ‖Em vez disso, repetimos dados antigos.',
      'em vez disso',
    ],
    ['As notas envelhecem. Ninguém as relê. ‖A ideia é reler três por semana.', 'a ideia é'],
    ['A cópia trava o teclado. ‖Para evitar isso, use outro processo.', 'para evitar'],
    ['Há abas demais abertas. ‖Feche as mais velhas todo dia.', 'um imperativo'],
    ['Os dados faltam, p. ex. as datas. ‖Completar à mão.', 'p. ex.'],
    ['A versão 2.0.1 falha ao abrir. ‖Voltar à 1.9.', 'uma versão'],
    ['A busca é lenta. Mas ela não pode parar. ‖Propomos construir o índice aos poucos.', 'propomos'],
    ['As reuniões demoram demais. ‖E se terminassem cinco minutos antes?', 'uma proposta'],
    [
      'Os mapas estão desatualizados. Por isso as pessoas se perdem. ‖Uma solução é pedir correções a quem caminha.',
      'uma solução é',
    ],
  ],
  open: [
    'Ninguém sabe por que o elevador se move à noite.',
    'O scanner perde uma em cada dez páginas.',
    ['Como um coro se mantém afinado sem órgão?', 'uma pergunta'],
    ['Os barcos são baratos. Mas são lentos demais para ir ao trabalho.', 'mas'],
    ['O arquivo está completo. Porém metade é ilegível. Faltam os leitores.', 'três frases, todas o problema'],
    ['A lã encolhe. Embora a água fria bastasse, ela não tira a gordura.', 'embora'],
    ['Precisamos de um jeito melhor de marcar sementes.', 'uma necessidade'],
    ['Os sensores são precisos. Contudo, a bateria falha no frio.', 'contudo'],
    ['As trilhas são bonitas. Apesar disso, ninguém as conserva. Elas somem no mato.', 'apesar disso'],
    ['As mudas morrem em maio e ninguém descobre a causa', 'sem ponto final'],
    ['Todavia, não há como saber qual mapa está certo.', 'todavia'],
    ['O plano de backup é complicado demais para qualquer um seguir.', 'uma queixa'],
  ],
  gist: [
    ['Um relojoeiro perde a memória e não encontra a casa. Este romance o segue por uma noite.', 'contracapa'],
    ['Você já perdeu uma nota?', 'pergunta ao leitor'],
    ['Propomos uma perda que dispensa etiquetas.', 'um anúncio'],
    ['Apresentamos um analisador lento, mas exato.', 'um anúncio com palavras de queixa'],
    ['Este artigo estuda por que as pontes falham.', 'um anúncio'],
    ['Uma lista de padarias do Porto', 'uma descrição'],
    ['Notas sobre erros de medida', 'uma descrição'],
    ['Aprenda a consertar um zíper quebrado.', 'aos leitores'],
    ['A fotossíntese é o processo pelo qual as plantas guardam luz.', 'uma definição'],
    ['Os rios levam areia ao mar. Ela se deposita onde a água descansa.', 'dois fatos'],
    ['Meu diário de leituras desde 2019', 'um título'],
    ['Como encadernar um livro com linha', 'como fazer, sem o hábito'],
    ['Bem-vindo ao meu jardim de notas.', 'uma fórmula'],
    ['Nosso objetivo é ordenar as fotos sem esforço.', 'um objetivo'],
  ],
});

const ITALIAN = alone('it', {
  split: [
    'La ricerca è troppo lenta. ‖Un indice risponde subito, basta costruirlo di notte.',
    'Le foto vecchie si perdono e nessuno se ne accorge. ‖Conservare i negativi al buio.',
    ['Le etichette si moltiplicano. Purtroppo nessuno le riordina. ‖Ogni venerdì ne uniamo due.', 'purtroppo continua'],
    ['Le misure cambiano con il tempo. ‖In questo lavoro le regoliamo su una sonda interrata.', 'in questo lavoro'],
    ['L’indice si legge in fretta. Tuttavia è difficile da mantenere. ‖Meglio rifarlo di notte.', 'tuttavia continua'],
    ['Perché il secondo forno resta freddo? ‖La valvola è bloccata.', 'una domanda e la risposta'],
    ['Gli invii grandi falliscono in treno: nessuno arriva. ‖Basta tagliarli in pezzi.', 'basta'],
    ['I modelli dimenticano ciò che sapevano. Riaddestrarli è costoso. ‖Invece ripetiamo i dati vecchi.', 'invece'],
    ['Le note invecchiano. Nessuno le rilegge. ‖L’idea è rileggerne tre a settimana.', 'l’idea è'],
    ['La copia blocca la tastiera. ‖Per evitare il blocco, usa un altro processo.', 'per evitare'],
    ['Ci sono troppe schede aperte. ‖Chiudi le più vecchie ogni sera.', 'un imperativo'],
    ['Mancano i dati, p.es. le date. ‖Completare a mano.', 'p.es.'],
    ['La versione 2.0.1 si blocca. ‖Tornare alla 1.9.', 'una versione'],
    ['La ricerca è lenta. Ma non può fermarsi. ‖Proponiamo di costruire l’indice a poco a poco.', 'proponiamo'],
    ['Le riunioni finiscono troppo tardi. ‖E se finissero cinque minuti prima?', 'una proposta'],
    [
      'Le mappe sono superate e la gente si perde. ‖Una soluzione è chiedere correzioni a chi cammina.',
      'una soluzione è',
    ],
  ],
  open: [
    'Nessuno sa perché l’ascensore si muove di notte.',
    'Lo scanner perde una pagina su dieci.',
    ['Come resta intonato un coro senza organo?', 'una domanda'],
    ['I traghetti costano poco. Ma sono troppo lenti per andare al lavoro.', 'ma'],
    ['L’archivio è completo. Eppure metà è illeggibile. Mancano i lettori.', 'tre frasi, tutte il problema'],
    ['La lana si restringe. Anche se l’acqua fredda basterebbe, non toglie il grasso.', 'anche se'],
    ['Ci serve un modo migliore di segnare i semi.', 'un bisogno'],
    ['I sensori sono precisi. Però la batteria manca al freddo.', 'però'],
    ['I sentieri sono belli. Nonostante questo, nessuno li cura. Spariscono nel bosco.', 'nonostante'],
    ['Il piano di backup è troppo complicato da seguire', 'senza punto'],
    ['Tuttavia non c’è modo di sapere quale mappa sia giusta.', 'tuttavia'],
    ['Le piantine muoiono a maggio, e non si sa perché.', 'una lamentela'],
  ],
  gist: [
    [
      'Un orologiaio perde la memoria e non trova più casa. Questo romanzo lo segue per una notte.',
      'quarta di copertina',
    ],
    ['Hai mai perso una nota che non trovavi più?', 'domanda al lettore'],
    ['Proponiamo una perdita che fa a meno delle etichette.', 'un annuncio'],
    ['Presentiamo un parser lento ma esatto.', 'un annuncio con parole di difficoltà'],
    ['Questo articolo studia perché i ponti crollano.', 'un annuncio'],
    ['Una lista di panifici di Torino', 'una descrizione'],
    ['Appunti sugli errori di misura', 'una descrizione'],
    ['Impara a riparare una cerniera rotta.', 'ai lettori'],
    ['La fotosintesi è il processo con cui le piante conservano la luce.', 'una definizione'],
    ['I fiumi portano sabbia al mare. Si deposita dove l’acqua rallenta.', 'due fatti'],
    ['Il mio diario di letture dal 2019', 'un titolo'],
    ['Come rilegare un libro con il filo', 'come si fa, senza l’abitudine'],
    ['Benvenuti nel mio giardino di note.', 'una formula'],
    ['Il nostro obiettivo è ordinare le foto senza fatica.', 'uno scopo'],
  ],
});

const RUSSIAN = alone('ru', {
  split: [
    'Старые снимки теряются, и никто этого не замечает. ‖Хранить негативы в темноте.',
    [
      'Метки множатся. К сожалению, их никто не разбирает. ‖Поэтому каждую пятницу мы объединяем две.',
      'к сожалению продолжает',
    ],
    ['Показания меняются с погодой. ‖В этой работе мы сверяем их с зондом в земле.', 'в этой работе'],
    ['Указатель читается быстро. Однако его трудно вести. ‖Лучше строить его ночью.', 'однако продолжает'],
    ['Почему вторая печь холодная? ‖Клапан забит накипью.', 'вопрос и ответ'],
    ['Большие файлы не доходят. ‖Достаточно резать их на куски.', 'достаточно'],
  ],
  open: [
    'Никто не знает, почему лифт ездит по ночам.',
    'Сканер теряет каждую десятую страницу.',
    ['Как хору держать строй без органа?', 'вопрос'],
    ['Паромы дёшевы. Но они слишком медленные для поездок на работу.', 'но'],
    [
      'Архив полон. Хотя половину невозможно прочесть, хранится всё. Старых дисководов не хватает.',
      'три предложения, всё проблема',
    ],
    ['Шерсть садится. Несмотря на холодную воду, жир не отходит.', 'несмотря на'],
  ],
  gist: [
    ['Статья о том, почему старый насос не работает', 'what kind of text it is'],
    ['Часовщик теряет память и не может найти дом. Роман рассказывает об одной его ночи.', 'аннотация'],
    ['Вы когда-нибудь теряли заметку?', 'вопрос к читателю'],
    ['Мы предлагаем потерю, которой не нужны метки.', 'объявление'],
    ['Эта статья исследует, почему рушатся мосты.', 'объявление'],
    ['Список пекарен Казани', 'описание'],
    ['Заметки об ошибках измерения', 'описание'],
    ['Узнайте, как починить сломанную молнию.', 'читателям'],
    ['Фотосинтез — это процесс, при котором растения запасают свет.', 'определение'],
    ['Реки несут песок к морю. Он оседает там, где вода тише.', 'два факта'],
    ['Мой читательский дневник с 2019 года', 'заголовок'],
  ],
});

const CHINESE = alone('zh', {
  split: [
    '老照片丢失了也没人发现。‖把底片放在暗处，再冲印一次。',
    ['标签越来越多。可惜没人整理。‖为此，我们每周五合并两个。', '可惜是继续'],
    ['读数随天气变化。‖本文用埋在地下的探头校准。', '本文'],
    ['索引读起来很快。然而维护很麻烦。‖不如夜里重建。', '然而是继续'],
    ['第二个烤箱为什么不热？‖阀门被水垢堵住了。', '问与答'],
    ['大文件在火车上总是传输失败。‖只需切成小块，断点续传。', '只需'],
  ],
  open: [
    ['这本书太厚，火车上看不了。', '书本身是问题'],
    '没有人知道电梯为什么夜里会动。',
    '扫描仪每十页就丢失一页。',
    ['没有管风琴，合唱团怎样保持音准？', '问句'],
    ['渡轮很便宜。但是对上班的人来说太慢。', '但是'],
    ['档案是完整的。可是一半无法读取。旧驱动器也找不到了。', '三句都是问题'],
    ['羊毛会缩水。虽然冷水就够了，但它洗不掉油。', '虽然'],
    ['我们需要一种更好的方法给种子做标记。', '需求'],
  ],
  gist: [
    ['钟表匠失去了记忆，找不到回家的路。本书讲述他的一个夜晚。', '书的简介'],
    ['《钟表匠》是一部关于遗忘的小说。他无法回家。', '书的简介'],
    ['你是否丢失过一条笔记？', '问读者'],
    ['我们提出一种不需要标签的损失函数。', '宣布'],
    ['本文研究桥梁为什么会垮。', '宣布'],
    ['杭州面包店列表', '描述'],
    ['关于测量误差的笔记', '描述'],
    ['学习如何修理坏掉的拉链。', '对读者说'],
    ['光合作用是一种让植物储存光能的过程。', '定义'],
    ['河流把沙子带到海里。水流平静的地方沙子沉下来。', '两个事实'],
    ['2019 年以来的读书记录', '标题'],
    ['如何用线装订一本书', '没有习惯时的“如何”'],
  ],
});

const JAPANESE = alone('ja', {
  split: [
    '古い写真が失われても誰も気づかない。‖そこでネガを暗い所に保管する。',
    ['タグが増え続ける。残念ながら誰も整理しない。‖そこで毎週金曜に二つを統合する。', '残念ながらは続き'],
    ['計測値は天気で変わる。‖本研究では地中の探針で校正する。', '本研究では'],
    ['索引は速く読める。しかし保守が面倒だ。‖代わりに夜中に作り直す。', 'しかしは続き'],
    ['二台目のオーブンはなぜ冷たいのか？‖弁が詰まっている。', '問いと答え'],
    ['大きなファイルは電車の中で転送に失敗する。‖小さく分けて送ればよい。', 'ればよい'],
  ],
  open: [
    '夜中にエレベーターが動く理由は誰も知らない。',
    'スキャナーは十枚に一枚を失う。',
    ['オルガンなしで合唱の音程をどう保つのか？', '問い'],
    ['渡し船は安い。しかし通勤には遅すぎる。', 'しかし'],
    ['資料は揃っている。ところが半分は読めない。古い装置も見つからない。', '三文とも課題'],
    ['毛糸は縮む。冷水で足りるとはいえ、油が落ちないのが問題だ。', 'とはいえ'],
    ['種に印を付けるもっと良い方法が必要だ。', '必要'],
    ['地図どうしが食い違うのに、どれが正しいか分からない。', '嘆き'],
  ],
  gist: [
    ['時計職人は記憶を失い、家が分からない。本書は彼の一夜を描く。', '本の紹介'],
    ['あなたはメモを失ったことがありますか？', '読者への問い'],
    ['我々はラベルの要らない損失を提案する。', '予告'],
    ['本稿では橋が壊れる理由を調べる。', '予告'],
    ['京都のパン屋の一覧', '説明'],
    ['測定誤差についてのメモ', '説明'],
    ['壊れたファスナーの直し方について解説します。', '読者へ'],
    ['光合成とは植物が光を蓄える過程である。', '定義'],
    ['川は砂を海へ運ぶ。砂は流れの静かな所に沈む。', '二つの事実'],
    ['2019年からの読書記録', '題'],
    ['糸で本を綴じる方法', '題'],
    ['このノートでは設定を一つずつ説明する。', '説明'],
  ],
});

const KOREAN = alone('ko', {
  split: [
    '오래된 사진이 사라져도 아무도 모른다. ‖필름을 어두운 곳에 보관하자.',
    [
      '태그가 계속 늘어난다. 안타깝게도 아무도 정리하지 않는다. ‖그래서 금요일마다 두 개를 합치기로 한다.',
      '안타깝게도는 이어짐',
    ],
    ['측정값은 날씨에 따라 바뀐다. ‖본 연구에서는 땅속 탐침으로 보정한다.', '본 연구에서는'],
    ['색인은 빨리 읽힌다. 그러나 관리가 어렵다. ‖대신 밤에 다시 만든다.', '그러나는 이어짐'],
    ['두 번째 오븐은 왜 차가운가? ‖밸브가 막혀 있다.', '물음과 답'],
    ['큰 파일은 기차에서 전송에 실패한다. ‖작게 나누어 보내면 된다.', '면 된다'],
    ['회의가 너무 길다. ‖다섯 분 일찍 끝내면 어떨까?', '제안'],
  ],
  open: [
    '밤에 승강기가 왜 움직이는지 아무도 모른다.',
    '스캐너가 열 장마다 한 장을 잃어버린다.',
    ['오르간 없이 합창단은 어떻게 음을 맞추는가?', '물음'],
    ['나룻배는 싸다. 하지만 출근하기에는 너무 느리다.', '하지만'],
    ['자료는 온전하다. 그런데 절반은 읽을 수 없다. 옛 장치도 없다.', '세 문장 모두 문제'],
    ['양털은 줄어든다. 비록 찬물이면 충분해도 기름이 빠지지 않는다.', '비록'],
    ['씨앗에 표시할 더 좋은 방법이 필요하다.', '필요'],
    ['지도마다 달라서 어느 것이 맞는지 알 수 없다.', '불평'],
    ['여전히 배터리가 추위에 약해서 자주 멈춘다.', '여전히'],
  ],
  gist: [
    ['시계공은 기억을 잃고 집을 찾지 못한다. 이 소설은 그의 하룻밤을 따라간다.', '책 소개'],
    ['여러분은 메모를 잃어버린 적이 있나요?', '독자에게 묻기'],
    ['우리는 라벨이 필요 없는 손실 함수를 제안한다.', '알림'],
    ['본 논문은 다리가 무너지는 까닭을 조사한다.', '알림'],
    ['전주 빵집 목록', '설명'],
    ['측정 오차에 대한 메모', '설명'],
    ['고장 난 지퍼를 고치는 방법을 알아봅니다.', '독자에게'],
    ['광합성이란 식물이 빛을 저장하는 과정이다.', '정의'],
    ['강은 모래를 바다로 나른다. 모래는 물이 잔잔한 곳에 가라앉는다.', '두 사실'],
    ['2019년부터의 독서 기록', '제목'],
    ['이 문서는 설정을 하나씩 설명한다.', '설명'],
    ['실로 책을 엮는 방법', '제목'],
  ],
});

const VIETNAMESE = alone('vi', {
  split: [
    'Tìm kiếm quá chậm. ‖Dùng một chỉ mục trong bộ nhớ.',
    'Ảnh cũ bị mất mà không ai biết. ‖Giữ phim ở chỗ tối và in lại.',
    [
      'Nhãn ngày càng nhiều. Tiếc là không ai sắp xếp. ‖Vì vậy, mỗi thứ sáu chúng tôi gộp hai nhãn.',
      'tiếc là nói tiếp',
    ],
    [
      'Số đo thay đổi theo thời tiết. ‖Trong nghiên cứu này, chúng tôi hiệu chỉnh bằng đầu dò chôn dưới đất.',
      'trong nghiên cứu này',
    ],
    ['Chỉ mục đọc rất nhanh. Tuy nhiên, nó khó bảo trì. ‖Tốt hơn là dựng lại vào ban đêm.', 'tuy nhiên nói tiếp'],
    ['Tại sao lò thứ hai lạnh? ‖Van bị tắc vì cặn.', 'câu hỏi và câu trả lời'],
    ['Tệp lớn gửi trên tàu luôn thất bại. ‖Chỉ cần cắt thành từng mảnh.', 'chỉ cần'],
    [
      'Mô hình quên điều đã học. Huấn luyện lại thì tốn kém. ‖Thay vào đó, chúng tôi trộn thêm dữ liệu cũ.',
      'thay vào đó',
    ],
    ['Ghi chú cũ đi. Không ai đọc lại. ‖Ý tưởng là đọc lại ba ghi chú mỗi tuần.', 'ý tưởng là'],
    ['Sao lưu làm treo bàn phím. ‖Để tránh điều đó, hãy chạy trong tiến trình khác.', 'để tránh'],
    ['Có quá nhiều thẻ đang mở. ‖Hãy đóng những thẻ cũ nhất mỗi tối.', 'hãy'],
    ['Thiếu nhiều trường, v.d. ngày tháng. ‖Điền bằng tay.', 'v.d.'],
    ['Phiên bản 2.0.1 bị lỗi. ‖Quay về 1.9 bằng cách cài lại.', 'một phiên bản'],
    ['Tìm kiếm chậm. Nhưng nó không thể dừng. ‖Chúng tôi đề xuất dựng chỉ mục từng chút.', 'chúng tôi đề xuất'],
    ['Cuộc họp nào cũng quá dài. ‖Nếu kết thúc sớm năm phút thì sao?', 'một đề nghị'],
    ['Bản đồ lỗi thời nên mọi người đi lạc. ‖Một giải pháp là hỏi người hay đi bộ.', 'một giải pháp là'],
    ['Tủ lạnh kêu quá to nên khó ngủ. ‖Đặt một tấm cao su dưới chân tủ.', 'một mệnh lệnh'],
  ],
  open: [
    'Không ai biết vì sao thang máy chạy vào ban đêm.',
    'Máy quét cứ mười trang lại mất một trang.',
    ['Làm thế nào để dàn hợp xướng giữ đúng cao độ khi không có đàn?', 'câu hỏi'],
    ['Phà thì rẻ. Nhưng nó quá chậm để đi làm.', 'nhưng'],
    ['Kho lưu trữ đầy đủ. Thế nhưng một nửa không thể đọc. Máy đọc cũ cũng thiếu.', 'ba câu đều là vấn đề'],
    ['Len bị co. Mặc dù nước lạnh là đủ, nó không tẩy được dầu.', 'mặc dù'],
    ['Chúng ta cần một cách tốt hơn để đánh dấu hạt giống.', 'một nhu cầu'],
    ['Cảm biến thì chính xác. Tuy nhiên, pin rất yếu khi trời lạnh.', 'tuy nhiên'],
    ['Kế hoạch sao lưu quá phức tạp để làm theo', 'không có dấu chấm'],
    ['Cây con chết vào tháng năm mà chưa rõ vì sao.', 'một lời than'],
    ['Đường mòn thì đẹp. Đáng tiếc, không ai chăm sóc. Chúng mất dần trong rừng.', 'đáng tiếc'],
  ],
  gist: [
    [
      'Người thợ đồng hồ mất trí nhớ và không tìm được nhà. Cuốn tiểu thuyết này kể về một đêm của ông.',
      'giới thiệu sách',
    ],
    ['Bạn có từng làm mất một ghi chú không?', 'hỏi người đọc'],
    ['Chúng tôi đề xuất một hàm mất mát không cần nhãn.', 'một thông báo'],
    ['Bài báo này nghiên cứu vì sao cầu sập.', 'một thông báo'],
    ['Danh sách tiệm bánh ở Huế', 'một mô tả'],
    ['Ghi chú về sai số đo', 'một mô tả'],
    ['Tìm hiểu cách sửa khóa kéo bị hỏng.', 'cho người đọc'],
    ['Quang hợp là một quá trình giúp cây trữ ánh sáng.', 'một định nghĩa'],
    ['Sông đưa cát ra biển. Cát lắng ở nơi nước lặng.', 'hai sự việc'],
    ['Nhật ký đọc sách từ năm 2019', 'một tiêu đề'],
    ['Cách đóng một cuốn sách bằng chỉ', 'cách làm, khi chưa có thói quen'],
    ['Chào mừng đến với vườn ghi chú của tôi.', 'một lời chào'],
    ['Mục tiêu của dự án là sắp xếp ảnh dễ hơn.', 'một mục tiêu'],
    ['Trang này giải thích từng thiết lập.', 'một mô tả'],
  ],
});

export const LONE_SUMMARIES: readonly Summary[] = [
  ...ENGLISH,
  ...GERMAN,
  ...FRENCH,
  ...SPANISH,
  ...PORTUGUESE,
  ...ITALIAN,
  ...RUSSIAN,
  ...CHINESE,
  ...JAPANESE,
  ...KOREAN,
  ...VIETNAMESE,
];

import type { Habit } from '../../../src/core/cards/habit';
import { LONE_SUMMARIES } from './lone-summaries';
import { TURNS_IN_SHORT } from './turns-in-short';

/**
 * A summary and its parts. Where `‖` stands in the text the approach starts; without it all is the problem. Others name
 * their parts.
 */
export interface Summary {
  readonly lang: string;
  readonly text: string;
  readonly problem: string;
  readonly approach: string;
  /** Why it is hard; empty for a plain one. */
  readonly reason: string;
  /** That of the vault it stands in. */
  readonly habit: Habit;
  /** Null where it is not what the row is about. */
  readonly open: boolean | null;
}

type Row =
  | readonly [marked: string, reason?: string]
  | readonly [text: string, problem: string, approach: string, reason: string];

function rows(lang: string, table: readonly Row[]): Summary[] {
  return table.map((row) => {
    const inVault = { lang, habit: 'problem', open: null } as const;
    if (row.length === 4) return { ...inVault, text: row[0], problem: row[1], approach: row[2], reason: row[3] };
    const [problem = '', approach = ''] = row[0].split('‖');
    return {
      ...inVault,
      text: row[0].replace('‖', ''),
      problem: problem.trim(),
      approach: approach.trim(),
      reason: row[1] ?? '',
    };
  });
}

const ENGLISH = rows('en', [
  // A turn after several sentences.
  [
    'Sparse patterns lose recall. Low-rank tricks lose precision. ‖What if we route each query to a few buckets instead?',
    'a compound before a plural is no instruction',
  ],
  [
    'Garden tools rust over winter. The shed is damp. ‖Oil them in October and hang them up.',
    'a word before «them» is a verb, whatever it is',
  ],
  [
    'Notes pile up in the inbox. I promise myself to sort them on Sunday. I never do. ‖Each evening, file one note, and only one.',
    'an adverbial before the instruction',
  ],
  [
    'The team ships on Fri. at five. Bugs surface on Sat. morning. ‖No deploys after Thursday.',
    'days, and a last sentence that is no worse than the others',
  ],
  // Plain.
  ['Searching ten thousand notes takes seconds. ‖Keep an inverted index in memory.'],
  ['How can a model point out its own mistakes?'],
  ['Make the first paint faster'],
  ['Backups that nobody restores are worthless. ‖A monthly drill restores one at random.'],
  ['Meetings run over every week. ‖End them at five to the hour.'],
  ['Gradients vanish in deep networks. ‖Residual connections give them a short way back.'],
  ['Why do houseplants die in winter? ‖Dry air and too much water.'],
  ['Two devices edit one file at once. ‖Merge by operation, not by text.'],
  // Abbreviations.
  ['Links to people, e.g. authors or editors, break when a note is renamed. ‖Resolve them by id.', 'e.g.'],
  ['Only short names, i.e. those without a folder, are ambiguous. ‖Prefer the nearest file.', 'i.e.'],
  ['Attention, cf. the original paper, grows with the square of the length. ‖Use a sliding window.', 'cf.'],
  [
    'Vaswani et al. train on eight GPUs for days. ‖Distil the result into a small model.',
    'et al. before a small letter',
  ],
  ['The claim goes back to Vaswani et al. ‖We test it on longer inputs.', 'et al. at the end of a sentence'],
  ['The loss is flat w.r.t. the temperature. ‖Anneal it instead.', 'w.r.t.'],
  ['Rebuilding vs. updating an index is a hard choice. ‖Measure both at several sizes.', 'vs.'],
  ['The gap in Fig. 3 is not explained. ‖Repeat the run with another seed.', 'Fig. before a number'],
  ['Dr. Smith asks for the raw data. ‖Send her the archive.', 'a title'],
  ['The proof on p. 12 skips a step. ‖Write it out.', 'p. before a number'],
  ['J. R. R. Tolkien wrote on loose sheets. ‖Number every page.', 'initials'],
  ['The U.S. Census changes its categories. ‖Map old ones to new ones.', 'U.S. before a name'],
  ['Dates, units, currencies etc. are parsed by hand. ‖Generate the parsers.', 'etc. before a small letter'],
  ['We lose tags, aliases, comments, etc. ‖Copy the whole header.', 'etc. at the end of a sentence'],
  ['Samples are i.i.d. in theory only. ‖Shuffle by user.', 'i.i.d.'],
  ['The bound needs i.i.d. Gaussian noise. ‖Use a robust loss.', 'i.i.d. before a name'],
  ['The proof fails unless all $X_i$ are i.i.d. $p(x)$. ‖Use mixing.', 'i.i.d. before a formula'],
  ['The samples are not i.i.d. ‖Shuffle them by user.', 'i.i.d. at the end of a sentence'],
  ['Backups start at 3 a.m. and are never done by morning. ‖Start them at noon.', 'a.m. before a small letter'],
  ['The job must be done by 6 p.m. ‖Split it in two.', 'p.m. at the end of a sentence'],
  ['Acme Inc. wants weekly reports. ‖Send a generated page.', 'Inc. before a small letter'],
  ['Eq. (4) assumes equal variances. ‖Drop the assumption.', 'Eq. before a bracket'],
  ['Vaswani et al. (2017) leave out the warm-up. ‖Add it.', 'et al. before a year in brackets'],
  ['It needs approx. 40 GB of memory. ‖Load the weights in four bits.', 'approx.'],
  ['St. Petersburg is missing from the map. ‖Add it by hand.', 'St.'],
  ['The no. of open issues only grows. ‖Close what is older than a year.', 'no. of'],
  ['The short answer is no. ‖Use two indexes.', 'a word that is an abbreviation elsewhere'],
  ['All of it runs in Sec. 2.3 of the script. ‖Cut it up.', 'Sec. before a number'],
  // Numbers, versions, names with dots.
  ['Accuracy drops from 92.5 to 88.1 percent. ‖Retrain on the new labels.', 'decimals'],
  ['Version 2.0.1 breaks the importer. ‖Pin 1.9.', 'versions'],
  ['The page needs 3.5 s. ‖Render it on the server.', 'a unit of one letter'],
  ['A write takes 5 ms. ‖Batch them.', 'a unit'],
  ['We are stuck on Python 2. ‖Port the parser first.', 'a number at the end of a sentence'],
  ['Everything fell over in 2019. ‖Nobody looked until the logs were read.', 'a year at the end of a sentence'],
  ['Node.js and .NET builds differ. ‖Build both in one container.', 'names with dots'],
  ['numpy.linalg.svd fails on huge matrices. ‖Use a randomised method.', 'a dotted name starts the text'],
  ['The parser is written in C. ‖Rewrite it in Rust.', 'a single letter at the end of a sentence'],
  ['Nobody likes plan B. ‖The team votes again on Monday.', 'a single letter at the end of a sentence'],
  // Addresses, code, formulas, links.
  ['See https://example.com/a.b?c=d. ‖Mirror the page.', 'an address with dots and a question mark'],
  ['The feed at www.example.com is empty. ‖Ask the owner.', 'a host name'],
  ['Calling `fs.stat()` on every file is slow. ‖Read the directory once.', 'code with dots'],
  ['The call `wait(). then()` never returns. ‖Await it.', 'code with a stop and a space'],
  ['The error $e = 0. 5$ does not shrink. ‖Lower the rate.', 'a formula with a stop and a space'],
  ['[[Dr. Who. Episodes]] has no dates. ‖Add them from the guide.', 'a wikilink with stops'],
  ['[[What is a topic?]] is never answered. ‖Write one page.', 'a wikilink with a question mark'],
  ['The [manual (v. 2)](https://example.com/v2.html) is wrong. ‖Fix chapter 3.', 'a Markdown link with stops'],
  ['Notes say a lot.[^1] ‖Read them.', 'a footnote after the stop'],
  ['Mail to ann.b@example.com bounces. ‖Use the form.', 'an address of e-mail'],
  ['The file notes.2024.md is opened twice. ‖Lock it.', 'a file name'],
  // Quotes and brackets.
  ['Users ask "Where is my note?" and give up. ‖Show the path in the title.', 'a question in quotes goes on'],
  ['The error “File not found.” says nothing. ‖Name the file.', 'a stop in quotes goes on'],
  ['Everybody asks "Why?" ‖Nobody writes it down.', 'a question in quotes ends the sentence'],
  ['They call it "the cache." ‖Rename it.', 'a stop in quotes ends the sentence'],
  ['The index (see Fig. 2. It is old.) is stale. ‖Rebuild it nightly.', 'a sentence in brackets'],
  ['The index is stale (really!) and nobody notices. ‖Show its age.', 'a mark in brackets'],
  ['The index is stale. (It was built in May.) ‖Rebuild it.', 'a whole sentence in brackets belongs to the one before'],
  ['The talk "Is attention all you need? A review" is too long. ‖Read the slides.', 'a title with a question mark'],
  ['Yahoo! Mail drops the header. ‖Set it again.', 'a name with an exclamation mark'],
  ['**Links rot.** ‖Archive every page when it is cited.', 'bold with the stop inside'],
  ['**Links rot. Pages move.** ‖Archive every page when it is cited.', 'two sentences in bold'],
  // Ellipses, missing stops, line breaks, small letters.
  ['It works... sometimes. ‖Find out when.', 'an ellipsis goes on'],
  ['Ten tabs, five tools, three logins... ‖One start page replaces them.', 'an ellipsis ends the sentence'],
  ['Search is slow. ‖Build an index', 'no stop at the end'],
  ['Search is slow\n‖Build an index', 'two lines without stops'],
  ['Search is slow in\nvaults with many files. ‖Build an index.', 'a line break in a sentence'],
  ['search is slow. ‖build an index.', 'small letters'],
  ['search is slow\n‖build an index', 'small letters, two lines'],
  ['why is sync slow? ‖every file is hashed on start.', 'a question in small letters'],
  ['The plugin breaks on mobile. ‖iOS kills it in the background, so save early.', 'a name that starts small'],
  ['Installs fail at random. ‖npm needs a lock file.', 'a name that starts small'],
  ['Search is slow.\n\n‖An index answers at once.', 'paragraphs'],
  ['Really?! ‖Measure it again.', 'several marks'],
  ['Search is slow. #search #speed', 'tags are no sentence'],
  ['🐛 Search is slow! ‖💡 Build an index.', 'signs start the sentences'],
  ['1. Search is slow. ‖2. Build an index.', 'numbers of a list'],
  ['Two causes:\n- cold caches\n- big files\n‖Warm the caches.', 'a list after a colon'],
  // One, and questions.
  ['A lone goal, with commas, and no approach.'],
  ['Search is slow. Why?', 'a question after a statement asks on'],
  ['Does it scale? Is it worth it?', 'two questions'],
  ['Search is slow. ‖What if an index were kept?', 'a question that proposes'],
  ['Search is slow. ‖Why not keep an index?', 'a question that proposes'],
  // More than two sentences.
  ['Search is slow. It reads every file. ‖Build an index once. Update it on save.', 'an imperative'],
  ['Search is slow. Typing stalls meanwhile. ‖Instead, ask a worker.', 'instead'],
  [
    'Labels are expensive. Experts have no time. ‖We let the model ask only what it is unsure of. It needs a tenth of them.',
    'we',
  ],
  [
    'Large models forget. Fine-tuning makes it worse. ‖The trick is to replay a little of the old data.',
    'the trick is',
  ],
  [
    'Words are split at random. Numbers suffer most. ‖The idea: let the model see digits one by one. It costs little.',
    'the idea, which is no label by itself',
  ],
  ['Why is sync slow? What does it read? ‖It hashes each file. A stamp is enough.', 'an answer after questions'],
  ['How do we keep notes short? ‖Each gets one claim. The rest becomes links.', 'an answer after a question'],
  [
    'Attention is quadratic. How can it be made cheaper? ‖A window limits what each token sees. Far tokens are reached in layers.',
    'an answer after a statement and a question',
  ],
  ['Why is search slow? It reads every file on each key. ‖Build an index.', 'the cause comes before the remedy'],
  [
    'Positions beyond the training length are never seen. Models fail there. ‖Rotary embeddings turn them into angles. Angles repeat.',
    'complaints, then a statement',
  ],
  ['Search is slow. ‖An inverted index maps words to notes. Looking one up is cheap.', 'no word of a turn'],
  [
    'Caches grow without bound. Cache misses are costly too. ‖Cache what was asked for twice.',
    'a noun that is a verb elsewhere',
  ],
  ['Test coverage is low. Test runs take an hour. ‖Test the parser first.', 'a noun that is a verb elsewhere'],
  ['The parser chokes on tabs. So do the tests. ‖Normalise them on load.', 'so is no turn by itself'],
  ['The parser chokes on tabs. Nobody knows why. ‖So we replace it.', 'so we'],
  [
    'We cannot search ten thousand notes. We do not want a server either. ‖We build a small index in the browser.',
    'we complains first',
  ],
  ['Tokenisers split numbers. Arithmetic fails. Nobody has fixed it.', 'only complaints'],
  [
    'Readers get lost. They do not know what is new. ‖Don’t list everything. Show what changed.',
    'a negative imperative',
  ],
  ['The queue is full at noon. Workers idle at night. ‖To fix this, jobs carry a deadline.', 'to fix this'],
  ['Notes pile up. Tags do not help. ‖By linking each new note to two old ones, I keep them reachable.', 'by'],
  ['Builds are slow. But nobody owns them. ‖Let one team own the pipeline.', 'but goes on with the problem'],
  [
    'Plants die when I travel. Neighbours forget them. ‖A wick in a bottle waters them for two weeks.',
    'life, no word of a turn',
  ],
  ['Rents rise. Wages do not. What now? ‖Share flats. Build higher.', 'a question in the middle'],
  ['I forget names. It is embarrassing. ‖Now I repeat each one aloud.', 'I'],
  // Separators.
  ['Search is slow → build an index', 'Search is slow', 'build an index', 'an arrow'],
  ['Search is slow -> build an index.', 'Search is slow', 'build an index.', 'an arrow of two signs'],
  ['Search is slow => build an index', 'Search is slow', 'build an index', 'a double arrow of two signs'],
  ['Search is slow ⇒ build an index', 'Search is slow', 'build an index', 'a double arrow'],
  [
    'Search is slow. It reads all files. → Build an index. Update it.',
    'Search is slow. It reads all files.',
    'Build an index. Update it.',
    'an arrow between sentences',
  ],
  ['Search is slow\n→ build an index', 'Search is slow', 'build an index', 'an arrow starts a line'],
  ['Overfitting → dropout', 'Overfitting', 'dropout', 'an arrow between two words'],
  ['Memory Leak → Weak References', 'Memory Leak', 'Weak References', 'an arrow between two titles'],
  ['The map f: X → Y is not injective. ‖Pass to the quotient.', 'an arrow in a formula'],
  ['As n → ∞ the bias stays. ‖Correct for it.', 'an arrow in a formula'],
  ['The chain parse → check → write stops at the first error. ‖Collect errors.', 'a chain'],
  ['Splitting water, 2 H2O → 2 H2 + O2, needs power. ‖Use a catalyst.', 'an arrow in a reaction'],
  ['The type `a -> b` is inferred wrongly. ‖Annotate it.', 'an arrow in code'],
  ['The limit $x \\to 0$, $a → b$ is wrong. ‖Check it.', 'an arrow in a formula'],
  [
    'Users go A → B → C by hand => record a macro',
    'Users go A → B → C by hand',
    'record a macro',
    'a chain before a separator',
  ],
  ['The client → server hop is slow. ‖Batch requests.', 'an arrow inside of a clause'],
  ['Notes (draft → final) lose their history. ‖Keep both.', 'an arrow in brackets'],
  // Labels.
  ['Problem: Search is slow. Approach: Build an index.', 'Search is slow.', 'Build an index.', 'labels'],
  ['**Problem:** Search is slow. **Approach:** Build an index.', 'Search is slow.', 'Build an index.', 'bold labels'],
  [
    '**Problem**: Search is slow.\n**Solution**: Build an index.',
    'Search is slow.',
    'Build an index.',
    'bold labels on lines',
  ],
  ['Q: Why is search slow? A: It reads every file.', 'Why is search slow?', 'It reads every file.', 'Q and A'],
  ['Q. is no label here. ‖Use a colon.', 'a letter and a stop'],
  [
    'Challenge: notes rot\nIdea: review them weekly',
    'notes rot',
    'review them weekly',
    'labels on lines without stops',
  ],
  ['Issue: sync conflicts; Fix: merge by line', 'sync conflicts', 'merge by line', 'labels after a semicolon'],
  ['Problem – search is slow. Solution – an index.', 'search is slow.', 'an index.', 'labels with dashes'],
  [
    '- Problem: Search is slow. It reads all.\n- Approach: An index. It is small.',
    'Search is slow. It reads all.',
    'An index. It is small.',
    'labels in a list',
  ],
  [
    'Problem\nSearch is slow.\n\nApproach\nBuild an index.',
    'Search is slow.',
    'Build an index.',
    'labels on lines of their own',
  ],
  [
    'Search is slow on big vaults. Fix: build an index.',
    'Search is slow on big vaults.',
    'build an index.',
    'only the approach is labelled',
  ],
  [
    'Problem: search is slow. Nobody knows why.',
    'search is slow. Nobody knows why.',
    '',
    'only the problem is labelled',
  ],
  ['Problem: search is slow on phones', 'search is slow on phones', '', 'a lone label'],
  [
    'Goal: builds that anyone can repeat. Approach: pin every tool.',
    'builds that anyone can repeat.',
    'pin every tool.',
    'a goal',
  ],
  ['Solution: an index. Problem: search is slow.', 'search is slow.', 'an index.', 'the other way round'],
  [
    'The problem: nobody reads the docs. The fix: put them where the error is.',
    'nobody reads the docs.',
    'put them where the error is.',
    'labels with articles',
  ],
  ['There is one problem: search is slow. ‖Build an index.', 'a colon in a sentence is no label'],
]);

const GERMAN = rows('de', [
  [
    'Das Modell erfindet Quellen. Niemand prüft sie. ‖Jede Aussage braucht einen Beleg.',
    'a demand that reads like a complaint, after what nobody does',
  ],
  ['Die Suche dauert zu lange. ‖Ein Index beantwortet sie sofort.'],
  ['Wie bleiben Notizen auffindbar? ‖Jede verweist auf zwei andere.'],
  ['Die Suche soll auch offline gehen'],
  ['Termine werden vergessen. ‖Eine Liste am Kühlschrank hilft.'],
  ['Viele Angaben, z. B. Preise und Maße, fehlen. ‖Wir tragen sie nach.', 'z. B. mit Leerzeichen'],
  ['Viele Angaben, z.B. Preise, fehlen. ‖Wir tragen sie nach.', 'z.B. ohne Leerzeichen'],
  ['Das Modell ist zu groß, d. h. es passt nicht in den Speicher. ‖Quantisieren.', 'd. h.'],
  ['Es fehlen Namen, Orte usw. in der Tabelle. ‖Ein Abgleich ergänzt sie.', 'usw. vor kleinem Buchstaben'],
  ['Listen, Tabellen, Bilder usw. ‖Wir zeigen nur Text.', 'usw. am Satzende'],
  ['Am 3. Mai fiel der Server aus. ‖Seither läuft ein zweiter.', 'eine Ordnungszahl'],
  [
    'Im 19. Jahrhundert gab es keine Register. ‖Man baut sie aus Briefen nach.',
    'eine Ordnungszahl vor einem Hauptwort',
  ],
  ['Der Umbau läuft seit 2020. ‖Wir teilen ihn in Schritte.', 'ein Jahr am Satzende'],
  ['Dr. Meier und Prof. Koch widersprechen sich. ‖Beide Quellen werden zitiert.', 'Titel'],
  ['Siehe Abb. 4 und Kap. 2 zum Fehler. ‖Die Achse muss gedreht werden.', 'Abkürzungen vor Zahlen'],
  ['Der Bau kostet ca. 3 Mio. Euro. ‖Wir bauen kleiner.', 'ca. und Mio.'],
  ['Ludwig XIV. baute ohne Plan. ‖Der Plan kam später.', 'eine römische Ordnungszahl'],
  [
    'Die Frage „Warum so teuer?“ bleibt offen. ‖Eine Liste der Posten klärt sie.',
    'eine Frage in Anführungszeichen geht weiter',
  ],
  ['Alle fragen: „Warum?“ ‖Niemand schreibt es auf.', 'eine Frage in Anführungszeichen am Satzende'],
  ['Die Datei heißt notizen.alt.md und wird nicht gelesen. ‖Umbenennen.', 'ein Dateiname'],
  ['Die Suche ist langsam bei vielen\nNotizen. ‖Ein Index hilft.', 'ein Umbruch vor einem Hauptwort'],
  ['Die Suche ist langsam\n‖Index aufbauen', 'zwei Zeilen ohne Punkte'],
  ['die suche ist langsam. ‖bau einen index.', 'kleine Buchstaben'],
  ['Die Fassung 2.1 ist defekt. ‖Auf 2.0 zurückgehen.', 'eine Version'],
  ['Die Suche ist langsam. Sie liest jede Datei. ‖Stattdessen einen Index aufbauen.', 'stattdessen'],
  ['Die Suche ist langsam. Sie blockiert das Tippen. ‖Wir verlagern sie in einen Worker. Der antwortet später.', 'wir'],
  ['Notizen veralten. Keiner merkt es. ‖Prüfe jede Woche drei.', 'ein Imperativ'],
  ['Notizen veralten. Keiner merkt es. ‖Jede Woche drei zufällige prüfen.', 'ein Infinitiv am Ende'],
  [
    'Modelle vergessen Altes. Nachtrainieren verschlimmert es. ‖Der Trick ist, alte Daten beizumischen.',
    'der Trick ist',
  ],
  [
    'Warum ist der Abgleich langsam? Was liest er? ‖Er bildet Prüfsummen. Ein Zeitstempel genügt.',
    'eine Antwort nach Fragen',
  ],
  ['Problem: Die Suche ist langsam. Lösung: Ein Index.', 'Die Suche ist langsam.', 'Ein Index.', 'Beschriftungen'],
  ['**Frage:** Wozu Notizen?\n**Antwort:** Zum Denken.', 'Wozu Notizen?', 'Zum Denken.', 'fette Beschriftungen'],
  ['Herausforderung: Daten fehlen. Idee: schätzen.', 'Daten fehlen.', 'schätzen.', 'Beschriftungen'],
  ['Suche zu langsam → Index aufbauen', 'Suche zu langsam', 'Index aufbauen', 'ein Pfeil'],
  ['Der Weg Antrag → Prüfung → Bescheid dauert Wochen. ‖Prüfung zuerst.', 'eine Kette'],
]);

const FRENCH = rows('fr', [
  [
    '« Pourquoi moi ? » demande chaque nouveau. Les tâches semblent tirées au sort. ‖Il faudrait expliquer le choix à chaque attribution.',
    'a proposal in the conditional',
  ],
  ['La recherche est trop lente. ‖Un index répond tout de suite.'],
  ['Pourquoi les plantes meurent-elles ? ‖Trop d’eau.', 'un espace avant la marque'],
  ['Rendre la recherche plus rapide'],
  ['Certains champs, p. ex. les dates, manquent. ‖On les complète à la main.', 'p. ex.'],
  ['Les dates, lieux, noms, etc. sont perdus. ‖On garde l’en-tête.', 'etc. avant une minuscule'],
  ['M. Dupont et Mme Leroy ne sont pas d’accord. ‖On cite les deux.', 'M. devant un nom'],
  ['La fig. 3 et la p. 12 se contredisent. ‖Il faut refaire la mesure.', 'fig. et p.'],
  ['Av. J.-C. ou apr. J.-C., les dates se mélangent. ‖Un signe suffit.', 'av. J.-C.'],
  ['Le tarif passe à 3,5 puis 4.2 euros. ‖On change de fournisseur.', 'des décimales'],
  [
    'La question « Pourquoi ? » revient sans cesse. ‖On y répond une fois, par écrit.',
    'une question entre guillemets continue',
  ],
  ['Tous demandent « Pourquoi ? » ‖Personne ne l’écrit.', 'une question entre guillemets finit la phrase'],
  ['Le fichier notes.v2.md est illisible. ‖On le renomme.', 'un nom de fichier'],
  ['La recherche est lente. Elle lit chaque fichier. ‖Construire un index.', 'un infinitif'],
  ['La recherche est lente. Elle bloque la saisie. ‖Utilisez un fil séparé.', 'un impératif'],
  [
    'La recherche est lente. Personne ne sait pourquoi. ‖Nous mesurons chaque étape. La plus lente est réécrite.',
    'nous',
  ],
  ['Les modèles oublient. Les réentraîner coûte cher. ‖À la place, on rejoue les anciennes données.', 'à la place'],
  ['Les notes vieillissent. Personne ne les relit. ‖L’idée est d’en relire trois par semaine.', 'l’idée est'],
  [
    'Pourquoi la synchro est-elle lente ? Que lit-elle ? ‖Elle hache tout. La date suffit.',
    'une réponse après des questions',
  ],
  [
    'Problème : la recherche est lente. Solution : un index.',
    'la recherche est lente.',
    'un index.',
    'un espace avant les deux-points',
  ],
  ['**Défi :** trop de notes. **Idée :** les relier.', 'trop de notes.', 'les relier.', 'en gras'],
  ['Recherche trop lente → construire un index', 'Recherche trop lente', 'construire un index', 'une flèche'],
  ['la recherche est lente\n‖construire un index', 'deux lignes en minuscules'],
]);

const SPANISH = rows('es', [
  ['La búsqueda tarda demasiado. ‖Un índice responde al instante.'],
  ['¿Por qué mueren las plantas? ‖Por exceso de agua.', 'signos de apertura'],
  ['Lograr que la búsqueda sea más rápida'],
  ['Faltan datos, p. ej. las fechas. ‖Se completan a mano.', 'p. ej.'],
  ['Los datos de EE. UU. no coinciden. ‖Se usa otra fuente.', 'EE. UU.'],
  ['El Sr. García y la Dra. Ruiz no se ponen de acuerdo. ‖Citamos a ambos.', 'tratamientos'],
  ['La fig. 3 y la pág. 12 se contradicen. ‖Hay que repetir la medida.', 'fig. y pág.'],
  ['Fechas, lugares, nombres, etc. se pierden. ‖Se guarda la cabecera.', 'etc. ante minúscula'],
  ['La versión 2.0.1 falla. ‖Volver a la 1.9.', 'una versión'],
  ['La pregunta «¿Por qué?» vuelve siempre. ‖Se responde una vez.', 'una pregunta entre comillas continúa'],
  ['La búsqueda es lenta. Lee todos los archivos. ‖Construye un índice.', 'un imperativo'],
  ['La búsqueda es lenta. Bloquea el teclado. ‖Usar un hilo aparte.', 'un infinitivo'],
  ['La búsqueda es lenta. Nadie sabe por qué. ‖Medimos cada paso. Después se reescribe el peor.', 'primera persona'],
  ['Los modelos olvidan. Reentrenar es caro. ‖En su lugar, se repiten datos antiguos.', 'en su lugar'],
  ['Las notas envejecen. Nadie las relee. ‖La idea es releer tres por semana.', 'la idea es'],
  [
    '¿Por qué es lenta la copia? ¿Qué lee? ‖Calcula un resumen de cada archivo. Basta la fecha.',
    'una respuesta tras preguntas',
  ],
  ['Problema: la búsqueda es lenta. Solución: un índice.', 'la búsqueda es lenta.', 'un índice.', 'etiquetas'],
  ['**Reto:** demasiadas notas. **Idea:** enlazarlas.', 'demasiadas notas.', 'enlazarlas.', 'en negrita'],
  ['Búsqueda lenta → crear un índice', 'Búsqueda lenta', 'crear un índice', 'una flecha'],
  ['Lentitud → caché', 'Lentitud', 'caché', 'una flecha entre dos palabras'],
  ['la búsqueda es lenta\n‖crear un índice', 'dos líneas en minúsculas'],
]);

const RUSSIAN = rows('ru', [
  ['Поиск выдаёт мусор. Пользователи уходят. ‖Ранжировать по ссылкам, а не по дате.', 'a contrast is no complaint'],
  ['Поиск слишком медленный. ‖Индекс отвечает сразу.'],
  ['Почему гибнут растения? ‖Слишком много воды.'],
  ['Сделать поиск быстрее'],
  ['Модель велика, т. е. не помещается в память. ‖Квантование уменьшает её вчетверо.', 'т. е.'],
  ['Имена, даты и т. д. теряются. ‖Сохраняем заголовок целиком.', 'и т. д. перед строчной'],
  ['Мы теряем имена, даты и т. д. ‖Заголовок хранится целиком.', 'и т. д. в конце'],
  ['А. С. Пушкин правил рукописи годами. ‖Каждая правка датирована.', 'инициалы'],
  ['На рис. 3 и стр. 12 разные числа. ‖Нужно пересчитать.', 'рис. и стр.'],
  ['В 2020 г. Google выпустил новую модель. ‖Мы сравниваем её со старой.', 'г. в начале предложения'],
  ['Сервер упал 3 мая 2021 г. ‖С тех пор работает второй.', 'г. перед частым началом'],
  ['Точность упала до 88.1 процента. ‖Переобучаем на новых метках.', 'десятичная дробь'],
  ['Вопрос «Зачем?» остаётся без ответа. ‖Отвечаем письменно.', 'вопрос в кавычках'],
  ['Все спрашивают: «Зачем?» ‖Никто не пишет ответа.', 'вопрос в кавычках кончает предложение'],
  ['Ссылки, см. [[Список. Часть 1]], не открываются. ‖Исправить пути.', 'см. и ссылка с точкой'],
  ['Поиск медленный. Он читает каждый файл. ‖Построим индекс.', 'построим'],
  ['Поиск медленный. Он мешает печатать. ‖Вместо этого спрашиваем отдельный поток.', 'вместо этого'],
  ['Модели забывают старое. Дообучение только вредит. ‖Идея в том, чтобы подмешивать старые данные.', 'идея в том'],
  ['Заметки устаревают. Никто этого не видит. ‖Проверяйте по три в неделю.', 'повеление'],
  [
    'Почему копирование медленное? Что оно читает? ‖Оно считает суммы. Хватит времени изменения.',
    'ответ после вопросов',
  ],
  ['Проблема: поиск медленный. Решение: индекс.', 'поиск медленный.', 'индекс.', 'метки'],
  ['**Вопрос:** Зачем заметки? **Ответ:** Чтобы думать.', 'Зачем заметки?', 'Чтобы думать.', 'жирные метки'],
  ['Поиск слишком медленный → построить индекс', 'Поиск слишком медленный', 'построить индекс', 'стрелка'],
  ['Замедление → кэш', 'Замедление', 'кэш', 'стрелка между двумя словами'],
  ['поиск медленный\n‖построить индекс', 'две строки со строчной'],
]);

const CHINESE = rows('zh', [
  ['检索一万条笔记太慢。‖建立倒排索引。'],
  ['为什么植物冬天会死？‖空气太干，水太多。'],
  ['让检索更快'],
  ['模型会忘记旧知识！‖训练时混入少量旧数据。'],
  ['版本 2.0.1 无法导入。‖退回 1.9。', '版本号'],
  ['准确率从 92.5% 降到 88.1%。‖重新训练。', '小数'],
  ['用户总问“我的笔记在哪？”却没有答案。‖在标题里显示路径。', '引号里的问句没有结束'],
  ['“为什么这么慢？”这个问题没人回答。‖写一页说明。', '引号里的问句在句首'],
  ['他问：“为什么？”‖没有人写下来。', '冒号后的引文结束句子'],
  ['《什么是主题？》一文太长。‖只读摘要。', '书名里的问号'],
  ['参见 https://example.com/a.b?c=d 的说明。‖保存一份副本。', '网址'],
  ['检索太慢\n‖建立索引', '两行没有句号'],
  ['为什么慢?‖因为没有索引.', '半角标点，没有空格'],
  ['检索太慢……而且越来越慢。‖建立索引。', '省略号'],
  ['检索太慢。每次都要读所有文件。‖用倒排索引，保存时更新。', '用'],
  ['检索太慢。输入也会卡住。‖我们把检索放到后台。结果稍后显示。', '我们'],
  ['标注很贵。专家没有时间。‖关键是只问模型不确定的样本。', '关键是'],
  ['同步为什么慢？它在读什么？‖它给每个文件算哈希。看修改时间就够了。', '问句之后的回答'],
  ['笔记会过期。没有人发现。‖改为每周随机检查三条。', '改为'],
  ['问题：检索太慢。方案：建立索引。', '检索太慢。', '建立索引。', '标签'],
  ['【问题】检索太慢 【方法】建立索引', '检索太慢', '建立索引', '方括号标签'],
  ['**挑战**：笔记太多\n**思路**：互相链接', '笔记太多', '互相链接', '粗体标签，两行'],
  ['检索太慢→建立索引', '检索太慢', '建立索引', '没有空格的箭头'],
  ['缓存失效 → 改用版本号', '缓存失效', '改用版本号', '名词像动词'],
  ['输入→处理→输出的流程太长。‖合并前两步。', '链'],
  ['注意力的 FLOPs 随长度平方增长。‖Sliding window 限制范围。', '中英混排'],
]);

const JAPANESE = rows('ja', [
  ['一万件のノートの検索が遅い。‖転置索引を作る。'],
  ['なぜ観葉植物は冬に枯れるのか？‖空気が乾き、水が多すぎる。'],
  ['検索を速くしたい'],
  ['版 2.0.1 は読み込めない。‖1.9 に戻す。', '版番号'],
  ['「ノートはどこ？」と聞かれる。‖題名に場所を出す。', 'かぎ括弧の中の問い'],
  ['「なぜ遅いのか。」という問いに答えがない。‖一枚にまとめる。', 'かぎ括弧の中の句点'],
  ['ノート（例：日記。）が見つからない。‖索引を作る。', '括弧の中の句点'],
  ['なぜ遅いのか。‖索引がないからだ。', '問号のない問い'],
  ['検索が遅い\n‖索引を作る', '句点のない二行'],
  ['`a.b()` が遅い。‖一度だけ呼ぶ。', 'コード'],
  ['検索が遅い…でも直せない。‖測り直す。', '三点リーダ'],
  ['検索が遅い。毎回すべてのファイルを読む。‖そこで索引を作る。保存時に更新する。', 'そこで'],
  ['モデルは古い知識を忘れる。再学習は高価だ。‖代わりに古いデータを少し混ぜる。', '代わりに'],
  ['ラベルが高い。専門家は忙しい。‖我々は自信のない例だけを尋ねる。', '我々は'],
  ['ノートは古くなる。誰も気づかない。‖毎週三つ見直そう。', 'しよう'],
  ['同期はなぜ遅いのか？何を読んでいるのか？‖毎回ハッシュを計算している。更新時刻で足りる。', '問いの後の答え'],
  ['課題：検索が遅い。解決策：索引を作る。', '検索が遅い。', '索引を作る。', 'ラベル'],
  ['【課題】検索が遅い\n【対策】索引を作る', '検索が遅い', '索引を作る', '隅付き括弧'],
  ['検索が遅い → 索引を作る', '検索が遅い', '索引を作る', '矢印'],
]);

const KOREAN = rows('ko', [
  ['노트 만 개를 검색하면 느리다. ‖역색인을 만든다.'],
  ['왜 화분은 겨울에 죽는가? ‖공기가 건조하고 물이 많다.'],
  ['검색을 빠르게 하기'],
  ['2.0.1 버전은 가져오기가 안 된다. ‖1.9로 되돌린다.', '버전'],
  ['정확도가 92.5%에서 88.1%로 떨어진다. ‖다시 학습한다.', '소수'],
  ['"노트가 어디 있나?"라는 질문이 많다. ‖제목에 경로를 보인다.', '따옴표 안의 질문'],
  ['검색이 느리다\n‖색인을 만든다', '마침표 없는 두 줄'],
  ['notes.v2.md 파일이 깨진다. ‖이름을 바꾼다.', '파일 이름'],
  ['검색이 느리다. 매번 모든 파일을 읽는다. ‖대신 색인을 만든다.', '대신'],
  ['모델은 옛 지식을 잊는다. 재학습은 비싸다. ‖우리는 옛 데이터를 조금 섞는다.', '우리는'],
  ['노트는 낡는다. 아무도 모른다. ‖매주 세 개씩 다시 읽자.', '하자'],
  ['라벨은 비싸다. 전문가는 바쁘다. ‖핵심은 모르는 것만 묻는 것이다.', '핵심은'],
  ['동기화는 왜 느린가? 무엇을 읽는가? ‖매번 해시를 계산한다. 수정 시각이면 충분하다.', '질문 뒤의 답'],
  ['문제: 검색이 느리다. 해결책: 색인을 만든다.', '검색이 느리다.', '색인을 만든다.', '라벨'],
  ['**질문:** 왜 쓰는가? **답:** 생각하려고.', '왜 쓰는가?', '생각하려고.', '굵은 라벨'],
  ['검색이 느림 → 색인 만들기', '검색이 느림', '색인 만들기', '화살표'],
]);

/** Other languages and scripts: what must hold there too. */
const OTHERS = rows('other', [
  ['खोज बहुत धीमी है। ‖सूचकांक बनाओ।', 'danda'],
  ['لماذا البحث بطيء؟ ‖لا يوجد فهرس.', 'Arabic question mark'],
  ['تلاش سست ہے۔ ‖اشاریہ بنائیں۔', 'Urdu full stop'],
  ['La ricerca è lenta. ‖Costruire un indice.'],
  ['Problema: la ricerca è lenta. Soluzione: un indice.', 'la ricerca è lenta.', 'un indice.', 'Italian labels'],
  ['Problema: a busca é lenta. Solução: um índice.', 'a busca é lenta.', 'um índice.', 'Portuguese labels'],
  ['A busca é lenta. ‖Criar um índice.'],
]);

/** Written for vaults whose summaries are a problem and an approach. */
export const HABITUAL_SUMMARIES: readonly Summary[] = [
  ...ENGLISH,
  ...GERMAN,
  ...FRENCH,
  ...SPANISH,
  ...RUSSIAN,
  ...CHINESE,
  ...JAPANESE,
  ...KOREAN,
  ...OTHERS,
];

export const SUMMARIES: readonly Summary[] = [...HABITUAL_SUMMARIES, ...LONE_SUMMARIES, ...TURNS_IN_SHORT];

import type { Translation } from '../translation';

/** Italian. */
export const it: Translation = {
  atlas: {
    mended: 'Topic Atlas ha incontrato un errore ({message}) e ha riletto tutte le note. Ora tutto funziona di nuovo.',
    failed:
      'Topic Atlas non riesce a classificare le note: {message}. Ciò che mostra potrebbe non essere ' +
      'aggiornato e le note indice non vengono toccate. Riproverà quando qualcosa cambia.',
    view: 'Atlante',
    command: "Apri l'atlante",
    another: 'Apri un altro atlante',
    parts: "Parti dell'atlante",
    part: {
      topics: 'Argomenti',
      notes: 'Note',
      linked: 'Collegate',
      todo: 'Da fare',
    },
    search: "Cerca nell'atlante…",
    searchIn: 'Cerca in {name}…',
    searchTopics: 'Cerca argomenti…',
    searchNotes: 'Cerca in titoli e schede…',
    topics: {
      tree: 'Argomenti',
      tools: 'Azioni sugli argomenti',
      noneFound: 'Nessun argomento si chiama così.',
      all: 'Tutti gli argomenti',
      none: 'Non ci sono ancora argomenti. Organizza quelli proposti dalle tue note, oppure indicali nelle note.',
      path: 'Posizione di questo argomento',
      below: 'Sottoargomenti',
      linked: 'Collegate alle sue note',
      more: 'Altro su questo argomento',
      showMore: { one: 'Mostra ancora {count}', other: 'Mostra ancora {count}' },
      newName: 'Nome del nuovo argomento',
      addBelow: 'Aggiungi sottoargomento',
      addNamed: 'Aggiungi “{name}”',
      addShared: 'Anche un altro argomento si chiama “{name}”.',
      addIt: 'Aggiungi',
      taken: "Qui c'è già un argomento chiamato “{name}”.",
      rename: 'Rinomina argomento',
      describe: 'Descrivi questo argomento',
      keep: 'Inserisci nella tassonomia',
      implicit: 'Nominato da note; non ancora disposto',
      up: 'Sposta su',
      down: 'Sposta giù',
      outdent: 'Sposta un livello più in alto',
      moveUnder: 'Sposta sotto un altro argomento',
      under: 'Sotto quale argomento spostare “{name}”?',
      foldAll: 'Comprimi tutto',
      unfoldAll: 'Espandi tutto',
    },
    notes: {
      list: 'Note',
      asCards: 'Mostra come schede',
      asLines: 'Mostra come righe',
      summary: 'Riassunto di “{title}”: problema → approccio',
      edit: 'Scrivi qui il riassunto',
      showAll: 'Mostra tutte le note',
      searchAll: 'Cerca in tutte le note',
      written: 'Riassunto scritto: {title}',
    },
    drop: {
      before: 'Metti prima di “{name}”',
      into: 'Metti sotto “{name}”',
      after: 'Metti dopo “{name}”',
      move: 'Sposta in “{name}”. Tieni premuto Ctrl o Command per aggiungere.',
      add: 'Aggiungi a “{name}”',
      held: 'Le note che una regola trattiene restano anche dove sono.',
    },
    ask: {
      move: { one: 'Spostare {count} nota in “{name}”?', other: 'Spostare {count} note in “{name}”?' },
      add: { one: 'Aggiungere {count} nota a “{name}”?', other: 'Aggiungere {count} note a “{name}”?' },
      text: 'Cambia solo la loro proprietà {property}. Le note indice si aggiornano di conseguenza. Si può annullare.',
      doMove: 'Sposta',
      doAdd: 'Aggiungi',
    },
    done: {
      kept: 'Gli argomenti proposti ora sono tuoi.',
      added: 'Argomento aggiunto: {name}',
      described: 'Descrizione scritta: {name}',
      removed: 'Argomento eliminato: {name}',
      merged: '“{name}” ora fa parte di “{into}”.',
      ordered: 'Nuova posizione per “{name}”.',
      moved: '“{name}” ora sta sotto “{parent}”.',
      notesMoved: { one: '{count} nota spostata in “{name}”.', other: '{count} note spostate in “{name}”.' },
      notesAdded: { one: '{count} nota aggiunta a “{name}”.', other: '{count} note aggiunte a “{name}”.' },
      stay: {
        one: "{count} di esse resta anche dov'era, per un'etichetta, una cartella, una proprietà o un collegamento.",
        other: "{count} di esse restano anche dov'erano, per etichette, cartelle, proprietà o collegamenti.",
      },
      stayIn: '{note} ora è in “{name}” e resta in {topics} per via di {reasons}.',
      nothing: "Per “{name}” non c'era nulla da cambiare.",
    },
    linked: {
      found: 'Trovato',
      hubs: 'Snodi',
      missing: 'Non ancora scritte',
      pairs: 'Argomenti con molto in comune',
      alone: 'Note isolate',
      about: {
        found: 'Note il cui titolo, altro nome o scheda contiene queste parole.',
        hubs: 'Le note con più collegamenti.',
        missing: 'Note a cui altre rimandano e che nessuno ha scritto; prima le più richieste.',
        pairs: 'Argomenti le cui note si collegano tra loro o appartengono a entrambi.',
        alone: 'Non rimandano a nessuna nota, e nessuna nota rimanda a loro.',
      },
      none: 'Nessun elemento.',
      links: { one: '{count} collegamento', other: '{count} collegamenti' },
      write: 'Scrivila',
      writeNote: 'Scrivi la nota: {title}',
    },
    map: {
      label: "Mappa degli argomenti e delle loro note, riportati a parole nell'elenco accanto",
      keys:
        'Le frecce spostano la mappa, più e meno ne cambiano la grandezza, Invio apre ciò che è al centro, Esc ' +
        'fa uscire.',
      tools: 'Azioni sulla mappa',
      larger: 'Ingrandisci',
      smaller: 'Rimpicciolisci',
      whole: 'Mostra tutta la mappa',
      save: 'Salva la mappa come immagine',
      saved: 'Salvata: {path}',
      notSaved: 'Impossibile salvare la mappa: {message}',
      file: 'Mappa di {vault}',
      legend: 'Mostra solo alcune note',
      open: 'Problemi aperti',
      hubs: 'Snodi',
      alone: 'Isolate',
      unsorted: 'Non classificate',
      openTopic: 'Apri questo argomento',
    },
    todo: {
      coverage: 'Copertura',
      unsorted: 'Note da classificare',
    },
    welcome: {
      title: 'Il tuo vault in una pagina',
      intro: {
        one: 'Ecco che cosa si ricava da {count} nota. Non è stato ancora scritto nulla.',
        other: 'Ecco che cosa si ricava da {count} note. Non è stato ancora scritto nulla.',
      },
      introKnown: {
        one: 'Ecco che cosa si ricava da {count} nota.',
        other: 'Ecco che cosa si ricava da {count} note.',
      },
      topics: { one: 'argomento proposto', other: 'argomenti proposti' },
      topicsKnown: { one: 'argomento', other: 'argomenti' },
      open: { one: 'problema aperto', other: 'problemi aperti' },
      answered: { one: 'problema con risposta', other: 'problemi con risposta' },
      hubs: { one: 'snodo, una nota con molti collegamenti', other: 'snodi, le note con più collegamenti' },
      unsorted: { one: 'nota è ancora senza argomento', other: 'note sono ancora senza argomento' },
      small:
        "Il tuo vault è ancora piccolo, quindi c'è poco da mostrare. Cresce con le tue note; ecco tre modi " +
        "per dare all'atlante qualcosa da mostrare:",
      empty: "Il tuo vault non ha ancora note. Scrivine come fai sempre: l'atlante ti segue. Che cosa guarda:",
      howTopics:
        'Argomenti: metti le note in cartelle, aggiungi etichette o indica gli argomenti nella proprietà “{property}”.',
      howCards:
        'Problemi: scrivi nella proprietà “{property}” di che cosa tratta una nota, o iniziala con un ' +
        'riassunto o una domanda.',
      howLinks: 'Collegamenti: collega le note tra loro; da lì vengono gli snodi e le note vicine.',
      arrange: 'Organizza gli argomenti',
      arrangeAbout: 'Mostra gli argomenti proposti dalle tue note, da accettare, rinominare o lasciare',
      write: 'Scrivi note indice',
      writeAbout: 'Mostra prima che cosa verrebbe scritto, poi scrive ciò che scegli',
      look: "Dai solo un'occhiata",
      lookAbout: 'Porta agli argomenti; non viene scritto nulla',
      safe: 'Le note indice sono semplice Markdown nel tuo vault. Le tue note restano come sono.',
    },
  },
  between: {
    command: 'Che cosa collega questa nota con…',
    choose: "Scegli l'altra nota…",
    with: 'Che cosa le collega…',
    title: 'Da “{from}” a “{to}”',
    looking: 'Ricerca dei percorsi…',
    none: 'Nessun percorso trovato, né per collegamenti né per parole.',
    both: 'Percorso più breve e più forte',
    shortest: 'Percorso più breve',
    strongest: 'Percorso più forte',
    another: 'Un altro percorso',
    steps: { one: '{count} passo', other: '{count} passi' },
    linksTo: 'Rimanda a',
    linkedFrom: 'È collegata da',
    words: 'In comune: {words}',
    sentence: '{title}: {text}',
  },
  cards: {
    problem: 'Problema',
    approach: 'Approccio',
    gist: 'Sintesi',
    open: 'Aperto',
    solved: 'Risolto',
    suggested: 'Possibili risposte',
    take: 'Usa “{title}” come approccio',
    action: {
      dismiss: 'Non è un problema',
      solved: 'Segna come risolto',
      copy: 'Copia la scheda come Markdown',
    },
    done: {
      dismissed: 'Non è più un problema: {title}',
      solved: 'Risolto: {title}',
      answered: '“{answer}” risponde a “{title}”.',
    },
    view: 'Schede',
    countOpen: '{count} ancora aperti',
    none: {
      notes:
        'Non ci sono ancora note da mostrare. Ogni nota che scrivi ha qui una scheda: il suo problema e il ' +
        'suo approccio, o le sue prime parole.',
      topic: 'Questo argomento non ha ancora note. Indicalo nella proprietà “{property}” di una nota.',
      text: 'Nessuna nota qui ha queste parole.',
      open:
        'Qui non ci sono problemi aperti. Una nota ne ha uno se lo dice la sua proprietà “{property}”, o se il ' +
        'suo riassunto pone una domanda senza rispondere.',
      closed:
        'Qui non ci sono problemi con risposta. Un problema ha risposta quando la nota ha un approccio o dice ' +
        'che è risolto.',
      unsorted: 'Ogni nota ha un argomento.',
      unsummarised: 'Ogni nota dice di che cosa tratta.',
      unlinked: "Ogni nota è collegata a un'altra.",
    },
    unknownTopic: "L'argomento “{topic}” non esiste. Scrivi il suo percorso come appare nell'indice degli argomenti.",
    filter: 'Filtra schede…',
    state: 'Quali schede',
    order: 'Ordine',
    topic: 'Argomento',
    limit: 'Al massimo',
    anyTopic: 'Tutti gli argomenti',
    states: {
      all: 'Qualsiasi stato',
      open: 'Problemi aperti',
      closed: 'Con risposta',
      unsorted: 'Non classificate',
      unsummarised: 'Senza riassunto',
      unlinked: 'Non collegate',
    },
    orders: {
      title: 'Per titolo',
      date: 'Per data',
      links: 'Per collegamenti',
      changed: 'Ultime modificate',
    },
    problemIn: {
      'no-colon': "Riga {line}: “{text}” è senza due punti. Scrivi un'opzione e un valore, come in “state: open”.",
      'unknown-option': "Riga {line}: l'opzione “{text}” non esiste. Esistono topic, query, state, order e limit.",
      'unknown-value': 'Riga {line}: “{text}” non si può usare qui. Scrivi uno di questi valori: {allowed}.',
      'no-number': 'Riga {line}: “{text}” non è un numero intero.',
    },
    command: {
      edit: 'Modifica la scheda di questa nota',
      insert: 'Inserisci schede qui',
    },
    copied: 'La scheda è stata copiata negli appunti.',
    notCopied: 'Gli appunti non sono disponibili ora. Riprova.',
    noCard: 'Questa nota non ha ancora una scheda. Modificala per scriverne una.',
    form: {
      title: 'Inserisci schede',
      insert: 'Inserisci',
    },
    edit: {
      title: 'Scheda di “{title}”',
      problem: 'Problema',
      problemHint: 'Di che cosa tratta questa nota: una domanda, una difficoltà, un obiettivo?',
      approach: 'Approccio',
      approachHint: 'Che cosa fare al riguardo. Lascia vuoto finché il problema è aperto.',
      save: 'Salva',
      solved: 'Risolto',
      where: 'Viene scritto nelle proprietà “{problem}” e “{approach}”.',
      found: 'Trovato in: {place}',
      place: 'Dove scrivere',
      inProperties: 'Proprietà',
      inPlace: "Dov'era",
      failed: 'Impossibile leggere o scrivere {path}: {detail}',
      changed:
        'Nel frattempo la scheda nella nota è cambiata, quindi non è stato scritto nulla. Guardala di nuovo, ' +
        'poi ripeti la modifica.',
      unread: 'Obsidian non ha ancora letto questa nota. Riprova tra un momento.',
      refused: {
        place:
          "Questo testo non può stare lì senza essere letto come qualcos'altro ({place}). Accorcialo in frasi " +
          'semplici, oppure scrivilo nelle proprietà.',
      },
    },
    origin: {
      property: 'Proprietà {name}',
      'inline-field': 'Campo nel testo {name}',
      callout: 'Callout {name}',
      section: 'Sezione {name}',
      'summary-property': 'Proprietà {name}',
      'summary-callout': 'Callout {name}',
      quote: 'Citazione sotto il titolo',
      paragraph: 'Primo paragrafo',
      list: 'Elenco',
    },
    bases: {
      name: 'Schede: problema → approccio',
      openFirst: 'Prima i problemi aperti',
      hideEmpty: 'Nascondi le note senza scheda',
      byTopic: 'Raggruppa per argomento',
      onlyTopic: 'Solo questo argomento',
      sizes: 'Larghezza delle schede',
      shown: 'Mostra sulle schede',
      properties: 'Proprietà',
      topics: 'Argomenti',
      taken: 'Da altre proprietà',
      noValue: 'Nessun valore',
      noTopic: 'Nessun argomento',
      nothing: 'Nessuna di queste note ha qualcosa da mostrare qui.',
      make: {
        command: 'Crea una base di un argomento',
        choose: 'Crea una base di…',
        all: 'Tutte le note, per argomento',
        made: 'Creato {path}.',
        undone: 'La base creata è stata di nuovo eliminata.',
        noBases: 'Per vederla, attiva il plugin principale Bases, poi di nuovo Topic Atlas.',
      },
    },
  },
  common: {
    cancel: 'Annulla',
    close: 'Chiudi',
    undo: 'Annulla',
    undoLast: "Annulla l'ultima modifica",
    undoOf: 'Annulla: {what}',
    undone: 'Annullato: {name}',
    undoneOf: {
      cards: "L'ultima modifica di una scheda è annullata.",
      links: 'Gli ultimi collegamenti creati sono annullati.',
      topics: "L'ultima modifica degli argomenti di note è annullata.",
      sorting: "L'ultima classificazione è annullata.",
      order: "L'ultimo ordine a mano è annullato.",
    },
    notUndone: 'Non annullato, perché nel frattempo è cambiato: {paths}',
    nothingToUndo: "Non c'è nulla da annullare.",
    comma: ', ',
    and: '{all} e {last}',
    quoted: '“{text}”',
  },
  coverage: {
    view: 'Copertura degli argomenti',
    list: 'Copertura',
    reading: 'Lettura del vault…',
    noNotes: 'Non ci sono ancora note.',
    well:
      'Tutto a posto: ogni nota ha un argomento, ogni collegamento porta da qualche parte e le note indice sono ' +
      'aggiornate.',
    nothingFound: 'Nulla corrisponde al filtro.',
    comparing: 'Confronto delle note indice…',
    section: {
      index: 'Note indice da controllare',
      copies: 'Copie dovute a conflitti di sincronizzazione',
      unsorted: 'Note non classificate',
      sizes: 'Argomenti con troppe o troppo poche note',
      rules: 'Regole senza alcuna nota corrispondente',
      taxonomy: 'Argomenti da controllare',
      alike: 'Argomenti con nomi simili',
      places: 'Argomenti che le loro pagine collocano altrove',
      values: 'Argomenti indicati male nelle note',
      properties: 'Proprietà da controllare',
      missing: 'Collegamenti senza destinazione',
      open: 'Problemi aperti',
      topics: 'Argomenti',
    },
    action: {
      index: 'Anteprima di ciò che scriverebbe una ricostruzione',
      unsorted: 'Classificale una a una',
      open: 'Mostrali come schede',
      settings: 'Apri le impostazioni di questo argomento',
      openIndex: 'Apri nota indice',
      cards: 'Mostra le schede di questo argomento',
      merge: 'Unisci a “{name}”',
    },
    stale: 'Una ricostruzione la cambierebbe.',
    telling: 'Nomina note che il filtro esclude; una ricostruzione le toglie.',
    unmade: 'Una ricostruzione la creerebbe.',
    copy:
      'Un servizio di sincronizzazione ha creato questa copia di {original}, che non viene elencata. Riprendi ' +
      'ciò che contiene, poi eliminala.',
    copyAlone:
      "Un servizio di sincronizzazione ha creato questa copia di una nota che non c'è, e non viene elencata. " +
      'Rinominala per conservarla.',
    empty: 'Non contiene note. Controlla le sue regole, oppure eliminalo.',
    few: {
      one: 'Contiene solo {count} nota. Forse va bene con un altro argomento.',
      other: 'Contiene solo {count} note. Forse vanno bene con un altro argomento.',
    },
    crowded: '{count} note direttamente qui sono difficili da abbracciare con lo sguardo. Valuta dei sottoargomenti.',
    alike: 'I loro nomi sembrano uno solo. Un clic li unisce al primo; gli altri sono nel menu.',
    alikeMerged: 'Uniti a “{name}”.',
    place:
      'È la pagina di “{topic}” e dice che sopra c’è “{above}”. Le tue impostazioni lo collocano altrove, e ' +
      'contano quelle.',
    placed: 'Sposta “{topic}” sotto “{above}”',
    askedBy: { one: '{count} nota rimanda a questa', other: '{count} note rimandano a questa' },
    rule: {
      tags: "Nessuna nota ha l'etichetta #{value}.",
      folders: 'Nessuna nota si trova nella cartella {value}.',
      properties: 'Nessuna nota ha la proprietà {value}.',
      linksTo: 'Nessuna nota rimanda a {value}.',
      excludes: 'Esclusione: {rule}',
    },
    more: "E altri {count}; l'output JSON li contiene tutti.",
  },
  guide: {
    command: 'Organizza gli argomenti',
    looking: 'Esame delle tue note…',
    intro:
      'Questi argomenti sono proposti a partire dal tuo vault. Deseleziona quelli che non vuoi; con un ' +
      'argomento se ne va anche ciò che sta sotto. Non viene scritto nulla prima che tu prema il pulsante.',
    introMore: 'I tuoi argomenti restano come sono. Questi sarebbero nuovi: deseleziona quelli che non vuoi.',
    nothing:
      'Nel tuo vault nulla rimanda ancora a degli argomenti. Metti le note in cartelle, aggiungi etichette ' +
      'annidate o indica gli argomenti nella proprietà {property}; da tre note in poi un argomento viene ' +
      'proposto qui.',
    few: {
      one:
        "Nel tuo vault nulla rimanda ancora a degli argomenti. C'è una sola nota: continua a scrivere e torna " +
        'qui quando ce ne saranno di più. Oppure indica subito gli argomenti, nella proprietà {property} di una ' +
        'nota.',
      other:
        'Nel tuo vault nulla rimanda ancora a degli argomenti. Ci sono {count} note: continua a scrivere e ' +
        'torna qui quando ce ne saranno di più. Oppure indica subito gli argomenti, nella proprietà ' +
        '{property} di una nota.',
    },
    empty:
      'Non ci sono ancora note da esaminare. Scrivine alcune, poi torna qui: gli argomenti sono proposti in ' +
      'base alle etichette, alle cartelle, alle proprietà e alle parole che usi.',
    failed: 'Non è stato possibile esaminare le tue note. Il motivo è nella console per sviluppatori.',
    reading: 'Lettura del contenuto delle note: {done} di {total}…',
    grouping: 'Ricerca di note che trattano la stessa cosa…',
    contentFound: {
      one:
        'In base al contenuto delle note si potrebbe proporre {count} altro argomento: guardalo nella sua ' +
        'sezione e seleziona “Usa questi” se lo vuoi.',
      other:
        'In base al contenuto delle note si potrebbero proporre {count} altri argomenti: guardali nella loro ' +
        'sezione e seleziona “Usa questi” se li vuoi.',
    },
    nothingNew: 'I tuoi argomenti coprono tutto ciò che il vault propone.',
    sources: 'Da dove vengono gli argomenti',
    everything: 'Tutti',
    unused: '{count}, non usati',
    use: 'Usa questi',
    search: 'Cerca argomenti',
    source: {
      topic: 'Proprietà “{property}”',
      property: 'Altre proprietà',
      tag: 'Etichette',
      folder: 'Cartelle',
      map: 'Mappe di contenuto',
      content: 'Contenuto delle note',
    },
    all: 'Seleziona tutti',
    none: 'Deseleziona tutti',
    tree: 'Argomenti proposti',
    rename: 'Rinomina argomento',
    more: 'Altre opzioni',
    merge: 'Unisci a un altro argomento…',
    mergeInto: 'Unisci “{name}” a…',
    moveUnder: 'Sposta sotto un altro argomento…',
    moveTop: 'Sposta al primo livello',
    drop: {
      into: 'Mettilo sotto {name}. Tieni premuto Ctrl o Comando per unirli invece.',
      beside: 'Mettilo accanto a {name}',
    },
    separate: "Annulla l'unione",
    alike: '{names} sembrano un solo argomento.',
    mergeAlike: 'Unisci a “{name}”',
    apart: 'Tieni separati',
    summary: '{held} note su {total} apparterrebbero a un argomento.',
    summaryMore: '{held} note su {total} apparterrebbero a un nuovo argomento.',
    unsorted: {
      one: '{count} nota resterebbe non classificata: {names}.',
      other: '{count} note resterebbero non classificate: {names}.',
    },
    unsortedMore: '{count} note resterebbero non classificate: {names} e altre {more}.',
    writes: {
      one:
        'In {count} nota viene scritta la proprietà {property}, perché nessuna regola dice di che cosa tratta. ' +
        'Annullando si toglie anche questa.',
      other:
        'In {count} note viene scritta la proprietà {property}, perché nessuna regola dice di che cosa ' +
        'trattano. Annullando si toglie anche questa.',
    },
    naming: { one: 'Scrittura degli argomenti in {count} nota…', other: 'Scrittura degli argomenti in {count} note…' },
    add: { one: 'Aggiungi {count} argomento', other: 'Aggiungi {count} argomenti' },
    added: { one: '{count} argomento aggiunto.', other: '{count} argomenti aggiunti.' },
  },
  noteTopics: {
    command: 'Imposta argomenti di questa nota',
    menu: 'Imposta argomenti',
    title: 'Argomenti di “{title}”',
    search: 'Cerca argomenti…',
    list: 'Argomenti',
    save: 'Salva',
    fresh: 'Un nuovo argomento',
    ruled: 'Per una regola dell’argomento',
    done: 'Gli argomenti di “{title}” sono impostati.',
    unread: 'Questa nota non è ancora stata letta, o non si può leggere.',
  },
  panel: {
    title: 'Note collegate',
    titleFor: 'Note collegate a “{title}”',
    command: {
      open: 'Apri note collegate',
      wander: 'Vagare',
      linkMentions: 'Collega le menzioni di questa nota',
    },
    openAnother: 'Apri un altro pannello di note collegate',
    section: {
      links: 'Collegamenti',
      linkedFrom: 'Riferimenti',
      sameTopic: 'Stesso argomento',
      near: 'Vicine',
      mentioned: 'Menzionate, non collegate',
      unwritten: 'Non ancora scritte',
    },
    order: {
      natural: 'Come nel testo, prima le più vicine',
      title: 'Titolo (crescente)',
      titleDown: 'Titolo (decrescente)',
      newest: 'Data di modifica (più recente)',
      oldest: 'Data di modifica (meno recente)',
      madeLast: 'Data di creazione (più recente)',
      madeFirst: 'Data di creazione (meno recente)',
    },
    lines: {
      one: 'Schede su una riga',
      two: 'Schede su due righe',
      all: 'Schede intere',
    },
    action: {
      wander: 'Vai a una nota che merita uno sguardo',
      order: "Cambia l'ordinamento",
      filter: 'Filtra note',
      hidePlaces: 'Nascondi le frasi attorno ai collegamenti',
      context: 'Mostra più contesto',
      indexNotes: 'Mostra note indice',
      foldAll: 'Comprimi tutto',
      unfoldAll: 'Espandi tutto',
      pin: 'Appunta a questa nota',
      unpin: 'Segui la nota aperta',
      moveUp: 'Sposta su la sezione',
      moveDown: 'Sposta giù la sezione',
      hideSection: 'Nascondi “{section}”',
      showSection: 'Mostra “{section}”',
      insertLink: 'Inserisci collegamento nella nota aperta',
      pinTo: 'Appunta le note collegate a questa nota',
      linkMentions: 'Collega le menzioni…',
      makeLink: 'Collega',
      makeLinkTo: 'Crea un collegamento a “{title}”',
    },
    filter: 'Scrivi per filtrare…',
    open: 'Aperto',
    place: { one: '{count} punto', other: '{count} punti' },
    noNote: 'Apri una nota per vedere a che cosa è collegata.',
    gone: '“{path}” non è più nel vault.',
    notYet: 'Obsidian non ha ancora letto questa nota.',
    reading: 'Lettura del vault…',
    noMatch: 'Nessuna nota corrisponde.',
    allHidden: 'Tutte le sezioni sono nascoste.',
    nowhere: "Non c'è dove andare: il vault non ha altre note.",
    nearReading: 'Lettura dei testi: {done} di {total}',
    link: {
      made: 'Collegamento creato in “{path}”.',
      madeSome: { one: '{count} collegamento creato in “{path}”.', other: '{count} collegamenti creati in “{path}”.' },
      madeMany: {
        one: '{count} collegamento creato (note: {notes}).',
        other: '{count} collegamenti creati (note: {notes}).',
      },
      inHeading: "Dei collegamenti portano al titolo in cui si trova il nome, quindi resta com'è.",
      moved: 'Il nome non è più in quel punto.',
      failed: 'Impossibile creare il collegamento: “{path}” non è scrivibile.',
    },
    mentions: {
      title: 'Collega le menzioni di “{title}”',
      looking: 'Ricerca delle menzioni…',
      intro: 'Nomi che non sono ancora collegamenti. Il primo di ogni nota è selezionato.',
      none: "Qui non c'è alcun nome di nota senza collegamento, né altrove quello di questa nota.",
      list: 'Menzioni',
      into: '→ {title}',
      apply: { one: 'Crea {count} collegamento', other: 'Crea {count} collegamenti' },
      all: 'Seleziona tutte',
      nothing: 'Deseleziona tutte',
    },
    reason: {
      inText: 'Nel testo',
      under: 'Sotto “{heading}”',
      inProperty: 'Nella proprietà “{name}”',
      embedded: 'Incorporata',
      more: { one: 'Anche in un altro punto', other: 'Anche in altri {count} punti' },
      linkedHere: 'Collegata in questa nota',
      linksHere: 'Rimanda a questa nota',
      inTopics: 'In comune: {topics}',
      here: 'Nominata in questa nota',
      there: 'Nomina questa nota',
    },
  },
  properties: {
    odd: {
      unreadable:
        'Le sue proprietà non si possono leggere, quindi nessuna conta. Correggi le righe tra i segni ---: un ' +
        'testo con due punti o cancelletto va tra virgolette.',
      misread: {
        'byte-order-mark':
          'Inizia con un indicatore dell’ordine dei byte (BOM), quindi Obsidian non vi legge alcuna ' +
          'proprietà. Salvala senza l’indicatore.',
        'lines-before':
          'C’è qualcosa prima del --- delle sue proprietà, quindi nessuna conta. Metti --- nella prima riga.',
        fence:
          'La sua prima riga non è esattamente ---, quindi nessuna delle proprietà che seguono conta. ' +
          'Cancella gli spazi in quella riga.',
        unclosed:
          'Nessuna riga --- chiude le sue proprietà, quindi nessuna conta. Aggiungine una sotto l’ultima proprietà.',
        comment:
          'Nella proprietà {property}, «{text}» non conta, perché un cancelletto inizia un commento. Mettilo ' +
          'tra virgolette o togli il cancelletto.',
      },
      'tags-in-text':
        'Le etichette {tags} non contano, perché la proprietà tags le contiene come un solo testo. Scrivile ' +
        'come elenco.',
      'old-name':
        'Obsidian non guarda più la proprietà {property}, quindi nulla di ciò che contiene conta. Chiamala {name}.',
      'not-tags':
        'Ciò che la proprietà tags contiene qui non vale come etichetta: {values}. Scrivi le etichette senza ' +
        'spazi né virgole, ognuna come voce a sé, e i numeri preceduti da una lettera.',
      'topic-number':
        'La proprietà {property} contiene il numero {value}, che viene preso come nome “{value}”. Mettilo tra ' +
        'virgolette, così resta come è stato scritto.',
      'topic-type': {
        number:
          'La proprietà {property} contiene un numero che non può essere un nome. Mettilo tra virgolette, se ' +
          'è il nome di un argomento.',
        boolean:
          'La proprietà {property} contiene true o false dove dovrebbe esserci un argomento. Scrivi il suo ' +
          'nome, tra virgolette se è proprio quella parola.',
        nothing: 'La proprietà {property} ha una voce vuota. Scrivici il nome di un argomento, oppure eliminala.',
        list:
          "La proprietà {property} contiene un elenco dentro l'elenco. Scrivi ogni argomento come voce a sé, e " +
          'i collegamenti tra virgolette.',
        map:
          'La proprietà {property} contiene coppie di nome e valore dove dovrebbe esserci un argomento. Metti ' +
          'tra virgolette un nome con i due punti.',
      },
    },
    refused: {
      'byte-order-mark':
        '{path} inizia con un indicatore di ordine dei byte, quindi Obsidian non vi legge proprietà. La ' +
        'proprietà “{property}” non è stata scritta; salva prima la nota senza indicatore.',
      fence:
        'La riga {line} di {path} non è esattamente il --- che delimita le proprietà. La proprietà ' +
        '“{property}” non è stata scritta; correggi prima quella riga.',
      tab:
        'La riga {line} di {path} è rientrata con una tabulazione, che nelle proprietà non è ammessa. La ' +
        'proprietà “{property}” non è stata scritta; usa prima degli spazi.',
      unreadable:
        'La riga {line} di {path} non si può leggere come proprietà. La proprietà “{property}” non è stata ' +
        'scritta; correggi prima quella riga.',
      'duplicate-key':
        'La riga {line} di {path} nomina una proprietà per la seconda volta. La proprietà “{property}” non è ' +
        'stata scritta; elimina prima una delle due.',
      anchor:
        "La riga {line} di {path} contiene un'ancora, un alias o un tipo (&, * o !). La proprietà " +
        '“{property}” non è stata scritta; modificala lì a mano.',
      comment:
        'La riga {line} di {path} inizia un elenco tra parentesi che contiene un commento. La proprietà ' +
        '“{property}” non è stata scritta; modificala lì a mano.',
      'wrong-kind':
        'La riga {line} di {path} contiene qualcosa di un altro tipo rispetto a ciò che va scritto. La ' +
        'proprietà “{property}” non è stata scritta; modificala lì a mano.',
      invalid:
        'Le proprietà di {path} non si possono leggere ({detail}). La proprietà “{property}” non è stata ' +
        'scritta; correggile prima.',
      'no-map':
        'Le proprietà di {path} non sono nomi con valori. La proprietà “{property}” non è stata scritta; ' +
        'correggile prima.',
      vault: 'La proprietà “{property}” di {path} è come prima. {reason}',
      misread:
        'La proprietà “{property}” di {path} (riga {line}) non è stata scritta, perché verrebbe letta in modo ' +
        'diverso da come è intesa. Modificala lì a mano.',
    },
  },
  reasons: {
    related: {
      'both-link-to': 'Entrambe rimandano a {via}',
      'both-linked-from': { one: '{via} rimanda a entrambe', other: '{via} rimandano a entrambe' },
      'linked-through': { one: 'Tra loro si trova {via}', other: 'Tra loro si trovano {via}' },
      'neighbours-linked': { one: 'Tra loro si trova {via}', other: 'Tra loro si trovano {via}' },
      'linked-with-similar': 'Collegata a {via}, molto simile a questa nota',
      'similar-to-linked': 'Molto simile a {via}, a cui questa nota è collegata',
      'named-here': 'Questa nota menziona “{name}”',
      'named-there': 'Menziona “{name}”',
      'named-here-title': 'Questa nota la menziona',
      'named-there-title': 'Menziona questa nota',
      titles: 'In entrambi i titoli: {words}',
      words: 'In comune: {words}',
      topics: 'Entrambe in {topics}',
      tags: 'Etichette comuni: {tags}',
      folder: 'Entrambe nella cartella {folder}',
    },
    suggested: {
      'name-title': 'Il titolo lo nomina: {name}',
      'name-text': 'Il testo lo nomina: {name}',
      linked: 'Collegata alle sue note: {paths}',
      'shared-links': 'Condivide collegamenti con le sue note: {paths}',
      tags: 'Le sue note hanno le etichette {tags}',
      words: 'Le sue note usano le parole {words}',
      form: 'Costruita come le sue note',
      traits: 'Costruita come le sue note: {traits}',
    },
    trait: {
      code: 'Codice {detail}',
      callout: 'Callout di tipo {detail}',
      folder: 'Cartella {detail}',
      site: 'Collegamenti a {detail}',
    },
    found: {
      named: { one: '{notes} nota lo nomina', other: '{notes} note lo nominano' },
      value: { one: '{notes} nota ha {property}: {value}', other: '{notes} note hanno {property}: {value}' },
      tag: { one: "{notes} nota ha l'etichetta #{tag}", other: "{notes} note hanno l'etichetta #{tag}" },
      folder: { one: '{notes} nota si trova in {folder}', other: '{notes} note si trovano in {folder}' },
      map: { one: '{notes} nota rimanda a “{map}”', other: '{notes} note rimandano a “{map}”' },
      hub: '{notes} su {of} sono collegate a “{title}”',
      words: 'Parole delle sue note: {words}',
      examples: 'Note come {titles}',
    },
    doubt: {
      daily: 'Note giornaliere',
      inbox: 'Posta in arrivo',
      archive: 'Archivio',
      attachments: 'Allegati',
      templates: 'Modelli',
      tool: 'Appartiene a uno strumento',
      shelf: 'Non dice nulla del contenuto',
      status: 'Dice a che punto è una nota',
      type: 'Dice di che tipo è una nota',
      origin: 'Dice di chi è o da dove viene una nota',
      everywhere: "Ce l'ha quasi ogni nota",
      rare: "Ce l'hanno poche note",
      sorted: 'La maggior parte delle sue note ha già un argomento',
    },
  },
  report: {
    notes: { one: '{count} nota', other: '{count} note' },
    topics: { one: '{count} argomento', other: '{count} argomenti' },
    linked: 'collegate: {count}',
    unsorted: 'non classificate: {count}',
    open: { one: '{count} problema aperto', other: '{count} problemi aperti' },
    created: 'create: {count}',
    updated: 'aggiornate: {count}',
    unchanged: 'invariate: {count}',
    leftAlone: 'lasciate come sono: {count}',
    upToDate: 'Le note indice sono aggiornate.',
    skip: {
      'no-markers':
        "Mancano i marcatori dell'area gestita. Inserisci di nuovo lì un indice di argomento, oppure elimina la nota.",
      'no-begin': "Manca il marcatore iniziale dell'area gestita. Rimettilo, oppure elimina anche quello finale.",
      'no-end': "Manca il marcatore finale dell'area gestita. Rimettilo, oppure elimina anche quello iniziale.",
      'several-markers': "C'è più di un'area gestita. Tienine una.",
      'reversed-markers': 'Il marcatore finale sta prima di quello iniziale. Mettili in ordine.',
      'marker-in-code':
        "Un marcatore dell'area gestita si trova in un blocco di codice. Chiudi il blocco di codice prima di esso.",
      'no-property':
        "La nota contiene un'area gestita, ma la sua proprietà topic-index non si può leggere. Correggi le " +
        'proprietà, oppure elimina i marcatori.',
      'page-in-use':
        "La nota contiene già un'area gestita. Toglila, oppure assegna alla nota la proprietà topic-index.",
      'page-left-open':
        'Un commento o una formula non viene mai chiuso, quindi un indice alla fine non si vedrebbe. Chiudilo.',
      'page-properties':
        "Le sue proprietà non si possono scrivere con certezza. Correggile, oppure tieni l'indice in una nota a sé.",
      missing: "La nota non c'è più.",
      exists: "C'è già qualcosa con quel nome. Rinominalo o spostalo.",
      changed: 'La nota è cambiata durante la scrittura. Riprova.',
      'not-text': 'La nota non è testo in UTF-8: scriverla la danneggerebbe. Convertila prima.',
      outside: 'Il percorso porta fuori dal vault, e lì non viene scritto nulla.',
      linked:
        'Si trova dietro un collegamento simbolico, e attraverso quelli non viene scritto nulla. Metti nel ' +
        'vault il file o la cartella stessa.',
      evicted: 'La nota è nel cloud e non su questo dispositivo. Scaricala ed esegui di nuovo la ricostruzione.',
      'not-a-folder':
        "Un file ha il nome che serve a una cartella. Rinominalo, oppure scegli un'altra cartella per gli " +
        'indici nelle impostazioni.',
      'not-a-note': 'Qualcosa che non è un file ha quel nome. Rinominalo.',
      denied: 'Mancano i permessi. Consenti di leggere e scrivere il file e la sua cartella.',
      'read-only': 'Su questo disco non si può scrivere. Rendilo scrivibile, oppure lavora su una copia che lo sia.',
      full: 'Il disco è pieno. Libera spazio, poi riprova.',
      busy: 'Un altro programma occupa il file, oppure ci sono troppi file aperti. Chiudilo lì, poi riprova.',
      'too-long': 'Il nome è troppo lungo per questo disco. Dai alla nota o al suo argomento un nome più breve.',
      unreachable: 'Il disco non risponde. Collegalo, poi riprova.',
      unread:
        'Obsidian non ha letto questa nota e non sembra che lo farà: forse non è ancora su questo ' +
        'dispositivo, o non si può aprire. Le sue voci restano come sono. Aprila per vedere che cosa non va.',
      failed: 'Impossibile leggere o scrivere ({detail}). Controlla il file, poi riprova.',
    },
    double:
      "Più note si presentano come indice dell'argomento {topic}: viene usata {used}, resta com'è {others}. " +
      'Elimina la proprietà in una di esse.',
    loose:
      'Alcune righe non portano da nessuna parte, e nulla ricorda che fossero voci: {links}. Crea le note, ' +
      'oppure elimina le righe.',
    offered: {
      one:
        '{count} tua pagina corrisponde al suo argomento; il suo indice può starci dentro (--into-pages, o ' +
        'index.pages nelle impostazioni):',
      other:
        '{count} tue pagine corrispondono ai loro argomenti; i loro indici possono starci dentro ' +
        '(--into-pages, o index.pages nelle impostazioni):',
    },
    orphaned: "L'argomento di questa nota indice non c'è più. La nota resta dov'è.",
    badFilter:
      "La voce {detail} dei file esclusi non è un'espressione regolare e viene ignorata. Correggila nelle " +
      'impostazioni di Obsidian, in “File e collegamenti”.',
    taxonomy: {
      'empty-name': "L'argomento {topic} non ha nome e viene tralasciato. Dagliene uno.",
      'control-characters':
        "Il nome dell'argomento {name} contiene interruzioni di riga o caratteri di controllo, letti come spazi.",
      'unknown-parent': "L'argomento {topic} sta sotto un argomento che non c'è, quindi sta al primo livello.",
      cycle: "Questi argomenti stanno l'uno sotto l'altro: {topics}. Il primo è messo al primo livello.",
      'same-path': 'Più argomenti hanno il percorso {path}; vengono usati come uno solo.',
      'own-synonym': 'Il sinonimo {synonym} è il nome del suo stesso argomento {topic}.',
      'ambiguous-name':
        'Più argomenti rispondono al nome {name}: {topics}. Da solo non vale per nessuno; un percorso li distingue.',
    },
    topicValue: {
      comma:
        'Il testo “{value}” viene letto come più argomenti: {names}. Scrivili come elenco; se è un argomento ' +
        'solo, aggiungilo nelle impostazioni o scrivilo come collegamento.',
      'ambiguous-topic': "L'argomento {value} potrebbe essere uno qualsiasi di {topics}. Scrivi il percorso.",
      'nameless-topic': "L'argomento {value} non ha nome.",
      'too-deep': "L'argomento {value} è più profondo di quanto sia ammesso.",
      'unknown-topic': "L'argomento {value} non esiste.",
    },
    settings: {
      'not-a-map':
        'Il file delle impostazioni contiene qualcosa che non sono impostazioni. Ripristinalo da un backup o ' +
        'da un altro dispositivo, oppure eliminalo per ricominciare.',
      conflict:
        'Il file delle impostazioni contiene i segni di un conflitto di unione. Tieni un lato di ciascuno ed ' +
        'elimina le righe con i segni.',
      unreadable: 'Il file delle impostazioni non si può leggere. {reason}',
      'not-json':
        'Le impostazioni non sono JSON valido: {detail}. Correggi il file, oppure eliminalo per ricominciare.',
      empty:
        'Il file delle impostazioni è vuoto, come dopo una scrittura interrotta. Ripristinalo da un backup o ' +
        'da un altro dispositivo, oppure eliminalo per ricominciare.',
      newer:
        'Le impostazioni sono della versione {found}, mentre qui è prevista la versione {known}. Aggiorna Topic Atlas.',
      'not-one-of': '{path} dovrebbe essere uno di {allowed}, non {found}. Non viene usato.',
      'same-heading':
        '{path} mostra lo stesso titolo di {other}: ciò che sta sotto non si distinguerebbe. Non viene usato.',
      'unknown-key': '{path} non è un’impostazione; qui si conosce: {known}. Correggi il nome, o eliminalo.',
      'bad-id': '{path} ha una voce con la chiave {found}, che non si può usare.',
    },
    expected: {
      text: '{path} dovrebbe essere un testo. Non viene usato.',
      line: '{path} dovrebbe essere un testo di una riga. Non viene usato.',
      folder: '{path} dovrebbe essere il percorso di una cartella nel vault. Non viene usato.',
      'portable-folder':
        '{path} dovrebbe essere una cartella che ogni sistema accetta: nessun nome con \\ : * ? " < > |, con un ' +
        'punto o uno spazio alla fine, o riservato da Windows, come CON. Non viene usato.',
      condition: '{path} dovrebbe essere una proprietà, proprietà: valore, #tag o cartella/. Correggilo.',
      list: '{path} dovrebbe essere un elenco. Non viene usato.',
      'yes-or-no': '{path} dovrebbe essere true o false. Non viene usato.',
      number: '{path} dovrebbe essere un numero. Non viene usato.',
      count: '{path} dovrebbe essere un numero intero da 0 in su. Non viene usato.',
      map: '{path} dovrebbe essere un insieme di chiavi e valori. Non viene usato.',
      'key-and-value': '{path} dovrebbe essere un insieme con i testi key e value. Non viene usato.',
      version: 'Nelle impostazioni, {path} dovrebbe essere un numero intero da 1 in su. Correggilo.',
    },
  },
  rebuild: {
    command: {
      rebuild: 'Ricostruisci gli indici degli argomenti',
      preview: 'Anteprima degli indici degli argomenti',
      open: "Apri l'argomento di questa nota",
      insert: 'Inserisci qui un indice di argomento',
    },
    waiting: 'In attesa che Obsidian abbia letto il vault…',
    waitingFor: {
      one: 'In attesa che Obsidian abbia letto {count} nota: {path}',
      other: 'In attesa che Obsidian abbia letto {count} note, tra cui {path}',
    },
    asking: 'Attende la tua risposta su ciò che scriverebbe.',
    reading: 'Lettura delle schede: {done} di {total}',
    planning: 'Confronto delle note indice: {done} di {total}',
    writing: 'Scrittura delle note indice: {done} di {total}',
    cancelled: 'Interrotto. Ciò che è stato scritto resta e si può annullare.',
    nothingListed:
      "Non c'è ancora nulla da indicizzare: nessuna nota appartiene a un argomento. Assegna a una nota la " +
      'proprietà “{property}”, oppure aggiungi argomenti nelle impostazioni.',
    done: {
      created: { one: '{count} nota indice creata', other: '{count} note indice create' },
      updated: { one: '{count} aggiornata', other: '{count} aggiornate' },
      leftAlone: { one: "{count} lasciata com'è", other: '{count} lasciate come sono' },
    },
    details: 'Mostra dettagli',
    failed: 'Ricostruzione non riuscita: {message}',
    underWay: 'Una ricostruzione è in corso. {now}',
    andMore: { one: "un'altra", other: 'altre {count}' },
    notUpdated: 'Non è stato possibile tenere aggiornate: {paths}. {reason}',
    preview: {
      title: 'Anteprima delle note indice',
      intro: 'Verrebbero scritte queste note indice. Non viene scritto nulla senza il tuo consenso.',
      first: 'Sono le prime note indice di questo vault. Guardale; non viene scritto nulla senza il tuo consenso.',
      hidden: {
        one:
          'Il filtro nelle impostazioni esclude {count} nota. Le sue voci spariscono. Le tue righe su di essa ' +
          'restano, sotto una riga senza il suo nome; rileggile, ed elimina le note indice il cui nome rivela ' +
          'troppo.',
        other:
          'Il filtro nelle impostazioni esclude {count} note. Le loro voci spariscono. Le tue righe su di ' +
          'esse restano, sotto una riga senza i loro nomi; rileggile, ed elimina le note indice il cui nome ' +
          'rivela troppo.',
      },
      create: 'Nuova',
      update: 'Modificata',
      none: "Tutto è aggiornato: non c'è nulla da scrivere.",
      all: 'Scrivi tutte',
      some: { one: 'Scrivi {count} nota', other: 'Scrivi {count} note' },
      select: 'Scrivi {path}',
      more: { one: "Mostra un'altra riga", other: 'Mostra altre {count} righe' },
      unchanged: { one: "{count} riga com'è", other: '{count} righe come sono' },
      groups: {
        created: { one: '{count} nuova nota', other: '{count} nuove note' },
        pages: { one: '{count} pagina tua', other: '{count} pagine tue' },
        updated: { one: '{count} nota modificata', other: '{count} note modificate' },
      },
      looks: 'Ecco come apparirà',
      raw: 'Mostra il Markdown',
      added: { one: '{count} aggiunta', other: '{count} aggiunte' },
      gone: { one: '{count} tolta', other: '{count} tolte' },
      reworded: { one: '{count} riscritta', other: '{count} riscritte' },
      noEntries: 'Le stesse voci, con altri conteggi, ordine o titoli',
      kinds: {
        added: 'Aggiunta',
        gone: 'Tolta',
        reworded: 'Riscritta',
      },
      list: 'Note che verrebbero scritte',
      diff: 'Che cosa cambierebbe',
    },
    pages: {
      title: 'Pagine che hai per degli argomenti',
      intro: {
        one:
          '{count} argomento ha una tua pagina: la nota della sua cartella, del suo nome o di un sinonimo, o ' +
          'una mappa a cui rimandano le sue note.',
        other:
          '{count} argomenti hanno una tua pagina: la nota della cartella, del nome o di un sinonimo, o una ' +
          'mappa a cui rimandano le loro note.',
      },
      ticks:
        'Gli indici vanno in note nuove. Spunta una pagina e il suo indice andrà in fondo, sotto tutto ciò ' +
        "che c'è, con la proprietà “topic-index”. L'anteprima che segue lo mostra; si può annullare.",
      all: 'Tutte',
      none: 'Nessuna',
      notes: 'Invece note nuove',
      into: 'In queste pagine',
      remember: "D'ora in poi fai così senza chiedere",
    },
    result: {
      title: 'Che cosa ha fatto la ricostruzione',
      created: 'Create',
      updated: 'Aggiornate',
      skipped: 'Lasciate come sono',
      orphaned: "Il loro argomento non c'è più",
      doubles: 'Più note per un argomento',
    },
    undo: {
      done: {
        one: "L'ultima ricostruzione è annullata: {count} nota è come prima.",
        other: "L'ultima ricostruzione è annullata: {count} note sono come prima.",
      },
      removed: { one: '{count} nota indice rimossa di nuovo.', other: '{count} note indice rimosse di nuovo.' },
      left: {
        one: '{count} nota è cambiata nel frattempo e non viene toccata: {paths}',
        other: '{count} note sono cambiate nel frattempo e non vengono toccate: {paths}',
      },
      refused: 'Impossibile ripristinare {path}. {reason} Poi annulla di nuovo.',
    },
    open: {
      none: 'Questa nota non appartiene ad alcun argomento.',
      choose: 'Quale argomento?',
    },
    insert: {
      choose: 'Indice di quale argomento?',
      home: "Indice principale: l'intero vault",
      already: 'Questa nota ha già un indice di argomento.',
    },
    order: {
      byHand: "{name} è ordinato a mano d'ora in poi.",
      changed: '{path} è cambiato nel frattempo, quindi non è stato spostato nulla. Riprova.',
    },
    move: {
      command: 'Sposta l’indice dell’argomento nella sua pagina',
      noPage: 'Non c’è un’altra nota con il nome di questo argomento in cui possa andare il suo indice.',
      ownProperties: '{path} ha proprietà sue che andrebbero perse: {names}. Toglile prima.',
      done: 'L’indice di {path} ora è in {page}.',
      undone: "L'indice dell'argomento è di nuovo in una nota propria.",
      left: 'I link in queste note non si sono potuti modificare: {paths}',
    },
  },
  script: {
    command: {
      rebuild: 'Scrive le note indice degli argomenti.',
      check: 'Dice se una ricostruzione cambierebbe qualcosa, e quanto bene gli argomenti coprono il vault.',
      related: 'Per ogni nota elenca in ordine le note vicine a cui non è ancora collegata.',
      export: 'Scrive argomenti, note e schede come pagine Markdown collegate e come dati, in una cartella propria.',
      changes: 'Dice, per argomento, quali note sono arrivate, sparite e cambiate.',
    },
    option: {
      json: 'Stampa JSON invece di testo',
      dryRun: 'Non scrivere nulla e mostra come unified diff che cosa cambierebbe',
      intoPages: "Metti l'indice di un argomento nella pagina che hai per esso",
      note: 'Solo questa nota',
      limit: 'Al massimo questo numero per ogni nota',
      to: 'La cartella del vault in cui scrivere; il nome inizia con un punto',
      tokens: 'Quanto può essere grande una pagina, in token da tre byte (4000 se non indicato)',
      base: 'L’inizio dei link alle note, come indirizzo; senza, le note sono indicate con il percorso',
      since: 'Il file atlas.json di un’esportazione precedente con cui confrontare',
    },
    noteMissing: 'La nota “{note}” non esiste in questo vault. Indicala con il suo percorso nel vault.',
    badLimit: '{option} richiede un numero intero da 1 in su, non “{value}”.',
    badBase: '{option} vuole un indirizzo con cui possano iniziare dei link, non "{value}".',
    badTokens: '{option} richiede un numero intero da {fewest} in su, non “{value}”.',
    needsOption: '{name} richiede {option}.',
    badFormat: 'Il formato è text o json, non “{value}”.',
    export: {
      pages: { one: '{count} pagina', other: '{count} pagine' },
      written: { one: '{count} file scritto', other: '{count} file scritti' },
      removed: { one: '{count} file eliminato', other: '{count} file eliminati' },
      upToDate: 'L’esportazione è aggiornata.',
      foreign:
        'Il file {path} è stato creato o modificato da altri, quindi non è stato scritto nulla. Spostalo, o ' +
        'esporta in un’altra cartella.',
      unfinished: 'Non è stato possibile scrivere l’esportazione ({path}). {reason}',
      'not-hidden':
        'L’app può esportare solo in una cartella del vault il cui nome inizia con un punto, non in “{folder}”.',
      theirs: 'La cartella {folder} appartiene a un altro programma. Indicane un’altra.',
    },
    data: {
      missing: 'Il file {path} non esiste. Indica il file atlas.json di un’esportazione precedente.',
      'not-json': 'Il file {path} non è JSON valido. Indica il file atlas.json di un’esportazione precedente.',
      'not-an-atlas': 'Il file {path} contiene altro. Indica il file atlas.json di un’esportazione precedente.',
      newer: 'Il file {path} viene da una versione più recente. Aggiorna Topic Atlas, o esporta di nuovo.',
    },
    changes: {
      none: 'Non è cambiato nulla.',
      added: '{count} nuove',
      removed: '{count} sparite',
      renamed: '{count} rinominate',
      moved: '{count} con altri argomenti',
      cards: '{count} riformulate',
      new: '{topic} (nuovo)',
      gone: '{topic} (nessuna nota rimasta)',
      from: '{path} (era in {topics})',
      to: '{path} (ora in {topics})',
      reworded: '{path}: {after} (prima: {before})',
      open: '{problem} (aperto)',
    },
    off: 'Il plugin è stato disattivato.',
    stopped: 'Interrotto. Ciò che è stato scritto è integro; esegui di nuovo il comando per il resto.',
  },
  settings: {
    fault: 'Le impostazioni non si possono usare: finché è così non viene scritto nulla',
    faultNotice: 'Topic Atlas non può usare le sue impostazioni, e finché è così non scrive nulla. {file}: {reason}',
    mended: 'Le impostazioni degli argomenti si possono usare di nuovo.',
    refused: 'Non è stato scritto nulla, perché le impostazioni non si possono usare. {file}: {reason}',
    notSaved: 'Impossibile salvare le impostazioni, che restano quelle di prima. {file}: {reason}',
    issue: 'Qualcosa nel file delle impostazioni non viene usato',
    topics: 'Argomenti',
    shapeTopics: 'Dare forma agli argomenti',
    topicsDesc: {
      one:
        "{count} argomento. Nell'atlante gli argomenti si aggiungono, nominano, descrivono, ordinano, spostano " +
        'e uniscono.',
      other: "{count} argomenti. Nell'atlante si aggiungono, nominano, descrivono, ordinano, spostano e uniscono.",
    },
    topicsInferred: {
      one:
        "{count} argomento trovato nel tuo vault. Guardalo nell'atlante; la tua prima modifica lì, o la prima " +
        'ricostruzione, lo conserva.',
      other:
        "{count} argomenti trovati nel tuo vault. Guardali nell'atlante; la tua prima modifica lì, o la prima " +
        'ricostruzione, li conserva.',
    },
    topicPages: 'Regole degli argomenti',
    topicPagesDesc:
      'Che cosa fa appartenere le note a ciascun argomento, i suoi sinonimi e come si presenta la sua nota indice.',
    addTopic: 'Aggiungi argomento',
    preview: 'Anteprima delle note indice',
    previewButton: 'Anteprima',
    previewDesc:
      'Guarda come sarebbero le note indice con queste impostazioni. Non viene scritto nulla senza il tuo consenso.',
    notes: { one: '{count} nota', other: '{count} note' },
    problems: 'Argomenti da controllare',
    topic: {
      name: 'Nome',
      rename: 'Rinomina',
      parent: 'Sta sotto',
      top: 'Nessuno (primo livello)',
      description: 'Descrizione',
      descriptionDesc: "Una riga che sta accanto all'argomento nell'indice.",
      synonyms: 'Sinonimi',
      synonymsDesc: 'Altri nomi che le note possono usare. Separali con virgole.',
      rules: 'Le note vi appartengono per',
      exclude: 'Ma non per',
      tags: 'Etichette',
      tagsDesc: "Un'etichetta annidata vale per quella superiore.",
      folders: 'Cartelle',
      foldersDesc: 'Valgono anche le sottocartelle.',
      linksTo: 'Collegamenti a',
      linksToDesc: 'Note che rimandano a una di queste.',
      properties: 'Proprietà',
      propertiesDesc: 'Scritte come key: value.',
      index: 'Nota indice',
      order: 'Ordine',
      layout: 'Disposizione',
      asVault: 'Come per il vault',
      merge: 'Unisci a un altro argomento',
      mergeDesc: "L'altro prende il nome come sinonimo, le regole e ciò che sta sotto. Nessuna nota viene modificata.",
      delete: 'Elimina argomento',
      deleteDesc: 'Nessuna nota viene eliminata. La sua nota indice resta, e ciò che sta sotto sale di un livello.',
    },
    index: 'Note indice',
    folder: 'Cartella per le nuove note indice',
    homeName: "Nome dell'indice principale",
    layout: 'Disposizione',
    layouts: {
      list: 'Elenco',
      table: 'Tabella',
      cards: 'Schede',
    },
    order: 'Ordine',
    orders: {
      title: 'Per titolo',
      date: 'Per data',
      links: 'Per numero di collegamenti',
      manual: 'A mano',
    },
    pages: 'Argomenti che hanno una tua pagina',
    pagesDesc: "Una nota di cartella, o una nota con il nome dell'argomento. L'indice può stare in fondo.",
    pageChoices: {
      ask: 'Chiedi alla ricostruzione',
      into: 'Indice nella pagina',
      notes: 'Indice in una nota a sé',
    },
    dateProperty: 'Proprietà con la data',
    homeLimit: "Note nell'indice principale",
    homeLimitDesc: "Con più note di queste, l'indice principale le lascia agli argomenti.",
    entryLimit: 'Lunghezza massima di una scheda in una voce',
    entryLimitDesc:
      'In caratteri, le due parti insieme. Un testo più lungo viene tagliato a una frase, a una proposizione ' +
      'o a una parola.',
    gistLimit: 'Lunghezza massima di una sintesi in una voce',
    gistLimitDesc: 'In caratteri. La sintesi è ciò che una nota senza scheda dice per prima cosa.',
    realLinks: 'Scrivi collegamenti',
    realLinksDesc: 'Disattivato: solo titoli, così le note indice non compaiono nel grafo.',
    words: 'Parole nelle note indice',
    wordsDesc: "Ciò che viene scritto nelle note non segue la lingua dell'app.",
    openWord: "Quando manca l'approccio",
    sorting: 'Classificazione delle note',
    topicsProperty: 'Proprietà con gli argomenti di una nota',
    namesBecomeTopics: 'I nomi nuovi diventano argomenti',
    namesBecomeTopicsDesc: 'Un nome che nessun argomento ha lo diventa, con una nota indice da tre note in poi.',
    excludedFolders: 'Cartelle escluse',
    templateFolders: 'Cartelle dei modelli',
    filter: {
      heading: 'Note private',
      only: 'Solo note con',
      without: 'Nessuna nota con',
      desc:
        "Una proprietà (publish), un valore (status: done), un'etichetta (#work) o una cartella (work/). " +
        "Separane più d'una con virgole.",
      effect:
        'Una nota esclusa non compare in alcun indice, conteggio, suggerimento o nome di argomento. Ciò che ' +
        'le note indice ne dicevano sparisce; le tue righe su di essa restano, sotto una riga senza il suo ' +
        'nome.',
      ready: 'Già pronte',
      readyDesc: 'Fai clic per aggiungere, e di nuovo per togliere.',
    },
    cards: 'Schede',
    problemNames: 'Nomi per il problema',
    approachNames: "Nomi per l'approccio",
    namesDesc: 'Proprietà, campi nel testo e callout. Separa i nomi con virgole; il primo è quello che viene scritto.',
    problemHeadings: 'Titoli per il problema',
    approachHeadings: "Titoli per l'approccio",
    summaryNames: 'Proprietà con un riassunto',
    habit: 'Un riassunto di una sola frase è',
    habitDesc:
      'Se non pone domande né indica difficoltà. Finché non scegli nulla, decidono gli altri riassunti del ' +
      'vault: di almeno venti, sette su dieci hanno due parti. La prima ricostruzione conserva ciò che ' +
      'indicano.',
    habits: {
      inferred: 'Ciò che indicano i riassunti del vault',
      problem: 'Il problema',
      gist: 'La sintesi',
    },
    solvedProperties: 'Proprietà che dicono se un problema è risolto',
    solvedDesc:
      'Con uno dei valori qui sotto, un problema è risolto. Vengono scritti la prima proprietà e il primo valore.',
    solvedValues: 'Valori che significano risolto',
    solvedTags: 'Etichette che significano risolto',
    update: 'Aggiornamento delle note indice',
    autoUpdate: 'Aggiorna da sole le note indice',
    autoUpdateDesc:
      'Le note indice esistenti seguono il vault dopo un momento di calma. Quelle nuove le crea solo una ' +
      'ricostruzione.',
    autoUpdateHere: 'Anche su questo dispositivo',
    required: 'Non può essere vuoto.',
    rename: {
      title: 'Rinomina “{name}”',
      effect: {
        one: '{count} nota indica questo argomento nelle sue proprietà.',
        other: '{count} note indicano questo argomento nelle loro proprietà.',
      },
      notes: 'Modifica la proprietà in queste note',
      notesDesc: 'Altrimenti il nome che usano diventa un sinonimo.',
      empty: 'Un argomento ha bisogno di un nome.',
      taken: "Accanto a {path} c'è già un argomento chiamato “{name}”. Per farne uno solo, uniscili.",
      slash: '“{name}” è un nome solo: la barra non ne fa un sottoargomento.',
      file: 'Rinomina la sua nota indice',
      fileDesc: '{from} diventa {to}; i collegamenti seguono.',
      done: '{from} ora è {to}.',
      show: 'Mostra quali note',
      apply: 'Rinomina',
      left: 'Queste note non si potevano modificare in sicurezza e non sono state toccate: {paths}',
    },
    merge: {
      title: 'Unisci “{name}” a…',
      confirm: 'Unisci “{name}” a “{into}”',
      apply: 'Unisci',
    },
    move: {
      title: 'Sposta “{name}”',
      text: 'Starà sotto: {parent}',
      apply: 'Sposta',
    },
    delete: {
      title: 'Elimina “{name}”',
      text: 'Nessuna nota viene eliminata. Ciò che sta sotto sale.',
    },
    effect: {
      none: 'Nessuna nota indice cambierebbe.',
      changed: { one: '{count} nota indice cambierebbe.', other: '{count} note indice cambierebbero.' },
      created: { one: '{count} nota indice verrebbe creata.', other: '{count} note indice verrebbero create.' },
      skipped: { one: "{count} resterebbe com'è.", other: '{count} resterebbero come sono.' },
      moved: { one: '{count} nota apparterrebbe altrove.', other: '{count} note apparterrebbero altrove.' },
      orphaned: {
        one: '{count} nota indice resterebbe senza il suo argomento.',
        other: '{count} note indice resterebbero senza i loro argomenti.',
      },
      unsorted: {
        one: '{count} nota resterebbe non classificata: {names}.',
        other: '{count} note resterebbero non classificate: {names}.',
      },
      renamed: {
        one: "{count} nota indicherebbe il suo argomento in altro modo, per restare dov'è.",
        other: '{count} note indicherebbero i loro argomenti in altro modo, per restare dove sono.',
      },
      renamedName: '“{from}” → “{to}”',
    },
    undo: {
      done: "L'ultima modifica agli argomenti è stata annullata.",
      left: "L'ultima modifica agli argomenti è stata annullata, tranne ciò che nel frattempo è cambiato: {paths}",
    },
  },
  sort: {
    view: 'Note non classificate',
    command: 'Classifica le non classificate',
    learning: 'Apprendimento dalle note classificate…',
    done: 'Ogni nota appartiene a un argomento.',
    onlySkipped: 'Restano solo le note saltate.',
    again: 'Mostra di nuovo le note saltate',
    left: { one: '{count} nota non classificata', other: '{count} note non classificate' },
    empty: 'Questa nota è vuota.',
    unreadable: 'Questa nota non si può leggere.',
    suggested: 'Argomenti suggeriti',
    noSuggestion: 'In questa nota nulla rimanda ancora a un argomento.',
    text: 'Testo della nota',
    actions: 'Azioni sulla nota',
    otherTopic: 'Altro argomento',
    newTopic: 'Nuovo argomento',
    skip: 'Salta',
    ignore: 'Non elencare mai',
    sure: 'Rivedi quelle sicure',
    reviewing: 'Ricerca delle note sicure…',
    review: {
      one: '{count} nota la cui collocazione è sicura. Deselezionala per lasciarla.',
      other: '{count} note la cui collocazione è sicura: nove su dieci sono giuste. Deseleziona quelle da lasciare.',
    },
    noneSure: 'Nessun suggerimento è sicuro. Scorri le note una a una.',
    apply: { one: 'Classifica {count} nota', other: 'Classifica {count} note' },
    back: 'Indietro',
    leftAlone:
      'Le proprietà di questa nota non si possono leggere, quindi non viene toccata. Correggile nella nota, ' +
      'oppure saltala.',
    choose: 'Quale argomento?',
    sorted: { one: '{count} nota classificata.', other: '{count} note classificate.' },
    changed: 'Queste note sono cambiate nel frattempo e restano come sono: {paths}',
  },
  verdicts: {
    action: {
      unrelated: 'Senza relazione',
      mention: 'Non è una menzione di “{other}”',
      name: 'Non cercare mai “{note}” con il nome “{other}”',
      topic: 'Non questo argomento',
    },
    said: {
      unrelated: '“{note}” e “{other}” non sono in relazione.',
      mention: '“{note}” non menziona “{other}”.',
      name: '“{note}” non viene cercata con il nome “{other}”.',
      topic: '“{note}” non appartiene a “{other}”.',
    },
    list: 'Che cosa non va più trovato',
    listDesc:
      'Note senza relazione, nomi che non sono menzioni, argomenti che non vanno bene. Ogni voce si può ritirare.',
    none: 'Ancora nulla. Si fa dal menu di una riga delle note collegate.',
    takeBack: 'Ritira',
  },
  cli: {
    command: {
      inspect: 'Mostra che cosa si sa di ogni nota.',
      metadata: "Mostra i metadati di una nota (- legge l'input standard) come li contiene la cache di Obsidian.",
      card:
        'Divide i riassunti in problema e approccio: in ingresso un {"text": ...} per riga, in uscita un ' +
        '{"problem": ..., "approach": ..., "open": ...} per riga. Tutte le righe sono di un solo vault.',
      topics: 'Mostra gli argomenti a cui rimandano le tue note, ognuno con le sue note e i motivi.',
      suggest: 'Suggerisce argomenti per le note che non ne hanno.',
    },
    option: {
      settings: 'Leggi le impostazioni da questo file invece che da quello del vault',
      source: 'Solo argomenti da property, tags, folders, maps o content',
      only:
        "Solo note che soddisfano questa condizione, o un'altra data allo stesso modo: una proprietà, " +
        'proprietà: valore, #etichetta o cartella/',
      without: 'Nessuna nota che soddisfa questa condizione: una proprietà, proprietà: valore, #etichetta o cartella/',
      watch: 'Resta attivo, e scrivi di nuovo ogni volta che il vault è cambiato',
      to: 'La cartella di destinazione: fuori dal vault, o una il cui nome inizia con un punto',
      since: 'Con cosa confrontare: una revisione di git, o il file atlas.json di un’esportazione precedente',
      noCache: 'Rileggi ogni nota e non conservarne nulla per la volta successiva',
      help: 'Mostra questo aiuto, o quello di un comando',
      version: 'Mostra la versione',
    },
    help: {
      intro: 'Note indice degli argomenti per una cartella di note Markdown.',
      usage: 'Uso: {usage}',
      exitCodes:
        'Codici di uscita: 0 fatto, 1 qualcosa da segnalare (check: non aggiornato), 2 uso errato, 3 il vault ' +
        'o le sue impostazioni non si possono leggere.',
    },
    error: {
      unknownCommand: 'Il comando “{name}” non esiste. Comandi: {known}.',
      unknownOption: "L'opzione {option} non esiste. Vedi --help.",
      unknownSource: 'La fonte “{name}” non esiste. Fonti: {known}.',
      optionElsewhere: "{name} non ha l'opzione {option}. Vedi {name} --help.",
      takesNoValue: '{option} non accetta valori.',
      needsValue: '{option} richiede un valore. Vedi --help.',
      givenTwice: '{option} è indicata più di una volta. Indicala una volta sola.',
      operandMissing: '{name} richiede {operand}. Vedi {name} --help.',
      operandTooMany: '{name} non sa che cosa fare di “{operand}”. Vedi {name} --help.',
      fileMissing: 'Il file {file} non esiste. Controlla il percorso.',
      fileIsFolder: 'Il percorso {file} è una cartella; indica un file al suo interno.',
      fileUnreadable: 'Il file {file} non si può leggere ({detail}). Controlla i suoi permessi.',
      onlyInput: "Il comando card legge l'input standard: scrivi - invece di {operand}.",
      badCardLine: "La riga {number} dell'input non è JSON con un testo. La sua scheda è vuota.",
      outputRefused: 'L’output non può essere scritto ({detail}). Controlla dove va.',
      watchDry: "L'opzione --watch scrive, quindi non va insieme a --dry-run. Togli una delle due.",
      vaultMissing: 'La cartella {path} non esiste. Indica la cartella che contiene le tue note.',
      vaultIsFile: 'Il percorso {path} è un file. Indica la cartella che contiene le tue note.',
      vaultDenied: 'Non è permesso leggere la cartella {path}. Controlla i suoi permessi.',
      vaultFailed: 'La cartella {path} non si può leggere ({detail}).',
      settingsUnreadable:
        'Le impostazioni del vault in {path} non si possono leggere ({detail}), e con altre verrebbero ' +
        'scritte altre note. Controlla i permessi.',
      settingsEvicted:
        'Le impostazioni del vault in {path} sono nel cloud e non su questo dispositivo, e con altre ' +
        'verrebbero scritte altre note. Scaricale.',
      inVault:
        'In {folder} le pagine diventerebbero note del vault. Indica una cartella fuori, o una che inizia con ' +
        'un punto.',
      noFolder:
        'Dove dovrebbe essere {folder} c’è un file, o un collegamento che non porta da nessuna parte. Indica ' +
        'un’altra cartella.',
      gitMissing:
        'Il programma git non si avvia ({detail}). Installalo, o confronta con il file atlas.json di ' +
        'un’esportazione precedente.',
      gitNoRepository:
        'La cartella {path} non è in un repository git. Confronta con il file atlas.json di un’esportazione ' +
        'precedente.',
      gitUnknown: 'Nel repository di {path} non c’è la revisione {revision}. Indica un commit, un branch o un tag.',
      gitShallow:
        'La revisione {revision} non è in questo clone, che ha solo la fine della cronologia. Esegui git ' +
        'fetch --unshallow, poi riprova.',
      gitPartial: 'Alcuni file della revisione {revision} non sono in questo clone. Recuperali con git, poi riprova.',
      gitFailed: 'Git non ha potuto dire che cosa c’era ({detail}).',
      unexpected: 'È successo qualcosa che non doveva: {detail}. Non è stato scritto altro.',
    },
    watching: 'Segue {path}. Ctrl-C lo interrompe.',
    reading: 'Lettura delle note',
    planning: 'Confronto',
    writing: 'Scrittura',
    taxonomy: 'Argomenti',
    odd: {
      tab:
        'La riga {line} è rientrata con una tabulazione, quindi nessuna delle sue proprietà si può leggere. Usa ' +
        'degli spazi.',
      twice:
        'La riga {line} nomina la proprietà {text} per la seconda volta, quindi nessuna delle sue proprietà si ' +
        'può leggere. Elimina una delle due.',
      open:
        'Ciò che {text} apre nella riga {line} non viene mai chiuso, quindi nessuna delle sue proprietà si può ' +
        'leggere. Chiudilo.',
      quotes:
        'La riga {line} ha un testo con {text}, che YAML prende per sé, quindi nessuna delle sue proprietà si ' +
        'può leggere. Metti il testo tra virgolette.',
      unclear:
        'La riga {line} non si può leggere, quindi nessuna delle sue proprietà conta. Scrivila come nome, due ' +
        'punti, spazio e valore, o eliminala.',
      encoding:
        'Non è salvata come UTF-8, quindi Obsidian legge caratteri diversi da quelli scritti. Salvala come UTF-8.',
      sign:
        'Nella riga {line}, «{text}» non conta, perché & e ! hanno un senso proprio in YAML. Mettilo tra ' +
        'virgolette.',
    },
    notice: {
      unreadable: 'La nota non si può leggere ({detail}). Le sue voci nelle note indice restano come sono.',
      evicted: 'La nota è nel cloud e non su questo dispositivo. Le sue voci restano come sono. Scaricala.',
      unreadableFolder:
        'La cartella non si può leggere ({detail}). Le voci delle note non trovate restano nelle note indice.',
      circle:
        "Il collegamento porta a una cartella che contiene il vault o un'altra cartella collegata. Come in " +
        'Obsidian, non viene seguito.',
      oddName: 'Obsidian non potrebbe distinguere questo nome da un altro. Rinominalo.',
      badConfig: 'Il file non è JSON valido ({detail}); si usano i valori predefiniti di Obsidian.',
      more: 'E altri {count}',
    },
    topics: {
      from: 'note: {count} ({source})',
      none: 'Nulla in questo vault rimanda a degli argomenti.',
      leftOut: 'Tralasciati',
    },
    inspect: {
      topics: 'Argomenti',
      problem: 'Problema',
      approach: 'Approccio',
      gist: 'Sintesi',
      aliases: 'Alias',
      tags: 'Etichette',
      headings: 'Titoli',
      links: 'Collegamenti',
      unresolved: 'Non risolti',
    },
  },
};

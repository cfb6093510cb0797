import type { Translation } from '../translation';

/** German. */
export const de: Translation = {
  atlas: {
    mended:
      'Topic Atlas ist auf einen Fehler gestoßen ({message}) und hat alle Notizen neu gelesen. Alles läuft wieder.',
    failed:
      'Topic Atlas kann die Notizen nicht einordnen: {message}. Was zu sehen ist, kann veraltet sein; ' +
      'Indexnotizen bleiben, wie sie sind. Bei der nächsten Änderung folgt ein neuer Versuch.',
    view: 'Atlas',
    command: 'Atlas öffnen',
    another: 'Weiteren Atlas öffnen',
    parts: 'Teile des Atlas',
    part: {
      topics: 'Themen',
      notes: 'Notizen',
      linked: 'Verlinkt',
      todo: 'Zu tun',
    },
    search: 'Atlas durchsuchen …',
    searchIn: 'In {name} suchen…',
    searchTopics: 'Themen durchsuchen …',
    searchNotes: 'Titel und Karten durchsuchen …',
    topics: {
      tree: 'Themen',
      tools: 'Werkzeuge für Themen',
      noneFound: 'Kein Thema heißt so.',
      all: 'Alle Themen',
      none:
        'Noch gibt es keine Themen. Ordne einige an, die deine Notizen nahelegen, oder nenne Themen in deinen ' +
        'Notizen.',
      path: 'Wo dieses Thema steht',
      below: 'Unterthemen',
      linked: 'Mit seinen Notizen verlinkt',
      more: 'Mehr zu diesem Thema',
      showMore: { one: '{count} weitere zeigen', other: '{count} weitere zeigen' },
      newName: 'Name des neuen Themas',
      addBelow: 'Unterthema hinzufügen',
      addNamed: '{name} hinzufügen',
      addShared: 'Ein anderes Thema heißt auch {name}.',
      addIt: 'Hinzufügen',
      taken: 'Ein Thema namens {name} gibt es hier schon.',
      rename: 'Thema umbenennen',
      describe: 'Thema beschreiben',
      keep: 'In die Taxonomie übernehmen',
      implicit: 'Von Notizen benannt, noch nicht eingeordnet',
      up: 'Nach oben',
      down: 'Nach unten',
      outdent: 'Eine Ebene nach außen',
      moveUnder: 'Unter ein anderes Thema verschieben',
      under: 'Unter welches Thema soll {name}?',
      foldAll: 'Alle einklappen',
      unfoldAll: 'Alle ausklappen',
    },
    notes: {
      list: 'Notizen',
      asCards: 'Als Karten zeigen',
      asLines: 'Als Zeilen zeigen',
      summary: 'Zusammenfassung von {title}: Problem → Ansatz',
      edit: 'Zusammenfassung hier schreiben',
      showAll: 'Alle Notizen zeigen',
      searchAll: 'Alle Notizen durchsuchen',
      written: 'Zusammenfassung geschrieben: {title}',
    },
    drop: {
      before: 'Vor {name} einordnen',
      into: 'Unter {name} einordnen',
      after: 'Nach {name} einordnen',
      move: 'Nach {name} verschieben. Mit gedrückter Strg- oder Befehlstaste stattdessen hinzufügen.',
      add: 'Zu {name} hinzufügen',
      held: 'Notizen, die eine Regel hält, bleiben auch, wo sie sind.',
    },
    ask: {
      move: { one: '{count} Notiz nach {name} verschieben?', other: '{count} Notizen nach {name} verschieben?' },
      add: { one: '{count} Notiz zu {name} hinzufügen?', other: '{count} Notizen zu {name} hinzufügen?' },
      text: 'Nur ihre Eigenschaft {property} wird geändert. Indexnotizen ziehen nach. Du kannst es rückgängig machen.',
      doMove: 'Verschieben',
      doAdd: 'Hinzufügen',
    },
    done: {
      kept: 'Die vorgeschlagenen Themen gehören jetzt dir.',
      added: 'Thema hinzugefügt: {name}',
      described: 'Beschrieben: {name}',
      removed: 'Thema gelöscht: {name}',
      merged: '{name} ist jetzt Teil von {into}.',
      ordered: '{name} steht jetzt an anderer Stelle.',
      moved: '{name} steht jetzt unter {parent}.',
      notesMoved: { one: '{count} Notiz nach {name} verschoben.', other: '{count} Notizen nach {name} verschoben.' },
      notesAdded: { one: '{count} Notiz zu {name} hinzugefügt.', other: '{count} Notizen zu {name} hinzugefügt.' },
      stay: {
        one: '{count} davon bleibt auch, wo sie war: wegen eines Tags, Ordners, Links oder einer Eigenschaft.',
        other: '{count} davon bleiben auch, wo sie waren: wegen Tags, Ordnern, Links oder Eigenschaften.',
      },
      stayIn: '{note} ist jetzt in {name} und weiterhin in {topics}, wegen {reasons}.',
      nothing: 'Für {name} war nichts zu ändern.',
    },
    linked: {
      found: 'Gefunden',
      hubs: 'Knotenpunkte',
      missing: 'Noch nicht geschrieben',
      pairs: 'Themen, die viel teilen',
      alone: 'Notizen, die allein stehen',
      about: {
        found: 'Notizen, in deren Titel, weiteren Namen oder Karte diese Wörter stehen.',
        hubs: 'Die Notizen mit den meisten Links.',
        missing: 'Notizen, auf die andere verlinken und die niemand geschrieben hat; die begehrtesten zuerst.',
        pairs: 'Themen, deren Notizen aufeinander verlinken oder zu beiden gehören.',
        alone: 'Sie verlinken auf keine Notiz, und keine Notiz verlinkt auf sie.',
      },
      none: 'Keine.',
      links: { one: '{count} Link', other: '{count} Links' },
      write: 'Schreiben',
      writeNote: 'Schreiben: {title}',
    },
    map: {
      label: 'Karte der Themen und ihrer Notizen, die daneben in der Liste in Worten stehen',
      keys:
        'Pfeile bewegen die Karte, Plus und Minus ändern ihre Größe, Enter nimmt, was in der Mitte ist, Escape ' +
        'führt hinaus.',
      tools: 'Was mit der Karte zu tun ist',
      larger: 'Größer',
      smaller: 'Kleiner',
      whole: 'Ganze Karte zeigen',
      save: 'Karte als Bild speichern',
      saved: 'Gespeichert: {path}',
      notSaved: 'Die Karte konnte nicht gespeichert werden: {message}',
      file: 'Karte von {vault}',
      legend: 'Nur manche Notizen zeigen',
      open: 'Offene Probleme',
      hubs: 'Knotenpunkte',
      alone: 'Allein stehend',
      unsorted: 'Unsortiert',
      openTopic: 'Dieses Thema öffnen',
    },
    todo: {
      coverage: 'Abdeckung',
      unsorted: 'Unsortierte einordnen',
    },
    welcome: {
      title: 'Dein Vault auf einer Seite',
      intro: {
        one: 'Das zeigt {count} Notiz. Noch ist nichts geschrieben.',
        other: 'Das zeigen {count} Notizen. Noch ist nichts geschrieben.',
      },
      introKnown: { one: 'Das zeigt {count} Notiz.', other: 'Das zeigen {count} Notizen.' },
      topics: { one: 'Thema vorgeschlagen', other: 'Themen vorgeschlagen' },
      topicsKnown: { one: 'Thema', other: 'Themen' },
      open: { one: 'Offenes Problem', other: 'Offene Probleme' },
      answered: { one: 'Beantwortetes Problem', other: 'Beantwortete Probleme' },
      hubs: {
        one: 'Knotenpunkt, eine Notiz mit vielen Links',
        other: 'Knotenpunkte, die Notizen mit den meisten Links',
      },
      unsorted: { one: 'Notiz gehört noch zu keinem Thema', other: 'Notizen gehören noch zu keinem Thema' },
      small:
        'Dein Vault ist noch klein, darum gibt es wenig zu zeigen. Der Atlas wächst mit deinen Notizen; drei ' +
        'Wege, ihm etwas zu geben:',
      empty:
        'In deinem Vault gibt es noch keine Notizen. Schreib welche, wie du es immer tust; der Atlas folgt. ' +
        'Worauf er achtet:',
      howTopics:
        'Themen: Leg Notizen in Ordner, gib ihnen Tags oder nenne ihre Themen in der Eigenschaft „{property}“.',
      howCards:
        'Probleme: Schreib in die Eigenschaft „{property}“, worum es in der Notiz geht, oder beginne sie mit ' +
        'einer Zusammenfassung oder einer Frage.',
      howLinks: 'Links: Verlinke Notizen miteinander; daraus ergeben sich Knotenpunkte und nahe Notizen.',
      arrange: 'Themen anordnen',
      arrangeAbout: 'Zeigt die Themen, die deine Notizen nahelegen: übernehmen, umbenennen oder weglassen',
      write: 'Indexnotizen schreiben',
      writeAbout: 'Zeigt erst, was geschrieben würde, und schreibt, was du auswählst',
      look: 'Nur ansehen',
      lookAbout: 'Führt zu den Themen; nichts wird geschrieben',
      safe: 'Indexnotizen sind einfaches Markdown in deinem Vault. Deine eigenen Notizen bleiben, wie sie sind.',
    },
  },
  between: {
    command: 'Was diese Notiz verbindet mit …',
    choose: 'Die andere Notiz wählen …',
    with: 'Was beide verbindet …',
    title: 'Von {from} zu {to}',
    looking: 'Wege werden gesucht …',
    none: 'Kein Weg gefunden, weder über Links noch über Wörter.',
    both: 'Kürzester und stärkster Weg',
    shortest: 'Kürzester Weg',
    strongest: 'Stärkster Weg',
    another: 'Ein anderer Weg',
    steps: { one: '{count} Schritt', other: '{count} Schritte' },
    linksTo: 'Verlinkt auf',
    linkedFrom: 'Wird verlinkt von',
    words: 'Beide über {words}',
    sentence: '{title}: {text}',
  },
  cards: {
    problem: 'Problem',
    approach: 'Ansatz',
    gist: 'Kern',
    open: 'Offen',
    solved: 'Gelöst',
    suggested: 'Könnte die Antwort sein',
    take: '„{title}“ als Ansatz nehmen',
    action: {
      dismiss: 'Kein Problem',
      solved: 'Als gelöst markieren',
      copy: 'Karte als Markdown kopieren',
    },
    done: {
      dismissed: 'Kein Problem mehr: {title}',
      solved: 'Gelöst: {title}',
      answered: '{answer} beantwortet {title}.',
    },
    view: 'Karten',
    countOpen: '{count} offen',
    none: {
      notes:
        'Noch gibt es keine Notizen zu zeigen. Jede Notiz, die du schreibst, bekommt hier eine Karte: ihr ' +
        'Problem und ihren Ansatz oder ihre ersten Worte.',
      topic: 'Dieses Thema hat noch keine Notiz. Nenne es in der Eigenschaft „{property}“ einer Notiz.',
      text: 'Keine Notiz hier hat diese Wörter.',
      open:
        'Hier ist kein Problem offen. Eine Notiz hat eines, wenn ihre Eigenschaft „{property}“ es sagt oder ' +
        'ihre Zusammenfassung eine Frage stellt, die sie nicht beantwortet.',
      closed:
        'Hier ist kein Problem beantwortet. Ein Problem ist beantwortet, sobald seine Notiz einen Ansatz hat ' +
        'oder sagt, dass es gelöst ist.',
      unsorted: 'Jede Notiz hat ein Thema.',
      unsummarised: 'Jede Notiz sagt, worum es in ihr geht.',
      unlinked: 'Jede Notiz ist mit einer anderen verlinkt.',
    },
    unknownTopic: 'Es gibt kein Thema „{topic}“. Schreib seinen Pfad, wie er im Themenindex steht.',
    filter: 'Karten filtern …',
    state: 'Welche Karten',
    order: 'Reihenfolge',
    topic: 'Thema',
    limit: 'Höchstens',
    anyTopic: 'Alle Themen',
    states: {
      all: 'Jeder Stand',
      open: 'Offene Probleme',
      closed: 'Beantwortet',
      unsorted: 'Unsortiert',
      unsummarised: 'Ohne Zusammenfassung',
      unlinked: 'Nicht verlinkt',
    },
    orders: {
      title: 'Nach Titel',
      date: 'Nach Datum',
      links: 'Nach Links',
      changed: 'Zuletzt geändert',
    },
    problemIn: {
      'no-colon':
        'Zeile {line}: „{text}“ hat keinen Doppelpunkt. Schreib eine Option und einen Wert, etwa „state: open“.',
      'unknown-option': 'Zeile {line}: Es gibt keine Option „{text}“. Es gibt topic, query, state, order und limit.',
      'unknown-value': 'Zeile {line}: „{text}“ passt hier nicht. Schreib eines von {allowed}.',
      'no-number': 'Zeile {line}: „{text}“ ist keine ganze Zahl.',
    },
    command: {
      edit: 'Karte dieser Notiz bearbeiten',
      insert: 'Karten hier einfügen',
    },
    copied: 'Die Karte ist in der Zwischenablage.',
    notCopied: 'Die Zwischenablage ist gerade nicht verfügbar. Versuch es noch einmal.',
    noCard: 'Diese Notiz hat noch keine Karte. Bearbeite sie, um eine zu schreiben.',
    form: {
      title: 'Karten einfügen',
      insert: 'Einfügen',
    },
    edit: {
      title: 'Karte von {title}',
      problem: 'Problem',
      problemHint: 'Worum geht es in der Notiz: eine Frage, eine Schwierigkeit, ein Ziel?',
      approach: 'Ansatz',
      approachHint: 'Was dagegen hilft. Bleibt leer, solange das Problem offen ist.',
      save: 'Speichern',
      solved: 'Gelöst',
      where: 'Wird in die Eigenschaften „{problem}“ und „{approach}“ geschrieben.',
      found: 'Gefunden in: {place}',
      place: 'Schreiben nach',
      inProperties: 'Eigenschaften',
      inPlace: 'Wo es stand',
      failed: '{path} kann nicht gelesen oder geschrieben werden: {detail}',
      changed:
        'Die Karte in der Notiz hat sich inzwischen geändert, darum wurde nichts geschrieben. Sieh sie dir ' +
        'noch einmal an und wiederhole die Änderung.',
      unread: 'Obsidian hat diese Notiz noch nicht gelesen. Versuch es gleich noch einmal.',
      refused: {
        place:
          'Dort würde dieser Text als etwas anderes gelesen ({place}). Kürze ihn auf einfache Sätze, oder ' +
          'schreib ihn in die Eigenschaften.',
      },
    },
    origin: {
      property: 'Eigenschaft {name}',
      'inline-field': 'Feld im Text {name}',
      callout: 'Callout {name}',
      section: 'Abschnitt {name}',
      'summary-property': 'Eigenschaft {name}',
      'summary-callout': 'Callout {name}',
      quote: 'Zitat unter dem Titel',
      paragraph: 'Erster Absatz',
      list: 'Liste',
    },
    bases: {
      name: 'Karten: Problem → Ansatz',
      openFirst: 'Offene Probleme zuerst',
      hideEmpty: 'Notizen ohne Karte ausblenden',
      byTopic: 'Nach Themen gruppieren',
      onlyTopic: 'Nur dieses Thema',
      sizes: 'Kartenbreite',
      shown: 'Auf den Karten zeigen',
      properties: 'Eigenschaften',
      topics: 'Themen',
      taken: 'Aus anderen Eigenschaften',
      noValue: 'Kein Wert',
      noTopic: 'Kein Thema',
      nothing: 'Keine dieser Notizen hat hier etwas zu zeigen.',
      make: {
        command: 'Base eines Themas anlegen',
        choose: 'Base anlegen von …',
        all: 'Alle Notizen, nach Themen',
        made: '{path} angelegt.',
        undone: 'Die angelegte Base ist wieder gelöscht.',
        noBases: 'Um sie zu sehen, schalte erst die Kern-Erweiterung Bases ein, dann Topic Atlas neu.',
      },
    },
  },
  common: {
    cancel: 'Abbrechen',
    close: 'Schließen',
    undo: 'Rückgängig',
    undoLast: 'Letzte Änderung rückgängig machen',
    undoOf: 'Rückgängig: {what}',
    undone: 'Rückgängig gemacht: {name}',
    undoneOf: {
      cards: 'Die letzte Änderung einer Karte ist rückgängig gemacht.',
      links: 'Die zuletzt gesetzten Links sind rückgängig gemacht.',
      topics: 'Die letzte Änderung der Themen von Notizen ist rückgängig gemacht.',
      sorting: 'Was zuletzt einsortiert wurde, ist rückgängig gemacht.',
      order: 'Die letzte Anordnung von Hand ist rückgängig gemacht.',
    },
    notUndone: 'Nicht rückgängig gemacht, weil inzwischen geändert: {paths}',
    nothingToUndo: 'Es gibt nichts rückgängig zu machen.',
    comma: ', ',
    and: '{all} und {last}',
    quoted: '„{text}“',
  },
  coverage: {
    view: 'Abdeckung der Themen',
    list: 'Abdeckung',
    reading: 'Der Vault wird gelesen …',
    noNotes: 'Noch gibt es keine Notizen.',
    well:
      'Alles in Ordnung: Jede Notiz hat ein Thema, jeder Link führt zu einer Notiz, und die Indexnotizen sind ' +
      'aktuell.',
    nothingFound: 'Nichts passt zum Filter.',
    comparing: 'Indexnotizen werden verglichen …',
    section: {
      index: 'Indexnotizen zum Nachsehen',
      copies: 'Kopien aus Sync-Konflikten',
      unsorted: 'Unsortierte Notizen',
      sizes: 'Themen mit zu vielen oder zu wenigen Notizen',
      rules: 'Regeln, die auf keine Notiz passen',
      taxonomy: 'Themen zum Nachsehen',
      alike: 'Themen mit ähnlichen Namen',
      places: 'Themen, die ihre Seiten woanders einordnen',
      values: 'Themen, die Notizen falsch nennen',
      properties: 'Eigenschaften zum Nachsehen',
      missing: 'Links, die ins Leere führen',
      open: 'Offene Probleme',
      topics: 'Themen',
    },
    action: {
      index: 'Vorschau: was ein Neuaufbau schreiben würde',
      unsorted: 'Einzeln einordnen',
      open: 'Als Karten zeigen',
      settings: 'Einstellungen dieses Themas öffnen',
      openIndex: 'Indexnotiz öffnen',
      cards: 'Karten dieses Themas zeigen',
      merge: 'Mit „{name}“ zusammenführen',
    },
    stale: 'Ein Neuaufbau würde sie ändern.',
    telling: 'Sie nennt Notizen, die der Filter auslässt; ein Neuaufbau nimmt sie heraus.',
    unmade: 'Ein Neuaufbau würde sie anlegen.',
    copy:
      'Ein Sync-Dienst hat diese Kopie von {original} angelegt; sie wird nicht aufgeführt. Übernimm, was sie ' +
      'sagt, und lösche sie.',
    copyAlone:
      'Ein Sync-Dienst hat diese Kopie einer Notiz angelegt, die es nicht gibt; sie wird nicht aufgeführt. ' +
      'Benenne sie um, um sie zu behalten.',
    empty: 'Es hat keine Notiz. Prüfe seine Regeln, oder lösche es.',
    few: {
      one: 'Es hat nur {count} Notiz. Vielleicht gehört es zu einem anderen Thema.',
      other: 'Es hat nur {count} Notizen. Vielleicht gehört es zu einem anderen Thema.',
    },
    crowded: '{count} eigene Notizen sind auf einen Blick schwer zu sehen. Denk an Unterthemen.',
    alike: 'Ihre Namen sehen aus wie einer. Ein Klick führt sie im ersten zusammen; das Menü hat die anderen.',
    alikeMerged: 'Mit „{name}“ zusammengeführt.',
    place:
      'Sie ist die Seite von „{topic}“ und nennt „{above}“ darüber. In deinen Einstellungen steht es ' +
      'woanders, und die gelten.',
    placed: '„{topic}“ unter „{above}“ verschieben',
    askedBy: { one: '{count} Notiz verlinkt darauf', other: '{count} Notizen verlinken darauf' },
    rule: {
      tags: 'Keine Notiz hat den Tag #{value}.',
      folders: 'Keine Notiz liegt im Ordner {value}.',
      properties: 'Keine Notiz hat die Eigenschaft {value}.',
      linksTo: 'Keine Notiz verlinkt auf {value}.',
      excludes: 'Ausschluss: {rule}',
    },
    more: 'Und {count} weitere; die JSON-Ausgabe hat alle.',
  },
  guide: {
    command: 'Themen anordnen',
    looking: 'Deine Notizen werden angesehen …',
    intro:
      'Diese Themen schlägt dein Vault vor. Nimm den Haken bei denen weg, die du nicht willst; was unter ' +
      'einem Thema steht, geht mit. Nichts wird geschrieben, bevor du den Knopf drückst.',
    introMore:
      'Deine Themen bleiben, wie sie sind. Diese kämen dazu: Nimm den Haken bei denen weg, die du nicht willst.',
    nothing:
      'Noch weist nichts in deinem Vault auf Themen hin. Leg Notizen in Ordner, gib ihnen verschachtelte ' +
      'Tags, oder nenne ihre Themen in der Eigenschaft {property}; ab drei Notizen wird hier ein Thema ' +
      'vorgeschlagen.',
    few: {
      one:
        'Noch weist nichts in deinem Vault auf Themen hin. Er hat eine Notiz: Schreib weiter und komm wieder, ' +
        'wenn es mehr sind. Oder nenne schon jetzt Themen, in der Eigenschaft {property} einer Notiz.',
      other:
        'Noch weist nichts in deinem Vault auf Themen hin. Er hat {count} Notizen: Schreib weiter und komm ' +
        'wieder, wenn es mehr sind. Oder nenne schon jetzt Themen, in der Eigenschaft {property} einer Notiz.',
    },
    empty:
      'Noch gibt es keine Notizen anzusehen. Schreib welche und komm wieder: Themen ergeben sich aus Tags, ' +
      'Ordnern, Eigenschaften und Wörtern, die du verwendest.',
    failed: 'Deine Notizen konnten nicht angesehen werden. Was schiefging, steht in der Entwicklerkonsole.',
    reading: 'Worum es in deinen Notizen geht: {done} von {total} gelesen …',
    grouping: 'Notizen, in denen es um dasselbe geht, werden gesucht …',
    contentFound: {
      one:
        'Nach dem Inhalt der Notizen käme noch {count} Thema in Frage: Sieh es dir in seinem Reiter an, und ' +
        'wähle „Diese verwenden“, wenn du es willst.',
      other:
        'Nach dem Inhalt der Notizen kämen noch {count} Themen in Frage: Sieh sie dir in ihrem Reiter an, und ' +
        'wähle „Diese verwenden“, wenn du sie willst.',
    },
    nothingNew: 'Deine Themen decken alles ab, was dein Vault vorschlägt.',
    sources: 'Woher Themen kommen',
    everything: 'Alle',
    unused: '{count}, nicht verwendet',
    use: 'Diese verwenden',
    search: 'Themen suchen',
    source: {
      topic: 'Eigenschaft „{property}“',
      property: 'Andere Eigenschaften',
      tag: 'Tags',
      folder: 'Ordner',
      map: 'Übersichtsnotizen',
      content: 'Inhalt der Notizen',
    },
    all: 'Alle anhaken',
    none: 'Keines anhaken',
    tree: 'Vorgeschlagene Themen',
    rename: 'Thema umbenennen',
    more: 'Weitere Optionen',
    merge: 'Mit einem anderen Thema zusammenführen …',
    mergeInto: '„{name}“ zusammenführen mit …',
    moveUnder: 'Unter ein anderes Thema verschieben …',
    moveTop: 'Ganz nach oben verschieben',
    drop: {
      into: 'Unter {name} einordnen. Mit gedrückter Strg- oder Befehlstaste stattdessen zusammenführen.',
      beside: 'Neben {name} einordnen',
    },
    separate: 'Zusammenführung aufheben',
    alike: '{names} sehen aus wie ein Thema.',
    mergeAlike: 'Mit „{name}“ zusammenführen',
    apart: 'Getrennt lassen',
    summary: '{held} von {total} Notizen würden zu einem Thema gehören.',
    summaryMore: '{held} von {total} Notizen würden zu einem neuen Thema gehören.',
    unsorted: {
      one: '{count} Notiz bliebe unsortiert: {names}.',
      other: '{count} Notizen blieben unsortiert: {names}.',
    },
    unsortedMore: '{count} Notizen blieben unsortiert: {names} und {more} weitere.',
    writes: {
      one:
        'In {count} Notiz wird die Eigenschaft {property} geschrieben, denn keine Regel sagt, worum es in ihr ' +
        'geht. Rückgängig nimmt auch das zurück.',
      other:
        'In {count} Notizen wird die Eigenschaft {property} geschrieben, denn keine Regel sagt, worum es in ' +
        'ihnen geht. Rückgängig nimmt auch das zurück.',
    },
    naming: {
      one: 'Themen werden in {count} Notiz geschrieben …',
      other: 'Themen werden in {count} Notizen geschrieben …',
    },
    add: { one: '{count} Thema hinzufügen', other: '{count} Themen hinzufügen' },
    added: { one: '{count} Thema hinzugefügt.', other: '{count} Themen hinzugefügt.' },
  },
  noteTopics: {
    command: 'Themen dieser Notiz festlegen',
    menu: 'Themen festlegen',
    title: 'Themen von {title}',
    search: 'Themen suchen …',
    list: 'Themen',
    save: 'Speichern',
    fresh: 'Ein neues Thema',
    ruled: 'Durch eine Regel des Themas',
    done: 'Die Themen von {title} sind festgelegt.',
    unread: 'Diese Notiz ist noch nicht gelesen oder nicht lesbar.',
  },
  panel: {
    title: 'Verknüpfte Notizen',
    titleFor: 'Verknüpfte Notizen zu {title}',
    command: {
      open: 'Verknüpfte Notizen öffnen',
      wander: 'Wandern',
      linkMentions: 'Erwähnungen dieser Notiz verlinken',
    },
    openAnother: 'Weitere Leiste mit verknüpften Notizen öffnen',
    section: {
      links: 'Links',
      linkedFrom: 'Verlinkt von',
      sameTopic: 'Gleiches Thema',
      near: 'Nahe',
      mentioned: 'Erwähnt, nicht verlinkt',
      unwritten: 'Noch nicht geschrieben',
    },
    order: {
      natural: 'Wie im Text, das Nächste zuerst',
      title: 'Titel, aufsteigend',
      titleDown: 'Titel, absteigend',
      newest: 'Änderungszeit (neu nach alt)',
      oldest: 'Änderungszeit (alt nach neu)',
      madeLast: 'Erstellungszeit (neu nach alt)',
      madeFirst: 'Erstellungszeit (alt nach neu)',
    },
    lines: {
      one: 'Karten in einer Zeile',
      two: 'Karten in zwei Zeilen',
      all: 'Ganze Karten',
    },
    action: {
      wander: 'Zu einer sehenswerten Notiz wandern',
      order: 'Sortierung ändern',
      filter: 'Notizen filtern',
      hidePlaces: 'Sätze um Links ausblenden',
      context: 'Mehr Kontext zeigen',
      indexNotes: 'Indexnotizen zeigen',
      foldAll: 'Alle einklappen',
      unfoldAll: 'Alle ausklappen',
      pin: 'An diese Notiz anheften',
      unpin: 'Der offenen Notiz folgen',
      moveUp: 'Abschnitt nach oben',
      moveDown: 'Abschnitt nach unten',
      hideSection: '„{section}“ ausblenden',
      showSection: '„{section}“ zeigen',
      insertLink: 'Link in die offene Notiz einfügen',
      pinTo: 'Verknüpfte Notizen an diese Notiz anheften',
      linkMentions: 'Erwähnungen verlinken …',
      makeLink: 'Verlinken',
      makeLinkTo: 'Link auf {title} setzen',
    },
    filter: 'Tippen, um zu filtern …',
    open: 'Offen',
    place: { one: '{count} Stelle', other: '{count} Stellen' },
    noNote: 'Öffne eine Notiz, um zu sehen, womit sie verknüpft ist.',
    gone: '„{path}“ ist nicht mehr im Vault.',
    notYet: 'Obsidian hat diese Notiz noch nicht gelesen.',
    reading: 'Der Vault wird gelesen …',
    noMatch: 'Keine Notiz passt.',
    allHidden: 'Alle Abschnitte sind ausgeblendet.',
    nowhere: 'Es gibt kein Ziel: Der Vault hat keine andere Notiz.',
    nearReading: 'Texte werden gelesen: {done} von {total}',
    link: {
      made: 'Link in „{path}“ gesetzt.',
      madeSome: { one: '{count} Link in „{path}“ gesetzt.', other: '{count} Links in „{path}“ gesetzt.' },
      madeMany: { one: '{count} Link in {notes} Notizen gesetzt.', other: '{count} Links in {notes} Notizen gesetzt.' },
      inHeading: 'Links führen zu der Überschrift, in der der Name steht; darum bleibt sie, wie sie ist.',
      moved: 'Der Name steht dort nicht mehr.',
      failed: 'Es konnte kein Link gesetzt werden: „{path}“ lässt sich nicht schreiben.',
    },
    mentions: {
      title: 'Erwähnungen von {title} verlinken',
      looking: 'Erwähnungen werden gesucht …',
      intro: 'Namen, die noch keine Links sind. Bei jeder Notiz ist die erste Stelle angehakt.',
      none: 'Kein Name einer Notiz steht hier ohne Link, und der Name dieser steht nirgends ohne Link.',
      list: 'Erwähnungen',
      into: '→ {title}',
      apply: { one: '{count} Link setzen', other: '{count} Links setzen' },
      all: 'Alle anhaken',
      nothing: 'Keine anhaken',
    },
    reason: {
      inText: 'Im Text',
      under: 'Unter „{heading}“',
      inProperty: 'In der Eigenschaft „{name}“',
      embedded: 'Eingebettet',
      more: { one: 'Auch an einer weiteren Stelle', other: 'Auch an {count} weiteren Stellen' },
      linkedHere: 'In dieser Notiz verlinkt',
      linksHere: 'Verlinkt auf diese Notiz',
      inTopics: 'Beide in {topics}',
      here: 'In dieser Notiz genannt',
      there: 'Nennt diese Notiz',
    },
  },
  properties: {
    odd: {
      unreadable:
        'Ihre Eigenschaften sind nicht lesbar, darum zählt keine. Berichtige die Zeilen zwischen den ---: Ein ' +
        'Text mit Doppelpunkt oder Rautezeichen braucht Anführungszeichen.',
      misread: {
        'byte-order-mark':
          'Sie beginnt mit einer Byte-Reihenfolge-Markierung (BOM), deshalb liest Obsidian keine ' +
          'Eigenschaften darin. Speichere sie ohne die Markierung.',
        'lines-before':
          'Vor dem --- ihrer Eigenschaften steht etwas, deshalb zählt keine davon. Mach --- zur ersten Zeile.',
        fence:
          'Die erste Zeile ist nicht genau ---, deshalb zählt keine der Eigenschaften darunter. Lösche die ' +
          'Leerzeichen in dieser Zeile.',
        unclosed:
          'Keine Zeile --- beendet ihre Eigenschaften, deshalb zählt keine davon. Füge eine unter der letzten ' +
          'Eigenschaft ein.',
        comment:
          'In der Eigenschaft {property} zählt „{text}“ nicht, denn mit einer Raute beginnt ein Kommentar. ' +
          'Setze es in Anführungszeichen oder lass die Raute weg.',
      },
      'tags-in-text':
        'Die Tags {tags} zählen nicht, weil die Eigenschaft tags sie als einen Text enthält. Schreib sie als Liste.',
      'old-name': 'Obsidian sieht die Eigenschaft {property} nicht mehr an, also zählt nichts darin. Nenne sie {name}.',
      'not-tags':
        'Was die Eigenschaft tags hier enthält, zählt nicht als Tag: {values}. Schreib Tags ohne Leerzeichen ' +
        'und Kommas, jeden als eigenen Eintrag, und Zahlen mit einem Buchstaben davor.',
      'topic-number':
        'Die Eigenschaft {property} enthält die Zahl {value}; sie gilt als der Name „{value}“. Setz sie in ' +
        'Anführungszeichen, damit sie bleibt, wie sie dasteht.',
      'topic-type': {
        number:
          'Die Eigenschaft {property} enthält eine Zahl, die kein Name ist. Setz sie in Anführungszeichen, ' +
          'falls ein Thema so heißt.',
        boolean:
          'Die Eigenschaft {property} enthält true oder false, wo ein Thema stehen soll. Schreib seinen ' +
          'Namen, in Anführungszeichen, falls es so heißt.',
        nothing:
          'Die Eigenschaft {property} hat einen leeren Eintrag. Schreib den Namen eines Themas hin, oder lösche ihn.',
        list:
          'Die Eigenschaft {property} enthält eine Liste in der Liste. Schreib jedes Thema als eigenen Eintrag ' +
          'und Links in Anführungszeichen.',
        map:
          'Die Eigenschaft {property} enthält Paare aus Name und Wert, wo ein Thema stehen soll. Ein Name mit ' +
          'Doppelpunkt gehört in Anführungszeichen.',
      },
    },
    refused: {
      'byte-order-mark':
        '{path} beginnt mit einer Bytereihenfolge-Markierung, darum liest Obsidian dort keine Eigenschaften. ' +
        'Die Eigenschaft „{property}“ wurde nicht geschrieben; speichere die Notiz erst ohne die Markierung.',
      fence:
        'Zeile {line} von {path} ist nicht ganz das ---, zwischen dem Eigenschaften stehen. Die Eigenschaft ' +
        '„{property}“ wurde nicht geschrieben; berichtige erst diese Zeile.',
      tab:
        'Zeile {line} von {path} ist mit einem Tabulator eingerückt, was Eigenschaften nicht sein dürfen. Die ' +
        'Eigenschaft „{property}“ wurde nicht geschrieben; nimm dort erst Leerzeichen.',
      unreadable:
        'Zeile {line} von {path} ist nicht als Eigenschaft lesbar. Die Eigenschaft „{property}“ wurde nicht ' +
        'geschrieben; berichtige erst diese Zeile.',
      'duplicate-key':
        'Zeile {line} von {path} nennt eine Eigenschaft ein zweites Mal. Die Eigenschaft „{property}“ wurde ' +
        'nicht geschrieben; lösche erst eine der beiden.',
      anchor:
        'Zeile {line} von {path} enthält einen Anker, einen Verweis oder einen Typ (&, * oder !). Die ' +
        'Eigenschaft „{property}“ wurde nicht geschrieben; ändere sie dort von Hand.',
      comment:
        'In Zeile {line} von {path} beginnt eine Liste in Klammern mit einem Kommentar darin. Die Eigenschaft ' +
        '„{property}“ wurde nicht geschrieben; ändere sie dort von Hand.',
      'wrong-kind':
        'Zeile {line} von {path} enthält etwas von anderer Art, als zu schreiben ist. Die Eigenschaft ' +
        '„{property}“ wurde nicht geschrieben; ändere sie dort von Hand.',
      invalid:
        'Die Eigenschaften von {path} sind nicht lesbar ({detail}). Die Eigenschaft „{property}“ wurde nicht ' +
        'geschrieben; berichtige sie erst.',
      'no-map':
        'Die Eigenschaften von {path} sind keine Namen mit Werten. Die Eigenschaft „{property}“ wurde nicht ' +
        'geschrieben; berichtige sie erst.',
      vault: 'Die Eigenschaft „{property}“ von {path} ist, wie sie war. {reason}',
      misread:
        'Die Eigenschaft „{property}“ von {path} (Zeile {line}) wurde nicht geschrieben, weil sie anders ' +
        'gelesen würde als gemeint. Ändere sie dort von Hand.',
    },
  },
  reasons: {
    related: {
      'both-link-to': 'Du verlinkst beide mit {via}',
      'both-linked-from': { one: '{via} verlinkt auf beide', other: '{via} verlinken auf beide' },
      'linked-through': { one: '{via} liegt dazwischen', other: '{via} liegen dazwischen' },
      'neighbours-linked': { one: '{via} liegt dazwischen', other: '{via} liegen dazwischen' },
      'linked-with-similar': 'Verlinkt mit {via}, ganz ähnlich wie diese Notiz',
      'similar-to-linked': 'Ganz ähnlich wie {via}, verlinkt mit dieser Notiz',
      'named-here': 'Diese Notiz erwähnt {name}',
      'named-there': 'Sie erwähnt {name}',
      'named-here-title': 'Diese Notiz erwähnt sie',
      'named-there-title': 'Sie erwähnt diese Notiz',
      titles: 'Beide Titel sagen {words}',
      words: 'Beide über {words}',
      topics: 'Beide in {topics}',
      tags: 'Beide mit {tags}',
      folder: 'Beide im Ordner {folder}',
    },
    suggested: {
      'name-title': 'Der Titel nennt es: {name}',
      'name-text': 'Der Text nennt es: {name}',
      linked: 'Verlinkt mit seinen Notizen: {paths}',
      'shared-links': 'Teilt Links mit seinen Notizen: {paths}',
      tags: 'Seine Notizen haben die Tags {tags}',
      words: 'Seine Notizen verwenden die Wörter {words}',
      form: 'Aufgebaut wie seine Notizen',
      traits: 'Aufgebaut wie seine Notizen: {traits}',
    },
    trait: {
      code: 'Code {detail}',
      callout: 'Callouts {detail}',
      folder: 'Ordner {detail}',
      site: 'Links zu {detail}',
    },
    found: {
      named: { one: '{notes} Notiz nennt es', other: '{notes} Notizen nennen es' },
      value: { one: '{notes} Notiz hat {property}: {value}', other: '{notes} Notizen haben {property}: {value}' },
      tag: { one: '{notes} Notiz hat den Tag #{tag}', other: '{notes} Notizen haben den Tag #{tag}' },
      folder: { one: '{notes} Notiz liegt in {folder}', other: '{notes} Notizen liegen in {folder}' },
      map: { one: '{notes} Notiz verlinkt auf {map}', other: '{notes} Notizen verlinken auf {map}' },
      hub: '{notes} von {of} sind mit {title} verlinkt',
      words: 'Wörter seiner Notizen: {words}',
      examples: 'Notizen wie {titles}',
    },
    doubt: {
      daily: 'Tagesnotizen',
      inbox: 'Ein Eingang',
      archive: 'Ein Archiv',
      attachments: 'Anhänge',
      templates: 'Vorlagen',
      tool: 'Gehört zu einem Werkzeug',
      shelf: 'Sagt nichts über ein Fachgebiet',
      status: 'Sagt, wie weit eine Notiz ist',
      type: 'Sagt, welcher Art eine Notiz ist',
      origin: 'Sagt, von wem oder woher eine Notiz ist',
      everywhere: 'Fast jede Notiz hat es',
      rare: 'Wenige Notizen haben es',
      sorted: 'Die meisten seiner Notizen haben schon ein Thema',
    },
  },
  report: {
    notes: { one: '{count} Notiz', other: '{count} Notizen' },
    topics: { one: '{count} Thema', other: '{count} Themen' },
    linked: '{count} verlinkt',
    unsorted: '{count} unsortiert',
    open: { one: '{count} offenes Problem', other: '{count} offene Probleme' },
    created: '{count} angelegt',
    updated: '{count} aktualisiert',
    unchanged: '{count} unverändert',
    leftAlone: '{count} so gelassen, wie sie sind',
    upToDate: 'Die Indexnotizen sind aktuell.',
    skip: {
      'no-markers':
        'Die Markierungen des verwalteten Bereichs fehlen. Füg dort wieder einen Themenindex ein, oder lösche ' +
        'die Notiz.',
      'no-begin':
        'Die Anfangsmarkierung des verwalteten Bereichs fehlt. Setz sie wieder ein, oder lösche auch die ' +
        'Endmarkierung.',
      'no-end':
        'Die Endmarkierung des verwalteten Bereichs fehlt. Setz sie wieder ein, oder lösche auch die ' +
        'Anfangsmarkierung.',
      'several-markers': 'Es gibt mehr als einen verwalteten Bereich. Behalte einen.',
      'reversed-markers': 'Die Endmarkierung steht vor der Anfangsmarkierung. Bring sie in die richtige Reihenfolge.',
      'marker-in-code':
        'Eine Markierung des verwalteten Bereichs steht in einem Codeblock. Schließ den Codeblock davor.',
      'no-property':
        'Die Notiz hat einen verwalteten Bereich, aber ihre Eigenschaft topic-index ist nicht lesbar. ' +
        'Berichtige ihre Eigenschaften, oder lösche die Markierungen.',
      'page-in-use':
        'Die Notiz hat schon einen verwalteten Bereich. Nimm ihn heraus, oder gib der Notiz die Eigenschaft ' +
        'topic-index.',
      'page-left-open':
        'Ein Kommentar oder eine Formel darin wird nie geschlossen, daher wäre ein Index am Ende nicht zu sehen. ' +
        'Schließe sie.',
      'page-properties':
        'Ihre Eigenschaften lassen sich nicht sicher schreiben. Berichtige sie, oder nimm für den Index eine ' +
        'eigene Notiz.',
      missing: 'Die Notiz gibt es nicht mehr.',
      exists: 'Etwas mit diesem Namen gibt es dort schon. Benenne es um, oder verschiebe es.',
      changed: 'Die Notiz hat sich beim Schreiben geändert. Versuch es noch einmal.',
      'not-text': 'Die Notiz ist kein Text in UTF-8: Schreiben würde sie beschädigen. Wandle sie erst um.',
      outside: 'Der Pfad führt aus dem Vault hinaus; dort wird nichts geschrieben.',
      linked:
        'Sie liegt hinter einer symbolischen Verknüpfung, und durch eine solche wird nichts geschrieben. Leg ' +
        'die Datei oder den Ordner selbst in den Vault.',
      evicted:
        'Die Notiz ist in der Cloud und nicht auf diesem Gerät. Lade sie herunter, und starte den Neuaufbau ' +
        'noch einmal.',
      'not-a-folder':
        'Eine Datei hat den Namen, den ein Ordner braucht. Benenne sie um, oder wähle in den Einstellungen ' +
        'einen anderen Indexordner.',
      'not-a-note': 'Etwas anderes als eine Datei hat diesen Namen. Benenne es um.',
      denied: 'Die Berechtigung dafür fehlt. Erlaube, die Datei und ihren Ordner zu lesen und zu schreiben.',
      'read-only':
        'Auf diesen Datenträger kann nicht geschrieben werden. Mach ihn beschreibbar, oder arbeite mit einer Kopie.',
      full: 'Der Datenträger ist voll. Schaff Platz, und versuch es noch einmal.',
      busy:
        'Ein anderes Programm hält die Datei, oder zu viele Dateien sind offen. Schließ sie dort, und versuch ' +
        'es noch einmal.',
      'too-long': 'Der Name ist für diesen Datenträger zu lang. Gib der Notiz oder ihrem Thema einen kürzeren.',
      unreachable: 'Der Datenträger antwortet nicht. Schließ ihn an, und versuch es noch einmal.',
      unread:
        'Obsidian hat diese Notiz nicht gelesen und tut es wohl nicht: Vielleicht ist sie noch nicht auf ' +
        'diesem Gerät oder lässt sich nicht öffnen. Ihre Einträge bleiben, wie sie sind. Öffne sie, um zu ' +
        'sehen, was los ist.',
      failed:
        'Sie konnte nicht gelesen oder geschrieben werden ({detail}). Sieh dir die Datei an, und versuch es ' +
        'noch einmal.',
    },
    double:
      'Mehrere Notizen beanspruchen das Thema {topic}: {used} wird verwendet, {others} bleibt, wie es ist. ' +
      'Lösche die Eigenschaft in einer davon.',
    loose:
      'Zeilen darin führen ins Leere, und niemand erinnert sich, dass sie Einträge waren: {links}. Leg die ' +
      'Notizen an, oder lösche die Zeilen.',
    offered: {
      one:
        '{count} Seite von dir steht für ihr Thema; dessen Index kann in sie (--into-pages oder index.pages in ' +
        'den Einstellungen):',
      other:
        '{count} Seiten von dir stehen für ihre Themen; deren Indizes können in sie (--into-pages oder ' +
        'index.pages in den Einstellungen):',
    },
    orphaned: 'Das Thema dieser Indexnotiz gibt es nicht mehr. Die Notiz bleibt, wo sie ist.',
    badFilter:
      'Der Eintrag {detail} der ausgeschlossenen Dateien ist kein regulärer Ausdruck und wird übergangen. ' +
      'Berichtige ihn in den Einstellungen von Obsidian unter Dateien und Links.',
    taxonomy: {
      'empty-name': 'Das Thema {topic} hat keinen Namen und wird weggelassen. Gib ihm einen.',
      'control-characters':
        'Der Name des Themas {name} enthält Zeilenumbrüche oder Steuerzeichen; sie werden als Leerzeichen gelesen.',
      'unknown-parent': 'Das Thema {topic} steht unter einem Thema, das es nicht gibt; darum steht es ganz oben.',
      cycle: 'Diese Themen stehen untereinander: {topics}. Das erste kommt nach ganz oben.',
      'same-path': 'Mehrere Themen haben den Pfad {path}; sie gelten als eines.',
      'own-synonym': 'Das Synonym {synonym} ist der Name seines eigenen Themas {topic}.',
      'ambiguous-name':
        'Auf den Namen {name} hören mehrere Themen: {topics}. Für sich allein zählt er für keines; ein Pfad ' +
        'unterscheidet sie.',
    },
    topicValue: {
      comma:
        'Der Text „{value}“ wird als mehrere Themen gelesen: {names}. Schreib sie als Liste; ist es ein ' +
        'Thema, füg es in den Einstellungen hinzu, oder schreib es als Link.',
      'ambiguous-topic': 'Das Thema {value} könnte jedes von {topics} sein. Schreib den Pfad.',
      'nameless-topic': 'Das Thema {value} hat keinen Namen.',
      'too-deep': 'Das Thema {value} liegt tiefer, als Themen liegen dürfen.',
      'unknown-topic': 'Es gibt kein Thema {value}.',
    },
    settings: {
      'not-a-map':
        'Die Einstellungsdatei enthält etwas anderes als Einstellungen. Hol sie aus einer Sicherung oder von ' +
        'einem anderen Gerät zurück, oder lösche sie, um neu anzufangen.',
      conflict:
        'Die Einstellungsdatei enthält die Marken eines Merge-Konflikts. Behalte von jedem eine Seite, und ' +
        'lösche die Zeilen mit den Marken.',
      unreadable: 'Die Einstellungsdatei ist nicht lesbar. {reason}',
      'not-json':
        'Die Einstellungen sind kein gültiges JSON: {detail}. Berichtige die Datei, oder lösche sie, um neu ' +
        'anzufangen.',
      empty:
        'Die Einstellungsdatei ist leer, wie nach einem abgebrochenen Schreiben. Hol sie aus einer Sicherung ' +
        'oder von einem anderen Gerät zurück, oder lösche sie, um neu anzufangen.',
      newer:
        'Die Einstellungen haben Version {found}, und dies ist für Version {known} gemacht. Aktualisiere Topic Atlas.',
      'not-one-of': '{path} sollte eines von {allowed} sein, nicht {found}. Es wird nicht verwendet.',
      'same-heading':
        '{path} zeigt dieselbe Überschrift wie {other}, was darunter steht, wäre nicht zu ' +
        'unterscheiden. Sie wird nicht verwendet.',
      'unknown-key': '{path} ist keine Einstellung; es gibt {known}. Berichtige den Namen, oder lösche es.',
      'bad-id': '{path} hat einen Eintrag mit dem Schlüssel {found}, der nicht verwendet werden kann.',
    },
    expected: {
      text: '{path} sollte ein Text sein. Es wird nicht verwendet.',
      line: '{path} sollte ein Text in einer Zeile sein. Es wird nicht verwendet.',
      folder: '{path} sollte der Pfad eines Ordners im Vault sein. Es wird nicht verwendet.',
      'portable-folder':
        '{path} sollte ein Ordner sein, den jedes System aufnimmt: kein Name darin mit \\ : * ? " < > |, mit ' +
        'Punkt oder Leerzeichen am Ende oder, wie CON, von Windows belegt. Es wird nicht verwendet.',
      condition: '{path} sollte eine Eigenschaft, Eigenschaft: Wert, #Tag oder Ordner/ sein. Berichtige es.',
      list: '{path} sollte eine Liste sein. Es wird nicht verwendet.',
      'yes-or-no': '{path} sollte true oder false sein. Es wird nicht verwendet.',
      number: '{path} sollte eine Zahl sein. Es wird nicht verwendet.',
      count: '{path} sollte eine ganze Zahl ab 0 sein. Es wird nicht verwendet.',
      map: '{path} sollte eine Zuordnung sein. Es wird nicht verwendet.',
      'key-and-value': '{path} sollte eine Zuordnung mit den Texten key und value sein. Es wird nicht verwendet.',
      version: 'In den Einstellungen sollte {path} eine ganze Zahl ab 1 sein. Berichtige es.',
    },
  },
  rebuild: {
    command: {
      rebuild: 'Themenindizes neu aufbauen',
      preview: 'Vorschau der Themenindizes',
      open: 'Thema dieser Notiz öffnen',
      insert: 'Themenindex hier einfügen',
    },
    waiting: 'Warten, bis Obsidian den Vault gelesen hat …',
    waitingFor: {
      one: 'Warten, bis Obsidian {count} Notiz gelesen hat: {path}',
      other: 'Warten, bis Obsidian {count} Notizen gelesen hat, darunter {path}',
    },
    asking: 'Er wartet auf deine Antwort zu dem, was er schreiben würde.',
    reading: 'Karten werden gelesen: {done} von {total}',
    planning: 'Indexnotizen werden verglichen: {done} von {total}',
    writing: 'Indexnotizen werden geschrieben: {done} von {total}',
    cancelled: 'Angehalten. Was schon geschrieben ist, bleibt und kann rückgängig gemacht werden.',
    nothingListed:
      'Noch gibt es nichts aufzuführen: Keine Notiz gehört zu einem Thema. Gib einer Notiz die Eigenschaft ' +
      '„{property}“, oder füg in den Einstellungen Themen hinzu.',
    done: {
      created: { one: '{count} Indexnotiz angelegt', other: '{count} Indexnotizen angelegt' },
      updated: { one: '{count} aktualisiert', other: '{count} aktualisiert' },
      leftAlone: { one: '{count} so gelassen, wie sie ist', other: '{count} so gelassen, wie sie sind' },
    },
    details: 'Einzelheiten zeigen',
    failed: 'Der Neuaufbau ist fehlgeschlagen: {message}',
    underWay: 'Ein Neuaufbau läuft. {now}',
    andMore: { one: '{count} weitere', other: '{count} weitere' },
    notUpdated: '{paths} konnten nicht aktuell gehalten werden. {reason}',
    preview: {
      title: 'Vorschau der Indexnotizen',
      intro: 'Diese Indexnotizen würden geschrieben. Nichts wird geschrieben, bevor du es sagst.',
      first:
        'Das sind die ersten Indexnotizen dieses Vaults. Sieh sie dir an; nichts wird geschrieben, bevor du es sagst.',
      hidden: {
        one:
          'Der Filter in den Einstellungen lässt {count} Notiz weg. Ihre Einträge verschwinden. Deine eigenen ' +
          'Zeilen zu ihr bleiben, unter einer Zeile ohne ihren Namen; sieh sie durch, und lösche Indexnotizen, ' +
          'deren Name zu viel verrät.',
        other:
          'Der Filter in den Einstellungen lässt {count} Notizen weg. Ihre Einträge verschwinden. Deine ' +
          'eigenen Zeilen zu ihnen bleiben, unter einer Zeile ohne ihre Namen; sieh sie durch, und lösche ' +
          'Indexnotizen, deren Name zu viel verrät.',
      },
      create: 'Neu',
      update: 'Geändert',
      none: 'Alles ist aktuell: Es gibt nichts zu schreiben.',
      all: 'Alle schreiben',
      some: { one: '{count} Notiz schreiben', other: '{count} Notizen schreiben' },
      select: '{path} schreiben',
      more: { one: '{count} weitere Zeile zeigen', other: '{count} weitere Zeilen zeigen' },
      unchanged: { one: '{count} Zeile bleibt', other: '{count} Zeilen bleiben' },
      groups: {
        created: { one: '{count} neue Notiz', other: '{count} neue Notizen' },
        pages: { one: '{count} eigene Seite', other: '{count} eigene Seiten' },
        updated: { one: '{count} geänderte Notiz', other: '{count} geänderte Notizen' },
      },
      looks: 'So wird es aussehen',
      raw: 'Markdown zeigen',
      added: { one: '{count} hinzugefügt', other: '{count} hinzugefügt' },
      gone: { one: '{count} entfällt', other: '{count} entfallen' },
      reworded: { one: '{count} umformuliert', other: '{count} umformuliert' },
      noEntries: 'Dieselben Einträge mit anderen Zahlen, anderer Reihenfolge oder anderen Überschriften',
      kinds: {
        added: 'Hinzugefügt',
        gone: 'Entfällt',
        reworded: 'Umformuliert',
      },
      list: 'Notizen, die geschrieben würden',
      diff: 'Was sich ändern würde',
    },
    pages: {
      title: 'Seiten, die du für Themen hast',
      intro: {
        one:
          '{count} Thema hat eine Seite von dir: die Notiz seines Ordners, seines Namens oder eines Synonyms, ' +
          'oder eine Karte, auf die seine Notizen verlinken.',
        other:
          '{count} Themen haben eine Seite von dir: die Notiz des Ordners, des Namens oder eines Synonyms, ' +
          'oder eine Karte, auf die ihre Notizen verlinken.',
      },
      ticks:
        'Indizes kommen in neue Notizen. Hake eine Seite an, und ihr Index kommt ans Ende von ihr, unter ' +
        'alles, was dort steht, mit der Eigenschaft „topic-index“. Die folgende Vorschau zeigt es; es kann ' +
        'rückgängig gemacht werden.',
      all: 'Alle',
      none: 'Keine',
      notes: 'Lieber neue Notizen',
      into: 'In diese Seiten',
      remember: 'Künftig so, ohne zu fragen',
    },
    result: {
      title: 'Was der Neuaufbau getan hat',
      created: 'Angelegt',
      updated: 'Aktualisiert',
      skipped: 'So gelassen, wie sie sind',
      orphaned: 'Ihr Thema gibt es nicht mehr',
      doubles: 'Mehrere Notizen für ein Thema',
    },
    undo: {
      done: {
        one: 'Der letzte Neuaufbau ist rückgängig gemacht: {count} Notiz ist wie zuvor.',
        other: 'Der letzte Neuaufbau ist rückgängig gemacht: {count} Notizen sind wie zuvor.',
      },
      removed: { one: '{count} Indexnotiz wieder entfernt.', other: '{count} Indexnotizen wieder entfernt.' },
      left: {
        one: '{count} Notiz wurde inzwischen geändert und bleibt: {paths}',
        other: '{count} Notizen wurden inzwischen geändert und bleiben: {paths}',
      },
      refused: '{path} konnte nicht zurückgesetzt werden. {reason} Mach es danach noch einmal rückgängig.',
    },
    open: {
      none: 'Diese Notiz gehört zu keinem Thema.',
      choose: 'Welches Thema?',
    },
    insert: {
      choose: 'Index welches Themas?',
      home: 'Hauptindex: der ganze Vault',
      already: 'Diese Notiz hat schon einen Themenindex.',
    },
    order: {
      byHand: '{name} ist von nun an von Hand geordnet.',
      changed: '{path} hat sich inzwischen geändert, darum wurde nichts verschoben. Versuch es noch einmal.',
    },
    move: {
      command: 'Themenindex in seine Seite verschieben',
      noPage: 'Es gibt keine andere Notiz mit dem Namen dieses Themas, in die sein Index könnte.',
      ownProperties: '{path} hat eigene Eigenschaften, die verloren gingen: {names}. Nimm sie erst heraus.',
      done: 'Der Index aus {path} steht jetzt in {page}.',
      undone: 'Der Themenindex steht wieder in einer eigenen Notiz.',
      left: 'Links in diesen Notizen konnten nicht geändert werden: {paths}',
    },
  },
  script: {
    command: {
      rebuild: 'Schreibt die Indexnotizen der Themen.',
      check: 'Sagt, ob ein Neuaufbau etwas ändern würde und wie gut die Themen den Vault abdecken.',
      related: 'Ordnet zu jeder Notiz die nahen Notizen, mit denen sie noch nicht verlinkt ist.',
      export:
        'Schreibt Themen, Notizen und Karten als verlinkte Markdown-Seiten und als Daten in einen eigenen Ordner.',
      changes: 'Sagt nach Themen, welche Notizen kamen, gingen und sich änderten.',
    },
    option: {
      json: 'JSON statt Text ausgeben',
      dryRun: 'Nichts schreiben und als Unified Diff zeigen, was sich ändern würde',
      intoPages: 'Den Index eines Themas in die Seite schreiben, die du dafür hast',
      note: 'Nur diese Notiz',
      limit: 'Höchstens so viele je Notiz',
      to: 'Der Ordner des Vaults, in den geschrieben wird; sein Name beginnt mit einem Punkt',
      tokens: 'Wie groß eine Seite sein darf, in Tokens zu drei Bytes (4000, wenn nichts gesagt ist)',
      base: 'Womit Links zu Notizen beginnen, als Adresse; ohne sie werden Notizen mit ihrem Pfad genannt',
      since: 'Die atlas.json eines früheren Exports, mit der verglichen wird',
    },
    noteMissing: 'In diesem Vault gibt es keine Notiz „{note}“. Nenne sie mit ihrem Pfad im Vault.',
    badLimit: '{option} braucht eine ganze Zahl ab 1, nicht „{value}“.',
    badBase: '{option} braucht eine Adresse, mit der Links beginnen können, nicht „{value}“.',
    badTokens: '{option} braucht eine ganze Zahl ab {fewest}, nicht „{value}“.',
    needsOption: '{name} braucht {option}.',
    badFormat: 'Das Format ist text oder json, nicht „{value}“.',
    export: {
      pages: { one: '{count} Seite', other: '{count} Seiten' },
      written: { one: '{count} Datei geschrieben', other: '{count} Dateien geschrieben' },
      removed: { one: '{count} Datei gelöscht', other: '{count} Dateien gelöscht' },
      upToDate: 'Der Export ist auf dem neuesten Stand.',
      foreign:
        'Die Datei {path} hat jemand anders gemacht oder geändert, darum wurde nichts geschrieben. Verschiebe ' +
        'sie, oder exportiere in einen anderen Ordner.',
      unfinished: 'Der Export konnte nicht geschrieben werden ({path}). {reason}',
      'not-hidden':
        'Die App kann nur in einen Ordner des Vaults exportieren, dessen Name mit einem Punkt beginnt, nicht ' +
        'in „{folder}“.',
      theirs: 'Der Ordner {folder} gehört einem anderen Programm. Nenne einen anderen.',
    },
    data: {
      missing: 'Es gibt keine Datei {path}. Nenne die atlas.json eines früheren Exports.',
      'not-json': 'Die Datei {path} ist kein gültiges JSON. Nenne die atlas.json eines früheren Exports.',
      'not-an-atlas': 'In der Datei {path} steht etwas anderes. Nenne die atlas.json eines früheren Exports.',
      newer: 'Die Datei {path} stammt von einer neueren Version. Aktualisiere Topic Atlas, oder exportiere neu.',
    },
    changes: {
      none: 'Nichts hat sich geändert.',
      added: '{count} neu',
      removed: '{count} weg',
      renamed: '{count} umbenannt',
      moved: '{count} mit anderen Themen',
      cards: '{count} mit anderem Text',
      new: '{topic} (neu)',
      gone: '{topic} (keine Notizen mehr)',
      from: '{path} (war in {topics})',
      to: '{path} (jetzt in {topics})',
      reworded: '{path}: {after} (vorher: {before})',
      open: '{problem} (offen)',
    },
    off: 'Das Plugin wurde abgeschaltet.',
    stopped: 'Angehalten. Was geschrieben ist, ist ganz; führ den Befehl noch einmal aus für den Rest.',
  },
  settings: {
    fault: 'Die Einstellungen sind nicht verwendbar: Bis dahin wird nichts geschrieben',
    faultNotice: 'Topic Atlas kann seine Einstellungen nicht verwenden und schreibt bis dahin nichts. {file}: {reason}',
    mended: 'Die Einstellungen der Themen sind wieder verwendbar.',
    refused: 'Nichts wurde geschrieben, denn die Einstellungen sind nicht verwendbar. {file}: {reason}',
    notSaved: 'Die Einstellungen konnten nicht gespeichert werden und sind, was sie waren. {file}: {reason}',
    issue: 'Etwas in der Einstellungsdatei wird nicht verwendet',
    topics: 'Themen',
    shapeTopics: 'Themen gestalten',
    topicsDesc: {
      one:
        '{count} Thema. Im Atlas werden Themen hinzugefügt, benannt, beschrieben, geordnet, verschoben und ' +
        'zusammengelegt.',
      other:
        '{count} Themen. Im Atlas werden sie hinzugefügt, benannt, beschrieben, geordnet, verschoben und ' +
        'zusammengelegt.',
    },
    topicsInferred: {
      one:
        '{count} Thema wurde in deinem Vault gefunden. Sieh es dir im Atlas an; deine erste Änderung dort oder ' +
        'der erste Neuaufbau übernimmt es.',
      other:
        '{count} Themen wurden in deinem Vault gefunden. Sieh sie dir im Atlas an; deine erste Änderung dort ' +
        'oder der erste Neuaufbau übernimmt sie.',
    },
    topicPages: 'Regeln der Themen',
    topicPagesDesc: 'Was Notizen zu jedem Thema gehören lässt, seine Synonyme und wie seine Indexnotiz angelegt ist.',
    addTopic: 'Thema hinzufügen',
    preview: 'Vorschau der Indexnotizen',
    previewButton: 'Vorschau',
    previewDesc:
      'Zeigt, was Indexnotizen mit diesen Einstellungen sagen würden. Nichts wird geschrieben, bevor du es sagst.',
    notes: { one: '{count} Notiz', other: '{count} Notizen' },
    problems: 'Themen zum Nachsehen',
    topic: {
      name: 'Name',
      rename: 'Umbenennen',
      parent: 'Steht unter',
      top: 'Nichts: ganz oben',
      description: 'Beschreibung',
      descriptionDesc: 'Eine Zeile, die im Index beim Thema steht.',
      synonyms: 'Synonyme',
      synonymsDesc: 'Andere Namen, die Notizen verwenden dürfen. Mit Kommas trennen.',
      rules: 'Notizen gehören dazu durch',
      exclude: 'Aber nicht durch',
      tags: 'Tags',
      tagsDesc: 'Ein verschachtelter Tag zählt für seinen übergeordneten.',
      folders: 'Ordner',
      foldersDesc: 'Ihre Unterordner zählen mit.',
      linksTo: 'Links auf',
      linksToDesc: 'Notizen, die auf eine von diesen verlinken.',
      properties: 'Eigenschaften',
      propertiesDesc: 'Geschrieben als Name: Wert.',
      index: 'Indexnotiz',
      order: 'Reihenfolge',
      layout: 'Darstellung',
      asVault: 'Wie für den Vault',
      merge: 'Mit einem anderen Thema zusammenführen',
      mergeDesc:
        'Das andere übernimmt den Namen als Synonym, die Regeln und was darunter steht. Keine Notiz wird geändert.',
      delete: 'Thema löschen',
      deleteDesc: 'Keine Notiz wird gelöscht. Seine Indexnotiz bleibt, und was darunter steht, rückt nach oben.',
    },
    index: 'Indexnotizen',
    folder: 'Ordner für neue Indexnotizen',
    homeName: 'Name des Hauptindex',
    layout: 'Darstellung',
    layouts: {
      list: 'Liste',
      table: 'Tabelle',
      cards: 'Karten',
    },
    order: 'Reihenfolge',
    orders: {
      title: 'Nach Titel',
      date: 'Nach Datum',
      links: 'Nach Anzahl der Links',
      manual: 'Von Hand',
    },
    pages: 'Themen, für die du eine Seite hast',
    pagesDesc: 'Eine Ordnernotiz oder eine Notiz mit dem Namen des Themas. Sein Index kann an ihr Ende.',
    pageChoices: {
      ask: 'Beim Neuaufbau fragen',
      into: 'Index in die Seite',
      notes: 'Index in eigener Notiz',
    },
    dateProperty: 'Eigenschaft mit dem Datum',
    homeLimit: 'Notizen im Hauptindex',
    homeLimitDesc: 'Bei mehr Notizen überlässt der Hauptindex sie den Themen.',
    entryLimit: 'Längste Karte in einem Eintrag',
    entryLimitDesc:
      'In Zeichen, beide Teile zusammen. Längerer Text wird an einem Satz, einem Teilsatz oder einem Wort gekürzt.',
    gistLimit: 'Längster Kern in einem Eintrag',
    gistLimitDesc: 'In Zeichen. Der Kern ist, was eine Notiz ohne Karte als Erstes sagt.',
    realLinks: 'Links schreiben',
    realLinksDesc: 'Aus: einfache Titel, damit Indexnotizen nicht im Graphen erscheinen.',
    words: 'Wörter in Indexnotizen',
    wordsDesc: 'Was in Notizen geschrieben wird, folgt nicht der Sprache der App.',
    openWord: 'Für einen fehlenden Ansatz',
    sorting: 'Notizen einordnen',
    topicsProperty: 'Eigenschaft, die die Themen einer Notiz nennt',
    namesBecomeTopics: 'Neue Namen werden Themen',
    namesBecomeTopicsDesc: 'Ein Name, den kein Thema hat, wird eines, ab drei Notizen mit Indexnotiz.',
    excludedFolders: 'Ausgelassene Ordner',
    templateFolders: 'Ordner mit Vorlagen',
    filter: {
      heading: 'Private Notizen',
      only: 'Nur Notizen mit',
      without: 'Keine Notizen mit',
      desc:
        'Eine Eigenschaft (publish), ein Wert (status: done), ein Tag (#work) oder ein Ordner (work/). Mehrere ' +
        'mit Kommas trennen.',
      effect:
        'Eine ausgelassene Notiz steht in keinem Index, keiner Zahl, keinem Vorschlag und keinem Namen eines ' +
        'Themas. Was Indexnotizen von ihr sagten, verschwindet; deine eigenen Zeilen zu ihr bleiben, unter ' +
        'einer Zeile ohne ihren Namen.',
      ready: 'Fertige Filter',
      readyDesc: 'Klicken fügt hinzu, noch einmal klicken nimmt weg.',
    },
    cards: 'Karten',
    problemNames: 'Namen für das Problem',
    approachNames: 'Namen für den Ansatz',
    namesDesc: 'Eigenschaften, Felder im Text und Callouts. Namen mit Kommas trennen; geschrieben wird der erste.',
    problemHeadings: 'Überschriften für das Problem',
    approachHeadings: 'Überschriften für den Ansatz',
    summaryNames: 'Eigenschaften mit einer Zusammenfassung',
    habit: 'Eine Zusammenfassung aus einem Satz ist',
    habitDesc:
      'Wo sie weder fragt noch eine Schwierigkeit nennt. Solange nichts gewählt ist, entscheiden die übrigen ' +
      'Zusammenfassungen des Vaults: Von mindestens zwanzig haben sieben von zehn zwei Teile. Der erste ' +
      'Neuaufbau hält das fest.',
    habits: {
      inferred: 'Was die Zusammenfassungen zeigen',
      problem: 'Das Problem',
      gist: 'Der Kern',
    },
    solvedProperties: 'Eigenschaften, die sagen, ob ein Problem gelöst ist',
    solvedDesc:
      'Mit einem der Werte unten ist ein Problem gelöst. Geschrieben werden die erste Eigenschaft und der erste Wert.',
    solvedValues: 'Werte, die gelöst bedeuten',
    solvedTags: 'Tags, die gelöst bedeuten',
    update: 'Indexnotizen aktuell halten',
    autoUpdate: 'Indexnotizen von selbst aktualisieren',
    autoUpdateDesc:
      'Vorhandene Indexnotizen folgen dem Vault nach einem ruhigen Moment. Neue legt nur ein Neuaufbau an.',
    autoUpdateHere: 'Auch auf diesem Gerät',
    required: 'Das darf nicht leer sein.',
    rename: {
      title: '{name} umbenennen',
      effect: {
        one: '{count} Notiz nennt dieses Thema in ihren Eigenschaften.',
        other: '{count} Notizen nennen dieses Thema in ihren Eigenschaften.',
      },
      notes: 'Die Eigenschaft in diesen Notizen ändern',
      notesDesc: 'Sonst wird der Name, den sie verwenden, ein Synonym.',
      empty: 'Ein Thema braucht einen Namen.',
      taken: 'Neben {path} gibt es schon ein Thema namens {name}. Um eines daraus zu machen, beide zusammenführen.',
      slash: '{name} ist ein einziger Name: Der Schrägstrich macht kein Unterthema daraus.',
      file: 'Seine Indexnotiz umbenennen',
      fileDesc: '{from} wird {to}; Links darauf ziehen nach.',
      done: '{from} heißt jetzt {to}.',
      show: 'Zeigen, welche Notizen',
      apply: 'Umbenennen',
      left: 'Diese Notizen konnten nicht sicher geändert werden und bleiben: {paths}',
    },
    merge: {
      title: '{name} zusammenführen mit …',
      confirm: '{name} mit {into} zusammenführen',
      apply: 'Zusammenführen',
    },
    move: {
      title: '{name} verschieben',
      text: 'Steht danach unter: {parent}',
      apply: 'Verschieben',
    },
    delete: {
      title: '{name} löschen',
      text: 'Keine Notiz wird gelöscht. Was darunter steht, rückt auf.',
    },
    effect: {
      none: 'Keine Indexnotiz würde sich ändern.',
      changed: { one: '{count} Indexnotiz würde sich ändern.', other: '{count} Indexnotizen würden sich ändern.' },
      created: { one: '{count} Indexnotiz würde angelegt.', other: '{count} Indexnotizen würden angelegt.' },
      skipped: { one: '{count} bliebe, wie sie ist.', other: '{count} blieben, wie sie sind.' },
      moved: { one: '{count} Notiz würde anderswohin gehören.', other: '{count} Notizen würden anderswohin gehören.' },
      orphaned: {
        one: '{count} Indexnotiz bliebe ohne ihr Thema zurück.',
        other: '{count} Indexnotizen blieben ohne ihre Themen zurück.',
      },
      unsorted: {
        one: '{count} Notiz würde unsortiert: {names}.',
        other: '{count} Notizen würden unsortiert: {names}.',
      },
      renamed: {
        one: '{count} Notiz würde ihr Thema anders nennen, um zu bleiben, wo sie ist.',
        other: '{count} Notizen würden ihre Themen anders nennen, um zu bleiben, wo sie sind.',
      },
      renamedName: '„{from}“ → „{to}“',
    },
    undo: {
      done: 'Die letzte Änderung an Themen ist rückgängig gemacht.',
      left: 'Die letzte Änderung an Themen ist rückgängig gemacht, außer was inzwischen geändert wurde: {paths}',
    },
  },
  sort: {
    view: 'Unsortierte Notizen',
    command: 'Unsortierte einordnen',
    learning: 'Lernt aus den Notizen, die eingeordnet sind …',
    done: 'Jede Notiz gehört zu einem Thema.',
    onlySkipped: 'Nur übersprungene Notizen sind übrig.',
    again: 'Übersprungene Notizen wieder zeigen',
    left: { one: '{count} unsortierte Notiz', other: '{count} unsortierte Notizen' },
    empty: 'Diese Notiz ist leer.',
    unreadable: 'Diese Notiz ist nicht lesbar.',
    suggested: 'Vorgeschlagene Themen',
    noSuggestion: 'Noch weist nichts in dieser Notiz auf ein Thema hin.',
    text: 'Text der Notiz',
    actions: 'Was mit der Notiz geschehen soll',
    otherTopic: 'Anderes Thema',
    newTopic: 'Neues Thema',
    skip: 'Überspringen',
    ignore: 'Nie aufführen',
    sure: 'Sichere durchsehen',
    reviewing: 'Sichere Notizen werden gesucht …',
    review: {
      one: '{count} Notiz, bei der sicher ist, wohin sie gehört. Nimm den Haken weg, um sie zu lassen.',
      other:
        '{count} Notizen, bei denen sicher ist, wohin sie gehören: Neun von zehn stimmen. Nimm den Haken bei ' +
        'denen weg, die bleiben sollen.',
    },
    noneSure: 'Kein Vorschlag ist sicher. Geh die Notizen einzeln durch.',
    apply: { one: '{count} Notiz einordnen', other: '{count} Notizen einordnen' },
    back: 'Zurück',
    leftAlone:
      'Die Eigenschaften dieser Notiz sind nicht lesbar, darum bleibt sie, wie sie ist. Berichtige sie in der ' +
      'Notiz, oder überspring sie.',
    choose: 'Welches Thema?',
    sorted: { one: '{count} Notiz eingeordnet.', other: '{count} Notizen eingeordnet.' },
    changed: 'Diese Notizen wurden inzwischen geändert und bleiben, wie sie sind: {paths}',
  },
  verdicts: {
    action: {
      unrelated: 'Nicht verwandt',
      mention: 'Keine Erwähnung von {other}',
      name: '{note} nie unter dem Namen „{other}“ suchen',
      topic: 'Nicht dieses Thema',
    },
    said: {
      unrelated: '„{note}“ und „{other}“ sind nicht verwandt.',
      mention: '„{note}“ erwähnt „{other}“ nicht.',
      name: '„{note}“ wird nicht unter dem Namen „{other}“ gesucht.',
      topic: '„{note}“ gehört nicht zu „{other}“.',
    },
    list: 'Was nicht wieder gefunden werden soll',
    listDesc:
      'Notizen, die nicht verwandt sind, Namen, die keine Erwähnungen sind, Themen, die nicht passen. Alles ' +
      'lässt sich zurücknehmen.',
    none: 'Noch ist nichts gesagt. Das Menü einer Zeile in den verknüpften Notizen bietet es an.',
    takeBack: 'Zurücknehmen',
  },
  cli: {
    command: {
      inspect: 'Zeigt, was von jeder Notiz bekannt ist.',
      metadata: 'Zeigt die Metadaten einer Notiz (- liest die Standardeingabe), wie Obsidians Cache sie enthält.',
      card:
        'Teilt Zusammenfassungen in Problem und Ansatz: je Zeile ein {"text": ...} hinein, je Zeile ein ' +
        '{"problem": ..., "approach": ..., "open": ...} heraus. Alle Zeilen gehören zu einem Vault.',
      topics: 'Zeigt die Themen, auf die deine Notizen hinweisen, jedes mit seinen Notizen und den Gründen.',
      suggest: 'Schlägt den Notizen Themen vor, die keine haben.',
    },
    option: {
      settings: 'Die Einstellungen aus dieser Datei lesen statt aus der des Vaults',
      source: 'Nur Themen aus property, tags, folders, maps oder content',
      only:
        'Nur Notizen, die diese oder eine andere so genannte Bedingung erfüllen: eine Eigenschaft, Eigenschaft: ' +
        'Wert, #Tag oder Ordner/',
      without: 'Keine Notizen, die diese Bedingung erfüllen: eine Eigenschaft, Eigenschaft: Wert, #Tag oder Ordner/',
      watch: 'Weiterlaufen und neu schreiben, sobald sich der Vault geändert hat',
      to: 'Der Ordner, in den geschrieben wird: außerhalb des Vaults, oder einer, dessen Name mit einem Punkt beginnt',
      since: 'Womit verglichen wird: eine Revision von git, oder die atlas.json eines früheren Exports',
      noCache: 'Jede Notiz neu lesen und für das nächste Mal nichts davon behalten',
      help: 'Diese Hilfe zeigen oder die eines Befehls',
      version: 'Die Version zeigen',
    },
    help: {
      intro: 'Themenindizes für einen Ordner mit Markdown-Notizen.',
      usage: 'Aufruf: {usage}',
      exitCodes:
        'Rückgabewerte: 0 erledigt, 1 etwas zu melden (check: nicht aktuell), 2 falscher Aufruf, 3 der Vault ' +
        'oder seine Einstellungen sind nicht lesbar.',
    },
    error: {
      unknownCommand: 'Es gibt keinen Befehl „{name}“. Befehle: {known}.',
      unknownOption: 'Es gibt keine Option {option}. Siehe --help.',
      unknownSource: 'Es gibt keine Quelle „{name}“. Quellen: {known}.',
      optionElsewhere: '{name} hat keine Option {option}. Siehe {name} --help.',
      takesNoValue: '{option} nimmt keinen Wert.',
      needsValue: '{option} braucht einen Wert. Siehe --help.',
      givenTwice: '{option} ist mehr als einmal angegeben. Gib es einmal an.',
      operandMissing: '{name} braucht {operand}. Siehe {name} --help.',
      operandTooMany: '{name} kann mit „{operand}“ nichts anfangen. Siehe {name} --help.',
      fileMissing: 'Es gibt keine Datei {file}. Prüfe den Pfad.',
      fileIsFolder: 'Der Pfad {file} ist ein Ordner; nenne eine Datei darin.',
      fileUnreadable: 'Die Datei {file} ist nicht lesbar ({detail}). Prüfe ihre Berechtigungen.',
      onlyInput: 'Der Befehl card liest die Standardeingabe: Schreib - statt {operand}.',
      badCardLine: 'Zeile {number} der Eingabe ist kein JSON mit einem Text. Ihre Karte ist leer.',
      outputRefused: 'Die Ausgabe kann nicht geschrieben werden ({detail}). Prüfe, wohin sie geht.',
      watchDry: 'Die Option --watch schreibt und geht daher nicht mit --dry-run zusammen. Eine von beiden weglassen.',
      vaultMissing: 'Es gibt keinen Ordner {path}. Nenne den Ordner mit deinen Notizen.',
      vaultIsFile: 'Der Pfad {path} ist eine Datei. Nenne den Ordner mit deinen Notizen.',
      vaultDenied: 'Der Ordner {path} darf nicht gelesen werden. Prüfe seine Berechtigungen.',
      vaultFailed: 'Der Ordner {path} ist nicht lesbar ({detail}).',
      settingsUnreadable:
        'Die Einstellungen des Vaults in {path} sind nicht lesbar ({detail}), und mit anderen würden andere ' +
        'Notizen geschrieben. Prüfe ihre Berechtigungen.',
      settingsEvicted:
        'Die Einstellungen des Vaults in {path} sind in der Cloud und nicht auf diesem Gerät, und mit anderen ' +
        'würden andere Notizen geschrieben. Lade sie herunter.',
      inVault:
        'In {folder} würden die Seiten zu Notizen des Vaults. Nenne einen Ordner außerhalb, oder einen, der ' +
        'mit einem Punkt beginnt.',
      noFolder:
        'Wo {folder} sein sollte, ist eine Datei oder ein Link, der nirgendwohin führt. Nenne einen anderen Ordner.',
      gitMissing:
        'Das Programm git kann nicht gestartet werden ({detail}). Installiere es, oder vergleiche mit der ' +
        'atlas.json eines früheren Exports.',
      gitNoRepository:
        'Der Ordner {path} liegt in keinem Repository von git. Vergleiche stattdessen mit der atlas.json ' +
        'eines früheren Exports.',
      gitUnknown:
        'Im Repository von {path} gibt es keine Revision {revision}. Nenne einen Commit, einen Branch oder ein Tag.',
      gitShallow:
        'Die Revision {revision} ist nicht in diesem Klon, der nur das Ende der Geschichte hat. Führe git ' +
        'fetch --unshallow aus, dann versuche es noch einmal.',
      gitPartial:
        'Manche Dateien der Revision {revision} sind nicht in diesem Klon. Hole sie mit git, dann versuche es ' +
        'noch einmal.',
      gitFailed: 'Git konnte nicht sagen, was da war ({detail}).',
      unexpected: 'Etwas ging schief, das nicht hätte schiefgehen dürfen: {detail}. Mehr wurde nicht geschrieben.',
    },
    watching: 'Folgt {path}. Strg-C beendet es.',
    reading: 'Notizen werden gelesen',
    planning: 'Vergleichen',
    writing: 'Schreiben',
    taxonomy: 'Themen',
    odd: {
      tab:
        'Zeile {line} ist mit einem Tabulator eingerückt, darum ist keine der Eigenschaften lesbar. Nimm dort ' +
        'Leerzeichen.',
      twice:
        'Zeile {line} nennt die Eigenschaft {text} ein zweites Mal, darum ist keine der Eigenschaften lesbar. ' +
        'Lösche eine der beiden.',
      open:
        'Was {text} in Zeile {line} öffnet, wird nie geschlossen, darum ist keine der Eigenschaften lesbar. ' +
        'Schließe es.',
      quotes:
        'Zeile {line} hat einen Text mit {text}, was YAML für sich nimmt, darum ist keine der Eigenschaften ' +
        'lesbar. Setze den Text in Anführungszeichen.',
      unclear:
        'Zeile {line} ist nicht lesbar, darum zählt keine der Eigenschaften. Schreib sie als Name, Doppelpunkt, ' +
        'Leerzeichen und Wert, oder lösche sie.',
      encoding:
        'Sie ist nicht als UTF-8 gespeichert, deshalb liest Obsidian andere Zeichen, als geschrieben ' +
        'wurden. Speichere sie als UTF-8.',
      sign:
        'In Zeile {line} zählt „{text}“ nicht, denn & und ! haben in YAML eine eigene Bedeutung. Setze es in ' +
        'Anführungszeichen.',
    },
    notice: {
      unreadable: 'Die Notiz ist nicht lesbar ({detail}). Ihre Einträge in Indexnotizen bleiben, wie sie sind.',
      evicted:
        'Die Notiz ist in der Cloud und nicht auf diesem Gerät. Ihre Einträge bleiben, wie sie sind. Lade sie ' +
        'herunter.',
      unreadableFolder:
        'Der Ordner ist nicht lesbar ({detail}). Einträge von Notizen, die nicht gefunden werden, bleiben in ' +
        'Indexnotizen.',
      circle:
        'Die Verknüpfung führt zu einem Ordner um den Vault oder um einen anderen verknüpften Ordner. Wie in ' +
        'Obsidian wird ihr nicht gefolgt.',
      oddName: 'Obsidian könnte diesen Namen nicht von einem anderen unterscheiden. Benenne sie um.',
      badConfig: 'Die Datei ist kein gültiges JSON ({detail}); es gelten die Vorgaben von Obsidian.',
      more: 'Und {count} weitere',
    },
    topics: {
      from: '{count} Notizen ({source})',
      none: 'Nichts in diesem Vault weist auf Themen hin.',
      leftOut: 'Weggelassen',
    },
    inspect: {
      topics: 'Themen',
      problem: 'Problem',
      approach: 'Ansatz',
      gist: 'Kern',
      aliases: 'Aliasse',
      tags: 'Tags',
      headings: 'Überschriften',
      links: 'Links',
      unresolved: 'Ohne Ziel',
    },
  },
};

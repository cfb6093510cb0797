import type { Translation } from '../translation';

/** French. */
export const fr: Translation = {
  atlas: {
    mended: 'Topic Atlas a rencontré une erreur ({message}) et a relu toutes les notes. Tout fonctionne à nouveau.',
    failed:
      'Topic Atlas ne peut pas trier les notes : {message}. Ce qu’il montre peut être dépassé, et il ne ' +
      'touche pas aux notes d’index. Il réessaiera au prochain changement.',
    view: 'Atlas',
    command: 'Ouvrir l’atlas',
    another: 'Ouvrir un autre atlas',
    parts: 'Parties de l’atlas',
    part: {
      topics: 'Sujets',
      notes: 'Notes',
      linked: 'Liens',
      todo: 'À faire',
    },
    search: 'Chercher dans l’atlas…',
    searchIn: 'Rechercher dans {name}…',
    searchTopics: 'Chercher un sujet…',
    searchNotes: 'Chercher dans les titres et les cartes…',
    topics: {
      tree: 'Sujets',
      tools: 'Que faire des sujets',
      noneFound: 'Aucun sujet ne porte ce nom.',
      all: 'Tous les sujets',
      none: 'Il n’y a pas encore de sujets. Arrangez-en que vos notes proposent, ou nommez des sujets dans vos notes.',
      path: 'Place de ce sujet',
      below: 'Sous-sujets',
      linked: 'Lié à ses notes',
      more: 'Plus sur ce sujet',
      showMore: { one: 'En afficher {count} de plus', other: 'En afficher {count} de plus' },
      newName: 'Nom du nouveau sujet',
      addBelow: 'Ajouter un sous-sujet',
      addNamed: 'Ajouter {name}',
      addShared: 'Un autre sujet s’appelle aussi {name}.',
      addIt: 'Ajouter',
      taken: 'Il y a déjà ici un sujet nommé {name}.',
      rename: 'Renommer le sujet',
      describe: 'Décrire ce sujet',
      keep: 'Reprendre dans la taxonomie',
      implicit: 'Nommé par des notes, pas encore rangé',
      up: 'Monter',
      down: 'Descendre',
      outdent: 'Remonter d’un niveau',
      moveUnder: 'Placer sous un autre sujet',
      under: 'Placer {name} sous quel sujet ?',
      foldAll: 'Tout replier',
      unfoldAll: 'Tout déplier',
    },
    notes: {
      list: 'Notes',
      asCards: 'Afficher en cartes',
      asLines: 'Afficher en lignes',
      summary: 'Résumé de {title} : problème → approche',
      edit: 'Écrire le résumé ici',
      showAll: 'Afficher toutes les notes',
      searchAll: 'Rechercher dans toutes les notes',
      written: 'Résumé écrit : {title}',
    },
    drop: {
      before: 'Placer avant {name}',
      into: 'Placer sous {name}',
      after: 'Placer après {name}',
      move: 'Déplacer vers {name}. Maintenez Ctrl ou Commande pour plutôt ajouter.',
      add: 'Ajouter à {name}',
      held: 'Les notes que retient une règle restent aussi où elles sont.',
    },
    ask: {
      move: { one: 'Déplacer {count} note vers {name} ?', other: 'Déplacer {count} notes vers {name} ?' },
      add: { one: 'Ajouter {count} note à {name} ?', other: 'Ajouter {count} notes à {name} ?' },
      text: 'Seule leur propriété {property} est modifiée. Les notes d’index suivent. Cela peut être annulé.',
      doMove: 'Déplacer',
      doAdd: 'Ajouter',
    },
    done: {
      kept: 'Les sujets proposés sont maintenant les vôtres.',
      added: 'Sujet ajouté : {name}',
      described: 'Décrit : {name}',
      removed: 'Sujet supprimé : {name}',
      merged: '{name} fait maintenant partie de {into}.',
      ordered: '{name} a changé de place.',
      moved: '{name} est maintenant sous {parent}.',
      notesMoved: { one: '{count} note déplacée vers {name}.', other: '{count} notes déplacées vers {name}.' },
      notesAdded: { one: '{count} note ajoutée à {name}.', other: '{count} notes ajoutées à {name}.' },
      stay: {
        one:
          '{count} d’entre elles reste aussi où elle était, à cause d’une étiquette, d’un dossier, d’une ' +
          'propriété ou d’un lien.',
        other:
          '{count} d’entre elles restent aussi où elles étaient, à cause d’étiquettes, de dossiers, de ' +
          'propriétés ou de liens.',
      },
      stayIn: '{note} est maintenant dans {name}, et reste dans {topics} à cause de {reasons}.',
      nothing: 'Rien à modifier pour {name}.',
    },
    linked: {
      found: 'Trouvé',
      hubs: 'Carrefours',
      missing: 'Pas encore écrites',
      pairs: 'Sujets très proches',
      alone: 'Notes isolées',
      about: {
        found: 'Notes dont le titre, un autre nom ou la carte contient ces mots.',
        hubs: 'Les notes qui ont le plus de liens.',
        missing: 'Des notes vers lesquelles d’autres mènent et que personne n’a écrites, les plus demandées d’abord.',
        pairs: 'Des sujets dont les notes sont liées entre elles ou appartiennent aux deux.',
        alone: 'Elles ne mènent à aucune note, et aucune note ne mène à elles.',
      },
      none: 'Aucune.',
      links: { one: '{count} lien', other: '{count} liens' },
      write: 'L’écrire',
      writeNote: 'L’écrire : {title}',
    },
    map: {
      label: 'Carte des sujets et de leurs notes, que la liste à côté donne en mots',
      keys:
        'Les flèches déplacent la carte, plus et moins changent sa taille, Entrée ouvre ce qui est au milieu, ' +
        'Échap fait sortir.',
      tools: 'Actions sur la carte',
      larger: 'Agrandir',
      smaller: 'Réduire',
      whole: 'Afficher toute la carte',
      save: 'Enregistrer la carte comme image',
      saved: 'Enregistré : {path}',
      notSaved: 'La carte n’a pas pu être enregistrée : {message}',
      file: 'Carte de {vault}',
      legend: 'N’afficher que certaines notes',
      open: 'Problèmes ouverts',
      hubs: 'Carrefours',
      alone: 'Isolées',
      unsorted: 'Non triées',
      openTopic: 'Ouvrir ce sujet',
    },
    todo: {
      coverage: 'Couverture',
      unsorted: 'Trier les notes',
    },
    welcome: {
      title: 'Votre coffre sur une page',
      intro: {
        one: 'Voici ce que montre {count} note. Rien n’est encore écrit.',
        other: 'Voici ce que montrent {count} notes. Rien n’est encore écrit.',
      },
      introKnown: { one: 'Voici ce que montre {count} note.', other: 'Voici ce que montrent {count} notes.' },
      topics: { one: 'Sujet proposé', other: 'Sujets proposés' },
      topicsKnown: { one: 'Sujet', other: 'Sujets' },
      open: { one: 'Problème ouvert', other: 'Problèmes ouverts' },
      answered: { one: 'Problème avec réponse', other: 'Problèmes avec réponse' },
      hubs: { one: 'Carrefour, une note très liée', other: 'Carrefours, les notes les plus liées' },
      unsorted: { one: 'Note sans sujet pour l’instant', other: 'Notes sans sujet pour l’instant' },
      small:
        'Votre coffre est encore petit, il y a donc peu à montrer. L’atlas grandit avec vos notes ; trois ' +
        'façons de lui donner quelque chose à montrer :',
      empty:
        'Votre coffre n’a pas encore de notes. Écrivez-en comme d’habitude ; l’atlas suit. Voici ce qu’il regarde :',
      howTopics:
        'Sujets : rangez les notes dans des dossiers, étiquetez-les ou nommez leurs sujets dans la propriété ' +
        '« {property} ».',
      howCards:
        'Problèmes : écrivez dans la propriété « {property} » de quoi parle une note, ou commencez-la par un ' +
        'résumé ou une question.',
      howLinks: 'Liens : reliez les notes entre elles ; les carrefours et les notes proches en découlent.',
      arrange: 'Arranger les sujets',
      arrangeAbout: 'Montre les sujets que vos notes proposent, à prendre, renommer ou laisser',
      write: 'Écrire les notes d’index',
      writeAbout: 'Montre d’abord ce qui serait écrit, puis écrit ce que vous choisissez',
      look: 'Juste regarder',
      lookAbout: 'Mène aux sujets ; rien n’est écrit',
      safe: 'Les notes d’index sont du simple Markdown dans votre coffre. Vos propres notes restent telles quelles.',
    },
  },
  between: {
    command: 'Ce qui relie cette note à…',
    choose: 'Choisir l’autre note…',
    with: 'Ce qui les relie…',
    title: 'De {from} à {to}',
    looking: 'Recherche de chemins…',
    none: 'Aucun chemin trouvé, ni par les liens ni par les mots.',
    both: 'Chemin le plus court et le plus fort',
    shortest: 'Chemin le plus court',
    strongest: 'Chemin le plus fort',
    another: 'Autre chemin',
    steps: { one: '{count} pas', other: '{count} pas' },
    linksTo: 'Mène à',
    linkedFrom: 'Liée depuis',
    words: 'Toutes deux sur {words}',
    sentence: '{title} : {text}',
  },
  cards: {
    problem: 'Problème',
    approach: 'Approche',
    gist: 'Essentiel',
    open: 'Ouvert',
    solved: 'Résolu',
    suggested: 'Peut y répondre',
    take: 'Prendre « {title} » comme approche',
    action: {
      dismiss: 'Pas un problème',
      solved: 'Marquer comme résolu',
      copy: 'Copier la carte en Markdown',
    },
    done: {
      dismissed: 'Plus un problème : {title}',
      solved: 'Résolu : {title}',
      answered: '{answer} répond à {title}.',
    },
    view: 'Cartes',
    countOpen: '{count} ouverts',
    none: {
      notes:
        'Il n’y a pas encore de notes à montrer. Chaque note que vous écrivez reçoit ici une carte : son ' +
        'problème et son approche, ou ses premiers mots.',
      topic: 'Ce sujet n’a pas encore de note. Nommez-le dans la propriété « {property} » d’une note.',
      text: 'Aucune note ici n’a ces mots.',
      open:
        'Aucun problème ouvert ici. Une note en a un quand sa propriété « {property} » le dit, ou quand son ' +
        'résumé pose une question à laquelle il ne répond pas.',
      closed:
        'Aucun problème répondu ici. Un problème a sa réponse dès que sa note a une approche, ou dit qu’il est résolu.',
      unsorted: 'Chaque note a un sujet.',
      unsummarised: 'Chaque note dit de quoi elle parle.',
      unlinked: 'Chaque note est liée à une autre.',
    },
    unknownTopic: 'Il n’y a pas de sujet « {topic} ». Écrivez son chemin, comme dans l’index des sujets.',
    filter: 'Filtrer les cartes…',
    state: 'Quelles cartes',
    order: 'Ordre',
    topic: 'Sujet',
    limit: 'Au plus',
    anyTopic: 'Tous les sujets',
    states: {
      all: 'Tous les états',
      open: 'Problèmes ouverts',
      closed: 'Avec réponse',
      unsorted: 'Non triées',
      unsummarised: 'Sans résumé',
      unlinked: 'Sans lien',
    },
    orders: {
      title: 'Par titre',
      date: 'Par date',
      links: 'Par liens',
      changed: 'Dernières modifiées',
    },
    problemIn: {
      'no-colon':
        'Ligne {line} : « {text} » n’a pas de deux-points. Écrivez une option et une valeur, comme « state: open ».',
      'unknown-option': 'Ligne {line} : il n’y a pas d’option « {text} ». Il y a topic, query, state, order et limit.',
      'unknown-value': 'Ligne {line} : « {text} » ne convient pas ici. Écrivez l’un de {allowed}.',
      'no-number': 'Ligne {line} : « {text} » n’est pas un nombre entier.',
    },
    command: {
      edit: 'Modifier la carte de cette note',
      insert: 'Insérer des cartes ici',
    },
    copied: 'La carte est dans le presse-papiers.',
    notCopied: 'Le presse-papiers n’est pas disponible. Réessayez.',
    noCard: 'Cette note n’a pas encore de carte. Modifiez-la pour en écrire une.',
    form: {
      title: 'Insérer des cartes',
      insert: 'Insérer',
    },
    edit: {
      title: 'Carte de {title}',
      problem: 'Problème',
      problemHint: 'De quoi parle cette note : une question, une difficulté, un but ?',
      approach: 'Approche',
      approachHint: 'Ce qu’on y fait. Laissez vide tant que le problème est ouvert.',
      save: 'Enregistrer',
      solved: 'Résolu',
      where: 'S’écrit dans les propriétés « {problem} » et « {approach} ».',
      found: 'Trouvé dans : {place}',
      place: 'Écrire dans',
      inProperties: 'Propriétés',
      inPlace: 'Là où c’était',
      failed: '{path} ne peut pas être lu ou écrit : {detail}',
      changed:
        'La carte dans la note a changé entre-temps, rien n’a donc été écrit. Regardez-la de nouveau, puis ' +
        'refaites la modification.',
      unread: 'Obsidian n’a pas encore lu cette note. Réessayez dans un instant.',
      refused: {
        place:
          'À cet endroit, ce texte serait lu comme autre chose ({place}). Réduisez-le à de simples phrases, ' +
          'ou écrivez-le dans les propriétés.',
      },
    },
    origin: {
      property: 'Propriété {name}',
      'inline-field': 'Champ dans le texte {name}',
      callout: 'Encadré {name}',
      section: 'Section {name}',
      'summary-property': 'Propriété {name}',
      'summary-callout': 'Encadré {name}',
      quote: 'Citation sous le titre',
      paragraph: 'Premier paragraphe',
      list: 'Liste',
    },
    bases: {
      name: 'Cartes : problème → approche',
      openFirst: 'Problèmes ouverts d’abord',
      hideEmpty: 'Masquer les notes sans carte',
      byTopic: 'Grouper par sujet',
      onlyTopic: 'Ce sujet seulement',
      sizes: 'Largeur des cartes',
      shown: 'Afficher sur les cartes',
      properties: 'Propriétés',
      topics: 'Sujets',
      taken: 'Depuis d’autres propriétés',
      noValue: 'Aucune valeur',
      noTopic: 'Aucun sujet',
      nothing: 'Aucune de ces notes n’a quelque chose à montrer ici.',
      make: {
        command: 'Créer une base d’un sujet',
        choose: 'Créer une base de…',
        all: 'Toutes les notes, par sujet',
        made: '{path} a été créé.',
        undone: 'La base créée est de nouveau supprimée.',
        noBases: 'Pour la voir, activez le module principal Bases, puis de nouveau Topic Atlas.',
      },
    },
  },
  common: {
    cancel: 'Annuler',
    close: 'Fermer',
    undo: 'Annuler',
    undoLast: 'Annuler la dernière modification',
    undoOf: 'Annuler : {what}',
    undone: 'Annulé : {name}',
    undoneOf: {
      cards: 'La dernière modification d’une carte est annulée.',
      links: 'Les derniers liens créés sont annulés.',
      topics: 'La dernière modification des sujets de notes est annulée.',
      sorting: 'Le dernier classement est annulé.',
      order: 'Le dernier ordre manuel est annulé.',
    },
    notUndone: 'Non annulé, car modifié depuis : {paths}',
    nothingToUndo: 'Il n’y a rien à annuler.',
    comma: ', ',
    and: '{all} et {last}',
    quoted: '« {text} »',
  },
  coverage: {
    view: 'Couverture des sujets',
    list: 'Couverture',
    reading: 'Lecture du coffre…',
    noNotes: 'Il n’y a pas encore de notes.',
    well: 'Tout va bien : chaque note a un sujet, chaque lien mène quelque part et les notes d’index sont à jour.',
    nothingFound: 'Rien ne correspond au filtre.',
    comparing: 'Comparaison des notes d’index…',
    section: {
      index: 'Notes d’index à regarder',
      copies: 'Copies de conflits de synchronisation',
      unsorted: 'Notes non triées',
      sizes: 'Sujets avec trop ou trop peu de notes',
      rules: 'Règles qui ne prennent aucune note',
      taxonomy: 'Sujets à regarder',
      alike: 'Sujets aux noms semblables',
      places: 'Sujets que leurs pages placent ailleurs',
      values: 'Sujets que des notes nomment mal',
      properties: 'Propriétés à regarder',
      missing: 'Liens qui ne mènent nulle part',
      open: 'Problèmes ouverts',
      topics: 'Sujets',
    },
    action: {
      index: 'Aperçu de ce qu’une reconstruction écrirait',
      unsorted: 'Les trier une à une',
      open: 'Les afficher en cartes',
      settings: 'Ouvrir les paramètres de ce sujet',
      openIndex: 'Ouvrir la note d’index',
      cards: 'Afficher les cartes de ce sujet',
      merge: 'Fusionner avec « {name} »',
    },
    stale: 'Une reconstruction la modifierait.',
    telling: 'Elle nomme des notes que le filtre écarte ; une reconstruction les retire.',
    unmade: 'Une reconstruction la créerait.',
    copy:
      'Un service de synchronisation a fait cette copie de {original} ; elle n’est pas listée. Reprenez ce ' +
      'qu’elle dit, puis supprimez-la.',
    copyAlone:
      'Un service de synchronisation a fait cette copie d’une note qui n’existe pas ; elle n’est pas listée. ' +
      'Renommez-la pour la garder.',
    empty: 'Il n’a aucune note. Vérifiez ses règles, ou supprimez-le.',
    few: {
      one: 'Il n’a que {count} note. Il va peut-être avec un autre sujet.',
      other: 'Il n’a que {count} notes. Il va peut-être avec un autre sujet.',
    },
    crowded: '{count} notes propres ne se voient pas d’un coup d’œil. Pensez à des sous-sujets.',
    alike: 'Leurs noms semblent n’en faire qu’un. Un clic les fusionne dans le premier ; le menu a les autres.',
    alikeMerged: 'Fusionné avec « {name} ».',
    place:
      'C’est la page de « {topic} » et elle indique « {above} » au-dessus. Vos paramètres le placent ' +
      'ailleurs, et ce sont eux qui comptent.',
    placed: 'Déplacer « {topic} » sous « {above} »',
    askedBy: { one: '{count} note y mène', other: '{count} notes y mènent' },
    rule: {
      tags: 'Aucune note n’a l’étiquette #{value}.',
      folders: 'Aucune note n’est dans le dossier {value}.',
      properties: 'Aucune note n’a la propriété {value}.',
      linksTo: 'Aucune note ne mène à {value}.',
      excludes: 'Exclusion : {rule}',
    },
    more: 'Et {count} de plus ; la sortie JSON a tout.',
  },
  guide: {
    command: 'Arranger les sujets',
    looking: 'Vos notes sont examinées…',
    intro:
      'Ces sujets sont proposés d’après votre coffre. Décochez ce que vous ne voulez pas ; ce qui est sous un ' +
      'sujet va avec lui. Rien n’est écrit avant que vous pressiez le bouton.',
    introMore: 'Vos sujets restent tels quels. Ceux-ci s’ajouteraient : décochez ce que vous ne voulez pas.',
    nothing:
      'Rien dans votre coffre n’indique encore de sujets. Rangez les notes dans des dossiers, donnez-leur des ' +
      'étiquettes imbriquées ou nommez leurs sujets dans la propriété {property} ; à partir de trois notes, ' +
      'un sujet est proposé ici.',
    few: {
      one:
        'Rien dans votre coffre n’indique encore de sujets. Il a une note : continuez d’écrire et revenez quand ' +
        'il y en aura plus. Ou nommez déjà des sujets, dans la propriété {property} d’une note.',
      other:
        'Rien dans votre coffre n’indique encore de sujets. Il a {count} notes : continuez d’écrire et ' +
        'revenez quand il y en aura plus. Ou nommez déjà des sujets, dans la propriété {property} d’une note.',
    },
    empty:
      'Il n’y a pas encore de notes à examiner. Écrivez-en, puis revenez : les sujets sont proposés d’après ' +
      'les étiquettes, dossiers, propriétés et mots que vous employez.',
    failed: 'Vos notes n’ont pas pu être examinées. Ce qui a échoué se trouve dans la console du développeur.',
    reading: 'Lecture de ce dont parlent vos notes : {done} sur {total}…',
    grouping: 'Recherche de notes qui parlent de la même chose…',
    contentFound: {
      one:
        'D’après le contenu des notes, {count} sujet serait proposé aussi : regardez son onglet, et cochez « ' +
        'Les utiliser » si vous le voulez.',
      other:
        'D’après le contenu des notes, {count} sujets seraient proposés aussi : regardez leur onglet, et ' +
        'cochez « Les utiliser » si vous les voulez.',
    },
    nothingNew: 'Vos sujets couvrent tout ce que votre coffre propose.',
    sources: 'D’où viennent les sujets',
    everything: 'Tout',
    unused: '{count}, non utilisés',
    use: 'Les utiliser',
    search: 'Chercher un sujet',
    source: {
      topic: 'Propriété « {property} »',
      property: 'Autres propriétés',
      tag: 'Étiquettes',
      folder: 'Dossiers',
      map: 'Notes sommaires',
      content: 'Contenu des notes',
    },
    all: 'Tout cocher',
    none: 'Tout décocher',
    tree: 'Sujets proposés',
    rename: 'Renommer le sujet',
    more: 'Plus d’options',
    merge: 'Fusionner avec un autre sujet…',
    mergeInto: 'Fusionner « {name} » avec…',
    moveUnder: 'Déplacer sous un autre sujet…',
    moveTop: 'Déplacer au premier niveau',
    drop: {
      into: 'Placer sous {name}. Maintenez Ctrl ou Commande pour plutôt les fusionner.',
      beside: 'Placer à côté de {name}',
    },
    separate: 'Défaire la fusion',
    alike: '{names} semblent être un seul sujet.',
    mergeAlike: 'Fusionner avec « {name} »',
    apart: 'Garder séparés',
    summary: '{held} notes sur {total} appartiendraient à un sujet.',
    summaryMore: '{held} notes sur {total} appartiendraient à un nouveau sujet.',
    unsorted: {
      one: '{count} note ne serait pas triée : {names}.',
      other: '{count} notes ne seraient pas triées : {names}.',
    },
    unsortedMore: '{count} notes ne seraient pas triées : {names} et {more} de plus.',
    writes: {
      one:
        'Dans {count} note, la propriété {property} est écrite, car aucune règle ne dit de quoi elle parle. ' +
        'Annuler reprend cela aussi.',
      other:
        'Dans {count} notes, la propriété {property} est écrite, car aucune règle ne dit de quoi elles ' +
        'parlent. Annuler reprend cela aussi.',
    },
    naming: { one: 'Écriture des sujets dans {count} note…', other: 'Écriture des sujets dans {count} notes…' },
    add: { one: 'Ajouter {count} sujet', other: 'Ajouter {count} sujets' },
    added: { one: '{count} sujet ajouté.', other: '{count} sujets ajoutés.' },
  },
  noteTopics: {
    command: 'Définir les sujets de cette note',
    menu: 'Définir les sujets',
    title: 'Sujets de {title}',
    search: 'Chercher des sujets…',
    list: 'Sujets',
    save: 'Enregistrer',
    fresh: 'Un nouveau sujet',
    ruled: 'Par une règle du sujet',
    done: 'Les sujets de {title} sont définis.',
    unread: 'Cette note n’est pas encore lue, ou ne peut pas l’être.',
  },
  panel: {
    title: 'Notes liées',
    titleFor: 'Notes liées à {title}',
    command: {
      open: 'Ouvrir les notes liées',
      wander: 'Flâner',
      linkMentions: 'Lier les mentions de cette note',
    },
    openAnother: 'Ouvrir un autre panneau de notes liées',
    section: {
      links: 'Liens',
      linkedFrom: 'Liée depuis',
      sameTopic: 'Même sujet',
      near: 'Proches',
      mentioned: 'Mentionnées, non liées',
      unwritten: 'Pas encore écrites',
    },
    order: {
      natural: 'Comme dans le texte, les plus proches d’abord',
      title: 'Titre, croissant',
      titleDown: 'Titre, décroissant',
      newest: 'Modification (récent d’abord)',
      oldest: 'Modification (ancien d’abord)',
      madeLast: 'Création (récent d’abord)',
      madeFirst: 'Création (ancien d’abord)',
    },
    lines: {
      one: 'Cartes sur une ligne',
      two: 'Cartes sur deux lignes',
      all: 'Cartes entières',
    },
    action: {
      wander: 'Flâner vers une note à voir',
      order: 'Changer l’ordre de tri',
      filter: 'Filtrer les notes',
      hidePlaces: 'Masquer les phrases autour des liens',
      context: 'Afficher plus de contexte',
      indexNotes: 'Afficher les notes d’index',
      foldAll: 'Tout replier',
      unfoldAll: 'Tout déplier',
      pin: 'Épingler à cette note',
      unpin: 'Suivre la note ouverte',
      moveUp: 'Monter la section',
      moveDown: 'Descendre la section',
      hideSection: 'Masquer « {section} »',
      showSection: 'Afficher « {section} »',
      insertLink: 'Insérer un lien dans la note ouverte',
      pinTo: 'Épingler les notes liées à cette note',
      linkMentions: 'Lier les mentions…',
      makeLink: 'Lier',
      makeLinkTo: 'Faire un lien vers {title}',
    },
    filter: 'Taper pour filtrer…',
    open: 'Ouvert',
    place: { one: '{count} endroit', other: '{count} endroits' },
    noNote: 'Ouvrez une note pour voir à quoi elle est liée.',
    gone: '« {path} » n’est plus dans le coffre.',
    notYet: 'Obsidian n’a pas encore lu cette note.',
    reading: 'Lecture du coffre…',
    noMatch: 'Aucune note ne correspond.',
    allHidden: 'Toutes les sections sont masquées.',
    nowhere: 'Il n’y a nulle part où aller : le coffre n’a pas d’autre note.',
    nearReading: 'Lecture des textes : {done} sur {total}',
    link: {
      made: 'Lien fait dans « {path} ».',
      madeSome: { one: '{count} lien fait dans « {path} ».', other: '{count} liens faits dans « {path} ».' },
      madeMany: { one: '{count} lien fait dans {notes} notes.', other: '{count} liens faits dans {notes} notes.' },
      inHeading: 'Des liens mènent au titre où se trouve le nom ; il reste donc tel quel.',
      moved: 'Le nom ne se trouve plus là.',
      failed: 'Aucun lien n’a pu être fait : « {path} » ne peut pas être écrit.',
    },
    mentions: {
      title: 'Lier les mentions de {title}',
      looking: 'Recherche de mentions…',
      intro: 'Des noms qui ne sont pas encore des liens. Le premier de chaque note est coché.',
      none: 'Aucun nom de note ne se trouve ici sans lien, ni celui de cette note ailleurs.',
      list: 'Mentions',
      into: '→ {title}',
      apply: { one: 'Faire {count} lien', other: 'Faire {count} liens' },
      all: 'Tout cocher',
      nothing: 'Tout décocher',
    },
    reason: {
      inText: 'Dans le texte',
      under: 'Sous « {heading} »',
      inProperty: 'Dans la propriété « {name} »',
      embedded: 'Intégrée',
      more: { one: 'Aussi à un autre endroit', other: 'Aussi à {count} autres endroits' },
      linkedHere: 'Liée dans cette note',
      linksHere: 'Mène à cette note',
      inTopics: 'Toutes deux dans {topics}',
      here: 'Nommée dans cette note',
      there: 'Nomme cette note',
    },
  },
  properties: {
    odd: {
      unreadable:
        'Ses propriétés ne peuvent pas être lues, aucune ne compte donc. Corrigez les lignes entre les --- : ' +
        'un texte avec deux-points ou dièse demande des guillemets.',
      misread: {
        'byte-order-mark':
          'Elle commence par une marque d’ordre des octets (BOM) : Obsidian n’y lit donc aucune propriété. ' +
          'Enregistrez-la sans cette marque.',
        'lines-before':
          'Quelque chose précède le --- de ses propriétés : aucune ne compte donc. Faites de --- la première ligne.',
        fence:
          'Sa première ligne n’est pas exactement --- : aucune des propriétés qui suivent ne compte donc. ' +
          'Supprimez les espaces de cette ligne.',
        unclosed:
          'Aucune ligne --- ne termine ses propriétés : aucune ne compte donc. Ajoutez-en une sous la ' +
          'dernière propriété.',
        comment:
          'Dans la propriété {property}, « {text} » ne compte pas, car un dièse commence un commentaire. ' +
          'Mettez-le entre guillemets ou retirez le dièse.',
      },
      'tags-in-text':
        'Les étiquettes {tags} ne comptent pas, car la propriété tags les contient en un seul texte. ' +
        'Écrivez-les en liste.',
      'old-name':
        'Obsidian ne regarde plus la propriété {property}, donc rien de ce qu’elle contient ne compte. Nommez-la ' +
        '{name}.',
      'not-tags':
        'Ce que la propriété tags contient ici ne compte pas comme étiquette : {values}. Écrivez les ' +
        'étiquettes sans espaces ni virgules, chacune comme un élément, et les nombres avec une lettre devant.',
      'topic-number':
        'La propriété {property} contient le nombre {value}, pris pour le nom « {value} ». Mettez-le entre ' +
        'guillemets, pour qu’il reste tel quel.',
      'topic-type': {
        number:
          'La propriété {property} contient un nombre qui n’est pas un nom. Mettez-le entre guillemets, si un ' +
          'sujet s’appelle ainsi.',
        boolean:
          'La propriété {property} contient true ou false là où il faut un sujet. Écrivez son nom, entre ' +
          'guillemets s’il s’appelle ainsi.',
        nothing: 'La propriété {property} a un élément vide. Écrivez-y le nom d’un sujet, ou supprimez-le.',
        list:
          'La propriété {property} contient une liste dans la liste. Écrivez chaque sujet comme un élément, et ' +
          'les liens entre guillemets.',
        map:
          'La propriété {property} contient des paires nom et valeur là où il faut un sujet. Mettez entre ' +
          'guillemets un nom avec deux-points.',
      },
    },
    refused: {
      'byte-order-mark':
        '{path} commence par une marque d’ordre des octets, Obsidian n’y lit donc aucune propriété. La ' +
        'propriété « {property} » n’a pas été écrite ; enregistrez d’abord la note sans la marque.',
      fence:
        'La ligne {line} de {path} n’est pas tout à fait le --- qui entoure les propriétés. La propriété « ' +
        '{property} » n’a pas été écrite ; corrigez d’abord cette ligne.',
      tab:
        'La ligne {line} de {path} commence par une tabulation, ce qui n’est pas permis aux propriétés. La ' +
        'propriété « {property} » n’a pas été écrite ; mettez-y d’abord des espaces.',
      unreadable:
        'La ligne {line} de {path} ne se lit pas comme une propriété. La propriété « {property} » n’a pas été ' +
        'écrite ; corrigez d’abord cette ligne.',
      'duplicate-key':
        'La ligne {line} de {path} nomme une propriété une seconde fois. La propriété « {property} » n’a pas ' +
        'été écrite ; supprimez d’abord l’une des deux.',
      anchor:
        'La ligne {line} de {path} contient une ancre, un renvoi ou un type (&, * ou !). La propriété « ' +
        '{property} » n’a pas été écrite ; modifiez-la là, à la main.',
      comment:
        'La ligne {line} de {path} commence une liste entre crochets avec un commentaire. La propriété « ' +
        '{property} » n’a pas été écrite ; modifiez-la là, à la main.',
      'wrong-kind':
        'La ligne {line} de {path} contient autre chose que ce qui est à écrire. La propriété « {property} » ' +
        'n’a pas été écrite ; modifiez-la là, à la main.',
      invalid:
        'Les propriétés de {path} ne peuvent pas être lues ({detail}). La propriété « {property} » n’a pas ' +
        'été écrite ; corrigez-les d’abord.',
      'no-map':
        'Les propriétés de {path} ne sont pas des noms avec des valeurs. La propriété « {property} » n’a pas ' +
        'été écrite ; corrigez-les d’abord.',
      vault: 'La propriété « {property} » de {path} est restée telle quelle. {reason}',
      misread:
        'La propriété « {property} » de {path} (ligne {line}) n’a pas été écrite, car elle serait lue ' +
        'autrement que voulu. Modifiez-la là, à la main.',
    },
  },
  reasons: {
    related: {
      'both-link-to': 'Vous les liez toutes deux à {via}',
      'both-linked-from': { one: '{via} mène aux deux', other: '{via} mènent aux deux' },
      'linked-through': { one: '{via} est entre les deux', other: '{via} sont entre les deux' },
      'neighbours-linked': { one: '{via} est entre les deux', other: '{via} sont entre les deux' },
      'linked-with-similar': 'Liée à {via}, très semblable à cette note',
      'similar-to-linked': 'Très semblable à {via}, liée à cette note',
      'named-here': 'Cette note mentionne {name}',
      'named-there': 'Elle mentionne {name}',
      'named-here-title': 'Cette note la mentionne',
      'named-there-title': 'Elle mentionne cette note',
      titles: 'Les deux titres disent {words}',
      words: 'Toutes deux sur {words}',
      topics: 'Toutes deux dans {topics}',
      tags: 'Toutes deux avec {tags}',
      folder: 'Toutes deux dans le dossier {folder}',
    },
    suggested: {
      'name-title': 'Le titre le nomme : {name}',
      'name-text': 'Le texte le nomme : {name}',
      linked: 'Liée à ses notes : {paths}',
      'shared-links': 'Partage des liens avec ses notes : {paths}',
      tags: 'Ses notes ont les étiquettes {tags}',
      words: 'Ses notes emploient les mots {words}',
      form: 'Construite comme ses notes',
      traits: 'Construite comme ses notes : {traits}',
    },
    trait: {
      code: 'Code {detail}',
      callout: 'Encadrés {detail}',
      folder: 'Dossier {detail}',
      site: 'Liens vers {detail}',
    },
    found: {
      named: { one: '{notes} note le nomme', other: '{notes} notes le nomment' },
      value: { one: '{notes} note a {property} : {value}', other: '{notes} notes ont {property} : {value}' },
      tag: { one: '{notes} note a l’étiquette #{tag}', other: '{notes} notes ont l’étiquette #{tag}' },
      folder: { one: '{notes} note est dans {folder}', other: '{notes} notes sont dans {folder}' },
      map: { one: '{notes} note mène à {map}', other: '{notes} notes mènent à {map}' },
      hub: '{notes} sur {of} sont liées à {title}',
      words: 'Mots de ses notes : {words}',
      examples: 'Des notes comme {titles}',
    },
    doubt: {
      daily: 'Notes quotidiennes',
      inbox: 'Boîte d’entrée',
      archive: 'Des archives',
      attachments: 'Pièces jointes',
      templates: 'Modèles',
      tool: 'Appartient à un outil',
      shelf: 'Ne dit rien d’un domaine',
      status: 'Dit où en est une note',
      type: 'Dit le genre d’une note',
      origin: 'Dit de qui ou d’où vient une note',
      everywhere: 'Presque toutes les notes l’ont',
      rare: 'Peu de notes l’ont',
      sorted: 'La plupart de ses notes ont déjà un sujet',
    },
  },
  report: {
    notes: { one: '{count} note', other: '{count} notes' },
    topics: { one: '{count} sujet', other: '{count} sujets' },
    linked: '{count} liées',
    unsorted: '{count} non triées',
    open: { one: '{count} problème ouvert', other: '{count} problèmes ouverts' },
    created: '{count} créées',
    updated: '{count} mises à jour',
    unchanged: '{count} inchangées',
    leftAlone: '{count} laissées telles quelles',
    upToDate: 'Les notes d’index sont à jour.',
    skip: {
      'no-markers':
        'Les marques de la région gérée manquent. Insérez-y de nouveau un index de sujet, ou supprimez la note.',
      'no-begin': 'La marque de début de la région gérée manque. Remettez-la, ou supprimez aussi la marque de fin.',
      'no-end': 'La marque de fin de la région gérée manque. Remettez-la, ou supprimez aussi la marque de début.',
      'several-markers': 'Il y a plus d’une région gérée. Gardez-en une.',
      'reversed-markers': 'La marque de fin est avant la marque de début. Remettez-les dans l’ordre.',
      'marker-in-code': 'Une marque de la région gérée est dans un bloc de code. Fermez le bloc de code avant elle.',
      'no-property':
        'La note a une région gérée, mais sa propriété topic-index ne peut pas être lue. Corrigez ses ' +
        'propriétés, ou supprimez les marques.',
      'page-in-use': 'La note a déjà une région gérée. Retirez-la, ou donnez à la note la propriété topic-index.',
      'page-left-open':
        'Un commentaire ou une formule n’y est jamais fermé ; un index à la fin ne se verrait pas. Fermez-le.',
      'page-properties':
        'Ses propriétés ne peuvent pas être écrites avec certitude. Corrigez-les, ou placez l’index dans une ' +
        'note à part.',
      missing: 'La note n’est plus là.',
      exists: 'Quelque chose porte déjà ce nom à cet endroit. Renommez-le, ou déplacez-le.',
      changed: 'La note a changé pendant l’écriture. Réessayez.',
      'not-text': 'La note n’est pas du texte en UTF-8 : l’écrire l’abîmerait. Convertissez-la d’abord.',
      outside: 'Le chemin sort du coffre, et rien n’y est écrit.',
      linked:
        'Elle est derrière un lien symbolique, et rien n’est écrit à travers. Mettez le fichier ou le dossier ' +
        'lui-même dans le coffre.',
      evicted: 'La note est dans le nuage et pas sur cet appareil. Téléchargez-la, puis relancez la reconstruction.',
      'not-a-folder':
        'Un fichier porte le nom qu’il faut à un dossier. Renommez-le, ou choisissez un autre dossier d’index ' +
        'dans les paramètres.',
      'not-a-note': 'Autre chose qu’un fichier porte ce nom. Renommez-le.',
      denied: 'Les droits manquent. Autorisez la lecture et l’écriture du fichier et de son dossier.',
      'read-only':
        'Rien ne peut être écrit sur ce disque. Rendez-le inscriptible, ou travaillez sur une copie qui l’est.',
      full: 'Le disque est plein. Libérez de la place, puis réessayez.',
      busy: 'Un autre programme tient le fichier, ou trop de fichiers sont ouverts. Fermez-le là, puis réessayez.',
      'too-long': 'Le nom est trop long pour ce disque. Donnez un nom plus court à la note ou à son sujet.',
      unreachable: 'Le disque ne répond pas. Connectez-le, puis réessayez.',
      unread:
        'Obsidian n’a pas lu cette note et ne semble pas le faire : elle n’est peut-être pas encore sur cet ' +
        'appareil, ou ne peut pas être ouverte. Ses entrées restent telles quelles. Ouvrez-la pour voir ce ' +
        'qui ne va pas.',
      failed: 'Elle n’a pas pu être lue ou écrite ({detail}). Regardez le fichier, puis réessayez.',
    },
    double:
      'Plusieurs notes se disent index du sujet {topic} : {used} sert, {others} reste tel quel. Supprimez la ' +
      'propriété dans l’une d’elles.',
    loose:
      'Des lignes y mènent nulle part, et personne ne se souvient qu’elles étaient des entrées : {links}. ' +
      'Créez les notes, ou supprimez les lignes.',
    offered: {
      one:
        '{count} page à vous représente son sujet ; l’index de celui-ci peut y aller (--into-pages, ou ' +
        'index.pages dans les paramètres) :',
      other:
        '{count} pages à vous représentent leurs sujets ; leurs index peuvent y aller (--into-pages, ou ' +
        'index.pages dans les paramètres) :',
    },
    orphaned: 'Le sujet de cette note d’index n’existe plus. La note reste où elle est.',
    badFilter:
      'L’entrée {detail} des fichiers exclus n’est pas une expression régulière et est ignorée. Corrigez-la ' +
      'dans les paramètres d’Obsidian, sous Fichiers et liens.',
    taxonomy: {
      'empty-name': 'Le sujet {topic} n’a pas de nom et est laissé de côté. Donnez-lui-en un.',
      'control-characters':
        'Le nom du sujet {name} contient des sauts de ligne ou des caractères de contrôle, lus comme des espaces.',
      'unknown-parent': 'Le sujet {topic} est sous un sujet qui n’existe pas ; il est donc placé en haut.',
      cycle: 'Ces sujets sont les uns sous les autres : {topics}. Le premier est placé en haut.',
      'same-path': 'Plusieurs sujets ont le chemin {path} ; ils n’en font qu’un.',
      'own-synonym': 'Le synonyme {synonym} est le nom de son propre sujet {topic}.',
      'ambiguous-name':
        'Plusieurs sujets répondent au nom {name} : {topics}. Seul, il ne compte pour aucun ; un chemin les distingue.',
    },
    topicValue: {
      comma:
        'Le texte « {value} » est lu comme plusieurs sujets : {names}. Écrivez-les en liste ; si c’est un ' +
        'seul sujet, ajoutez-le dans les paramètres, ou écrivez-le comme lien.',
      'ambiguous-topic': 'Le sujet {value} pourrait être l’un de {topics}. Écrivez le chemin.',
      'nameless-topic': 'Le sujet {value} n’a pas de nom.',
      'too-deep': 'Le sujet {value} est plus profond que permis.',
      'unknown-topic': 'Il n’y a pas de sujet {value}.',
    },
    settings: {
      'not-a-map':
        'Le fichier des paramètres contient autre chose que des paramètres. Restaurez-le d’une sauvegarde ou ' +
        'd’un autre appareil, ou supprimez-le pour repartir à zéro.',
      conflict:
        'Le fichier des paramètres contient les marques d’un conflit de fusion. Gardez un côté de chacun, et ' +
        'supprimez les lignes des marques.',
      unreadable: 'Le fichier des paramètres ne peut pas être lu. {reason}',
      'not-json':
        'Les paramètres ne sont pas du JSON valide : {detail}. Corrigez le fichier, ou supprimez-le pour ' +
        'repartir à zéro.',
      empty:
        'Le fichier des paramètres est vide, comme après une écriture interrompue. Restaurez-le d’une ' +
        'sauvegarde ou d’un autre appareil, ou supprimez-le pour repartir à zéro.',
      newer:
        'Les paramètres sont de la version {found}, et ceci est fait pour la version {known}. Mettez Topic ' +
        'Atlas à jour.',
      'not-one-of': '{path} devrait être l’un de {allowed}, et non {found}. Ce n’est pas utilisé.',
      'same-heading':
        '{path} affiche le même titre que {other} : on ne saurait distinguer ce qui suit. Il n’est pas utilisé.',
      'unknown-key': '{path} n’est pas un paramètre ; il y a {known}. Corrigez le nom, ou supprimez-le.',
      'bad-id': '{path} a une entrée de clé {found}, qui ne peut pas être utilisée.',
    },
    expected: {
      text: '{path} devrait être un texte. Ce n’est pas utilisé.',
      line: '{path} devrait être un texte d’une ligne. Ce n’est pas utilisé.',
      folder: '{path} devrait être le chemin d’un dossier du coffre. Ce n’est pas utilisé.',
      'portable-folder':
        '{path} devrait être un dossier que tout système accepte : aucun nom avec \\ : * ? " < > |, avec un ' +
        'point ou une espace à la fin, ou réservé par Windows, comme CON. Ce n’est pas utilisé.',
      condition: '{path} devrait être une propriété, propriété: valeur, #tag ou dossier/. Corrigez-le.',
      list: '{path} devrait être une liste. Ce n’est pas utilisé.',
      'yes-or-no': '{path} devrait être true ou false. Ce n’est pas utilisé.',
      number: '{path} devrait être un nombre. Ce n’est pas utilisé.',
      count: '{path} devrait être un entier à partir de 0. Ce n’est pas utilisé.',
      map: '{path} devrait être une table. Ce n’est pas utilisé.',
      'key-and-value': '{path} devrait être une table avec les textes key et value. Ce n’est pas utilisé.',
      version: 'Dans les paramètres, {path} devrait être un entier à partir de 1. Corrigez-le.',
    },
  },
  rebuild: {
    command: {
      rebuild: 'Reconstruire les index de sujets',
      preview: 'Aperçu des index de sujets',
      open: 'Ouvrir le sujet de cette note',
      insert: 'Insérer l’index d’un sujet ici',
    },
    waiting: 'En attendant qu’Obsidian ait lu le coffre…',
    waitingFor: {
      one: 'En attendant qu’Obsidian ait lu {count} note : {path}',
      other: 'En attendant qu’Obsidian ait lu {count} notes, dont {path}',
    },
    asking: 'Elle attend votre réponse sur ce qu’elle écrirait.',
    reading: 'Lecture des cartes : {done} sur {total}',
    planning: 'Comparaison des notes d’index : {done} sur {total}',
    writing: 'Écriture des notes d’index : {done} sur {total}',
    cancelled: 'Arrêté. Ce qui est déjà écrit reste, et peut être annulé.',
    nothingListed:
      'Il n’y a encore rien à indexer : aucune note n’appartient à un sujet. Donnez à une note la propriété « ' +
      '{property} », ou ajoutez des sujets dans les paramètres.',
    done: {
      created: { one: '{count} note d’index créée', other: '{count} notes d’index créées' },
      updated: { one: '{count} mise à jour', other: '{count} mises à jour' },
      leftAlone: { one: '{count} laissée telle quelle', other: '{count} laissées telles quelles' },
    },
    details: 'Afficher les détails',
    failed: 'La reconstruction a échoué : {message}',
    underWay: 'Une reconstruction est en cours. {now}',
    andMore: { one: '{count} de plus', other: '{count} de plus' },
    notUpdated: '{paths} n’ont pas pu être tenues à jour. {reason}',
    preview: {
      title: 'Aperçu des notes d’index',
      intro: 'Ces notes d’index seraient écrites. Rien n’est écrit avant que vous le disiez.',
      first:
        'Ce sont les premières notes d’index de ce coffre. Regardez-les ; rien n’est écrit avant que vous le disiez.',
      hidden: {
        one:
          'Le filtre des paramètres écarte {count} note. Ses entrées disparaissent. Vos propres lignes sur elle ' +
          'restent, sous une ligne sans son nom ; relisez-les, et supprimez les notes d’index dont le nom en ' +
          'dit trop.',
        other:
          'Le filtre des paramètres écarte {count} notes. Leurs entrées disparaissent. Vos propres lignes sur ' +
          'elles restent, sous une ligne sans leurs noms ; relisez-les, et supprimez les notes d’index dont ' +
          'le nom en dit trop.',
      },
      create: 'Nouvelle',
      update: 'Modifiée',
      none: 'Tout est à jour : il n’y a rien à écrire.',
      all: 'Tout écrire',
      some: { one: 'Écrire {count} note', other: 'Écrire {count} notes' },
      select: 'Écrire {path}',
      more: { one: 'Afficher {count} ligne de plus', other: 'Afficher {count} lignes de plus' },
      unchanged: { one: '{count} ligne inchangée', other: '{count} lignes inchangées' },
      groups: {
        created: { one: '{count} nouvelle note', other: '{count} nouvelles notes' },
        pages: { one: '{count} page à vous', other: '{count} pages à vous' },
        updated: { one: '{count} note modifiée', other: '{count} notes modifiées' },
      },
      looks: 'Voici à quoi cela ressemblera',
      raw: 'Afficher le Markdown',
      added: { one: '{count} ajoutée', other: '{count} ajoutées' },
      gone: { one: '{count} disparue', other: '{count} disparues' },
      reworded: { one: '{count} reformulée', other: '{count} reformulées' },
      noEntries: 'Les mêmes entrées, avec d’autres comptes, ordre ou titres',
      kinds: {
        added: 'Ajoutée',
        gone: 'Disparue',
        reworded: 'Reformulée',
      },
      list: 'Notes qui seraient écrites',
      diff: 'Ce qui changerait',
    },
    pages: {
      title: 'Pages que vous avez pour des sujets',
      intro: {
        one:
          '{count} sujet a une page à vous : la note de son dossier, de son nom ou d’un synonyme, ou une carte ' +
          'vers laquelle ses notes ont un lien.',
        other:
          '{count} sujets ont une page à vous : la note du dossier, du nom ou d’un synonyme, ou une carte ' +
          'vers laquelle leurs notes ont un lien.',
      },
      ticks:
        'Les index vont dans de nouvelles notes. Cochez une page, et son index ira à la fin de celle-ci, sous ' +
        'tout ce qui s’y trouve, avec la propriété « topic-index ». L’aperçu qui suit le montre ; cela peut ' +
        'être annulé.',
      all: 'Toutes',
      none: 'Aucune',
      notes: 'Plutôt de nouvelles notes',
      into: 'Dans ces pages',
      remember: 'Faire ainsi désormais, sans demander',
    },
    result: {
      title: 'Ce que la reconstruction a fait',
      created: 'Créées',
      updated: 'Mises à jour',
      skipped: 'Laissées telles quelles',
      orphaned: 'Leur sujet n’existe plus',
      doubles: 'Plusieurs notes pour un sujet',
    },
    undo: {
      done: {
        one: 'La dernière reconstruction est annulée : {count} note est comme avant.',
        other: 'La dernière reconstruction est annulée : {count} notes sont comme avant.',
      },
      removed: {
        one: '{count} note d’index de nouveau supprimée.',
        other: '{count} notes d’index de nouveau supprimées.',
      },
      left: {
        one: '{count} note a été modifiée depuis et reste : {paths}',
        other: '{count} notes ont été modifiées depuis et restent : {paths}',
      },
      refused: '{path} n’a pas pu être remis en place. {reason} Annulez ensuite de nouveau.',
    },
    open: {
      none: 'Cette note n’appartient à aucun sujet.',
      choose: 'Quel sujet ?',
    },
    insert: {
      choose: 'L’index de quel sujet ?',
      home: 'Index général : tout le coffre',
      already: 'Cette note a déjà un index de sujet.',
    },
    order: {
      byHand: '{name} est désormais ordonné à la main.',
      changed: '{path} a changé entre-temps, rien n’a donc été déplacé. Réessayez.',
    },
    move: {
      command: 'Déplacer l’index du sujet dans sa page',
      noPage: 'Il n’y a pas d’autre note du nom de ce sujet où son index pourrait aller.',
      ownProperties: '{path} a des propriétés à elle, qui seraient perdues : {names}. Retirez-les d’abord.',
      done: 'L’index de {path} se trouve maintenant dans {page}.',
      undone: 'L’index du sujet se trouve de nouveau dans sa propre note.',
      left: 'Les liens dans ces notes n’ont pas pu être modifiés : {paths}',
    },
  },
  script: {
    command: {
      rebuild: 'Écrit les notes d’index des sujets.',
      check: 'Dit si une reconstruction changerait quelque chose, et si les sujets couvrent bien le coffre.',
      related: 'Classe les notes proches de chaque note auxquelles elle n’est pas encore liée.',
      export: 'Écrit sujets, notes et cartes sous forme de pages Markdown liées et de données, dans un dossier à part.',
      changes: 'Dit, par sujet, quelles notes sont arrivées, parties et modifiées.',
    },
    option: {
      json: 'Donner du JSON plutôt que du texte',
      dryRun: 'Ne rien écrire et montrer en diff unifié ce qui changerait',
      intoPages: 'Mettre l’index d’un sujet dans la page que vous avez pour lui',
      note: 'Seulement cette note',
      limit: 'Au plus autant par note',
      to: 'Le dossier du coffre où écrire ; son nom commence par un point',
      tokens: 'La taille permise d’une page, en jetons de trois octets (4 000 sans indication)',
      base: 'Le début des liens vers les notes, sous forme d’adresse ; sinon elles sont nommées par leur chemin',
      since: 'Le fichier atlas.json d’un export précédent auquel comparer',
    },
    noteMissing: 'Il n’y a pas de note « {note} » dans ce coffre. Donnez son chemin dans le coffre.',
    badLimit: '{option} demande un entier à partir de 1, et non « {value} ».',
    badBase: '{option} demande une adresse par laquelle des liens peuvent commencer, pas « {value} ».',
    badTokens: '{option} demande un entier à partir de {fewest}, et non « {value} ».',
    needsOption: 'Il faut {option} à {name}.',
    badFormat: 'Le format est text ou json, et non « {value} ».',
    export: {
      pages: { one: '{count} page', other: '{count} pages' },
      written: { one: '{count} fichier écrit', other: '{count} fichiers écrits' },
      removed: { one: '{count} fichier supprimé', other: '{count} fichiers supprimés' },
      upToDate: 'L’export est à jour.',
      foreign:
        'Le fichier {path} a été créé ou modifié par quelqu’un d’autre ; rien n’a été écrit. Déplacez-le, ou ' +
        'exportez vers un autre dossier.',
      unfinished: 'L’export n’a pas pu être écrit ({path}). {reason}',
      'not-hidden':
        'L’application ne peut exporter que vers un dossier du coffre dont le nom commence par un point, pas ' +
        'vers « {folder} ».',
      theirs: 'Le dossier {folder} appartient à un autre programme. Nommez-en un autre.',
    },
    data: {
      missing: 'Il n’y a pas de fichier {path}. Nommez le fichier atlas.json d’un export précédent.',
      'not-json': 'Le fichier {path} n’est pas du JSON valide. Nommez le fichier atlas.json d’un export précédent.',
      'not-an-atlas': 'Le fichier {path} contient autre chose. Nommez le fichier atlas.json d’un export précédent.',
      newer: 'Le fichier {path} vient d’une version plus récente. Mettez Topic Atlas à jour, ou exportez de nouveau.',
    },
    changes: {
      none: 'Rien n’a changé.',
      added: '{count} nouvelles',
      removed: '{count} disparues',
      renamed: '{count} renommées',
      moved: '{count} avec d’autres sujets',
      cards: '{count} reformulées',
      new: '{topic} (nouveau)',
      gone: '{topic} (plus aucune note)',
      from: '{path} (était dans {topics})',
      to: '{path} (maintenant dans {topics})',
      reworded: '{path} : {after} (avant : {before})',
      open: '{problem} (ouvert)',
    },
    off: 'Le plugin a été désactivé.',
    stopped: 'Arrêté. Ce qui est écrit est entier ; relancez la commande pour le reste.',
  },
  settings: {
    fault: 'Les paramètres sont inutilisables : rien n’est écrit d’ici là',
    faultNotice: 'Topic Atlas ne peut pas utiliser ses paramètres et n’écrit rien d’ici là. {file} : {reason}',
    mended: 'Les paramètres des sujets sont de nouveau utilisables.',
    refused: 'Rien n’a été écrit, car les paramètres sont inutilisables. {file} : {reason}',
    notSaved: 'Les paramètres n’ont pas pu être enregistrés et sont ceux d’avant. {file} : {reason}',
    issue: 'Quelque chose dans le fichier des paramètres n’est pas utilisé',
    topics: 'Sujets',
    shapeTopics: 'Façonner les sujets',
    topicsDesc: {
      one:
        '{count} sujet. Dans l’atlas, les sujets s’ajoutent, se nomment, se décrivent, s’ordonnent, se ' +
        'déplacent et se fusionnent.',
      other:
        '{count} sujets. Dans l’atlas, ils s’ajoutent, se nomment, se décrivent, s’ordonnent, se déplacent et ' +
        'se fusionnent.',
    },
    topicsInferred: {
      one:
        '{count} sujet a été trouvé dans votre coffre. Regardez-le dans l’atlas ; votre premier changement ' +
        'là-bas, ou la première reconstruction, le garde.',
      other:
        '{count} sujets ont été trouvés dans votre coffre. Regardez-les dans l’atlas ; votre premier ' +
        'changement là-bas, ou la première reconstruction, les garde.',
    },
    topicPages: 'Règles des sujets',
    topicPagesDesc: 'Ce qui rattache des notes à chaque sujet, ses synonymes et la présentation de sa note d’index.',
    addTopic: 'Ajouter un sujet',
    preview: 'Aperçu des notes d’index',
    previewButton: 'Aperçu',
    previewDesc:
      'Voir ce que diraient les notes d’index avec ces paramètres. Rien n’est écrit avant que vous le disiez.',
    notes: { one: '{count} note', other: '{count} notes' },
    problems: 'Sujets à regarder',
    topic: {
      name: 'Nom',
      rename: 'Renommer',
      parent: 'Placé sous',
      top: 'Rien : en haut',
      description: 'Description',
      descriptionDesc: 'Une ligne qui accompagne le sujet dans l’index.',
      synonyms: 'Synonymes',
      synonymsDesc: 'D’autres noms que les notes peuvent employer. Séparez-les par des virgules.',
      rules: 'Les notes en font partie par',
      exclude: 'Mais pas par',
      tags: 'Étiquettes',
      tagsDesc: 'Une étiquette imbriquée compte pour son parent.',
      folders: 'Dossiers',
      foldersDesc: 'Leurs sous-dossiers comptent aussi.',
      linksTo: 'Liens vers',
      linksToDesc: 'Les notes qui mènent à l’une de celles-ci.',
      properties: 'Propriétés',
      propertiesDesc: 'Écrites nom: valeur.',
      index: 'Note d’index',
      order: 'Ordre',
      layout: 'Présentation',
      asVault: 'Comme pour le coffre',
      merge: 'Fusionner avec un autre sujet',
      mergeDesc: 'L’autre reprend le nom comme synonyme, les règles et ce qui est dessous. Aucune note n’est modifiée.',
      delete: 'Supprimer le sujet',
      deleteDesc: 'Aucune note n’est supprimée. Sa note d’index reste, et ce qui est dessous remonte.',
    },
    index: 'Notes d’index',
    folder: 'Dossier des nouvelles notes d’index',
    homeName: 'Nom de l’index général',
    layout: 'Présentation',
    layouts: {
      list: 'Liste',
      table: 'Tableau',
      cards: 'Cartes',
    },
    order: 'Ordre',
    orders: {
      title: 'Par titre',
      date: 'Par date',
      links: 'Par nombre de liens',
      manual: 'À la main',
    },
    pages: 'Sujets qui ont une page à vous',
    pagesDesc: 'Une note de dossier, ou une note du nom du sujet. Son index peut aller à la fin de celle-ci.',
    pageChoices: {
      ask: 'Demander à la reconstruction',
      into: 'Index dans la page',
      notes: 'Index dans une note à part',
    },
    dateProperty: 'Propriété de la date',
    homeLimit: 'Notes dans l’index général',
    homeLimitDesc: 'Au-delà, l’index général les laisse aux sujets.',
    entryLimit: 'Plus longue carte d’une entrée',
    entryLimitDesc:
      'En caractères, les deux parties ensemble. Un texte plus long est coupé à une phrase, une proposition ou un mot.',
    gistLimit: 'Plus long essentiel d’une entrée',
    gistLimitDesc: 'En caractères. L’essentiel est ce qu’une note sans carte dit en premier.',
    realLinks: 'Écrire des liens',
    realLinksDesc: 'Désactivé : de simples titres, pour que les notes d’index n’apparaissent pas dans le graphe.',
    words: 'Mots dans les notes d’index',
    wordsDesc: 'Ce qui est écrit dans les notes ne suit pas la langue de l’application.',
    openWord: 'Pour une approche manquante',
    sorting: 'Tri des notes',
    topicsProperty: 'Propriété qui nomme les sujets d’une note',
    namesBecomeTopics: 'Les nouveaux noms deviennent des sujets',
    namesBecomeTopicsDesc:
      'Un nom qu’aucun sujet ne porte en devient un, avec une note d’index à partir de trois notes.',
    excludedFolders: 'Dossiers écartés',
    templateFolders: 'Dossiers de modèles',
    filter: {
      heading: 'Notes privées',
      only: 'Seulement les notes avec',
      without: 'Aucune note avec',
      desc:
        'Une propriété (publish), une valeur (status: done), une étiquette (#work) ou un dossier (work/). ' +
        'Séparez-en plusieurs par des virgules.',
      effect:
        'Une note écartée n’est dans aucun index, compte, suggestion ni nom de sujet. Ce que les notes ' +
        'd’index en disaient disparaît ; vos propres lignes sur elle restent, sous une ligne sans son nom.',
      ready: 'Tout prêts',
      readyDesc: 'Cliquez pour ajouter, et encore une fois pour retirer.',
    },
    cards: 'Cartes',
    problemNames: 'Noms pour le problème',
    approachNames: 'Noms pour l’approche',
    namesDesc:
      'Propriétés, champs dans le texte et encadrés. Séparez les noms par des virgules ; c’est le premier qui ' +
      'est écrit.',
    problemHeadings: 'Titres pour le problème',
    approachHeadings: 'Titres pour l’approche',
    summaryNames: 'Propriétés avec un résumé',
    habit: 'Un résumé d’une seule phrase est',
    habitDesc:
      'Quand il ne pose pas de question et ne dit pas de difficulté. Tant que rien n’est choisi, les autres ' +
      'résumés du coffre décident : sur au moins vingt, sept sur dix ont deux parties. La première ' +
      'reconstruction garde ce qu’ils disent.',
    habits: {
      inferred: 'Ce que disent les résumés du coffre',
      problem: 'Le problème',
      gist: 'L’essentiel',
    },
    solvedProperties: 'Propriétés qui disent si un problème est résolu',
    solvedDesc:
      'Avec l’une des valeurs ci-dessous, un problème est résolu. La première propriété et la première valeur ' +
      'sont celles qui sont écrites.',
    solvedValues: 'Valeurs qui veulent dire résolu',
    solvedTags: 'Étiquettes qui veulent dire résolu',
    update: 'Tenir les notes d’index à jour',
    autoUpdate: 'Mettre les notes d’index à jour d’elles-mêmes',
    autoUpdateDesc:
      'Les notes d’index existantes suivent le coffre après un moment de calme. Seule une reconstruction en ' +
      'crée de nouvelles.',
    autoUpdateHere: 'Aussi sur cet appareil',
    required: 'Cela ne peut pas être vide.',
    rename: {
      title: 'Renommer {name}',
      effect: {
        one: '{count} note nomme ce sujet dans ses propriétés.',
        other: '{count} notes nomment ce sujet dans leurs propriétés.',
      },
      notes: 'Modifier la propriété dans ces notes',
      notesDesc: 'Sinon, le nom qu’elles emploient devient un synonyme.',
      empty: 'Un sujet a besoin d’un nom.',
      taken: 'Il y a déjà un sujet nommé {name} à côté de {path}. Pour n’en faire qu’un, fusionnez-les.',
      slash: '{name} est un seul nom : la barre oblique n’en fait pas un sous-sujet.',
      file: 'Renommer sa note d’index',
      fileDesc: '{from} devient {to} ; les liens suivent.',
      done: '{from} est maintenant {to}.',
      show: 'Afficher quelles notes',
      apply: 'Renommer',
      left: 'Ces notes n’ont pas pu être modifiées sûrement et restent : {paths}',
    },
    merge: {
      title: 'Fusionner {name} avec…',
      confirm: 'Fusionner {name} avec {into}',
      apply: 'Fusionner',
    },
    move: {
      title: 'Déplacer {name}',
      text: 'Il sera placé sous : {parent}',
      apply: 'Déplacer',
    },
    delete: {
      title: 'Supprimer {name}',
      text: 'Aucune note n’est supprimée. Ce qui est en dessous remonte.',
    },
    effect: {
      none: 'Aucune note d’index ne changerait.',
      changed: { one: '{count} note d’index changerait.', other: '{count} notes d’index changeraient.' },
      created: { one: '{count} note d’index serait créée.', other: '{count} notes d’index seraient créées.' },
      skipped: { one: '{count} serait laissée telle quelle.', other: '{count} seraient laissées telles quelles.' },
      moved: { one: '{count} note irait ailleurs.', other: '{count} notes iraient ailleurs.' },
      orphaned: {
        one: '{count} note d’index resterait sans son sujet.',
        other: '{count} notes d’index resteraient sans leurs sujets.',
      },
      unsorted: {
        one: '{count} note ne serait plus triée : {names}.',
        other: '{count} notes ne seraient plus triées : {names}.',
      },
      renamed: {
        one: '{count} note nommerait son sujet autrement, pour rester où elle est.',
        other: '{count} notes nommeraient leurs sujets autrement, pour rester où elles sont.',
      },
      renamedName: '« {from} » → « {to} »',
    },
    undo: {
      done: 'La dernière modification des sujets est annulée.',
      left: 'La dernière modification des sujets est annulée, sauf ce qui a changé depuis : {paths}',
    },
  },
  sort: {
    view: 'Notes non triées',
    command: 'Trier les notes non triées',
    learning: 'Apprentissage d’après les notes triées…',
    done: 'Chaque note appartient à un sujet.',
    onlySkipped: 'Il ne reste que des notes passées.',
    again: 'Revoir les notes passées',
    left: { one: '{count} note non triée', other: '{count} notes non triées' },
    empty: 'Cette note est vide.',
    unreadable: 'Cette note ne peut pas être lue.',
    suggested: 'Sujets suggérés',
    noSuggestion: 'Rien dans cette note n’indique encore de sujet.',
    text: 'Texte de la note',
    actions: 'Que faire de la note',
    otherTopic: 'Autre sujet',
    newTopic: 'Nouveau sujet',
    skip: 'Passer',
    ignore: 'Ne jamais lister',
    sure: 'Revoir les sûres',
    reviewing: 'Recherche de notes sûres…',
    review: {
      one: '{count} note dont la place est sûre. Décochez-la pour la laisser.',
      other: '{count} notes dont la place est sûre : neuf sur dix sont justes. Décochez celles à laisser.',
    },
    noneSure: 'Aucune suggestion n’est sûre. Parcourez les notes une à une.',
    apply: { one: 'Trier {count} note', other: 'Trier {count} notes' },
    back: 'Retour',
    leftAlone:
      'Les propriétés de cette note ne peuvent pas être lues, elle reste donc telle quelle. Corrigez-les dans ' +
      'la note, ou passez-la.',
    choose: 'Quel sujet ?',
    sorted: { one: '{count} note triée.', other: '{count} notes triées.' },
    changed: 'Ces notes ont été modifiées depuis et restent telles quelles : {paths}',
  },
  verdicts: {
    action: {
      unrelated: 'Sans rapport',
      mention: 'Pas une mention de {other}',
      name: 'Ne jamais chercher {note} sous le nom « {other} »',
      topic: 'Pas ce sujet',
    },
    said: {
      unrelated: '« {note} » et « {other} » sont sans rapport.',
      mention: '« {note} » ne mentionne pas « {other} ».',
      name: '« {note} » n’est pas cherchée sous le nom « {other} ».',
      topic: '« {note} » n’appartient pas à « {other} ».',
    },
    list: 'Ce qui ne doit plus être trouvé',
    listDesc:
      'Notes sans rapport, noms qui ne sont pas des mentions, sujets qui ne conviennent pas. Chacun peut être repris.',
    none: 'Rien n’a encore été dit. Le menu d’une ligne des notes liées le propose.',
    takeBack: 'Reprendre',
  },
  cli: {
    command: {
      inspect: 'Montre ce qui est connu de chaque note.',
      metadata: 'Montre les métadonnées d’une note (- lit l’entrée standard) telles que le cache d’Obsidian les tient.',
      card:
        'Sépare des résumés en problème et approche : un {"text": ...} par ligne en entrée, un ' +
        '{"problem": ..., "approach": ..., "open": ...} par ligne en sortie. Toutes les lignes sont d’un même ' +
        'coffre.',
      topics: 'Montre les sujets que vos notes indiquent, chacun avec ses notes et les raisons.',
      suggest: 'Suggère des sujets pour les notes qui n’en ont pas.',
    },
    option: {
      settings: 'Lire les paramètres de ce fichier plutôt que de celui du coffre',
      source: 'Seulement les sujets de property, tags, folders, maps ou content',
      only:
        'Seulement les notes qui remplissent cette condition, ou une autre donnée ainsi : une propriété, ' +
        'propriété: valeur, #étiquette ou dossier/',
      without: 'Aucune note qui remplit cette condition : une propriété, propriété: valeur, #étiquette ou dossier/',
      watch: 'Rester, et écrire de nouveau chaque fois que le coffre a changé',
      to: 'Le dossier de destination : hors du coffre, ou dont le nom commence par un point',
      since: 'À quoi comparer : une révision de git, ou le fichier atlas.json d’un export précédent',
      noCache: 'Lire chaque note à neuf, et n’en rien garder pour la prochaine fois',
      help: 'Montrer cette aide, ou celle d’une commande',
      version: 'Montrer la version',
    },
    help: {
      intro: 'Notes d’index de sujets pour un dossier de notes Markdown.',
      usage: 'Utilisation : {usage}',
      exitCodes:
        'Codes de sortie : 0 fait, 1 quelque chose à signaler (check : pas à jour), 2 mauvais usage, 3 le ' +
        'coffre ou ses paramètres ne peuvent pas être lus.',
    },
    error: {
      unknownCommand: 'Il n’y a pas de commande « {name} ». Commandes : {known}.',
      unknownOption: 'Il n’y a pas d’option {option}. Voir --help.',
      unknownSource: 'Il n’y a pas de source « {name} ». Sources : {known}.',
      optionElsewhere: '{name} n’a pas d’option {option}. Voir {name} --help.',
      takesNoValue: '{option} ne prend pas de valeur.',
      needsValue: '{option} demande une valeur. Voir --help.',
      givenTwice: '{option} est donnée plus d’une fois. Ne la donnez qu’une fois.',
      operandMissing: '{name} demande {operand}. Voir {name} --help.',
      operandTooMany: '{name} ne sait que faire de « {operand} ». Voir {name} --help.',
      fileMissing: 'Il n’y a pas de fichier {file}. Vérifiez le chemin.',
      fileIsFolder: 'Le chemin {file} est un dossier ; nommez un fichier dedans.',
      fileUnreadable: 'Le fichier {file} ne peut pas être lu ({detail}). Vérifiez ses droits.',
      onlyInput: 'La commande card lit l’entrée standard : écrivez - à la place de {operand}.',
      badCardLine: 'La ligne {number} de l’entrée n’est pas du JSON avec un texte. Sa carte est vide.',
      outputRefused: 'La sortie ne peut pas être écrite ({detail}). Vérifiez où elle va.',
      watchDry: 'L’option --watch écrit, donc elle ne va pas avec --dry-run. Retirez l’une des deux.',
      vaultMissing: 'Il n’y a pas de dossier {path}. Nommez le dossier de vos notes.',
      vaultIsFile: 'Le chemin {path} est un fichier. Nommez le dossier de vos notes.',
      vaultDenied: 'Le dossier {path} ne peut pas être lu. Vérifiez ses droits.',
      vaultFailed: 'Le dossier {path} ne peut pas être lu ({detail}).',
      settingsUnreadable:
        'Les paramètres du coffre dans {path} ne peuvent pas être lus ({detail}), et avec d’autres, d’autres ' +
        'notes seraient écrites. Vérifiez leurs droits.',
      settingsEvicted:
        'Les paramètres du coffre dans {path} sont dans le nuage et pas sur cet appareil, et avec d’autres, ' +
        'd’autres notes seraient écrites. Téléchargez-les.',
      inVault:
        'Dans {folder}, les pages deviendraient des notes du coffre. Nommez un dossier en dehors, ou qui ' +
        'commence par un point.',
      noFolder:
        'Là où {folder} devrait être, il y a un fichier ou un lien qui ne mène nulle part. Indiquez un autre dossier.',
      gitMissing:
        'Le programme git ne peut pas être lancé ({detail}). Installez-le, ou comparez au fichier atlas.json ' +
        'd’un export précédent.',
      gitNoRepository:
        'Le dossier {path} n’est dans aucun dépôt git. Comparez plutôt au fichier atlas.json d’un export précédent.',
      gitUnknown: 'Le dépôt de {path} n’a pas de révision {revision}. Nommez un commit, une branche ou une étiquette.',
      gitShallow:
        'La révision {revision} n’est pas dans ce clone, qui n’a que la fin de l’historique. Lancez git fetch ' +
        '--unshallow, puis réessayez.',
      gitPartial:
        'Certains fichiers de la révision {revision} ne sont pas dans ce clone. Récupérez-les avec git, puis ' +
        'réessayez.',
      gitFailed: 'Git n’a pas pu dire ce qu’il y avait ({detail}).',
      unexpected: 'Quelque chose a échoué qui n’aurait pas dû : {detail}. Rien de plus n’a été écrit.',
    },
    watching: 'Suivi de {path}. Ctrl-C y met fin.',
    reading: 'Lecture des notes',
    planning: 'Comparaison',
    writing: 'Écriture',
    taxonomy: 'Sujets',
    odd: {
      tab:
        'La ligne {line} commence par une tabulation, aucune de ses propriétés ne peut donc être lue. Mettez-y ' +
        'des espaces.',
      twice:
        'La ligne {line} nomme la propriété {text} une seconde fois, aucune de ses propriétés ne peut donc être ' +
        'lue. Supprimez l’une des deux.',
      open:
        'Ce que {text} ouvre à la ligne {line} n’est jamais fermé, aucune de ses propriétés ne peut donc être ' +
        'lue. Fermez-le.',
      quotes:
        'La ligne {line} a un texte avec {text}, que YAML prend pour lui, aucune de ses propriétés ne peut donc ' +
        'être lue. Mettez le texte entre guillemets.',
      unclear:
        'La ligne {line} ne peut pas être lue, aucune de ses propriétés ne compte donc. Écrivez un nom, un ' +
        'deux-points, une espace et une valeur, ou supprimez-la.',
      encoding:
        'Elle n’est pas enregistrée en UTF-8 : Obsidian lit donc d’autres caractères que ceux qui ont ' +
        'été écrits. Enregistrez-la en UTF-8.',
      sign:
        'À la ligne {line}, « {text} » ne compte pas, car & et ! ont un sens propre en YAML. Mettez-le entre ' +
        'guillemets.',
    },
    notice: {
      unreadable: 'La note ne peut pas être lue ({detail}). Ses entrées dans les notes d’index restent telles quelles.',
      evicted: 'La note est dans le nuage et pas sur cet appareil. Ses entrées restent telles quelles. Téléchargez-la.',
      unreadableFolder:
        'Le dossier ne peut pas être lu ({detail}). Les entrées des notes introuvables restent dans les notes d’index.',
      circle:
        'Le lien mène à un dossier qui contient le coffre ou un autre dossier lié. Comme dans Obsidian, il ' +
        'n’est pas suivi.',
      oddName: 'Obsidian ne pourrait pas distinguer ce nom d’un autre. Renommez-la.',
      badConfig: 'Le fichier n’est pas du JSON valide ({detail}) ; les valeurs par défaut d’Obsidian servent.',
      more: 'Et {count} de plus',
    },
    topics: {
      from: '{count} notes : {source}',
      none: 'Rien dans ce coffre n’indique de sujets.',
      leftOut: 'Laissés de côté',
    },
    inspect: {
      topics: 'Sujets',
      problem: 'Problème',
      approach: 'Approche',
      gist: 'Essentiel',
      aliases: 'Alias',
      tags: 'Étiquettes',
      headings: 'Titres',
      links: 'Liens',
      unresolved: 'Sans cible',
    },
  },
};

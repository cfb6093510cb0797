import type { Translation } from '../translation';

/** Spanish. */
export const es: Translation = {
  atlas: {
    mended: 'Topic Atlas encontró un error ({message}) y ha vuelto a leer todas las notas. Todo funciona de nuevo.',
    failed:
      'Topic Atlas no puede clasificar las notas: {message}. Lo que muestra puede no estar al día, y las ' +
      'notas índice no se tocan. Volverá a intentarlo cuando algo cambie.',
    view: 'Atlas',
    command: 'Abrir el atlas',
    another: 'Abrir otro atlas',
    parts: 'Partes del atlas',
    part: {
      topics: 'Temas',
      notes: 'Notas',
      linked: 'Enlazadas',
      todo: 'Pendiente',
    },
    search: 'Buscar en el atlas…',
    searchIn: 'Buscar en {name}…',
    searchTopics: 'Buscar temas…',
    searchNotes: 'Buscar en títulos y tarjetas…',
    topics: {
      tree: 'Temas',
      tools: 'Acciones sobre los temas',
      noneFound: 'Ningún tema se llama así.',
      all: 'Todos los temas',
      none: 'Todavía no hay temas. Organice los que proponen sus notas, o indique temas en ellas.',
      path: 'Dónde está este tema',
      below: 'Subtemas',
      linked: 'Enlazadas con sus notas',
      more: 'Más sobre este tema',
      showMore: { one: 'Mostrar {count} más', other: 'Mostrar {count} más' },
      newName: 'Nombre del nuevo tema',
      addBelow: 'Añadir subtema',
      addNamed: 'Añadir “{name}”',
      addShared: 'Hay otro tema que también se llama “{name}”.',
      addIt: 'Añadir',
      taken: 'Aquí ya hay un tema llamado “{name}”.',
      rename: 'Renombrar tema',
      describe: 'Describir este tema',
      keep: 'Incorporar a la taxonomía',
      implicit: 'Nombrado por notas; aún sin ordenar',
      up: 'Mover hacia arriba',
      down: 'Mover hacia abajo',
      outdent: 'Subir un nivel',
      moveUnder: 'Mover bajo otro tema',
      under: '¿Bajo qué tema mover “{name}”?',
      foldAll: 'Colapsar todo',
      unfoldAll: 'Expandir todo',
    },
    notes: {
      list: 'Notas',
      asCards: 'Mostrar como tarjetas',
      asLines: 'Mostrar como líneas',
      summary: 'Resumen de “{title}”: problema → enfoque',
      edit: 'Escribir el resumen aquí',
      showAll: 'Mostrar todas las notas',
      searchAll: 'Buscar en todas las notas',
      written: 'Resumen escrito: {title}',
    },
    drop: {
      before: 'Poner antes de “{name}”',
      into: 'Poner bajo “{name}”',
      after: 'Poner después de “{name}”',
      move: 'Mover a “{name}”. Mantenga pulsada la tecla Ctrl o Comando para añadir en lugar de mover.',
      add: 'Añadir a “{name}”',
      held: 'Las notas que retiene una regla se quedan también donde están.',
    },
    ask: {
      move: { one: '¿Mover {count} nota a “{name}”?', other: '¿Mover {count} notas a “{name}”?' },
      add: { one: '¿Añadir {count} nota a “{name}”?', other: '¿Añadir {count} notas a “{name}”?' },
      text: 'Solo cambia su propiedad {property}, nada más. Las notas índice se actualizan después. Se puede deshacer.',
      doMove: 'Mover',
      doAdd: 'Añadir',
    },
    done: {
      kept: 'Los temas propuestos ahora son suyos.',
      added: 'Tema añadido: {name}',
      described: 'Descripción escrita: {name}',
      removed: 'Tema eliminado: {name}',
      merged: '“{name}” ahora forma parte de “{into}”.',
      ordered: 'Nueva posición de “{name}”.',
      moved: '“{name}” ahora está bajo “{parent}”.',
      notesMoved: { one: '{count} nota movida a “{name}”.', other: '{count} notas movidas a “{name}”.' },
      notesAdded: { one: '{count} nota añadida a “{name}”.', other: '{count} notas añadidas a “{name}”.' },
      stay: {
        one: '{count} de ellas sigue también donde estaba, por una etiqueta, una carpeta, una propiedad o un enlace.',
        other: '{count} de ellas siguen también donde estaban, por etiquetas, carpetas, propiedades o enlaces.',
      },
      stayIn: '{note} está ahora en “{name}” y sigue en {topics} por {reasons}.',
      nothing: 'No había nada que cambiar para “{name}”.',
    },
    linked: {
      found: 'Encontrado',
      hubs: 'Notas centrales',
      missing: 'Aún sin escribir',
      pairs: 'Temas con mucho en común',
      alone: 'Notas aisladas',
      about: {
        found: 'Notas cuyo título, otro nombre o tarjeta tiene estas palabras.',
        hubs: 'Las notas con más enlaces.',
        missing: 'Notas a las que otras enlazan y que nadie ha escrito, primero las más solicitadas.',
        pairs: 'Temas cuyas notas se enlazan entre sí o pertenecen a ambos.',
        alone: 'No enlazan a ninguna nota, y ninguna nota enlaza a ellas.',
      },
      none: 'No hay.',
      links: { one: '{count} enlace', other: '{count} enlaces' },
      write: 'Escribirla',
      writeNote: 'Escribir la nota: {title}',
    },
    map: {
      label: 'Mapa de los temas y de sus notas, que la lista de al lado recoge en palabras',
      keys:
        'Las flechas mueven el mapa, más y menos cambian su tamaño, Intro abre lo que está en el centro, Esc ' +
        'permite salir.',
      tools: 'Acciones sobre el mapa',
      larger: 'Ampliar',
      smaller: 'Reducir',
      whole: 'Mostrar todo el mapa',
      save: 'Guardar el mapa como imagen',
      saved: 'Guardado: {path}',
      notSaved: 'No se pudo guardar el mapa: {message}',
      file: 'Mapa de {vault}',
      legend: 'Mostrar solo algunas notas',
      open: 'Problemas abiertos',
      hubs: 'Notas centrales',
      alone: 'Aisladas',
      unsorted: 'Sin clasificar',
      openTopic: 'Abrir este tema',
    },
    todo: {
      coverage: 'Cobertura',
      unsorted: 'Notas sin clasificar',
    },
    welcome: {
      title: 'Su bóveda en una página',
      intro: {
        one: 'Esto es lo que muestra {count} nota. Todavía no se ha escrito nada.',
        other: 'Esto es lo que muestran {count} notas. Todavía no se ha escrito nada.',
      },
      introKnown: { one: 'Esto es lo que muestra {count} nota.', other: 'Esto es lo que muestran {count} notas.' },
      topics: { one: 'tema propuesto', other: 'temas propuestos' },
      topicsKnown: { one: 'tema', other: 'temas' },
      open: { one: 'problema abierto', other: 'problemas abiertos' },
      answered: { one: 'problema respondido', other: 'problemas respondidos' },
      hubs: { one: 'nota central, con muchos enlaces', other: 'notas centrales, las que tienen más enlaces' },
      unsorted: { one: 'nota aún no tiene tema', other: 'notas aún no tienen tema' },
      small:
        'Su bóveda es todavía pequeña, así que hay poco que mostrar. Crece con sus notas; tres maneras de ' +
        'darle al atlas algo que mostrar:',
      empty:
        'Su bóveda todavía no tiene notas. Escriba algunas como siempre lo hace; el atlas las sigue. En qué se fija:',
      howTopics:
        'Temas: ponga las notas en carpetas, añádales etiquetas o indique sus temas en la propiedad “{property}”.',
      howCards:
        'Problemas: escriba en la propiedad “{property}” de qué trata una nota, o empiécela con un resumen o ' +
        'una pregunta.',
      howLinks: 'Enlaces: enlace las notas entre sí; de ahí salen las notas centrales y las cercanas.',
      arrange: 'Organizar temas',
      arrangeAbout: 'Muestra los temas que proponen sus notas, para aceptarlos, renombrarlos o dejarlos',
      write: 'Escribir notas índice',
      writeAbout: 'Muestra primero lo que se escribiría, y escribe lo que usted elija',
      look: 'Solo mirar',
      lookAbout: 'Lleva a los temas; no se escribe nada',
      safe: 'Las notas índice son simple Markdown en su bóveda. Las notas que usted escribió quedan como están.',
    },
  },
  between: {
    command: 'Qué une esta nota con…',
    choose: 'Elija la otra nota…',
    with: 'Qué las une…',
    title: 'De “{from}” a “{to}”',
    looking: 'Buscando caminos…',
    none: 'No se encontró ningún camino, ni por enlaces ni por palabras.',
    both: 'Camino más corto y más fuerte',
    shortest: 'Camino más corto',
    strongest: 'Camino más fuerte',
    another: 'Otro camino',
    steps: { one: '{count} paso', other: '{count} pasos' },
    linksTo: 'Enlaza a',
    linkedFrom: 'Recibe un enlace de',
    words: 'En común: {words}',
    sentence: '{title}: {text}',
  },
  cards: {
    problem: 'Problema',
    approach: 'Enfoque',
    gist: 'Síntesis',
    open: 'Abierto',
    solved: 'Resuelto',
    suggested: 'Posibles respuestas',
    take: 'Usar “{title}” como enfoque',
    action: {
      dismiss: 'No es un problema',
      solved: 'Marcar como resuelto',
      copy: 'Copiar la tarjeta como Markdown',
    },
    done: {
      dismissed: 'Ya no es un problema: {title}',
      solved: 'Resuelto: {title}',
      answered: '“{answer}” responde a “{title}”.',
    },
    view: 'Tarjetas',
    countOpen: '{count} con problema abierto',
    none: {
      notes:
        'Todavía no hay notas que mostrar. Cada nota que escriba tendrá aquí una tarjeta: su problema y su ' +
        'enfoque, o sus primeras palabras.',
      topic: 'Este tema no tiene ninguna nota todavía. Indíquelo en la propiedad “{property}” de una nota.',
      text: 'Ninguna nota de aquí tiene estas palabras.',
      open:
        'Aquí no hay ningún problema abierto. Una nota tiene uno cuando lo dice su propiedad “{property}”, o ' +
        'cuando su resumen plantea una pregunta que no responde.',
      closed:
        'Aquí no hay ningún problema respondido. Un problema está respondido cuando su nota tiene un enfoque ' +
        'o dice que está resuelto.',
      unsorted: 'Todas las notas tienen un tema.',
      unsummarised: 'Todas las notas dicen de qué tratan.',
      unlinked: 'Todas las notas están enlazadas con otra.',
    },
    unknownTopic: 'No existe el tema “{topic}”. Escriba su ruta tal como aparece en el índice de temas.',
    filter: 'Filtrar tarjetas…',
    state: 'Qué tarjetas',
    order: 'Orden',
    topic: 'Tema',
    limit: 'Como máximo',
    anyTopic: 'Todos los temas',
    states: {
      all: 'Cualquier estado',
      open: 'Problemas abiertos',
      closed: 'Respondidos',
      unsorted: 'Sin clasificar',
      unsummarised: 'Sin resumen',
      unlinked: 'Sin enlaces',
    },
    orders: {
      title: 'Por título',
      date: 'Por fecha',
      links: 'Por enlaces',
      changed: 'Últimos cambios',
    },
    problemIn: {
      'no-colon': 'Línea {line}: “{text}” no tiene dos puntos. Escriba una opción y un valor, como en “state: open”.',
      'unknown-option': 'Línea {line}: no existe la opción “{text}”. Existen topic, query, state, order y limit.',
      'unknown-value': 'Línea {line}: “{text}” no se puede usar aquí. Escriba uno de estos valores: {allowed}.',
      'no-number': 'Línea {line}: “{text}” no es un número entero.',
    },
    command: {
      edit: 'Editar la tarjeta de esta nota',
      insert: 'Insertar tarjetas aquí',
    },
    copied: 'Tarjeta copiada al portapapeles.',
    notCopied: 'El portapapeles no está disponible ahora. Vuelva a intentarlo.',
    noCard: 'Esta nota todavía no tiene tarjeta. Edítela para escribir una.',
    form: {
      title: 'Insertar tarjetas',
      insert: 'Insertar',
    },
    edit: {
      title: 'Tarjeta de “{title}”',
      problem: 'Problema',
      problemHint: '¿De qué trata esta nota: una pregunta, una dificultad, una meta?',
      approach: 'Enfoque',
      approachHint: 'Qué hacer al respecto. Déjelo vacío mientras el problema esté abierto.',
      save: 'Guardar',
      solved: 'Resuelto',
      where: 'Se escribe en las propiedades “{problem}” y “{approach}”.',
      found: 'Encontrado en: {place}',
      place: 'Dónde escribir',
      inProperties: 'Propiedades',
      inPlace: 'Donde se encontró',
      failed: 'No se puede leer o escribir {path}: {detail}',
      changed:
        'La tarjeta de la nota cambió entretanto, así que no se escribió nada. Mírela de nuevo y repita el cambio.',
      unread: 'Obsidian todavía no ha leído esta nota. Vuelva a intentarlo en un momento.',
      refused: {
        place:
          'Este texto no puede estar ahí sin que se lea como otra cosa ({place}). Abrévielo a frases ' +
          'sencillas, o escríbalo en las propiedades.',
      },
    },
    origin: {
      property: 'Propiedad {name}',
      'inline-field': 'Campo en línea {name}',
      callout: 'Destacado {name}',
      section: 'Sección {name}',
      'summary-property': 'Propiedad {name}',
      'summary-callout': 'Destacado {name}',
      quote: 'Cita bajo el título',
      paragraph: 'Primer párrafo',
      list: 'Lista',
    },
    bases: {
      name: 'Tarjetas: problema → enfoque',
      openFirst: 'Problemas abiertos primero',
      hideEmpty: 'Ocultar notas sin tarjeta',
      byTopic: 'Agrupar por tema',
      onlyTopic: 'Solo este tema',
      sizes: 'Ancho de las tarjetas',
      shown: 'Mostrar en las tarjetas',
      properties: 'Propiedades',
      topics: 'Temas',
      taken: 'Desde otras propiedades',
      noValue: 'Sin valor',
      noTopic: 'Sin tema',
      nothing: 'Ninguna de estas notas tiene nada que mostrar aquí.',
      make: {
        command: 'Crear una base de un tema',
        choose: 'Crear una base de…',
        all: 'Todas las notas, por tema',
        made: 'Se creó {path}.',
        undone: 'La base creada se ha vuelto a eliminar.',
        noBases: 'Para verla, active el complemento principal Bases y después Topic Atlas de nuevo.',
      },
    },
  },
  common: {
    cancel: 'Cancelar',
    close: 'Cerrar',
    undo: 'Deshacer',
    undoLast: 'Deshacer el último cambio',
    undoOf: 'Deshacer: {what}',
    undone: 'Deshecho: {name}',
    undoneOf: {
      cards: 'Se ha deshecho el último cambio de una tarjeta.',
      links: 'Se han deshecho los últimos enlaces creados.',
      topics: 'Se ha deshecho el último cambio de los temas de notas.',
      sorting: 'Se ha deshecho lo último que se clasificó.',
      order: 'Se ha deshecho el último orden a mano.',
    },
    notUndone: 'No se deshizo, porque cambió entretanto: {paths}',
    nothingToUndo: 'No hay nada que deshacer.',
    comma: ', ',
    and: '{all} y {last}',
    quoted: '“{text}”',
  },
  coverage: {
    view: 'Cobertura de los temas',
    list: 'Cobertura',
    reading: 'Leyendo la bóveda…',
    noNotes: 'Todavía no hay notas.',
    well: 'Todo está bien: cada nota tiene un tema, cada enlace lleva a alguna parte y las notas índice están al día.',
    nothingFound: 'Nada coincide con el filtro.',
    comparing: 'Comparando notas índice…',
    section: {
      index: 'Notas índice por revisar',
      copies: 'Copias por conflictos de sincronización',
      unsorted: 'Notas sin clasificar',
      sizes: 'Temas con demasiadas o muy pocas notas',
      rules: 'Reglas que no cumple ninguna nota',
      taxonomy: 'Temas por revisar',
      alike: 'Temas con nombres parecidos',
      places: 'Temas que sus páginas sitúan en otro lugar',
      values: 'Temas mal indicados en las notas',
      properties: 'Propiedades por revisar',
      missing: 'Enlaces que no llevan a nada',
      open: 'Problemas abiertos',
      topics: 'Temas',
    },
    action: {
      index: 'Vista previa de lo que escribiría una reconstrucción',
      unsorted: 'Clasificarlas una a una',
      open: 'Mostrarlas como tarjetas',
      settings: 'Abrir la configuración de este tema',
      openIndex: 'Abrir nota índice',
      cards: 'Mostrar las tarjetas de este tema',
      merge: 'Combinar con “{name}”',
    },
    stale: 'Una reconstrucción la cambiaría.',
    telling: 'Nombra notas que el filtro deja fuera; una reconstrucción las quita.',
    unmade: 'Una reconstrucción la crearía.',
    copy:
      'Un servicio de sincronización creó esta copia de {original}, y no figura en los índices. Traslade lo que ' +
      'contiene y elimínela.',
    copyAlone:
      'Un servicio de sincronización creó esta copia de una nota que no existe, y no figura en los índices. ' +
      'Renómbrela para conservarla.',
    empty: 'No contiene ninguna nota. Revise sus reglas, o elimínelo.',
    few: {
      one: 'Contiene solo {count} nota. Quizá convenga unirlo a otro tema.',
      other: 'Contiene solo {count} notas. Quizá convenga unirlo a otro tema.',
    },
    crowded: '{count} notas directamente en él son difíciles de abarcar de un vistazo. Piense en crear subtemas.',
    alike: 'Sus nombres parecen uno solo. Un clic los combina con el primero; los demás están en el menú.',
    alikeMerged: 'Combinado con “{name}”.',
    place:
      'Es la página de «{topic}» y dice que «{above}» está por encima. Tus ajustes lo sitúan en otro lugar, y ' +
      'son los que cuentan.',
    placed: 'Mover «{topic}» debajo de «{above}»',
    askedBy: { one: '{count} nota enlaza a ella', other: '{count} notas enlazan a ella' },
    rule: {
      tags: 'Ninguna nota tiene la etiqueta #{value}.',
      folders: 'Ninguna nota está en la carpeta {value}.',
      properties: 'Ninguna nota tiene la propiedad {value}.',
      linksTo: 'Ninguna nota enlaza a {value}.',
      excludes: 'Exclusión: {rule}',
    },
    more: 'Y {count} más; la salida JSON los contiene todos.',
  },
  guide: {
    command: 'Organizar temas',
    looking: 'Examinando sus notas…',
    intro:
      'Estos temas se proponen a partir de su bóveda. Desmarque los que no quiera; con un tema se va lo que ' +
      'está debajo. No se escribe nada antes de que pulse el botón.',
    introMore: 'Los temas que ya tiene quedan como están. Estos serían nuevos: desmarque los que no quiera.',
    nothing:
      'Nada en su bóveda apunta a temas todavía. Ponga las notas en carpetas, añádales etiquetas anidadas o ' +
      'indique sus temas en la propiedad {property}; a partir de tres notas, aquí se propone un tema.',
    few: {
      one:
        'Nada en su bóveda apunta a temas todavía. Tiene una sola nota: siga escribiendo y, cuando haya algunas ' +
        'más, vuelva aquí. O indique temas ya, en la propiedad {property} de una nota.',
      other:
        'Nada en su bóveda apunta a temas todavía. Tiene {count} notas: siga escribiendo y, cuando haya ' +
        'algunas más, vuelva aquí. O indique temas ya, en la propiedad {property} de una nota.',
    },
    empty:
      'Todavía no hay notas que examinar. Escriba algunas y vuelva aquí: los temas se proponen a partir de ' +
      'las etiquetas, carpetas, propiedades y palabras que usa.',
    failed: 'No se pudieron examinar sus notas. La causa está en la consola de desarrollador.',
    reading: 'Leyendo de qué tratan sus notas: {done} de {total}…',
    grouping: 'Buscando notas que tratan de lo mismo…',
    contentFound: {
      one:
        'Según el contenido de las notas, se propondría {count} tema más: mírelo en su pestaña y marque “Usar ' +
        'estos” si lo quiere.',
      other:
        'Según el contenido de las notas, se propondrían {count} temas más: mírelos en su pestaña y marque ' +
        '“Usar estos” si los quiere.',
    },
    nothingNew: 'Los temas que ya tiene cubren todo lo que propone su bóveda.',
    sources: 'De dónde vienen los temas',
    everything: 'Todos',
    unused: '{count}, sin usar',
    use: 'Usar estos',
    search: 'Buscar temas',
    source: {
      topic: 'Propiedad “{property}”',
      property: 'Otras propiedades',
      tag: 'Etiquetas',
      folder: 'Carpetas',
      map: 'Mapas de contenido',
      content: 'Contenido de las notas',
    },
    all: 'Marcar todos',
    none: 'Desmarcar todos',
    tree: 'Temas propuestos',
    rename: 'Renombrar tema',
    more: 'Más opciones',
    merge: 'Combinar con otro tema…',
    mergeInto: 'Combinar “{name}” con…',
    moveUnder: 'Mover debajo de otro tema…',
    moveTop: 'Mover al primer nivel',
    drop: {
      into: 'Ponerlo debajo de {name}. Mantén pulsado Ctrl o Comando para combinarlos.',
      beside: 'Ponerlo junto a {name}',
    },
    separate: 'Separar de nuevo',
    alike: '{names} parecen un solo tema.',
    mergeAlike: 'Combinar con “{name}”',
    apart: 'Mantener separados',
    summary: '{held} de {total} notas pertenecerían a un tema.',
    summaryMore: '{held} de {total} notas pertenecerían a un tema nuevo.',
    unsorted: {
      one: '{count} nota quedaría sin clasificar: {names}.',
      other: '{count} notas quedarían sin clasificar: {names}.',
    },
    unsortedMore: '{count} notas quedarían sin clasificar: {names} y {more} más.',
    writes: {
      one:
        'En {count} nota se escribe la propiedad {property}, porque ninguna regla dice de qué trata. Deshacer ' +
        'también lo revierte.',
      other:
        'En {count} notas se escribe la propiedad {property}, porque ninguna regla dice de qué tratan. ' +
        'Deshacer también lo revierte.',
    },
    naming: { one: 'Escribiendo temas en {count} nota…', other: 'Escribiendo temas en {count} notas…' },
    add: { one: 'Añadir {count} tema', other: 'Añadir {count} temas' },
    added: { one: '{count} tema añadido.', other: '{count} temas añadidos.' },
  },
  noteTopics: {
    command: 'Definir temas de esta nota',
    menu: 'Definir temas',
    title: 'Temas de «{title}»',
    search: 'Buscar temas…',
    list: 'Temas',
    save: 'Guardar',
    fresh: 'Un tema nuevo',
    ruled: 'Por una regla del tema',
    done: 'Los temas de «{title}» están definidos.',
    unread: 'Esta nota aún no se ha leído, o no se puede leer.',
  },
  panel: {
    title: 'Notas enlazadas',
    titleFor: 'Notas enlazadas con “{title}”',
    command: {
      open: 'Abrir notas enlazadas',
      wander: 'Pasear',
      linkMentions: 'Enlazar las menciones de esta nota',
    },
    openAnother: 'Abrir otro panel de notas enlazadas',
    section: {
      links: 'Enlaces',
      linkedFrom: 'Enlaces entrantes',
      sameTopic: 'Mismo tema',
      near: 'Cercanas',
      mentioned: 'Menciones sin enlace',
      unwritten: 'Aún sin escribir',
    },
    order: {
      natural: 'Como en el texto, primero las más cercanas',
      title: 'Título (ascendente)',
      titleDown: 'Título (descendente)',
      newest: 'Fecha de edición (más reciente)',
      oldest: 'Fecha de edición (más antigua)',
      madeLast: 'Fecha de creación (más reciente)',
      madeFirst: 'Fecha de creación (más antigua)',
    },
    lines: {
      one: 'Tarjetas en una línea',
      two: 'Tarjetas en dos líneas',
      all: 'Tarjetas completas',
    },
    action: {
      wander: 'Ir a una nota que merece la pena ver',
      order: 'Cambiar el orden',
      filter: 'Filtrar notas',
      hidePlaces: 'Ocultar las frases en torno a los enlaces',
      context: 'Mostrar más contexto',
      indexNotes: 'Mostrar notas índice',
      foldAll: 'Colapsar todo',
      unfoldAll: 'Expandir todo',
      pin: 'Fijar a esta nota',
      unpin: 'Seguir la nota abierta',
      moveUp: 'Subir la sección',
      moveDown: 'Bajar la sección',
      hideSection: 'Ocultar “{section}”',
      showSection: 'Mostrar “{section}”',
      insertLink: 'Insertar enlace en la nota abierta',
      pinTo: 'Fijar las notas enlazadas a esta nota',
      linkMentions: 'Enlazar menciones…',
      makeLink: 'Enlazar',
      makeLinkTo: 'Crear un enlace a “{title}”',
    },
    filter: 'Escriba para filtrar…',
    open: 'Abierto',
    place: { one: '{count} lugar', other: '{count} lugares' },
    noNote: 'Abra una nota para ver con qué está enlazada.',
    gone: '“{path}” ya no está en la bóveda.',
    notYet: 'Obsidian todavía no ha leído esta nota.',
    reading: 'Leyendo la bóveda…',
    noMatch: 'Ninguna nota coincide.',
    allHidden: 'Todas las secciones están ocultas.',
    nowhere: 'No hay adónde ir: la bóveda no tiene otra nota.',
    nearReading: 'Leyendo textos: {done} de {total}',
    link: {
      made: 'Enlace creado en “{path}”.',
      madeSome: { one: '{count} enlace creado en “{path}”.', other: '{count} enlaces creados en “{path}”.' },
      madeMany: { one: '{count} enlace creado (notas: {notes}).', other: '{count} enlaces creados (notas: {notes}).' },
      inHeading: 'Hay enlaces que llevan al encabezado en que está el nombre, así que queda como está.',
      moved: 'El nombre ya no está ahí.',
      failed: 'No se pudo crear el enlace: no se puede escribir “{path}”.',
    },
    mentions: {
      title: 'Enlazar las menciones de “{title}”',
      looking: 'Buscando menciones…',
      intro: 'Nombres que todavía no son enlaces. El primero de cada nota está marcado.',
      none: 'Aquí no hay ningún nombre de nota sin enlace, ni en otra parte el de esta nota.',
      list: 'Menciones',
      into: '→ {title}',
      apply: { one: 'Crear {count} enlace', other: 'Crear {count} enlaces' },
      all: 'Marcar todas',
      nothing: 'Desmarcar todas',
    },
    reason: {
      inText: 'En el texto',
      under: 'Bajo “{heading}”',
      inProperty: 'En la propiedad “{name}”',
      embedded: 'Incrustada',
      more: { one: 'También en un lugar más', other: 'También en {count} lugares más' },
      linkedHere: 'Enlazada en esta nota',
      linksHere: 'Enlaza a esta nota',
      inTopics: 'Temas en común: {topics}',
      here: 'Nombrada en esta nota',
      there: 'Nombra esta nota',
    },
  },
  properties: {
    odd: {
      unreadable:
        'Sus propiedades no se pueden leer, así que ninguna cuenta. Corrija las líneas entre las marcas ---: ' +
        'un texto con dos puntos o almohadilla debe ir entre comillas.',
      misread: {
        'byte-order-mark':
          'Empieza con una marca de orden de bytes (BOM), así que Obsidian no lee ninguna propiedad en ella. ' +
          'Guárdala sin la marca.',
        'lines-before':
          'Hay algo antes del --- de sus propiedades, así que ninguna cuenta. Haz que --- sea la primera línea.',
        fence:
          'Su primera línea no es exactamente ---, así que ninguna de las propiedades que siguen cuenta. ' +
          'Borra los espacios de esa línea.',
        unclosed:
          'Ninguna línea --- cierra sus propiedades, así que ninguna cuenta. Añade una debajo de la última propiedad.',
        comment:
          'En la propiedad {property}, «{text}» no cuenta, porque una almohadilla inicia un comentario. Ponlo ' +
          'entre comillas o quita la almohadilla.',
      },
      'tags-in-text':
        'Las etiquetas {tags} no cuentan, porque la propiedad tags las contiene como un solo texto. ' +
        'Escríbalas como lista.',
      'old-name': 'Obsidian ya no mira la propiedad {property}, así que nada de ella cuenta. Llámala {name}.',
      'not-tags':
        'Lo que la propiedad tags contiene aquí no vale como etiqueta: {values}. Escriba las etiquetas sin ' +
        'espacios ni comas, cada una como elemento aparte, y los números con una letra delante.',
      'topic-number':
        'La propiedad {property} contiene el número {value}, que se toma como el nombre “{value}”. Póngalo ' +
        'entre comillas para que quede como se escribió.',
      'topic-type': {
        number:
          'La propiedad {property} contiene un número que no sirve de nombre. Póngalo entre comillas, si es ' +
          'el nombre de un tema.',
        boolean:
          'La propiedad {property} contiene true o false donde debería haber un tema. Escriba su nombre, ' +
          'entre comillas si es esa palabra.',
        nothing: 'La propiedad {property} tiene un elemento vacío. Escriba en él el nombre de un tema, o elimínelo.',
        list:
          'La propiedad {property} contiene una lista dentro de la lista. Escriba cada tema como elemento ' +
          'aparte, y los enlaces entre comillas.',
        map:
          'La propiedad {property} contiene pares de nombre y valor donde debería haber un tema. Ponga entre ' +
          'comillas un nombre con dos puntos.',
      },
    },
    refused: {
      'byte-order-mark':
        '{path} empieza con una marca de orden de bytes, así que Obsidian no lee en él ninguna propiedad. La ' +
        'propiedad “{property}” no se escribió; guarde antes la nota sin la marca.',
      fence:
        'La línea {line} de {path} no es exactamente el --- que delimita las propiedades. La propiedad ' +
        '“{property}” no se escribió; corrija antes esa línea.',
      tab:
        'La línea {line} de {path} tiene sangría con tabulador, algo que las propiedades no admiten. La ' +
        'propiedad “{property}” no se escribió; ponga antes espacios.',
      unreadable:
        'La línea {line} de {path} no se puede leer como propiedad. La propiedad “{property}” no se escribió; ' +
        'corrija antes esa línea.',
      'duplicate-key':
        'La línea {line} de {path} nombra una propiedad por segunda vez. La propiedad “{property}” no se ' +
        'escribió; elimine antes una de las dos.',
      anchor:
        'La línea {line} de {path} contiene un ancla, un alias o un tipo (&, * o !). La propiedad ' +
        '“{property}” no se escribió; cámbiela ahí a mano.',
      comment:
        'La línea {line} de {path} empieza una lista entre corchetes que contiene un comentario. La propiedad ' +
        '“{property}” no se escribió; cámbiela ahí a mano.',
      'wrong-kind':
        'La línea {line} de {path} contiene algo de otro tipo que lo que se va a escribir. La propiedad ' +
        '“{property}” no se escribió; cámbiela ahí a mano.',
      invalid:
        'Las propiedades de {path} no se pueden leer ({detail}). La propiedad “{property}” no se escribió; ' +
        'corríjalas antes.',
      'no-map':
        'Las propiedades de {path} no son nombres con valores. La propiedad “{property}” no se escribió; ' +
        'corríjalas antes.',
      vault: 'La propiedad “{property}” de {path} está como antes. {reason}',
      misread:
        'La propiedad “{property}” de {path} (línea {line}) no se escribió, porque no se leería como se ' +
        'pretende. Cámbiela ahí a mano.',
    },
  },
  reasons: {
    related: {
      'both-link-to': 'Ambas enlazan a {via}',
      'both-linked-from': { one: '{via} enlaza a ambas', other: '{via} enlazan a ambas' },
      'linked-through': { one: '{via} está entre ambas', other: '{via} están entre ambas' },
      'neighbours-linked': { one: '{via} está entre ambas', other: '{via} están entre ambas' },
      'linked-with-similar': 'Enlazada con {via}, muy parecida a esta nota',
      'similar-to-linked': 'Muy parecida a {via}, que está enlazada con esta nota',
      'named-here': 'Esta nota menciona “{name}”',
      'named-there': 'Menciona “{name}”',
      'named-here-title': 'Esta nota la menciona',
      'named-there-title': 'Menciona esta nota',
      titles: 'En ambos títulos: {words}',
      words: 'En común: {words}',
      topics: 'Temas en común: {topics}',
      tags: 'Etiquetas en común: {tags}',
      folder: 'Ambas en la carpeta {folder}',
    },
    suggested: {
      'name-title': 'El título lo nombra: {name}',
      'name-text': 'El texto lo nombra: {name}',
      linked: 'Enlazada con sus notas: {paths}',
      'shared-links': 'Comparte enlaces con sus notas: {paths}',
      tags: 'Sus notas tienen las etiquetas {tags}',
      words: 'Sus notas usan las palabras {words}',
      form: 'Construida como sus notas',
      traits: 'Construida como sus notas: {traits}',
    },
    trait: {
      code: 'Código {detail}',
      callout: 'Destacados {detail}',
      folder: 'Carpeta {detail}',
      site: 'Enlaces a {detail}',
    },
    found: {
      named: { one: '{notes} nota lo nombra', other: '{notes} notas lo nombran' },
      value: { one: '{notes} nota tiene {property}: {value}', other: '{notes} notas tienen {property}: {value}' },
      tag: { one: '{notes} nota tiene la etiqueta #{tag}', other: '{notes} notas tienen la etiqueta #{tag}' },
      folder: { one: '{notes} nota está en {folder}', other: '{notes} notas están en {folder}' },
      map: { one: '{notes} nota enlaza a “{map}”', other: '{notes} notas enlazan a “{map}”' },
      hub: '{notes} de {of} están enlazadas con “{title}”',
      words: 'Palabras de sus notas: {words}',
      examples: 'Notas como {titles}',
    },
    doubt: {
      daily: 'Notas diarias',
      inbox: 'Bandeja de entrada',
      archive: 'Archivo histórico',
      attachments: 'Adjuntos',
      templates: 'Plantillas',
      tool: 'Pertenece a una herramienta',
      shelf: 'No dice nada del contenido',
      status: 'Dice en qué estado está una nota',
      type: 'Dice de qué tipo es una nota',
      origin: 'Dice de quién o de dónde es una nota',
      everywhere: 'Lo tienen casi todas las notas',
      rare: 'Lo tienen pocas notas',
      sorted: 'La mayoría de sus notas ya tienen un tema',
    },
  },
  report: {
    notes: { one: '{count} nota', other: '{count} notas' },
    topics: { one: '{count} tema', other: '{count} temas' },
    linked: 'enlazadas: {count}',
    unsorted: 'sin clasificar: {count}',
    open: { one: '{count} problema abierto', other: '{count} problemas abiertos' },
    created: 'creadas: {count}',
    updated: 'actualizadas: {count}',
    unchanged: 'sin cambios: {count}',
    leftAlone: 'dejadas como están: {count}',
    upToDate: 'Las notas índice están al día.',
    skip: {
      'no-markers':
        'Faltan las marcas de la zona gestionada. Inserte ahí de nuevo un índice de tema, o elimine la nota.',
      'no-begin':
        'Falta la marca de inicio de la zona gestionada. Vuelva a ponerla, o elimine también la marca de fin.',
      'no-end': 'Falta la marca de fin de la zona gestionada. Vuelva a ponerla, o elimine también la marca de inicio.',
      'several-markers': 'Hay más de una zona gestionada. Conserve una.',
      'reversed-markers': 'La marca de fin está antes de la marca de inicio. Póngalas en orden.',
      'marker-in-code':
        'Una marca de la zona gestionada está en un bloque de código. Cierre antes de ella el bloque de código.',
      'no-property':
        'La nota contiene una zona gestionada, pero su propiedad topic-index no se puede leer. Corrija sus ' +
        'propiedades, o elimine las marcas.',
      'page-in-use': 'La nota ya contiene una zona gestionada. Quítela, o dé a la nota la propiedad topic-index.',
      'page-left-open':
        'Un comentario o una fórmula no se cierra nunca, así que un índice al final no se vería. Ciérrelo.',
      'page-properties':
        'Sus propiedades no se pueden escribir con certeza. Corríjalas, o ponga el índice en una nota aparte.',
      missing: 'La nota ya no está.',
      exists: 'Ya hay algo con ese nombre. Renómbrelo o muévalo.',
      changed: 'La nota cambió mientras se escribía. Vuelva a intentarlo.',
      'not-text': 'La nota no es texto en UTF-8: escribirla la dañaría. Conviértala antes.',
      outside: 'La ruta lleva fuera de la bóveda, y ahí no se escribe nada.',
      linked:
        'Está detrás de un enlace simbólico, y a través de ellos no se escribe nada. Ponga en la bóveda el ' +
        'archivo o la carpeta misma.',
      evicted: 'La nota está en la nube y no en este dispositivo. Descárguela y repita la reconstrucción.',
      'not-a-folder':
        'Un archivo tiene el nombre que necesita una carpeta. Renómbrelo, o elija en la configuración otra ' +
        'carpeta de índices.',
      'not-a-note': 'Algo que no es un archivo tiene ese nombre. Renómbrelo.',
      denied: 'Falta el permiso. Permita leer y escribir el archivo y su carpeta.',
      'read-only': 'En este disco no se puede escribir. Permita la escritura, o trabaje en una copia que la permita.',
      full: 'El disco está lleno. Libere espacio y vuelva a intentarlo.',
      busy:
        'Otro programa tiene ocupado el archivo, o hay demasiados archivos abiertos. Ciérrelo allí y vuelva a ' +
        'intentarlo.',
      'too-long': 'El nombre es demasiado largo para este disco. Dé a la nota o a su tema un nombre más corto.',
      unreachable: 'El disco no responde. Conéctelo y vuelva a intentarlo.',
      unread:
        'Obsidian no ha leído esta nota y no parece que vaya a hacerlo: quizá no esté aún en este ' +
        'dispositivo, o no se pueda abrir. Sus entradas quedan como están. Ábrala para ver qué falla.',
      failed: 'No se pudo leer o escribir ({detail}). Revise el archivo y vuelva a intentarlo.',
    },
    double:
      'Varias notas se presentan como índice del tema {topic}: se usa {used}; queda como está: {others}. ' +
      'Elimine la propiedad en una de ellas.',
    loose:
      'Algunas de sus líneas no llevan a nada, y no queda constancia de que fueran entradas: {links}. Cree ' +
      'las notas, o elimine las líneas.',
    offered: {
      one:
        '{count} página escrita por usted corresponde a un tema; el índice puede ir en ella (--into-pages, o ' +
        'index.pages en la configuración):',
      other:
        '{count} páginas escritas por usted corresponden a temas; los índices pueden ir en ellas ' +
        '(--into-pages, o index.pages en la configuración):',
    },
    orphaned: 'El tema de esta nota índice ya no existe. La nota queda donde está.',
    badFilter:
      'La entrada {detail} de los archivos excluidos no es una expresión regular y se ignora. Corríjala en la ' +
      'configuración de Obsidian, en “Archivos y enlaces”.',
    taxonomy: {
      'empty-name': 'El tema {topic} no tiene nombre y se omite. Dele uno.',
      'control-characters':
        'El nombre del tema {name} contiene saltos de línea o caracteres de control, que se leen como espacios.',
      'unknown-parent': 'El tema {topic} está bajo un tema que no existe, así que queda en el primer nivel.',
      cycle: 'Estos temas están unos bajo otros: {topics}. El primero se pone en el primer nivel.',
      'same-path': 'Varios temas tienen la ruta {path}; se usan como uno solo.',
      'own-synonym': 'El sinónimo {synonym} es el nombre de su propio tema {topic}.',
      'ambiguous-name':
        'Varios temas responden al nombre {name}: {topics}. Por sí solo no vale para ninguno; una ruta los distingue.',
    },
    topicValue: {
      comma:
        'El texto “{value}” se lee como varios temas: {names}. Escríbalos como lista; si es un solo tema, ' +
        'añádalo en la configuración, o escríbalo como enlace.',
      'ambiguous-topic': 'El tema {value} podría ser cualquiera de {topics}. Escriba la ruta.',
      'nameless-topic': 'El tema {value} no tiene nombre.',
      'too-deep': 'El tema {value} es más profundo de lo permitido.',
      'unknown-topic': 'No existe el tema {value}.',
    },
    settings: {
      'not-a-map':
        'El archivo de configuración contiene algo que no es una configuración. Restáurelo desde una copia de ' +
        'seguridad u otro dispositivo, o elimínelo para empezar de nuevo.',
      conflict:
        'El archivo de configuración contiene las marcas de un conflicto de combinación. Conserve un lado de ' +
        'cada uno y elimine las líneas con las marcas.',
      unreadable: 'El archivo de configuración no se puede leer. {reason}',
      'not-json':
        'La configuración no es JSON válido: {detail}. Corrija el archivo, o elimínelo para empezar de nuevo.',
      empty:
        'El archivo de configuración está vacío, como tras una escritura interrumpida. Restáurelo desde una ' +
        'copia de seguridad u otro dispositivo, o elimínelo para empezar de nuevo.',
      newer: 'La configuración es de la versión {found}, y aquí se espera la versión {known}. Actualice Topic Atlas.',
      'not-one-of': '{path} debería ser uno de {allowed}, no {found}. No se usa.',
      'same-heading':
        '{path} muestra el mismo encabezado que {other} y no se podría distinguir lo que hay debajo. No se usa.',
      'unknown-key': '{path} no es un ajuste; hay {known}. Corrige el nombre o elimínalo.',
      'bad-id': '{path} tiene una entrada con la clave {found}, que no se puede usar.',
    },
    expected: {
      text: '{path} debería ser un texto. No se usa.',
      line: '{path} debería ser un texto de una línea. No se usa.',
      folder: '{path} debería ser la ruta de una carpeta de la bóveda. No se usa.',
      'portable-folder':
        '{path} debería ser una carpeta que admita todo sistema: sin nombres con \\ : * ? " < > |, con punto o ' +
        'espacio al final, ni reservados por Windows, como CON. No se usa.',
      condition: '{path} debería ser una propiedad, propiedad: valor, #etiqueta o carpeta/. Corrígelo.',
      list: '{path} debería ser una lista. No se usa.',
      'yes-or-no': '{path} debería ser true o false. No se usa.',
      number: '{path} debería ser un número. No se usa.',
      count: '{path} debería ser un número entero a partir de 0. No se usa.',
      map: '{path} debería ser un conjunto de claves y valores. No se usa.',
      'key-and-value': '{path} debería ser un conjunto con los textos key y value. No se usa.',
      version: 'En la configuración, {path} debería ser un número entero a partir de 1. Corríjalo.',
    },
  },
  rebuild: {
    command: {
      rebuild: 'Reconstruir los índices de temas',
      preview: 'Vista previa de los índices de temas',
      open: 'Abrir el tema de esta nota',
      insert: 'Insertar aquí un índice de tema',
    },
    waiting: 'Esperando a que Obsidian haya leído la bóveda…',
    waitingFor: {
      one: 'Esperando a que Obsidian haya leído {count} nota: {path}',
      other: 'Esperando a que Obsidian haya leído {count} notas, entre ellas {path}',
    },
    asking: 'Espera su respuesta sobre lo que escribiría.',
    reading: 'Leyendo tarjetas: {done} de {total}',
    planning: 'Comparando notas índice: {done} de {total}',
    writing: 'Escribiendo notas índice: {done} de {total}',
    cancelled: 'Detenido. Lo escrito hasta ahora se conserva y se puede deshacer.',
    nothingListed:
      'Todavía no hay nada que indexar: ninguna nota pertenece a un tema. Dé a una nota la propiedad ' +
      '“{property}”, o añada temas en la configuración.',
    done: {
      created: { one: '{count} nota índice creada', other: '{count} notas índice creadas' },
      updated: { one: '{count} actualizada', other: '{count} actualizadas' },
      leftAlone: { one: '{count} dejada como está', other: '{count} dejadas como están' },
    },
    details: 'Mostrar detalles',
    failed: 'La reconstrucción falló: {message}',
    underWay: 'Hay una reconstrucción en curso. {now}',
    andMore: { one: '{count} más', other: '{count} más' },
    notUpdated: 'No se pudo mantener al día: {paths}. {reason}',
    preview: {
      title: 'Vista previa de las notas índice',
      intro: 'Se escribirían estas notas índice. No se escribe nada hasta que usted lo confirme.',
      first: 'Son las primeras notas índice de esta bóveda. Mírelas; no se escribe nada hasta que usted lo confirme.',
      hidden: {
        one:
          'El filtro de la configuración deja fuera {count} nota. Sus entradas desaparecen. Las líneas que ' +
          'usted escribió sobre ella se conservan, bajo una línea sin su nombre; repáselas, y elimine las notas ' +
          'índice cuyo nombre revele demasiado.',
        other:
          'El filtro de la configuración deja fuera {count} notas. Sus entradas desaparecen. Las líneas que ' +
          'usted escribió sobre ellas se conservan, bajo una línea sin sus nombres; repáselas, y elimine las ' +
          'notas índice cuyo nombre revele demasiado.',
      },
      create: 'Nueva',
      update: 'Modificada',
      none: 'Todo está al día: no hay nada que escribir.',
      all: 'Escribir todas',
      some: { one: 'Escribir {count} nota', other: 'Escribir {count} notas' },
      select: 'Escribir {path}',
      more: { one: 'Mostrar {count} línea más', other: 'Mostrar {count} líneas más' },
      unchanged: { one: '{count} línea sin cambios', other: '{count} líneas sin cambios' },
      groups: {
        created: { one: '{count} nota nueva', other: '{count} notas nuevas' },
        pages: { one: '{count} página propia', other: '{count} páginas propias' },
        updated: { one: '{count} nota modificada', other: '{count} notas modificadas' },
      },
      looks: 'Así se verá',
      raw: 'Mostrar el Markdown',
      added: { one: '{count} añadida', other: '{count} añadidas' },
      gone: { one: '{count} quitada', other: '{count} quitadas' },
      reworded: { one: '{count} reescrita', other: '{count} reescritas' },
      noEntries: 'Las mismas entradas, con otros recuentos, orden o encabezados',
      kinds: {
        added: 'Añadida',
        gone: 'Quitada',
        reworded: 'Reescrita',
      },
      list: 'Notas que se escribirían',
      diff: 'Qué cambiaría',
    },
    pages: {
      title: 'Páginas que usted tiene para temas',
      intro: {
        one:
          'Usted tiene una página para {count} tema: la nota de su carpeta, de su nombre o de un sinónimo, o un ' +
          'mapa al que enlazan sus notas.',
        other:
          'Usted tiene páginas para {count} temas: la nota de la carpeta, del nombre o de un sinónimo, o un ' +
          'mapa al que enlazan sus notas.',
      },
      ticks:
        'Los índices van a notas nuevas. Marque una página y su índice irá al final de ella, debajo de todo ' +
        'lo que contiene, con la propiedad “topic-index”. La vista previa que sigue lo muestra; se puede ' +
        'deshacer.',
      all: 'Todas',
      none: 'Ninguna',
      notes: 'Mejor en notas nuevas',
      into: 'En estas páginas',
      remember: 'Hacerlo así desde ahora sin preguntar',
    },
    result: {
      title: 'Qué hizo la reconstrucción',
      created: 'Creadas',
      updated: 'Actualizadas',
      skipped: 'Dejadas como están',
      orphaned: 'Su tema ya no existe',
      doubles: 'Varias notas para un tema',
    },
    undo: {
      done: {
        one: 'Se ha deshecho la última reconstrucción: {count} nota está como antes.',
        other: 'Se ha deshecho la última reconstrucción: {count} notas están como antes.',
      },
      removed: {
        one: '{count} nota de índice eliminada de nuevo.',
        other: '{count} notas de índice eliminadas de nuevo.',
      },
      left: {
        one: '{count} nota cambió entretanto y no se toca: {paths}',
        other: '{count} notas cambiaron entretanto y no se tocan: {paths}',
      },
      refused: 'No se pudo restaurar {path}. {reason} Después, deshaga de nuevo.',
    },
    open: {
      none: 'Esta nota no pertenece a ningún tema.',
      choose: '¿Qué tema?',
    },
    insert: {
      choose: '¿Índice de qué tema?',
      home: 'Índice general: toda la bóveda',
      already: 'Esta nota ya tiene un índice de tema.',
    },
    order: {
      byHand: '{name} se ordena a mano a partir de ahora.',
      changed: '{path} cambió entretanto, así que no se movió nada. Inténtelo de nuevo.',
    },
    move: {
      command: 'Mover el índice del tema a su página',
      noPage: 'No hay otra nota con el nombre de este tema a la que pueda ir su índice.',
      ownProperties: '{path} tiene propiedades propias que se perderían: {names}. Quítelas primero.',
      done: 'El índice de {path} está ahora en {page}.',
      undone: 'El índice del tema vuelve a estar en una nota propia.',
      left: 'No se pudieron cambiar los enlaces en estas notas: {paths}',
    },
  },
  script: {
    command: {
      rebuild: 'Escribe las notas índice de los temas.',
      check: 'Dice si una reconstrucción cambiaría algo, y cómo de bien cubren los temas la bóveda.',
      related: 'Ordena, para cada nota, las notas cercanas con las que todavía no está enlazada.',
      export: 'Escribe temas, notas y tarjetas como páginas Markdown enlazadas y como datos, en una carpeta propia.',
      changes: 'Dice, por temas, qué notas llegaron, desaparecieron y cambiaron.',
    },
    option: {
      json: 'Mostrar JSON en lugar de texto',
      dryRun: 'No escribir nada y mostrar como unified diff lo que cambiaría',
      intoPages: 'Poner el índice de un tema en la página que usted tiene para él',
      note: 'Solo esta nota',
      limit: 'Como máximo este número por cada nota',
      to: 'La carpeta de la bóveda en la que se escribe; su nombre empieza por un punto',
      tokens: 'Cuánto puede ocupar una página, en tokens de tres bytes (4000 si no se indica)',
      base: 'Con qué empiezan los enlaces a las notas, como dirección; sin ella se nombran por su ruta',
      since: 'El atlas.json de una exportación anterior con el que comparar',
    },
    noteMissing: 'No existe la nota “{note}” en esta bóveda. Indíquela con su ruta en la bóveda.',
    badLimit: '{option} necesita un número entero a partir de 1, no “{value}”.',
    badBase: '{option} necesita una dirección con la que puedan empezar enlaces, no "{value}".',
    badTokens: '{option} necesita un número entero a partir de {fewest}, no “{value}”.',
    needsOption: '{name} necesita {option}.',
    badFormat: 'El formato es text o json, no “{value}”.',
    export: {
      pages: { one: '{count} página', other: '{count} páginas' },
      written: { one: '{count} archivo escrito', other: '{count} archivos escritos' },
      removed: { one: '{count} archivo eliminado', other: '{count} archivos eliminados' },
      upToDate: 'La exportación está al día.',
      foreign:
        'El archivo {path} lo hizo o cambió otra persona, así que no se escribió nada. Muévalo, o exporte a ' +
        'otra carpeta.',
      unfinished: 'No se pudo escribir la exportación ({path}). {reason}',
      'not-hidden':
        'La aplicación solo puede exportar a una carpeta de la bóveda cuyo nombre empiece por un punto, no a ' +
        '“{folder}”.',
      theirs: 'La carpeta {folder} es de otro programa. Indique otra.',
    },
    data: {
      missing: 'No existe el archivo {path}. Indique el atlas.json de una exportación anterior.',
      'not-json': 'El archivo {path} no es JSON válido. Indique el atlas.json de una exportación anterior.',
      'not-an-atlas': 'El archivo {path} contiene otra cosa. Indique el atlas.json de una exportación anterior.',
      newer: 'El archivo {path} es de una versión posterior. Actualice Topic Atlas, o exporte de nuevo.',
    },
    changes: {
      none: 'No ha cambiado nada.',
      added: '{count} nuevas',
      removed: '{count} desaparecidas',
      renamed: '{count} renombradas',
      moved: '{count} con otros temas',
      cards: '{count} con otro texto',
      new: '{topic} (nuevo)',
      gone: '{topic} (ya sin notas)',
      from: '{path} (estaba en {topics})',
      to: '{path} (ahora en {topics})',
      reworded: '{path}: {after} (antes: {before})',
      open: '{problem} (abierto)',
    },
    off: 'El complemento se desactivó.',
    stopped: 'Detenido. Lo escrito está íntegro; ejecute el comando de nuevo para el resto.',
  },
  settings: {
    fault: 'La configuración no se puede usar: mientras sea así, no se escribe nada',
    faultNotice: 'Topic Atlas no puede usar su configuración y, mientras sea así, no escribe nada. {file}: {reason}',
    mended: 'La configuración de los temas se puede usar de nuevo.',
    refused: 'No se escribió nada, porque la configuración no se puede usar. {file}: {reason}',
    notSaved: 'No se pudo guardar la configuración, que queda como antes. {file}: {reason}',
    issue: 'Algo del archivo de configuración no se usa',
    topics: 'Temas',
    shapeTopics: 'Dar forma a los temas',
    topicsDesc: {
      one: '{count} tema. En el atlas los temas se añaden, nombran, describen, ordenan, mueven y combinan.',
      other: '{count} temas. En el atlas se añaden, nombran, describen, ordenan, mueven y combinan.',
    },
    topicsInferred: {
      one:
        'Se encontró {count} tema en su bóveda. Véalo en el atlas; su primer cambio allí, o la primera ' +
        'reconstrucción, lo conserva.',
      other:
        'Se encontraron {count} temas en su bóveda. Véalos en el atlas; su primer cambio allí, o la primera ' +
        'reconstrucción, los conserva.',
    },
    topicPages: 'Reglas de los temas',
    topicPagesDesc:
      'Qué hace que las notas pertenezcan a cada tema, sus sinónimos y cómo se dispone su nota de índice.',
    addTopic: 'Añadir tema',
    preview: 'Vista previa de las notas índice',
    previewButton: 'Vista previa',
    previewDesc:
      'Vea qué dirían las notas índice con esta configuración. No se escribe nada hasta que usted lo confirme.',
    notes: { one: '{count} nota', other: '{count} notas' },
    problems: 'Temas por revisar',
    topic: {
      name: 'Nombre',
      rename: 'Renombrar',
      parent: 'Está bajo',
      top: 'Ninguno: primer nivel',
      description: 'Descripción',
      descriptionDesc: 'Una línea que acompaña al tema en el índice.',
      synonyms: 'Sinónimos',
      synonymsDesc: 'Otros nombres que las notas pueden usar. Sepárelos con comas.',
      rules: 'Las notas pertenecen a él por',
      exclude: 'Pero no por',
      tags: 'Etiquetas',
      tagsDesc: 'Una etiqueta anidada cuenta para la superior.',
      folders: 'Carpetas',
      foldersDesc: 'Sus subcarpetas también cuentan.',
      linksTo: 'Enlaces a',
      linksToDesc: 'Notas que enlazan a una de estas.',
      properties: 'Propiedades',
      propertiesDesc: 'Escritas como key: value.',
      index: 'Nota índice',
      order: 'Orden',
      layout: 'Disposición',
      asVault: 'Como en la bóveda',
      merge: 'Combinar con otro tema',
      mergeDesc: 'El otro recibe el nombre como sinónimo, las reglas y lo que está debajo. No se cambia ninguna nota.',
      delete: 'Eliminar tema',
      deleteDesc: 'No se elimina ninguna nota. Su nota índice se conserva, y lo que está debajo sube un nivel.',
    },
    index: 'Notas índice',
    folder: 'Carpeta para las nuevas notas índice',
    homeName: 'Nombre del índice general',
    layout: 'Disposición',
    layouts: {
      list: 'Lista',
      table: 'Tabla',
      cards: 'Tarjetas',
    },
    order: 'Orden',
    orders: {
      title: 'Por título',
      date: 'Por fecha',
      links: 'Por número de enlaces',
      manual: 'A mano',
    },
    pages: 'Temas para los que usted tiene una página',
    pagesDesc: 'Una nota de carpeta, o una nota con el nombre del tema. El índice puede ir al final de ella.',
    pageChoices: {
      ask: 'Preguntar al reconstruir',
      into: 'Índice en la página',
      notes: 'Índice en una nota aparte',
    },
    dateProperty: 'Propiedad con la fecha',
    homeLimit: 'Notas en el índice general',
    homeLimitDesc: 'Si hay más notas que estas, el índice general las deja a los temas.',
    entryLimit: 'Longitud máxima de una tarjeta en una entrada',
    entryLimitDesc:
      'En caracteres, las dos partes juntas. Un texto más largo se corta al final de una oración, de una ' +
      'proposición o de una palabra.',
    gistLimit: 'Longitud máxima de una síntesis en una entrada',
    gistLimitDesc: 'En caracteres. La síntesis es lo primero que dice una nota sin tarjeta.',
    realLinks: 'Escribir enlaces',
    realLinksDesc: 'Desactivado: solo títulos, para que las notas índice no aparezcan en la vista gráfica.',
    words: 'Palabras en las notas índice',
    wordsDesc: 'Lo que se escribe en las notas no sigue el idioma de la aplicación.',
    openWord: 'Cuando falta el enfoque',
    sorting: 'Clasificación de las notas',
    topicsProperty: 'Propiedad con los temas de una nota',
    namesBecomeTopics: 'Los nombres nuevos se convierten en temas',
    namesBecomeTopicsDesc:
      'Un nombre que ningún tema tiene se convierte en tema, con una nota índice a partir de tres notas.',
    excludedFolders: 'Carpetas excluidas',
    templateFolders: 'Carpetas de plantillas',
    filter: {
      heading: 'Notas privadas',
      only: 'Solo notas con',
      without: 'Ninguna nota con',
      desc:
        'Una propiedad (publish), un valor (status: done), una etiqueta (#work) o una carpeta (work/). Separe ' +
        'varios con comas.',
      effect:
        'Una nota excluida no aparece en ningún índice, recuento, sugerencia ni nombre de tema. Lo que las ' +
        'notas índice decían de ella desaparece; las líneas que usted escribió sobre ella se conservan, bajo ' +
        'una línea sin su nombre.',
      ready: 'Ya preparadas',
      readyDesc: 'Haga clic para añadir, y de nuevo para quitar.',
    },
    cards: 'Tarjetas',
    problemNames: 'Nombres para el problema',
    approachNames: 'Nombres para el enfoque',
    namesDesc:
      'Propiedades, campos en línea y destacados. Separe los nombres con comas; el primero es el que se escribe.',
    problemHeadings: 'Encabezados para el problema',
    approachHeadings: 'Encabezados para el enfoque',
    summaryNames: 'Propiedades con un resumen',
    habit: 'Un resumen de una sola frase es',
    habitDesc:
      'Cuando ni pregunta ni cuenta una dificultad. Mientras no se elija nada, deciden los demás resúmenes de ' +
      'la bóveda: de veinte como mínimo, siete de cada diez tienen dos partes. La primera reconstrucción ' +
      'conserva lo que indican.',
    habits: {
      inferred: 'Lo que indican los resúmenes de la bóveda',
      problem: 'El problema',
      gist: 'La síntesis',
    },
    solvedProperties: 'Propiedades que dicen si un problema está resuelto',
    solvedDesc:
      'Con uno de los valores de abajo, un problema está resuelto. Se escriben la primera propiedad y el primer valor.',
    solvedValues: 'Valores que significan resuelto',
    solvedTags: 'Etiquetas que significan resuelto',
    update: 'Mantener al día las notas índice',
    autoUpdate: 'Actualizar solas las notas índice',
    autoUpdateDesc:
      'Las notas índice existentes siguen a la bóveda tras un momento de calma. Las nuevas solo las crea una ' +
      'reconstrucción.',
    autoUpdateHere: 'También en este dispositivo',
    required: 'Esto no puede estar vacío.',
    rename: {
      title: 'Renombrar “{name}”',
      effect: {
        one: '{count} nota indica este tema en sus propiedades.',
        other: '{count} notas indican este tema en sus propiedades.',
      },
      notes: 'Cambiar la propiedad en estas notas',
      notesDesc: 'Si no, el nombre que usan se convierte en sinónimo.',
      empty: 'Un tema necesita un nombre.',
      taken: 'Junto a {path} ya hay un tema llamado “{name}”. Para hacer de ellos uno solo, combínelos.',
      slash: '“{name}” es un solo nombre: la barra no lo convierte en subtema.',
      file: 'Renombrar su nota índice',
      fileDesc: '{from} pasa a ser {to}; los enlaces a ella se actualizan.',
      done: '{from} es ahora {to}.',
      show: 'Mostrar qué notas',
      apply: 'Renombrar',
      left: 'Estas notas no se podían cambiar con seguridad y no se han tocado: {paths}',
    },
    merge: {
      title: 'Combinar “{name}” con…',
      confirm: 'Combinar “{name}” con “{into}”',
      apply: 'Combinar',
    },
    move: {
      title: 'Mover “{name}”',
      text: 'Estará bajo: {parent}',
      apply: 'Mover',
    },
    delete: {
      title: 'Eliminar “{name}”',
      text: 'No se borra ninguna nota. Lo que está debajo sube.',
    },
    effect: {
      none: 'No cambiaría ninguna nota índice.',
      changed: { one: 'Cambiaría {count} nota índice.', other: 'Cambiarían {count} notas índice.' },
      created: { one: 'Se crearía {count} nota índice.', other: 'Se crearían {count} notas índice.' },
      skipped: { one: '{count} quedaría como está.', other: '{count} quedarían como están.' },
      moved: { one: '{count} nota pertenecería a otro lugar.', other: '{count} notas pertenecerían a otro lugar.' },
      orphaned: {
        one: '{count} nota índice quedaría sin su tema.',
        other: '{count} notas índice quedarían sin su tema.',
      },
      unsorted: {
        one: '{count} nota quedaría sin clasificar: {names}.',
        other: '{count} notas quedarían sin clasificar: {names}.',
      },
      renamed: {
        one: '{count} nota indicaría su tema de otro modo, para seguir donde está.',
        other: '{count} notas indicarían sus temas de otro modo, para seguir donde están.',
      },
      renamedName: '“{from}” → “{to}”',
    },
    undo: {
      done: 'El último cambio de temas se ha deshecho.',
      left: 'El último cambio de temas se ha deshecho, salvo lo que cambió entretanto: {paths}',
    },
  },
  sort: {
    view: 'Notas sin clasificar',
    command: 'Clasificar las notas sin clasificar',
    learning: 'Aprendiendo de las notas clasificadas…',
    done: 'Todas las notas pertenecen a un tema.',
    onlySkipped: 'Solo quedan notas omitidas.',
    again: 'Mostrar de nuevo las notas omitidas',
    left: { one: '{count} nota sin clasificar', other: '{count} notas sin clasificar' },
    empty: 'Esta nota está vacía.',
    unreadable: 'Esta nota no se puede leer.',
    suggested: 'Temas sugeridos',
    noSuggestion: 'Nada en esta nota apunta todavía a un tema.',
    text: 'Texto de la nota',
    actions: 'Acciones sobre la nota',
    otherTopic: 'Otro tema',
    newTopic: 'Nuevo tema',
    skip: 'Omitir',
    ignore: 'No listar nunca',
    sure: 'Revisar las seguras',
    reviewing: 'Buscando notas seguras…',
    review: {
      one: '{count} nota cuyo lugar es seguro. Desmárquela para dejarla.',
      other: '{count} notas cuyo lugar es seguro: nueve de cada diez son correctas. Desmarque las que quiera dejar.',
    },
    noneSure: 'Ninguna sugerencia es segura. Recorra las notas una a una.',
    apply: { one: 'Clasificar {count} nota', other: 'Clasificar {count} notas' },
    back: 'Atrás',
    leftAlone: 'Las propiedades de esta nota no se pueden leer, así que no se toca. Corríjalas en la nota, u omítala.',
    choose: '¿Qué tema?',
    sorted: { one: '{count} nota clasificada.', other: '{count} notas clasificadas.' },
    changed: 'Estas notas cambiaron entretanto y quedan como están: {paths}',
  },
  verdicts: {
    action: {
      unrelated: 'Sin relación',
      mention: 'No es una mención de “{other}”',
      name: 'No buscar nunca “{note}” por el nombre “{other}”',
      topic: 'No es este tema',
    },
    said: {
      unrelated: '“{note}” y “{other}” no están relacionadas.',
      mention: '“{note}” no menciona “{other}”.',
      name: '“{note}” no se busca por el nombre “{other}”.',
      topic: '“{note}” no pertenece a “{other}”.',
    },
    list: 'Lo que no debe volver a encontrarse',
    listDesc: 'Notas sin relación, nombres que no son menciones, temas que no encajan. Cada elemento se puede retirar.',
    none: 'Todavía nada. Se hace desde el menú de una fila de las notas enlazadas.',
    takeBack: 'Retirar',
  },
  cli: {
    command: {
      inspect: 'Muestra lo que se sabe de cada nota.',
      metadata:
        'Muestra los metadatos de una nota (- lee la entrada estándar) tal como los guarda la caché de Obsidian.',
      card:
        'Divide resúmenes en problema y enfoque: entra un {"text": ...} por línea, sale un ' +
        '{"problem": ..., "approach": ..., "open": ...} por línea. Todas las líneas son de una misma bóveda.',
      topics: 'Muestra los temas a los que apuntan sus notas, cada uno con sus notas y los motivos.',
      suggest: 'Sugiere temas para las notas que no tienen ninguno.',
    },
    option: {
      settings: 'Leer la configuración de este archivo en lugar del de la bóveda',
      source: 'Solo temas de property, tags, folders, maps o content',
      only:
        'Solo notas que cumplen esta condición, u otra dada del mismo modo: una propiedad, propiedad: valor, ' +
        '#etiqueta o carpeta/',
      without: 'Ninguna nota que cumpla esta condición: una propiedad, propiedad: valor, #etiqueta o carpeta/',
      watch: 'Seguir activo, y escribir de nuevo cada vez que cambie la bóveda',
      to: 'La carpeta de destino: fuera de la bóveda, o una cuyo nombre empiece por un punto',
      since: 'Con qué comparar: una revisión de git, o el atlas.json de una exportación anterior',
      noCache: 'Leer de nuevo cada nota, y no guardar nada de ellas para la próxima vez',
      help: 'Mostrar esta ayuda, o la de un comando',
      version: 'Mostrar la versión',
    },
    help: {
      intro: 'Notas índice de temas para una carpeta de notas Markdown.',
      usage: 'Uso: {usage}',
      exitCodes:
        'Códigos de salida: 0 hecho, 1 algo que comunicar (check: no está al día), 2 uso incorrecto, 3 no se ' +
        'puede leer la bóveda o su configuración.',
    },
    error: {
      unknownCommand: 'No existe el comando “{name}”. Comandos: {known}.',
      unknownOption: 'No existe la opción {option}. Véase --help.',
      unknownSource: 'No existe la fuente “{name}”. Fuentes: {known}.',
      optionElsewhere: '{name} no tiene la opción {option}. Véase {name} --help.',
      takesNoValue: '{option} no admite ningún valor.',
      needsValue: '{option} necesita un valor. Véase --help.',
      givenTwice: '{option} se indica más de una vez. Indícala una sola vez.',
      operandMissing: '{name} necesita {operand}. Véase {name} --help.',
      operandTooMany: '{name} no sabe qué hacer con “{operand}”. Véase {name} --help.',
      fileMissing: 'No existe el archivo {file}. Revise la ruta.',
      fileIsFolder: 'La ruta {file} es una carpeta; indique un archivo de ella.',
      fileUnreadable: 'El archivo {file} no se puede leer ({detail}). Revise sus permisos.',
      onlyInput: 'El comando card lee la entrada estándar: escriba - en lugar de {operand}.',
      badCardLine: 'La línea {number} de la entrada no es JSON con un texto. Su tarjeta queda vacía.',
      outputRefused: 'No se puede escribir la salida ({detail}). Comprueba adónde va.',
      watchDry: 'La opción --watch escribe, así que no se combina con --dry-run. Quite una de las dos.',
      vaultMissing: 'No existe la carpeta {path}. Indique la carpeta que contiene sus notas.',
      vaultIsFile: 'La ruta {path} es un archivo. Indique la carpeta que contiene sus notas.',
      vaultDenied: 'No está permitido leer la carpeta {path}. Revise sus permisos.',
      vaultFailed: 'La carpeta {path} no se puede leer ({detail}).',
      settingsUnreadable:
        'La configuración de la bóveda en {path} no se puede leer ({detail}), y con otra se escribirían otras ' +
        'notas. Revise sus permisos.',
      settingsEvicted:
        'La configuración de la bóveda en {path} está en la nube y no en este dispositivo, y con otra se ' +
        'escribirían otras notas. Descárguela.',
      inVault:
        'En {folder} las páginas serían notas de la bóveda. Indique una carpeta de fuera, o una que empiece ' +
        'por un punto.',
      noFolder:
        'Donde debería estar {folder} hay un archivo o un enlace que no lleva a ninguna parte. Indica otra carpeta.',
      gitMissing:
        'No se puede ejecutar el programa git ({detail}). Instálelo, o compare con el atlas.json de una ' +
        'exportación anterior.',
      gitNoRepository:
        'La carpeta {path} no está en un repositorio de git. Compare con el atlas.json de una exportación anterior.',
      gitUnknown:
        'En el repositorio de {path} no existe la revisión {revision}. Indique un commit, una rama o una etiqueta.',
      gitShallow:
        'La revisión {revision} no está en este clon, que solo tiene el final de la historia. Ejecute git ' +
        'fetch --unshallow e inténtelo de nuevo.',
      gitPartial:
        'Algunos archivos de la revisión {revision} no están en este clon. Obténgalos con git e inténtelo de nuevo.',
      gitFailed: 'Git no pudo decir qué había ({detail}).',
      unexpected: 'Ocurrió algo que no debía: {detail}. No se escribió nada más.',
    },
    watching: 'Siguiendo {path}. Ctrl-C lo detiene.',
    reading: 'Leyendo notas',
    planning: 'Comparando',
    writing: 'Escribiendo',
    taxonomy: 'Temas',
    odd: {
      tab:
        'La línea {line} tiene sangría con tabulador, así que ninguna de sus propiedades se puede leer. Pon ' +
        'espacios.',
      twice:
        'La línea {line} nombra la propiedad {text} por segunda vez, así que ninguna de sus propiedades se puede ' +
        'leer. Elimina una de las dos.',
      open:
        'Lo que {text} abre en la línea {line} no se cierra, así que ninguna de sus propiedades se puede leer. ' +
        'Ciérralo.',
      quotes:
        'La línea {line} tiene un texto con {text}, que YAML toma para sí, así que ninguna de sus propiedades se ' +
        'puede leer. Pon el texto entre comillas.',
      unclear:
        'La línea {line} no se puede leer, así que ninguna de sus propiedades cuenta. Escríbela como nombre, dos ' +
        'puntos, espacio y valor, o elimínala.',
      encoding:
        'No está guardada como UTF-8, así que Obsidian lee otros caracteres que los escritos. Guárdala ' +
        'como UTF-8.',
      sign:
        'En la línea {line}, «{text}» no cuenta, porque & y ! tienen un sentido propio en YAML. Ponlo entre ' +
        'comillas.',
    },
    notice: {
      unreadable: 'La nota no se puede leer ({detail}). Sus entradas en las notas índice quedan como están.',
      evicted: 'La nota está en la nube y no en este dispositivo. Sus entradas quedan como están. Descárguela.',
      unreadableFolder:
        'La carpeta no se puede leer ({detail}). Las entradas de las notas que no se encuentran permanecen en ' +
        'las notas índice.',
      circle:
        'El enlace lleva a una carpeta que contiene la bóveda u otra carpeta enlazada. Como en Obsidian, no se sigue.',
      oddName: 'Obsidian no podría distinguir este nombre de otro. Renómbrelo.',
      badConfig: 'El archivo no es JSON válido ({detail}); se usan los valores predeterminados de Obsidian.',
      more: 'Y {count} más',
    },
    topics: {
      from: 'notas: {count} ({source})',
      none: 'Nada en esta bóveda apunta a temas.',
      leftOut: 'Omitidos',
    },
    inspect: {
      topics: 'Temas',
      problem: 'Problema',
      approach: 'Enfoque',
      gist: 'Síntesis',
      aliases: 'Alias',
      tags: 'Etiquetas',
      headings: 'Encabezados',
      links: 'Enlaces',
      unresolved: 'Sin resolver',
    },
  },
};

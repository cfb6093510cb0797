import type { Translation } from '../translation';

/** Portuguese of Brazil. */
export const ptBr: Translation = {
  atlas: {
    mended: 'O Topic Atlas encontrou um erro ({message}) e leu todas as notas de novo. Tudo voltou a funcionar.',
    failed:
      'O Topic Atlas não consegue classificar as notas: {message}. O que ele mostra pode estar desatualizado, ' +
      'e as notas-índice não são alteradas. Ele tentará de novo quando algo mudar.',
    view: 'Atlas',
    command: 'Abrir o atlas',
    another: 'Abrir outro atlas',
    parts: 'Partes do atlas',
    part: {
      topics: 'Tópicos',
      notes: 'Notas',
      linked: 'Vinculadas',
      todo: 'Pendências',
    },
    search: 'Pesquisar no atlas…',
    searchIn: 'Pesquisar em {name}…',
    searchTopics: 'Pesquisar tópicos…',
    searchNotes: 'Pesquisar títulos e cartões…',
    topics: {
      tree: 'Tópicos',
      tools: 'Ações para os tópicos',
      noneFound: 'Nenhum tópico tem esse nome.',
      all: 'Todos os tópicos',
      none: 'Ainda não há tópicos. Organize os que suas notas propõem ou indique tópicos nas notas.',
      path: 'Onde este tópico está',
      below: 'Subtópicos',
      linked: 'Vinculadas às notas dele',
      more: 'Mais sobre este tópico',
      showMore: { one: 'Mostrar mais {count}', other: 'Mostrar mais {count}' },
      newName: 'Nome do novo tópico',
      addBelow: 'Adicionar subtópico',
      addNamed: 'Adicionar “{name}”',
      addShared: 'Outro tópico também se chama “{name}”.',
      addIt: 'Adicionar',
      taken: 'Já existe aqui um tópico chamado “{name}”.',
      rename: 'Renomear tópico',
      describe: 'Descrever este tópico',
      keep: 'Incluir na taxonomia',
      implicit: 'Nomeado por notas; ainda não organizado',
      up: 'Mover para cima',
      down: 'Mover para baixo',
      outdent: 'Subir um nível',
      moveUnder: 'Mover para baixo de outro tópico',
      under: 'Mover “{name}” para baixo de qual tópico?',
      foldAll: 'Recolher tudo',
      unfoldAll: 'Expandir tudo',
    },
    notes: {
      list: 'Notas',
      asCards: 'Mostrar como cartões',
      asLines: 'Mostrar como linhas',
      summary: 'Resumo de “{title}”: problema → abordagem',
      edit: 'Escrever o resumo aqui',
      showAll: 'Mostrar todas as notas',
      searchAll: 'Pesquisar em todas as notas',
      written: 'Resumo escrito: {title}',
    },
    drop: {
      before: 'Colocar antes de “{name}”',
      into: 'Colocar abaixo de “{name}”, como subtópico',
      after: 'Colocar depois de “{name}”',
      move: 'Mover para “{name}”. Segure Ctrl ou Command para adicionar em vez de mover.',
      add: 'Adicionar a “{name}”',
      held: 'As notas que uma regra prende ficam também onde estão.',
    },
    ask: {
      move: { one: 'Mover {count} nota para “{name}”?', other: 'Mover {count} notas para “{name}”?' },
      add: { one: 'Adicionar {count} nota a “{name}”?', other: 'Adicionar {count} notas a “{name}”?' },
      text:
        'Só a propriedade {property} delas muda, nada mais. As notas-índice são atualizadas depois. É possível ' +
        'desfazer.',
      doMove: 'Mover',
      doAdd: 'Adicionar',
    },
    done: {
      kept: 'Os tópicos propostos agora são seus.',
      added: 'Tópico adicionado: {name}',
      described: 'Descrição escrita: {name}',
      removed: 'Tópico excluído: {name}',
      merged: '“{name}” agora faz parte de “{into}”.',
      ordered: 'Nova posição de “{name}”.',
      moved: '“{name}” agora está abaixo de “{parent}”.',
      notesMoved: { one: '{count} nota movida para “{name}”.', other: '{count} notas movidas para “{name}”.' },
      notesAdded: { one: '{count} nota adicionada a “{name}”.', other: '{count} notas adicionadas a “{name}”.' },
      stay: {
        one: '{count} delas também continua onde estava, por causa de uma tag, pasta, propriedade ou link.',
        other: '{count} delas também continuam onde estavam, por causa de tags, pastas, propriedades ou links.',
      },
      stayIn: '{note} está agora em “{name}” e continua em {topics} por causa de {reasons}.',
      nothing: 'Não havia nada a mudar para “{name}”.',
    },
    linked: {
      found: 'Encontrado',
      hubs: 'Notas centrais',
      missing: 'Ainda não escritas',
      pairs: 'Tópicos com muito em comum',
      alone: 'Notas isoladas',
      about: {
        found: 'Notas cujo título, outro nome ou cartão tem estas palavras.',
        hubs: 'As notas com mais links.',
        missing: 'Notas para as quais outras têm links e que ninguém escreveu, primeiro as mais pedidas.',
        pairs: 'Tópicos cujas notas têm links entre si ou pertencem a ambos.',
        alone: 'Não têm links para nenhuma nota, e nenhuma nota tem links para elas.',
      },
      none: 'Nenhum item.',
      links: { one: '{count} link', other: '{count} links' },
      write: 'Escrever',
      writeNote: 'Escrever a nota: {title}',
    },
    map: {
      label: 'Mapa dos tópicos e das notas deles, que a lista ao lado mostra em palavras',
      keys: 'As setas movem o mapa, mais e menos mudam o tamanho, Enter abre o que está no centro, Esc permite sair.',
      tools: 'Ações para o mapa',
      larger: 'Aumentar',
      smaller: 'Diminuir',
      whole: 'Mostrar o mapa inteiro',
      save: 'Salvar o mapa como imagem',
      saved: 'Salvo: {path}',
      notSaved: 'Não foi possível salvar o mapa: {message}',
      file: 'Mapa de {vault}',
      legend: 'Mostrar só algumas notas',
      open: 'Problemas em aberto',
      hubs: 'Notas centrais',
      alone: 'Isoladas',
      unsorted: 'Sem tópico',
      openTopic: 'Abrir este tópico',
    },
    todo: {
      coverage: 'Cobertura',
      unsorted: 'Notas a classificar',
    },
    welcome: {
      title: 'Seu cofre em uma página',
      intro: {
        one: 'Isto é o que {count} nota mostra. Nada foi escrito ainda.',
        other: 'Isto é o que {count} notas mostram. Nada foi escrito ainda.',
      },
      introKnown: { one: 'Isto é o que {count} nota mostra.', other: 'Isto é o que {count} notas mostram.' },
      topics: { one: 'tópico proposto', other: 'tópicos propostos' },
      topicsKnown: { one: 'tópico', other: 'tópicos' },
      open: { one: 'problema em aberto', other: 'problemas em aberto' },
      answered: { one: 'problema respondido', other: 'problemas respondidos' },
      hubs: { one: 'nota central, com muitos links', other: 'notas centrais, as que têm mais links' },
      unsorted: { one: 'nota ainda sem tópico', other: 'notas ainda sem tópico' },
      small:
        'Seu cofre ainda é pequeno, então há pouco a mostrar. Ele cresce com suas notas; três maneiras de dar ' +
        'ao atlas algo para mostrar:',
      empty: 'Seu cofre ainda não tem notas. Escreva algumas como sempre faz; o atlas acompanha. O que ele observa:',
      howTopics:
        'Tópicos: coloque as notas em pastas, adicione tags a elas ou indique seus tópicos na propriedade ' +
        '“{property}”.',
      howCards:
        'Problemas: escreva na propriedade “{property}” do que trata uma nota, ou comece-a com um resumo ou ' +
        'uma pergunta.',
      howLinks: 'Links: crie links entre as notas; é daí que vêm as notas centrais e as vizinhas.',
      arrange: 'Organizar tópicos',
      arrangeAbout: 'Mostra os tópicos que suas notas propõem, para aceitar, renomear ou deixar de lado',
      write: 'Escrever notas-índice',
      writeAbout: 'Mostra primeiro o que seria escrito e escreve o que você escolher',
      look: 'Só olhar',
      lookAbout: 'Leva aos tópicos; nada é escrito',
      safe: 'As notas-índice são Markdown simples no seu cofre. As notas que você escreveu ficam como estão.',
    },
  },
  between: {
    command: 'O que liga esta nota a…',
    choose: 'Escolha a outra nota…',
    with: 'O que as liga…',
    title: 'De “{from}” a “{to}”',
    looking: 'Procurando caminhos…',
    none: 'Nenhum caminho encontrado, nem por links nem por palavras.',
    both: 'Caminho mais curto e mais forte',
    shortest: 'Caminho mais curto',
    strongest: 'Caminho mais forte',
    another: 'Outro caminho',
    steps: { one: '{count} passo', other: '{count} passos' },
    linksTo: 'Tem link para',
    linkedFrom: 'Recebe link de',
    words: 'Em comum: {words}',
    sentence: '{title}: {text}',
  },
  cards: {
    problem: 'Problema',
    approach: 'Abordagem',
    gist: 'Síntese',
    open: 'Em aberto',
    solved: 'Resolvido',
    suggested: 'Possíveis respostas',
    take: 'Usar “{title}” como abordagem',
    action: {
      dismiss: 'Não é um problema',
      solved: 'Marcar como resolvido',
      copy: 'Copiar o cartão como Markdown',
    },
    done: {
      dismissed: 'Não é mais um problema: {title}',
      solved: 'Resolvido: {title}',
      answered: '“{answer}” responde a “{title}”.',
    },
    view: 'Cartões',
    countOpen: '{count} em aberto',
    none: {
      notes:
        'Ainda não há notas para mostrar. Cada nota que você escrever ganha um cartão aqui: seu problema e ' +
        'sua abordagem, ou suas primeiras palavras.',
      topic: 'Este tópico ainda não tem nenhuma nota. Indique-o na propriedade “{property}” de uma nota.',
      text: 'Nenhuma nota aqui tem estas palavras.',
      open:
        'Nenhum problema em aberto aqui. Uma nota tem um quando sua propriedade “{property}” diz isso, ou ' +
        'quando seu resumo faz uma pergunta que não responde.',
      closed:
        'Nenhum problema respondido aqui. Um problema está respondido quando sua nota tem uma abordagem ou ' +
        'diz que ele está resolvido.',
      unsorted: 'Todas as notas têm um tópico.',
      unsummarised: 'Todas as notas dizem do que tratam.',
      unlinked: 'Todas as notas estão vinculadas a outra.',
    },
    unknownTopic: 'Não existe o tópico “{topic}”. Escreva o caminho dele como aparece no índice de tópicos.',
    filter: 'Filtrar cartões…',
    state: 'Quais cartões',
    order: 'Ordem',
    topic: 'Tópico',
    limit: 'No máximo',
    anyTopic: 'Todos os tópicos',
    states: {
      all: 'Qualquer estado',
      open: 'Problemas em aberto',
      closed: 'Respondidos',
      unsorted: 'Sem tópico',
      unsummarised: 'Sem resumo',
      unlinked: 'Sem links',
    },
    orders: {
      title: 'Por título',
      date: 'Por data',
      links: 'Por links',
      changed: 'Últimas alterações',
    },
    problemIn: {
      'no-colon': 'Linha {line}: “{text}” não tem dois-pontos. Escreva uma opção e um valor, como em “state: open”.',
      'unknown-option': 'Linha {line}: não existe a opção “{text}”. Existem topic, query, state, order e limit.',
      'unknown-value': 'Linha {line}: “{text}” não pode ser usado aqui. Escreva um destes valores: {allowed}.',
      'no-number': 'Linha {line}: “{text}” não é um número inteiro.',
    },
    command: {
      edit: 'Editar o cartão desta nota',
      insert: 'Inserir cartões aqui',
    },
    copied: 'Cartão copiado para a área de transferência.',
    notCopied: 'A área de transferência não está disponível agora. Tente de novo.',
    noCard: 'Esta nota ainda não tem cartão. Edite-o para escrever um.',
    form: {
      title: 'Inserir cartões',
      insert: 'Inserir',
    },
    edit: {
      title: 'Cartão de “{title}”',
      problem: 'Problema',
      problemHint: 'Do que trata esta nota: uma pergunta, uma dificuldade, um objetivo?',
      approach: 'Abordagem',
      approachHint: 'O que fazer a respeito. Deixe em branco enquanto o problema estiver em aberto.',
      save: 'Salvar',
      solved: 'Resolvido',
      where: 'É escrito nas propriedades “{problem}” e “{approach}”.',
      found: 'Encontrado em: {place}',
      place: 'Onde escrever',
      inProperties: 'Propriedades',
      inPlace: 'Onde foi encontrado',
      failed: 'Não é possível ler ou escrever {path}: {detail}',
      changed:
        'O cartão na nota mudou nesse meio-tempo, então nada foi escrito. Olhe-o novamente e repita a alteração.',
      unread: 'O Obsidian ainda não leu esta nota. Tente de novo daqui a pouco.',
      refused: {
        place:
          'Este texto não pode ficar ali sem ser lido como outra coisa ({place}). Reduza-o a frases simples ' +
          'ou escreva-o nas propriedades.',
      },
    },
    origin: {
      property: 'Propriedade {name}',
      'inline-field': 'Campo no texto {name}',
      callout: 'Callout {name}',
      section: 'Seção {name}',
      'summary-property': 'Propriedade {name}',
      'summary-callout': 'Callout {name}',
      quote: 'Citação abaixo do título',
      paragraph: 'Primeiro parágrafo',
      list: 'Lista',
    },
    bases: {
      name: 'Cartões: problema → abordagem',
      openFirst: 'Problemas em aberto primeiro',
      hideEmpty: 'Ocultar notas sem cartão',
      byTopic: 'Agrupar por tópico',
      onlyTopic: 'Somente este tópico',
      sizes: 'Largura dos cartões',
      shown: 'Mostrar nos cartões',
      properties: 'Propriedades',
      topics: 'Tópicos',
      taken: 'De outras propriedades',
      noValue: 'Sem valor',
      noTopic: 'Sem tópico',
      nothing: 'Nenhuma destas notas tem algo a mostrar aqui.',
      make: {
        command: 'Criar uma base de um tópico',
        choose: 'Criar uma base de…',
        all: 'Todas as notas, por tópico',
        made: '{path} foi criado.',
        undone: 'A base criada foi excluída de novo.',
        noBases: 'Para vê-la, ative o plugin nativo Bases e depois o Topic Atlas de novo.',
      },
    },
  },
  common: {
    cancel: 'Cancelar',
    close: 'Fechar',
    undo: 'Desfazer',
    undoLast: 'Desfazer a última alteração',
    undoOf: 'Desfazer: {what}',
    undone: 'Desfeito: {name}',
    undoneOf: {
      cards: 'A última alteração de um cartão foi desfeita.',
      links: 'Os últimos links criados foram desfeitos.',
      topics: 'A última alteração dos tópicos de notas foi desfeita.',
      sorting: 'A última classificação foi desfeita.',
      order: 'A última ordem manual foi desfeita.',
    },
    notUndone: 'Não foi desfeito, porque mudou nesse meio-tempo: {paths}',
    nothingToUndo: 'Não há nada para desfazer.',
    comma: ', ',
    and: '{all} e {last}',
    quoted: '“{text}”',
  },
  coverage: {
    view: 'Cobertura dos tópicos',
    list: 'Cobertura',
    reading: 'Lendo o cofre…',
    noNotes: 'Ainda não há notas.',
    well: 'Está tudo certo: cada nota tem um tópico, cada link leva a algum lugar e as notas-índice estão atualizadas.',
    nothingFound: 'Nada corresponde ao filtro.',
    comparing: 'Comparando notas-índice…',
    section: {
      index: 'Notas-índice a verificar',
      copies: 'Cópias de conflitos de sincronização',
      unsorted: 'Notas sem tópico',
      sizes: 'Tópicos com notas demais ou de menos',
      rules: 'Regras que nenhuma nota atende',
      taxonomy: 'Tópicos a verificar',
      alike: 'Tópicos com nomes parecidos',
      places: 'Tópicos que suas páginas colocam em outro lugar',
      values: 'Tópicos indicados de forma errada nas notas',
      properties: 'Propriedades a verificar',
      missing: 'Links que não levam a nada',
      open: 'Problemas em aberto',
      topics: 'Tópicos',
    },
    action: {
      index: 'Ver o que uma reconstrução escreveria',
      unsorted: 'Classificar uma a uma',
      open: 'Mostrar como cartões',
      settings: 'Abrir as configurações deste tópico',
      openIndex: 'Abrir nota-índice',
      cards: 'Mostrar os cartões deste tópico',
      merge: 'Mesclar em “{name}”',
    },
    stale: 'Uma reconstrução a alteraria.',
    telling: 'Ela nomeia notas que o filtro deixa de fora; uma reconstrução as retira.',
    unmade: 'Uma reconstrução a criaria.',
    copy:
      'Um serviço de sincronização criou esta cópia de {original}, e ela não aparece nos índices. Aproveite o ' +
      'que ela contém e exclua-a.',
    copyAlone:
      'Um serviço de sincronização criou esta cópia de uma nota que não existe, e ela não aparece nos ' +
      'índices. Renomeie-a para mantê-la.',
    empty: 'Não tem nenhuma nota. Verifique as regras dele ou exclua-o.',
    few: {
      one: 'Tem só {count} nota. Talvez caiba em outro tópico.',
      other: 'Tem só {count} notas. Talvez caiba em outro tópico.',
    },
    crowded: '{count} notas diretamente nele são difíceis de abarcar de uma vez. Pense em criar subtópicos.',
    alike: 'Os nomes parecem ser um só. Um clique mescla tudo no primeiro; os outros estão no menu.',
    alikeMerged: 'Mesclado em “{name}”.',
    place:
      'É a página de “{topic}” e diz que “{above}” fica acima. Suas configurações o colocam em outro lugar, e ' +
      'são elas que valem.',
    placed: 'Mover “{topic}” para baixo de “{above}”',
    askedBy: { one: '{count} nota tem link para ela', other: '{count} notas têm link para ela' },
    rule: {
      tags: 'Nenhuma nota tem a tag #{value}.',
      folders: 'Nenhuma nota está na pasta {value}.',
      properties: 'Nenhuma nota tem a propriedade {value}.',
      linksTo: 'Nenhuma nota tem link para {value}.',
      excludes: 'Exclusão: {rule}',
    },
    more: 'E mais {count}; a saída JSON traz tudo.',
  },
  guide: {
    command: 'Organizar tópicos',
    looking: 'Examinando suas notas…',
    intro:
      'Estes tópicos são propostos a partir do seu cofre. Desmarque os que não quiser; o que está abaixo de ' +
      'um tópico sai com ele. Nada é escrito antes de você clicar no botão.',
    introMore: 'Os tópicos que você já tem ficam como estão. Estes seriam novos: desmarque os que não quiser.',
    nothing:
      'Nada no seu cofre indica tópicos ainda. Coloque as notas em pastas, adicione tags aninhadas ou indique ' +
      'seus tópicos na propriedade {property}; a partir de três notas, um tópico é proposto aqui.',
    few: {
      one:
        'Nada no seu cofre indica tópicos ainda. Ele tem uma só nota: continue escrevendo e, quando houver mais ' +
        'algumas, volte aqui. Ou indique tópicos já, na propriedade {property} de uma nota.',
      other:
        'Nada no seu cofre indica tópicos ainda. Ele tem {count} notas: continue escrevendo e, quando houver ' +
        'mais algumas, volte aqui. Ou indique tópicos já, na propriedade {property} de uma nota.',
    },
    empty:
      'Ainda não há notas para examinar. Escreva algumas e volte aqui: os tópicos são propostos a partir das ' +
      'tags, pastas, propriedades e palavras que você usa.',
    failed: 'Não foi possível examinar suas notas. O motivo está no console do desenvolvedor.',
    reading: 'Lendo do que suas notas tratam: {done} de {total}…',
    grouping: 'Procurando notas que tratam do mesmo…',
    contentFound: {
      one:
        'Pelo conteúdo das notas, mais {count} tópico seria proposto: veja na aba dele e marque “Usar estes” se ' +
        'quiser.',
      other:
        'Pelo conteúdo das notas, mais {count} tópicos seriam propostos: veja na aba deles e marque “Usar ' +
        'estes” se quiser.',
    },
    nothingNew: 'Os tópicos que você já tem cobrem tudo o que o cofre propõe.',
    sources: 'De onde vêm os tópicos',
    everything: 'Todos',
    unused: '{count}, não usados',
    use: 'Usar estes',
    search: 'Pesquisar tópicos',
    source: {
      topic: 'Propriedade “{property}”',
      property: 'Outras propriedades',
      tag: 'Tags',
      folder: 'Pastas',
      map: 'Mapas de conteúdo',
      content: 'Conteúdo das notas',
    },
    all: 'Marcar todos',
    none: 'Desmarcar todos',
    tree: 'Tópicos propostos',
    rename: 'Renomear tópico',
    more: 'Mais opções',
    merge: 'Mesclar em outro tópico…',
    mergeInto: 'Mesclar “{name}” em…',
    moveUnder: 'Mover para baixo de outro tópico…',
    moveTop: 'Mover para o nível mais alto',
    drop: {
      into: 'Colocar abaixo de {name}. Segure Ctrl ou Command para mesclar.',
      beside: 'Colocar ao lado de {name}',
    },
    separate: 'Separar novamente',
    alike: '{names} parecem ser um só tópico.',
    mergeAlike: 'Mesclar em “{name}”',
    apart: 'Manter separados',
    summary: '{held} de {total} notas pertenceriam a um tópico.',
    summaryMore: '{held} de {total} notas pertenceriam a um tópico novo.',
    unsorted: {
      one: '{count} nota ficaria sem tópico: {names}.',
      other: '{count} notas ficariam sem tópico: {names}.',
    },
    unsortedMore: '{count} notas ficariam sem tópico: {names} e mais {more}.',
    writes: {
      one:
        'Em {count} nota é escrita a propriedade {property}, porque nenhuma regra diz do que ela trata. ' +
        'Desfazer também reverte isso.',
      other:
        'Em {count} notas é escrita a propriedade {property}, porque nenhuma regra diz do que elas tratam. ' +
        'Desfazer também reverte isso.',
    },
    naming: { one: 'Escrevendo tópicos em {count} nota…', other: 'Escrevendo tópicos em {count} notas…' },
    add: { one: 'Adicionar {count} tópico', other: 'Adicionar {count} tópicos' },
    added: { one: '{count} tópico adicionado.', other: '{count} tópicos adicionados.' },
  },
  noteTopics: {
    command: 'Definir tópicos desta nota',
    menu: 'Definir tópicos',
    title: 'Tópicos de “{title}”',
    search: 'Buscar tópicos…',
    list: 'Tópicos',
    save: 'Salvar',
    fresh: 'Um novo tópico',
    ruled: 'Por uma regra do tópico',
    done: 'Os tópicos de “{title}” foram definidos.',
    unread: 'Esta nota ainda não foi lida, ou não pode ser.',
  },
  panel: {
    title: 'Notas vinculadas',
    titleFor: 'Notas vinculadas a “{title}”',
    command: {
      open: 'Abrir notas vinculadas',
      wander: 'Passear',
      linkMentions: 'Criar links das menções desta nota',
    },
    openAnother: 'Abrir outro painel de notas vinculadas',
    section: {
      links: 'Links',
      linkedFrom: 'Links inversos',
      sameTopic: 'Mesmo tópico',
      near: 'Vizinhas',
      mentioned: 'Menções sem link',
      unwritten: 'Ainda não escritas',
    },
    order: {
      natural: 'Como no texto, as mais próximas primeiro',
      title: 'Título (crescente)',
      titleDown: 'Título (decrescente)',
      newest: 'Data de modificação (mais recente)',
      oldest: 'Data de modificação (mais antiga)',
      madeLast: 'Data de criação (mais recente)',
      madeFirst: 'Data de criação (mais antiga)',
    },
    lines: {
      one: 'Cartões em uma linha',
      two: 'Cartões em duas linhas',
      all: 'Cartões inteiros',
    },
    action: {
      wander: 'Ir para uma nota que vale a pena ver',
      order: 'Mudar ordenação',
      filter: 'Filtrar notas',
      hidePlaces: 'Ocultar as frases em volta dos links',
      context: 'Mostrar mais contexto',
      indexNotes: 'Mostrar notas-índice',
      foldAll: 'Recolher tudo',
      unfoldAll: 'Expandir tudo',
      pin: 'Fixar nesta nota',
      unpin: 'Seguir a nota aberta',
      moveUp: 'Mover seção para cima',
      moveDown: 'Mover seção para baixo',
      hideSection: 'Ocultar “{section}”',
      showSection: 'Mostrar “{section}”',
      insertLink: 'Inserir link na nota aberta',
      pinTo: 'Fixar as notas vinculadas nesta nota',
      linkMentions: 'Criar links das menções…',
      makeLink: 'Criar link',
      makeLinkTo: 'Criar um link para “{title}”',
    },
    filter: 'Digite para filtrar…',
    open: 'Em aberto',
    place: { one: '{count} lugar', other: '{count} lugares' },
    noNote: 'Abra uma nota para ver a que ela está vinculada.',
    gone: '“{path}” não está mais no cofre.',
    notYet: 'O Obsidian ainda não leu esta nota.',
    reading: 'Lendo o cofre…',
    noMatch: 'Nenhuma nota corresponde.',
    allHidden: 'Todas as seções estão ocultas.',
    nowhere: 'Não há para onde ir: o cofre não tem outra nota.',
    nearReading: 'Lendo textos: {done} de {total}',
    link: {
      made: 'Link criado em “{path}”.',
      madeSome: { one: '{count} link criado em “{path}”.', other: '{count} links criados em “{path}”.' },
      madeMany: { one: '{count} link criado (notas: {notes}).', other: '{count} links criados (notas: {notes}).' },
      inHeading: 'Há links que levam ao título em que o nome está, então ele fica como está.',
      moved: 'O nome não está mais ali.',
      failed: 'Não foi possível criar o link: não é possível escrever em “{path}”.',
    },
    mentions: {
      title: 'Criar links das menções de “{title}”',
      looking: 'Procurando menções…',
      intro: 'Nomes que ainda não são links. O primeiro de cada nota está marcado.',
      none: 'Não há aqui nenhum nome de nota sem link, nem o desta nota em outro lugar.',
      list: 'Menções',
      into: '→ {title}',
      apply: { one: 'Criar {count} link', other: 'Criar {count} links' },
      all: 'Marcar todas',
      nothing: 'Desmarcar todas',
    },
    reason: {
      inText: 'No texto',
      under: 'Abaixo de “{heading}”',
      inProperty: 'Na propriedade “{name}”',
      embedded: 'Incorporada',
      more: { one: 'Também em mais um lugar', other: 'Também em mais {count} lugares' },
      linkedHere: 'Há um link para ela nesta nota',
      linksHere: 'Tem link para esta nota',
      inTopics: 'Tópicos em comum: {topics}',
      here: 'Citada nesta nota',
      there: 'Cita esta nota',
    },
  },
  properties: {
    odd: {
      unreadable:
        'As propriedades dela não podem ser lidas, então nenhuma conta. Corrija as linhas entre as marcas ' +
        '---: um texto com dois-pontos ou cerquilha precisa de aspas.',
      misread: {
        'byte-order-mark':
          'Ela começa com uma marca de ordem de bytes (BOM), então o Obsidian não lê nenhuma propriedade ' +
          'nela. Salve-a sem a marca.',
        'lines-before': 'Há algo antes do --- das propriedades, então nenhuma conta. Faça de --- a primeira linha.',
        fence:
          'A primeira linha não é exatamente ---, então nenhuma das propriedades abaixo conta. Apague os ' +
          'espaços dessa linha.',
        unclosed:
          'Nenhuma linha --- encerra as propriedades, então nenhuma conta. Adicione uma abaixo da última propriedade.',
        comment:
          'Na propriedade {property}, “{text}” não conta, porque uma cerquilha inicia um comentário. Coloque ' +
          'entre aspas ou tire a cerquilha.',
      },
      'tags-in-text':
        'As tags {tags} não contam, porque a propriedade tags as contém como um só texto. Escreva-as como lista.',
      'old-name': 'O Obsidian não olha mais para a propriedade {property}, então nada nela conta. Chame-a de {name}.',
      'not-tags':
        'O que a propriedade tags contém aqui não vale como tag: {values}. Escreva as tags sem espaços nem ' +
        'vírgulas, cada uma como um item, e os números com uma letra na frente.',
      'topic-number':
        'A propriedade {property} contém o número {value}, que é tomado como o nome “{value}”. Coloque-o ' +
        'entre aspas, para que fique como foi digitado.',
      'topic-type': {
        number:
          'A propriedade {property} contém um número que não serve de nome. Coloque-o entre aspas, se for o ' +
          'nome de um tópico.',
        boolean:
          'A propriedade {property} contém true ou false onde deveria haver um tópico. Escreva o nome dele, ' +
          'entre aspas se for essa palavra.',
        nothing: 'A propriedade {property} tem um item vazio. Escreva nele o nome de um tópico ou exclua-o.',
        list:
          'A propriedade {property} contém uma lista dentro da lista. Escreva cada tópico como um item, e os ' +
          'links entre aspas.',
        map:
          'A propriedade {property} contém pares de nome e valor onde deveria haver um tópico. Coloque entre ' +
          'aspas um nome com dois-pontos.',
      },
    },
    refused: {
      'byte-order-mark':
        '{path} começa com uma marca de ordem de bytes, então o Obsidian não lê nenhuma propriedade nele. A ' +
        'propriedade “{property}” não foi escrita; salve antes a nota sem a marca.',
      fence:
        'A linha {line} de {path} não é exatamente o --- que delimita as propriedades. A propriedade ' +
        '“{property}” não foi escrita; corrija antes essa linha.',
      tab:
        'A linha {line} de {path} está recuada com tabulação, o que as propriedades não permitem. A propriedade ' +
        '“{property}” não foi escrita; use antes espaços.',
      unreadable:
        'A linha {line} de {path} não pode ser lida como propriedade. A propriedade “{property}” não foi ' +
        'escrita; corrija antes essa linha.',
      'duplicate-key':
        'A linha {line} de {path} traz uma propriedade pela segunda vez. A propriedade “{property}” não foi ' +
        'escrita; exclua antes uma das duas.',
      anchor:
        'A linha {line} de {path} contém uma âncora, um alias ou um tipo (&, * ou !). A propriedade ' +
        '“{property}” não foi escrita; altere-a ali à mão.',
      comment:
        'A linha {line} de {path} começa uma lista entre colchetes que contém um comentário. A propriedade ' +
        '“{property}” não foi escrita; altere-a ali à mão.',
      'wrong-kind':
        'A linha {line} de {path} contém algo de outro tipo que não o que seria escrito. A propriedade ' +
        '“{property}” não foi escrita; altere-a ali à mão.',
      invalid:
        'As propriedades de {path} não podem ser lidas ({detail}). A propriedade “{property}” não foi ' +
        'escrita; corrija-as antes.',
      'no-map':
        'As propriedades de {path} não são nomes com valores. A propriedade “{property}” não foi escrita; ' +
        'corrija-as antes.',
      vault: 'A propriedade “{property}” de {path} está como antes. {reason}',
      misread:
        'A propriedade “{property}” de {path} (linha {line}) não foi escrita, porque não seria lida como se ' +
        'pretende. Altere-a ali à mão.',
    },
  },
  reasons: {
    related: {
      'both-link-to': 'Ambas têm link para {via}',
      'both-linked-from': { one: '{via} tem link para ambas', other: '{via} têm link para ambas' },
      'linked-through': { one: '{via} está entre as duas', other: '{via} estão entre as duas' },
      'neighbours-linked': { one: '{via} está entre as duas', other: '{via} estão entre as duas' },
      'linked-with-similar': 'Vinculada a {via}, muito parecida com esta nota',
      'similar-to-linked': 'Muito parecida com {via}, vinculada a esta nota',
      'named-here': 'Esta nota menciona “{name}”',
      'named-there': 'Menciona “{name}”',
      'named-here-title': 'Esta nota a menciona',
      'named-there-title': 'Menciona esta nota',
      titles: 'Nos dois títulos: {words}',
      words: 'Em comum: {words}',
      topics: 'Tópicos em comum: {topics}',
      tags: 'Tags em comum: {tags}',
      folder: 'Ambas na pasta {folder}',
    },
    suggested: {
      'name-title': 'O título cita o tópico: {name}',
      'name-text': 'O texto cita o tópico: {name}',
      linked: 'Vinculada às notas dele: {paths}',
      'shared-links': 'Compartilha links com as notas dele: {paths}',
      tags: 'As notas dele têm as tags {tags}',
      words: 'As notas dele usam as palavras {words}',
      form: 'Construída como as notas dele',
      traits: 'Construída como as notas dele: {traits}',
    },
    trait: {
      code: 'Código {detail}',
      callout: 'Callouts do tipo {detail}',
      folder: 'Pasta {detail}',
      site: 'Links para {detail}',
    },
    found: {
      named: { one: '{notes} nota o cita', other: '{notes} notas o citam' },
      value: { one: '{notes} nota tem {property}: {value}', other: '{notes} notas têm {property}: {value}' },
      tag: { one: '{notes} nota tem a tag #{tag}', other: '{notes} notas têm a tag #{tag}' },
      folder: { one: '{notes} nota está em {folder}', other: '{notes} notas estão em {folder}' },
      map: { one: '{notes} nota tem link para “{map}”', other: '{notes} notas têm link para “{map}”' },
      hub: '{notes} de {of} estão vinculadas a “{title}”',
      words: 'Palavras das notas dele: {words}',
      examples: 'Notas como {titles}',
    },
    doubt: {
      daily: 'Notas diárias',
      inbox: 'Caixa de entrada',
      archive: 'Arquivo morto',
      attachments: 'Anexos',
      templates: 'Modelos',
      tool: 'Pertence a uma ferramenta',
      shelf: 'Não diz nada do conteúdo',
      status: 'Diz em que estado uma nota está',
      type: 'Diz de que tipo é uma nota',
      origin: 'Diz de quem ou de onde é uma nota',
      everywhere: 'Quase todas as notas têm',
      rare: 'Poucas notas têm',
      sorted: 'A maioria das notas dele já tem um tópico',
    },
  },
  report: {
    notes: { one: '{count} nota', other: '{count} notas' },
    topics: { one: '{count} tópico', other: '{count} tópicos' },
    linked: 'vinculadas: {count}',
    unsorted: 'sem tópico: {count}',
    open: { one: '{count} problema em aberto', other: '{count} problemas em aberto' },
    created: 'criadas: {count}',
    updated: 'atualizadas: {count}',
    unchanged: 'sem alterações: {count}',
    leftAlone: 'deixadas como estão: {count}',
    upToDate: 'As notas-índice estão em dia.',
    skip: {
      'no-markers': 'Faltam os marcadores da área gerenciada. Insira ali de novo um índice de tópico ou exclua a nota.',
      'no-begin': 'Falta o marcador de início da área gerenciada. Recoloque-o ou exclua também o de fim.',
      'no-end': 'Falta o marcador de fim da área gerenciada. Recoloque-o ou exclua também o de início.',
      'several-markers': 'Há mais de uma área gerenciada. Mantenha uma.',
      'reversed-markers': 'O marcador de fim está antes do marcador de início. Coloque-os em ordem.',
      'marker-in-code': 'Um marcador da área gerenciada está em um bloco de código. Feche o bloco antes dele.',
      'no-property':
        'A nota contém uma área gerenciada, mas sua propriedade topic-index não pode ser lida. Corrija as ' +
        'propriedades ou exclua os marcadores.',
      'page-in-use': 'A nota já contém uma área gerenciada. Retire-a ou dê à nota a propriedade topic-index.',
      'page-left-open':
        'Um comentário ou uma fórmula nunca é fechado, então um índice no fim não seria visto. Feche-o.',
      'page-properties':
        'As propriedades dela não podem ser escritas com segurança. Corrija-as ou deixe o índice em uma nota própria.',
      missing: 'A nota não existe mais.',
      exists: 'Já existe algo com esse nome. Renomeie-o ou mova-o.',
      changed: 'A nota mudou enquanto era escrita. Tente de novo.',
      'not-text': 'A nota não é texto em UTF-8: escrevê-la a danificaria. Converta-a antes.',
      outside: 'O caminho leva para fora do cofre, e ali nada é escrito.',
      linked:
        'Está atrás de um link simbólico, e nada é escrito através de um. Coloque no cofre o próprio arquivo ' +
        'ou a própria pasta.',
      evicted: 'A nota está na nuvem e não neste dispositivo. Baixe-a e execute a reconstrução de novo.',
      'not-a-folder':
        'Um arquivo tem o nome de que uma pasta precisa. Renomeie-o ou escolha outra pasta de índices nas ' +
        'configurações.',
      'not-a-note': 'Algo que não é um arquivo tem esse nome. Renomeie-o.',
      denied: 'Falta permissão. Permita a leitura e a escrita do arquivo e da pasta dele.',
      'read-only': 'Não é possível escrever neste disco. Libere a escrita ou trabalhe em uma cópia que a permita.',
      full: 'O disco está cheio. Libere espaço e tente de novo.',
      busy: 'Outro programa está usando o arquivo, ou há arquivos abertos demais. Feche-o lá e tente de novo.',
      'too-long': 'O nome é longo demais para este disco. Dê à nota ou ao tópico dela um nome mais curto.',
      unreachable: 'O disco não responde. Conecte-o e tente de novo.',
      unread:
        'O Obsidian não leu esta nota e não parece que vá ler: talvez ela ainda não esteja neste dispositivo ' +
        'ou não possa ser aberta. As entradas dela ficam como estão. Abra-a para ver o que há de errado.',
      failed: 'Não foi possível ler ou escrever ({detail}). Verifique o arquivo e tente de novo.',
    },
    double:
      'Várias notas se apresentam como índice do tópico {topic}: é usada {used}; fica como está: {others}. ' +
      'Exclua a propriedade em uma delas.',
    loose:
      'Há linhas nela que não levam a nada, e não há registro de que fossem entradas: {links}. Crie as notas ' +
      'ou exclua as linhas.',
    offered: {
      one:
        '{count} página sua corresponde ao tópico dela; o índice pode ir nela (--into-pages, ou index.pages nas ' +
        'configurações):',
      other:
        '{count} páginas suas correspondem aos tópicos delas; os índices podem ir nelas (--into-pages, ou ' +
        'index.pages nas configurações):',
    },
    orphaned: 'O tópico desta nota-índice não existe mais. A nota fica onde está.',
    badFilter:
      'A entrada {detail} dos arquivos excluídos não é uma expressão regular e é ignorada. Corrija-a nas ' +
      'configurações do Obsidian, em “Arquivos & Links”.',
    taxonomy: {
      'empty-name': 'O tópico {topic} não tem nome e fica de fora. Dê um nome a ele.',
      'control-characters':
        'O nome do tópico {name} contém quebras de linha ou caracteres de controle, que são lidos como espaços.',
      'unknown-parent': 'O tópico {topic} está abaixo de um tópico que não existe, então fica no primeiro nível.',
      cycle: 'Estes tópicos estão uns abaixo dos outros: {topics}. O primeiro fica no primeiro nível.',
      'same-path': 'Vários tópicos têm o caminho {path}; são usados como um só.',
      'own-synonym': 'O sinônimo {synonym} é o nome do próprio tópico {topic}.',
      'ambiguous-name':
        'Vários tópicos respondem pelo nome {name}: {topics}. Sozinho ele não vale para nenhum; um caminho os ' +
        'distingue.',
    },
    topicValue: {
      comma:
        'O texto “{value}” é lido como vários tópicos: {names}. Escreva-os como lista; se for um só tópico, ' +
        'adicione-o nas configurações ou escreva-o como link.',
      'ambiguous-topic': 'O tópico {value} pode ser qualquer um de {topics}. Escreva o caminho.',
      'nameless-topic': 'O tópico {value} não tem nome.',
      'too-deep': 'O tópico {value} é mais profundo do que o permitido.',
      'unknown-topic': 'Não existe o tópico {value}.',
    },
    settings: {
      'not-a-map':
        'O arquivo de configurações contém algo que não são configurações. Restaure-o de um backup ou de ' +
        'outro dispositivo, ou exclua-o para começar do zero.',
      conflict:
        'O arquivo de configurações contém as marcas de um conflito de mesclagem. Mantenha um lado de cada e ' +
        'exclua as linhas com as marcas.',
      unreadable: 'O arquivo de configurações não pode ser lido. {reason}',
      'not-json': 'As configurações não são JSON válido: {detail}. Corrija o arquivo ou exclua-o para começar do zero.',
      empty:
        'O arquivo de configurações está vazio, como depois de uma gravação interrompida. Restaure-o de um ' +
        'backup ou de outro dispositivo, ou exclua-o para começar do zero.',
      newer: 'As configurações são da versão {found}, e aqui se espera a versão {known}. Atualize o Topic Atlas.',
      'not-one-of': '{path} deveria ser um de {allowed}, não {found}. Não é usado.',
      'same-heading': '{path} mostra o mesmo título que {other}, e não se distinguiria o que fica abaixo. Não é usado.',
      'unknown-key': '{path} não é uma configuração; há {known}. Corrija o nome, ou exclua.',
      'bad-id': '{path} tem uma entrada com a chave {found}, que não pode ser usada.',
    },
    expected: {
      text: '{path} deveria ser um texto. Não é usado.',
      line: '{path} deveria ser um texto de uma linha. Não é usado.',
      folder: '{path} deveria ser o caminho de uma pasta no cofre. Não é usado.',
      'portable-folder':
        '{path} deveria ser uma pasta que todo sistema aceite: nenhum nome com \\ : * ? " < > |, com ponto ou ' +
        'espaço no fim, ou reservado pelo Windows, como CON. Não é usado.',
      condition: '{path} deveria ser uma propriedade, propriedade: valor, #tag ou pasta/. Corrija.',
      list: '{path} deveria ser uma lista. Não é usado.',
      'yes-or-no': '{path} deveria ser true ou false. Não é usado.',
      number: '{path} deveria ser um número. Não é usado.',
      count: '{path} deveria ser um número inteiro a partir de 0. Não é usado.',
      map: '{path} deveria ser um conjunto de chaves e valores. Não é usado.',
      'key-and-value': '{path} deveria ser um conjunto com os textos key e value. Não é usado.',
      version: 'Nas configurações, {path} deveria ser um número inteiro a partir de 1. Corrija-o.',
    },
  },
  rebuild: {
    command: {
      rebuild: 'Reconstruir índices de tópicos',
      preview: 'Pré-visualizar índices de tópicos',
      open: 'Abrir o tópico desta nota',
      insert: 'Inserir índice de tópico aqui',
    },
    waiting: 'Esperando o Obsidian ler o cofre…',
    waitingFor: {
      one: 'Esperando o Obsidian ler {count} nota: {path}',
      other: 'Esperando o Obsidian ler {count} notas, entre elas {path}',
    },
    asking: 'Espera sua resposta sobre o que seria escrito.',
    reading: 'Lendo cartões: {done} de {total}',
    planning: 'Comparando notas-índice: {done} de {total}',
    writing: 'Escrevendo notas-índice: {done} de {total}',
    cancelled: 'Interrompido. O que já foi escrito permanece e pode ser desfeito.',
    nothingListed:
      'Ainda não há nada para indexar: nenhuma nota pertence a um tópico. Dê a uma nota a propriedade ' +
      '“{property}” ou adicione tópicos nas configurações.',
    done: {
      created: { one: '{count} nota-índice criada', other: '{count} notas-índice criadas' },
      updated: { one: '{count} atualizada', other: '{count} atualizadas' },
      leftAlone: { one: '{count} deixada como está', other: '{count} deixadas como estão' },
    },
    details: 'Mostrar detalhes',
    failed: 'A reconstrução falhou: {message}',
    underWay: 'Há uma reconstrução em andamento. {now}',
    andMore: { one: 'mais {count}', other: 'mais {count}' },
    notUpdated: 'Não foi possível manter atualizado: {paths}. {reason}',
    preview: {
      title: 'Pré-visualização das notas-índice',
      intro: 'Estas notas-índice seriam escritas. Nada é escrito antes de você confirmar.',
      first: 'Estas são as primeiras notas-índice deste cofre. Veja-as; nada é escrito antes de você confirmar.',
      hidden: {
        one:
          'O filtro nas configurações deixa {count} nota de fora. As entradas dela somem. As linhas que você ' +
          'escreveu sobre ela permanecem, abaixo de uma linha sem o nome dela; releia-as e exclua as ' +
          'notas-índice cujo nome revele demais.',
        other:
          'O filtro nas configurações deixa {count} notas de fora. As entradas delas somem. As linhas que ' +
          'você escreveu sobre elas permanecem, abaixo de uma linha sem os nomes delas; releia-as e exclua as ' +
          'notas-índice cujo nome revele demais.',
      },
      create: 'Nova',
      update: 'Alterada',
      none: 'Tudo está atualizado: não há nada para escrever.',
      all: 'Escrever todas',
      some: { one: 'Escrever {count} nota', other: 'Escrever {count} notas' },
      select: 'Escrever {path}',
      more: { one: 'Mostrar mais {count} linha', other: 'Mostrar mais {count} linhas' },
      unchanged: { one: '{count} linha sem alteração', other: '{count} linhas sem alteração' },
      groups: {
        created: { one: '{count} nota nova', other: '{count} notas novas' },
        pages: { one: '{count} página sua', other: '{count} páginas suas' },
        updated: { one: '{count} nota alterada', other: '{count} notas alteradas' },
      },
      looks: 'Ficará assim',
      raw: 'Mostrar o Markdown',
      added: { one: '{count} adicionada', other: '{count} adicionadas' },
      gone: { one: '{count} removida', other: '{count} removidas' },
      reworded: { one: '{count} reescrita', other: '{count} reescritas' },
      noEntries: 'As mesmas entradas, com outras contagens, ordem ou títulos',
      kinds: {
        added: 'Adicionada',
        gone: 'Removida',
        reworded: 'Reescrita',
      },
      list: 'Notas que seriam escritas',
      diff: 'O que mudaria',
    },
    pages: {
      title: 'Páginas que você tem para tópicos',
      intro: {
        one:
          '{count} tópico tem uma página sua: a nota da pasta, do nome ou de um sinônimo dele, ou um mapa para ' +
          'o qual as notas dele têm link.',
        other:
          '{count} tópicos têm uma página sua: a nota da pasta, do nome ou de um sinônimo, ou um mapa para o ' +
          'qual as notas deles têm link.',
      },
      ticks:
        'Os índices vão para notas novas. Marque uma página, e o índice dela vai para o fim, abaixo de tudo o ' +
        'que está nela, com a propriedade “topic-index”. A pré-visualização a seguir mostra isso; é possível ' +
        'desfazer.',
      all: 'Todas',
      none: 'Nenhuma',
      notes: 'Em notas novas',
      into: 'Nestas páginas',
      remember: 'Fazer assim daqui em diante sem perguntar',
    },
    result: {
      title: 'O que a reconstrução fez',
      created: 'Criadas',
      updated: 'Atualizadas',
      skipped: 'Deixadas como estão',
      orphaned: 'O tópico delas não existe mais',
      doubles: 'Várias notas para um tópico',
    },
    undo: {
      done: {
        one: 'A última reconstrução foi desfeita: {count} nota está como antes.',
        other: 'A última reconstrução foi desfeita: {count} notas estão como antes.',
      },
      removed: { one: '{count} nota de índice removida de novo.', other: '{count} notas de índice removidas de novo.' },
      left: {
        one: '{count} nota mudou nesse meio-tempo e não foi alterada: {paths}',
        other: '{count} notas mudaram nesse meio-tempo e não foram alteradas: {paths}',
      },
      refused: 'Não foi possível restaurar {path}. {reason} Depois, desfaça de novo.',
    },
    open: {
      none: 'Esta nota não pertence a nenhum tópico.',
      choose: 'Qual tópico?',
    },
    insert: {
      choose: 'Índice de qual tópico?',
      home: 'Índice geral: o cofre inteiro',
      already: 'Esta nota já tem um índice de tópico.',
    },
    order: {
      byHand: '{name} é ordenado à mão a partir de agora.',
      changed: '{path} mudou nesse meio-tempo, por isso nada foi movido. Tente de novo.',
    },
    move: {
      command: 'Mover o índice do tópico para a página dele',
      noPage: 'Não há outra nota com o nome deste tópico para onde o índice possa ir.',
      ownProperties: '{path} tem propriedades próprias, que se perderiam: {names}. Retire-as primeiro.',
      done: 'O índice de {path} está agora em {page}.',
      undone: 'O índice do tópico está de novo em uma nota própria.',
      left: 'Os links nestas notas não puderam ser alterados: {paths}',
    },
  },
  script: {
    command: {
      rebuild: 'Escreve as notas-índice dos tópicos.',
      check: 'Diz se uma reconstrução mudaria algo, e quão bem os tópicos cobrem o cofre.',
      related: 'Ordena, para cada nota, as notas vizinhas às quais ela ainda não está vinculada.',
      export: 'Escreve tópicos, notas e cartões como páginas Markdown ligadas e como dados, em uma pasta própria.',
      changes: 'Diz, por tópico, quais notas chegaram, sumiram e mudaram.',
    },
    option: {
      json: 'Imprimir JSON em vez de texto',
      dryRun: 'Não escrever nada e mostrar como unified diff o que mudaria',
      intoPages: 'Colocar o índice de um tópico na página que você tem para ele',
      note: 'Só esta nota',
      limit: 'No máximo este número por nota',
      to: 'A pasta do cofre em que se escreve; o nome começa com um ponto',
      tokens: 'O tamanho permitido de uma página, em tokens de três bytes (4.000 se nada for dito)',
      base: 'O início dos links para as notas, como endereço; sem ele, as notas são indicadas pelo caminho',
      since: 'O atlas.json de uma exportação anterior com o qual comparar',
    },
    noteMissing: 'Não existe a nota “{note}” neste cofre. Indique-a pelo caminho dela no cofre.',
    badLimit: '{option} precisa de um número inteiro a partir de 1, não “{value}”.',
    badBase: '{option} precisa de um endereço com que links possam começar, não "{value}".',
    badTokens: '{option} precisa de um número inteiro a partir de {fewest}, não “{value}”.',
    needsOption: '{name} precisa de {option}.',
    badFormat: 'O formato é text ou json, não “{value}”.',
    export: {
      pages: { one: '{count} página', other: '{count} páginas' },
      written: { one: '{count} arquivo escrito', other: '{count} arquivos escritos' },
      removed: { one: '{count} arquivo excluído', other: '{count} arquivos excluídos' },
      upToDate: 'A exportação está em dia.',
      foreign:
        'O arquivo {path} foi criado ou alterado por outra pessoa, então nada foi escrito. Mova-o, ou exporte ' +
        'para outra pasta.',
      unfinished: 'Não foi possível escrever a exportação ({path}). {reason}',
      'not-hidden':
        'O aplicativo só pode exportar para uma pasta do cofre cujo nome comece com um ponto, não para “{folder}”.',
      theirs: 'A pasta {folder} pertence a outro programa. Indique outra.',
    },
    data: {
      missing: 'Não existe o arquivo {path}. Indique o atlas.json de uma exportação anterior.',
      'not-json': 'O arquivo {path} não é JSON válido. Indique o atlas.json de uma exportação anterior.',
      'not-an-atlas': 'O arquivo {path} contém outra coisa. Indique o atlas.json de uma exportação anterior.',
      newer: 'O arquivo {path} é de uma versão posterior. Atualize o Topic Atlas, ou exporte de novo.',
    },
    changes: {
      none: 'Nada mudou.',
      added: '{count} novas',
      removed: '{count} sumiram',
      renamed: '{count} renomeadas',
      moved: '{count} com outros tópicos',
      cards: '{count} com outro texto',
      new: '{topic} (novo)',
      gone: '{topic} (sem notas)',
      from: '{path} (estava em {topics})',
      to: '{path} (agora em {topics})',
      reworded: '{path}: {after} (antes: {before})',
      open: '{problem} (em aberto)',
    },
    off: 'O plugin foi desativado.',
    stopped: 'Interrompido. O que foi escrito está íntegro; execute o comando de novo para o resto.',
  },
  settings: {
    fault: 'As configurações não podem ser usadas: enquanto for assim, nada é escrito',
    faultNotice:
      'O Topic Atlas não pode usar suas configurações e, enquanto for assim, não escreve nada. {file}: {reason}',
    mended: 'As configurações dos tópicos podem ser usadas de novo.',
    refused: 'Nada foi escrito, porque as configurações não podem ser usadas. {file}: {reason}',
    notSaved: 'Não foi possível salvar as configurações, que ficam como antes. {file}: {reason}',
    issue: 'Algo no arquivo de configurações não é usado',
    topics: 'Tópicos',
    shapeTopics: 'Dar forma aos tópicos',
    topicsDesc: {
      one: '{count} tópico. No atlas, os tópicos são adicionados, nomeados, descritos, ordenados, movidos e mesclados.',
      other: '{count} tópicos. No atlas, eles são adicionados, nomeados, descritos, ordenados, movidos e mesclados.',
    },
    topicsInferred: {
      one:
        '{count} tópico foi encontrado no seu cofre. Veja-o no atlas; sua primeira alteração lá, ou a primeira ' +
        'reconstrução, o mantém.',
      other:
        '{count} tópicos foram encontrados no seu cofre. Veja-os no atlas; sua primeira alteração lá, ou a ' +
        'primeira reconstrução, os mantém.',
    },
    topicPages: 'Regras dos tópicos',
    topicPagesDesc: 'O que faz notas pertencerem a cada tópico, seus sinônimos e como é disposta sua nota de índice.',
    addTopic: 'Adicionar tópico',
    preview: 'Pré-visualização das notas-índice',
    previewButton: 'Pré-visualizar',
    previewDesc: 'Veja o que as notas-índice diriam com estas configurações. Nada é escrito antes de você confirmar.',
    notes: { one: '{count} nota', other: '{count} notas' },
    problems: 'Tópicos a verificar',
    topic: {
      name: 'Nome',
      rename: 'Renomear',
      parent: 'Está abaixo de',
      top: 'Nenhum: no primeiro nível',
      description: 'Descrição',
      descriptionDesc: 'Uma linha que acompanha o tópico no índice.',
      synonyms: 'Sinônimos',
      synonymsDesc: 'Outros nomes que as notas podem usar. Separe-os com vírgulas.',
      rules: 'As notas pertencem a ele por',
      exclude: 'Mas não por',
      tags: 'Tags',
      tagsDesc: 'Uma tag aninhada conta para a superior.',
      folders: 'Pastas',
      foldersDesc: 'As subpastas também contam.',
      linksTo: 'Links para',
      linksToDesc: 'Notas que têm link para uma destas.',
      properties: 'Propriedades',
      propertiesDesc: 'Escritas como key: value.',
      index: 'Nota-índice',
      order: 'Ordem',
      layout: 'Layout',
      asVault: 'Como no cofre',
      merge: 'Mesclar em outro tópico',
      mergeDesc: 'O outro recebe o nome como sinônimo, as regras e o que está abaixo. Nenhuma nota é alterada.',
      delete: 'Excluir tópico',
      deleteDesc: 'Nenhuma nota é excluída. A nota-índice dele permanece, e o que está abaixo sobe um nível.',
    },
    index: 'Notas-índice',
    folder: 'Pasta para novas notas-índice',
    homeName: 'Nome do índice geral',
    layout: 'Layout',
    layouts: {
      list: 'Lista',
      table: 'Tabela',
      cards: 'Cartões',
    },
    order: 'Ordem',
    orders: {
      title: 'Por título',
      date: 'Por data',
      links: 'Por número de links',
      manual: 'À mão',
    },
    pages: 'Tópicos que têm uma página sua',
    pagesDesc: 'Uma nota de pasta ou uma nota com o nome do tópico. O índice pode ir no fim dela.',
    pageChoices: {
      ask: 'Perguntar ao reconstruir',
      into: 'Índice na página',
      notes: 'Índice em uma nota própria',
    },
    dateProperty: 'Propriedade com a data',
    homeLimit: 'Notas no índice geral',
    homeLimitDesc: 'Com mais notas do que isso, o índice geral as deixa para os tópicos.',
    entryLimit: 'Tamanho máximo de um cartão em uma entrada',
    entryLimitDesc:
      'Em caracteres, as duas partes juntas. Um texto mais longo é cortado no fim de uma frase, de uma oração ' +
      'ou de uma palavra.',
    gistLimit: 'Tamanho máximo de uma síntese em uma entrada',
    gistLimitDesc: 'Em caracteres. A síntese é o que uma nota sem cartão diz primeiro.',
    realLinks: 'Escrever links',
    realLinksDesc: 'Desativado: só títulos, para que as notas-índice não apareçam na visualização em gráfico.',
    words: 'Palavras nas notas-índice',
    wordsDesc: 'O que é escrito nas notas não segue o idioma do aplicativo.',
    openWord: 'Quando falta a abordagem',
    sorting: 'Classificação das notas',
    topicsProperty: 'Propriedade com os tópicos de uma nota',
    namesBecomeTopics: 'Nomes novos viram tópicos',
    namesBecomeTopicsDesc: 'Um nome que nenhum tópico tem vira um, com uma nota-índice a partir de três notas.',
    excludedFolders: 'Pastas excluídas',
    templateFolders: 'Pastas de modelos',
    filter: {
      heading: 'Notas privadas',
      only: 'Só notas com',
      without: 'Nenhuma nota com',
      desc:
        'Uma propriedade (publish), um valor (status: done), uma tag (#work) ou uma pasta (work/). Separe ' +
        'vários com vírgulas.',
      effect:
        'Uma nota deixada de fora não aparece em nenhum índice, contagem, sugestão ou nome de tópico. O que ' +
        'as notas-índice diziam dela some; as linhas que você escreveu sobre ela permanecem, abaixo de uma ' +
        'linha sem o nome dela.',
      ready: 'Prontos para usar',
      readyDesc: 'Clique para adicionar e clique de novo para retirar.',
    },
    cards: 'Cartões',
    problemNames: 'Nomes para o problema',
    approachNames: 'Nomes para a abordagem',
    namesDesc: 'Propriedades, campos no texto e callouts. Separe os nomes com vírgulas; o primeiro é o que é escrito.',
    problemHeadings: 'Títulos para o problema',
    approachHeadings: 'Títulos para a abordagem',
    summaryNames: 'Propriedades com um resumo',
    habit: 'Um resumo de uma só frase é',
    habitDesc:
      'Quando não pergunta nem conta uma dificuldade. Enquanto nada for escolhido, os outros resumos do cofre ' +
      'decidem: de pelo menos vinte, sete em cada dez têm duas partes. A primeira reconstrução mantém o que ' +
      'eles indicam.',
    habits: {
      inferred: 'O que os resumos do cofre indicam',
      problem: 'O problema',
      gist: 'A síntese',
    },
    solvedProperties: 'Propriedades que dizem se um problema está resolvido',
    solvedDesc:
      'Com um dos valores abaixo, um problema está resolvido. São escritos a primeira propriedade e o primeiro valor.',
    solvedValues: 'Valores que significam resolvido',
    solvedTags: 'Tags que significam resolvido',
    update: 'Manter as notas-índice atualizadas',
    autoUpdate: 'Atualizar as notas-índice automaticamente',
    autoUpdateDesc:
      'As notas-índice existentes acompanham o cofre depois de um momento de calma. As novas só são criadas ' +
      'por uma reconstrução.',
    autoUpdateHere: 'Também neste dispositivo',
    required: 'Isto não pode ficar vazio.',
    rename: {
      title: 'Renomear “{name}”',
      effect: {
        one: '{count} nota indica este tópico em suas propriedades.',
        other: '{count} notas indicam este tópico em suas propriedades.',
      },
      notes: 'Alterar a propriedade nestas notas',
      notesDesc: 'Do contrário, o nome que elas usam vira um sinônimo.',
      empty: 'Um tópico precisa de um nome.',
      taken: 'Ao lado de {path} já existe um tópico chamado “{name}”. Para torná-los um só, mescle-os.',
      slash: '“{name}” é um só nome: a barra não faz dele um subtópico.',
      file: 'Renomear a nota-índice dele',
      fileDesc: '{from} vira {to}; os links para ela são atualizados.',
      done: '{from} agora é {to}.',
      show: 'Mostrar quais notas',
      apply: 'Renomear',
      left: 'Estas notas não podiam ser alteradas com segurança e ficaram como estavam: {paths}',
    },
    merge: {
      title: 'Mesclar “{name}” em…',
      confirm: 'Mesclar “{name}” em “{into}”',
      apply: 'Mesclar',
    },
    move: {
      title: 'Mover “{name}”',
      text: 'Vai ficar abaixo de: {parent}',
      apply: 'Mover',
    },
    delete: {
      title: 'Excluir “{name}”',
      text: 'Nenhuma nota é excluída. O que está abaixo sobe.',
    },
    effect: {
      none: 'Nenhuma nota-índice mudaria.',
      changed: { one: '{count} nota-índice mudaria.', other: '{count} notas-índice mudariam.' },
      created: { one: '{count} nota-índice seria criada.', other: '{count} notas-índice seriam criadas.' },
      skipped: { one: '{count} ficaria como está.', other: '{count} ficariam como estão.' },
      moved: { one: '{count} nota mudaria de lugar.', other: '{count} notas mudariam de lugar.' },
      orphaned: {
        one: '{count} nota-índice ficaria sem o tópico dela.',
        other: '{count} notas-índice ficariam sem o tópico delas.',
      },
      unsorted: {
        one: '{count} nota ficaria sem tópico: {names}.',
        other: '{count} notas ficariam sem tópico: {names}.',
      },
      renamed: {
        one: '{count} nota indicaria seu tópico de outro modo, para continuar onde está.',
        other: '{count} notas indicariam seus tópicos de outro modo, para continuar onde estão.',
      },
      renamedName: '“{from}” → “{to}”',
    },
    undo: {
      done: 'A última alteração de tópicos foi desfeita.',
      left: 'A última alteração de tópicos foi desfeita, exceto o que mudou nesse meio-tempo: {paths}',
    },
  },
  sort: {
    view: 'Notas sem tópico',
    command: 'Classificar as notas sem tópico',
    learning: 'Aprendendo com as notas classificadas…',
    done: 'Todas as notas pertencem a um tópico.',
    onlySkipped: 'Só restam notas puladas.',
    again: 'Mostrar as notas puladas de novo',
    left: { one: '{count} nota sem tópico', other: '{count} notas sem tópico' },
    empty: 'Esta nota está vazia.',
    unreadable: 'Esta nota não pode ser lida.',
    suggested: 'Tópicos sugeridos',
    noSuggestion: 'Nada nesta nota indica um tópico ainda.',
    text: 'Texto da nota',
    actions: 'Ações para a nota',
    otherTopic: 'Outro tópico',
    newTopic: 'Novo tópico',
    skip: 'Pular',
    ignore: 'Nunca listar',
    sure: 'Revisar as seguras',
    reviewing: 'Procurando notas seguras…',
    review: {
      one: '{count} nota cujo lugar é seguro. Desmarque-a para deixá-la.',
      other: '{count} notas cujo lugar é seguro: nove em cada dez estão certas. Desmarque as que quiser deixar.',
    },
    noneSure: 'Nenhuma sugestão é segura. Percorra as notas uma a uma.',
    apply: { one: 'Classificar {count} nota', other: 'Classificar {count} notas' },
    back: 'Voltar',
    leftAlone:
      'As propriedades desta nota não podem ser lidas, então ela não é alterada. Corrija-as na nota ou pule-a.',
    choose: 'Qual tópico?',
    sorted: { one: '{count} nota classificada.', other: '{count} notas classificadas.' },
    changed: 'Estas notas mudaram nesse meio-tempo e ficam como estão: {paths}',
  },
  verdicts: {
    action: {
      unrelated: 'Sem relação',
      mention: 'Não é uma menção de “{other}”',
      name: 'Nunca procurar “{note}” pelo nome “{other}”',
      topic: 'Não é este tópico',
    },
    said: {
      unrelated: '“{note}” e “{other}” não têm relação.',
      mention: '“{note}” não menciona “{other}”.',
      name: '“{note}” não é procurada pelo nome “{other}”.',
      topic: '“{note}” não pertence a “{other}”.',
    },
    list: 'O que não deve ser encontrado de novo',
    listDesc: 'Notas sem relação, nomes que não são menções, tópicos que não servem. Cada item pode ser retirado.',
    none: 'Nada ainda. Isso se faz no menu de uma linha das notas vinculadas.',
    takeBack: 'Retirar',
  },
  cli: {
    command: {
      inspect: 'Mostra o que se sabe de cada nota.',
      metadata: 'Mostra os metadados de uma nota (- lê a entrada padrão) como o cache do Obsidian os guarda.',
      card:
        'Divide resumos em problema e abordagem: entra um {"text": ...} por linha, sai um ' +
        '{"problem": ..., "approach": ..., "open": ...} por linha. Todas as linhas são de um mesmo cofre.',
      topics: 'Mostra os tópicos que suas notas indicam, cada um com suas notas e os motivos.',
      suggest: 'Sugere tópicos para as notas que não têm nenhum.',
    },
    option: {
      settings: 'Ler as configurações deste arquivo em vez do arquivo do cofre',
      source: 'Só tópicos de property, tags, folders, maps ou content',
      only:
        'Só notas que atendem a esta condição, ou a outra dada do mesmo modo: uma propriedade, propriedade: ' +
        'valor, #tag ou pasta/',
      without: 'Nenhuma nota que atenda a esta condição: uma propriedade, propriedade: valor, #tag ou pasta/',
      watch: 'Continuar ativo e escrever de novo sempre que o cofre mudar',
      to: 'A pasta de destino: fora do cofre, ou uma cujo nome comece com um ponto',
      since: 'Com o que comparar: uma revisão do git, ou o atlas.json de uma exportação anterior',
      noCache: 'Ler cada nota de novo e não guardar nada delas para a próxima vez',
      help: 'Mostrar esta ajuda ou a de um comando',
      version: 'Mostrar a versão',
    },
    help: {
      intro: 'Notas-índice de tópicos para uma pasta de notas Markdown.',
      usage: 'Uso: {usage}',
      exitCodes:
        'Códigos de saída: 0 feito, 1 algo a relatar (check: desatualizado), 2 uso incorreto, 3 o cofre ou ' +
        'suas configurações não podem ser lidos.',
    },
    error: {
      unknownCommand: 'Não existe o comando “{name}”. Comandos: {known}.',
      unknownOption: 'Não existe a opção {option}. Veja --help.',
      unknownSource: 'Não existe a fonte “{name}”. Fontes: {known}.',
      optionElsewhere: '{name} não tem a opção {option}. Veja {name} --help.',
      takesNoValue: '{option} não aceita valor.',
      needsValue: '{option} precisa de um valor. Veja --help.',
      givenTwice: '{option} foi informada mais de uma vez. Informe-a só uma vez.',
      operandMissing: '{name} precisa de {operand}. Veja {name} --help.',
      operandTooMany: '{name} não sabe o que fazer com “{operand}”. Veja {name} --help.',
      fileMissing: 'Não existe o arquivo {file}. Verifique o caminho.',
      fileIsFolder: 'O caminho {file} é uma pasta; indique um arquivo nela.',
      fileUnreadable: 'O arquivo {file} não pode ser lido ({detail}). Verifique as permissões dele.',
      onlyInput: 'O comando card lê a entrada padrão: escreva - em vez de {operand}.',
      badCardLine: 'A linha {number} da entrada não é JSON com um texto. O cartão dela fica vazio.',
      outputRefused: 'Não é possível escrever a saída ({detail}). Verifique para onde ela vai.',
      watchDry: 'A opção --watch escreve, então não combina com --dry-run. Retire uma das duas.',
      vaultMissing: 'Não existe a pasta {path}. Indique a pasta que contém suas notas.',
      vaultIsFile: 'O caminho {path} é um arquivo. Indique a pasta que contém suas notas.',
      vaultDenied: 'Não é permitido ler a pasta {path}. Verifique as permissões dela.',
      vaultFailed: 'A pasta {path} não pode ser lida ({detail}).',
      settingsUnreadable:
        'As configurações do cofre em {path} não podem ser lidas ({detail}), e com outras seriam escritas ' +
        'outras notas. Verifique as permissões.',
      settingsEvicted:
        'As configurações do cofre em {path} estão na nuvem e não neste dispositivo, e com outras seriam ' +
        'escritas outras notas. Baixe-as.',
      inVault:
        'Em {folder} as páginas virariam notas do cofre. Indique uma pasta fora dele, ou uma que comece com um ponto.',
      noFolder:
        'Onde {folder} deveria estar há um arquivo, ou um link que não leva a lugar nenhum. Indique outra pasta.',
      gitMissing:
        'Não é possível executar o programa git ({detail}). Instale-o, ou compare com o atlas.json de uma ' +
        'exportação anterior.',
      gitNoRepository:
        'A pasta {path} não está em um repositório git. Compare com o atlas.json de uma exportação anterior.',
      gitUnknown: 'No repositório de {path} não existe a revisão {revision}. Indique um commit, um branch ou uma tag.',
      gitShallow:
        'A revisão {revision} não está neste clone, que tem só o fim do histórico. Execute git fetch ' +
        '--unshallow e tente de novo.',
      gitPartial: 'Alguns arquivos da revisão {revision} não estão neste clone. Busque-os com o git e tente de novo.',
      gitFailed: 'O git não pôde dizer o que havia ({detail}).',
      unexpected: 'Aconteceu algo que não devia: {detail}. Nada mais foi escrito.',
    },
    watching: 'Acompanhando {path}. Ctrl-C encerra.',
    reading: 'Lendo notas',
    planning: 'Comparando',
    writing: 'Escrevendo',
    taxonomy: 'Tópicos',
    odd: {
      tab: 'A linha {line} está recuada com tabulação, então nenhuma das propriedades pode ser lida. Use espaços.',
      twice:
        'A linha {line} traz a propriedade {text} pela segunda vez, então nenhuma das propriedades pode ser ' +
        'lida. Exclua uma das duas.',
      open: 'O que {text} abre na linha {line} nunca é fechado, então nenhuma das propriedades pode ser lida. Feche.',
      quotes:
        'A linha {line} tem um texto com {text}, que o YAML toma para si, então nenhuma das propriedades pode ' +
        'ser lida. Coloque o texto entre aspas.',
      unclear:
        'A linha {line} não pode ser lida, então nenhuma das propriedades conta. Escreva nome, dois-pontos, ' +
        'espaço e valor, ou exclua a linha.',
      encoding:
        'Ela não está salva como UTF-8, então o Obsidian lê outros caracteres que não os escritos. ' +
        'Salve-a como UTF-8.',
      sign: 'Na linha {line}, “{text}” não conta, porque & e ! têm sentido próprio em YAML. Coloque entre aspas.',
    },
    notice: {
      unreadable: 'A nota não pode ser lida ({detail}). As entradas dela nas notas-índice ficam como estão.',
      evicted: 'A nota está na nuvem e não neste dispositivo. As entradas dela ficam como estão. Baixe-a.',
      unreadableFolder:
        'A pasta não pode ser lida ({detail}). As entradas das notas não encontradas permanecem nas notas-índice.',
      circle:
        'O link leva a uma pasta que contém o cofre ou outra pasta vinculada. Como no Obsidian, ele não é seguido.',
      oddName: 'O Obsidian não poderia distinguir este nome de outro. Renomeie-o.',
      badConfig: 'O arquivo não é JSON válido ({detail}); os padrões do Obsidian são usados.',
      more: 'E mais {count}',
    },
    topics: {
      from: 'notas: {count} ({source})',
      none: 'Nada neste cofre indica tópicos.',
      leftOut: 'Deixados de fora',
    },
    inspect: {
      topics: 'Tópicos',
      problem: 'Problema',
      approach: 'Abordagem',
      gist: 'Síntese',
      aliases: 'Apelidos',
      tags: 'Tags',
      headings: 'Títulos',
      links: 'Links',
      unresolved: 'Não resolvidos',
    },
  },
};

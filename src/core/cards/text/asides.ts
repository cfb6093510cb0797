import type { Heading } from '../../notes/metadata';
import type { Block } from '../blocks';
import { headingKey } from '../heading-key';
import { wordSet } from './words';

/** Headings under which a note lists what belongs to it, and does not say what it is about. */
const ASIDES = wordSet(
  'reference, references, further reading, reading, see also, related, related notes, related topics, related pages',
  'links, external links, link, resources, further resources, other resources, source, sources, bibliography',
  'citations, footnotes, notes and references, backlinks, linked mentions, mentions, connections, metadata, meta',
  'properties, frontmatter, info, details, changelog, change log, changes, history, revision history, log, todo',
  'to do, to-do, to-dos, todos, tasks, task, next steps, next actions, action items, checklist, attachments',
  'appendix, license, licence, copyright, credits, acknowledgements, acknowledgments, author, authors, contributors',
  'table of contents, contents, toc, navigation, tags, tag, topics, index, excalidraw data, text elements, drawing',
  'embedded files, element links, dataview, query, queries, unlinked mentions, images, image, gallery, template',
  'templates, up, parent, children, breadcrumbs, zotero, annotations, metadata block, card, flashcards, comments',
  'feedback, updates',
  'quellen, quelle, literatur, literaturverzeichnis, weiterführende links, weiterführendes, weiterlesen, siehe auch',
  'verwandt, verwandte notizen, verweise, anhang, aufgaben, nächste schritte, änderungen, verlauf',
  'inhaltsverzeichnis, inhalt, lizenz, danksagung, metadaten, bilder, schlagwörter',
  'références, référence, liens, liens externes, sources, voir aussi, pour aller plus loin, bibliographie, annexe',
  'annexes, tâches, à faire, prochaines étapes, historique, sommaire, table des matières, licence, remerciements',
  'métadonnées, étiquettes',
  'referencias, referencia, enlaces, enlaces externos, fuentes, fuente, véase también, ver también, bibliografía',
  'anexo, anexos, tareas, pendientes, próximos pasos, historial, cambios, índice, contenido, contenidos, licencia',
  'agradecimientos, metadatos, etiquetas, relacionado, relacionados, lecturas, recursos',
  'referências, ligações, ligações externas, fontes, ver também, veja também, bibliografia, anexos, tarefas',
  'próximos passos, histórico, mudanças, sumário, conteúdo, licença, agradecimentos, metadados, relacionados',
  'leituras, recursos',
  'riferimenti, collegamenti, collegamenti esterni, fonti, vedi anche, bibliografia, allegati, compiti, attività',
  'prossimi passi, cronologia, modifiche, indice, contenuti, licenza, ringraziamenti, metadati, correlati, letture',
  'risorse',
  'источники, источник, ссылки, внешние ссылки, литература, список литературы, см. также, смотри также, связанное',
  'связанные заметки, примечания, приложение, приложения, задачи, следующие шаги, история изменений, изменения',
  'оглавление, содержание, лицензия, благодарности, метаданные, теги',
  '参考, 参考资料, 参考文献, 参考链接, 参考文章, 引用, 引用资料, 来源, 出处, 链接, 相关链接, 相关, 相关笔记, 相关文章, 相关阅读, 延伸阅读, 扩展阅读, 拓展阅读, 推荐阅读, 反向链接, 附件',
  '附录, 元数据, 元信息, 待办, 待办事项, 任务, 下一步, 更新日志, 变更记录, 修改记录, 日志, 目录, 版权, 版权声明, 许可, 致谢, 标签, 索引, 图片, 参考書目, 參考資料, 參考文獻, 參考連結',
  '相關, 相關筆記, 延伸閱讀, 附錄, 目錄, 標籤',
  '参照, 参考リンク, 参考資料, 出典, 関連, 関連ノート, 関連記事, 関連リンク, リンク, 脚注, 付録, 目次, 変更履歴, 更新履歴, タスク, やること, 次のステップ, ライセンス, 謝辞, タグ',
  'メタデータ',
  '참고, 참고 자료, 참고자료, 참고 문헌, 참고문헌, 출처, 링크, 관련, 관련 노트, 관련 문서, 각주, 부록, 목차, 할 일, 할일, 다음 단계, 변경 이력, 라이선스, 태그, 메타데이터',
  'tham khảo, tài liệu tham khảo, nguồn, liên kết, liên kết ngoài, xem thêm, liên quan, ghi chú liên quan',
  'chú thích, phụ lục, mục lục, công việc, việc cần làm, bước tiếp theo, nhật ký thay đổi, giấy phép, thẻ',
);

export function isAside({ heading }: Heading): boolean {
  return ASIDES.has(headingKey(heading));
}

/** Tells, of blocks in their order, which stand under such a heading. */
export class AsideFilter {
  private next = 0;
  /** The level of the heading that the blocks stand under, or 0. */
  private level = 0;

  constructor(
    private readonly headings: readonly Heading[],
    /** The heading that is the note's title, whatever it says. */
    private readonly title: Heading | null,
  ) {}

  holds({ start }: Block): boolean {
    for (
      let heading = this.headings[this.next];
      heading !== undefined && heading.position.start.offset <= start;
      heading = this.headings[++this.next]
    ) {
      if (this.level > 0 && heading.level > this.level) continue;
      this.level = heading !== this.title && isAside(heading) ? heading.level : 0;
    }
    return this.level > 0;
  }
}

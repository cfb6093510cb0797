import { t } from '../../../i18n';
import type { AtlasChange } from '../../services/atlas/atlas-host';
import type { Services } from '../../services';

/** Changes of the vault come in crowds: they are gathered for so long, in milliseconds. */
const GATHER = 250;

/** How many notes each topic holds, as the list of topics says it, and says it anew when the vault changes. */
export class NoteCounts {
  /** What the list says, by topic. */
  private readonly said = new Map<string, string>();

  constructor(
    private readonly containerEl: HTMLElement,
    private readonly services: Services,
  ) {}

  text(topic: string): string {
    const text = t('settings.notes', { count: this.notesBelow(topic) });
    this.said.set(topic, text);
    return text;
  }

  /** Keeps the texts right in their place, so that nobody who is typing is disturbed. Answers with what ends it. */
  follow(): () => void {
    let timer: number | null = null;
    const end = this.services.host.changed.listen((change) => {
      if (timer !== null || !movesNotes(change)) return;
      timer = window.setTimeout(() => {
        timer = null;
        this.renew();
      }, GATHER);
    });
    return () => {
      end();
      if (timer !== null) window.clearTimeout(timer);
    };
  }

  private renew(): void {
    const atlas = this.services.host.now();
    if (atlas === null) return;
    const changed = new Map<string, { before: string; after: string }>();
    for (const [topic, before] of [...this.said])
      if (atlas.topic(topic) !== undefined) changed.set(atlas.topicPath(topic), { before, after: this.text(topic) });
    for (const row of this.containerEl.findAll('.setting-item')) {
      const texts = changed.get(row.querySelector('.setting-item-name')?.textContent ?? '');
      if (texts !== undefined && texts.before !== texts.after) replaceText(row, texts.before, texts.after);
    }
  }

  private notesBelow(id: string): number {
    const atlas = this.services.host.now();
    if (atlas === null) return 0;
    const paths = new Set<string>();
    const add = (topic: string): void => {
      atlas.notesIn(topic).forEach((path) => paths.add(path));
      atlas.subtopics(topic).forEach((below) => add(below.id));
    };
    add(id);
    return paths.size;
  }
}

function movesNotes({ changes: { notes, topics } }: AtlasChange): boolean {
  return [notes.added, notes.removed, notes.changed, topics.changed].some((list) => list.length > 0);
}

/** The app draws the rows: of what it makes for a value only the text is known. The value is the last of its kind. */
function replaceText(row: HTMLElement, before: string, after: string): void {
  const texts = row.doc.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  let found: Node | null = null;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) if (node.nodeValue === before) found = node;
  if (found !== null) found.nodeValue = after;
}

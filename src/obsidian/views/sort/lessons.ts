import { Component, debounce } from 'obsidian';
import type { TopicChanges } from '../../../core/atlas/changes';
import type { Services } from '../../services';
import { Teacher } from './teacher';

/** Whoever makes one topic makes another: so long it is waited for the next change, in milliseconds. */
const PAUSE = 1000;

/**
 * Keeps a teacher that knows the topics there are. It learns again in the background, and the last one answers until
 * then.
 */
export class Lessons extends Component {
  private teacher: Teacher | null = null;
  readonly learnSoon = debounce(() => void this.learn(), PAUSE, true);
  private isLearning = false;
  private isBehind = false;
  private readonly life = new AbortController();

  /** `learned` is told each time that it may have other answers. */
  constructor(
    private readonly services: Services,
    private readonly learned: () => void,
  ) {
    super();
  }

  /** Null while nothing is learnt. */
  now(): Teacher | null {
    return this.teacher;
  }

  override onload(): void {
    this.register(
      this.services.host.changed.listen(({ changes }) => {
        if (hasOther(changes.topics)) this.learnSoon();
      }),
    );
    void this.learn();
  }

  override onunload(): void {
    this.life.abort();
    this.learnSoon.cancel();
  }

  /** What was begun is finished first, so that many changes cannot keep it from ever learning. */
  private async learn(): Promise<void> {
    this.isBehind = this.isLearning;
    if (this.isLearning) return;
    this.isLearning = true;
    try {
      const atlas = await this.services.host.ready();
      const teacher = atlas === null ? null : new Teacher(atlas, this.services);
      if (teacher !== null && (await teacher.learn(this.life.signal))) this.teacher = teacher;
    } catch (error) {
      console.error('Topic Atlas:', error);
    } finally {
      this.isLearning = false;
    }
    if (this.life.signal.aborted) return;
    this.learned();
    if (this.isBehind) this.learnSoon();
  }
}

function hasOther({ added, removed, changed }: TopicChanges): boolean {
  return added.length + removed.length + changed.length > 0;
}

import type { CDPSession } from 'playwright-core';
import { ms } from './measure';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** What ran without a pause; milliseconds. */
export interface Task {
  readonly took: number;
  /** How much of it the engine collected garbage. */
  readonly collecting: number;
}

/** What people begin to feel, in milliseconds. */
const LONG = 50;
const TASK = 'ThreadControllerImpl::RunTask';
const COLLECTIONS: ReadonlySet<string> = new Set(['MinorGC', 'MajorGC', 'V8.GCIncrementalMarking']);
const MAIN_THREAD = 'CrRendererMain';

/**
 * Watches the tasks of a page's main thread. Their time is the processor's: on a machine that does other things too,
 * the clock counts those as well.
 */
export class TaskWatch {
  constructor(private readonly session: CDPSession) {}

  async start(): Promise<void> {
    await this.session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: {
        recordMode: 'recordContinuously',
        includedCategories: ['toplevel', 'v8'],
        excludedCategories: ['*'],
      },
    });
  }

  /** The tasks since the start, the longest first. */
  async stop(): Promise<Task[]> {
    const main = new Set<number>();
    const [tasks, collections]: [TraceEvent[], TraceEvent[]] = [[], []];
    const collect = ({ value }: { value: unknown[] }): void => {
      for (const event of value as TraceEvent[]) {
        if (event.name === TASK) tasks.push(event);
        else if (COLLECTIONS.has(event.name)) collections.push(event);
        else if (event.ph === 'M' && event.args.name === MAIN_THREAD) main.add(event.tid);
      }
    };
    this.session.on('Tracing.dataCollected', collect);
    const complete = new Promise((resolve) => {
      this.session.once('Tracing.tracingComplete', resolve);
    });
    await this.session.send('Tracing.end');
    await complete;
    this.session.off('Tracing.dataCollected', collect);
    const longest = tasks
      .filter(({ tid }) => main.has(tid))
      .sort((a, b) => took(b) - took(a))
      .slice(0, 1_000);
    return longest.map((task) => ({
      took: took(task),
      collecting: collections.filter((each) => isPart(each, task)).reduce((sum, each) => sum + took(each), 0),
    }));
  }
}

function took({ tdur = 0 }: TraceEvent): number {
  return tdur / 1000;
}

function isPart(part: TraceEvent, { tid, ts, dur = 0 }: TraceEvent): boolean {
  return part.tid === tid && part.ts >= ts && part.ts < ts + dur;
}

/** The first of some tasks, whether it was garbage for the most part, and how many are long. */
export function longest(tasks: readonly Task[]): string {
  const { took, collecting } = tasks[0] ?? { took: 0, collecting: 0 };
  const garbage = collecting < took / 2 ? '' : ', garbage';
  const long = tasks.filter((task) => task.took >= LONG).length;
  return `${ms(took)}${garbage}${long === 0 ? '' : `; ${long} over ${LONG} ms`}`;
}

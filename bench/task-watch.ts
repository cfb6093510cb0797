import type { CDPSession } from 'playwright-core';

interface TraceEvent { readonly name: string; readonly ph: string; readonly tid: number; readonly tdur?: number; readonly args: { readonly name?: string } }

const TASK = 'ThreadControllerImpl::RunTask';
const MAIN_THREAD = 'CrRendererMain';

/**
 * Watches the tasks of a page's main thread. Their time is the processor's: on a machine that does other things too,
 * the clock counts those as well.
 */
export class TaskWatch {
  constructor(private readonly session: CDPSession) {}

  async start(): Promise<void> {
    await this.session.send('Tracing.start', {
      transferMode: 'ReportEvents', traceConfig: { recordMode: 'recordContinuously', includedCategories: ['toplevel'], excludedCategories: ['*'] },
    });
  }

  /** Milliseconds of each task since the start, the longest first. */
  async stop(): Promise<number[]> {
    const main = new Set<number>();
    const tasks: { tid: number; took: number }[] = [];
    const collect = ({ value }: { value: unknown[] }): void => {
      for (const { name, ph, tid, tdur = 0, args } of value as TraceEvent[]) {
        if (name === TASK) tasks.push({ tid, took: tdur / 1000 });
        else if (ph === 'M' && args.name === MAIN_THREAD) main.add(tid);
      }
    };
    this.session.on('Tracing.dataCollected', collect);
    const complete = new Promise((resolve) => { this.session.once('Tracing.tracingComplete', resolve); });
    await this.session.send('Tracing.end');
    await complete;
    this.session.off('Tracing.dataCollected', collect);
    return tasks.filter(({ tid }) => main.has(tid)).map(({ took }) => took).sort((a, b) => b - a);
  }
}

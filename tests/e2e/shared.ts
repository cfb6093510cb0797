import path from 'node:path';

/** What the run's setup leaves for its tests; they may run in other processes. */
export const shared = {
  bundle: path.resolve('node_modules/.cache/topic-atlas/workbench'),
  /** Where the browser listens, in an environment variable of this name. */
  browser: 'TOPIC_ATLAS_WORKBENCH_BROWSER',
  /** Why there is no browser, in an environment variable of this name. */
  problem: 'TOPIC_ATLAS_WORKBENCH_PROBLEM',
};

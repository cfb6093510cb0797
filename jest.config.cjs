/** Types are checked once, by `npm run typecheck`; here they are only stripped. */
const common = {
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tests/tsconfig.json', diagnostics: false }] },
  setupFiles: ['<rootDir>/tests/setup.ts'],
};
const inBrowser = ['<rootDir>/tests/e2e/', '<rootDir>/tests/workbench/page/'];

/** @type {import('jest').Config} */
module.exports = {
  // Tests in the browser wait more than they work.
  maxWorkers: '100%',
  // Nothing is a timed test: a slow and busy machine may take its time.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...inBrowser],
    },
    {
      // The browser is started once, and only when one of these is to run.
      ...common,
      displayName: 'browser',
      testMatch: inBrowser.map((folder) => `${folder}**/*.test.ts`),
      globalSetup: '<rootDir>/tests/e2e/global-setup.ts',
      globalTeardown: '<rootDir>/tests/e2e/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/e2e/setup.ts'],
    },
  ],
};

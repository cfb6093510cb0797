const { projects } = require('./jest.config.cjs');

/** The journeys of the tests, in the real app, which is downloaded: `npm run test:obsidian`. */
const { globalSetup, globalTeardown, displayName, ...browser } = projects[1];

/** @type {import('jest').Config} */
module.exports = {
  ...browser,
  testMatch: ['<rootDir>/tests/app/**/*.real.ts'],
  testTimeout: 300_000,
  maxWorkers: 1,
  // The launcher needs it for old drivers of another kind alone, and it is a module that jest cannot require.
  moduleNameMapper: { '^@electron/get$': '<rootDir>/tests/app/no-driver.ts' },
};

// The suites against real servers; started by scripts/test-real.ts, no part of the default run.
import base from '../../jest.config.js';

export default {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/real'],
  testMatch: ['**/*.real.ts'],
  globalSetup: undefined,
  setupFilesAfterEnv: [],
  testTimeout: 900_000,
};

// The suite against a real VirtualBox; started by scripts/test-virtualbox.ts, no part of the default run.
import base from '../../jest.config.js';

export default {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/virtualbox'],
  testMatch: ['**/*.real.ts'],
  testTimeout: 180_000,
};

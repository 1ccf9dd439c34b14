// Tests run as native ES modules (see "test" in package.json); SWC only strips the types (test/own-globals.mjs).
import { availableParallelism } from 'node:os';

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      './test/own-globals.mjs',
      {
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2023',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  // A run of everything writes down which tools it called: reports/exercised.jsonl, for `virtspan coverage`.
  globalSetup: './test/record/begin.mjs',
  setupFilesAfterEnv: ['./test/record/listen.mjs'],
  // Many tests wait, for processes of their own or for simulated jobs: half as many workers again keep every core busy.
  // (As a share, jest takes no more than 100 %: "150%" would be 150 workers.)
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // Modules of finished files stay in a worker's heap (node:vm keeps ES modules), and the collector goes over them again and
  // again: a worker that holds more than this between two files is followed by a new one.
  workerIdleMemoryLimit: '600MB',
  testTimeout: 120_000,
};

// Tests run as native ES modules (see "test" in package.json); SWC only strips the types.
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
  // A run of everything writes down which tools it called: reports/exercised.jsonl, for `virtspan coverage`.
  globalSetup: './test/record/begin.mjs',
  setupFilesAfterEnv: ['./test/record/listen.mjs'],
  // Many tests wait, for processes of their own or for simulated jobs: half as many workers again keep every core busy.
  maxWorkers: '150%',
  testTimeout: 120_000,
};

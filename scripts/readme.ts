// Writes the generated parts of README.md, between their markers; with --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tableOf, withTables } from './readme/tables.ts';

const file = fileURLToPath(new URL('../README.md', import.meta.url));
const coverage = JSON.parse(readFileSync(new URL('../src/generated/coverage.json', import.meta.url), 'utf8'));
const before = readFileSync(file, 'utf8');
const after = withTables(before, { coverage: tableOf(coverage) });
if (process.argv.includes('--check')) {
  if (after !== before) {
    process.stderr.write('README.md differs from the generated code; run npm run readme and commit.\n');
    process.exitCode = 1;
  }
} else writeFileSync(file, after);

// Writes the generated parts of README.md, between their markers; with --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { section as cloudstack } from '../src/clouds/cloudstack/profile-schema.ts';
import { section as kubevirt } from '../src/clouds/kubevirt/profile-schema.ts';
import { section as virtualbox } from '../src/clouds/virtualbox/profile-schema.ts';
import { keysTable } from './readme/keys.ts';
import { tableOf, withTables } from './readme/tables.ts';

const file = fileURLToPath(new URL('../README.md', import.meta.url));
const coverage = JSON.parse(readFileSync(new URL('../src/generated/coverage.json', import.meta.url), 'utf8'));
const before = readFileSync(file, 'utf8');
const after = withTables(before, {
  coverage: tableOf(coverage),
  keys: keysTable({ cloudstack, kubevirt, virtualbox }),
});
if (process.argv.includes('--check')) {
  if (after !== before) {
    process.stderr.write('README.md differs from the generated code; run npm run readme and commit.\n');
    process.exitCode = 1;
  }
} else writeFileSync(file, after);

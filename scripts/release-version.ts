// `npm run release:version [-- major|minor|patch]`: makes the next version, and its changelog, of what was noted since the last one.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { takeUnreleased } from './release/unreleased.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const bump = process.argv[2] ?? 'minor';
if (bump !== 'major' && bump !== 'minor' && bump !== 'patch') throw new Error(`"${bump}" is no kind of version.`);

const { name } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { name: string };
const { changelog, changeset } = takeUnreleased(readFileSync(at('CHANGELOG.md'), 'utf8'), name, bump);
if (changeset !== undefined) {
  writeFileSync(at('CHANGELOG.md'), changelog);
  writeFileSync(at('.changeset/unreleased.md'), changeset);
}
execFileSync(process.execPath, [at('node_modules/@changesets/cli/bin.js'), 'version'], {
  cwd: at('.'),
  stdio: 'inherit',
});
execFileSync('npm', ['run', 'server-json'], { cwd: at('.'), stdio: 'inherit' });
execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'], {
  cwd: at('.'),
  stdio: 'inherit',
});

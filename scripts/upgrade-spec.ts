// `npm run upgrade-spec -- PROVIDER FILE --version V`: a new version of an API becomes the one that is generated from.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { compareVersions } from '../codegen/compare.ts';
import { GenerationError } from '../codegen/errors.ts';
import { factsOf } from '../codegen/facts.ts';
import { openText } from '../codegen/plan/open.ts';
import { providersIn } from '../codegen/sources.ts';
import { changelogSection, withSection } from './upgrade-spec/changelog.ts';
import { factsTextOf } from './upgrade-spec/facts-text.ts';

const HELP = `npm run upgrade-spec -- PROVIDER FILE --version V [--from TEXT] [--date YYYY-MM-DD] [--words-read]

FILE holds the facts of version V: a listApis answer, the OpenAPI document of a release, or what "specs pull --out" wrote.
It becomes specs/PROVIDER/V.json without prose, is listed in sources.json with its checksum as the current version, the
code is generated, the pins are written and CHANGELOG.md gets a section. What a person has to decide is printed with the
lines to paste; until then src/generated stays as it was, and the exit code is 0. Run it again when all is decided.
--words-read says that the words which new parameters would have by their name alone were looked at, and are right.
`;

interface Sources {
  current: string;
  reviewed?: string;
  versions: Record<string, { file: string; from: string; date: string; sha256: string }>;
}

function main(argv: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      version: { type: 'string' },
      from: { type: 'string' },
      date: { type: 'string' },
      'words-read': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const [provider = '', file = ''] = positionals;
  const version = values.version ?? /(\d+(?:\.\d+)+(?:-\w+)?)[^/]*$/.exec(file.replace(/\.json$/, ''))?.[1];
  if (values.help === true || !providersIn('specs').includes(provider) || !existsSync(file) || version === undefined) {
    process.stderr.write(HELP);
    return values.help === true ? 0 : 2;
  }
  const started = performance.now();
  const folder = join('specs', provider);
  const listFile = join(folder, 'sources.json');
  const sources = JSON.parse(readFileSync(listFile, 'utf8')) as Sources;
  const text = factsTextOf(readFileSync(file, 'utf8'));
  // Read before anything is written: a login page is no version.
  const before = sources.current;
  const changes = compareVersions('specs', provider, { version: before }, { text, version, file });
  writeFileSync(join(folder, `${version}.json`), text);
  const reviewed = sources.reviewed ?? before;
  const entry = {
    file: `${version}.json`,
    from: values.from ?? 'facts of the release, prose removed',
    date: values.date ?? new Date().toISOString().slice(0, 10),
    sha256: createHash('sha256').update(text).digest('hex'),
  };
  const byNumber = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
    a.localeCompare(b, 'en', { numeric: true });
  const versions = Object.fromEntries(Object.entries({ ...sources.versions, [version]: entry }).sort(byNumber));
  // What was read of the parameters is what the version before had; all of this one once nothing is open.
  const pending = version === reviewed || values['words-read'] === true ? {} : { reviewed };
  const { reviewed: _, ...rest } = sources;
  const listed = { ...rest, current: version, ...pending, versions };
  writeFileSync(listFile, `${JSON.stringify(listed, undefined, 2)}\n`);
  const { plan } = factsOf('specs', provider);
  process.stdout.write(
    `${provider} ${version}: ${changes.added.length} operations added, ${changes.removed.length} removed, ${changes.changed.length} changed since ${before}\n`,
  );
  const section = changelogSection(provider, changes);
  if (before !== version) writeFileSync('CHANGELOG.md', withSection(readFileSync('CHANGELOG.md', 'utf8'), section));
  if (plan.open.length > 0) {
    process.stdout.write(
      `specs/${provider} has the facts, sources.json lists them, CHANGELOG.md has a section.\nLeft for a person, ${plan.open.length} in all; each line is a proposal:\n${openText(plan.open)}\nThen run this again: it generates, writes the pins, and counts everything as read.\n`,
    );
  } else {
    writeFileSync(listFile, `${JSON.stringify({ ...rest, current: version, versions }, undefined, 2)}\n`);
    for (const [script, ...args] of [['generate', provider], ['pins'], ['readme'], ['simulator-history']] as const) {
      const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], { stdio: 'inherit' });
      if (status !== 0) return reportLeft(script);
    }
    process.stdout.write(
      'Generated; the pins are written. Left: read the diff of src/generated, test/pins and CHANGELOG.md, and run npm test.\n',
    );
  }
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  return 0;
}

function reportLeft(script: string): number {
  process.stderr.write(`npm run ${script} failed; what it says above is left. Run this again after.\n`);
  return 1;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof GenerationError)) throw error;
  process.stderr.write(`${error.message}\nNothing was written.\n`);
  process.exitCode = 1;
}

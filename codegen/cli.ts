// `npm run generate [-- provider...] [--spec FILE] [--version V] [--out DIR] [--check]`: flags, messages, exit codes.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleGenerated } from './bundle.ts';
import {
  catalogIndex,
  clientIndex,
  coverageJson,
  foreignFiles,
  generatedReadme,
  vocabularyFile,
} from './emit/shared.ts';
import { GenerationError } from './errors.ts';
import { growthOf } from './growth.ts';
import { loadOverlay, loadWords } from './overlay/load.ts';
import { loadVocabularies } from './overlay/vocabulary.ts';
import { type Generated, generate } from './pipeline.ts';
import type { Coverage } from './plan/coverage.ts';
import { count, openText } from './plan/open.ts';
import { readers } from './readers/index.ts';
import { isObject, parseJson } from './readers/json.ts';
import { earlierSources, loadSource, providersIn } from './sources.ts';
import { differences, write } from './write.ts';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const HELP = `npm run generate -- [provider ...] [options]

Reads specs/<provider>, writes src/generated. Without a provider: every one that has facts in specs.

  --spec FILE     read this spec instead of the current one, such as a server's own listApis answer
  --version V     read another version of specs/<provider>/sources.json, or name the version of --spec
  --specs DIR     read the facts below this folder instead of specs, such as those of a cloud of your own; with --out
  --out DIR       write there instead of src/generated
  --check         write nothing; exit 1 when src/generated differs from what would be written
`;

interface Options {
  readonly specs: string;
  readonly providers: readonly string[];
  readonly spec: string | undefined;
  readonly version: string | undefined;
  readonly out: string | undefined;
  readonly check: boolean;
}

async function main(argv: readonly string[]): Promise<number> {
  const options = optionsFrom(argv);
  if (options === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  const out = options.out === undefined ? join(ROOT, 'src/generated') : resolve(options.out);
  const results = options.providers.map((provider) => run(provider, options, out));
  for (const result of results) report(result);
  const files = new Map(results.flatMap((result) => [...result.files]));
  for (const [path, text] of sharedFiles(results, options.specs, out)) files.set(path, text);

  if (options.check) {
    const found = differences(out, files, options.providers);
    if (found.length === 0) return 0;
    const list = found.slice(0, 20).map(({ path, how }) => `  ${how.padEnd(8)} ${path}`);
    throw new GenerationError(
      'GENERATED_STALE',
      relative(process.cwd(), out),
      `${found.length} generated files differ from the specs; run npm run generate and commit.\n${list.join('\n')}`,
    );
  }
  write(out, files, options.providers);
  if (isForeign(out)) await bundleGenerated(out, options.providers);
  return 0;
}

function optionsFrom(argv: readonly string[]): Options | 'help' {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (cause) {
    throw new GenerationError('USAGE', 'arguments', `${(cause as Error).message}\n\n${HELP}`, { cause });
  }
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  if (values.specs !== undefined && values.out === undefined) {
    throw new GenerationError('USAGE', 'arguments', '--specs goes with --out: src/generated is made from specs alone');
  }
  const specs = values.specs === undefined ? join(ROOT, 'specs') : resolve(values.specs);
  const known = providersIn(specs);
  const unknown = positionals.find((provider) => !known.includes(provider));
  if (unknown !== undefined) {
    throw new GenerationError(
      'USAGE',
      'arguments',
      `no provider is called ${JSON.stringify(unknown)}; there are ${known.join(', ')}`,
    );
  }
  const { spec, version, out, check = false } = values;
  const providers = positionals.length > 0 ? [...new Set(positionals)] : known;
  if ((spec !== undefined || version !== undefined) && (providers.length !== 1 || out === undefined)) {
    throw new GenerationError(
      'USAGE',
      'arguments',
      '--spec and --version go with exactly one provider and with --out, so that src/generated stays the current version',
    );
  }
  return { specs, providers, spec, version, out, check };
}

const parse = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      specs: { type: 'string' },
      spec: { type: 'string' },
      version: { type: 'string' },
      out: { type: 'string' },
      check: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });

function run(provider: string, { specs, spec, version }: Options, out: string): Generated {
  const { source, reviewed, reader, isCurrent } = loadSource(specs, provider, { file: spec, version });
  if (!Object.hasOwn(readers, reader)) {
    const known = Object.keys(readers).join(', ');
    throw new GenerationError(
      'USAGE',
      `${provider}/sources.json`,
      `no reader is called "${reader}"; there are ${known}`,
    );
  }
  const folder = join(out, provider, 'category');
  const generated = generate({
    source,
    reviewed,
    reader: readers[reader]!,
    overlay: loadOverlay(specs, provider),
    words: loadWords(specs, provider),
    strict: isCurrent,
    earlier: isCurrent ? earlierSources(specs, provider, source.version) : [],
    sources: relative(folder, join(ROOT, 'src')).replaceAll('\\', '/'),
  });
  if (!isCurrent) return generated;
  const growth = growthOf(specs, provider, source.version);
  return { ...generated, coverage: { ...generated.coverage, growth } };
}

/** Whether it is written for a program that is built already. */
const isForeign = (out: string): boolean => relative(ROOT, out) !== join('src', 'generated');

/** Providers that this run leaves alone keep their rows. */
function sharedFiles(results: readonly Generated[], specs: string, out: string): ReadonlyMap<string, string> {
  const rows: Record<string, Coverage> = results.length === providersIn(specs).length ? {} : oldRows(out);
  for (const { plan, coverage } of results) rows[plan.provider] = coverage;
  const known = Object.keys(rows).sort();
  return new Map([
    ['coverage.json', coverageJson(Object.fromEntries(known.map((provider) => [provider, rows[provider]])))],
    ['README.md', generatedReadme(known.map((id) => ({ id, version: rows[id]!.version, tools: rows[id]!.tools })))],
    ...(!isForeign(out)
      ? ([
          ['catalog.ts', catalogIndex(known)],
          ['client.ts', clientIndex(known)],
          ['vocabulary.ts', vocabularyFile(loadVocabularies(join(ROOT, 'specs'), known))],
        ] as const)
      : foreignFiles(relative(out, ROOT).replaceAll('\\', '/'))),
  ]);
}

function oldRows(out: string): Record<string, Coverage> {
  const file = join(out, 'coverage.json');
  if (!existsSync(file)) return {};
  const old = parseJson(relative(process.cwd(), file), readFileSync(file, 'utf8'));
  return isObject(old) && isObject(old.providers) ? { ...(old.providers as Record<string, Coverage>) } : {};
}

function report({ plan, coverage }: Generated): void {
  const { operations, generated, excluded, worded } = coverage.total;
  const lines = [
    `${plan.provider} ${plan.version}: ${operations} operations in the spec, ${generated} covered by ${coverage.tools} tools in ${plan.categories.length} categories, ${excluded} excluded, ${worded} in words`,
    ...list(
      'oddities of the spec',
      plan.oddities.map(({ origin, what }) => `${origin} ${what}`),
    ),
    ...list('neither generated nor excluded', coverage.missing),
    ...(plan.open.length === 0
      ? []
      : [
          `${count(plan.open.length, 'thing')} for a person to look at; the lines below specs/${plan.provider} are proposals:`,
          openText(plan.open),
        ]),
  ];
  process.stderr.write(`${lines.join('\n')}\n`);
}

function list(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const rest = items.length > 10 ? [`    ... and ${items.length - 10} more`] : [];
  return [`  ${title}: ${items.length}`, ...items.slice(0, 10).map((item) => `    ${item}`), ...rest];
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof GenerationError) {
    process.stderr.write(`${message}\nNothing was written.\n`);
    process.exitCode = error.code === 'USAGE' ? 2 : 1;
  } else if (code !== undefined && /^E[A-Z]+$/.test(code)) {
    process.stderr.write(
      `The files cannot be written: ${message}\nRun it again once they can; src/generated may be half new.\n`,
    );
    process.exitCode = 1;
  } else throw error;
}

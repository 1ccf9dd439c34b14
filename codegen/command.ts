// `npm run generate`, in the process of whoever calls it: flags, messages, exit codes.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
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
import type { Files } from './formatted.ts';
import { kept } from './kept.ts';
import type { Coverage } from './plan/coverage.ts';
import { isObject, parseJson } from './readers/json.ts';
import type { Made, run } from './run.ts';
import { providersIn } from './sources.ts';
import { differences, write } from './write.ts';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const SOURCES = join(ROOT, 'src');
/** What was made last time; whoever deletes it loses nothing but seconds. */
const CACHE = join(ROOT, 'node_modules/.cache/virtspan-generate');
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

/** What the command needs from outside. */
export interface Ways {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** `run` in another process, for the largest of several providers; all are made in this one when left out. */
  readonly aside?: typeof run;
}

/** The exit code; what is refused is said. */
export async function command(argv: readonly string[], ways: Ways): Promise<number> {
  try {
    return await generated(argv, ways);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (error instanceof GenerationError) {
      ways.err(`${message}\nNothing was written.\n`);
      return error.code === 'USAGE' ? 2 : 1;
    }
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    ways.err(`The files cannot be written: ${message}\nRun it again once they can; src/generated may be half new.\n`);
    return 1;
  }
}

async function generated(argv: readonly string[], ways: Ways): Promise<number> {
  const options = optionsFrom(argv);
  if (options === 'help') {
    ways.out(HELP);
    return 0;
  }
  const out = options.out === undefined ? join(ROOT, 'src/generated') : resolve(options.out);
  const [largest, ...others] = bySize(options);
  const started = new Map([[largest, madeOf(largest!, options, out, others.length > 0 ? ways.aside : undefined)]]);
  for (const provider of others) started.set(provider, madeOf(provider, options, out));
  const vocabulary = vocabularyOf(options, out);
  const made = await Promise.all(options.providers.map((provider) => started.get(provider)!));
  for (const { said } of made) ways.err(said);
  const shared = sharedFiles(made, options, out);
  const files = new Map([...made.flatMap(({ files: own }) => own), ...shared, ...(await vocabulary)]);

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
  if (differences(out, files, options.providers).length > 0) write(out, files, options.providers);
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

/**
 * What a provider's facts give. As it was made last time, where nothing of all that goes in has changed since; a check makes
 * it anew, and so does a run that reads or writes elsewhere.
 */
async function madeOf(provider: string, options: Options, out: string, aside?: typeof run): Promise<Made> {
  const anew = async (): Promise<Made> =>
    (aside ?? (await import('./run.ts')).run)(provider, options, relative(out, SOURCES));
  const { check, spec, version, specs } = options;
  const isUsual =
    !check && spec === undefined && version === undefined && !isForeign(out) && specs === join(ROOT, 'specs');
  return isUsual ? kept(CACHE, provider, inputsOf([provider]), anew) : anew();
}

/** The generator itself, the types that it shares with the program, its packages, and the facts. */
const inputsOf = (providers: readonly string[]): readonly string[] =>
  ['codegen', 'src/contract', 'package-lock.json', 'specs/common', ...providers.map((id) => `specs/${id}`)].map(
    (path) => join(ROOT, path),
  );

/** Whether it is written for a program that is built already. */
const isForeign = (out: string): boolean => relative(ROOT, out) !== join('src', 'generated');

/** The providers that are wanted, the one with the most facts first. */
function bySize({ specs, providers }: Options): readonly string[] {
  const bytesOf = (provider: string): number =>
    readdirSync(join(specs, provider)).reduce((sum, name) => sum + statSync(join(specs, provider, name)).size, 0);
  return [...providers].sort((a, b) => bytesOf(b) - bytesOf(a));
}

/** Those that this run makes, and those whose rows it keeps. */
const knownOf = ({ specs, providers }: Options, out: string): readonly string[] =>
  [
    ...new Set([...providers, ...(providers.length === providersIn(specs).length ? [] : Object.keys(oldRows(out)))]),
  ].sort();

/** The files of no single provider. Providers that this run leaves alone keep their rows. */
function sharedFiles(made: readonly Made[], options: Options, out: string): Files {
  const own = made.map(({ provider, coverage }) => [provider, coverage] as const);
  const rows: Record<string, Coverage> = { ...oldRows(out), ...Object.fromEntries(own) };
  const known = knownOf(options, out);
  return [
    ['coverage.json', coverageJson(Object.fromEntries(known.map((provider) => [provider, rows[provider]])))],
    ['README.md', generatedReadme(known.map((id) => ({ id, version: rows[id]!.version, tools: rows[id]!.tools })))],
    ...(isForeign(out)
      ? foreignFiles(relative(out, ROOT).replaceAll('\\', '/'))
      : [['catalog.ts', catalogIndex(known)] as const, ['client.ts', clientIndex(known)] as const]),
  ];
}

/** The words of operators, which a program that is built already has. */
async function vocabularyOf(options: Options, out: string): Promise<Files> {
  if (isForeign(out)) return [];
  const known = knownOf(options, out);
  const anew = async (): Promise<Files> => {
    const { loadVocabularies } = await import('./overlay/vocabulary.ts');
    const { formatted } = await import('./formatted.ts');
    return formatted([['vocabulary.ts', vocabularyFile(loadVocabularies(join(ROOT, 'specs'), known))]]);
  };
  return options.check ? anew() : kept(CACHE, 'vocabulary', inputsOf(known), anew);
}

function oldRows(out: string): Record<string, Coverage> {
  const file = join(out, 'coverage.json');
  if (!existsSync(file)) return {};
  const old = parseJson(relative(process.cwd(), file), readFileSync(file, 'utf8'));
  return isObject(old) && isObject(old.providers) ? { ...(old.providers as Record<string, Coverage>) } : {};
}

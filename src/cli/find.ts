// `virtspan find`: tools for plain words, one query or a file of them.

import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { registryOf } from '../application/clouds.ts';
import { openSearch, withAdopted } from '../application/search.ts';
import { ToolError } from '../contract/errors.ts';
import type { Ranking } from '../runtime/search/rank.ts';
import type { ToolSearch } from '../runtime/search/search.ts';
import { columns, type Row } from './columns.ts';
import { providersFor } from './offered.ts';
import { paintFor } from './paint.ts';
import { heardRegistry } from './tool-named.ts';
import { listed, readArguments, UsageError } from './usage.ts';
import type { Command, ExitCode, World } from './world.ts';

export const find: Command = {
  summary: 'Find tools with plain words, in any of seven languages.',
  help: `Usage: virtspan find "WORDS" [--limit N] [--provider NAME,...] [--json]
       virtspan find --batch FILE [--limit N] [--provider NAME,...]

Searches the tools of the clouds that are configured; of the simulated ones where none is, and what only the
configured servers have, of which one query asks them. Words may be English, German, French,
Spanish, Portuguese, Chinese or Japanese, and may have typos. Exit code 1 when nothing fits.

  --batch FILE      one query per line, as text or as {"id", "query"}; - is standard input. Writes one JSON line each:
                    {"id", "query", "ranked": [names, best first], "confidence": 0 to 1}
  --limit N         how many tools to give; 10 when left out
  --all             search every provider, configured or not
  --provider NAME   only tools of these providers, configured or not
  --json            the same JSON line for a single query
`,
  run,
};

async function run(world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(world.args, {
    batch: { type: 'string' },
    limit: { type: 'string' },
    provider: { type: 'string', multiple: true },
    json: { type: 'boolean' },
    all: { type: 'boolean' },
  } as const);
  const limit = limitOf(values.limit);
  const query = positionals.join(' ').trim();
  if ((query === '') === (values.batch === undefined)) throw new UsageError('find takes words, or --batch FILE.');
  const clouds = await world.known();
  const registry = await registryOf(clouds, Object.keys(clouds));
  const wanted = await providersFor(world, clouds, listed(values.provider), values.all);
  const offered = registry.entries.filter(({ provider }) => wanted.includes(provider));
  const generated = openSearch(world, registry, offered);
  if (values.batch !== undefined) {
    const text = await readBatch(world, values.batch);
    await runBatch(text, generated, limit, (line) => world.stdout.write(line));
    return 0;
  }
  const isAboutHere = values.provider === undefined && values.all !== true;
  const own = isAboutHere ? await heardRegistry(world) : undefined;
  const search = own === undefined ? generated : withAdopted(generated, own, (tools) => tools);
  const ranking = await search.find(query, { limit });
  const bounds = await import('../runtime/search/confidence.ts');
  if (values.json === true) world.stdout.write(`${JSON.stringify(lineFor({ query }, ranking))}\n`);
  else world.stdout.write(listFor(ranking, bounds, world));
  return ranking.confidence >= bounds.fitsFrom ? 0 : 1;
}

function limitOf(given: string | undefined): number {
  const limit = given === undefined ? 10 : Number(given);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 100) return limit;
  throw new UsageError(`--limit takes a number from 1 to 100; got "${given}".`);
}

async function readBatch({ cwd, stdin }: World, file: string): Promise<string> {
  if (file === '-') {
    let text = '';
    for await (const chunk of stdin.setEncoding('utf8')) text += chunk as string;
    return text;
  }
  const path = isAbsolute(file) ? file : join(cwd, file);
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ToolError('CONFIG_INVALID', `The file ${file} cannot be read.`, { cause });
  });
}

/** Answers each line of a batch, in order. Empty lines are left out. */
export async function runBatch(
  text: string,
  search: ToolSearch,
  limit: number,
  write: (line: string) => void,
): Promise<void> {
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const asked = queryIn(line);
    write(`${JSON.stringify(lineFor(asked, await search.find(asked.query, { limit })))}\n`);
  }
}

interface Asked {
  readonly id?: string | number;
  readonly query: string;
}

/** `{"id", "query"}`, or the whole line as a query. */
function queryIn(line: string): Asked {
  if (line.trimStart().startsWith('{')) {
    try {
      const { id, query } = JSON.parse(line) as { id?: unknown; query?: unknown };
      if (typeof query === 'string') {
        return { query, ...((typeof id === 'string' || typeof id === 'number') && { id }) };
      }
    } catch {
      // A line that only begins like JSON is a query like any other.
    }
  }
  return { query: line.trim() };
}

const lineFor = ({ id, query }: Asked, { ranked, confidence }: Ranking) => ({
  ...(id !== undefined && { id }),
  query,
  ranked: ranked.map(({ tool }) => tool.entry.name),
  confidence,
});

type Bounds = Readonly<Record<'fitsFrom' | 'namedFrom', number>>;

function listFor({ ranked, confidence }: Ranking, bounds: Bounds, { stdout, env }: World): string {
  const rows = ranked.map(({ tool: { entry } }): Row => [entry.name, entry.effect, entry.risk, entry.doc]);
  const table = columns(['TOOL', 'EFFECT', 'RISK', 'WHAT IT DOES'], rows, stdout, paintFor(stdout, env));
  const percent = Math.round(confidence * 100);
  if (confidence >= bounds.fitsFrom) return `${table}\nConfidence: ${percent} %\n`;
  if (confidence < bounds.namedFrom) {
    return `Nothing fits (confidence ${percent} %): say it in other words, in one of the languages of the search.\n`;
  }
  return `Nothing fits well (confidence ${percent} %). Nearest:\n\n${table}`;
}

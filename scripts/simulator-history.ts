// Writes what the simulated CloudStack knows of the API's history, from the versions in specs/cloudstack.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Entry {
  readonly name?: string;
  readonly since?: string;
}
interface Api extends Entry {
  readonly name: string;
  readonly params: readonly Entry[];
  readonly response: readonly Entry[];
}

const FOLDER = 'specs/cloudstack';
/** Where the history is kept. */
export const HISTORY = 'src/clouds/cloudstack/simulator/facts/history.ts';

/** The text of the file, from the specifications. */
export function historyText(): string {
  const sources = JSON.parse(readFileSync(join(FOLDER, 'sources.json'), 'utf8')) as Sources;
  const versions = versionsOf(sources);
  const newest = versions.at(-1)!;
  const now = commandsOf(newest);
  const since = [...now.values()].sort(byName).flatMap((api) => {
    const params = unique(api.params.filter((it) => it.since)).map((it) => `${it.name}@${it.since}`);
    return api.since === undefined && params.length === 0
      ? []
      : [`${api.name}@${api.since ?? ''} ${params.join(' ')}`.trim()];
  });
  const lacks = versions.slice(0, -1).map((version) => {
    const then = commandsOf(version);
    const lines = [...now.values()].sort(byName).flatMap((api) => {
      const old = then.get(api.name);
      if (old === undefined) return [api.name];
      const params = missing(api.params, old.params);
      const fields = missing(api.response, old.response);
      return params.length + fields.length === 0 ? [] : [`${api.name} ${params.join(',')} ${fields.join(',')}`];
    });
    return `  '${version}':\n    '${lines.join('|')}',`;
  });
  return `// How the API grew: since when commands and parameters exist, and what older versions lack. Written by scripts/simulator-history.ts.

/** Every version whose commands are known, oldest first; the last is the one that is simulated unless told otherwise. */
export const VERSIONS: readonly string[] = [${versions.map((version) => `'${version}'`).join(', ')}];

/** \`command@since param@since ...\`, joined by bars. */
export const SINCE =
  '${since.join('|')}';

/** Per version what it lacks, joined by bars: a command alone, or \`command params fields\`, each joined by commas. */
export const LACKS: Readonly<Record<string, string>> = {
${lacks.join('\n')}
};
`;
}

interface Sources {
  readonly [name: string]: unknown;
}

function versionsOf(sources: Sources): readonly string[] {
  const names = JSON.stringify(sources).match(/\d+\.\d+\.\d+\.\d+(?=\.json)/g) ?? [];
  const number = (version: string): number => version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
  return [...new Set(names)].sort((a, b) => number(a) - number(b));
}

function commandsOf(version: string): ReadonlyMap<string, Api> {
  const text = readFileSync(join(FOLDER, `${version}.json`), 'utf8');
  const { listapisresponse } = JSON.parse(text) as { readonly listapisresponse: { readonly api: readonly Api[] } };
  return new Map(listapisresponse.api.filter((api) => api.name !== undefined).map((api) => [api.name, api]));
}

function missing(now: readonly Entry[], then: readonly Entry[]): readonly string[] {
  const there = new Set(then.map((it) => it.name));
  return unique(now).flatMap(({ name }) => (name === undefined || there.has(name) ? [] : [name]));
}

function unique(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.filter((it) => it.name !== undefined).map((it) => [it.name, it])).values()].sort(byName);
}

function byName(a: Entry, b: Entry): number {
  return a.name! < b.name! ? -1 : 1;
}

if (process.argv[1]?.endsWith('simulator-history.ts') === true) writeFileSync(HISTORY, historyText());

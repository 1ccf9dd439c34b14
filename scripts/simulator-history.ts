// Writes what the simulated CloudStack knows of the API's history beyond the generated table of versions, from specs/cloudstack.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lacksOf } from '../src/clouds/cloudstack/simulator/facts/lacks.ts';
import { versions as table } from '../src/generated/cloudstack/versions.ts';

interface Entry {
  readonly name?: string;
  readonly type?: string;
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
  const { versions } = table;
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
    const told = lacksOf(table, version);
    const lines = [...now.values()].sort(byName).flatMap((api) => {
      if (told.commands.has(api.name)) return [];
      const old = then.get(api.name);
      if (old === undefined) return [api.name];
      const params = missing(api.params, old.params).filter((name) => told.params.get(api.name)?.has(name) !== true);
      const fields = missing(api.response, old.response);
      return params.length + fields.length === 0 ? [] : [`${api.name} ${params.join(',')} ${fields.join(',')}`];
    });
    return `  '${version}':\n    '${lines.join('|')}',`;
  });
  const had = versions.slice(0, -1).flatMap((version) => {
    const lines = [...commandsOf(version).values()].sort(byName).flatMap((old) => {
      const gone = missing(old.params, now.get(old.name)?.params ?? old.params);
      const typed = gone.map((name) => `${name}:${old.params.find((param) => param.name === name)?.type}`);
      return gone.length === 0 ? [] : [`${old.name} ${typed.join(',')}`];
    });
    return lines.length === 0 ? [] : [`  '${version}': '${lines.join('|')}',`];
  });
  return `// How the API grew, beyond what the generated table of versions tells. Written by scripts/simulator-history.ts.

/** What the newest version says of itself: \`command@since param@since ...\`, joined by bars. */
export const SINCE =
  '${since.join('|')}';

/**
 * Per version what else it lacks, joined by bars: a command alone, or \`command params fields\`, each joined by commas. The
 * commands and parameters of this list were switched off on the server that told them, or had no name yet.
 */
export const LACKS: Readonly<Record<string, string>> = {
${lacks.join('\n')}
};

/** Per version the parameters that it has and the newest lacks, joined by bars: \`command param:type,...\`. */
export const HAD: Readonly<Record<string, string>> = {
${had.join('\n')}
};
`;
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

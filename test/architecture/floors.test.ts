// Who may import whom. The allowed edges stand here literally: a new one is a decision, not an accident.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** First match wins: a file belongs to the most specific floor that holds it. */
const floors: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['contract', /^src\/contract\//],
  ['declare', /^src\/runtime\/tools\/declare\.ts$/],
  ['security', /^src\/security\//],
  ['server', /^src\/runtime\/server\//],
  ['offer', /^src\/runtime\/(offer|script)\//],
  ['search', /^src\/runtime\/search\//],
  ['config', /^src\/runtime\/config\//],
  ['wire', /^src\/runtime\/wire\//],
  ['runtime', /^src\/runtime\//],
  ['cloudstack', /^src\/clouds\/cloudstack\//],
  ['kubevirt', /^src\/clouds\/kubevirt\//],
  ['virtualbox', /^src\/clouds\/virtualbox\//],
  ['virtspan', /^src\/clouds\/virtspan\//],
  ['generated', /^src\/generated\//],
  ['client', /^src\/client\//],
  ['application', /^src\/application\//],
  ['cli', /^src\/cli\//],
  ['main', /^src\/main\.ts$/],
  // Begins before any of the others is loaded.
  ['launch', /^src\/launch\//],
  ['readers', /^codegen\/readers\//],
  ['plan', /^codegen\/plan\//],
  ['overlay', /^codegen\/overlay\//],
  ['ir', /^codegen\/(ir\/|errors\.ts|files\.ts)/],
  ['emit', /^codegen\/emit\//],
  ['codegen', /^codegen\//],
];

/** What every cloud may build on. */
const underClouds = ['contract', 'security', 'runtime', 'wire', 'config', 'generated'];

const allowed: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  declare: ['contract'],
  security: ['contract'],
  runtime: ['contract', 'security'],
  wire: ['contract', 'security', 'runtime'],
  config: ['contract', 'security', 'runtime'],
  search: ['contract', 'security', 'runtime'],
  offer: ['contract', 'security', 'runtime', 'search'],
  server: ['contract', 'security', 'runtime', 'offer', 'config'],
  cloudstack: underClouds,
  kubevirt: underClouds,
  virtualbox: underClouds,
  virtspan: underClouds,
  generated: ['contract', 'declare'],
  // For programs that talk to a server: it knows nothing of how one works.
  client: ['contract', 'generated'],
  // Tools for what only a running service has are made by the readers and the plan that made the others; both are pure.
  application: [
    ...['contract', 'security', 'runtime', 'wire', 'config', 'search', 'offer', 'server', 'generated'],
    ...['ir', 'readers', 'overlay', 'plan'],
  ],
  cli: [
    'contract',
    'security',
    'runtime',
    'wire',
    'config',
    'search',
    'offer',
    'server',
    'generated',
    'application',
    'cloudstack',
    'virtualbox',
    // The facts of other versions, for those who ask: loaded only then.
    'codegen',
    'ir',
  ],
  main: ['contract', 'runtime', 'application', 'cli', 'generated', 'cloudstack', 'kubevirt', 'virtualbox', 'virtspan'],
  launch: [],
  ir: ['contract'],
  readers: ['contract', 'ir'],
  overlay: ['contract', 'ir'],
  plan: ['contract', 'ir', 'overlay'],
  emit: ['contract', 'ir', 'plan'],
  codegen: ['contract', 'ir', 'readers', 'overlay', 'plan', 'emit'],
};

/** Packages that only these floors may use. */
const reserved: readonly (readonly [name: RegExp, floors: readonly string[]])[] = [
  [/^@modelcontextprotocol\/sdk/, ['server', 'client']],
  [/^got$/, ['wire', 'kubevirt']],
  [/^(ts-morph|handlebars)$/, ['emit']],
  [/^quickjs-emscripten/, ['offer']],
];

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = ['src', 'codegen'].flatMap(filesBelow).filter((file) => file.endsWith('.ts'));
const imports = files.flatMap(importsOf);

describe('the floors', () => {
  it('have a place for every file', () => {
    expect(files.filter((file) => floorOf(file) === undefined)).toEqual([]);
  });

  it('are only entered from where they may be', () => {
    const wrong = imports.flatMap(({ file, target }) => {
      if (!target.startsWith('.')) return [];
      const to = normalize(join(dirname(file), target));
      const [from, into] = [floorOf(file)!, floorOf(to)];
      if (into === undefined) return [`${file} > ${to}`];
      return from === into || allowed[from]!.includes(into) ? [] : [`${file} (${from}) > ${to} (${into})`];
    });
    expect(wrong).toEqual([]);
  });

  it('keep each special package behind the floor that needs it', () => {
    const wrong = imports.flatMap(({ file, target }) => {
      const rule = reserved.find(([name]) => name.test(target));
      return rule === undefined || rule[1].includes(floorOf(file)!) ? [] : [`${file} > ${target}`];
    });
    expect(wrong).toEqual([]);
  });

  it('let code generation take nothing but types from the server', () => {
    const values = files
      .filter((file) => file.startsWith('codegen/'))
      .filter((file) => /^import (?!type )[^;]*from '[^']*src\//m.test(readFileSync(file, 'utf8')));
    expect(values).toEqual([]);
  });
});

describe('imports', () => {
  it('never lead back to where they came from, types and lazy ones included', () => {
    const edges = new Map<string, string[]>();
    for (const { file, target } of imports) {
      if (file.startsWith('src/generated/')) continue;
      if (!target.startsWith('.')) continue;
      edges.set(file, [...(edges.get(file) ?? []), normalize(join(dirname(file), target))]);
    }
    expect(circleIn(edges)).toEqual([]);
  });
});

describe('a cloud', () => {
  /** Where a cloud may be called by its name: its folder, what is generated, and the list in main. */
  const atHome = /^src\/(clouds|generated)\/|^src\/main\.ts$/;
  const names = /cloudstack|kubevirt|virtualbox|vbox|\bcmk\b/i;

  it('is known by name in its own folder only', () => {
    const knowing = filesBelow('src')
      .filter((file) => file.endsWith('.ts') && !atHome.test(file))
      .flatMap((file) => {
        const lines = readFileSync(file, 'utf8').split('\n');
        return lines.flatMap((line, at) => (names.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : []));
      });
    expect(knowing).toEqual([]);
  });
});

describe('the stages between reader and disk', () => {
  it.each(['plan', 'overlay', 'emit', 'ir'])('know no provider by name: %s', (stage) => {
    const naming = filesBelow(`codegen/${stage}`)
      .filter((file) => file.endsWith('.ts') || file.endsWith('.hbs'))
      .filter((file) =>
        /['"`](cloudstack|kubevirt|virtualbox)['"`]|=== '(query|rest|soap)'/.test(readFileSync(file, 'utf8')),
      );
    expect(naming).toEqual([]);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
}

function floorOf(file: string): string | undefined {
  return floors.find(([, pattern]) => pattern.test(file))?.[0];
}

/** The files of one circle, first and last the same; empty when there is none. */
function circleIn(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    done.add(file);
    for (const next of edges.get(file) ?? []) {
      const circle = visit(next, [...way, file]);
      if (circle.length > 0) return circle;
    }
    return [];
  };
  for (const file of edges.keys()) {
    const circle = visit(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/^(?:import|export)[^;'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm);
  return [...found].map((match) => ({ file, target: match[1] ?? match[2] ?? match[3]! }));
}

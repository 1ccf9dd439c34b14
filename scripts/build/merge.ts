// Puts chunks that are always loaded together into one file: each module that Node loads costs a start half a millisecond.
import { dirname, join, posix, relative } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';

/** Files of a bundle, by their path below its folder: `chunks/serve-7JZIVYFQ.js`. */
export type Files = Map<string, string>;

export interface Merge {
  /** What the bundler says of the files. */
  readonly outputs: Metafile['outputs'];
  /** The folder that the paths of `outputs` are in. */
  readonly folder: string;
  /** Sources that are imported when the merged file is: they and all that they import stand in it. */
  readonly sources: readonly string[];
  /** Where they go. */
  readonly into: string;
  /** Leaves the files of the sources themselves as they are, and merges only what they import. */
  readonly without?: 'sources';
}

/**
 * Replaces the files of `sources` by one, in place, and every import of them by one of that file. Of a module nothing is
 * evaluated twice. Throws for an import in a form that it does not know.
 */
export async function merge(files: Files, { outputs, folder, sources, into, without }: Merge): Promise<void> {
  const facts = new Map(Object.entries(outputs).map(([path, output]) => [posixPath(relative(folder, path)), output]));
  // A source that nobody imports on demand any more has no file of its own: it stands where it is imported.
  const roots = sources.flatMap((source) => {
    const found = [...facts].find(([path, { entryPoint }]) => entryPoint === source && files.has(path));
    return found === undefined ? [] : [found[0]];
  });
  const together = closureOf(roots, facts, files);
  if (without === 'sources') for (const path of roots) together.delete(path);
  const members = [...together].sort();
  const prefixes = new Map(members.map((path, index) => [path, `_${index}_`]));
  const exportsOf = (path: string): readonly string[] => facts.get(path)?.exports ?? [];
  const text = await oneOf(members, files, into, (path) =>
    exportsOf(path).length === 0
      ? `import ${JSON.stringify(`/${path}`)};`
      : `export {${exportsOf(path).map((name) => `${name} as ${prefixes.get(path)}${name}`)}} from ${JSON.stringify(`/${path}`)};`,
  );
  for (const path of members) files.delete(path);
  for (const [path, before] of files) files.set(path, redirected(path, before, { prefixes, into, exportsOf }));
  files.set(into, text);
}

/** The files and everything that they import statically. */
function closureOf(roots: readonly string[], facts: ReadonlyMap<string, Output>, files: Files): Set<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    // What was merged before stays where it is.
    if (found.has(path) || !files.has(path) || !facts.has(path)) return;
    found.add(path);
    for (const specifier of staticImports(files.get(path)!)) visit(posix.join(posix.dirname(path), specifier));
  };
  for (const root of roots) visit(root);
  return found;
}

type Output = Metafile['outputs'][string];

const staticImport = /\b(import|export)(\{[^{}]*\}from)?"(\.[^"]+)"/g;
/** A file of the bundle, imported when that is reached. */
export const dynamicImport = /\bimport\("(\.[^"]+)"\)/g;

const staticImports = (text: string): readonly string[] => [...text.matchAll(staticImport)].map((match) => match[3]!);

/** The members as one module; what they import besides stays outside, under its path from there. */
async function oneOf(
  members: readonly string[],
  files: Files,
  into: string,
  lineFor: (path: string) => string,
): Promise<string> {
  const isMember = new Set(members);
  const inMemory: Plugin = {
    name: 'files-in-memory',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[./]/ }, ({ path, importer }) => {
        const full = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(importer), path);
        if (isMember.has(full)) return { path: full, namespace: 'member' };
        return { path: pathFrom(into, full), external: true };
      });
      onLoad({ filter: /.*/, namespace: 'member' }, ({ path }) => ({ contents: files.get(path)!, loader: 'js' }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: members.map(lineFor).join('\n'), loader: 'js' },
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node20.20',
    format: 'esm',
    minifyWhitespace: true,
    legalComments: 'none',
    plugins: [inMemory],
    logLevel: 'warning',
  });
  return outputFiles[0]!.text;
}

interface Redirect {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly into: string;
  readonly exportsOf: (path: string) => readonly string[];
}

/** A file whose imports of what was merged go to the merged file. */
function redirected(path: string, text: string, { prefixes, into, exportsOf }: Redirect): string {
  const target = JSON.stringify(pathFrom(path, into));
  const memberAt = (specifier: string): string | undefined => {
    const full = posix.join(posix.dirname(path), specifier);
    return prefixes.has(full) ? full : undefined;
  };
  const next = text
    .replace(staticImport, (whole, word: string, names: string | undefined, specifier: string) => {
      const member = memberAt(specifier);
      if (member === undefined) return whole;
      if (names === undefined) return `${word}${target}`;
      const prefix = prefixes.get(member)!;
      const renamed = names
        .slice(1, names.lastIndexOf('}'))
        .split(',')
        .filter((name) => name !== '');
      const list = renamed.map((name) => {
        const [from, to] = name.trim().split(/\s+as\s+/) as [string, string?];
        return `${prefix}${from} as ${to ?? from}`;
      });
      return `${word}{${list.join(',')}}from${target}`;
    })
    .replace(dynamicImport, (whole, specifier: string) => {
      const member = memberAt(specifier);
      if (member === undefined) return whole;
      const prefix = prefixes.get(member)!;
      const list = exportsOf(member).map((name) => `${JSON.stringify(name)}:all.${prefix}${name}`);
      return `import(${target}).then(all=>({${list.join(',')}}))`;
    });
  const left = [...prefixes.keys()].find((member) => next.includes(`/${posix.basename(member)}"`));
  if (left !== undefined) throw new Error(`${path} imports ${left} in a form that is not known here.`);
  return next;
}

const posixPath = (path: string): string => path.split('\\').join('/');

function pathFrom(file: string, target: string): string {
  const path = posixPath(relative(dirname(join('/', file)), join('/', target)));
  return path.startsWith('.') ? path : `./${path}`;
}

// How sources become a bundle: one small entry, everything imported with `import()` in chunks of its own.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import { type Merge, merge } from './merge.ts';
import { asParts, digestOf } from './parts.ts';

export interface BundleParts {
  /** Output name without extension > source. */
  readonly entry: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly version: string;
  /** Chunks that are put together, one set after the other. */
  readonly merges?: readonly Pick<Merge, 'sources' | 'into' | 'without'>[];
  /** Makes `main.js` of this source, and everything else parts that it loads. */
  readonly launch?: string;
}

/**
 * Bundles for Node 20, as ES modules or as parts. Nothing is left to be resolved at run time except Node's own modules. Resolves with
 * what went in: notices and the bill of materials are made from it.
 */
export async function bundle({ entry, folder, version, merges = [], launch }: BundleParts): Promise<Metafile> {
  const { outputFiles, metafile } = await build({
    entryPoints: entry,
    write: false,
    metafile: true,
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20.20',
    format: 'esm',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    chunkNames: 'chunks/[name]-[hash]',
    ...(launch !== undefined && { outExtension: { '.js': '.cjs' } }),
    define: { __VIRTSPAN_VERSION__: JSON.stringify(version) },
    // Its main file is UMD, which finds its parts in a way that no bundler follows.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    plugins: [withoutValidator, namedExports, lateCrypto],
    logLevel: 'warning',
  });
  const files = new Map(outputFiles.map(({ path, text }) => [relative(folder, path), text]));
  const facts = { outputs: metafile.outputs, folder: relative(root, folder) };
  for (const one of merges) await merge(files, { ...facts, ...one });
  if (launch !== undefined) {
    await asParts(files);
    files.set('main.js', await launcher(launch, digestOf(files)));
  }
  for (const [name, text] of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, launch === undefined ? requires(text) : text);
  }
  return metafile;
}

/** One small module, which knows of which build it is. */
async function launcher(source: string, digest: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [source],
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node20.20',
    format: 'esm',
    minifySyntax: true,
    minifyWhitespace: true,
    banner: { js: '#!/usr/bin/env node' },
    define: { __VIRTSPAN_BUILD__: JSON.stringify(digest) },
    logLevel: 'warning',
  });
  return outputFiles[0]!.text;
}

/** Some dependencies are CommonJS and ask for Node's modules, the only ones left outside, with require(). */
const requires = (text: string): string =>
  text.includes('typeof require') ? `const require=(name)=>process.getBuiltinModule(name);${text}` : text;

/**
 * The SDK's server imports ajv to check answers to its own forms. virtspan checks them itself (server/core.ts) and gives
 * the server a validator, so the one that it would have made is never made and need not be loaded.
 */
const withoutValidator: Plugin = {
  name: 'without-the-sdk-validator',
  setup({ onLoad }) {
    onLoad({ filter: /@modelcontextprotocol\/sdk\/dist\/esm\/validation\/ajv-provider\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes('class AjvJsonSchemaValidator')) throw new Error(`${path} is not what it was; look again.`);
      return { contents: 'export class AjvJsonSchemaValidator {}', loader: 'js' };
    });
  },
};

/**
 * A chunk made of a CommonJS package has a default export only, where Node also finds names. So that `import('ajv')`
 * gives the same in the bundle as in the sources, such a package is reached through a module that names its exports.
 */
const namedExports: Plugin = {
  name: 'named-exports-of-lazy-packages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[a-z@]/ }, ({ path, kind, importer }) => {
      if (kind !== 'dynamic-import' || isBuiltin(path)) return undefined;
      // What a dependency tries to import and does not have installed with it is missing in the bundle in the same way.
      const isOptional = importer.includes('node_modules') && !isInstalled(path);
      return { path, namespace: isOptional ? 'absent-package' : 'lazy-package' };
    });
    onLoad({ filter: /.*/, namespace: 'absent-package' }, ({ path }) => ({
      contents: `throw new Error(${JSON.stringify(`Cannot find package '${path}'`)});`,
      loader: 'js',
    }));
    onLoad({ filter: /.*/, namespace: 'lazy-package' }, async ({ path }) => {
      const names = Object.keys((await import(path)) as object).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name));
      return {
        contents: `export { ${names.join(', ')} } from ${JSON.stringify(path)};`,
        loader: 'js',
        resolveDir: root,
      };
    });
  },
};

function isInstalled(name: string): boolean {
  try {
    import.meta.resolve(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * Node takes a tenth of a start to load its crypto module, and nothing before the first call needs it: our own sources
 * get functions that load it when they are called. An import of another name from it fails the build.
 */
const lateCrypto: Plugin = {
  name: 'crypto-when-it-is-used',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:crypto$/ }, ({ path, importer }) =>
      importer.startsWith(join(root, 'src')) ? { path, namespace: 'late-crypto', sideEffects: false } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'late-crypto' }, () => ({
      contents: [
        "let loaded; const crypto = () => (loaded ??= process.getBuiltinModule('node:crypto'));",
        ...cryptoFunctions.map((name) => `export const ${name} = (...given) => crypto().${name}(...given);`),
        ...cryptoClasses.map(
          (name) => `export function ${name}(...given) { return new (crypto().${name})(...given); }`,
        ),
      ].join('\n'),
      loader: 'js',
    }));
  },
};
/** Made with `new`, which gives what the function returns. */
const cryptoClasses = ['X509Certificate'];
const cryptoFunctions = ['createHash', 'createHmac', 'randomBytes', 'randomInt', 'randomUUID', 'timingSafeEqual'];

const root = fileURLToPath(new URL('../..', import.meta.url));

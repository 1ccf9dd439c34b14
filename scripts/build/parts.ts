// Makes of the chunks of a bundle the parts that src/launch loads: CommonJS, one to a file, sharing what they shared.
import { createHash } from 'node:crypto';
import { transform } from 'esbuild';
import { dynamicImport, type Files } from './merge.ts';

/**
 * Turns every file into a part, in place. A part that was imported lazily is still loaded when that is reached. Throws for
 * what has no place in CommonJS: a top-level `await`, or more of `import.meta` than src/launch gives.
 */
export async function asParts(files: Files): Promise<void> {
  await Promise.all([...files].map(async ([name, text]) => files.set(name, await asPart(name, text))));
}

async function asPart(name: string, text: string): Promise<string> {
  const lazy = text.replace(dynamicImport, (_whole, part: string) => `Promise.resolve().then(()=>require("${part}"))`);
  const { code, warnings } = await transform(lazy, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.20',
    define: { 'import.meta.url': 'programMeta.url', 'import.meta.keepCompiled': 'programMeta.keepCompiled' },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    sourcefile: name,
  });
  if (warnings.length > 0) throw new Error(`${name}: ${warnings.map((warning) => warning.text).join('; ')}`);
  return (
    code
      // What is no part: Node's own modules, and clouds from outside.
      .replaceAll(/\bimport\(/g, 'programMeta.import(')
      // The exports themselves rather than a copy that asks them: every use from another part goes through it.
      .replace(/\bmodule\.exports=__toCommonJS\((\w+)\)/, markedExports)
  );
}

/** A package of CommonJS that is a part by itself has the mark among its names already. */
const markedExports = 'module.exports="__esModule"in $1?$1:Object.defineProperty($1,"__esModule",{value:!0})';

/** A digest of all of them: what was compiled of other parts must never be taken for theirs. */
export function digestOf(files: Files): string {
  const hash = createHash('sha256');
  for (const [name, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${name}\0${text}\0`);
  return hash.digest('hex').slice(0, 16);
}

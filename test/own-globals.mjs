// Strips the types by SWC, and gives each module its own names for the language's own globals: jest runs modules in a context
// of node:vm, where a look-up of a global goes through the context's interceptor. An edit distance took ten times as long
// under test as in the product.
import { createHash } from 'node:crypto';
import swc from '@swc/jest';

/** What no test replaces; timers, Date and process are looked up as ever. */
const steady = [
  ...['Array', 'BigInt', 'Boolean', 'Buffer', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Reflect'],
  ...['RegExp', 'Set', 'String', 'Symbol', 'TextDecoder', 'TextEncoder', 'URL', 'Uint8Array', 'WeakMap', 'WeakSet'],
];

/** On the first line, so that no line moves. A name that the module declares or imports itself stays the module's. */
function withOwnGlobals(code) {
  const used = steady.filter((name) => new RegExp(`\\b${name}\\b`).test(code) && !isDeclared(name, code));
  return used.length === 0 ? code : `const { ${used.join(', ')} } = globalThis; ${code}`;
}

const isDeclared = (name, code) =>
  new RegExp(
    `\\b(?:const|let|var|class|function\\*?)\\s+${name}\\b|\\bas\\s+${name}\\b|import[^;'"]*\\b${name}\\b`,
  ).test(code);

export function createTransformer(options) {
  const inner = swc.createTransformer(options);
  const owned = (result) => ({ ...result, code: withOwnGlobals(result.code) });
  return {
    ...inner,
    process: (...args) => owned(inner.process(...args)),
    processAsync: async (...args) => owned(await inner.processAsync(...args)),
    getCacheKey: (...args) =>
      createHash('sha1')
        .update(`${inner.getCacheKey(...args)} ${withOwnGlobals}${steady}`)
        .digest('hex'),
  };
}

export default { createTransformer };

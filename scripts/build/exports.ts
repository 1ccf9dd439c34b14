// What the package gives to programs beside the command: the contract for clouds from outside, and the typed client.
import { join } from 'node:path';

/** Module of the package > its source. `exports` in package.json names the same. */
const sources = {
  client: 'src/client/connect.ts',
  'contract/cloud': 'src/contract/cloud.ts',
  'contract/errors': 'src/contract/errors.ts',
  'contract/declare': 'src/runtime/tools/declare.ts',
} as const;

/** The modules for the bundler. */
export const modulesForOthers = (root: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(sources).map(([name, source]) => [name, join(root, source)]));

/** Sources whose declarations a module needs beside its own imports: the contract is types first. */
export const typedSources: readonly string[] = [...Object.values(sources), 'src/contract/vocabulary.ts'];

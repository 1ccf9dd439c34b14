// All kinds that the simulated cluster serves.
import { coreKinds } from './core-kinds.ts';
import { customKinds } from './custom-kinds.ts';
import type { Kind } from './kind.ts';

export const allKinds: readonly Kind[] = [...coreKinds, ...customKinds];

/** The kind of that name; every name used inside the simulator is in the table. */
export function kindNamed(name: string): Kind {
  const known = allKinds.find(({ kind }) => kind === name);
  if (known === undefined) throw new Error(`The simulated cluster knows no kind ${name}.`);
  return known;
}

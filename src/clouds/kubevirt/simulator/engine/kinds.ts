// All kinds that the simulated cluster serves.
import { coreKinds } from './core-kinds.ts';
import { customKinds } from './custom-kinds.ts';
import type { Kind } from './kind.ts';

export const allKinds: readonly Kind[] = [...coreKinds, ...customKinds];

/** The kind of that name; every name used inside the simulator is in the table. */
export function kindNamed(name: string): Kind {
  return allKinds.find(({ kind }) => kind === name)!;
}

// Tasks of a server, where its identity declares them.
import { sharedInProcess } from '../../shared/in-process.ts';
import type { Shared } from '../../shared/shared.ts';
import type { CallParts, Calls, Engine } from '../calls.ts';
import type { TasksOffer } from '../core.ts';
import type { Identity } from '../era.ts';
import type { Log } from '../log.ts';
import { taskSupportOf } from './support.ts';
import { createTasks } from './tasks.ts';

/** What a server that runs calls as tasks declares, for both eras: facts of the protocol, without settings. */
export const taskCapabilities = {
  tasks: { list: {}, cancel: {}, requests: { tools: { call: {} } } },
  extensions: { 'io.modelcontextprotocol/tasks': {} },
} as const;

interface OfferParts extends Pick<CallParts, 'randomId' | 'elapsed'> {
  readonly identity: Identity;
  readonly engine: () => Promise<Engine>;
  readonly now: () => number;
  readonly log: Log;
  /** What the processes of the server share; this one alone when left out. */
  readonly shared?: Shared;
}

export function tasksOf(
  { identity, engine, randomId, elapsed, now, log, shared = sharedInProcess(elapsed) }: OfferParts,
  calls: Calls,
): { readonly tasks?: TasksOffer } {
  if (identity.capabilities.tasks === undefined) return {};
  const tasks = createTasks({ calls, shared, log, randomId, now, elapsed });
  return { tasks: { tasks, supportOf: async (tool) => taskSupportOf(await engine(), tool) } };
}

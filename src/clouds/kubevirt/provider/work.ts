// What a workflow of several calls is handed: what it is about, and how it asks, waits, reports and refuses.
import type { Clock } from '../../../contract/clock.ts';
import type { Progress } from '../../../contract/invocation.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import type { Asking, Connection } from './connection.ts';
import type { Subject } from './place.ts';

/** What a workflow works with. `refuse` turns an answer that is none into the error of the call. */
export interface Work {
  readonly subject: Subject;
  readonly args: JsonObject;
  readonly connection: Connection;
  readonly asking: Asking;
  readonly clock: Clock;
  readonly report: (progress: Progress) => void;
  /** How long to wait for what was begun; as usual when undefined. */
  readonly waitMs: number | undefined;
  readonly refuse: (response: Awaited<ReturnType<Connection['ask']>>) => Promise<never>;
}

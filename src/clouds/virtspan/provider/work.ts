// What a workflow across clouds works with.

import type { Clock } from '../../../contract/clock.ts';
import type { Across, CallsAcross } from '../../../contract/cloud.ts';
import type { CallContext, Reply } from '../../../contract/invocation.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import type { Place } from './places.ts';
import type { RunBook } from './run-book.ts';

/** What a workflow works with. */
export interface Work {
  /** The clouds that are meant. */
  readonly places: readonly Place[];
  /** What the operator settled. */
  readonly settled: Pick<Across, 'many' | 'prices' | 'webhook' | 'places' | 'reach'>;
  readonly calls: CallsAcross;
  /** Further calls, for what looks again and again: to be closed by who began them. */
  readonly begin: () => Promise<CallsAcross>;
  readonly context: CallContext;
  readonly runs: RunBook;
  /** Principal > watches of theirs that go on. */
  readonly watching: Map<string, number>;
  readonly clock: Clock;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export type Workflow = (work: Work, args: JsonObject) => Promise<Reply>;

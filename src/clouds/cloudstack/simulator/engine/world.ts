// Everything the simulator remembers: tables, what is still to come, jobs, sessions and planted faults.

import { ApiFault, invalid } from './fault.ts';
import { randomId } from './ids.ts';
import { stamp } from './instants.ts';
import { Jobs } from './jobs.ts';
import { Plants } from './plants.ts';
import type { Row } from './row.ts';
import { Sessions } from './sessions.ts';
import { Table } from './table.ts';
import { Timeline } from './timeline.ts';

/** All state, and the time and chance that came in from outside. */
export interface World {
  /** The table of that name, made on first use. */
  readonly table: (name: string) => Table;
  readonly tables: () => readonly (readonly [name: string, table: Table])[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Now, as the API writes it. */
  readonly stamp: () => string;
  readonly random: () => number;
  readonly newId: () => string;
  /** How long a job takes, in milliseconds. */
  readonly jobMs: number;
  /** Version that the cloud says it has. */
  readonly version: string;
  readonly timeline: Timeline;
  readonly jobs: Jobs;
  readonly plants: Plants;
  readonly sessions: Sessions;
}

/** Tables that grow by themselves keep only their newest rows. */
const LIMITS: Readonly<Record<string, number>> = { event: 1000, alert: 500, usagerecord: 2000 };

/** An empty world; `seed` fills it. */
export function createWorld(options: {
  readonly clock: () => number;
  readonly random: () => number;
  readonly jobMs: number;
  readonly version: string;
}): World {
  const tables = new Map<string, Table>();
  const timeline = new Timeline();
  return {
    table: (name) => {
      let table = tables.get(name);
      if (table === undefined) {
        table = new Table(LIMITS[name] ?? (name.startsWith('derived ') ? 1000 : undefined));
        tables.set(name, table);
      }
      return table;
    },
    tables: () => [...tables.entries()],
    now: options.clock,
    stamp: () => stamp(options.clock()),
    random: options.random,
    newId: () => randomId(options.random),
    jobMs: options.jobMs,
    version: options.version,
    timeline,
    jobs: new Jobs(timeline),
    plants: new Plants(),
    sessions: new Sessions(options.random),
  };
}

/** The row, or 431 as the server says it for an id that names nothing. */
export function must(world: World, table: string, id: string, noun: string = table): Row {
  const row = world.table(table).get(id);
  if (row === undefined) throw invalid(`There is no ${noun} with id ${id}.`);
  return row;
}

/** Value of a global setting as text; empty when there is none. */
export function setting(world: World, name: string): string {
  const row = world.table('configuration').get(name);
  return row === undefined || row.value === undefined || row.value === null ? '' : String(row.value);
}

/** Anything thrown, as a refusal: what is not one already becomes 530 without its text. */
export const asFault = (thrown: unknown): ApiFault =>
  thrown instanceof ApiFault ? thrown : new ApiFault(530, 'The simulator failed on this command.');

// Recordings of API servers on disk; lists tell the forms of their items too.
import { readPacked, writePacked } from '../packed.ts';
import type { FieldTypes } from '../recording.ts';
import type { ClusterAnswer, ClusterExchange, ClusterRecording } from './recording.ts';

type Packed = Omit<ClusterAnswer, 'fields' | 'items'> & {
  readonly fields?: number;
  readonly items?: Readonly<Record<string, number>>;
};

/** Every recording of a folder, by name. */
export const readClusterRecordings = (folder: string): readonly ClusterRecording[] =>
  readPacked(folder, (packed, shapes) => {
    const exchange = packed as Omit<ClusterExchange, 'answer'> & { readonly answer: Packed };
    return { ...exchange, answer: unpack(exchange.answer, shapes) };
  });

function unpack({ fields, items, ...rest }: Packed, shapes: readonly FieldTypes[]): ClusterAnswer {
  const named = Object.entries(items ?? {}).map(([name, at]) => [name, shapes[at]!] as const);
  return {
    ...rest,
    ...(fields !== undefined && { fields: shapes[fields]! }),
    ...(items && { items: Object.fromEntries(named) }),
  };
}

/** Writes recordings; the folder then holds these and their table. */
export const writeClusterRecordings = (folder: string, recordings: readonly ClusterRecording[]): void =>
  writePacked(folder, recordings, ({ answer: { fields, items, ...rest }, ...exchange }, number) => ({
    ...exchange,
    answer: {
      ...rest,
      ...(fields !== undefined && { fields: number(fields) }),
      ...(items && { items: Object.fromEntries(Object.entries(items).map(([name, it]) => [name, number(it)])) }),
    },
  }));

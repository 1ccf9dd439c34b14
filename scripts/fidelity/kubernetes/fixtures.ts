// Recordings of API servers on disk: one exchange a line, forms of objects told once in a table beside them.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldTypes } from '../recording.ts';
import type { ClusterAnswer, ClusterExchange, ClusterRecording } from './recording.ts';

type Packed = Omit<ClusterAnswer, 'fields' | 'items'> & {
  readonly fields?: number;
  readonly items?: Readonly<Record<string, number>>;
};

/** Every recording of a folder, by name. */
export function readClusterRecordings(folder: string): readonly ClusterRecording[] {
  const shapes = readFileSync(join(folder, 'shapes.txt'), 'utf8').trimEnd().split('\n').map(fieldsOfLine);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.jsonl$/, ''),
      exchanges: readFileSync(join(folder, file), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => {
          const exchange = JSON.parse(line) as Omit<ClusterExchange, 'answer'> & { readonly answer: Packed };
          return { ...exchange, answer: unpack(exchange.answer, shapes) };
        }),
    }));
}

/** Writes recordings, and the table of forms that they share. */
export function writeClusterRecordings(folder: string, recordings: readonly ClusterRecording[]): void {
  mkdirSync(folder, { recursive: true });
  const shapes = new Map<string, number>();
  const number = (fields: FieldTypes): number => {
    const line = Object.entries(fields)
      .map(([name, letter]) => `${name}:${letter}`)
      .join(' ');
    if (!shapes.has(line)) shapes.set(line, shapes.size);
    return shapes.get(line)!;
  };
  for (const { name, exchanges } of recordings) {
    const lines = exchanges.map((it) => JSON.stringify({ ...it, answer: pack(it.answer, number) }));
    writeFileSync(join(folder, `${name}.jsonl`), `${lines.join('\n')}\n`);
  }
  writeFileSync(join(folder, 'shapes.txt'), `${[...shapes.keys()].join('\n')}\n`);
}

function pack({ fields, items, ...rest }: ClusterAnswer, number: (fields: FieldTypes) => number): Packed {
  return {
    ...rest,
    ...(fields && { fields: number(fields) }),
    ...(items && { items: mapValues(items, number) }),
  };
}

function unpack({ fields, items, ...rest }: Packed, shapes: readonly FieldTypes[]): ClusterAnswer {
  return {
    ...rest,
    ...(fields !== undefined && { fields: shapes[fields]! }),
    ...(items && { items: mapValues(items, (at) => shapes[at]!) }),
  };
}

const mapValues = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

const fieldsOfLine = (line: string): FieldTypes =>
  Object.fromEntries(
    line
      .split(' ')
      .filter((part) => part !== '')
      .map((part) => {
        const colon = part.lastIndexOf(':');
        return [part.slice(0, colon), part.slice(colon + 1)] as const;
      }),
  );

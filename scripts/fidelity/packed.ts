// A folder of recordings on disk: one file per recording, one exchange a line, forms that repeat told once in a table.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldTypes } from './recording.ts';

/** A recording by its name, which is that of its file. */
export interface Named<Exchange> {
  readonly name: string;
  readonly exchanges: readonly Exchange[];
}

const SHAPES = 'shapes.txt';

/** Every recording of a folder, by name; `unpack` gives an exchange its forms back. */
export function readPacked<Exchange>(
  folder: string,
  unpack: (packed: unknown, shapes: readonly FieldTypes[]) => Exchange,
): readonly Named<Exchange>[] {
  const shapes = linesOf(folder, SHAPES).map(fieldsOfLine);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.jsonl$/, ''),
      exchanges: linesOf(folder, file).map((line) => unpack(JSON.parse(line), shapes)),
    }));
}

/** Writes recordings and their table; `pack` asks for the number of each form. */
export function writePacked<Exchange>(
  folder: string,
  recordings: readonly Named<Exchange>[],
  pack: (exchange: Exchange, number: (fields: FieldTypes) => number) => unknown,
): void {
  mkdirSync(folder, { recursive: true });
  const shapes = new Map<string, number>();
  const number = (fields: FieldTypes): number => {
    const line = Object.entries(fields)
      .map(([name, letter]) => `${name}:${letter}`)
      .join(' ');
    const at = shapes.get(line) ?? shapes.size;
    shapes.set(line, at);
    return at;
  };
  for (const { name, exchanges } of recordings) {
    const lines = exchanges.map((exchange) => JSON.stringify(pack(exchange, number)));
    writeFileSync(join(folder, `${name}.jsonl`), `${lines.join('\n')}\n`);
  }
  writeFileSync(join(folder, SHAPES), `${[...shapes.keys()].join('\n')}\n`);
}

const linesOf = (folder: string, file: string): readonly string[] =>
  readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');

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

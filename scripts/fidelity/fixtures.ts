// Recordings on disk: one file per recording, one exchange a line, forms that repeat told once.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswerForm, Exchange, FieldTypes, Recording } from './recording.ts';

/** Where the recordings of a cloud are kept. */
export const recordedFolder = (cloud: string): string => join('test', 'fixtures', cloud, 'recorded');

type Packed<T> = Omit<T, 'fields'> & { readonly fields?: number };
const FORMS = ['answer', 'pending', 'job', 'result'] as const;

/** Every recording of a folder, by name. */
export function readRecordings(folder: string): readonly Recording[] {
  const shapes = readFileSync(join(folder, 'shapes.txt'), 'utf8').trimEnd().split('\n').map(unpackFields);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.jsonl$/, ''),
      exchanges: readFileSync(join(folder, file), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => mapForms(JSON.parse(line) as Exchange, (form) => unpack(form as never, shapes))),
    }));
}

/** Writes recordings; the folder then holds these and nothing else of the kind. */
export function writeRecordings(folder: string, recordings: readonly Recording[]): void {
  mkdirSync(folder, { recursive: true });
  const shapes = new Map<string, number>();
  for (const { name, exchanges } of recordings) {
    const lines = exchanges.map((exchange) => JSON.stringify(mapForms(exchange, (form) => pack(form, shapes))));
    writeFileSync(join(folder, `${name}.jsonl`), `${lines.join('\n')}\n`);
  }
  writeFileSync(join(folder, 'shapes.txt'), `${[...shapes.keys()].join('\n')}\n`);
}

function mapForms(exchange: Exchange, change: (form: AnswerForm) => unknown): Exchange {
  const changed: Record<string, unknown> = { ...exchange };
  for (const name of FORMS) if (exchange[name] !== undefined) changed[name] = change(exchange[name]);
  return changed as unknown as Exchange;
}

function pack(form: AnswerForm, shapes: Map<string, number>): Packed<AnswerForm> {
  const { fields, ...rest } = form;
  if (fields === undefined) return rest;
  const text = Object.entries(fields)
    .map(([name, letter]) => `${name}:${letter}`)
    .join(' ');
  if (!shapes.has(text)) shapes.set(text, shapes.size);
  return { ...rest, fields: shapes.get(text)! };
}

function unpack(form: Packed<AnswerForm>, shapes: readonly FieldTypes[]): AnswerForm {
  const { fields, ...rest } = form;
  return fields === undefined ? rest : { ...rest, fields: shapes[fields]! };
}

const unpackFields = (line: string): FieldTypes =>
  Object.fromEntries(
    line
      .split(' ')
      .filter((part) => part !== '')
      .map((part) => {
        const colon = part.lastIndexOf(':');
        return [part.slice(0, colon), part.slice(colon + 1)] as const;
      }),
  );

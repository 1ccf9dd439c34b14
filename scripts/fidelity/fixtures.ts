// Recordings of clouds on disk, with the forms of their answers.
import { join } from 'node:path';
import { readPacked, writePacked } from './packed.ts';
import type { AnswerForm, Exchange, FieldTypes, Recording } from './recording.ts';

/** Where the recordings of a cloud are kept. */
export const recordedFolder = (cloud: string): string => join('test', 'fixtures', cloud, 'recorded');

type Packed<T> = Omit<T, 'fields'> & { readonly fields?: number };
const FORMS = ['answer', 'pending', 'job', 'result'] as const;

/** Every recording of a folder, by name. */
export const readRecordings = (folder: string): readonly Recording[] =>
  readPacked(folder, (packed, shapes) => mapForms(packed as Exchange, (form) => unpack(form as never, shapes)));

/** Writes recordings; the folder then holds these and nothing else of the kind. */
export const writeRecordings = (folder: string, recordings: readonly Recording[]): void =>
  writePacked(folder, recordings, (exchange, number) => mapForms(exchange, (form) => pack(form, number)));

function mapForms(exchange: Exchange, change: (form: AnswerForm) => unknown): Exchange {
  const changed: Record<string, unknown> = { ...exchange };
  for (const name of FORMS) if (exchange[name] !== undefined) changed[name] = change(exchange[name]);
  return changed as unknown as Exchange;
}

function pack({ fields, ...rest }: AnswerForm, number: (fields: FieldTypes) => number): Packed<AnswerForm> {
  return fields === undefined ? rest : { ...rest, fields: number(fields) };
}

function unpack({ fields, ...rest }: Packed<AnswerForm>, shapes: readonly FieldTypes[]): AnswerForm {
  return fields === undefined ? rest : { ...rest, fields: shapes[fields]! };
}

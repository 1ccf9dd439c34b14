// Reading what a cloud's rows hold for the common shapes: absent is absent, and a number may come as text.
import { isObject } from './read-path.ts';
import type { Json, JsonObject } from './tool.ts';

/** Text that is there; numbers as text. */
export function textAt(row: JsonObject | undefined, name: string): string | undefined {
  const value = row?.[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A number, also where the API writes it as text. */
export function numberAt(row: JsonObject | undefined, name: string, times = 1): number | undefined {
  const value = row?.[name];
  if (value === undefined || value === null || value === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number * times : undefined;
}

export const objectsAt = (row: JsonObject | undefined, name: string): readonly JsonObject[] =>
  listOf(row?.[name]).filter(isObject);

export const textsAt = (row: JsonObject | undefined, name: string): readonly string[] =>
  listOf(row?.[name]).filter((one): one is string => typeof one === 'string');

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

/** The members that have a value. */
export const present = <T extends object>(members: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;

/** An instant as ISO 8601 with `Z` or an offset that every reader takes; undefined for what is none. */
export function instantAt(row: JsonObject | undefined, name: string): string | undefined {
  const time = Date.parse(textAt(row, name)?.replace(/([+-]\d\d)(\d\d)$/, '$1:$2') ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

// The fields that a caller asks for, as the results of the tool have them.

import type { WordGroups } from '../../contract/catalog.ts';
import { ToolError } from '../../contract/errors.ts';
import type { AnyFormatter, AnyShape } from '../../contract/tool.ts';
import { quoted } from '../../security/hygiene.ts';
import { didYouMean } from '../did-you-mean.ts';
import { alsoCalled } from '../tools/also-called.ts';
import type { LoadShape } from '../tools/schema.ts';

/** What is known about the results of a tool. */
export interface ResultFacts {
  readonly shape: AnyShape;
  readonly alike: WordGroups;
  readonly load: LoadShape;
}

/**
 * The fields as columns' labels and paths: in the spelling of the API whatever the case, and `labels` as
 * `metadata.labels` where only one object of the result has such a field. Throws PARAM_VALUE for a field that is neither.
 */
export async function askedFields(
  fields: readonly string[],
  tool: string,
  format: AnyFormatter,
  facts: ResultFacts,
): Promise<readonly string[]> {
  const { shape, alike, load } = facts;
  const labels = format.columns.map((column) => (typeof column === 'string' ? column : column.label));
  const paths = format.columns.map((column) => (typeof column === 'string' ? column : column.path));
  const known = new Set([...Object.keys(shape), ...labels, ...paths]);
  const settle = async (field: string): Promise<string> => {
    const [first = '', ...rest] = field.split('.');
    if (known.has(field) || Object.hasOwn(shape, first)) return field;
    const spelt = only(sameBut([...known], field)) ?? only(sameBut(Object.keys(shape), first), rest);
    if (spelt !== undefined) return spelt;
    const deeper = await pathsTo(first, shape, load);
    const path = only(deeper, rest);
    if (path !== undefined) return path;
    const others = [...deeper, ...alsoCalled(field, known, alike)].slice(0, 3);
    const near =
      others.length > 0
        ? ` Did you mean ${others.map((other) => quoted(other)).join(' or ')}?`
        : didYouMean(field, known);
    const next = near === '' ? ` Some are: ${[...known].slice(0, 15).join(', ')}.` : near;
    throw new ToolError('PARAM_VALUE', `Results of ${tool} have no field ${quoted(field)}.${next} Nothing was sent.`);
  };
  return Promise.all(fields.map(settle));
}

/** Where a field is in the objects of a result, one step down: `metadata.labels`. */
async function pathsTo(field: string, shape: AnyShape, load: LoadShape): Promise<readonly string[]> {
  const found = Object.entries(shape).map(async ([name, { shape: inner }]) =>
    inner === undefined ? [] : sameBut(Object.keys(await load(inner)), field).map((key) => `${name}.${key}`),
  );
  return (await Promise.all(found)).flat();
}

/** The names that differ in their case at most. */
const sameBut = (names: readonly string[], name: string): readonly string[] =>
  names.filter((known) => known.toLowerCase() === name.toLowerCase());

/** The only one there is, with the steps behind it. */
const only = (names: readonly string[], rest: readonly string[] = []): string | undefined =>
  names.length === 1 ? [names[0], ...rest].join('.') : undefined;

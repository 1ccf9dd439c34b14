// What is said of a name that fits nothing, or more than one thing.
import type { ReferenceDef } from '../../contract/catalog.ts';
import { ToolError } from '../../contract/errors.ts';
import { readPath, readText } from '../../contract/read-path.ts';
import type { JsonObject } from '../../contract/tool.ts';
import { cleanLine, quoted } from '../../security/hygiene.ts';
import { nearest } from '../did-you-mean.ts';
import { nounOf, type Rows, type Search, type Wanted } from './rows.ts';

/** So many candidates are shown, and so many things that tell one from the other. */
const mostCandidates = 5;
const mostTelling = 3;
/** So few things are all named where none has a name near the one that was asked for. */
const mostNamed = 6;

/** NAME_AMBIGUOUS with the candidates and what tells them apart. */
export function ambiguous(search: Search, name: string, found: readonly JsonObject[]): ToolError {
  const by = telling(found, search);
  const shown = found.slice(0, mostCandidates).map((row) => describe(row, search, by));
  const more = found.length > mostCandidates ? ` and ${found.length - mostCandidates} more` : '';
  const what = `${found.length} ${nounOf(search)[1]} are called ${quoted(name)}: ${shown.join('; ')}${more}.`;
  return new ToolError('NAME_AMBIGUOUS', `${what} ${remedyFor(search)} Nothing was sent.`);
}

/** NAME_AMBIGUOUS: one, or none, was found among those that were read, and there are more. */
export function uncertain(search: Search, name: string, { rows }: Rows, found: 'one' | 'none'): ToolError {
  const doubt = `whether ${found === 'one' ? 'only one' : 'any'} is called ${quoted(name)} is not certain.`;
  const what = `There are more than ${rows.length} ${nounOf(search)[1]}: ${doubt}`;
  return new ToolError('NAME_AMBIGUOUS', `${what} ${remedyFor(search)} Nothing was sent.`);
}

/** PARAM_VALUE: a text that is no id, where nothing can be found by name, or not by these arguments. */
export function idsOnly({ call, param, reference, isUnlisted = false }: Wanted, text: string): ToolError {
  const message = `"${param}" of ${call.tool} takes an id, and ${quoted(text, 80)} is none. Nothing was sent.`;
  const { match, within = {} } = reference;
  const where = Object.values(within).filter((name) => Object.hasOwn(call.handler.tool.params, name));
  const names = match.length > 0 && where.length > 0 ? ` Names are found together with ${where.join(' or ')}.` : '';
  return new ToolError('PARAM_VALUE', message, {
    hint: `${reference.tool} lists the ids${isUnlisted ? notOffered : ''}.${names}`,
  });
}

const remedyFor = ({ remedy, param }: Search): string => remedy ?? `Send the id as "${param}".`;

/** NAME_UNKNOWN with the nearest names among the rows, else with the tool that lists them. */
export function unknownName(search: Search, name: string, rows: readonly JsonObject[], hint?: string): ToolError {
  const { reference, call, isUnlisted = false } = search;
  const byName = new Map<string, JsonObject>();
  for (const row of rows) for (const text of namesOf(row, reference)) if (!byName.has(text)) byName.set(text, row);
  // A row may be near by two of its names.
  const nearRows = nearest(name, byName.keys(), 5)
    .map((text) => byName.get(text))
    .filter((row) => row !== undefined);
  const near = [...new Set(nearRows.map((row) => describe(row, search, [])))];
  const all = isUnlisted || rows.length > mostNamed ? [] : rows.map((row) => describe(row, search, []));
  const next =
    near.length > 0
      ? `Nearest: ${near.join('; ')}.`
      : all.length > 0
        ? `There ${all.length === 1 ? 'is' : 'are'}: ${all.join('; ')}.`
        : `${reference.tool} lists those there are${isUnlisted ? notOffered : ''}.`;
  const noun = nounOf(search)[0];
  const message = `No ${noun} is called ${quoted(name)} in profile ${call.profile}. ${next} Nothing was sent.`;
  const isListed = !isUnlisted && near.length > 0 && near.length < rows.length;
  const step = hint ?? (isListed ? `${reference.tool} lists all there are.` : undefined);
  return new ToolError('NAME_UNKNOWN', message, step === undefined ? {} : { hint: step });
}

/** Names are not handed out beyond the nearest where the operator does not offer the list of them. */
const notOffered = ', but is not offered here: ask whoever asked you for the id';

/** The names of a row, best first. */
export const namesOf = (row: JsonObject, { match }: ReferenceDef): readonly string[] =>
  match.map((field) => readText(row, field)).filter((text) => text !== undefined);

/** `"web-1" (4f0c..., zonename fra1)` */
function describe(row: JsonObject, { reference }: Search, by: readonly string[]): string {
  const id = cleanLine(readText(row, reference.take) ?? 'no id', 80);
  const more = by.map((path) => `, ${path} ${cleanLine(readText(row, path) ?? 'none', 60)}`).join('');
  return `${quoted(namesOf(row, reference)[0] ?? '')} (${id}${more})`;
}

/** What the candidates differ in, beside their names and ids: the fields that are said to tell, then their columns. */
function telling(rows: readonly JsonObject[], { lister, reference }: Search): readonly string[] {
  const { tells = [], take, match, uid } = reference;
  const columns = lister.format.columns.map((column) => (typeof column === 'string' ? column : column.path));
  const isOpen = (path: string) => path !== take && path !== uid && !match.includes(path);
  const isScalar = (path: string) => rows.some((row) => typeof readPath(row, path) === 'string');
  const differs = (path: string) =>
    isOpen(path) && isScalar(path) && new Set(rows.map((row) => readText(row, path))).size > 1;
  const said = tells.filter(differs).slice(0, mostTelling);
  if (said.length > 0) return said;
  const other = [...columns, ...Object.keys(rows[0] ?? {})].find(differs);
  return other === undefined ? [] : [other];
}

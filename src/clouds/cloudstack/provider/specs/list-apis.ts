// What a server's listApis says of its commands > facts: names, types and flags, sorted, without any prose.

import { ToolError } from '../../../../contract/errors.ts';
import { isObject } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';

/** Commands sorted by name. Throws API_GARBLED when the answer is no list of commands. */
export function factsIn(answer: Json): readonly JsonObject[] {
  const rows = Array.isArray(answer) ? answer.filter((row) => isObject(row) && Object.keys(row).length > 0) : [];
  const odd = rows.find((row) => !isObject(row) || typeof row.name !== 'string' || !/^[A-Za-z]\w*$/.test(row.name));
  if (rows.length === 0 || odd !== undefined) {
    throw new ToolError('API_GARBLED', 'The answer to listApis is no list of commands.', {
      hint: 'Look at it with: virtspan call cloudstack_list_apis --format json',
      fate: 'failed',
    });
  }
  return sorted((rows as readonly JsonObject[]).map(command));
}

/** The text of the facts file: one command a line, so that versions can be compared by line. */
export const factsText = (commands: readonly JsonObject[]): string =>
  `{"listapisresponse":{"count":${commands.length},"api":[\n${commands.map((one) => JSON.stringify(one)).join(',\n')}\n]}}\n`;

const command = (row: JsonObject): JsonObject => ({
  ...kept(row, ['name', 'since', 'isasync']),
  ...related(row),
  params: listOf(row.params, (param) => ({
    ...kept(param, ['name', 'type', 'length', 'required', 'since']),
    ...related(param),
  })),
  response: listOf(row.response, field),
});

const field = (row: JsonObject): JsonObject => ({
  ...kept(row, ['name', 'type']),
  ...(Array.isArray(row.response) ? { response: listOf(row.response, field) } : {}),
});

/** Entries that have a name; servers send empty ones too, which say nothing. */
const listOf = (rows: Json | undefined, view: (row: JsonObject) => JsonObject): readonly JsonObject[] =>
  sorted(
    (Array.isArray(rows) ? rows : []).filter((row): row is JsonObject => isObject(row) && isWord(row.name)).map(view),
  );

/** Names, types and versions are words, an array's type with brackets; a sentence in such a place is no fact. */
const isWord = (text: Json | undefined): boolean => typeof text === 'string' && /^[\w.:+-]{1,100}(?:\[\])?$/.test(text);

function kept(row: JsonObject, keys: readonly string[]): JsonObject {
  const isFact = (value: Json | undefined): boolean =>
    typeof value === 'boolean' || typeof value === 'number' || isWord(value);
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = row[key];
      return value !== undefined && isFact(value) ? [[key, value] as const] : [];
    }),
  );
}

/** Servers list related commands in no fixed order. */
const related = ({ related: names }: JsonObject): JsonObject =>
  typeof names === 'string' ? { related: names.split(',').filter(isWord).sort().join(',') } : {};

/** By name, then by all the rest: servers list some parameters twice, and everything in no fixed order. */
function sorted(rows: readonly JsonObject[]): readonly JsonObject[] {
  const key = (row: JsonObject): string => `${String(row.name)} ${JSON.stringify(row)}`;
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}

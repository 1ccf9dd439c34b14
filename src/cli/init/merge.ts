// An entry in a client's file: everything else in the file stays as it is, comments, order and indent included.
import { isDeepStrictEqual } from 'node:util';
import { ToolError } from '../../contract/errors.ts';
import { isObject } from '../../contract/read-path.ts';
import type { Json, JsonObject } from '../../contract/tool.ts';
import type { McpClient } from './client.ts';
import type { Edit } from './edit.ts';
import { editJson, parseJsonc } from './merge-json.ts';

/** Name of the entry. */
export const entryName = 'virtspan';

export interface Merged {
  readonly text: string;
  /** What the file said of virtspan: nothing, the same, or something else. */
  readonly was: 'absent' | 'same' | 'different';
}

/** The whole file with the entry in it. Throws CONFIG_INVALID when the file that is there cannot be read as what it is. */
export async function merged(
  client: McpClient,
  before: string | undefined,
  entry: JsonObject,
  questions: readonly JsonObject[],
  file: string,
): Promise<Merged> {
  const text = before ?? '';
  const config = text.trim() === '' ? {} : await parsed(client, text, file);
  const servers = client.path.reduce<Json | undefined>((at, name) => (isObject(at) ? at[name] : undefined), config);
  if (servers !== undefined && (client.isList === true ? !Array.isArray(servers) : !isObject(servers))) {
    throw unreadable(client, file, `"${client.path.join('.')}" is not ${client.isList ? 'a list' : 'an object'}`);
  }
  const { at, was } = placeOf(client, servers);
  const wanted = was === undefined ? named(client, entry) : together(was, named(client, entry));
  const edits: Edit[] = [{ path: [...client.path, at], value: wanted }];
  edits.push(...missingQuestions(config, questions));
  if (was !== undefined && edits.length === 1 && isDeepStrictEqual(was, wanted)) return { text, was: 'same' };
  const known = servers === undefined && client.isList ? [{ path: client.path, value: [wanted] }] : edits;
  return { text: await edited(client, text, known), was: was === undefined ? 'absent' : 'different' };
}

function placeOf({ isList }: McpClient, servers: Json | undefined) {
  if (isList !== true) {
    const was = isObject(servers) ? servers[entryName] : undefined;
    return { at: entryName, was: isObject(was) ? was : undefined };
  }
  const list = (servers ?? []) as readonly Json[];
  const index = list.findIndex((item) => isObject(item) && item.name === entryName);
  const was = list[index];
  return { at: index === -1 ? list.length : index, was: isObject(was) ? was : undefined };
}

const named = ({ isList }: McpClient, entry: JsonObject): JsonObject =>
  isList === true ? { name: entryName, ...entry } : entry;

/** What is new wins; what the person added stays, variables too. */
function together(was: JsonObject, entry: JsonObject): JsonObject {
  const both = Object.entries(entry).map(([name, value]): [string, Json] => {
    const old = was[name];
    return [name, isObject(old) && isObject(value) ? { ...old, ...value } : value];
  });
  return { ...was, ...Object.fromEntries(both) };
}

/** Questions that the file does not ask yet, each an item behind the last one. */
function missingQuestions(config: Json, questions: readonly JsonObject[]): readonly Edit[] {
  if (questions.length === 0) return [];
  const asked = isObject(config) && Array.isArray(config.inputs) ? (config.inputs as readonly Json[]) : undefined;
  const ids = new Set(asked?.map((item) => (isObject(item) ? item.id : undefined)));
  const more = questions.filter(({ id }) => !ids.has(id as string));
  if (more.length === 0) return [];
  if (asked === undefined) return [{ path: ['inputs'], value: more }];
  return more.map((value, index) => ({ path: ['inputs', asked.length + index], value }));
}

async function parsed(client: McpClient, text: string, file: string): Promise<JsonObject> {
  let value: unknown;
  try {
    if (client.format === 'toml')
      value = JSON.parse(JSON.stringify((await import('@decimalturn/toml-patch')).parse(text)));
    else if (client.format === 'yaml') value = (await import('yaml')).parse(text) ?? {};
    else value = parseJsonc(text);
  } catch (cause) {
    throw unreadable(client, file, `it is not ${names[client.format]}`, cause);
  }
  if (isObject(value as Json)) return value as JsonObject;
  throw unreadable(client, file, 'it holds no object');
}

async function edited({ format }: McpClient, text: string, edits: readonly Edit[]): Promise<string> {
  if (format === 'toml') return (await import('./merge-toml.ts')).editToml(text, edits);
  if (format === 'yaml') return (await import('./merge-yaml.ts')).editYaml(text, edits);
  return editJson(text, edits);
}

const names = { json: 'JSON, with or without comments', toml: 'TOML', yaml: 'YAML' } as const;

const unreadable = ({ id, title }: McpClient, file: string, why: string, cause?: unknown): ToolError =>
  new ToolError('CONFIG_INVALID', `${file} was left as it is: ${why}.`, {
    cause,
    hint: `"virtspan init ${id} --print" prints the entry to add by hand to the configuration of ${title}.`,
  });

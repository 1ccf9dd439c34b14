// Arguments of a call as people type them: NAME=VALUE, NAME:=JSON, NAME:=@FILE, NAME=@FILE, @FILE.

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { only } from '../contract/collections.ts';
import { isObject } from '../contract/read-path.ts';
import type { FieldDef, Json, JsonObject } from '../contract/tool.ts';
import { parseExactly } from '../runtime/arguments/exact-json.ts';
import { UsageError } from './usage.ts';

interface Sources {
  readonly stdin: Readable;
  readonly cwd: string;
}

/** The arguments as one object: a name given again makes a list, and beats the same name of a file. UsageError. */
export async function readCallArguments(words: readonly string[], sources: Sources): Promise<JsonObject> {
  const whole: [string, Json][] = [];
  const single = new Map<string, Json[]>();
  for (const word of words) {
    if (word.startsWith('@')) {
      whole.push(...Object.entries(await readObject(word.slice(1), sources)));
      continue;
    }
    const [name, value] = await readPair(word, sources);
    single.set(name, [...(single.get(name) ?? []), value]);
  }
  const pairs = [...single].map(([name, values]): [string, Json] => [name, only(values) ?? values]);
  return Object.fromEntries([...whole, ...pairs]);
}

async function readPair(word: string, sources: Sources): Promise<[string, Json]> {
  const match = /^([^=:@\s]+)(:?=)([\s\S]*)$/.exec(word);
  if (match === null) throw new UsageError(`"${word}" is no argument; write NAME=VALUE, NAME:=JSON or @FILE.`);
  const [, name, sign, value] = match as unknown as [string, string, string, string];
  if (sign === ':=' && value.startsWith('@')) return [name, await readValue(value.slice(1), sources)];
  if (sign === ':=') return [name, parseJson(value, `the value of ${name}`)];
  if (value.startsWith('@')) return [name, (await readText(value.slice(1), sources)).replace(/\r?\n$/, '')];
  return [name, /^[[{]/.test(value) ? jsonOr(value) : value];
}

const structured: ReadonlySet<FieldDef['kind']> = new Set(['list', 'map', 'shape', 'opaque']);

/**
 * The arguments with the content of files (NAME=@FILE) read as JSON or YAML where the parameter holds no plain text: a
 * manifest is one, user data is not. UsageError for what is neither.
 */
export async function withStructure(
  args: JsonObject,
  words: readonly string[],
  params: Readonly<Record<string, Pick<FieldDef, 'kind'>>>,
): Promise<JsonObject> {
  const read = words.flatMap((word): readonly string[] => {
    const name = /^([^=:@\s]+)=@/.exec(word)?.[1];
    const kind = name === undefined ? undefined : params[name]?.kind;
    return name !== undefined && structured.has(kind ?? 'text') ? [name] : [];
  });
  const entries = Object.entries(args).map(async ([name, value]): Promise<[string, Json]> => {
    // One line may be what a list of texts holds.
    const isText = read.includes(name) && typeof value === 'string' && value.includes('\n');
    return [name, isText ? await parseStructure(value, `the file for ${name}`) : value];
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function readObject(file: string, sources: Sources): Promise<JsonObject> {
  const value = await readValue(file, sources);
  if (isObject(value)) return value;
  throw new UsageError(`${nameOf(file)} must hold an object with the arguments, in JSON or YAML.`);
}

/** The value in a JSON or YAML file; of several documents in one file, a list. */
async function readValue(file: string, sources: Sources): Promise<Json> {
  return parseStructure(await readText(file, sources), nameOf(file));
}

async function parseStructure(text: string, what: string): Promise<Json> {
  if (/^\s*[[{"]/.test(text)) return parseJson(text, what);
  const { parseAllDocuments, visit } = await import('yaml');
  const documents = [...parseAllDocuments(text, { stringKeys: true, merge: false, logLevel: 'silent' })].filter(
    ({ contents }) => contents !== null,
  );
  // A tag that nobody knows is a warning, and its value would go out as another one.
  const fault = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])[0];
  if (fault !== undefined || documents.length === 0) {
    throw new UsageError(`${what} is neither JSON nor YAML${fault === undefined ? '' : `: ${fault.code}`}.`);
  }
  for (const document of documents) {
    visit(document, {
      Alias(_, { source }) {
        throw new UsageError(
          `${what} has the alias *${source.slice(0, 80)}, which is not read here; write the value out.`,
        );
      },
    });
  }
  const values = documents.map((document) => document.toJS() as Json);
  return only(values) ?? values;
}

async function readText(file: string, { stdin, cwd }: Sources): Promise<string> {
  if (file === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Uint8Array));
    return Buffer.concat(chunks).toString('utf8');
  }
  try {
    return await readFile(resolve(cwd, file), 'utf8');
  } catch (cause) {
    throw new UsageError(`${nameOf(file)} cannot be read (${(cause as { code?: string }).code ?? 'unreadable'}).`);
  }
}

function parseJson(text: string, what: string): Json {
  try {
    return parseExactly(text) as Json;
  } catch {
    throw new UsageError(`${what} is not JSON.`);
  }
}

/** A text that only looks like JSON stays a text. */
function jsonOr(text: string): Json {
  try {
    return parseExactly(text) as Json;
  } catch {
    return text;
  }
}

const nameOf = (file: string): string => (file === '-' ? 'Standard input' : `"${file}"`);

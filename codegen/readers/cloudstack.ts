// CloudStack: a server's listApis answer, with or without prose, plus the command facts that listApis lacks.
import { GenerationError } from '../errors.ts';
import { splitWords } from '../ir/names.ts';
import { byNeed } from '../ir/param-order.ts';
import type { Api, Oddity, Operation, Param, Type } from '../ir/types.ts';
import { compare, quote } from '../ir/validate.ts';
import { type CommandFacts, factsOf, paramType, wireOf } from './cloudstack-facts.ts';
import { inOrder, shapeBook } from './cloudstack-shapes.ts';
import { isObject, kindOf, parseJson, textOr } from './json.ts';
import type { Source } from './reader.ts';

/** Reads `{listapisresponse:{api:[...]}}`. Empty `{}` entries, which servers send, hold nothing and are passed over. */
export function readCloudStack(source: Source): Api {
  const apis = commandsIn(source);
  const facts = factsOf(source);
  const oddities: Oddity[] = [];
  const odd = (origin: string, what: string): void => void oddities.push({ origin, what });
  const shapes = shapeBook(odd);

  const commands = apis
    .map((api, index) => ({ api, origin: `/listapisresponse/api/${index}` }))
    .filter(({ api }) => isObject(api) && Object.keys(api).length > 0)
    .map(({ api, origin }) => ({
      api: api as Readonly<Record<string, unknown>>,
      origin,
      name: nameOf(source, api, origin),
    }))
    .sort((a, b) => compare(a.name, b.name));

  const operations = commands.map(({ api, origin, name }): Operation => {
    const fact = facts[name];
    const shape = shapes.add(name, fact?.response, api.response, origin);
    const isList = fact?.list ?? /^(list|find|search)/.test(name);
    const since = textOr(api.since, '');
    return {
      id: name,
      covers: [name],
      words: splitWords(name) as [string, ...string[]],
      origin,
      doc: textOr(api.description, ''),
      category: fact?.category ?? '',
      call: {
        kind: 'query',
        command: name,
        ...(api.isasync === true ? { async: true as const } : {}),
        ...(fact?.envelope === undefined ? {} : { envelope: fact.envelope }),
        ...(fact?.key === undefined ? {} : { key: fact.key }),
      },
      params: paramsOf(name, api.params, origin, fact, odd),
      result: resultOf(shape, isList),
      ...(since === '' ? {} : { since }),
    };
  });
  return {
    provider: 'cloudstack',
    version: source.version,
    source: { file: source.file, sha256: source.sha256 },
    operations,
    shapes: shapes.all(),
    oddities,
  };
}

function commandsIn(source: Source): readonly unknown[] {
  const root = parseJson(source.file, source.text);
  const envelope = isObject(root) ? root.listapisresponse : undefined;
  if (!isObject(envelope)) {
    const keys = isObject(root) ? Object.keys(root).slice(0, 3).map(quote).join(', ') || '{}' : kindOf(root);
    throw new GenerationError(
      'SPEC_INVALID',
      source.file,
      `it is no listApis answer: expected "listapisresponse", found ${keys}`,
    );
  }
  if (typeof envelope.errortext === 'string') {
    throw new GenerationError(
      'SPEC_INVALID',
      source.file,
      `the server answered with an error: ${quote(envelope.errortext)}`,
    );
  }
  if (!Array.isArray(envelope.api)) {
    throw new GenerationError(
      'SPEC_INVALID',
      `${source.file}#/listapisresponse/api`,
      'the list of commands is missing',
    );
  }
  return envelope.api;
}

function nameOf(source: Source, api: unknown, origin: string): string {
  const name = isObject(api) ? api.name : undefined;
  if (typeof name === 'string' && name !== '') return name;
  throw new GenerationError('SPEC_INVALID', `${source.file}#${origin}/name`, 'a command has no name');
}

function paramsOf(
  command: string,
  list: unknown,
  origin: string,
  fact: CommandFacts | undefined,
  odd: (origin: string, what: string) => void,
): readonly Param[] {
  const params = new Map<string, Param>();
  for (const { entry, index } of inOrder(Array.isArray(list) ? list : [])) {
    if (!isObject(entry) || typeof entry.name !== 'string') continue;
    const at = `${origin}/params/${index}`;
    const { name } = entry as { name: string };
    if (params.has(name)) {
      odd(at, `${command} lists the parameter ${quote(name)} twice; one of them counts`);
      continue;
    }
    const since = textOr(entry.since, '');
    const ref = fact?.refs?.[name];
    const wire = wireOf(name, entry.type, fact);
    const isText = entry.type === 'string';
    params.set(name, {
      name,
      type: paramType(name, entry.type, fact, (what) => odd(at, `${command}: ${what}`)),
      required: entry.required === true,
      doc: textOr(entry.description, ''),
      ...(wire === undefined ? {} : { wire }),
      ...(ref === undefined ? {} : { ref }),
      ...(isText && typeof entry.length === 'number' && entry.length !== 255 ? { max: entry.length } : {}),
      ...(since === '' ? {} : { since }),
    });
  }
  return [...params.values()].sort(byNeed);
}

function resultOf(shape: string | undefined, isList: boolean): Type {
  if (shape === undefined) return { kind: 'nothing' };
  const one: Type = { kind: 'shape', name: shape };
  return isList ? { kind: 'list', of: one } : one;
}

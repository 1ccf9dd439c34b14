// CloudStack's command facts (categories, envelopes, map styles, references) and the kinds of its parameters.

import type { Type } from '../ir/types.ts';
import { isObject, parseJson } from './json.ts';
import type { Source } from './reader.ts';

/** What specs/cloudstack/command-facts.json says of one command; every part may be missing. */
export interface CommandFacts {
  readonly category?: string;
  /** Java class of the real response. */
  readonly response?: string;
  readonly list?: boolean;
  readonly envelope?: string;
  readonly key?: string;
  /** Parameter > type of the elements of its list. */
  readonly lists?: Readonly<Record<string, string>>;
  /** Parameter > how the map is spelled on the wire: fields, pairs or rows. */
  readonly maps?: Readonly<Record<string, string>>;
  /** Parameter > entity that it names. */
  readonly refs?: Readonly<Record<string, string>>;
}

/** Facts by command name; empty when the provider's sources have none. */
export function factsOf(source: Source): Readonly<Record<string, CommandFacts | undefined>> {
  const text = source.extras.commandFacts;
  const parsed = text === undefined ? {} : parseJson('command-facts.json', text);
  return Object.assign(Object.create(null), isObject(parsed) ? parsed : {});
}

/** The kind of a parameter. An unknown type becomes text, and is reported. */
export function paramType(
  name: string,
  type: unknown,
  fact: CommandFacts | undefined,
  odd: (what: string) => void,
): Type {
  switch (type) {
    case 'uuid':
      return { kind: 'uuid' };
    case 'string':
      return { kind: 'text' };
    case 'boolean':
      return { kind: 'flag' };
    case 'integer':
    case 'long':
    case 'short':
      return { kind: 'whole' };
    case 'double':
    case 'float':
      return { kind: 'number' };
    case 'date':
      return { kind: 'instant' };
    case 'list':
      return { kind: 'list', of: elementOf(fact?.lists?.[name]) };
    case 'map':
      return wireOf(name, type, fact) === 'rows'
        ? { kind: 'list', of: { kind: 'map', of: { kind: 'text' } } }
        : { kind: 'map', of: { kind: 'text' } };
    case 'object':
      return { kind: 'text' };
    default:
      odd(`parameter ${JSON.stringify(name)} has the unknown type ${JSON.stringify(type)}; it is taken as text`);
      return { kind: 'text' };
  }
}

/** How a map travels; `fields` (name[0].key=value) when nothing is known. */
export function wireOf(name: string, type: unknown, fact: CommandFacts | undefined): string | undefined {
  return type === 'map' ? (fact?.maps?.[name] ?? (name === 'tags' ? 'pairs' : 'fields')) : undefined;
}

function elementOf(type: string | undefined): Type {
  switch (type) {
    case 'uuid':
      return { kind: 'uuid' };
    case 'integer':
    case 'long':
      return { kind: 'whole' };
    default:
      return { kind: 'text' };
  }
}

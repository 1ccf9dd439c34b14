// CloudStack's result types: one shape per response class, fields gathered from every command that returns it.
import { pascal, splitWords, typeFor } from '../ir/names.ts';
import type { Field, Shape, Type } from '../ir/types.ts';
import { compare } from '../ir/validate.ts';
import { isObject, textOr } from './json.ts';

/** Java types that listApis shows as they are, and that hold plain text. */
const TEXT_TYPES = new Set(
  (
    'string state status type apikeyaccess imageformat scopetype storagepoolstatus powerstate routerhealthstatus clustertype ' +
    'hastate hypervisortype devicetype managedstate action uuid url intervaltype resourceobjecttype'
  ).split(' '),
);
/** Java types with an inner structure that listApis does not show. */
const OPAQUE_TYPES = new Set(
  (
    'map object responseobject resourceiconresponse hostharesponse outofbandmanagementresponse listresponse counterresponse ' +
    'consoleendpointwebsocketresponse uservmresponse'
  ).split(' '),
);

interface Draft {
  readonly name: string;
  readonly origin: string;
  readonly fields: Map<string, Field>;
}

export interface ShapeBook {
  /** Notes the response of one command; the name of its shape, or undefined when it returns nothing. */
  add(command: string, javaClass: string | undefined, response: unknown, origin: string): string | undefined;
  all(): Readonly<Record<string, Shape>>;
}

/** Gathers shapes. Commands must come in a fixed order, so that the same spec gives the same shapes. */
export function shapeBook(odd: (origin: string, what: string) => void): ShapeBook {
  const drafts = new Map<string, Draft>();
  /** Field list of a nested object or of a class-less response > its shape's name. */
  const bySignature = new Map<string, string>();

  const add: ShapeBook['add'] = (command, javaClass, response, origin) => {
    const entries = Array.isArray(response) ? response : [];
    if (javaClass === undefined && entries.length === 0) return undefined;
    const name = javaClass === undefined ? nameless(command, entries) : typeFor(javaClass.replace(/Response$/, ''));
    const draft = open(name, `${origin}/response`);
    gather(draft, entries, `${origin}/response`);
    return name;
  };

  /** Live servers name no class: equal field lists are the same thing, named after the first command that returns it. */
  function nameless(command: string, entries: readonly unknown[]): string {
    const signature = signatureOf(entries);
    const known = bySignature.get(signature);
    if (known !== undefined) return known;
    const name = free(pascal(singular(splitWords(command).slice(1))) || typeFor(command));
    bySignature.set(signature, name);
    return name;
  }

  function open(name: string, origin: string): Draft {
    const draft = drafts.get(name) ?? { name, origin, fields: new Map() };
    drafts.set(name, draft);
    return draft;
  }

  function gather(draft: Draft, entries: readonly unknown[], origin: string): void {
    for (const { entry, index } of inOrder(entries)) {
      if (!isObject(entry) || typeof entry.name !== 'string' || !/^[A-Za-z]/.test(entry.name)) continue;
      const name = entry.name;
      const earlier = draft.fields.get(name);
      if (earlier !== undefined && earlier.type.kind !== 'opaque') continue;
      const type = fieldType(draft.name, entry, `${origin}/${index}`);
      if (earlier === undefined || type.kind !== 'opaque') {
        draft.fields.set(name, { name, type, required: false, doc: textOr(entry.description, '') });
      }
    }
  }

  function fieldType(owner: string, entry: Readonly<Record<string, unknown>>, origin: string): Type {
    const nested = entry.response;
    const one =
      Array.isArray(nested) && nested.length > 0 ? nestedShape(owner, entry.name as string, nested, origin) : undefined;
    const type = entry.type;
    if (type === 'list' || type === 'set' || /\[\]$/.test(String(type)))
      return { kind: 'list', of: one ?? elementOf(type) };
    if (one !== undefined) return one;
    switch (type) {
      case 'boolean':
        return { kind: 'flag' };
      case 'long':
      case 'integer':
      case 'int':
      case 'short':
        return { kind: 'whole' };
      case 'float':
      case 'double':
      case 'bigdecimal':
        return { kind: 'number' };
      case 'date':
        return { kind: 'instant' };
      default:
        if (TEXT_TYPES.has(String(type))) return { kind: 'text' };
        if (!OPAQUE_TYPES.has(String(type)))
          odd(
            origin,
            `field ${JSON.stringify(entry.name)} has the unknown type ${JSON.stringify(type)}; it is taken as any value`,
          );
        return { kind: 'opaque' };
    }
  }

  function nestedShape(owner: string, field: string, entries: readonly unknown[], origin: string): Type {
    const signature = signatureOf(entries);
    let name = bySignature.get(signature);
    if (name === undefined) {
      name = free(`${owner}${pascal(splitWords(field))}`);
      bySignature.set(signature, name);
      gather(open(name, origin), entries, origin);
    }
    return { kind: 'shape', name };
  }

  function free(name: string): string {
    let candidate = name;
    for (let n = 2; drafts.has(candidate); n += 1) candidate = `${name}${n}`;
    return candidate;
  }

  return {
    add,
    all: () =>
      Object.fromEntries(
        [...drafts.values()]
          .sort((a, b) => compare(a.name, b.name))
          .map((draft): [string, Shape] => [
            draft.name,
            {
              name: draft.name,
              origin: draft.origin,
              doc: '',
              fields: [...draft.fields.values()].sort((a, b) => compare(a.name, b.name)),
            },
          ]),
      ),
  };
}

/** Entries by name and type, so that the order in which a server sends them decides nothing. */
export function inOrder(entries: readonly unknown[]): { entry: unknown; index: number; sortKey: string }[] {
  return entries
    .map((entry, index) => ({
      entry,
      index,
      sortKey: isObject(entry) ? `${entry.name} ${entry.type} ${entry.required}` : '',
    }))
    .sort((a, b) => compare(a.sortKey, b.sortKey));
}

function elementOf(type: unknown): Type {
  return type === 'long[]' || type === 'double[]' ? { kind: 'number' } : { kind: 'opaque' };
}

function signatureOf(entries: readonly unknown[]): string {
  const parts = entries.flatMap((entry) =>
    isObject(entry) && typeof entry.name === 'string' ? [`${entry.name}:${String(entry.type)}`] : [],
  );
  return parts.sort(compare).join(',');
}

function singular(words: readonly string[]): string[] {
  return words.map((word, index) =>
    index === words.length - 1 ? word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1') : word,
  );
}

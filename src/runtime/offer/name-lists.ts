// Names of things in the cloud for what somebody types: of a short list all, of a long one those that hold the text.

import type { ReferenceDef } from '../../contract/catalog.ts';
import { trimTo } from '../../contract/collections.ts';
import type { Answer, Invocation } from '../../contract/invocation.ts';
import { readText } from '../../contract/read-path.ts';
import type { JsonObject } from '../../contract/tool.ts';
import { cleanLine } from '../../security/hygiene.ts';
import { rowsIn } from '../names/rows.ts';
import type { Registry } from '../tools/registry.ts';

/** Things to look up, and where their names stand when not in the field that people know them by. */
export interface Named {
  readonly provider: string;
  readonly entity: string;
  readonly field?: string;
  /** Arguments that narrow the list to where the thing is. */
  readonly within?: JsonObject;
}

export interface NameList {
  /** Sorted, each once. */
  readonly names: readonly string[];
  /** False when there are more than were read. */
  readonly isAll: boolean;
}

export interface NameListParts {
  readonly registry: Registry;
  readonly execute: (invocation: Invocation) => Promise<Answer>;
  readonly randomId: () => string;
  readonly principal: string;
  /** Milliseconds. */
  readonly elapsed: () => number;
}

const keepMs = 30_000;
const patienceMs = 5_000;
/** Pages that are read of a list that the server cannot search; with pages of five hundred, ten thousand things. */
const mostPages = 20;
/** Lists that are remembered; what was typed long ago goes first. */
const mostKept = 200;

const nothing: NameList = { names: [], isAll: true };

/**
 * Names like `typed`, remembered for half a minute. The first page of a list is asked for once; only where it was not all,
 * the server is asked for what holds the text, or, where it cannot search, for the pages behind. Never throws.
 */
export function createNameLists(parts: NameListParts): (wanted: Named, typed: string) => Promise<NameList> {
  const known = new Map<string, { readonly list: Promise<NameList>; readonly until: number }>();

  const remembered = (key: string, read: () => Promise<NameList>): Promise<NameList> => {
    const kept = known.get(key);
    if (kept !== undefined && kept.until > parts.elapsed()) return kept.list;
    const list = read().catch(() => nothing);
    known.delete(key);
    known.set(key, { list, until: parts.elapsed() + keepMs });
    trimTo(known, mostKept);
    return list;
  };

  return async (wanted, typed) => {
    const { provider, entity, field = '', within = {} } = wanted;
    if (!parts.registry.catalogs.some((catalog) => catalog.provider === provider)) return nothing;
    const references = await parts.registry.references(provider);
    const reference = Object.hasOwn(references, entity) ? references[entity] : undefined;
    if (reference === undefined) return nothing;
    const key = (what: string): string => JSON.stringify([provider, entity, field, within, what]);
    const read = (args: JsonObject, pages: number) => readNames(parts, reference, wanted, args, pages);
    const first = await remembered(key('first'), () => read({}, 1));
    const text = typed.trim();
    if (first.isAll) return first;
    const { search } = reference;
    if (search === undefined || wanted.field !== undefined) return remembered(key('all'), () => read({}, mostPages));
    if (text === '') return first;
    const found = await remembered(key(`holds ${text}`), () => read({ [search]: text }, 1));
    // Names like it in another spelling are known from the first page alone.
    return found.names.length > 0 ? found : { names: first.names, isAll: true };
  };
}

async function readNames(
  parts: NameListParts,
  reference: ReferenceDef,
  { field, within }: Named,
  more: JsonObject,
  pages: number,
): Promise<NameList> {
  const { tool, args = {}, beside = [], page = {}, brief, match } = reference;
  const signal = AbortSignal.timeout(patienceMs);
  const path = field ?? match[0] ?? 'name';
  const lists = [args, ...beside.map((one) => ({ ...args, ...one }))].map(async (list): Promise<NameList> => {
    const first: JsonObject = { ...(field === undefined ? brief : {}), ...page, ...list, ...within, ...more };
    const names: string[] = [];
    let next = first;
    for (let at = 1; at <= pages; at++) {
      const answer = await parts.execute({
        id: parts.randomId(),
        tool,
        args: next,
        controls: {},
        entry: 'resolve',
        principal: parts.principal,
        signal,
        report: () => {},
      });
      names.push(...rowsIn(answer.data, reference).flatMap((row) => readText(row, path) ?? []));
      if (answer.list?.next === undefined) return { names, isAll: true };
      next = { ...first, ...answer.list.next };
    }
    return { names, isAll: false };
  });
  const read = await Promise.all(lists);
  const names = [...new Set(read.flatMap((list) => list.names))].map((name) => cleanLine(name, 200)).sort();
  return { names, isAll: read.every(({ isAll }) => isAll) };
}

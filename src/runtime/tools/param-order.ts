// Which parameters to show first where there is no room for all of them.
import type { AnyTool, FieldDef } from '../../contract/tool.ts';

type Named = readonly [name: string, field: FieldDef];

export interface OrderedParams {
  readonly required: readonly Named[];
  /** The ones that callers mostly want first. */
  readonly optional: readonly Named[];
}

/** Parameters that are not hidden; `words` are those of a question, for which some optional ones matter more. */
export function orderParams(tool: AnyTool, words: readonly string[] = []): OrderedParams {
  const params = Object.entries(tool.params).filter(([, { hidden }]) => hidden !== true);
  const optional = params.filter(([, { required }]) => required !== true);
  const asked = words.filter((word) => word.length > 3);
  const doc = ` ${tool.doc.toLowerCase()}`;
  const scored = optional.map((param, place) => ({ param, place, score: usefulness(param, asked, doc) }));
  return {
    required: params.filter(([, { required }]) => required === true),
    optional: scored.sort((a, b) => b.score - a.score || a.place - b.place).map(({ param }) => param),
  };
}

function usefulness([name, { doc = '', ref }]: Named, asked: readonly string[], toolDoc: string): number {
  const about = ` ${doc.toLowerCase()}`;
  const isAsked = asked.some((word) => name.includes(word) || about.includes(` ${word}`));
  const isSaid = name.length > 2 && toolDoc.includes(` ${name}`);
  const rank = administrative.has(name) ? -2 : leading.has(name) ? 1 : 0;
  return (isAsked ? 2 : 0) + (isSaid ? 2 : 0) + rank + (ref === undefined ? 0 : 0.5);
}

/** What most calls are about. */
const leading: ReadonlySet<string> = new Set(
  `id name displayname displaytext description state zoneid virtualmachineid volumeid networkid hostid templateid size
  type cidr cidrlist startport endport protocol namespace body labelSelector forced vpcid ipaddressid password`.split(
    /\s+/,
  ),
);

/** What only administrators of tenants, pages and bookkeeping need. */
const administrative: ReadonlySet<string> = new Set(
  `account domainid projectid customid isrecursive listall fordisplay page pagesize keyword customjobid accumulate arch
  retrieveonlyresourcecount showicon externalid managementserverid limit continue pretty resourceVersion
  resourceVersionMatch timeoutSeconds watch allowWatchBookmarks fieldManager fieldValidation gracePeriodSeconds
  orphanDependents propagationPolicy`.split(/\s+/),
);

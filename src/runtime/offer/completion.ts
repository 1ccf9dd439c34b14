// Completes what somebody types: names of tools, and names of things in the cloud.

import type { ReferenceDef } from '../../contract/catalog.ts';
import type { Answer, Invocation } from '../../contract/invocation.ts';
import type { CloudOffer } from '../../contract/offer.ts';
import { isObject, readText } from '../../contract/read-path.ts';
import { cleanLine } from '../../security/hygiene.ts';
import { nearest } from '../names/did-you-mean.ts';
import type { ToolListing } from '../tools/enabled-tools.ts';
import type { Registry } from '../tools/registry.ts';
import { referenceOf } from './prompts.ts';

/** What is being typed: an argument of a prompt, or a variable in the URI of a resource. */
export interface CompletionRequest {
  readonly prompt?: string;
  readonly resource?: string;
  readonly argument: string;
  readonly typed: string;
  /** Other variables that are settled already. */
  readonly settled?: Readonly<Record<string, string>>;
}

/** At most a hundred values, as the protocol wants; `total` counts all that would fit. */
export interface Completions {
  readonly values: readonly string[];
  readonly total: number;
  readonly hasMore: boolean;
}

export interface CompletionParts {
  readonly registry: Registry;
  readonly offered: readonly ToolListing[];
  readonly offers: readonly CloudOffer[];
  readonly execute: (invocation: Invocation) => Promise<Answer>;
  readonly randomId: () => string;
  readonly principal: string;
  /** Milliseconds. */
  readonly elapsed: () => number;
}

const mostValues = 100;
const keepMs = 30_000;
const patienceMs = 5_000;

/** Completion never fails: what cannot be looked up has no values. */
export function createCompletion(parts: CompletionParts): (request: CompletionRequest) => Promise<Completions> {
  const known = new Map<string, { readonly names: readonly string[]; readonly until: number }>();

  const namesOf = async (wanted: Wanted): Promise<readonly string[]> => {
    const key = `${wanted.provider} ${wanted.entity} ${wanted.field}`;
    const kept = known.get(key);
    if (kept !== undefined && kept.until > parts.elapsed()) return kept.names;
    const names = await lookUp(parts, wanted).catch(() => []);
    known.set(key, { names, until: parts.elapsed() + keepMs });
    return names;
  };

  return async ({ prompt, resource, argument, typed, settled = {} }) => {
    const scope = resource === undefined ? undefined : scopeOf(parts.offers, resource, argument);
    if (resource !== undefined && scope === undefined) {
      return fitting(uriValues(parts.offered, argument, settled), typed);
    }
    if (argument === 'tool') {
      const names = parts.offered.map(({ name }) => name);
      return fitting(names, typed);
    }
    const wanted = scope ?? referenceOf(parts.offers, prompt ?? '', argument);
    return fitting(wanted === undefined ? [] : await namesOf(wanted), typed);
  };
}

/** Things to look up, and where their names stand when not in the field that people know them by. */
interface Wanted {
  readonly provider: string;
  readonly entity: string;
  readonly field?: string;
}

/** What a variable of a URI such as `scheme://{namespace}/vms` stands for. */
function scopeOf(offers: readonly CloudOffer[], resource: string, variable: string): Wanted | undefined {
  const offer = offers.find(({ lists }) => lists?.scope === variable && resource.startsWith(`${lists.scheme}://`));
  return offer?.lists === undefined ? undefined : { provider: offer.provider, ...offer.lists.found };
}

/** Those that begin with what was typed, then those that hold it, then those that resemble it. */
export function fitting(candidates: readonly string[], typed: string): Completions {
  const lower = typed.toLowerCase();
  const begins = candidates.filter((value) => value.toLowerCase().startsWith(lower));
  const holds = candidates.filter((value) => value.toLowerCase().indexOf(lower) > 0);
  const found = [...begins, ...holds];
  const all = found.length > 0 || typed === '' ? found : nearest(typed, candidates, 10);
  return { values: all.slice(0, mostValues), total: all.length, hasMore: all.length > mostValues };
}

/** Values of `provider` and `command` in `virtspan://{provider}/api/{command}`. */
function uriValues(
  offered: readonly ToolListing[],
  variable: string,
  { provider }: Readonly<Record<string, string>>,
): readonly string[] {
  if (variable === 'provider') return [...new Set(offered.map((tool) => tool.provider))];
  if (variable !== 'command') return [];
  const fit = offered.filter((tool) => provider === undefined || tool.provider === provider);
  return [...new Set([...fit.map(({ symbol }) => symbol), ...fit.map(({ name }) => name)])];
}

async function lookUp(parts: CompletionParts, { provider, entity, field }: Wanted): Promise<readonly string[]> {
  if (!parts.registry.catalogs.some((catalog) => catalog.provider === provider)) return [];
  const references = await parts.registry.references(provider);
  const reference: ReferenceDef | undefined = Object.hasOwn(references, entity) ? references[entity] : undefined;
  if (reference === undefined) return [];
  const { data } = await parts.execute({
    id: parts.randomId(),
    tool: reference.tool,
    args: { ...reference.args },
    controls: {},
    entry: 'resolve',
    principal: parts.principal,
    signal: AbortSignal.timeout(patienceMs),
    report: () => {},
  });
  const rows = (Array.isArray(data) ? data : [data]).filter(isObject);
  const names = rows
    .map((row) => readText(row, field ?? reference.match[0] ?? 'name'))
    .filter((name) => name !== undefined);
  return [...new Set(names)].map((name) => cleanLine(name, 200)).sort();
}

// Completes what somebody types: names of tools, and names of things in the cloud.

import type { Answer, Invocation } from '../../contract/invocation.ts';
import type { CloudOffer } from '../../contract/offer.ts';
import { own } from '../../contract/read-path.ts';
import { nearest } from '../did-you-mean.ts';
import type { ToolListing } from '../tools/enabled-tools.ts';
import type { Registry } from '../tools/registry.ts';
import { createNameLists, type Named } from './name-lists.ts';
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

/** At most a hundred values, as the protocol wants; `total` counts all that would fit, and is absent where nobody knows. */
export interface Completions {
  readonly values: readonly string[];
  readonly total?: number;
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

/** Completion never fails: what cannot be looked up has no values. */
export function createCompletion(parts: CompletionParts): (request: CompletionRequest) => Promise<Completions> {
  const namesLike = createNameLists(parts);

  return async ({ prompt, resource, argument, typed, settled = {} }) => {
    const scope = resource === undefined ? undefined : scopeOf(parts.offers, resource, argument, settled);
    if (resource !== undefined && scope === undefined) {
      return fitting(uriValues(parts.offered, argument, settled), typed);
    }
    if (argument === 'tool') {
      const names = parts.offered.map(({ name }) => name);
      return fitting(names, typed);
    }
    const wanted = scope ?? referenceOf(parts.offers, prompt ?? '', argument);
    if (wanted === undefined) return fitting([], typed);
    const { names, isAll } = await namesLike(wanted, typed);
    return fitting(names, typed, isAll);
  };
}

type Settled = Readonly<Record<string, string>>;

/** What a variable of a URI such as `scheme://{namespace}/vms` stands for. */
function scopeOf(
  offers: readonly CloudOffer[],
  resource: string,
  variable: string,
  settled: Settled,
): Named | undefined {
  const offer = offers.find(({ lists }) => lists?.scope === variable && resource.startsWith(`${lists.scheme}://`));
  if (offer?.lists !== undefined) return { provider: offer.provider, ...offer.lists.found };
  return variable === 'name' ? oneOf(offers, resource, settled) : undefined;
}

/** What the name stands for in `scheme://{namespace}/vms/{name}`: things of the namespace that was settled before it. */
function oneOf(offers: readonly CloudOffer[], resource: string, settled: Settled): Named | undefined {
  for (const { provider, lists } of offers) {
    if (lists === undefined || !resource.startsWith(`${lists.scheme}://`)) continue;
    const [first, step = ''] = resource.slice(`${lists.scheme}://`.length).split('/');
    const scoped = own(lists.steps, step)?.one?.entity;
    const value = settled[lists.scope];
    if (scoped !== undefined) {
      return { provider, entity: scoped, ...(value !== undefined && { within: { [lists.scope]: value } }) };
    }
    const free = first === lists.whole?.word ? own(lists.whole?.steps ?? {}, step)?.one?.entity : undefined;
    if (free !== undefined) return { provider, entity: free };
  }
  return undefined;
}

/**
 * Those that begin with what was typed, then those that hold it, then those that resemble it. Where the candidates are not
 * all there are, there may be more.
 */
export function fitting(candidates: readonly string[], typed: string, isAll = true): Completions {
  const lower = typed.toLowerCase();
  const begins = candidates.filter((value) => value.toLowerCase().startsWith(lower));
  const holds = candidates.filter((value) => value.toLowerCase().indexOf(lower) > 0);
  const found = [...begins, ...holds];
  const all = found.length > 0 || typed === '' ? found : nearest(typed, candidates, 10);
  const hasMore = !isAll || all.length > mostValues;
  return { values: all.slice(0, mostValues), ...(isAll && { total: all.length }), hasMore };
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

// The order in which parameters are told: what a call cannot do without, what most calls say, the rest, bookkeeping.
import { GenerationError } from '../errors.ts';
import { matcher } from '../ir/match.ts';
import type { Api, Operation, Param } from '../ir/types.ts';
import type { Leading } from './types.ts';

type Strictness = { readonly strict: boolean };

/**
 * The Api with each operation's parameters in that order; those of which nothing is said keep theirs. Throws
 * OVERLAY_UNUSED for a name that no parameter has.
 */
export function inOrder(api: Api, leading: Leading, { strict }: Strictness): Api {
  if (strict) refuseUnused(api, leading);
  const places = Object.entries(leading.at).map(([pattern, names]) => ({ hits: matcher([pattern]), names }));
  return {
    ...api,
    operations: api.operations.map((operation) => {
      const own = places.filter(({ hits }) => hits(operation.id)).flatMap(({ names }) => names);
      return { ...operation, params: sorted(operation, [...own, ...leading.first], leading.last) };
    }),
  };
}

function sorted({ params }: Operation, first: readonly string[], last: readonly string[]): readonly Param[] {
  const rankOf = ({ name, required }: Param): number => {
    const ahead = first.indexOf(name);
    if (ahead >= 0) return ahead;
    return required || !last.includes(name) ? first.length : first.length + 1 + last.indexOf(name);
  };
  // Where an object is stays ahead of what is done to it.
  const isAddress = ({ required, wire }: Param): boolean => required && wire === 'path';
  return params
    .map((param) => ({ param, group: param.required ? (isAddress(param) ? 0 : 1) : 2, rank: rankOf(param) }))
    .sort((a, b) => a.group - b.group || a.rank - b.rank)
    .map(({ param }) => param);
}

function refuseUnused({ provider, operations }: Api, { first, last, at }: Leading): void {
  const origin = `specs/${provider}/overlay.yaml#/leading`;
  const known = new Set(operations.flatMap(({ params }) => params.map(({ name }) => name)));
  const wrong = [...first, ...last].find((name) => !known.has(name));
  if (wrong !== undefined) {
    throw new GenerationError('OVERLAY_UNUSED', origin, `no parameter is called ${JSON.stringify(wrong)}`);
  }
  for (const [pattern, names] of Object.entries(at)) {
    const hits = matcher([pattern]);
    const own = new Set(
      operations.filter(({ id }) => hits(id)).flatMap(({ params }) => params.map(({ name }) => name)),
    );
    const missing = names.find((name) => !own.has(name));
    if (missing === undefined && own.size > 0) continue;
    const what = own.size === 0 ? 'it fits no operation' : `no parameter is called ${JSON.stringify(missing)} there`;
    throw new GenerationError('OVERLAY_UNUSED', `${origin}/at/${pattern}`, what);
  }
}

// The queries that weights are fitted to, and those that nothing here fits.
import { type Kind, readKind } from '../../test/eval/kinds.ts';
import { type EvalQuery, readSet, type SetName, setNames } from '../../test/eval/sets.ts';

/** Kinds of requests for which there is a tool. */
const fitting: readonly Kind[] = [
  ...(['bare', 'names', 'states', 'german', 'tongues', 'chat', 'choice', 'values', 'plain', 'bulk'] as const),
];

/** Sets that are there to be worked with. */
export const tunedSets: readonly SetName[] = setNames.filter((name) => name.startsWith('tuned'));

/** What the named sets ask for, with the kinds that are worked with or without them. */
export function trainedOn(
  names: readonly SetName[],
  withKinds: boolean,
): { readonly queries: readonly EvalQuery[]; readonly others: readonly EvalQuery[] } {
  const ofKinds = (wanted: readonly Kind[]): readonly EvalQuery[] =>
    (withKinds ? wanted : []).flatMap((kind) =>
      readKind('tuned', kind).map(({ language, query, groups }) => ({ language, query, expected: groups.flat() })),
    );
  const isNegative = (name: SetName): boolean => name.endsWith('negative');
  return {
    queries: [...names.filter((name) => !isNegative(name)).flatMap(readSet), ...ofKinds(fitting)],
    others: [...names.filter(isNegative).flatMap(readSet), ...ofKinds(['near'])],
  };
}

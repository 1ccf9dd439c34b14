// Which profiles are whose, where several principals come in.

import type { FoundClouds } from '../contract/cloud.ts';
import { trimTo } from '../contract/collections.ts';
import type { ProfileSummary } from '../contract/invocation.ts';
import type { HttpSettings } from '../runtime/config/settings.ts';
import { didYouMean } from '../runtime/did-you-mean.ts';

/**
 * The profiles of a principal as the section `http` has them, the usual one of each provider first. Undefined, for all
 * profiles, where the section names no principals; where it does, whoever is not named has those of `*`, or none.
 */
export function profilesOfPrincipals(
  http: HttpSettings | undefined,
): (principal: string) => readonly string[] | undefined {
  const principals = http?.principals;
  if (principals === undefined) return () => undefined;
  return (principal) => {
    const own = Object.hasOwn(principals, principal) ? principals[principal] : principals['*'];
    return own?.profiles ?? [];
  };
}

/** What is wrong with the section: whoever has a profile that is not there has nothing, and would hear only that. */
export function strangeProfiles(
  http: HttpSettings | undefined,
  offered: readonly (readonly [id: string, found: FoundClouds])[],
): readonly string[] {
  const known = [...new Set(offered.flatMap(([, { summaries }]) => summaries.map(({ name }) => name)))];
  const there = ` There ${known.length === 1 ? 'is' : 'are'} ${known.slice(0, 10).join(', ')}${known.length > 10 ? ' and more' : ''}.`;
  return Object.entries(http?.principals ?? {}).flatMap(([principal, { profiles }]) =>
    profiles
      .filter((name) => !known.includes(name))
      .map(
        (name) =>
          `"http.principals.${principal}" names "${name}", which is no profile here.${didYouMean(name, known, 1) || there}`,
      ),
  );
}

/** What of the profiles somebody sees who has these: the first of a provider is the usual one, but for one that stands for all. */
export function visibleTo(
  own: readonly string[] | undefined,
  offered: readonly (readonly [id: string, found: FoundClouds])[],
): Readonly<Record<string, readonly ProfileSummary[]>> {
  return Object.fromEntries(
    offered.map(([id, { summaries }]) => {
      if (own === undefined) return [id, summaries];
      const mine = own.flatMap((name) => summaries.filter((summary) => summary.name === name));
      if (own.length > 0) mine.unshift(...summaries.filter(({ isWide }) => isWide === true));
      return [id, mine.map((summary, index) => ({ ...summary, isDefault: index === 0 }))];
    }),
  );
}

const mostKept = 1_000;

/** The same function, which remembers its latest answers. */
export function kept<T>(make: (key: string) => T): (key: string) => T {
  const answers = new Map<string, T>();
  return (key) => {
    const found = answers.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    trimTo(answers, mostKept - 1);
    answers.set(key, made);
    return made;
  };
}

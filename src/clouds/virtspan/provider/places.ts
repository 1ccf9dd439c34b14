// The profiles that a call across clouds goes to, and what each is called in answers.
import type { Across, SurveyedCloud } from '../../../contract/cloud.ts';
import { ToolError } from '../../../contract/errors.ts';
import type { Json } from '../../../contract/tool.ts';

/** One profile of one cloud. */
export interface Place {
  readonly cloud: SurveyedCloud;
  readonly profile: string;
  /** What answers call it. */
  readonly label: string;
}

/** All that the caller has, or those profiles of theirs that have the name: of others not even a name is told. */
export const placesOf = ({ clouds, ownOf }: Across, profile: string, principal = 'local'): readonly Place[] => {
  const own = ownOf?.(principal);
  return clouds.flatMap((cloud) => {
    const theirs = cloud.profiles.filter(({ name }) => own?.includes(name) ?? true);
    return theirs
      .filter(({ name }) => profile === 'all' || name === profile)
      .map(({ name }) => ({ cloud, profile: name, label: theirs.length === 1 ? cloud.id : `${cloud.id}/${name}` }));
  });
};

/** Those of a cloud, by its id or as answers call it; all when none is named. Throws PARAM_VALUE for one that is not there. */
export function placesNamed(places: readonly Place[], named: Json | undefined): readonly Place[] {
  if (named === undefined) return places;
  const fit = places.filter(({ cloud, label, profile }) => [cloud.id, label, profile].includes(String(named)));
  if (fit.length > 0) return fit;
  const there = places.map(({ label }) => label).join(', ');
  throw new ToolError('PARAM_VALUE', `No cloud is called "${String(named)}"; there are ${there}. Nothing was sent.`);
}

// The profiles that a call across clouds goes to, and what each is called in answers.
import type { Across, SurveyedCloud } from '../../../contract/cloud.ts';

/** One profile of one cloud. */
export interface Place {
  readonly cloud: SurveyedCloud;
  readonly profile: string;
  /** What answers call it. */
  readonly label: string;
}

/** All, or those profiles that have the name. */
export const placesOf = ({ clouds }: Across, profile: string): readonly Place[] =>
  clouds.flatMap((cloud) =>
    cloud.profiles
      .filter(({ name }) => profile === 'all' || name === profile)
      .map(({ name }) => ({
        cloud,
        profile: name,
        label: cloud.profiles.length === 1 ? cloud.id : `${cloud.id}/${name}`,
      })),
  );

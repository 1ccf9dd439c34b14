// All the places where profiles are found: cloudmonkey's configuration file and the environment.
import type { FoundProfiles } from './profile.ts';
import { environment, profileOfEnvironment } from './profile-environment.ts';
import { profilesOfFile } from './profile-file.ts';

/**
 * Reads both sources. `file` is the text of cloudmonkey's configuration and the name to show for it. A profile of the
 * environment comes first and is the default one; without it the file decides, and else the first profile counts.
 */
export function readCloudStackProfiles(
  file: { readonly name: string; readonly text: string } | undefined,
  env: Readonly<Record<string, string | undefined>>,
): FoundProfiles {
  const fromEnv = profileOfEnvironment(env);
  const fromFile =
    file === undefined
      ? { profiles: [], problems: [] }
      : profilesOfFile(file, fromEnv.profiles.length > 0 ? [environment] : []);
  const all = [...fromEnv.profiles, ...fromFile.profiles];
  const chosen = all.find(({ isDefault }) => isDefault) ?? all[0];
  return {
    profiles: all.map((profile) => ({ ...profile, isDefault: profile === chosen })),
    problems: [...fromEnv.problems, ...fromFile.problems],
  };
}

// All the places where profiles are found: the environment, cloudmonkey's configuration file, and that of python-cs.
import type { FoundProfiles } from './profile.ts';
import { profileOfCsVariables, profilesOfCsFile } from './profile-cs.ts';
import { environment, profileOfEnvironment } from './profile-environment.ts';
import { profilesOfFile } from './profile-file.ts';

interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads all sources. `file` is the text of cloudmonkey's configuration and the name to show for it, `csFile` that of
 * python-cs. A profile of the environment comes first and is the default one: under our own and Terraform's names, else
 * under those of python-cs and Ansible, never of both. Without it cloudmonkey's file decides, then python-cs's, and else
 * the first profile counts.
 */
export function readCloudStackProfiles(
  file: NamedText | undefined,
  env: Readonly<Record<string, string | undefined>>,
  csFile?: NamedText,
): FoundProfiles {
  const own = profileOfEnvironment(env);
  const isOwn = own.profiles.length > 0 || own.problems.length > 0;
  const fromEnv = isOwn ? own : profileOfCsVariables(env, environment);
  const fromFile =
    file === undefined
      ? { profiles: [], problems: [] }
      : profilesOfFile(file, fromEnv.profiles.length > 0 ? [environment] : []);
  const fromCs = csFile === undefined ? { profiles: [], problems: [] } : profilesOfCsFile(csFile, env);
  const taken = new Set([...fromEnv.profiles, ...fromFile.profiles].map(({ name }) => name));
  const all = [...fromEnv.profiles, ...fromFile.profiles, ...fromCs.profiles.filter(({ name }) => !taken.has(name))];
  const chosen = all.find(({ isDefault }) => isDefault) ?? all[0];
  return {
    profiles: all.map((profile) => ({ ...profile, isDefault: profile === chosen })),
    problems: [...fromEnv.problems, ...fromFile.problems, ...fromCs.problems],
    ...(fromFile.remarks !== undefined && { remarks: fromFile.remarks }),
  };
}

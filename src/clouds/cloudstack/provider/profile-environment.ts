// The profile that environment variables make, under the names that Terraform uses.
import { Secret } from '../../../security/credentials.ts';
import type { FoundProfiles, Login } from './profile.ts';
import { defaultJobWaitMs, jobWaitFault, jobWaitMs, urlFault } from './profile-settings.ts';

/** Name and origin of the profile. */
export const environment = 'environment';

const urlName = 'CLOUDSTACK_API_URL';
const keyName = 'CLOUDSTACK_API_KEY';
const secretName = 'CLOUDSTACK_SECRET_KEY';
const waitName = 'CLOUDSTACK_TIMEOUT';

/** No profile when none of the three main variables is set; a problem for each one that is missing or wrong. */
export function profileOfEnvironment(env: Readonly<Record<string, string | undefined>>): FoundProfiles {
  const read = (name: string): string | undefined => env[name]?.trim() || undefined;
  const [url, key, secret] = [read(urlName), read(keyName), read(secretName)];
  const missing = [urlName, keyName, secretName].filter((name) => read(name) === undefined);
  if (missing.length === 3) return { profiles: [], problems: [] };

  const fault = url === undefined ? undefined : urlFault(url);
  const wait = jobWaitMs(read(waitName));
  const messages = [
    ...missing.map((name) => `${name} is not set, although others of ${urlName}, ${keyName} and ${secretName} are`),
    ...(fault === undefined ? [] : [`${urlName} ${fault}`]),
    ...(wait === undefined ? [`${waitName} ${jobWaitFault}`] : []),
  ];
  const problems = messages.map((message) => ({ from: environment, message }));
  if (url === undefined || fault !== undefined) return { profiles: [], problems };
  const login: Login =
    key === undefined || secret === undefined
      ? { kind: 'none' }
      : { kind: 'keys', apiKey: new Secret(key), secretKey: new Secret(secret) };
  const place = { name: environment, url, from: environment, isDefault: true };
  return { profiles: [{ ...place, login, verify: 'on', jobWaitMs: wait ?? defaultJobWaitMs }], problems };
}

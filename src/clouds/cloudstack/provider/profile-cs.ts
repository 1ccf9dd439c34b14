// Profiles as python-cs has them, and with it Ansible: its variables, and the sections of ~/.cloudstack.ini.
import { Secret } from '../../../security/credentials.ts';
import { type Entry, parseIni } from './ini.ts';
import type { CloudStackProfile, FoundProfiles, ProfileProblem } from './profile.ts';
import { defaultJobWaitMs, urlFault } from './profile-settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Read = (key: string) => string | undefined;

const keys = ['endpoint', 'key', 'secret'] as const;

/** The profile of CLOUDSTACK_ENDPOINT, CLOUDSTACK_KEY and CLOUDSTACK_SECRET; none when none of them is set. */
export function profileOfCsVariables(env: Environment, from: string): FoundProfiles {
  const read: Read = (key) => env[`CLOUDSTACK_${key.toUpperCase()}`]?.trim() || undefined;
  if (keys.every((key) => read(key) === undefined)) return { profiles: [], problems: [] };
  return profileOf(read, { name: from, from, said: (key) => `CLOUDSTACK_${key.toUpperCase()}` });
}

/** A profile for each section with an endpoint; CLOUDSTACK_REGION, else the section "cloudstack", is the default. */
export function profilesOfCsFile(
  file: { readonly name: string; readonly text: string },
  env: Environment,
): FoundProfiles {
  const { sections, problems: faults } = parseIni(file.text);
  const chosen = env.CLOUDSTACK_REGION?.trim() || 'cloudstack';
  const found = sections
    .filter(({ entries }) => entries.has('endpoint'))
    .map(({ name, entries }) =>
      profileOf(valuesOf(entries), {
        name,
        from: file.name,
        said: (key) => `"${key}" of [${name}]`,
        isDefault: name === chosen,
      }),
    );
  return {
    profiles: found.flatMap(({ profiles }) => profiles),
    problems: [
      ...faults.map(({ line, message }) => ({ from: file.name, line, message })),
      ...found.flatMap(({ problems }) => problems),
    ],
  };
}

const valuesOf =
  (entries: ReadonlyMap<string, Entry>): Read =>
  (key) =>
    entries.get(key)?.value || undefined;

interface About {
  readonly name: string;
  readonly from: string;
  readonly said: (key: string) => string;
  readonly isDefault?: boolean;
}

function profileOf(read: Read, { name, from, said, isDefault = true }: About): FoundProfiles {
  const [url, apiKey, secretKey] = keys.map(read);
  const problems: ProfileProblem[] = keys
    .filter((key) => read(key) === undefined)
    .map((key) => ({ from, message: `${said(key)} is not set` }));
  const fault = url === undefined ? undefined : urlFault(url);
  if (fault !== undefined) problems.push({ from, message: `${said('endpoint')} ${fault}` });
  if (url === undefined || fault !== undefined) return { profiles: [], problems };
  const login: CloudStackProfile['login'] =
    apiKey === undefined || secretKey === undefined
      ? { kind: 'none' }
      : { kind: 'keys', apiKey: new Secret(apiKey), secretKey: new Secret(secretKey) };
  const verify = isOff(read('verify')) || isOn(read('dangerous_no_tls_verify')) ? 'off' : 'on';
  const ways = { verify, unverifiedBy: `${said('verify')} set to false`, jobWaitMs: defaultJobWaitMs } as const;
  return { profiles: [{ name, url, from, isDefault, login, ...ways }], problems };
}

const isOff = (text: string | undefined): boolean => text !== undefined && /^(?:false|no|0|off)$/i.test(text);
const isOn = (text: string | undefined): boolean => text !== undefined && /^(?:true|yes|1|on)$/i.test(text);

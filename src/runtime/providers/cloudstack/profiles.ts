// Where CloudStack clouds are found: cloudmonkey's configuration file and the environment.
import { Secret } from '../../../security/credentials.ts';
import { type Entry, parseIni, type Section } from './ini.ts';

export type Login =
  | { readonly kind: 'keys'; readonly apiKey: Secret; readonly secretKey: Secret }
  | { readonly kind: 'password'; readonly username: string; readonly password: Secret; readonly domain: string }
  | { readonly kind: 'none' };

export interface CloudStackProfile {
  readonly name: string;
  /** Endpoint of the API, usually ending in /client/api; holds no credentials. */
  readonly url: string;
  /** Where it was found. */
  readonly from: string;
  readonly isDefault: boolean;
  readonly login: Login;
  readonly verify: 'on' | 'off';
  /** Longest wait for a job when the caller names none, in milliseconds; the provider has a bound of its own. */
  readonly jobWaitMs: number;
  /** Deadline of one request in milliseconds; 60 s for reads and 110 s for the rest when left out. */
  readonly requestTimeoutMs?: number;
  /** Shown instead of the URL, e.g. `built-in simulator`. */
  readonly target?: string;
}

export interface ProfileProblem {
  readonly from: string;
  readonly line?: number;
  /** What was found and what was expected; never a value. */
  readonly message: string;
}

export interface FoundProfiles {
  readonly profiles: readonly CloudStackProfile[];
  readonly problems: readonly ProfileProblem[];
}

/** cloudmonkey's default: half an hour. */
const defaultJobWaitMs = 1_800_000;
const environment = 'environment';
const urlKey = 'CLOUDSTACK_API_URL';

/**
 * Reads both sources. `file` is cloudmonkey's configuration under the name to show for it; settings come before the
 * first section, or in [core] or [DEFAULT], and every other section is a profile. The environment makes one more profile
 * and the default one. `timeout` and CLOUDSTACK_TIMEOUT are seconds to wait for a job, as in cloudmonkey and Terraform.
 */
export function readCloudStackProfiles(
  file: { readonly name: string; readonly text: string } | undefined,
  env: Readonly<Record<string, string | undefined>>,
): FoundProfiles {
  const problems: ProfileProblem[] = [];
  const fromEnv = profileOfEnvironment(env, problems);
  const fromFile = file === undefined ? [] : profilesOfFile(file, problems);
  const all = fromEnv === undefined ? fromFile : [fromEnv, ...fromFile.filter(({ name }) => name !== environment)];
  const chosen = fromEnv ?? all.find(({ isDefault }) => isDefault) ?? all[0];
  return { profiles: all.map((profile) => ({ ...profile, isDefault: profile === chosen })), problems };
}

function profileOfEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  problems: ProfileProblem[],
): CloudStackProfile | undefined {
  const names = [urlKey, 'CLOUDSTACK_API_KEY', 'CLOUDSTACK_SECRET_KEY'] as const;
  const [url, apiKey, secretKey] = names.map((name) => env[name]?.trim() || undefined);
  if (url === undefined && apiKey === undefined && secretKey === undefined) return undefined;
  const say = (message: string): void => void problems.push({ from: environment, message });
  for (const [name, value] of names.map((name, at) => [name, [url, apiKey, secretKey][at]] as const)) {
    if (value === undefined) say(`${name} is not set, but others of ${names.join(', ')} are`);
  }
  const fault = url === undefined ? undefined : urlFault(url);
  if (fault !== undefined) say(`${urlKey} ${fault}`);
  if (url === undefined || fault !== undefined) return undefined;
  const keys = apiKey !== undefined && secretKey !== undefined;
  return {
    name: environment,
    url,
    from: environment,
    isDefault: true,
    login: keys ? { kind: 'keys', apiKey: new Secret(apiKey), secretKey: new Secret(secretKey) } : { kind: 'none' },
    verify: 'on',
    jobWaitMs: seconds(env.CLOUDSTACK_TIMEOUT, (found) => say(`CLOUDSTACK_TIMEOUT ${found}`)) ?? defaultJobWaitMs,
  };
}

function profilesOfFile(
  file: { readonly name: string; readonly text: string },
  problems: ProfileProblem[],
): CloudStackProfile[] {
  const { sections, problems: faults } = parseIni(file.text);
  const say = (line: number, message: string): void => void problems.push({ from: file.name, line, message });
  for (const { line, message } of faults) say(line, message);
  const isCore = ({ name }: Section): boolean => name === '' || name === 'core' || name === 'DEFAULT';
  const core = new Map(sections.filter(isCore).flatMap(({ entries }) => [...entries]));
  const wanted = core.get('profile');
  const profiles = sections
    .filter((section) => !isCore(section))
    .flatMap((section) => profileOfSection(section, core, file.name, wanted?.value, say) ?? []);
  if (wanted !== undefined && !sections.some(({ name }) => name === wanted.value)) {
    say(wanted.line, `"profile" names a section that the file does not have`);
  }
  return profiles;
}

function profileOfSection(
  section: Section,
  core: ReadonlyMap<string, Entry>,
  from: string,
  wanted: string | undefined,
  say: (line: number, message: string) => void,
): CloudStackProfile | undefined {
  const own = (key: string): Entry | undefined => section.entries.get(key);
  const either = (key: string): Entry | undefined => own(key) ?? core.get(key);
  const url = own('url');
  const fault = url === undefined || url.value === '' ? 'is missing' : urlFault(url.value);
  if (url === undefined || fault !== undefined) {
    say(
      url?.line ?? section.line,
      `"url" of [${section.name}] ${fault}; expected something like https://cloud.example/client/api`,
    );
    return undefined;
  }
  const login = loginOf(section);
  if (login.kind === 'none')
    say(section.line, `[${section.name}] needs "apikey" and "secretkey", or "username" and "password"`);
  const verify = either('verifycert');
  if (verify !== undefined && !/^(true|false)$/i.test(verify.value))
    say(verify.line, '"verifycert" is neither true nor false; it counts as true');
  const timeout = either('timeout');
  return {
    name: section.name,
    url: url.value,
    from,
    isDefault: section.name === wanted,
    login,
    verify: verify !== undefined && /^false$/i.test(verify.value) ? 'off' : 'on',
    jobWaitMs:
      seconds(timeout?.value, (found) => say(timeout?.line ?? section.line, `"timeout" ${found}`)) ?? defaultJobWaitMs,
  };
}

/** Keys are preferred where a section has both, as cloudmonkey does. */
function loginOf({ entries }: Section): Login {
  const value = (key: string): string => entries.get(key)?.value ?? '';
  if (value('apikey') !== '' && value('secretkey') !== '') {
    return { kind: 'keys', apiKey: new Secret(value('apikey')), secretKey: new Secret(value('secretkey')) };
  }
  if (value('username') === '' || value('password') === '') return { kind: 'none' };
  return {
    kind: 'password',
    username: value('username'),
    password: new Secret(value('password')),
    domain: value('domain'),
  };
}

/** What is wrong with a URL, or undefined. The URL is not quoted: it may hold credentials, which is one of the faults. */
function urlFault(text: string): string | undefined {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) return 'is not an http or https URL';
  const { username, password, search, hash } = new URL(text);
  if (username !== '' || password !== '') return 'holds credentials; put them into settings of their own';
  return search === '' && hash === '' ? undefined : 'has a query or a fragment';
}

function seconds(text: string | undefined, say: (found: string) => void): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  if (/^[1-9]\d{0,6}$/.test(text.trim())) return Number(text) * 1000;
  say('is not a whole number of seconds from 1; the default counts');
  return undefined;
}

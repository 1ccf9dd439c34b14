// Profiles in cloudmonkey's configuration: settings first, or in [core] or [DEFAULT]; every other section is a profile.
import { Secret } from '../../../security/credentials.ts';
import { type Entry, parseIni, type Section } from './ini.ts';
import type { CloudStackProfile, FoundProfiles, Login, ProfileProblem } from './profile.ts';
import { defaultJobWaitMs, jobWaitFault, jobWaitMs, urlFault } from './profile-settings.ts';

type Entries = ReadonlyMap<string, Entry>;
type Say = (line: number, message: string) => void;

/**
 * Reads `url`, `apikey`, `secretkey`, `username`, `password` and `domain` of each section, `profile` of the settings, and
 * `verifycert` and `timeout` (seconds to wait for a job) of both, where the section wins. Sections in `taken` are passed
 * over, with a problem; so are those without a usable address. Other keys are remarked on.
 */
export function profilesOfFile(
  file: { readonly name: string; readonly text: string },
  taken: readonly string[],
): FoundProfiles {
  const problems: ProfileProblem[] = [];
  const say: Say = (line, message) => void problems.push({ from: file.name, line, message });
  const { sections, problems: faults } = parseIni(file.text);
  for (const { line, message } of faults) say(line, message);

  const core: Entries = new Map(sections.filter(isCore).flatMap(({ entries }) => [...entries]));
  const shared = waysOf(core, { verify: 'on', jobWaitMs: defaultJobWaitMs }, say);
  const wanted = core.get('profile');
  if (wanted !== undefined && !sections.some(({ name }) => name === wanted.value)) {
    say(wanted.line, '"profile" names a section that the file does not have');
  }
  const profiles = sections
    .filter((section) => !isCore(section))
    .flatMap((section): readonly CloudStackProfile[] => {
      if (taken.includes(section.name))
        say(section.line, `[${section.name}] is not used: there is another profile of that name`);
      const url = taken.includes(section.name) ? undefined : addressOf(section, say);
      if (url === undefined) return [];
      const ways = waysOf(section.entries, shared, say);
      const place = { name: section.name, url, from: file.name, isDefault: section.name === wanted?.value };
      const unverifiedBy = `verifycert = false in ${file.name}`;
      return [{ ...place, login: loginOf(section, say), ...ways, unverifiedBy }];
    });
  const remarks = readPast(file.name, sections);
  return { profiles, problems, ...(remarks.length > 0 && { remarks }) };
}

const read = new Set('url apikey secretkey username password domain profile verifycert timeout'.split(' '));

/** Keys that nothing here depends on: cloudmonkey's own, or meant to do something that is not done. Never a value. */
function readPast(file: string, sections: readonly Section[]): readonly string[] {
  return sections.flatMap((section) => {
    const keys = [...section.entries.keys()].filter((key) => !read.has(key));
    if (keys.length === 0) return [];
    const place = section.name === '' ? 'before its sections' : `in [${section.name}]`;
    return [`${file}: ${keys.join(', ')} ${place} ${keys.length === 1 ? 'is' : 'are'} not read by virtspan`];
  });
}

function isCore({ name }: Section): boolean {
  return name === '' || name === 'core' || name === 'DEFAULT';
}

function addressOf({ name, line, entries }: Section, say: Say): string | undefined {
  const url = entries.get('url');
  const fault = url === undefined || url.value === '' ? 'is missing' : urlFault(url.value);
  if (fault === undefined) return url?.value;
  say(url?.line ?? line, `"url" of [${name}] ${fault}; expected something like https://cloud.example/client/api`);
  return undefined;
}

function waysOf(
  entries: Entries,
  otherwise: Pick<CloudStackProfile, 'verify' | 'jobWaitMs'>,
  say: Say,
): typeof otherwise {
  const verify = entries.get('verifycert');
  const timeout = entries.get('timeout');
  const wait = timeout === undefined ? otherwise.jobWaitMs : jobWaitMs(timeout.value);
  if (timeout !== undefined && wait === undefined) say(timeout.line, `"timeout" ${jobWaitFault}`);
  const isKnown = verify === undefined || /^(?:true|false)$/i.test(verify.value);
  if (!isKnown) say(verify.line, '"verifycert" is neither true nor false; it counts as true');
  return {
    verify: verify === undefined ? otherwise.verify : /^false$/i.test(verify.value) ? 'off' : 'on',
    jobWaitMs: wait ?? defaultJobWaitMs,
  };
}

/** Keys are preferred where a section has both, as in cloudmonkey. */
function loginOf({ name, line, entries }: Section, say: Say): Login {
  const value = (key: string): string => entries.get(key)?.value ?? '';
  const [apiKey, secretKey, username, password] = ['apikey', 'secretkey', 'username', 'password'].map(value) as [
    string,
    string,
    string,
    string,
  ];
  if (apiKey !== '' && secretKey !== '') {
    return { kind: 'keys', apiKey: new Secret(apiKey), secretKey: new Secret(secretKey) };
  }
  if (username !== '' && password !== '') {
    return { kind: 'password', username, password: new Secret(password), domain: value('domain') };
  }
  say(line, `[${name}] needs "apikey" and "secretkey", or "username" and "password"`);
  return { kind: 'none' };
}

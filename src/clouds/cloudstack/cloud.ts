// Finds, connects and simulates CloudStack clouds.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Cloud,
  contractVersion,
  type FoundClouds,
  type Handle,
  type Outside,
  type ProfileSources,
  type SimulatorSources,
  simulatorSummary,
} from '../../contract/cloud.ts';
import type { Provider } from '../../contract/invocation.ts';
import type { Send } from '../../runtime/wire/http.ts';
import { exposureOf } from '../../security/exposure.ts';
import { section } from './profile-schema.ts';
import type { CloudStackProfile } from './provider/profile.ts';

export const cloudstack: Cloud = {
  contract: contractVersion,
  id: 'cloudstack',
  title: 'Apache CloudStack',
  section,
  variables: [
    { name: 'CLOUDSTACK_API_URL', holds: 'setting' },
    { name: 'CLOUDSTACK_API_KEY', holds: 'secret' },
    { name: 'CLOUDSTACK_SECRET_KEY', holds: 'secret' },
    { name: 'CLOUDSTACK_ENDPOINT', holds: 'setting' },
    { name: 'CLOUDSTACK_KEY', holds: 'secret' },
    { name: 'CLOUDSTACK_SECRET', holds: 'secret' },
    { name: 'CLOUDSTACK_VERIFY', holds: 'setting' },
    { name: 'CLOUDSTACK_DANGEROUS_NO_TLS_VERIFY', holds: 'setting' },
    { name: 'CLOUDSTACK_CONFIG', holds: 'path' },
    { name: 'CLOUDSTACK_REGION', holds: 'setting' },
    { name: 'CLOUDSTACK_TIMEOUT', holds: 'setting' },
  ],
  example: 'const vms = await cloudstack.listVirtualMachines.all({state: "Stopped"}); return vms.map(v => v.name)',
  catalog: async () => (await import('../../generated/cloudstack/catalog.ts')).cloudstack,
  coverage: async () =>
    (await import('../../generated/coverage.json', { with: { type: 'json' } })).default.providers.cloudstack,
  find,
  offer: async () => (await import('./offer.ts')).offer,
  survey: async () => (await import('./survey/survey.ts')).survey,
  use: async () => (await import('./use/use.ts')).use,
  places: async () => (await import('./places/places.ts')).places,
  ownSpec: (own) => JSON.stringify({ listapisresponse: { count: own.length, api: own } }),
  simulation: {
    inProcess,
    handle,
    versions: async () => (await import('../../generated/cloudstack/versions.ts')).versions.versions,
    async login(origin) {
      const { adminLogin } = await import('./simulator/access/credentials.ts');
      return {
        CLOUDSTACK_API_URL: `${origin}${apiPath}`,
        CLOUDSTACK_API_KEY: adminLogin.apiKey,
        CLOUDSTACK_SECRET_KEY: adminLogin.secretKey,
      };
    },
  },
  pull: async () => (await import('./pull.ts')).pull,
};

const apiPath = '/client/api';

/** The environment, then virtspan.yaml, then ~/.cmk/config and ~/.cloudstack.ini; the first default found is the default. */
async function find({ env, home, sections, file }: ProfileSources): Promise<FoundClouds> {
  const { readCloudStackProfiles } = await import('./provider/profiles.ts');
  const path = join(home, '.cmk', 'config');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  const cs = env.CLOUDSTACK_CONFIG || join(home, '.cloudstack.ini');
  const csText = await readFile(cs, 'utf8').catch(() => undefined);
  const found = readCloudStackProfiles(
    text === undefined ? undefined : { name: '~/.cmk/config', text },
    env,
    csText === undefined ? undefined : { name: env.CLOUDSTACK_CONFIG ? cs : '~/.cloudstack.ini', text: csText },
  );
  const ours = await profilesOf(sections, file, env);
  const taken = new Set(ours.map(({ name }) => name));
  const [fromEnv, fromCmk] = partition(found.profiles, ({ from }) => from === 'environment');
  const all = [...fromEnv, ...ours, ...fromCmk.filter(({ name }) => !taken.has(name))];
  const chosen =
    fromEnv[0] ?? ours.find(({ isDefault }) => isDefault) ?? ours[0] ?? fromCmk.find(({ isDefault }) => isDefault);
  const profiles = all.map((profile) => ({ ...profile, isDefault: profile === chosen }));
  return {
    summaries: profiles.map(({ name, url, from, isDefault, verify }) => ({
      name,
      target: url,
      from,
      isDefault,
      ...exposureOf(url, verify),
    })),
    problems: found.problems.map(
      ({ from, line, message }) => `${from}${line === undefined ? '' : `:${line}`}: ${message}`,
    ),
    remarks: async () => found.remarks ?? [],
    async open(outside) {
      const [{ createHttp }, { proxiesOf }] = await Promise.all([
        import('../../runtime/wire/network.ts'),
        import('../../runtime/wire/proxy.ts'),
      ]);
      const http = createHttp(proxiesOf(env));
      const provider = await connect(profiles, http.send, outside);
      const close = async (): Promise<void> => {
        await provider.close();
        http.close();
      };
      return { ...provider, close };
    },
  };
}

async function profilesOf(
  sections: ProfileSources['sections'],
  file: string | undefined,
  env: ProfileSources['env'],
): Promise<readonly CloudStackProfile[]> {
  const entries = Object.entries(sections);
  if (entries.length === 0) return [];
  const { cloudStackProfile } = await import('./section.ts');
  return Promise.all(entries.map(([name, section]) => cloudStackProfile(name, section, file ?? 'virtspan.yaml', env)));
}

function inProcess(sources: SimulatorSources): FoundClouds {
  return {
    summaries: [simulatorSummary],
    problems: [],
    async open(outside) {
      const [{ createInProcessSend }, { adminLogin }, { Secret }, answer] = await Promise.all([
        import('../../runtime/wire/http-in-process.ts'),
        import('./simulator/access/credentials.ts'),
        import('../../security/credentials.ts'),
        handle(sources),
      ]);
      const profile: CloudStackProfile = {
        name: simulatorSummary.name,
        url: `http://simulator.invalid${apiPath}`,
        from: simulatorSummary.from,
        isDefault: true,
        login: { kind: 'keys', apiKey: new Secret(adminLogin.apiKey), secretKey: new Secret(adminLogin.secretKey) },
        verify: 'on',
        jobWaitMs: 1_800_000,
        target: simulatorSummary.target,
      };
      // The tools were made from the facts that it plays: there is nothing to learn.
      const { learn: _, ...provider } = await connect([profile], createInProcessSend(answer), outside);
      return provider;
    },
  };
}

async function handle(sources: SimulatorSources): Promise<Handle> {
  const { random, tools, toolOf, loadShape, jobMs, version, faults } = sources;
  const [{ createCloudStackSimulator }, { operationOf }, { faulty, skewed }] = await Promise.all([
    import('./simulator/simulator.ts'),
    import('./simulator/wire/incoming.ts'),
    import('../../runtime/faults/faulty.ts'),
  ]);
  const clock = skewed(sources.clock, faults);
  const simulator = createCloudStackSimulator({
    tools,
    find: toolOf,
    loadShape,
    clock: () => clock.now(),
    random,
    ...(jobMs !== undefined && { jobMs }),
    ...(version !== undefined && { version }),
    ...(faults !== undefined && { faults }),
  });
  return faulty(simulator.handle, { faults, clock: sources.clock, operationOf });
}

async function connect(profiles: readonly CloudStackProfile[], send: Send, outside: Outside): Promise<Provider> {
  const { createCloudStackProvider } = await import('./provider/provider.ts');
  return createCloudStackProvider({ profiles, send, ...outside });
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [yes: readonly T[], no: readonly T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

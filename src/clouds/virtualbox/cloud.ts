// Finds, connects and simulates VirtualBox installations.

import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
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
import { isAlive } from '../../security/is-alive.ts';
import { section } from './profile-schema.ts';
import { findLocalServices, ownsPort } from './provider/local/find-local.ts';
import { installedProgram, installedPrograms } from './provider/local/installed.ts';
import type { Launched } from './provider/local/launch.ts';
import { localHost, realPath } from './provider/local/local-host.ts';
import { offerToStart } from './provider/local-remarks.ts';
import type { VirtualBoxProfile } from './provider/profiles.ts';
import type { VirtualBoxParts } from './provider/session/post.ts';

export const virtualbox: Cloud = {
  contract: contractVersion,
  id: 'virtualbox',
  title: 'VirtualBox',
  section,
  variables: [
    { name: 'VBOX_WEBSERVICE_URL', holds: 'setting' },
    { name: 'VBOX_WEBSERVICE_USER', holds: 'setting' },
    { name: 'VBOX_WEBSERVICE_PASSWORD', holds: 'secret' },
    { name: 'VBOX_ALLOWED_FOLDERS', holds: 'path' },
    { name: 'VBOX_USER_HOME', holds: 'path' },
  ],
  example: 'return await virtualbox.listMachines({})',
  catalog: async () => (await import('../../generated/virtualbox/catalog.ts')).virtualbox,
  coverage: async () =>
    (await import('../../generated/coverage.json', { with: { type: 'json' } })).default.providers.virtualbox,
  find,
  offer: async () => (await import('./offer.ts')).offer,
  survey: async () => (await import('./survey/survey.ts')).survey,
  use: async () => (await import('./use/use.ts')).use,
  places: async () => (await import('./places/places.ts')).places,
  simulation: {
    inProcess,
    handle,
    async login(origin) {
      const { simulatorLogin } = await import('./simulator/simulator.ts');
      return {
        VBOX_WEBSERVICE_URL: `${origin}/`,
        VBOX_WEBSERVICE_USER: simulatorLogin.username,
        VBOX_WEBSERVICE_PASSWORD: simulatorLogin.password,
      };
    },
  },
  pull: async () => (await import('./pull.ts')).pull,
};

/** The environment, then virtspan.yaml; where neither names a service, those of this user that run on this machine. */
async function find({ env, home, sections, file }: ProfileSources): Promise<FoundClouds> {
  const [{ profilesOf, readVirtualBoxProfiles }, { virtualBoxProfile }] = await Promise.all([
    import('./provider/profiles.ts'),
    import('./section.ts'),
  ]);
  const found = readVirtualBoxProfiles(env);
  const ours = await Promise.all(
    Object.entries(sections).map(([name, section]) => virtualBoxProfile(name, section, file ?? 'virtspan.yaml', env)),
  );
  const named = [...found.profiles, ...ours];
  const chosen = found.profiles[0] ?? ours.find(({ isDefault }) => isDefault) ?? ours[0];
  const isNamed = named.length > 0 || found.problems.length > 0;
  const profiles = isNamed
    ? named.map((profile) => ({ ...profile, isDefault: profile === chosen }))
    : profilesOf(findLocalServices(localHost(home, env)), env);
  return {
    summaries: profiles.map(({ name, url, from, isDefault }) => ({
      name,
      target: url,
      from,
      isDefault,
      ...exposureOf(url),
    })),
    problems: found.problems.map(({ from, message }) => `${from}: ${message}`),
    async remarks() {
      const [{ remarksOn }, { isOpen }] = await Promise.all([
        import('./provider/local-remarks.ts'),
        import('./provider/local/open-port.ts'),
      ]);
      return remarksOn({ host: localHost(home, env), installed: installed(env), profiles, isOpen });
    },
    async open(outside) {
      const [{ createHttp }, { proxiesOf }] = await Promise.all([
        import('../../runtime/wire/network.ts'),
        import('../../runtime/wire/proxy.ts'),
      ]);
      const http = createHttp(proxiesOf(env));
      const provider = await connect(profiles, http.send, outside, {
        launch: () => launch(http.send, outside, env),
        isThere: ({ port }) => {
          const host = localHost(home, env);
          return findLocalServices(host).some((service) => service.port === port && ownsPort(host, service));
        },
        realPath,
        offer: () => offerToStart(installed(env) !== undefined),
      });
      const close = async (): Promise<void> => {
        await provider.close();
        http.close();
      };
      return { ...provider, close };
    },
  };
}

const installed = (env: ProfileSources['env']): string | undefined =>
  installedProgram('VBoxManage', existsSync, env.PATH);

function inProcess(sources: SimulatorSources): FoundClouds {
  return {
    summaries: [simulatorSummary],
    problems: [],
    async open(outside) {
      const [{ createInProcessSend }, { simulatorLogin }, { Secret }, answer] = await Promise.all([
        import('../../runtime/wire/http-in-process.ts'),
        import('./simulator/simulator.ts'),
        import('../../security/credentials.ts'),
        handle(sources),
      ]);
      const profile: VirtualBoxProfile = {
        name: simulatorSummary.name,
        url: 'http://simulator.invalid/',
        from: simulatorSummary.from,
        isDefault: true,
        username: simulatorLogin.username,
        password: new Secret(simulatorLogin.password),
        target: simulatorSummary.target,
      };
      // The tools were made from the facts that it plays: there is nothing to learn.
      const { learn: _, ...provider } = await connect([profile], createInProcessSend(answer), outside);
      return provider;
    },
  };
}

async function handle(sources: SimulatorSources): Promise<Handle> {
  const { random, tools, loadShape, jobMs, faults } = sources;
  const [{ createVirtualBoxSimulator }, { operationOf }, { faulty, skewed }] = await Promise.all([
    import('./simulator/simulator.ts'),
    import('./simulator/wire.ts'),
    import('../../runtime/faults/faulty.ts'),
  ]);
  const clock = skewed(sources.clock, faults);
  const simulator = createVirtualBoxSimulator({
    clock,
    random,
    tools,
    loadShape,
    ...(jobMs !== undefined && { jobMs }),
    ...(faults !== undefined && { faults }),
  });
  return faulty(simulator.handle, { faults, clock: sources.clock, operationOf });
}

async function connect(
  profiles: readonly VirtualBoxProfile[],
  send: Send,
  outside: Outside,
  local: Pick<VirtualBoxParts, 'launch' | 'isThere' | 'offer' | 'realPath'> = {},
): Promise<Provider> {
  const { createVirtualBoxProvider } = await import('./provider/provider.ts');
  return createVirtualBoxProvider({ profiles, send, ...outside, ...local });
}

/** For the profile `start`: a service of our own, from the VirtualBox on the path. */
async function launch(send: Send, { clock }: Outside, env: ProfileSources['env']): Promise<Launched> {
  const { launchWebService } = await import('./provider/local/launch.ts');
  return launchWebService({
    program: installedPrograms(existsSync, env.PATH),
    env,
    clock,
    send,
    secretText: () => randomBytes(16).toString('hex'),
    pid: process.pid,
    isAlive,
  });
}

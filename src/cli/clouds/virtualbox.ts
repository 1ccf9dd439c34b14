// Finds, connects and simulates VirtualBox installations.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Provider } from '../../runtime/invocation.ts';
import type { Send } from '../../runtime/providers/http.ts';
import type { Launched } from '../../runtime/providers/virtualbox/launch.ts';
import type { VirtualBoxProfile } from '../../runtime/providers/virtualbox/profiles.ts';
import {
  type Cloud,
  type FoundClouds,
  type Handle,
  type Outside,
  type ProfileSources,
  type SimulatorSources,
  simulatorSummary,
} from './cloud.ts';

export const virtualbox: Cloud = {
  id: 'virtualbox',
  find,
  simulated,
  simulator,
  async simulatorLogin(origin) {
    const { simulatorLogin } = await import('../../runtime/simulators/virtualbox/simulator.ts');
    return {
      VBOX_WEBSERVICE_URL: `${origin}/`,
      VBOX_WEBSERVICE_USER: simulatorLogin.username,
      VBOX_WEBSERVICE_PASSWORD: simulatorLogin.password,
    };
  },
};

/** The environment, then virtspan.yaml; the first default found is the default. */
async function find({ env, sections, file }: ProfileSources): Promise<FoundClouds> {
  const [{ readVirtualBoxProfiles }, { virtualBoxProfile }] = await Promise.all([
    import('../../runtime/providers/virtualbox/profiles.ts'),
    import('../../runtime/config/virtualbox-section.ts'),
  ]);
  const found = readVirtualBoxProfiles(env);
  const ours = await Promise.all(
    Object.entries(sections).map(([name, section]) => virtualBoxProfile(name, section, file ?? 'virtspan.yaml', env)),
  );
  const all = [...found.profiles, ...ours];
  const chosen = found.profiles[0] ?? ours.find(({ isDefault }) => isDefault) ?? ours[0];
  const profiles = all.map((profile) => ({ ...profile, isDefault: profile === chosen }));
  return {
    summaries: profiles.map(({ name, url, from, isDefault }) => ({ name, target: url, from, isDefault })),
    problems: found.problems.map(({ from, message }) => `${from}: ${message}`),
    async open(outside) {
      const { createHttp } = await import('../../runtime/providers/http.ts');
      const http = createHttp();
      const provider = await connect(profiles, http.send, outside, () => launch(http.send, outside, env));
      const close = async (): Promise<void> => {
        await provider.close();
        http.close();
      };
      return { ...provider, close };
    },
  };
}

function simulated(sources: SimulatorSources): FoundClouds {
  return {
    summaries: [simulatorSummary],
    problems: [],
    async open(outside) {
      const [{ createInProcessSend }, { simulatorLogin }, { Secret }, handle] = await Promise.all([
        import('../../runtime/providers/http-in-process.ts'),
        import('../../runtime/simulators/virtualbox/simulator.ts'),
        import('../../security/credentials.ts'),
        simulator(sources),
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
      return connect([profile], createInProcessSend(handle), outside);
    },
  };
}

async function simulator({ clock, random, tools, loadShape, jobMs }: SimulatorSources): Promise<Handle> {
  const { createVirtualBoxSimulator } = await import('../../runtime/simulators/virtualbox/simulator.ts');
  const { handle } = createVirtualBoxSimulator({
    clock,
    random,
    tools,
    loadShape,
    ...(jobMs !== undefined && { jobMs }),
  });
  return handle;
}

async function connect(
  profiles: readonly VirtualBoxProfile[],
  send: Send,
  outside: Outside,
  start?: () => Promise<Launched>,
): Promise<Provider> {
  const { createVirtualBoxProvider } = await import('../../runtime/providers/virtualbox/provider.ts');
  return createVirtualBoxProvider({ profiles, send, ...outside, ...(start !== undefined && { launch: start }) });
}

/** For the profile `start`: a service of our own, from the VirtualBox on the path. */
async function launch(send: Send, { clock }: Outside, env: ProfileSources['env']): Promise<Launched> {
  const { installedPrograms, launchWebService } = await import('../../runtime/providers/virtualbox/launch.ts');
  return launchWebService({
    program: installedPrograms(existsSync),
    env,
    clock,
    send,
    secretText: () => randomBytes(16).toString('hex'),
  });
}

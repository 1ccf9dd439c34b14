// Finds, connects and simulates clusters with KubeVirt.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import {
  type Cloud,
  type FoundClouds,
  type Handle,
  type Outside,
  type ProfileSources,
  type SimulatorSources,
  simulatorSummary,
} from '../../contract/cloud.ts';
import type { Provider } from '../../contract/invocation.ts';
import type { Send } from '../../runtime/wire/http.ts';
import type { FoundKubeProfiles, KubeProfile } from './provider/profiles.ts';
import type { OpenStream } from './provider/stream.ts';

export const kubevirt: Cloud = { id: 'kubevirt', find, simulated, simulator, simulatorLogin };

const isMarked = (profile: KubeProfile): boolean => profile.isDefault;

const readText = (path: string): Promise<string> => readFile(path, 'utf8');

/**
 * The profiles of virtspan.yaml, then the contexts of KUBECONFIG or ~/.kube/config, else the service account of the pod.
 * A profile of virtspan.yaml hides a context of the same name, and is the default before any context.
 */
async function find({ env, home, sections, file }: ProfileSources): Promise<FoundClouds> {
  const { findKubeProfiles, readKubeProfiles } = await import('./provider/find-profiles.ts');
  const usual = await findKubeProfiles({ env, home, readText });
  const ours = await profilesOf(sections, async (kubeconfig) => {
    if (kubeconfig === undefined) return usual;
    return readKubeProfiles(resolve(dirname(file ?? '.'), kubeconfig), { home, readText });
  });
  const taken = new Set(ours.profiles.map(({ name }) => name));
  const all = [...ours.profiles, ...usual.profiles.filter(({ name }) => !taken.has(name))];
  const chosen = ours.profiles.find(isMarked) ?? ours.profiles[0] ?? usual.profiles.find(isMarked);
  const profiles = all.map((profile) => ({ ...profile, isDefault: profile === chosen }));
  const problems = [...ours.problems, ...usual.problems];
  return {
    summaries: profiles.map(({ name, server, from, isDefault }) => ({ name, target: server, from, isDefault })),
    problems: problems.map(({ from, message }) => `${from}: ${message}`),
    async open(outside) {
      const [{ createHttp }, { createHttpStream }] = await Promise.all([
        import('../../runtime/wire/http.ts'),
        import('./provider/stream.ts'),
      ]);
      const http = createHttp();
      const provider = await connect(profiles, http.send, createHttpStream(), outside, env);
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
  search: (kubeconfig: string | undefined) => Promise<FoundKubeProfiles>,
): Promise<FoundKubeProfiles> {
  if (Object.keys(sections).length === 0) return { profiles: [], problems: [] };
  const { kubeSectionProfiles } = await import('./section.ts');
  return kubeSectionProfiles(sections, search);
}

function simulated(sources: SimulatorSources): FoundClouds {
  return {
    summaries: [simulatorSummary],
    problems: [],
    async open(outside) {
      const [{ createInProcessSend }, { createInProcessStream }, { tokens }, { Secret }, handle] = await Promise.all([
        import('../../runtime/wire/http-in-process.ts'),
        import('./provider/stream.ts'),
        import('./simulator/access/users.ts'),
        import('../../security/credentials.ts'),
        simulator(sources),
      ]);
      const profile: KubeProfile = {
        name: simulatorSummary.name,
        server: 'http://simulator.invalid',
        from: simulatorSummary.from,
        isDefault: true,
        login: { kind: 'token', token: new Secret(tokens.admin) },
        tls: { verify: 'on' },
        target: simulatorSummary.target,
      };
      return connect([profile], createInProcessSend(handle), createInProcessStream(handle), outside, {});
    },
  };
}

async function simulator({ clock, random, loadShape, jobMs }: SimulatorSources): Promise<Handle> {
  const { createKubeVirtSimulator } = await import('./simulator/simulator.ts');
  const { handle } = createKubeVirtSimulator({
    loadShape,
    clock,
    random,
    // kubectl sends no token to a server without TLS.
    withoutToken: 'admin',
    ...(jobMs !== undefined && { jobMs }),
  });
  return handle;
}

/** A kubeconfig of its own for the simulated cluster, in a fresh folder. */
async function simulatorLogin(origin: string): Promise<Readonly<Record<string, string>>> {
  const path = join(await mkdtemp(join(tmpdir(), 'virtspan-simulator-')), 'kubeconfig');
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'simulator',
    contexts: [{ name: 'simulator', context: { cluster: 'simulator', user: 'simulator' } }],
    clusters: [{ name: 'simulator', cluster: { server: origin } }],
    users: [{ name: 'simulator', user: {} }],
  };
  await writeFile(path, `${JSON.stringify(config, null, 2)}\n`, { mode: 0o600 });
  return { KUBECONFIG: path };
}

async function connect(
  profiles: readonly KubeProfile[],
  send: Send,
  open: OpenStream,
  outside: Outside,
  env: ProfileSources['env'],
): Promise<Provider> {
  const [{ createKubeVirtProvider }, { createRunProgram }] = await Promise.all([
    import('./provider/provider.ts'),
    import('./provider/exec-plugin.ts'),
  ]);
  return createKubeVirtProvider({ profiles, send, open, run: createRunProgram(env), readText, ...outside });
}

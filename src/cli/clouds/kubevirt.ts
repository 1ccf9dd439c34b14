// Finds, connects and simulates clusters with KubeVirt.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Provider } from '../../runtime/contract.ts';
import type { Send } from '../../runtime/providers/http.ts';
import type { KubeProfile } from '../../runtime/providers/kubevirt/profiles.ts';
import type { OpenStream } from '../../runtime/providers/kubevirt/stream.ts';
import {
  type Cloud,
  type FoundClouds,
  type Handle,
  type Outside,
  type ProfileSources,
  type SimulatorSources,
  simulatorSummary,
} from './cloud.ts';

export const kubevirt: Cloud = { id: 'kubevirt', find, simulated, simulator, simulatorLogin };

const readText = (path: string): Promise<string> => readFile(path, 'utf8');

/** Contexts of KUBECONFIG or ~/.kube/config, else the service account of the pod. */
async function find({ env, home }: ProfileSources): Promise<FoundClouds> {
  const { findKubeProfiles } = await import('../../runtime/providers/kubevirt/find-profiles.ts');
  const { profiles, problems } = await findKubeProfiles({ env, home, readText });
  return {
    summaries: profiles.map(({ name, server, from, isDefault }) => ({ name, target: server, from, isDefault })),
    problems: problems.map(({ from, message }) => `${from}: ${message}`),
    async open(outside) {
      const [{ createHttp }, { createHttpStream }] = await Promise.all([
        import('../../runtime/providers/http.ts'),
        import('../../runtime/providers/kubevirt/stream.ts'),
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

function simulated(sources: SimulatorSources): FoundClouds {
  return {
    summaries: [simulatorSummary],
    problems: [],
    async open(outside) {
      const [{ createInProcessSend }, { createInProcessStream }, { tokens }, { Secret }, handle] = await Promise.all([
        import('../../runtime/providers/http-in-process.ts'),
        import('../../runtime/providers/kubevirt/stream.ts'),
        import('../../runtime/simulators/kubevirt/access/users.ts'),
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
  const { createKubeVirtSimulator } = await import('../../runtime/simulators/kubevirt/simulator.ts');
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
    import('../../runtime/providers/kubevirt/provider.ts'),
    import('../../runtime/providers/kubevirt/exec-plugin.ts'),
  ]);
  return createKubeVirtProvider({ profiles, send, open, run: createRunProgram(env), readText, ...outside });
}

// Finds, connects and simulates clusters with KubeVirt.

import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
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
import { asToolError } from '../../contract/errors.ts';
import type { Provider } from '../../contract/invocation.ts';
import type { Send } from '../../runtime/wire/http.ts';
import { exposureOf } from '../../security/exposure.ts';
import { section } from './profile-schema.ts';
import { ownSpec } from './provider/own-spec.ts';
import type { FoundKubeProfiles, KubeProfile } from './provider/profiles.ts';
import type { OpenStream } from './provider/stream.ts';

export const kubevirt: Cloud = {
  contract: contractVersion,
  id: 'kubevirt',
  title: 'KubeVirt',
  section,
  variables: [{ name: 'KUBECONFIG', holds: 'path' }],
  example: 'return await kubevirt.listVirtualMachines({})',
  catalog: async () => (await import('../../generated/kubevirt/catalog.ts')).kubevirt,
  coverage: async () =>
    (await import('../../generated/coverage.json', { with: { type: 'json' } })).default.providers.kubevirt,
  find,
  offer: async () => (await import('./offer.ts')).offer,
  survey: async () => (await import('./survey/survey.ts')).survey,
  use: async () => (await import('./use/use.ts')).use,
  places: async () => (await import('./places/places.ts')).places,
  ownSpec,
  simulation: {
    inProcess,
    handle,
    versions: async () => (await import('./simulator/engine/releases.ts')).releases,
    login: simulatorLogin,
  },
  pull:
    'A cluster serves another document than the one KubeVirt releases, with other names for its operations, so facts of ' +
    'kubevirt are not pulled. Take api/openapi-spec/swagger.json of the release, remove every description, and list it ' +
    'in sources.json; CONTRIBUTING.md says more.',
};

const isMarked = (profile: KubeProfile): boolean => profile.isDefault;

const readText = (path: string): Promise<string> => readFile(path, 'utf8');

/** A program is run as this user: whoever can write the file that names it would run what they like. */
const whyNotRun = async (path: string): Promise<string | undefined> => {
  const { checkOwnFile } = await import('../../runtime/config/own-file.ts');
  return checkOwnFile(path, { what: 'kubeconfig', user: process.getuid?.() }).then(
    () => undefined,
    (thrown: unknown) => {
      const { message, hint = '' } = asToolError(thrown);
      return `${message} ${hint}`.trim();
    },
  );
};

/**
 * The profiles of virtspan.yaml, then the contexts of KUBECONFIG or ~/.kube/config, else the service account of the pod.
 * A profile of virtspan.yaml hides a context of the same name, and is the default before any context.
 */
async function find(sources: ProfileSources): Promise<FoundClouds> {
  const { env } = sources;
  const { profiles, problems } = await search(sources);
  return {
    summaries: profiles.map(({ name, server, from, isDefault, tls, namespace }) => ({
      name,
      target: server,
      from,
      isDefault,
      ...(namespace !== undefined && { usual: { namespace } }),
      ...exposureOf(server, tls.verify),
    })),
    problems: problems.map(({ from, message }) => `${from}: ${message}`),
    async open(outside) {
      const [{ createHttp }, { proxiesOf }, { createHttpStream }] = await Promise.all([
        import('../../runtime/wire/network.ts'),
        import('../../runtime/wire/proxy.ts'),
        import('./provider/stream.ts'),
      ]);
      const proxyFor = proxiesOf(env);
      const http = createHttp(proxyFor);
      const reread = async (name: string) => (await search(sources)).profiles.find((one) => one.name === name);
      const provider = await connect(profiles, http.send, createHttpStream(proxyFor), outside, env, reread);
      const close = async (): Promise<void> => {
        await provider.close();
        http.close();
      };
      return { ...provider, close };
    },
  };
}

async function search({ env, home, sections, file }: ProfileSources): Promise<FoundKubeProfiles> {
  const { findKubeProfiles, readKubeProfiles } = await import('./provider/find-profiles.ts');
  const usual = await findKubeProfiles({ env, home, readText, whyNotRun });
  const ours = await profilesOf(sections, async (kubeconfig) => {
    if (kubeconfig === undefined) return usual;
    return readKubeProfiles(resolve(dirname(file ?? '.'), kubeconfig), { home, readText, whyNotRun });
  });
  const taken = new Set(ours.profiles.map(({ name }) => name));
  const all = [...ours.profiles, ...usual.profiles.filter(({ name }) => !taken.has(name))];
  const chosen = ours.profiles.find(isMarked) ?? ours.profiles[0] ?? usual.profiles.find(isMarked);
  const profiles = all.map((profile) => ({ ...profile, isDefault: profile === chosen }));
  return { profiles, problems: [...ours.problems, ...usual.problems] };
}

async function profilesOf(
  sections: ProfileSources['sections'],
  search: (kubeconfig: string | undefined) => Promise<FoundKubeProfiles>,
): Promise<FoundKubeProfiles> {
  if (Object.keys(sections).length === 0) return { profiles: [], problems: [] };
  const { kubeSectionProfiles } = await import('./section.ts');
  return kubeSectionProfiles(sections, search);
}

function inProcess(sources: SimulatorSources): FoundClouds {
  return {
    summaries: [simulatorSummary],
    problems: [],
    async open(outside) {
      const [{ createInProcessSend }, { createInProcessStream }, { tokens }, { Secret }, answer] = await Promise.all([
        import('../../runtime/wire/http-in-process.ts'),
        import('./provider/stream.ts'),
        import('./simulator/access/users.ts'),
        import('../../security/credentials.ts'),
        handle(sources),
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
      const send = createInProcessSend(answer);
      // The tools were made from the facts that it plays: there is nothing to learn.
      const { learn: _, ...provider } = await connect([profile], send, createInProcessStream(answer), outside, {});
      return provider;
    },
  };
}

async function handle(sources: SimulatorSources): Promise<Handle> {
  const { random, loadShape, jobMs, version, faults } = sources;
  const [{ createKubeVirtSimulator, operationOf }, { faulty, skewed }] = await Promise.all([
    import('./simulator/simulator.ts'),
    import('../../runtime/faults/faulty.ts'),
  ]);
  const clock = skewed(sources.clock, faults);
  const simulator = createKubeVirtSimulator({
    loadShape,
    clock,
    random,
    // kubectl sends no token to a server without TLS.
    withoutToken: 'admin',
    ...(jobMs !== undefined && { jobMs }),
    ...(version !== undefined && { version }),
    ...(faults !== undefined && { faults }),
  });
  return faulty(simulator.handle, { faults, clock: sources.clock, operationOf });
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
  reread?: (name: string) => Promise<KubeProfile | undefined>,
): Promise<Provider> {
  const [{ createKubeVirtProvider }, { createRunProgram }] = await Promise.all([
    import('./provider/provider.ts'),
    import('./provider/exec-plugin.ts'),
  ]);
  return createKubeVirtProvider({
    profiles,
    send,
    open,
    run: createRunProgram(env),
    readText,
    ...(reread && { reread }),
    ...outside,
  });
}

// Where clusters are found: KUBECONFIG or ~/.kube/config, else the service account of the pod we run in.
import { delimiter, join } from 'node:path';
import { type KubeconfigFile, type KubeconfigParts, readKubeconfigs } from './kubeconfig.ts';
import type { FoundKubeProfiles, KubeProfile } from './profiles.ts';

export interface KubeSources extends KubeconfigParts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

const account = '/var/run/secrets/kubernetes.io/serviceaccount';

/** Every context there is. Without a current context, the only one, or the first, is the default. */
export async function findKubeProfiles({ env, home, readText, whyNotRun }: KubeSources): Promise<FoundKubeProfiles> {
  const listed = (env.KUBECONFIG ?? '').split(delimiter).filter((path) => path !== '');
  const isAsked = listed.length > 0;
  const files: KubeconfigFile[] = [];
  const problems: { from: string; message: string }[] = [];
  for (const path of isAsked ? listed : [join(home, '.kube', 'config')]) {
    const name = shownPath(path, home);
    try {
      files.push({ path, name, text: await readText(path) });
    } catch {
      if (isAsked) problems.push({ from: 'KUBECONFIG', message: `names ${name}, which cannot be read` });
    }
  }
  const found = await readKubeconfigs(files, { readText, whyNotRun });
  const profiles =
    found.profiles.length > 0 || isAsked ? found.profiles : await inCluster(env, readText).catch(() => []);
  return { profiles: withDefault(profiles), problems: [...problems, ...found.problems] };
}

/** Every context of one kubeconfig that somebody named. */
export async function readKubeProfiles(
  path: string,
  { home, ...parts }: Omit<KubeSources, 'env'>,
): Promise<FoundKubeProfiles> {
  const name = shownPath(path, home);
  const text = await parts.readText(path).catch(() => undefined);
  if (text === undefined) return { profiles: [], problems: [{ from: name, message: 'cannot be read' }] };
  const { profiles, problems } = await readKubeconfigs([{ path, name, text }], parts);
  return { profiles: withDefault(profiles), problems };
}

function withDefault(profiles: readonly KubeProfile[]): readonly KubeProfile[] {
  const chosen = profiles.find(({ isDefault }) => isDefault) ?? profiles[0];
  return profiles.map((profile) => ({ ...profile, isDefault: profile === chosen }));
}

const shownPath = (path: string, home: string): string =>
  path.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path;

/** Inside a pod: the address from the environment, the rest from the mounted service account. */
async function inCluster(env: KubeSources['env'], readText: KubeSources['readText']): Promise<readonly KubeProfile[]> {
  const { KUBERNETES_SERVICE_HOST: host, KUBERNETES_SERVICE_PORT: port = '443' } = env;
  if (host === undefined || host === '') return [];
  const [ca, namespace] = await Promise.all([readText(`${account}/ca.crt`), readText(`${account}/namespace`)]);
  return [
    {
      name: 'in-cluster',
      server: `https://${host.includes(':') ? `[${host}]` : host}:${port}`,
      namespace: namespace.trim(),
      from: 'service account',
      isDefault: true,
      login: { kind: 'tokenFile', path: `${account}/token` },
      tls: { verify: 'on', ca },
    },
  ];
}

// Where clusters are found and how they are signed in to.
import { describe, expect, it } from '@jest/globals';
import { Credentials } from '../../../../src/clouds/kubevirt/provider/credentials.ts';
import { createRunProgram } from '../../../../src/clouds/kubevirt/provider/exec-plugin.ts';
import { findKubeProfiles } from '../../../../src/clouds/kubevirt/provider/find-profiles.ts';
import type { KubeProfile } from '../../../../src/clouds/kubevirt/provider/profiles.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const config = `
apiVersion: v1
kind: Config
current-context: prod
contexts:
  - name: dev
    context: { cluster: lab, user: dev, namespace: team-a }
  - name: prod
    context: { cluster: main, user: admin }
  - name: lost
    context: { cluster: nowhere, user: admin }
clusters:
  - name: lab
    cluster: { server: "https://lab.example:6443/", insecure-skip-tls-verify: true }
  - name: main
    cluster: { server: "https://main.example", certificate-authority: ca.pem, tls-server-name: api }
users:
  - name: dev
    user: { token: sesame }
  - name: admin
    user: { client-certificate-data: ${base64('CERT')}, client-key-data: ${base64('KEY')} }
`;

const find = (env: Record<string, string>, files: Record<string, string>) =>
  findKubeProfiles({
    env,
    home: '/home/me',
    whyNotRun: async () => undefined,
    readText: async (path) => {
      const text = files[path];
      if (text === undefined) throw new Error('no such file');
      return text;
    },
  });

describe('kubeconfig files', () => {
  it('become one profile per context, the current one as the default', async () => {
    const { profiles, problems } = await find({}, { '/home/me/.kube/config': config, '/home/me/.kube/ca.pem': 'CA' });
    expect(profiles.map(({ name, server, isDefault, from }) => [name, server, isDefault, from])).toEqual([
      ['dev', 'https://lab.example:6443', false, '~/.kube/config'],
      ['prod', 'https://main.example', true, '~/.kube/config'],
    ]);
    expect(profiles[0]).toMatchObject({ namespace: 'team-a', tls: { verify: 'off' }, login: { kind: 'token' } });
    expect(profiles[1]).toMatchObject({ tls: { verify: 'on', ca: 'CA', cert: 'CERT', serverName: 'api' } });
    expect(problems).toEqual([{ from: '~/.kube/config', message: 'context "lost" names a cluster that no file has' }]);
  });

  it('never show a credential when they are printed', async () => {
    const { profiles } = await find({}, { '/home/me/.kube/config': config });
    expect(JSON.stringify(profiles)).not.toMatch(/sesame|KEY/);
  });

  it('are merged in the order of KUBECONFIG, the first entry of a name winning', async () => {
    const other = config
      .replace('lab.example', 'other.example')
      .replace('current-context: prod', 'current-context: dev');
    const { profiles } = await find({ KUBECONFIG: '/a:/b' }, { '/a': other, '/b': config });
    expect(profiles.find(({ name }) => name === 'dev')?.server).toBe('https://other.example:6443');
    expect(profiles.find(({ isDefault }) => isDefault)?.name).toBe('dev');
  });

  it('are reported when they cannot be read or are broken, without a value', async () => {
    expect((await find({ KUBECONFIG: '/none' }, {})).problems[0]?.message).toContain('cannot be read');
    const broken = await find({ KUBECONFIG: '/a' }, { '/a': 'users: [ { token: sesame' });
    expect(broken.problems).toEqual([{ from: '/a', message: expect.stringContaining('no valid YAML') }]);
    expect(JSON.stringify(broken)).not.toContain('sesame');
    const bent = await find({ KUBECONFIG: '/a' }, { '/a': 'users: *nobody\n' });
    expect(bent.problems).toEqual([{ from: '/a', message: expect.stringContaining('holds an alias') }]);
  });

  it('give way to the service account inside a pod', async () => {
    const account = '/var/run/secrets/kubernetes.io/serviceaccount';
    const files = { [`${account}/ca.crt`]: 'CA', [`${account}/namespace`]: 'mine\n', [`${account}/token`]: 'T' };
    const { profiles } = await find({ KUBERNETES_SERVICE_HOST: '10.0.0.1' }, files);
    expect(profiles).toMatchObject([
      {
        name: 'in-cluster',
        server: 'https://10.0.0.1:443',
        namespace: 'mine',
        isDefault: true,
        login: { kind: 'tokenFile' },
      },
    ]);
  });
});

describe('credential plugins', () => {
  const profile = (args: readonly string[]): KubeProfile => ({
    name: 'p',
    server: 'https://x.example',
    from: 'file',
    isDefault: true,
    tls: { verify: 'on' },
    login: {
      kind: 'exec',
      plugin: {
        command: process.execPath,
        args,
        env: {},
        apiVersion: 'client.authentication.k8s.io/v1',
        folder: '/',
        wantsCluster: false,
      },
    },
  });
  const script = (code: string): readonly string[] => ['-e', code];
  const credentials = (args: readonly string[], now = () => 0) =>
    new Credentials(profile(args), {
      run: createRunProgram({}),
      readText: async () => '',
      clock: { now, elapsed: now },
    });
  const printing = `console.log(JSON.stringify({ kind: 'ExecCredential', status: { token: 't' + process.pid, expirationTimestamp: '1970-01-01T01:00:00Z' } }))`;

  it('are asked once until their credential ends', async () => {
    let now = 0;
    const plugin = credentials(script(printing), () => now);
    const first = await plugin.sign();
    expect(first.headers.authorization).toMatch(/^Bearer t\d+$/);
    expect((await plugin.sign()).headers).toEqual(first.headers);
    now = 3_590_000;
    expect((await plugin.sign()).headers).not.toEqual(first.headers);
  });

  it('are asked once by requests that come at the same time, also when the old credential has ended', async () => {
    let now = 0;
    const plugin = credentials(script(printing), () => now);
    const before = await plugin.sign();
    now = 3_590_000;
    const signed = await Promise.all([1, 2, 3, 4].map(() => plugin.sign()));
    expect(new Set(signed.map(({ headers }) => headers.authorization)).size).toBe(1);
    expect(signed[0]!.headers).not.toEqual(before.headers);
  });

  it('are told what is wanted of them, without a shell', async () => {
    const code = `const { apiVersion } = JSON.parse(process.env.KUBERNETES_EXEC_INFO); console.log(JSON.stringify({ status: { token: apiVersion + process.argv[1] } }))`;
    const { headers } = await credentials([...script(code), '$(id)']).sign();
    expect(headers.authorization).toBe('Bearer client.authentication.k8s.io/v1$(id)');
  });

  it('that fail or print nothing of use are named, but not what they printed', async () => {
    await expect(credentials(script('process.exit(3)')).sign()).rejects.toMatchObject({
      code: 'CREDENTIALS_MISSING',
      message: expect.stringContaining('exit code 3'),
    });
    await expect(credentials(script('console.log("sesame")')).sign()).rejects.toMatchObject({
      message: expect.not.stringContaining('sesame'),
    });
  });
});

describe('token files', () => {
  const login = { kind: 'tokenFile', path: '/run/token' } as const;
  const profile: KubeProfile = {
    name: 'pod',
    server: 'https://x.example',
    from: 'file',
    isDefault: true,
    tls: { verify: 'on' },
    login,
  };
  const credentials = (readText: (path: string) => Promise<string>) =>
    new Credentials(profile, { run: createRunProgram({}), readText, clock: { now: () => 0, elapsed: () => 0 } });

  it('are read anew for each request, as the cluster rotates them', async () => {
    const tokens = ['one\n', 'two\n'];
    const rotating = credentials(async () => tokens.shift()!);
    expect((await rotating.sign()).headers.authorization).toBe('Bearer one');
    expect((await rotating.sign()).headers.authorization).toBe('Bearer two');
  });

  it.each([
    ['cannot be read', () => Promise.reject(new Error('no such file'))],
    ['is empty', () => Promise.resolve(' \n')],
  ])('that %s are named before anything is sent', async (why, readText) => {
    await expect(credentials(readText).sign()).rejects.toMatchObject({
      code: 'CREDENTIALS_MISSING',
      message: expect.stringMatching(new RegExp(`/run/token of profile "pod" .*${why}. Nothing was sent`)),
    });
  });
});

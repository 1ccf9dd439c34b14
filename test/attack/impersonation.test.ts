// A kubeconfig that narrows its rights is kept to: calls act as whom it names, or the profile is not used at all.
import { describe, expect, it } from '@jest/globals';
import { findKubeProfiles } from '../../src/clouds/kubevirt/provider/find-profiles.ts';
import { createKubeVirtProvider } from '../../src/clouds/kubevirt/provider/provider.ts';
import { createInProcessStream } from '../../src/clouds/kubevirt/provider/stream.ts';
import { tokens } from '../../src/clouds/kubevirt/simulator/access/users.ts';
import { createKubeVirtSimulator } from '../../src/clouds/kubevirt/simulator/simulator.ts';
import type { ToolError } from '../../src/contract/errors.ts';
import type { JsonObject } from '../../src/contract/tool.ts';
import { kubevirt } from '../../src/generated/kubevirt/catalog.ts';
import { createRegistry } from '../../src/runtime/tools/registry.ts';
import type { HttpRequest } from '../../src/runtime/wire/http.ts';
import { createInProcessSend } from '../../src/runtime/wire/http-in-process.ts';
import { createExecNever } from './kube-wire.ts';

const configWith = (user: string, cluster = ''): string => `
current-context: team
contexts: [{ name: team, context: { cluster: main, user: me, namespace: team-a } }]
clusters: [{ name: main, cluster: { server: "http://simulator.invalid"${cluster} } }]
users: [{ name: me, user: { token: ${tokens.admin}${user} } }]
`;

const found = (user: string, cluster?: string) =>
  findKubeProfiles({
    env: { KUBECONFIG: '/config' },
    home: '/home/me',
    whyNotRun: async () => undefined,
    readText: async () => configWith(user, cluster),
  });

/** The provider of the only profile, on the simulator, with what it sends. */
async function clusterFor(user: string) {
  const { profiles } = await found(user);
  const registry = createRegistry([kubevirt]);
  let at = Date.UTC(2026, 10, 1);
  const sleep = async (ms: number): Promise<void> => {
    // The end of all waiting never comes.
    if (ms > 10_000) return new Promise(() => {});
    at += ms;
    await new Promise((resolve) => setImmediate(resolve));
  };
  const clock = { now: () => at, elapsed: () => at, sleep };
  const simulator = createKubeVirtSimulator({
    loadShape: (name) => registry.shape(name, 'kubevirt'),
    clock,
    random: () => 0.5,
    jobMs: 2_000,
  });
  const sent: HttpRequest[] = [];
  const inner = createInProcessSend(simulator.handle);
  const provider = createKubeVirtProvider({
    profiles,
    send: (request) => {
      sent.push(request);
      return inner(request);
    },
    open: createInProcessStream(simulator.handle),
    clock,
    random: () => 0.5,
    ...createExecNever(),
  });
  const call = async (tool: string, args: JsonObject) => {
    const { tool: known } = await registry.load(tool);
    const context = { id: 'x', profile: 'team', signal: new AbortController().signal, report: () => {} };
    return provider.call(known, args, context);
  };
  return { sent, call, requests: simulator.requests };
}

const machine = { namespace: 'team-a', name: 'web-1' };
const label = { ...machine, body: { metadata: { labels: { seen: 'yes' } } } };

describe('acting as somebody else', () => {
  it('gives a call no more rights than that person has', async () => {
    const { call, requests } = await clusterFor(', as: viewer, as-groups: [kv-viewers]');
    expect(await call('kubevirt_get_virtual_machine', machine)).toMatchObject({ data: { kind: 'VirtualMachine' } });
    const error = (await call('kubevirt_patch_virtual_machine', label).catch((thrown) => thrown)) as ToolError;
    expect(error.message).toContain('user "viewer" may not patch');
    expect([...new Set(requests.map(({ user }) => user))]).toEqual(['viewer']);
  });

  it('holds for watches too, and brings uid, groups and extras in the headers', async () => {
    const user = ', as: "jörg", as-uid: u-1, as-groups: [kv-editors, more], as-user-extra: { example.org/why: [a, b] }';
    const { call, sent, requests } = await clusterFor(user);
    await call('kubevirt_stop_virtual_machine', machine);
    expect(sent[0]!.headers).toMatchObject({
      'impersonate-user': Buffer.from('jörg').toString('latin1'),
      'impersonate-uid': 'u-1',
      'impersonate-group': ['kv-editors', 'more'],
      'impersonate-extra-example.org%2Fwhy': ['a', 'b'],
    });
    expect(requests.some(({ query }) => query.watch === 'true')).toBe(true);
    expect(requests.every(({ user: name }) => Buffer.from(name, 'latin1').toString() === 'jörg')).toBe(true);
  });

  it.each([
    ['groups without a user', ', as-groups: [kv-viewers]', 'has a user that has "as-groups" without "as"'],
    ['a uid without a user', ', as-uid: x', 'has a user that has "as-uid" without "as"'],
    ['a user that is no text', ', as: [viewer]', 'has a user that has "as" without "as"'],
    ['groups that are no list', ', as: viewer, as-groups: kv-viewers', 'that are no list of texts'],
    [
      'a field that nobody knows',
      ', as-scope: narrow',
      'the field "as-scope", which is not known and may narrow its rights',
    ],
    ['control characters', ', as: "viewer\\nX-Evil: 1"', 'acts as a name with control characters'],
  ])('is refused with the whole profile for %s', async (_, user, message) => {
    const { profiles, problems } = await found(user);
    expect(profiles).toEqual([]);
    expect(problems.map((problem) => problem.message).join()).toContain(message);
  });

  it('leaves no field unread without saying so', async () => {
    const { profiles, problems } = await found('', ', "watch-me": true');
    expect(profiles).toHaveLength(1);
    expect(problems).toEqual([
      { from: '/config', message: 'context "team" has the field "watch-me", which is read past' },
    ]);
  });

  it('goes by the proxy that the cluster asks for, or not at all', async () => {
    const { profiles, problems } = await found('', ', proxy-url: "http://joe:sesame@proxy.example:3128"');
    expect(profiles[0]!.proxy!.reveal()).toBe('http://joe:sesame@proxy.example:3128');
    expect(problems).toEqual([]);
    expect(JSON.stringify(profiles)).not.toContain('sesame');
    const other = await found('', ', proxy-url: "socks5://proxy.example:1080"');
    expect(other.profiles).toEqual([]);
    expect(other.problems[0]!.message).toContain('asks for a proxy that is a socks5 proxy');
  });
});

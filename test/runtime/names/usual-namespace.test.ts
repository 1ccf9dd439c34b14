// What a kubeconfig's context says where a call leaves it out, and what a UID says.
import { describe, expect, it } from '@jest/globals';
import { findKubeProfiles } from '../../../src/clouds/kubevirt/provider/find-profiles.ts';
import { createKubeVirtProvider } from '../../../src/clouds/kubevirt/provider/provider.ts';
import { createInProcessStream } from '../../../src/clouds/kubevirt/provider/stream.ts';
import { tokens } from '../../../src/clouds/kubevirt/simulator/access/users.ts';
import { createKubeVirtSimulator } from '../../../src/clouds/kubevirt/simulator/simulator.ts';
import { systemClock } from '../../../src/contract/clock.ts';
import type { ToolError } from '../../../src/contract/errors.ts';
import type { Answer } from '../../../src/contract/invocation.ts';
import { readText } from '../../../src/contract/read-path.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { kubevirt } from '../../../src/generated/kubevirt/catalog.ts';
import { createPipeline } from '../../../src/runtime/pipeline.ts';
import { createRegistry } from '../../../src/runtime/tools/registry.ts';
import { listingSchema } from '../../../src/runtime/tools/schema.ts';
import { createInProcessSend } from '../../../src/runtime/wire/http-in-process.ts';
import { createMemoryAudit } from '../../../src/security/audit-memory.ts';
import { Confirmations } from '../../../src/security/confirmation.ts';
import { randomOf } from '../../attack/cloud.ts';
import { createExecNever } from '../../attack/kube-wire.ts';
import { personWho } from '../pipeline/world.ts';

const registry = createRegistry([kubevirt]);

/** The whole pipeline behind a kubeconfig whose context has this namespace, or none. */
async function clusterOf(namespace?: string) {
  const context = JSON.stringify({ cluster: 'main', user: 'me', ...(namespace !== undefined && { namespace }) });
  const config = `
current-context: team
contexts: [{ name: team, context: ${context} }]
clusters: [{ name: main, cluster: { server: "http://simulator.invalid" } }]
users: [{ name: me, user: { token: ${tokens.admin} } }]
`;
  const { profiles } = await findKubeProfiles({
    env: { KUBECONFIG: '/config' },
    home: '/home/me',
    whyNotRun: async () => undefined,
    readText: async () => config,
  });
  const simulator = createKubeVirtSimulator({
    loadShape: (name) => registry.shape(name, 'kubevirt'),
    clock: systemClock,
    random: randomOf(3),
    jobMs: 0,
  });
  const provider = createKubeVirtProvider({
    profiles,
    send: createInProcessSend(simulator.handle),
    open: createInProcessStream(simulator.handle),
    clock: systemClock,
    random: () => 0.5,
    ...createExecNever(),
  });
  const person = personWho('agreed');
  let calls = 0;
  const pipeline = createPipeline({
    registry,
    providers: [provider],
    modes: { effects: 'all', destructive: 'allowed' },
    confirmations: new Confirmations({
      key: new Uint8Array(32).fill(5),
      elapsed: systemClock.elapsed,
      newId: () => `ticket-${String(calls++).padStart(12, '0')}`,
      approveMs: 300_000,
      executeMs: 60_000,
    }),
    audit: createMemoryAudit(new Uint8Array(32).fill(6), systemClock, 1_000),
    now: systemClock.now,
    elapsed: systemClock.elapsed,
  });
  const run = (tool: string, args: JsonObject): Promise<Answer> =>
    pipeline.execute({
      id: `00000000-0000-4000-8000-${String(calls++).padStart(12, '0')}`,
      tool: `kubevirt_${tool}`,
      args,
      controls: { format: 'json' },
      entry: 'mcp',
      principal: 'local',
      signal: new AbortController().signal,
      report: () => {},
      person,
    });
  return { run, person, simulator };
}

const refusal = (call: Promise<Answer>): Promise<ToolError> =>
  call.then(
    ({ text }) => {
      throw new Error(`not refused: ${text}`);
    },
    (error: ToolError) => error,
  );

const metadataOf = ({ data }: Answer): JsonObject => (data as JsonObject).metadata as JsonObject;

describe('a call that names no namespace', () => {
  it('goes to that of the context', async () => {
    const { run } = await clusterOf('team-a');
    expect(metadataOf(await run('get_virtual_machine', { name: 'web-1' }))).toMatchObject({ namespace: 'team-a' });
    expect(metadataOf(await run('get_virtual_machine', { name: 'web-1', namespace: '' }))).toMatchObject({
      namespace: 'team-a',
    });
    const elsewhere = await run('get_virtual_machine', { name: 'build-1', namespace: 'team-b' });
    expect(metadataOf(elsewhere)).toMatchObject({ namespace: 'team-b' });
  });

  it('goes to that of its manifest before that of the context', async () => {
    const { run } = await clusterOf('team-a');
    const body = { metadata: { name: 'new-1', namespace: 'team-b' }, spec: { runStrategy: 'Halted', template: {} } };
    expect(metadataOf(await run('create_virtual_machine', { body, dryRun: true }))).toMatchObject({
      namespace: 'team-b',
    });
  });

  it('says in the question which namespace that is', async () => {
    const { run, person } = await clusterOf('team-a');
    await run('delete_virtual_machine', { name: 'db-1' });
    expect(person.questions).toHaveLength(1);
    expect(person.questions[0]!.lines.join('\n')).toContain('team-a');
  });

  it('is told where the only one of that name is when the context has none', async () => {
    const { run } = await clusterOf();
    const error = await refusal(run('start_virtual_machine', { name: 'build-1' }));
    expect(error).toMatchObject({ code: 'PARAM_MISSING' });
    expect(error.message).toContain('"namespace"');
    expect(error.hint).toContain('A virtual machine "build-1" is there with namespace=team-b.');
  });

  it('is told so too when the namespace of the context has no such thing', async () => {
    const { run, person } = await clusterOf('team-a');
    const grave = await refusal(run('delete_virtual_machine', { name: 'build-1' }));
    expect(grave).toMatchObject({ code: 'NAME_UNKNOWN' });
    expect(grave.hint).toContain('namespace=team-b');
    expect(person.questions).toEqual([]);
    const light = await refusal(run('get_virtual_machine', { name: 'build-1' }));
    expect(light.message).toContain('team-b');
    const near = await refusal(run('delete_virtual_machine', { name: 'wbe-1' }));
    expect(near.hint).toContain('Nearest: "web-1"');
  });

  it('is about what the UID says, in whatever namespace that is', async () => {
    const { run, simulator } = await clusterOf('team-a');
    const uid = readText(
      metadataOf(await run('get_virtual_machine', { name: 'build-1', namespace: 'team-b' })),
      'uid',
    )!;
    const found = metadataOf(await run('get_virtual_machine', { name: uid }));
    expect(found).toMatchObject({ name: 'build-1', namespace: 'team-b' });
    await run('delete_virtual_machine', { name: uid });
    const paths = simulator.requests.filter(({ method }) => method === 'DELETE').map(({ path }) => path);
    expect(paths).toEqual([expect.stringMatching(/namespaces\/team-b\/virtualmachines\/build-1$/)]);
  });

  it('names it all the same where everything of a namespace would go', async () => {
    const { run } = await clusterOf('team-a');
    expect(await refusal(run('delete_collection_virtual_machines', {}))).toMatchObject({ code: 'PARAM_MISSING' });
    const { tool } = await registry.load('kubevirt_delete_collection_virtual_machines');
    expect(listingSchema(tool).required).toContain('namespace');
  });

  it('is no fault to a client that keeps to the listed schema', async () => {
    const { tool } = await registry.load('kubevirt_start_virtual_machine');
    expect(listingSchema(tool).required).toEqual(['name']);
  });
});

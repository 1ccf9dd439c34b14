// What became of a change: told truly while the API server is away, answers strangely, or can no longer get there.
import { describe, expect, it } from '@jest/globals';
import { tokens } from '../../../../src/clouds/kubevirt/simulator/access/users.ts';
import { createKubeVirtSimulator } from '../../../../src/clouds/kubevirt/simulator/simulator.ts';
import { systemClock } from '../../../../src/contract/clock.ts';
import type { ToolError } from '../../../../src/contract/errors.ts';
import type { Reply } from '../../../../src/contract/invocation.ts';
import type { JsonObject } from '../../../../src/contract/tool.ts';
import type { Handle } from '../../../../src/runtime/wire/http-in-process.ts';
import { loadShape, machine, profileFor, providerOver, toolNamed } from './setup.ts';

const where = { namespace: 'team-a', name: 'web-9' };

/** A cluster with a machine, and something that answers some requests in its place. */
async function behind(
  instead: (request: Request, after: readonly string[]) => Response | undefined | Promise<Response>,
) {
  const simulator = createKubeVirtSimulator({ loadShape, clock: systemClock, random: () => 0.3, jobMs: 30 });
  const changes: string[] = [];
  let mode: 'plain' | 'between' = 'plain';
  const handle: Handle = async (request) => {
    const answer = mode === 'plain' ? undefined : await instead(request, changes);
    if (mode === 'between' && request.method !== 'GET') changes.push(new URL(request.url).pathname);
    return answer ?? simulator.handle(request);
  };
  const provider = providerOver(handle);
  let taken = 0;
  const call = async (tool: string, args: JsonObject, waitMs = 20_000): Promise<Reply> =>
    provider.call(await toolNamed(tool), args, {
      ...{ id: 'call', profile: 'admin', signal: new AbortController().signal, report: () => {}, waitMs },
      taken: () => void taken++,
    });
  await call('kubevirt_create_virtual_machine', { namespace: 'team-a', body: machine('web-9') });
  mode = 'between';
  const refused = (tool: string, args: JsonObject): Promise<ToolError> =>
    call(tool, args).then(
      (reply) => Promise.reject(new Error(`it succeeded: ${JSON.stringify(reply)}`)),
      (thrown: ToolError) => thrown,
    );
  return {
    call,
    refused,
    changes,
    taken: () => taken,
    setMode: (next: typeof mode) => {
      mode = next;
    },
  };
}

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

const gone = (): never => {
  throw new Error('ECONNREFUSED');
};

describe('an API server that is away after a change', () => {
  it('is waited for, and the end is told', async () => {
    let outages = 4;
    const cloud = await behind((request, changes) =>
      changes.length > 0 && request.method === 'GET' && outages-- > 0 ? gone() : undefined,
    );
    expect((await cloud.call('kubevirt_start_virtual_machine', where)).data).toMatchObject({ status: 'Running' });
    expect(outages).toBeLessThan(0);
    expect(cloud.changes).toHaveLength(1);
  });

  it('leaves the change pending when it stays away, and nothing says that it was not sent', async () => {
    const cloud = await behind((_, changes) => (changes.length > 0 ? gone() : undefined));
    const reply = await cloud.call('kubevirt_start_virtual_machine', where, 1_500);
    expect(reply.job).toMatchObject({ state: 'pending', id: 'virtualmachines/team-a/web-9' });
    expect(reply.notes).toContainEqual(expect.stringContaining('nothing was heard'));
    expect(JSON.stringify(reply)).not.toMatch(/not sent|nothing was sent|try again/i);
    expect(cloud.taken()).toBe(1);
  });

  it('does not turn a refusal into something that was not sent', async () => {
    const cloud = await behind((request, changes) =>
      request.method === 'GET' && changes.length > 0 ? gone() : undefined,
    );
    const error = await cloud.refused('kubevirt_start_virtual_machine', { ...where, name: 'web-7' });
    expect(error).toMatchObject({ code: 'API_REFUSED', fate: 'failed', apiCode: 404 });
    expect(error.message).not.toContain('not sent');
  });
});

describe('a credential plugin that fails after a change', () => {
  it('leaves the change pending, and nothing says that it was not sent', async () => {
    const simulator = createKubeVirtSimulator({ loadShape, clock: systemClock, random: () => 0.3, jobMs: 60_000 });
    let isBroken = false;
    const handle: Handle = async (request) => {
      const response = await simulator.handle(request);
      isBroken ||= new URL(request.url).pathname.endsWith('/start');
      return response;
    };
    // It has to be asked for each request anew.
    const status = { token: tokens.admin, expirationTimestamp: '2000-01-01T00:00:00Z' };
    const plugin = { command: 'login', args: [], env: {}, apiVersion: 'v1', folder: '/', wantsCluster: false } as const;
    const login = { kind: 'exec', plugin } as const;
    const provider = providerOver(handle, [{ ...profileFor('admin'), login }], async () => {
      if (isBroken) throw new Error('exit code 1');
      return JSON.stringify({ status });
    });
    const call = async (tool: string, args: JsonObject, waitMs: number): Promise<Reply> =>
      provider.call(await toolNamed(tool), args, {
        ...{ id: 'call', profile: 'admin', signal: new AbortController().signal, report: () => {}, waitMs },
      });
    await call('kubevirt_create_virtual_machine', { namespace: 'team-a', body: machine('web-9') }, 0);
    const reply = await call('kubevirt_start_virtual_machine', where, 1_200);
    expect(reply.job?.state).toBe('pending');
    expect(reply.notes?.join(' ')).toContain('nothing was heard');
    expect(JSON.stringify(reply)).not.toMatch(/not sent|nothing was sent/i);
  });
});

describe('an answer that does not fit', () => {
  const start = /\/start$/;
  it.each<[string, () => Response, RegExp]>([
    ['a page', () => new Response('<html>Sign in</html>', { headers: { 'content-type': 'text/html' } }), /no JSON/],
    [
      'a failure that says 200',
      () => json({ kind: 'Status', status: 'Failure', message: 'no quota' }),
      /says failure \(no quota\)/,
    ],
  ])('makes the outcome of an action unknown: %s', async (_, answer, words) => {
    const cloud = await behind((request) => (start.test(new URL(request.url).pathname) ? answer() : undefined));
    const error = await cloud.refused('kubevirt_start_virtual_machine', where);
    expect(error).toMatchObject({ code: 'API_GARBLED', fate: 'unknown' });
    expect(error.message).toMatch(words);
    expect(error.hint).toContain('Look at the object');
  });

  it.each<[string, () => Response, RegExp]>([
    ['another kind', () => json({ kind: 'Pod', metadata: { name: 'web-9' } }), /kind "Pod"/],
    [
      'another object',
      () => json({ kind: 'VirtualMachine', metadata: { name: 'web-7', namespace: 'team-a' } }),
      /about name "web-7", not "web-\d"/,
    ],
    ['nothing', () => new Response('', { status: 201 }), /empty/],
    ['a list', () => json([1]), /no object/],
  ])('makes the outcome of a creation unknown, and a read an error: %s', async (_, answer, words) => {
    const cloud = await behind(answer);
    const body = machine('web-8');
    const made = await cloud.refused('kubevirt_create_virtual_machine', { namespace: 'team-a', body });
    expect(made).toMatchObject({ code: 'API_GARBLED', fate: 'unknown' });
    expect(made.message).toMatch(words);
    const read = await cloud.refused('kubevirt_get_virtual_machine', where);
    expect(read.code).toBe('API_GARBLED');
    expect(read.message).not.toContain('unknown');
  });

  it.each([
    [
      'another namespace',
      { kind: 'VirtualMachine', metadata: { name: 'web-9', namespace: 'team-b' } },
      'kubevirt_get_virtual_machine',
      'about namespace "team-b"',
    ],
    ['lists of others', { kind: 'PodList', items: [] }, 'kubevirt_list_virtual_machines', 'no list of what'],
  ])('is no answer: %s', async (_, answer, tool, words) => {
    const cloud = await behind(() => json(answer));
    const args = tool.includes('list') ? { namespace: 'team-a' } : where;
    const error = await cloud.refused(tool, args);
    expect(error.code).toBe('API_GARBLED');
    expect(error.message).toContain(words);
  });
});

describe('a wait for what cannot heal', () => {
  it('ends with the migration that failed before the machine learnt of it', async () => {
    const migration = {
      kind: 'VirtualMachineInstanceMigration',
      metadata: { name: 'kubevirt-migrate-vm-x7', creationTimestamp: '2099-01-01T00:00:00Z' },
      spec: { vmiName: 'web-9' },
      status: { phase: 'Failed', migrationState: { failureReason: 'target pod cannot be scheduled' } },
    };
    const cloud = await behind((request, changes) =>
      changes.length > 0 && request.method === 'GET' && request.url.includes('/virtualmachineinstancemigrations')
        ? json({ kind: 'VirtualMachineInstanceMigrationList', metadata: {}, items: [migration] })
        : undefined,
    );
    cloud.setMode('plain');
    await cloud.call('kubevirt_start_virtual_machine', where);
    cloud.setMode('between');
    const error = await cloud.refused('kubevirt_migrate_virtual_machine', where);
    expect(error).toMatchObject({ code: 'JOB_FAILED', fate: 'failed' });
    expect(error.message).toContain('target pod cannot be scheduled');
  });

  it('ends when no node takes a machine after its restart', async () => {
    const instance = {
      kind: 'VirtualMachineInstance',
      metadata: { name: 'web-9', uid: 'another' },
      status: {
        phase: 'Scheduling',
        conditions: [
          { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/2 nodes are available' },
        ],
      },
    };
    const cloud = await behind((request, changes) =>
      changes.length > 0 && new URL(request.url).pathname.endsWith('/virtualmachineinstances')
        ? json({ kind: 'VirtualMachineInstanceList', metadata: {}, items: [instance] })
        : undefined,
    );
    cloud.setMode('plain');
    await cloud.call('kubevirt_start_virtual_machine', where);
    cloud.setMode('between');
    const error = await cloud.refused('kubevirt_restart_virtual_machine', where);
    expect(error).toMatchObject({ code: 'JOB_FAILED' });
    expect(error.message).toContain('0/2 nodes are available');
  });
});

// Three processes of the server behind a balancer, with a real Redis, in front of one cloud: any of them can go.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, renameSync } from 'node:fs';
import { createServer, request as dial, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { answerOf, ask, endAll, fileWith, type Structure, startOn, stop, type Up } from './http-client.ts';
import { emptyEnvironment, main } from './process.ts';
import { findRedis, freePort, startRedis } from './redis.ts';

const redisFound = findRedis();
const alice = { token: 'alice' };
const taskClient = { ...alice, capabilities: { extensions: { 'io.modelcontextprotocol/tasks': {} } } };
let cloud: ChildProcess;
let redis: ChildProcess;
let redisPort: number;
let tokens: string;
let replicas: readonly Up[];
/** The cloud's commands as they come in. */
const commands: string[] = [];
const gates: Server[] = [];
/** Another address under the same name, behind which the same machines are. */
let elsewhere: Readonly<Record<string, string>>;
const audits = [0, 1, 2].map((number) => join(mkdtempSync(join(tmpdir(), 'virtspan-replica-')), `audit-${number}`));
let balancer: { readonly url: string; readonly server: Server };

async function startCloud(): Promise<Record<string, string>> {
  cloud = spawn(process.execPath, [main, 'simulate', 'cloudstack', '--json', '--job-ms', '2500'], {
    env: emptyEnvironment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const line = await new Promise<string>((resolve) => createInterface({ input: cloud.stdout! }).once('line', resolve));
  const { env } = JSON.parse(line) as { env: Record<string, string> };
  const url = env.CLOUDSTACK_API_URL!;
  elsewhere = { ...env, CLOUDSTACK_API_URL: await counted(url) };
  return { ...env, CLOUDSTACK_API_URL: await counted(url) };
}

/** The same cloud behind a door where its commands are counted. */
async function counted(url: string): Promise<string> {
  const { port, pathname } = new URL(url);
  const gate = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      commands.push(/\bcommand=(\w+)/.exec(`${incoming.url} ${body}`)?.[1] ?? '');
      const { method, headers, url: path } = incoming;
      const onward = dial({ host: '127.0.0.1', port, path: path!, method: method!, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(outgoing);
      });
      onward.once('error', () => outgoing.destroy());
      onward.end(body);
    });
  });
  gates.push(gate);
  await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(gate.address() as { port: number }).port}${pathname}`;
}

/** Hands each request to the next replica that is there. */
async function balance(): Promise<typeof balancer> {
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const attempt = (left: number): void => {
        turn += 1;
        const { port } = new URL(replicas[turn % replicas.length]!.url);
        const { method, headers } = incoming;
        const options = { host: '127.0.0.1', port, path: incoming.url!, method: method!, headers };
        const onward = dial(options, (answer) => {
          outgoing.writeHead(answer.statusCode!, answer.headers);
          answer.pipe(outgoing);
        });
        onward.once('error', () => (left > 1 ? attempt(left - 1) : outgoing.destroy()));
        onward.end(Buffer.concat(chunks));
      };
      attempt(replicas.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}/mcp`, server };
}

beforeAll(async () => {
  if (typeof redisFound === 'string') return;
  redisPort = await freePort();
  redis = await startRedis(redisFound, redisPort);
  const env = { ...(await startCloud()), VIRTSPAN_REDIS: `redis://127.0.0.1:${redisPort}` };
  const sha256 = createHash('sha256').update('alice').digest('hex');
  tokens = fileWith(`tokens:\n  - { principal: alice, sha256: ${sha256} }\n`);
  replicas = await Promise.all(audits.map((folder) => startOn(['--tokens', tokens, '--audit-dir', folder], env)));
  balancer = await balance();
}, 60_000);
afterAll(() => {
  balancer?.server.close();
  for (const gate of gates) gate.close();
  endAll();
  cloud?.kill('SIGKILL');
  redis?.kill('SIGKILL');
});

const call = (name: string, tool: string, args: object = {}) => ({ name, arguments: { tool, arguments: args } });
const list = call('call_read', 'cloudstack_list_virtual_machines', { name: 'batch-1' });
const viaBalancer = async (
  method: string,
  params: Record<string, unknown>,
  asked: object = alice,
): Promise<Structure> => answerOf(await ask(balancer.url, method, params, { ...alice, ...asked }));

/** Looks until it is so; every look goes to another process. */
async function until(look: () => Promise<Structure>, isSo: (answer: Structure) => boolean): Promise<Structure> {
  for (;;) {
    const answer = await look();
    if (isSo(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

if (typeof redisFound === 'string') {
  it(`cannot be tried: ${redisFound}`, () => {
    expect(redisFound).toMatch(/redis-server/);
  });
} else {
  const verified = (folder: string): Promise<{ readonly code: number | null; readonly said: string }> => {
    const env = emptyEnvironment({ VIRTSPAN_REDIS: `redis://127.0.0.1:${redisPort}` });
    const child = spawn(process.execPath, [main, 'audit', 'verify', '--dir', folder], { env, stdio: 'pipe' });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
  };

  it('what one process heard of the cloud is known to the others, and how far each log went is too', async () => {
    const [first, second] = replicas;
    for (const [number, { url }] of [first!, second!].entries()) {
      const args = { name: `of-${number}`, type: 'host anti-affinity' };
      const made = call('call_write', 'cloudstack_create_affinity_group', args);
      const { result } = await answerOf(await ask(url, 'tools/call', made, alice));
      expect(result.isError).not.toBe(true);
    }
    expect(commands.filter((command) => command === 'listApis')).toHaveLength(1);
    expect(commands.filter((command) => command === 'createAffinityGroup')).toHaveLength(2);

    const [own, other] = audits;
    const seen = async (): Promise<string> => {
      for (;;) {
        const { code, said } = await verified(own!);
        if (code === 0 && said.includes(other!)) return said;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    };
    expect(await seen()).toMatch(/^The chain is whole/);
    const hidden = mkdtempSync(join(tmpdir(), 'virtspan-hidden-'));
    renameSync(own!, join(hidden, 'audit'));
    const { code, said } = await verified(own!);
    expect([code, said]).toEqual([1, expect.stringMatching(/^BROKEN: .* are missing at the end/)]);
    renameSync(join(hidden, 'audit'), own!);
  }, 60_000);

  it('a question of one process is answered at the others, and works exactly once', async () => {
    const capabilities = { elicitation: { form: {} } };
    const [first, second, third] = replicas;
    const question = await answerOf(await ask(first!.url, 'tools/call', stop, { ...alice, capabilities }));
    expect(question.result.resultType).toBe('input_required');
    const { requestState } = question.result;
    const inputResponses = { confirmation: { action: 'accept', content: { go_ahead: true } } };
    const answered = { ...stop, inputResponses, requestState };
    const ends = await Promise.all(
      [second!, third!, second!, third!].map(async ({ url }) =>
        answerOf(await ask(url, 'tools/call', answered, { ...alice, capabilities })),
      ),
    );
    const done = ends.filter(({ result }) => result !== undefined && result.isError !== true);
    const refused = ends.filter(({ error }) => error?.message.includes('used before'));
    expect([done.length, refused.length]).toEqual([1, 3]);
    expect(JSON.stringify(done[0].result)).toContain('web-1');
  }, 30_000);

  it('a yes does not follow the name of a profile to another cloud', async () => {
    const capabilities = { elicitation: { form: {} } };
    const env = { ...elsewhere, VIRTSPAN_REDIS: `redis://127.0.0.1:${redisPort}` };
    const folder = mkdtempSync(join(tmpdir(), 'virtspan-moved-'));
    const moved = await startOn(['--tokens', tokens, '--audit-dir', join(folder, 'audit')], env);
    const stopOther = call('call_destructive', 'cloudstack_stop_virtual_machine', { id: 'web-2' });
    const question = await answerOf(await ask(replicas[0]!.url, 'tools/call', stopOther, { ...alice, capabilities }));
    const inputResponses = { confirmation: { action: 'accept', content: { go_ahead: true } } };
    const answered = { ...stopOther, inputResponses, requestState: question.result.requestState };
    const before = commands.length;
    const { result } = await answerOf(await ask(moved.url, 'tools/call', answered, { ...alice, capabilities }));
    // The person is asked anew: what they agreed to was at the other address.
    expect(result.resultType).toBe('input_required');
    expect(commands.slice(before)).not.toContain('stopVirtualMachine');
  }, 60_000);

  it('a task of a process that is killed is found again, with what its job came to', async () => {
    const [, , third] = replicas;
    const start = call('call_write', 'cloudstack_start_virtual_machine', { id: 'batch-1' });
    const made = await answerOf(await ask(third!.url, 'tools/call', start, taskClient));
    const { taskId } = made.result;
    const get = () => viaBalancer('tasks/get', { taskId }, { ...taskClient, headers: { 'mcp-name': taskId } });
    await until(get, ({ result }) => /job/.test(result.statusMessage ?? ''));
    third!.child.kill('SIGKILL');
    const end = await until(get, ({ result }) => result.status === 'completed');
    const text = JSON.stringify(end.result.result);
    expect(text).toContain('has ended');
    expect(text).toContain('cloudstack_query_async_job_result');
    const machines = await viaBalancer('tools/call', list);
    expect(JSON.stringify(machines.result.structuredContent)).toContain('Running');
  }, 60_000);

  it('without Redis changes are refused and reads go on; with it back, changes do too', async () => {
    const reboot = call('call_write', 'cloudstack_create_ssh_key_pair', { name: 'while-away' });
    const capabilities = { elicitation: { form: {} } };
    const destroy = { ...stop, arguments: { ...stop.arguments, arguments: { id: 'web-2' } } };
    const asked = await viaBalancer('tools/call', destroy, { capabilities });
    expect(asked.result.resultType).toBe('input_required');
    redis.kill('SIGKILL');
    const before = commands.length;
    const inputResponses = { confirmation: { action: 'accept', content: { go_ahead: true } } };
    const { requestState } = asked.result;
    const yes = await viaBalancer('tools/call', { ...destroy, inputResponses, requestState }, { capabilities });
    expect(yes.result.structuredContent.error).toMatchObject({ code: 'SHARED_AWAY', fate: 'refused' });
    expect(commands.slice(before)).not.toContain('destroyVirtualMachine');
    const refused = await until(
      () => viaBalancer('tools/call', reboot),
      ({ result }) => result.isError === true,
    );
    expect(refused.result.structuredContent.error).toMatchObject({ code: 'SHARED_AWAY', fate: 'refused' });
    expect((await viaBalancer('tools/call', list)).result.isError).not.toBe(true);
    const asTask = await viaBalancer('tools/call', reboot, taskClient);
    expect(asTask.result?.resultType).not.toBe('task');
    redis = await startRedis(redisFound, redisPort);
    const tag = call('call_write', 'cloudstack_create_affinity_group', { name: 'back', type: 'host anti-affinity' });
    await until(
      () => viaBalancer('tools/call', tag),
      ({ result }) => result.isError !== true || result.structuredContent.error.code !== 'SHARED_AWAY',
    );
  }, 60_000);
}

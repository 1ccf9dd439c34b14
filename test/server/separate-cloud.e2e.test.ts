// A client, the server and a simulated CloudStack as three processes: MCP over pipes here, signed HTTP there.
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { type CallToolResult, ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { emptyEnvironment, main } from './process.ts';

let simulator: ChildProcess;
let cloud: Record<string, string>;
let client: Client;
const questions: string[] = [];

beforeAll(async () => {
  simulator = spawn(process.execPath, [main, 'simulate', 'cloudstack', '--json', '--job-ms', '400'], {
    env: emptyEnvironment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const line = await new Promise<string>((resolve) =>
    createInterface({ input: simulator.stdout! }).once('line', resolve),
  );
  cloud = (JSON.parse(line) as { env: Record<string, string> }).env;
  client = await connect(cloud);
});
afterAll(async () => {
  await client?.close();
  simulator?.kill('SIGTERM');
});

async function connect(env: Record<string, string>): Promise<Client> {
  const made = new Client({ name: 'e2e', version: '1' }, { capabilities: { elicitation: { form: {} } } });
  made.setRequestHandler(ElicitRequestSchema, async ({ params }) => {
    questions.push(params.message);
    return { action: 'accept', content: { go_ahead: true } };
  });
  await made.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [main, '--mode', 'all'],
      env: emptyEnvironment(env),
      stderr: 'ignore',
    }),
  );
  return made;
}
// biome-ignore lint/suspicious/noExplicitAny: a test looks wherever it wants
type Structure = any;
async function call(name: string, args: object = {}, options: object = {}): Promise<Structure> {
  const result = await client.callTool({ name: `cloudstack_${name}`, arguments: { ...args } }, undefined, options);
  return (result as CallToolResult).structuredContent;
}

describe('a CloudStack in another process', () => {
  it('is the one that the environment names, and no built-in one', async () => {
    expect(client.getInstructions()).toContain('environment');
    expect(client.getInstructions()).not.toContain('built-in simulator');
    const said = await call('list_capabilities');
    expect(said).toMatchObject({ record: { cloudstackversion: expect.any(String) } });
    expect(said).not.toHaveProperty('simulated');
  });

  it('gets a machine by names with progress, shows it, and loses it once a person agreed', async () => {
    const steps: string[] = [];
    const made = await call(
      'deploy_virtual_machine',
      { zoneid: 'fra1', serviceofferingid: 'small', templateid: 'debian-12', name: 'far-1' },
      { onprogress: ({ message }: { message?: string }) => steps.push(message ?? '') },
    );
    expect(made).toMatchObject({ record: { name: 'far-1', state: 'Running', zonename: 'fra1' } });
    expect(steps.length).toBeGreaterThan(0);
    expect(await call('list_virtual_machines', { name: 'far-1' })).toMatchObject({
      items: [expect.arrayContaining(['far-1', 'Running', 'fra1'])],
    });

    questions.length = 0;
    const gone = await call('destroy_virtual_machine', { id: 'far-1' });
    expect(gone).toMatchObject({ record: { name: 'far-1', state: 'Destroyed' } });
    expect(questions).toEqual([expect.stringContaining('far-1')]);
    expect(questions[0]).toContain(`(${made.record.id.slice(0, 8)}…)`);
    expect(await call('list_virtual_machines', { name: 'far-1', state: 'Running' })).toMatchObject({ items: [] });
  });

  it('names what comes nearest to a name that nothing has', async () => {
    const { error } = await call('deploy_virtual_machine', {
      zoneid: 'fra',
      serviceofferingid: 'small',
      templateid: 'debian-12',
    });
    expect(error).toMatchObject({ code: 'NAME_UNKNOWN', message: expect.stringContaining('"fra1"') });
  });

  it('refuses a wrong secret key, and is not mistaken for the built-in one', async () => {
    const stranger = await connect({ ...cloud, CLOUDSTACK_SECRET_KEY: 'not-the-secret-key' });
    const refused = await stranger.callTool({ name: 'cloudstack_list_zones', arguments: {} });
    await stranger.close();
    expect(refused.structuredContent).toMatchObject({ error: { code: 'API_AUTH', apiCode: 401 } });
    expect(JSON.stringify(refused)).not.toContain('not-the-secret-key');
  });
});

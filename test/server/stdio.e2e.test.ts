// The built server over real pipes, as clients of both protocol eras see it.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Client as StatelessClient } from '@modelcontextprotocol/client';
import { StdioClientTransport as StatelessTransport } from '@modelcontextprotocol/client/stdio';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { type CallToolResult, ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { emptyEnvironment, main } from './process.ts';

const server = (more: readonly string[] = ['--mode', 'all']) => ({
  command: process.execPath,
  args: [main, '--simulate', ...more],
  env: emptyEnvironment(),
  stderr: 'ignore' as const,
});

const place = { zoneid: 'fra1', serviceofferingid: 'small', templateid: 'debian-12' };
const textOf = (result: unknown): string => ((result as CallToolResult).content[0] as { text: string }).text;

let close: () => Promise<void> = async () => {};
afterEach(() => close());

describe('a client of 2025-11-25', () => {
  async function connect(answer?: object, more?: readonly string[]) {
    const capabilities = answer === undefined ? {} : { elicitation: { form: {} } };
    const client = new Client({ name: 'e2e', version: '1' }, { capabilities });
    const questions: string[] = [];
    if (answer !== undefined) {
      client.setRequestHandler(ElicitRequestSchema, async ({ params }) => {
        questions.push(params.message);
        return answer as never;
      });
    }
    await client.connect(new StdioClientTransport(server(more)));
    close = () => client.close();
    return { client, questions };
  }
  const call = async (client: Client, name: string, args: Record<string, unknown> = {}, options = {}) =>
    (await client.callTool({ name, arguments: args }, undefined, options)) as CallToolResult;

  it('is told what this server is', async () => {
    const { client } = await connect();
    expect(client.getServerVersion()?.name).toBe('virtspan');
    expect(client.getInstructions()).toContain('built-in simulator');
    expect(client.getServerCapabilities()).toEqual({
      tasks: { list: {}, cancel: {}, requests: { tools: { call: {} } } },
      tools: {},
      logging: {},
      prompts: {},
      resources: {},
      completions: {},
    });
  });

  it('reads in every result, errors included, that a simulator answered', async () => {
    const { client } = await connect();
    const zones = await call(client, 'cloudstack_list_zones');
    const refused = await call(client, 'cloudstack_list_zones', { nam: 'x' });
    for (const result of [zones, refused]) {
      expect(result.structuredContent).toMatchObject({ simulated: true });
      expect(result.content.at(-1)).toMatchObject({ text: expect.stringContaining('Built-in simulator') });
    }
    expect(refused.isError).toBe(true);
  });

  it('lists all 912 CloudStack tools over pages, each once and with all four hints', async () => {
    const { client } = await connect();
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await client.listTools(cursor === undefined ? {} : { cursor });
      for (const { name, annotations, inputSchema } of page.tools) {
        names.push(name);
        expect(Object.keys(annotations ?? {}).sort()).toEqual([
          'destructiveHint',
          'idempotentHint',
          'openWorldHint',
          'readOnlyHint',
        ]);
        expect(inputSchema.type).toBe('object');
      }
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(names.filter((name) => name.startsWith('cloudstack_'))).toHaveLength(912);
    const about = ['find_tools', 'describe_tools', 'run_script'];
    const others = names.filter((name) => !about.includes(name));
    expect(names).toEqual([...about, ...[...new Set(others)].sort()]);
  });

  it('gets typed tools with the schema of their results where it asked for a few', async () => {
    const { client } = await connect(undefined, ['--tools', 'cloudstack_list_zones', '--output-schemas']);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['cloudstack_list_zones']);
    expect(tools[0]?.outputSchema).toMatchObject({ type: 'object' });
    expect(textOf(await call(client, 'cloudstack_list_zones'))).toContain('fra1');
    const other = await call(client, 'cloudstack_list_hosts');
    expect(other.structuredContent).toMatchObject({ error: { code: 'TOOL_DISABLED' } });
  });

  it('deploys a machine by names, with progress, and finds it', async () => {
    const { client } = await connect();
    const steps: string[] = [];
    const onprogress = ({ message }: { message?: string | undefined }): void => {
      steps.push(message ?? '');
    };
    const made = await call(client, 'cloudstack_deploy_virtual_machine', { ...place, name: 'e2e-1' }, { onprogress });
    expect(made.isError).toBeUndefined();
    expect(made.structuredContent).toMatchObject({ record: { name: 'e2e-1', state: 'Running' } });
    expect(steps.length).toBeGreaterThan(0);
    const found = await call(client, 'cloudstack_list_virtual_machines', { name: 'e2e-1', fields: ['name'] });
    expect(found.structuredContent).toEqual({
      columns: ['name'],
      items: [['e2e-1']],
      notes: [expect.any(String)],
      simulated: true,
    });
  });

  it('hands back the handle of a job that takes longer than it was told to wait', async () => {
    const { client } = await connect();
    const args = { ...place, name: 'e2e-2', wait_ms: 0 };
    const made = await call(client, 'cloudstack_deploy_virtual_machine', args);
    const { job } = made.structuredContent as { job: { id: string; state: string; checkWith: string } };
    expect(job.state).toBe('pending');
    expect(job.checkWith).toContain('cloudstack_query_async_job_result');
  });

  it('can stop waiting, and goes on with other calls', async () => {
    const { client } = await connect();
    const stop = new AbortController();
    const deploy = call(
      client,
      'cloudstack_deploy_virtual_machine',
      { ...place, name: 'e2e-3' },
      {
        signal: stop.signal,
        onprogress: () => stop.abort(),
      },
    );
    await expect(deploy).rejects.toThrow();
    expect(textOf(await call(client, 'cloudstack_list_zones'))).toContain('fra1');
  });

  it('destroys after the person agreed', async () => {
    const { client, questions } = await connect({ action: 'accept', content: { go_ahead: true } });
    const gone = await call(client, 'cloudstack_destroy_virtual_machine', { id: 'batch-1' });
    expect(gone.isError).toBeUndefined();
    expect(questions).toHaveLength(1);
    expect(questions[0]).toContain('batch-1');
  });

  it('does not destroy when the person declines, or nobody can be asked', async () => {
    const declined = await connect({ action: 'decline' });
    const refused = await call(declined.client, 'cloudstack_destroy_virtual_machine', { id: 'batch-1' });
    expect(refused.structuredContent).toMatchObject({ error: { code: 'CONFIRM_DECLINED', fate: 'refused' } });
    await declined.client.close();
    const { client } = await connect();
    const unasked = await call(client, 'cloudstack_destroy_virtual_machine', { id: 'batch-1' });
    expect(unasked.structuredContent).toMatchObject({ error: { code: 'CONFIRM_NEEDED' } });
    const still = await call(client, 'cloudstack_list_virtual_machines', { name: 'batch-1', format: 'json' });
    expect(still.structuredContent).toMatchObject({ items: [{ state: 'Stopped' }] });
  });

  it('reads its mistakes: parameters that are missing, wrong or unknown', async () => {
    const { client } = await connect();
    const codes = await Promise.all(
      [{ id: 'x' }, { id: 'x', virtualmachineid: ['a', 'b'] }, { id: 'x', virtualmachineid: 'y', speed: 1 }].map(
        async (args) => (await call(client, 'cloudstack_attach_volume', args)).structuredContent?.error,
      ),
    );
    expect(codes.map((error) => (error as { code: string }).code)).toEqual([
      'PARAM_MISSING',
      'PARAM_KIND',
      'PARAM_UNKNOWN',
    ]);
  });

  it('may call two hundred times at once', async () => {
    const { client } = await connect();
    const calls = Array.from({ length: 200 }, () => call(client, 'cloudstack_list_zones'));
    const results = await Promise.all(calls);
    expect(results.filter(({ isError }) => isError === true)).toEqual([]);
  });
});

describe('a simulator of its own', () => {
  it('is reached over HTTP by the server that a client started', async () => {
    const simulator = spawn(process.execPath, [main, 'simulate', '--json', '--job-ms', '20'], {
      env: emptyEnvironment(),
    });
    const line = await new Promise<string>((resolve) =>
      createInterface({ input: simulator.stdout }).once('line', resolve),
    );
    const { env } = JSON.parse(line) as { env: Record<string, string> };
    const client = new Client({ name: 'e2e', version: '1' }, { capabilities: { elicitation: { form: {} } } });
    const yes = { action: 'accept', content: { go_ahead: true } } as const;
    client.setRequestHandler(ElicitRequestSchema, async () => yes);
    const args = [main, '--mode', 'all'];
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args, env: emptyEnvironment(env), stderr: 'ignore' }),
    );
    close = async () => {
      await client.close();
      simulator.kill('SIGTERM');
    };
    const call = async (name: string, given: Record<string, unknown>) =>
      (await client.callTool({ name, arguments: given })).structuredContent;
    const made = await call('cloudstack_deploy_virtual_machine', { ...place, name: 'e2e-http' });
    expect(made).toMatchObject({ record: { name: 'e2e-http', state: 'Running' } });
    const gone = await call('cloudstack_destroy_virtual_machine', { id: 'e2e-http' });
    expect(gone).toMatchObject({ record: { state: 'Destroyed' } });
  });
});

describe('a client of 2026-07-28', () => {
  async function connect(answer?: object) {
    const client = new StatelessClient(
      { name: 'e2e', version: '1' },
      {
        capabilities: answer === undefined ? {} : { elicitation: { form: {} } },
        versionNegotiation: { mode: { pin: '2026-07-28' } },
      },
    );
    const questions: string[] = [];
    if (answer !== undefined) {
      client.setRequestHandler('elicitation/create', async ({ params }) => {
        questions.push(params.message);
        return answer as never;
      });
    }
    await client.connect(new StatelessTransport(server()));
    close = () => client.close();
    return { client, questions };
  }

  it('finds the server without a handshake and lists every tool', async () => {
    const { client } = await connect();
    expect(client.getNegotiatedProtocolVersion()).toBe('2026-07-28');
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await client.listTools(cursor === undefined ? {} : { cursor });
      names.push(...page.tools.map(({ name }) => name));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(new Set(names).size).toBeGreaterThanOrEqual(912);
  });

  it('calls tools with progress', async () => {
    const { client } = await connect();
    const steps: string[] = [];
    const onprogress = ({ message }: { message?: string | undefined }): void => {
      steps.push(message ?? '');
    };
    const params = { name: 'cloudstack_deploy_virtual_machine', arguments: { ...place, name: 'e2e-4' } };
    const made = await client.callTool(params, { onprogress });
    expect(made.structuredContent).toMatchObject({ record: { name: 'e2e-4', state: 'Running' } });
    expect(steps.length).toBeGreaterThan(0);
  });

  it('is asked by way of a result, and destroys after the person agreed', async () => {
    const { client, questions } = await connect({ action: 'accept', content: { go_ahead: true } });
    const gone = await client.callTool({ name: 'cloudstack_destroy_virtual_machine', arguments: { id: 'batch-1' } });
    expect(gone.isError).toBeUndefined();
    expect(questions).toHaveLength(1);
    expect(questions[0]).toContain('batch-1');
  });

  it('does not destroy when the person declines', async () => {
    const { client } = await connect({ action: 'decline' });
    const gone = await client.callTool({ name: 'cloudstack_destroy_virtual_machine', arguments: { id: 'batch-1' } });
    expect(gone.structuredContent).toMatchObject({ error: { code: 'CONFIRM_DECLINED' } });
  });

  it('may negotiate by itself', async () => {
    const client = new StatelessClient({ name: 'e2e', version: '1' }, { versionNegotiation: { mode: 'auto' } });
    await client.connect(new StatelessTransport(server()));
    close = () => client.close();
    expect(client.getNegotiatedProtocolVersion()).toBe('2026-07-28');
    expect(textOf(await client.callTool({ name: 'cloudstack_list_zones', arguments: {} }))).toContain('fra1');
  });
});

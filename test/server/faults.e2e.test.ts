// Planned faults as clients meet them: of the cloud's API over HTTP, and of the server with its built-in clouds.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { type CallToolResult, ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { emptyEnvironment, main } from './process.ts';

const running: ChildProcess[] = [];
const clients: Client[] = [];
afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGTERM');
  await Promise.all(clients.splice(0).map((client) => client.close()));
});

function planned(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'virtspan-faults-')), 'faults.yaml');
  writeFileSync(file, text);
  return file;
}

/** The origin of a simulated cluster that goes wrong. */
async function cluster(faults: string): Promise<string> {
  const child = spawn(process.execPath, [main, 'simulate', 'kubevirt', '--json', '--faults', planned(faults)], {
    env: emptyEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  const line = await new Promise<string>((resolve) => createInterface({ input: child.stdout! }).once('line', resolve));
  return (JSON.parse(line) as { origin: string }).origin;
}

/** Calls tools of the built-in clouds, agreeing to everything. */
async function server(faults: string): Promise<(name: string, args: object) => Promise<string>> {
  const client = new Client({ name: 'e2e', version: '1' }, { capabilities: { elicitation: { form: {} } } });
  client.setRequestHandler(ElicitRequestSchema, async () => ({ action: 'accept', content: { go_ahead: true } }));
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [main, '--mode', 'all', '--faults', planned(faults)],
      env: emptyEnvironment(),
      stderr: 'ignore',
    }),
  );
  clients.push(client);
  return async (name, args) => {
    const { content } = (await client.callTool({ name, arguments: { ...args } })) as CallToolResult;
    return content.map((part) => (part.type === 'text' ? part.text : '')).join('\n');
  };
}

const namespaces = '/api/v1/namespaces/default/events';

describe('A simulated cluster with planned faults', () => {
  it('refuses, hangs up, breaks answers off and tells a wrong time, each for the requests that the file names', async () => {
    const origin = await cluster(`
clock_skew_s: 3600
faults:
  - { operation: GET ${namespaces}, times: 1, answer: { status: 429, retry_after_s: 7, body: wait } }
  - { operation: GET ${namespaces}, after: 1, times: 1, connection: reset }
  - { operation: GET ${namespaces}, after: 2, times: 1, connection: half }
  - { operation: GET ${namespaces}, after: 3, times: 1, credentials: expired }`);
    const limited = await fetch(origin + namespaces);
    expect([limited.status, limited.headers.get('retry-after'), await limited.text()]).toEqual([429, '7', 'wait']);
    await expect(fetch(origin + namespaces)).rejects.toThrow();
    await expect(fetch(origin + namespaces).then((response) => response.text())).rejects.toThrow();
    expect((await fetch(origin + namespaces)).status).toBe(200);
    const other = await fetch(`${origin}/version`);
    expect(other.status).toBe(200);
    expect(Date.parse(other.headers.get('date')!) - Date.now()).toBeGreaterThan(3_000_000);
  });

  it('does not start with a file that it does not understand', async () => {
    const child = spawn(process.execPath, [main, 'simulate', '--faults', planned('faults: [{ job: sometimes }]')], {
      env: emptyEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(code).not.toBe(0);
    expect(said).toMatch(/faults\.yaml:1:\d+: .*job/);
  });
});

describe('The server on simulators with planned faults', () => {
  it('carries a lost answer of a start on to the truth, by the id that it chose for the job', async () => {
    const call = await server('faults: [{ operation: stopVirtualMachine, connection: lost, times: 1 }]');
    const answer = await call('cloudstack_stop_virtual_machine', { id: 'web-1' });
    expect(answer).toMatch(/Stopped/);
    expect(answer).not.toMatch(/not sent/);
  });

  it('says why a job failed, that a stuck one goes on, and that nobody knows of a vanished one', async () => {
    const call = await server(`
faults:
  - { operation: stopVirtualMachine, job: fails, reason: the host does not answer, times: 1 }
  - { operation: stopVirtualMachine, after: 1, job: stuck, times: 1 }
  - { operation: IConsole_powerDown, job: vanishes }
  - { operation: VirtualMachineInstanceMigration, job: fails, reason: no room on any node }`);
    expect(await call('cloudstack_stop_virtual_machine', { id: 'web-1' })).toMatch(/the host does not answer/);
    const stuck = await call('cloudstack_stop_virtual_machine', { id: 'web-1', wait_ms: 1500 });
    expect(stuck).toMatch(/under way and not finished/);
    const vanished = await call('virtualbox_power_down_machine', { machine: 'db-1' });
    expect(vanished).toMatch(/^JOB_VANISHED: .*unknown/);
    expect(vanished).not.toMatch(/not sent|refused/);
    expect(await call('kubevirt_migrate_virtual_machine', { namespace: 'team-a', name: 'web-1' })).toMatch(
      /no room on any node/,
    );
  });

  it('waits as long as a limited cloud asks for, and reads on', async () => {
    const call = await server(
      'faults: [{ operation: listZones, times: 1, answer: { status: 429, retry_after_s: 1 } }]',
    );
    expect(await call('cloudstack_list_zones', {})).toMatch(/fra1/);
  });
});

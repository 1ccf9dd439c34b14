// The built server over stdio, as a client sees it, in front of a real VirtualBox: one machine from nothing to nothing.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import type { AnyTool } from '../../src/runtime/contract.ts';
import { pathFor, type Rig, startRig, toolsById } from './service.ts';

let rig: Rig;
let tools: ReadonlyMap<string, AnyTool>;
let client: Client;
const asked: string[] = [];

beforeAll(async () => {
  rig = await startRig();
  tools = await toolsById();
  client = new Client({ name: 'real', version: '1' }, { capabilities: { elicitation: { form: {} } } });
  client.setRequestHandler(ElicitRequestSchema, async ({ params }) => {
    asked.push(params.message);
    return { action: 'accept', content: agreeing(params as { requestedSchema?: { properties?: object } }) };
  });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['dist/main.js'],
      env: { PATH: process.env.PATH ?? '', HOME: mkdtempSync(join(tmpdir(), 'virtspan-home-')), ...rig.access() },
      stderr: 'ignore',
    }),
  );
});
afterAll(async () => {
  await client.close();
  await rig.stop();
});

/** What a person who agrees fills in: yes where a yes is asked for, the phrase where one is to be typed. */
function agreeing({
  requestedSchema,
}: {
  requestedSchema?: { properties?: object };
}): Record<string, string | boolean> {
  const fields = Object.entries(requestedSchema?.properties ?? {}) as [
    string,
    { type?: string; description?: string },
  ][];
  return Object.fromEntries(
    fields.map(([name, field]) => [
      name,
      field.type === 'boolean' ? true : (/^Type exactly: (.*)$/.exec(field.description ?? '')?.[1] ?? ''),
    ]),
  );
}

interface Seen {
  readonly isError?: boolean;
  readonly content: readonly { readonly type: string; readonly text?: string; readonly mimeType?: string }[];
  readonly structuredContent?: {
    readonly record?: Record<string, unknown>;
    readonly items?: readonly Record<string, unknown>[];
  };
}

async function use(id: string, args: Record<string, unknown> = {}): Promise<Seen> {
  const { name } = tools.get(id)!;
  const seen = (await client.callTool({ name, arguments: { ...args, wait_ms: 120_000 } }, undefined, {
    timeout: 170_000,
  })) as unknown as Seen;
  if (seen.isError) throw new Error(seen.content.map(({ text }) => text).join(' '));
  return seen;
}
const stateOf = async (machine: string): Promise<unknown> =>
  (await use('IMachine.get', { machine, attributes: ['state'] })).structuredContent?.record?.state;

describe('the server in front of a real VirtualBox', () => {
  it('creates and changes a machine', async () => {
    await use('createMachine', {
      name: 'wire',
      osType: 'Debian12_64',
      memory: 64,
      diskSize: 5_242_880,
      network: 'NAT',
    });
    await use('IMachine.update', { machine: 'wire', memorySize: 72, VMExecutionEngine: 'Interpreter' });
    const { structuredContent } = await use('IMachine.get', { machine: 'wire', attributes: ['memorySize', 'state'] });
    expect(structuredContent?.record).toEqual({ memorySize: 72, state: 'PoweredOff' });
  });

  it('snapshots, clones, exports and imports it', async () => {
    await use('IMachine.takeSnapshot', { machine: 'wire', name: 'first' });
    await use('cloneMachine', { machine: 'wire', name: 'wire-copy' });
    await use('exportMachines', { machines: ['wire-copy'], path: pathFor('wire.ova') });
    await use('importAppliance', { path: pathFor('wire.ova'), names: ['wire-back'] });
    const names = (await use('listMachines')).structuredContent?.items?.map(({ name }) => name);
    expect(names?.toSorted()).toEqual(['wire', 'wire-back', 'wire-copy']);
  });

  it('starts, pauses, pictures, saves and powers it off', async () => {
    await use('startMachine', { machine: 'wire' });
    await use('IConsole.pause', { machine: 'wire' });
    expect(await stateOf('wire')).toBe('Paused');
    await use('IConsole.resume', { machine: 'wire' });
    const { content } = await use('takeScreenshot', { machine: 'wire' });
    expect(content.filter(({ type }) => type === 'image').map(({ mimeType }) => mimeType)).toEqual(['image/png']);
    await use('stopMachine', { machine: 'wire', how: 'save' });
    expect(await stateOf('wire')).toBe('Saved');
    await use('startMachine', { machine: 'wire' });
    await use('stopMachine', { machine: 'wire', how: 'poweroff' });
    expect(await stateOf('wire')).toBe('PoweredOff');
  });

  it('asks before it restores and deletes', async () => {
    asked.length = 0;
    await use('IMachine.restoreSnapshot', { machine: 'wire', snapshot: 'first' });
    for (const machine of ['wire', 'wire-copy', 'wire-back']) await use('deleteMachine', { machine });
    expect(asked.length).toBe(4);
    expect((await use('listMachines')).structuredContent?.items).toEqual([]);
  });

  it('knows what was meant by a wrong name', async () => {
    await expect(use('IMachine.get', { machine: 'wire' })).rejects.toThrow('NAME_UNKNOWN');
  });
});

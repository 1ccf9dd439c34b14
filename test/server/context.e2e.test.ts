// Prompts, resources and completion of the built server over real pipes, as clients of both protocol eras see them.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client as StatelessClient } from '@modelcontextprotocol/client';
import { StdioClientTransport as StatelessTransport } from '@modelcontextprotocol/client/stdio';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { statelessMeta } from './peer.ts';
import { emptyEnvironment, main, type ServerProcess, startServer } from './process.ts';

const server = (args: readonly string[]) => ({
  command: process.execPath,
  args: [main, '--simulate', ...args],
  env: emptyEnvironment(),
  stderr: 'ignore' as const,
});
const api = 'virtspan://{provider}/api/{command}';

// Nothing here changes a cloud: clients that ask for the same offer share a server.
const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Opens each connection once. */
function shared<T>(open: (args: readonly string[]) => Promise<T>): (args: readonly string[]) => Promise<T> {
  const opened = new Map<string, Promise<T>>();
  return (args) => {
    const client = opened.get(args.join(' ')) ?? open(args);
    opened.set(args.join(' '), client);
    return client;
  };
}

const connectOld = shared(async (args) => {
  const client = new Client({ name: 'e2e', version: '1' });
  await client.connect(new StdioClientTransport(server(args)));
  closing.push(() => client.close());
  return client;
});

const connectStateless = shared(async (args) => {
  const options = { versionNegotiation: { mode: { pin: '2026-07-28' } } };
  const client = new StatelessClient({ name: 'e2e', version: '1' }, options);
  await client.connect(new StatelessTransport(server(args)));
  closing.push(() => client.close());
  return client;
});

describe.each([
  ['2025-11-25', connectOld, -32002],
  ['2026-07-28', connectStateless, -32602],
] as const)('a client of %s', (_, connect, notFound) => {
  const codeOf = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'no error',
      (error: { code?: unknown }) => error.code,
    );
  const textIn = (contents: readonly object[]): string => (contents[0] as { text: string }).text;

  it.each([[[]], [['--mode', 'all']], [['--toolsets', 'cloudstack/zone']]])(
    'is offered prompts and resources with %j',
    async (args) => {
      const client = await connect(args);
      expect(client.getServerCapabilities()).toMatchObject({ prompts: {}, resources: {}, completions: {} });
      const { prompts } = await client.listPrompts();
      expect(prompts.find(({ name }) => name === 'drain-host')).toEqual({
        name: 'drain-host',
        title: expect.any(String),
        description: expect.any(String),
        arguments: [
          { name: 'host', description: expect.any(String), required: true },
          { name: 'reason', description: expect.any(String) },
        ],
      });
      const { resources } = await client.listResources();
      expect(resources.map(({ uri }) => uri)).toContain('virtspan://cloudstack/inventory');
      const { resourceTemplates } = await client.listResourceTemplates();
      expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
        api,
        ...'vms vmis datavolumes snapshots instancetypes events pods claims services'
          .split(' ')
          .flatMap((step) => [`kubevirt://{namespace}/${step}`, `kubevirt://{namespace}/${step}/{name}`]),
        ...'clusterinstancetypes clusterpreferences nodes storageclasses'
          .split(' ')
          .flatMap((step) => [`kubevirt://cluster/${step}`, `kubevirt://cluster/${step}/{name}`]),
      ]);
    },
  );

  it('is offered only prompts that change nothing in read-only mode', async () => {
    const client = await connect(['--read-only']);
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual([
      'troubleshoot',
      'find-waste',
      'troubleshoot-kubevirt',
      'find-waste-kubevirt',
      'troubleshoot-virtualbox',
      'health-of-all-clouds',
      'watch-all-clouds',
      'waste-in-all-clouds',
      'map-of-all-clouds',
      'why-unreachable',
      'capacity-of-all-clouds',
      'use-over-time',
      'security-review',
      'explain-tool',
    ]);
    await expect(client.getPrompt({ name: 'drain-host', arguments: { host: 'kvm-1' } })).rejects.toThrow(
      'Read-only mode has no prompt "drain-host"; there are troubleshoot,',
    );
    const ref = { type: 'ref/prompt' as const, name: 'drain-host' };
    expect(await codeOf(client.complete({ ref, argument: { name: 'host', value: '' } }))).toBe(-32602);
  });

  it('gets the message of a prompt with its arguments in it', async () => {
    const client = await connect([]);
    const { messages } = await client.getPrompt({ name: 'troubleshoot-kubevirt', arguments: { vm: 'web-1' } });
    expect(messages).toEqual([
      { role: 'user', content: { type: 'text', text: expect.stringContaining('KubeVirt VM "web-1"') } },
    ]);
  });

  it('reads inventories, the VMs of a namespace and the reference of an operation', async () => {
    const client = await connect([]);
    const read = async (uri: string): Promise<string> => {
      const { contents } = await client.readResource({ uri });
      expect(contents).toEqual([{ uri, mimeType: 'text/plain', text: expect.any(String) }]);
      return textIn(contents);
    };
    expect(await read('virtspan://cloudstack/inventory')).toMatch(/\d+ zones?: .*fra1/);
    expect(await read('virtspan://kubevirt/inventory')).toMatch(/[1-9]\d* virtual machines?: /);
    expect(await read('virtspan://cloudstack/api/attachVolume')).toContain('virtualmachineid');
    expect(await read('virtspan://cloudstack/api/cloudstack_attach_volume')).toContain('attachVolume');
    const namespaces = { ref: { type: 'ref/resource' as const, uri: 'kubevirt://{namespace}/vms' } };
    const { completion } = await client.complete({ ...namespaces, argument: { name: 'namespace', value: '' } });
    const [namespace] = completion.values;
    expect(await read(`kubevirt://${namespace}/vms`)).toContain(namespace);
  });

  it('completes the names of zones, tools and operations', async () => {
    const client = await connect([]);
    const complete = async (ref: object, name: string, value: string, settled: Record<string, string> = {}) => {
      const params = { ref, argument: { name, value }, context: { arguments: settled } };
      return (await client.complete(params as never)).completion.values;
    };
    const prompt = (name: string) => ({ type: 'ref/prompt', name });
    expect(await complete(prompt('deploy'), 'zone', 'fr')).toContain('fra1');
    expect(await complete(prompt('explain-tool'), 'tool', 'cloudstack_list_zo')).toContain('cloudstack_list_zones');
    const cloudstack = { provider: 'cloudstack' };
    expect(await complete({ type: 'ref/resource', uri: api }, 'command', 'attachV', cloudstack)).toContain(
      'attachVolume',
    );
    expect(await complete(prompt('deploy'), 'nothing', '')).toEqual([]);
  });

  it('is told what does not exist', async () => {
    const client = await connect([]);
    await expect(client.getPrompt({ name: 'nope' })).rejects.toThrow('there are deploy,');
    expect(await codeOf(client.getPrompt({ name: 'nope' }))).toBe(-32602);
    await expect(client.getPrompt({ name: 'drain-host' })).rejects.toThrow('needs "host"');
    for (const uri of ['virtspan://aws/inventory', 'virtspan://cloudstack/api/attachVolumes', 'file:///etc/passwd']) {
      expect([uri, await codeOf(client.readResource({ uri }))]).toEqual([uri, notFound]);
    }
    await expect(client.readResource({ uri: 'file:///x' })).rejects.toThrow('virtspan://<provider>/inventory');
    const argument = { name: 'zone', value: '' };
    expect(await codeOf(client.complete({ ref: { type: 'ref/prompt', name: 'nope' }, argument }))).toBe(-32602);
    expect(await codeOf(client.complete({ ref: { type: 'ref/resource', uri: 'x://{y}' }, argument }))).toBe(-32602);
    expect(await codeOf(client.listPrompts({ cursor: 'made up' }))).toBe(-32602);
  });
});

describe('the results of 2026-07-28', () => {
  let process: ServerProcess;
  beforeAll(() => {
    process = startServer([]);
  });
  afterAll(async () => {
    process.child.stdin.end();
    await process.ended;
  });

  it.each([
    ['prompts/list', {}, { ttlMs: 3_600_000, cacheScope: 'private' }],
    ['resources/list', {}, { ttlMs: 3_600_000, cacheScope: 'private' }],
    ['resources/templates/list', {}, { ttlMs: 3_600_000, cacheScope: 'private' }],
    ['resources/read', { uri: 'virtspan://virtualbox/inventory' }, { ttlMs: 0, cacheScope: 'private' }],
    ['prompts/get', { name: 'explain-tool', arguments: { tool: 'x' } }, {}],
  ])('of %s say how long they hold', async (method, params, lifetime) => {
    process.send({ id: method, method, params: { ...params, _meta: statelessMeta() } });
    const { result } = await process.answerTo(method);
    const { ttlMs, cacheScope } = result;
    expect(result.resultType).toBe('complete');
    expect({ ttlMs, cacheScope }).toEqual({ ttlMs: undefined, cacheScope: undefined, ...lifetime });
  });
});

describe('the operator', () => {
  it('decides over reads of resources too: a tool that is not selected is not called', async () => {
    const client = await connectOld(['--tools', 'cloudstack_list_zones']);
    const { contents } = await client.readResource({ uri: 'virtspan://cloudstack/inventory' });
    expect((contents[0] as { text: string }).text).not.toContain('virtual machines');
    await expect(client.readResource({ uri: 'kubevirt://default/vms' })).rejects.toThrow(
      'kubevirt_list_virtual_machines',
    );
  });
});

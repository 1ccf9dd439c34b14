// `--watch`: the built server takes changed files at the next call, and keeps what it had where they are broken.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { answerOf, ask, endAll, startOn } from './http-client.ts';
import { type ServerProcess, startServer } from './process.ts';

const fixture = fileURLToPath(new URL('../fixtures/one-tool.mjs', import.meta.url));
let server: ServerProcess | undefined;
afterEach(() => {
  server?.child.kill('SIGKILL');
  endAll();
});

/** A folder with a configuration, a policy and a module of the operator's own. */
function files() {
  const folder = mkdtempSync(join(tmpdir(), 'virtspan-watch-'));
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text, { mode: 0o600 });
  cpSync(fixture, join(folder, 'own.mjs'));
  write('policy.yaml', 'version: 1\nrules: [{ decide: deny, tools: [cloudstack_list_zones], why: not today }]\n');
  const config = (more = '') =>
    write('virtspan.yaml', `clouds: [{ module: ./own.mjs }]\nserver: { policy: policy.yaml${more} }\n`);
  config();
  return { folder, write, config, args: ['--simulate', '--watch', '--config', join(folder, 'virtspan.yaml')] };
}

/** Waits until the log has said it: it comes by another pipe than answers. */
async function said(form: RegExp): Promise<void> {
  while (!form.test(server!.stderr())) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** A client of the sessions that calls and lists. */
async function session(one: ServerProcess) {
  const clientInfo = { name: 'test', version: '1' };
  one.send({ id: 0, method: 'initialize', params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo } });
  const { result } = await one.answerTo(0);
  one.send({ method: 'notifications/initialized' });
  let last = 0;
  const request = async (method: string, params: object) => {
    last += 1;
    one.send({ id: last, method, params });
    return one.answerTo(last);
  };
  return {
    greeting: result,
    call: async (name: string) =>
      (await request('tools/call', { name, arguments: {} })).result.content[0].text as string,
    names: async () =>
      ((await request('tools/list', {})).result.tools as readonly { name: string }[]).map(({ name }) => name),
    docOf: async (name: string) =>
      JSON.stringify(
        (await request('tools/list', {})).result.tools.find((tool: { name: string }) => tool.name === name),
      ),
  };
}

const selected = ', tools: [cloudstack_list_zones, kubevirt_list_nodes]';

describe('--watch', () => {
  it('takes a changed policy at the next call, and keeps the old one while it is broken or gone', async () => {
    const { folder, write, args, config } = files();
    config(selected);
    server = startServer(args);
    const { call } = await session(server);
    expect(await call('cloudstack_list_zones')).toMatch(/POLICY_DENIES/);
    write('policy.yaml', 'version: 1\nrules:\n  - { decide: dany, tools: [cloudstack_list_zones] }\n');
    expect(await call('cloudstack_list_zones')).toMatch(/POLICY_DENIES/);
    await said(/everything stays as it was before.*policy\.yaml:3:\d+/);
    rmSync(join(folder, 'policy.yaml'));
    expect(await call('cloudstack_list_zones')).toMatch(/POLICY_DENIES/);
    expect(await call('cloudstack_list_zones')).toMatch(/POLICY_DENIES/);
    await said(/policy\.yaml:1:1: the policy file is gone/);
    write('policy.yaml', 'version: 1\nrules: [{ decide: deny, tools: [kubevirt_list_nodes], why: nor here }]\n');
    expect(await call('cloudstack_list_zones')).toMatch(/fra1/);
    expect(await call('kubevirt_list_nodes')).toMatch(/nor here/);
    await said(/changed files are taken from this call on.*policy\.yaml/);
  });

  it.each(['typed', 'call_destructive', 'run_script'])(
    'takes no yes that was asked for under other rules: %s',
    async (way) => {
      const { write, args } = files();
      const target = { tool: 'cloudstack_stop_virtual_machine', arguments: { id: 'web-1' } };
      const code = "return await cloudstack.stopVirtualMachine({ id: 'web-1' })";
      const call = {
        typed: { name: target.tool, arguments: target.arguments },
        call_destructive: { name: 'call_destructive', arguments: target },
        run_script: { name: 'run_script', arguments: { code } },
      }[way]!;
      server = startServer([...args, ...(way === 'typed' ? ['--tools', target.tool] : [])]);
      const clientInfo = { name: 'test', version: '1' };
      const hello = { protocolVersion: '2025-11-25', capabilities: { elicitation: { form: {} } }, clientInfo };
      server.send({ id: 0, method: 'initialize', params: hello });
      await server.answerTo(0);
      const yes = async (id: number, meanwhile: () => void): Promise<string> => {
        const before = server!.received.length;
        server!.send({ id, method: 'tools/call', params: call });
        const question = await server!.find(
          (answer) => answer.method === 'elicitation/create' && server!.received.indexOf(answer) >= before,
        );
        // A person takes a while to read it.
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        meanwhile();
        server!.send({ id: question.id, result: { action: 'accept', content: { go_ahead: true } } });
        return JSON.stringify((await server!.answerTo(id)).result);
      };
      const deny = () => write('policy.yaml', `version: 1\nrules: [{ decide: deny, tools: [${target.tool}] }]\n`);
      const refused = await yes(1, deny);
      expect(refused).toContain('changed while they were asked');
      expect(refused).toContain('Nothing was sent');
      write('policy.yaml', 'version: 1\n');
      expect(await yes(2, () => {})).not.toContain('"isError":true');
    },
  );

  it('tells a client of the sessions that the list is another one, and what changed by name', async () => {
    const { write, args, config } = files();
    config(selected);
    server = startServer(args);
    const { greeting, call, names, docOf } = await session(server);
    expect(greeting.capabilities.tools).toEqual({ listChanged: true });
    expect(await names()).toEqual(['cloudstack_list_zones', 'kubevirt_list_nodes']);
    config(', tools: [kubevirt_list_nodes, nightly_restart_machine]');
    expect(await call('cloudstack_list_zones')).toMatch(/TOOL_DISABLED/);
    await server.find(({ method }) => method === 'notifications/tools/list_changed');
    expect(await names()).toEqual(['kubevirt_list_nodes', 'nightly_restart_machine']);
    await said(/"what":"configuration: tools"/);
    const own = readFileSync(fixture, 'utf8');
    write('own.mjs', own.replace('for the nightly window.', 'for the window at noon.'));
    await call('kubevirt_list_nodes');
    await said(/"what":"module own\.mjs"/);
    expect(await docOf('nightly_restart_machine')).toMatch(/window at noon/);
    write('own.mjs', `${own}\n}{`);
    expect(await call('kubevirt_list_nodes')).toMatch(/node/);
    await said(/own\.mjs.{1,4} cannot be loaded: \S+own\.mjs:\d+:\d+: /);
    expect(await docOf('nightly_restart_machine')).toMatch(/window at noon/);
  });

  it('works behind HTTP, where stateless clients are told to ask for the list again', async () => {
    const { args, config } = files();
    config(selected);
    const { url } = await startOn(args, {});
    const list = async () => (await answerOf(await ask(url, 'tools/list', {}))).result;
    const before = await list();
    expect(before).toMatchObject({ ttlMs: 0 });
    const { result } = await answerOf(await ask(url, 'server/discover', {}));
    expect(result.capabilities.tools).toEqual({});
    config(', tools: [kubevirt_list_nodes]');
    const after = await list();
    expect([before, after].map(({ tools }) => tools.length)).toEqual([2, 1]);
  });
});

// Detours on the built server: `call_destructive`, scripts and the like reach the cloud by the same way as every call.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { statelessMeta } from '../../server/peer.ts';
import { type Answer, type ServerProcess, startServer } from '../../server/process.ts';
import { ended, errorOf, initialize, type SimulatedCloud, simulatedCloud, toolCall } from './simulated.ts';

const destroy = 'cloudstack_destroy_virtual_machine';
const accept = { action: 'accept', content: { go_ahead: true } };
type Via = (id: string) => readonly [tool: string, args: object];
const viaCall: Via = (id) => ['call_destructive', { tool: destroy, arguments: { id } }];
const viaScript: Via = (id) => [
  'run_script',
  { code: `return (await cloudstack.destroyVirtualMachine({ id: ${JSON.stringify(id)} })).id` },
];

let cloud: SimulatedCloud;
let server: ServerProcess;
beforeEach(async () => {
  cloud = await simulatedCloud();
});
afterEach(async () => {
  await ended(server);
  await cloud.close();
});

const text = ({ result, error }: Answer): string => JSON.stringify(result ?? error);
const isQuestion = ({ method }: Answer): boolean => method === 'elicitation/create';

describe.each<[string, Via]>([
  ['call_destructive', viaCall],
  ['run_script', viaScript],
])('%s, for a client that initialised', (_, via) => {
  const start = (capabilities: object = { elicitation: { form: {} } }): void => {
    server = startServer([], cloud.env);
    server.send(initialize(capabilities));
  };

  it('destroys after the person agreed', async () => {
    start();
    server.send(toolCall(1, ...via('web-1')));
    const question = await server.find(isQuestion);
    expect(question.params.message).toContain('disks: 1 ("ROOT-');
    server.send({ id: question.id, result: accept });
    expect((await server.answerTo(1)).result.isError).toBeUndefined();
    expect(cloud.changes()).toEqual(['destroyVirtualMachine']);
  });

  it('sends nothing when the person declines', async () => {
    start();
    server.send(toolCall(1, ...via('web-1')));
    server.send({ id: (await server.find(isQuestion)).id, result: { action: 'decline' } });
    expect(text(await server.answerTo(1))).toContain('CONFIRM_DECLINED');
    expect(cloud.changes()).toEqual([]);
  });

  it('sends nothing when nobody can be asked', async () => {
    start({});
    server.send(toolCall(1, ...via('web-1')));
    expect(text(await server.answerTo(1))).toContain('CONFIRM_NEEDED');
    expect(cloud.changes()).toEqual([]);
  });
});

describe('call_destructive, for a client of 2026-07-28', () => {
  const meta = statelessMeta({}, { elicitation: { form: {} } });
  const round = (id: number, [tool, args]: readonly [string, object], more: object = {}): Promise<Answer> => {
    server.send(toolCall(id, tool, args, { _meta: meta, ...more }));
    return server.answerTo(id);
  };

  it('asks by way of its result, and takes the yes for this call only', async () => {
    server = startServer([], cloud.env);
    const { result } = await round(1, viaCall('web-1'));
    expect(result.resultType).toBe('input_required');
    const retry = { inputResponses: { confirmation: accept }, requestState: result.requestState };
    expect((await round(2, viaCall('web-2'), retry)).error?.message).toContain('another call');
    const again = await round(3, viaCall('web-1'));
    const yes = { inputResponses: { confirmation: accept }, requestState: again.result.requestState };
    // By its own name it is another call as well.
    expect((await round(4, [destroy, { id: 'web-1' }], yes)).error?.message).toContain('another call');
    expect(cloud.changes()).toEqual([]);
    const third = await round(5, viaCall('web-1'));
    const done = { inputResponses: { confirmation: accept }, requestState: third.result.requestState };
    expect((await round(6, viaCall('web-1'), done)).result.isError).toBeUndefined();
    expect(cloud.changes()).toEqual(['destroyVirtualMachine']);
  });

  it('runs no script twice for a question: what such a script may not do alone is refused inside it', async () => {
    server = startServer([], cloud.env);
    const code = `
      await cloudstack.createAffinityGroup({ name: 'once', type: 'host anti-affinity' });
      return await cloudstack.destroyVirtualMachine({ id: 'web-1' });`;
    const { result } = await round(1, ['run_script', { code }]);
    expect(result.resultType).toBe('complete');
    expect(JSON.stringify(result)).toContain('CONFIRM_NEEDED');
    expect(cloud.changes()).toEqual(['createAffinityGroup']);
  });
});

describe('the other classes of calls', () => {
  it.each([
    ['call_read', { tool: destroy, arguments: { id: 'web-1' } }],
    ['call_write', { tool: destroy, arguments: { id: 'web-1' } }],
    [
      'call_write',
      {
        tool: 'cloudstack_create_firewall_rule',
        arguments: { ipaddressid: 'x', protocol: 'tcp', cidrlist: ['0.0.0.0/0'] },
      },
    ],
    ['call_read', { tool: 'cloudstack_stop_virtual_machine', arguments: { id: 'web-1' } }],
    ['call_read', { tool: 'call_destructive', arguments: { tool: destroy, arguments: { id: 'web-1' } } }],
  ])('%s does not run %j', async (via, args) => {
    server = startServer([], cloud.env);
    server.send(initialize({ elicitation: { form: {} } }));
    server.send(toolCall(1, via, args));
    expect(errorOf(await server.answerTo(1)).code).toMatch(/^(MODE_REFUSES|TOOL_UNKNOWN)$/);
    expect(cloud.changes()).toEqual([]);
  });

  it('stay closed in read-only mode, in scripts as well', async () => {
    server = startServer(['--read-only'], cloud.env);
    server.send(initialize({ elicitation: { form: {} } }));
    server.send(toolCall(1, ...viaCall('web-1')));
    server.send(toolCall(2, ...viaScript('web-1')));
    expect(text(await server.answerTo(1))).toMatch(/MODE_REFUSES|TOOL_/);
    expect((await server.answerTo(2)).result.isError).toBe(true);
    expect(cloud.changes()).toEqual([]);
  });
});

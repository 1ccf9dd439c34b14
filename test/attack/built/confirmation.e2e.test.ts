// The built server and a person: what reaches the cloud is what was agreed to, in both protocol eras.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { statelessMeta } from '../../server/peer.ts';
import { type Answer, type ServerProcess, startServer } from '../../server/process.ts';
import { ended, errorOf, fileWith, initialize, type SimulatedCloud, simulatedCloud, toolCall } from './simulated.ts';

const destroy = 'cloudstack_destroy_virtual_machine';
const accept = { action: 'accept', content: { go_ahead: true } };

let cloud: SimulatedCloud;
let servers: ServerProcess[] = [];

beforeEach(async () => {
  cloud = await simulatedCloud();
  servers = [];
});
afterEach(async () => {
  await Promise.all(servers.map(ended));
  await cloud.close();
});

/** One server and its cloud, for questions that nobody says yes to: each test has to find the cloud untouched. */
function oneServer(): { readonly server: () => ServerProcess; readonly changes: () => readonly string[] } {
  let untouched: SimulatedCloud;
  let server: ServerProcess;
  beforeAll(async () => {
    untouched = await simulatedCloud();
    server = startServer(['--mode', 'all'], untouched.env);
  });
  afterAll(async () => {
    await ended(server);
    expect(untouched.changes()).toEqual([]);
    await untouched.close();
  });
  return { server: () => server, changes: () => untouched.changes() };
}

function serve(args: readonly string[] = []): ServerProcess {
  const server = startServer(['--mode', 'all', ...args], args.includes('--config') ? {} : cloud.env);
  servers.push(server);
  return server;
}

describe('a client that initialised, on the built server', () => {
  const elicitation = { elicitation: { form: {} } };

  /** Makes the call, lets `reply` answer the question and gives both. */
  async function ask(
    args: object,
    reply: (question: Answer, server: ServerProcess) => void,
    server = greeted(serve()),
  ): Promise<{ readonly question: Answer; readonly answer: Answer }> {
    const before = server.received.length;
    const id = `ask-${before}`;
    server.send(toolCall(id, destroy, args));
    const isNew = (answer: Answer): boolean => server.received.indexOf(answer) >= before;
    const question = await server.find((answer) => answer.method === 'elicitation/create' && isNew(answer));
    reply(question, server);
    return { question, answer: await server.answerTo(id) };
  }
  const greeted = (server: ServerProcess): ServerProcess => {
    server.send(initialize(elicitation));
    return server;
  };
  const say = (result: object) => (question: Answer, server: ServerProcess) => server.send({ id: question.id, result });

  it('destroys a machine after a person saw what hangs on it and agreed', async () => {
    const { question, answer } = await ask({ id: 'web-1' }, say(accept));
    const { message } = question.params;
    expect(message).toContain('"web-1"');
    expect(message).toContain('disks: 1 ("ROOT-');
    expect(message).toContain('load balancer rules: ');
    expect(answer.result.isError).toBeUndefined();
    expect(cloud.changes()).toEqual(['destroyVirtualMachine']);
  });

  it('wants the name typed before it expunges', async () => {
    const { question } = await ask({ id: 'web-1', expunge: true }, say(accept));
    expect(Object.keys(question.params.requestedSchema.properties)).toEqual(['phrase']);
    expect(cloud.changes()).toEqual([]);
    const typed = await ask({ id: 'web-1', expunge: true }, say({ action: 'accept', content: { phrase: 'web-1' } }));
    expect(typed.answer.result.isError).toBeUndefined();
    expect(cloud.changes()).toEqual(['destroyVirtualMachine']);
  });

  const { server: one, changes } = oneServer();
  beforeAll(() => {
    greeted(one());
  });
  it.each<[string, object]>([
    ['declines', { action: 'decline' }],
    ['cancels', { action: 'cancel' }],
    ['accepts without ticking the box', { action: 'accept', content: {} }],
    ['ticks with a text', { action: 'accept', content: { go_ahead: 'true' } }],
    ['says something else', { action: 'yes' }],
  ])('sends nothing when the person %s', async (_, result) => {
    const { answer } = await ask({ id: 'web-1' }, say(result), one());
    expect(errorOf(answer)).toMatchObject({ code: expect.stringMatching(/^CONFIRM_/), fate: 'refused' });
    expect(changes()).toEqual([]);
  });

  it('sends nothing when the client fails to ask', async () => {
    const { answer } = await ask({ id: 'web-1' }, (question, server) =>
      server.send({ id: question.id, error: { code: -32603, message: 'the window is gone' } }),
    );
    expect(errorOf(answer).code).toBe('CONFIRM_NEEDED');
    expect(cloud.changes()).toEqual([]);
  });

  it('sends nothing when nobody answers in the time that the operator set, and not afterwards either', async () => {
    const config = cloud.configuration('limits: { patience_s: 1 }\n');
    const server = serve(['--config', config]);
    server.send(initialize(elicitation));
    server.send(toolCall(1, destroy, { id: 'web-1', profile: 'one' }));
    const question = await server.find(({ method }) => method === 'elicitation/create');
    const answer = await server.answerTo(1);
    expect(errorOf(answer)).toMatchObject({ code: 'CONFIRM_DECLINED', message: expect.stringContaining('in time') });
    server.send({ id: question.id, result: accept });
    server.send(toolCall(2, 'cloudstack_list_zones', { profile: 'one' }));
    await server.answerTo(2);
    expect(cloud.changes()).toEqual([]);
  });

  it('sends nothing when the caller takes the call back while the person thinks', async () => {
    const server = serve();
    server.send(initialize(elicitation));
    server.send(toolCall(1, destroy, { id: 'web-1' }));
    const question = await server.find(({ method }) => method === 'elicitation/create');
    server.send({ method: 'notifications/cancelled', params: { requestId: 1 } });
    server.send({ id: question.id, result: accept });
    server.send(toolCall(2, 'cloudstack_list_zones', {}));
    await server.answerTo(2);
    await ended(server);
    expect(cloud.changes()).toEqual([]);
  });

  it('sends nothing for a client that cannot ask anybody', async () => {
    const server = serve();
    server.send(initialize());
    server.send(toolCall(1, destroy, { id: 'web-1' }));
    server.send(toolCall(2, destroy, { id: 'web-1', confirmation: 'yes' }));
    expect(errorOf(await server.answerTo(1)).code).toBe('CONFIRM_NEEDED');
    expect(errorOf(await server.answerTo(2)).code).toBe('CONFIRM_NEEDED');
    expect(cloud.changes()).toEqual([]);
  });

  it('takes one yes for one call: the other of two asks for itself', async () => {
    const server = serve();
    server.send(initialize(elicitation));
    server.send(toolCall(1, destroy, { id: 'web-1' }));
    server.send(toolCall(2, destroy, { id: 'web-2' }));
    const about =
      (name: string) =>
      ({ method, params }: Answer) =>
        method === 'elicitation/create' && params.message.includes(`"${name}"?`);
    const [first, second] = await Promise.all([server.find(about('web-1')), server.find(about('web-2'))]);
    server.send({ id: first.id, result: accept });
    server.send({ id: first.id, result: accept });
    server.send({ id: second.id, result: { action: 'decline' } });
    expect((await server.answerTo(1)).result.isError).toBeUndefined();
    expect(errorOf(await server.answerTo(2)).code).toBe('CONFIRM_DECLINED');
    expect(cloud.changes()).toEqual(['destroyVirtualMachine']);
    const sent = cloud.simulator.requests.find(({ command }) => command === 'destroyVirtualMachine');
    expect(sent?.params.id).toBe('12986da7-9cf2-5b22-956b-a9a3a578f94e');
  });
});

describe('a client of 2026-07-28, on the built server', () => {
  const meta = statelessMeta({}, { elicitation: { form: {} } });
  const yes = { confirmation: accept };
  let last = 0;

  const round = (server: ServerProcess, args: object, more: object = {}, name = destroy): Promise<Answer> => {
    last += 1;
    server.send(toolCall(last, name, args, { _meta: meta, ...more }));
    return server.answerTo(last);
  };
  async function asked(args: object = { id: 'web-1' }, options: readonly string[] = [], server = serve(options)) {
    const { result } = await round(server, args);
    expect(result.resultType).toBe('input_required');
    expect(cloud.changes()).toEqual([]);
    return { server, result, state: result.requestState as string };
  }

  it('destroys a machine after a person saw what hangs on it and agreed', async () => {
    const { server, result, state } = await asked();
    const { message } = result.inputRequests.confirmation.params;
    expect(message).toContain('disks: 1 ("ROOT-');
    const done = await round(server, { id: 'web-1' }, { inputResponses: yes, requestState: state });
    expect(done.result.isError).toBeUndefined();
    expect(cloud.changes()).toEqual(['destroyVirtualMachine']);
  });

  const { server: one, changes } = oneServer();
  it.each<[string, object]>([
    ['declines', { confirmation: { action: 'decline' } }],
    ['cancels', { confirmation: { action: 'cancel' } }],
    ['does not tick the box', { confirmation: { action: 'accept', content: { go_ahead: false } } }],
    ['answers another question', { other: accept }],
  ])('sends nothing when the person %s', async (_, inputResponses) => {
    const { server, state } = await asked({ id: 'web-1' }, [], one());
    await round(server, { id: 'web-1' }, { inputResponses, requestState: state });
    expect(changes()).toEqual([]);
  });

  it('takes a state once, raced or replayed', async () => {
    const { server, state } = await asked();
    const retry = { inputResponses: yes, requestState: state };
    const raced = await Promise.all([1, 2, 3].map(() => round(server, { id: 'web-1' }, retry)));
    expect(raced.filter(({ error }) => error !== undefined)).toHaveLength(2);
    const again = await round(server, { id: 'web-1' }, retry);
    expect(again.error?.message).toContain('used before');
    expect(cloud.changes()).toEqual(['destroyVirtualMachine']);
  });

  it.each<[string, object, (state: string) => string]>([
    ['other arguments', { id: 'web-2' }, (state) => state],
    ['one argument more', { id: 'web-1', expunge: true }, (state) => state],
    ['the wish to see secrets', { id: 'web-1', reveal: true }, (state) => state],
    ['its content changed', { id: 'web-1' }, (state) => `e${state}`],
    ['its seal changed', { id: 'web-1' }, (state) => `${state.slice(0, -4)}AAAA`],
    ['another state of the same server for it', { id: 'web-1' }, () => 'eyJpZCI6IjEifQ.c2VhbA'],
  ])('refuses a state with %s', async (_, args, forge) => {
    const { server, state } = await asked({ id: 'web-1' }, [], one());
    const forged = await round(server, args, { inputResponses: yes, requestState: forge(state) });
    expect(forged.error?.code).toBe(-32602);
    expect(changes()).toEqual([]);
  });

  it('refuses a state for another profile, and has spent it by then', async () => {
    const { server, state } = await asked({ id: 'web-1', profile: 'one' }, ['--config', cloud.configuration()]);
    const retry = { inputResponses: yes, requestState: state };
    const other = await round(server, { id: 'web-1', profile: 'two' }, retry);
    expect(other.error?.message).toContain('another call');
    const back = await round(server, { id: 'web-1', profile: 'one' }, retry);
    expect(back.error?.message).toContain('used before');
    expect(cloud.changes()).toEqual([]);
  });

  it('refuses a state of another process, and one that came too late', async () => {
    const patient = await asked();
    const config = cloud.configuration('limits: { patience_s: 1 }\n');
    const { server, state } = await asked({ id: 'web-1', profile: 'one' }, ['--config', config]);
    const foreign = await round(server, { id: 'web-1' }, { inputResponses: yes, requestState: patient.state });
    expect(foreign.error?.message).toContain('not issued here');
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const late = await round(server, { id: 'web-1', profile: 'one' }, { inputResponses: yes, requestState: state });
    expect(late.error?.message).toContain('too old');
    expect(cloud.changes()).toEqual([]);
  });

  it('asks again when the machine became another one while the person thought', async () => {
    const id = '12986da7-9cf2-5b22-956b-a9a3a578f94e';
    const { server, state } = await asked({ id });
    cloud.simulator.plant({ kind: 'row', table: 'virtualmachine', row: { id, name: 'ledger', displayname: 'ledger' } });
    const { result } = await round(server, { id }, { inputResponses: yes, requestState: state });
    expect(result.inputRequests?.confirmation.params.message).toContain('"ledger"');
    expect(cloud.changes()).toEqual([]);
  });

  it('refuses a client that cannot ask, whatever it brings', async () => {
    const { server, state } = await asked();
    const mute = { _meta: statelessMeta(), inputResponses: yes, requestState: state };
    const answer = await round(server, { id: 'web-1' }, mute);
    expect(errorOf(answer).code).toBe('CONFIRM_NEEDED');
    expect(cloud.changes()).toEqual([]);
  });
});

describe('a policy on the built server', () => {
  it('sends nothing that it denies, although the person would agree', async () => {
    const policy = fileWith(
      'version: 1\nrules:\n  - { decide: deny, effects: [destroy], why: nothing is destroyed here }\n',
      'policy.yaml',
    );
    const server = serve(['--policy', policy]);
    server.send(initialize({ elicitation: { form: {} } }));
    server.send(toolCall(1, destroy, { id: 'web-1' }));
    expect(errorOf(await server.answerTo(1))).toMatchObject({
      code: 'POLICY_DENIES',
      message: expect.stringContaining('nothing is destroyed here'),
    });
    expect(cloud.changes()).toEqual([]);
  });
});

// What the built server sends a CloudStack for what operators do by the dozen, counted in requests.
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type SimulatedCloud, simulatedCloud } from '../attack/built/simulated.ts';
import { openSession, type Session } from './kubevirt-session.ts';

let cloud: SimulatedCloud;
let session: Session;
/** Commands that came since the test began to count. */
let asked: string[];
/** What is answered instead of the cloud, by command. */
let instead: (command: string, form: URLSearchParams) => Promise<Response | undefined>;

beforeEach(async () => {
  instead = async () => undefined;
  asked = [];
  cloud = await simulatedCloud({
    between: (inner) => async (request) => {
      const form = new URLSearchParams(await request.clone().text());
      const command = form.get('command') ?? '';
      asked.push(command);
      return (await instead(command, form)) ?? inner(request);
    },
  });
  session = await openSession(['--mode', 'all'], cloud.env);
});
afterEach(async () => {
  await session.client.close();
  await cloud.close();
});

const times = (form: RegExp): number => asked.filter((command) => form.test(command)).length;

/** So many machines that do not run, of these names. */
async function machines(count: number): Promise<readonly string[]> {
  const names = Array.from({ length: count }, (_, at) => `many-${at}`);
  const made = await Promise.all(
    names.map((name) =>
      session.call('cloudstack_deploy_virtual_machine', {
        ...{ name, zoneid: 'fra1', serviceofferingid: 'small', templateid: 'debian-12', startvm: false },
      }),
    ),
  );
  expect(made.map(({ error }) => error)).toEqual(names.map(() => undefined));
  asked = [];
  return names;
}

it('fifty machines started at once by name are fifty starts, and few questions for all of them', async () => {
  const names = await machines(50);
  const answers = await Promise.all(names.map((id) => session.call('cloudstack_start_virtual_machine', { id })));
  expect(answers.map(({ structured }) => structured.record?.state ?? structured)).toEqual(names.map(() => 'Running'));
  expect(times(/^startVirtualMachine$/)).toBe(50);
  // A look-up of the name each at most; jobs are asked about with lists, and each for its result once it has ended.
  expect(times(/^list(?!AsyncJobs)/)).toBeLessThanOrEqual(50);
  expect(times(/^queryAsyncJobResult$/)).toBeLessThanOrEqual(60);
});

it('a rename goes out while thirty starts wait for their jobs', async () => {
  const names = await machines(31);
  let letGo: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  instead = async (command) =>
    /^(queryAsyncJobResult|listAsyncJobs)$/.test(command) ? held.then(() => undefined) : undefined;
  const [last, ...others] = names;
  const starts = others.map((id) => session.call('cloudstack_start_virtual_machine', { id }));
  while (times(/^startVirtualMachine$/) < 30) await new Promise((resolve) => setTimeout(resolve, 5));
  const { error } = await session.call('cloudstack_update_virtual_machine', { id: last, displayname: 'renamed' });
  expect(error).toBeUndefined();
  letGo();
  await Promise.all(starts);
});

it('all of 13,315 events are read by a script with 27 requests', async () => {
  const count = 13_315;
  instead = async (command, form) => {
    if (command !== 'listEvents') return undefined;
    const size = Number(form.get('pagesize') ?? 50);
    const from = (Number(form.get('page') ?? 1) - 1) * size;
    const rows = Array.from({ length: Math.max(0, Math.min(size, count - from)) }, (_, at) => ({
      id: `event-${from + at}`,
    }));
    return Response.json({ listeventsresponse: { count, event: rows } });
  };
  const code = "return (await cloudstack.listEvents.all({}, { fields: ['id'] })).length;";
  const { text } = await session.call('run_script', { code });
  expect(text).toContain(String(count));
  expect(times(/^listEvents$/)).toBe(27);
});

it('a name that nothing has costs a few requests', async () => {
  await machines(30);
  const { error } = await session.call('cloudstack_stop_virtual_machine', { id: 'many-417' });
  expect(error?.code).toBe('NAME_UNKNOWN');
  expect(asked.length).toBeLessThanOrEqual(3);
});

it('twenty confirmed destroys share what they look up', async () => {
  const names = await machines(20);
  const answers = await Promise.all(names.map((id) => session.call('cloudstack_destroy_virtual_machine', { id })));
  expect(answers.map(({ error }) => error)).toEqual(names.map(() => undefined));
  expect(session.questions).toHaveLength(20);
  expect(times(/^destroyVirtualMachine$/)).toBe(20);
  // Each alone looks up twelve times, before the question and before it is done.
  expect(times(/^list(?!AsyncJobs)/)).toBeLessThan(150);
});

it('five answers of a proxy to one command keep no other command from the cloud', async () => {
  instead = async (command) => (command === 'listHosts' ? new Response('<html>504', { status: 504 }) : undefined);
  for (let time = 0; time < 5; time += 1) expect((await session.call('cloudstack_list_hosts')).error).toBeDefined();
  asked = [];
  const after = await session.call('cloudstack_list_hosts');
  expect(after.error).toMatchObject({ fate: 'refused' });
  expect((await session.call('cloudstack_list_zones')).error).toBeUndefined();
  expect(asked).toEqual(['listZones']);
});

// The life of a KubeVirt machine as a client of the built server sees it, on the simulated cluster.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  fileOf,
  kubeconfigFor,
  machine,
  openSession,
  type Session,
  type SimulatedCluster,
  startCluster,
} from './kubevirt-session.ts';

const namespace = 'team-a';
const vm = (name: string): { readonly namespace: string; readonly name: string } => ({ namespace, name });
const about = (name: string): object => ({ apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name });
const snapshotOf = (name: string, machineName: string): object => ({
  metadata: { name },
  spec: { source: about(machineName) },
});
const restoreOf = (name: string, machineName: string, snapshot: string): object => ({
  metadata: { name },
  spec: { target: about(machineName), virtualMachineSnapshotName: snapshot },
});

let open: Session[] = [];
afterEach(async () => {
  await Promise.all(open.map(({ client }) => client.close()));
  open = [];
});
async function session(...args: Parameters<typeof openSession>): Promise<Session> {
  const made = await openSession(...args);
  open.push(made);
  return made;
}

/** From creation to deletion; every step has to show in what the next one sees. */
async function live({ call, questions }: Session, name: string): Promise<void> {
  const sizes = await call('kubevirt_list_vm_cluster_instancetypes');
  expect(sizes.text).toContain('u1.small');
  const made = await call('kubevirt_create_virtual_machine', { namespace, body: machine(name) });
  expect(made.structured.record.spec).toMatchObject({
    instancetype: { name: 'u1.small' },
    preference: { name: 'fedora' },
  });
  const started = await call('kubevirt_start_virtual_machine', vm(name));
  expect(started.steps.length).toBeGreaterThan(0);
  expect(started.structured.record.status).toBe('Running');
  expect(questions).toEqual([]);

  const before = await call('kubevirt_get_virtual_machine_instance', vm(name));
  const moved = await call('kubevirt_migrate_virtual_machine', vm(name));
  expect(moved.steps.join()).toMatch(/kubevirt-migrate-vm-\w+: (Pending|Scheduling|Running)/);
  expect(questions.at(-1)).toContain(`Migrate virtual machine: "${name}"?`);
  const after = await call('kubevirt_get_virtual_machine_instance', vm(name));
  expect(after.structured.record.status.nodeName).not.toBe(before.structured.record.status.nodeName);

  const snapshot = snapshotOf(`${name}-s`, name);
  const taken = await call('kubevirt_create_virtual_machine_snapshot', { namespace, body: snapshot });
  expect(taken.structured.record.status.readyToUse).toBe(true);
  const label = { metadata: { labels: { broken: 'yes' } }, spec: { instancetype: { name: 'u1.large' } } };
  await call('kubevirt_patch_virtual_machine', { ...vm(name), body: label });
  expect((await call('kubevirt_stop_virtual_machine', vm(name))).structured.record.status).toBe('Stopped');

  const restore = restoreOf(`${name}-r`, name, `${name}-s`);
  const back = await call('kubevirt_create_virtual_machine_restore', { namespace, body: restore });
  expect(questions.at(-1)).toContain('cannot be undone');
  expect(questions.at(-1)).toContain(`"name":"${name}"`);
  expect(back.structured.record.status.complete).toBe(true);
  const restored = await call('kubevirt_get_virtual_machine', vm(name));
  expect(restored.structured.record.spec.instancetype.name).toBe('u1.small');

  const gone = await call('kubevirt_delete_virtual_machine', vm(name));
  expect(gone.error).toBeUndefined();
  expect(questions.at(-1)).toContain(`Delete virtual machine: "${name}"?`);
  expect(questions.at(-1)).toContain(`"${name}-s"`);
  const missing = await call('kubevirt_get_virtual_machine', vm(name));
  expect(missing.error).toMatchObject({ code: 'API_REFUSED', message: expect.stringContaining(`called "${name}"`) });
}

describe('a KubeVirt machine on the built-in simulator', () => {
  it('is made, started, moved, saved, set back and deleted', async () => {
    await live(await session(['--simulate']), 'e2e-1');
  });

  it('is not touched by a dry run, be it of an object or of an action', async () => {
    const { call } = await session(['--simulate']);
    const tried = await call('kubevirt_create_virtual_machine', { namespace, body: machine('e2e-2'), dryRun: true });
    expect(tried.text).toContain('nothing was changed');
    expect((await call('kubevirt_get_virtual_machine', vm('e2e-2'))).error?.code).toBe('API_REFUSED');

    const before = await call('kubevirt_get_virtual_machine', vm('db-1'));
    expect((await call('kubevirt_start_virtual_machine', { ...vm('db-1'), dryRun: true })).error).toBeUndefined();
    const label = { metadata: { labels: { tier: 'front' } } };
    await call('kubevirt_apply_virtual_machine', { ...vm('db-1'), body: label, dryRun: true });
    await call('kubevirt_delete_virtual_machine', { ...vm('db-1'), dryRun: true });
    const after = await call('kubevirt_get_virtual_machine', vm('db-1'));
    expect(after.structured).toEqual(before.structured);
    const running = await call('kubevirt_list_virtual_machine_instances', { namespace });
    expect(running.text).not.toContain('db-1');
  });

  it('is not set back or deleted when the person says no, or cannot be asked', async () => {
    for (const [temper, code] of [
      ['no', 'CONFIRM_DECLINED'],
      ['nobody', 'CONFIRM_NEEDED'],
    ] as const) {
      const { call } = await session(['--simulate'], {}, temper);
      await call('kubevirt_create_virtual_machine_snapshot', { namespace, body: snapshotOf('kept', 'db-1') });
      const body = restoreOf('back', 'db-1', 'kept');
      const refusals = [
        await call('kubevirt_create_virtual_machine_restore', { namespace, body }),
        await call('kubevirt_delete_virtual_machine', vm('db-1')),
      ];
      expect(refusals.map(({ error }) => error)).toEqual([
        expect.objectContaining({ code, fate: 'refused' }),
        expect.objectContaining({ code, fate: 'refused' }),
      ]);
      expect((await call('kubevirt_get_virtual_machine', vm('db-1'))).error).toBeUndefined();
      expect((await call('kubevirt_list_virtual_machine_restores', { namespace })).structured.items).toEqual([]);
    }
  });

  it('takes a few fields by apply, keeps the rest, and refuses unknown ones with their path', async () => {
    const { call } = await session(['--simulate']);
    const label = { metadata: { labels: { tier: 'front' } } };
    const applied = await call('kubevirt_apply_virtual_machine', { ...vm('web-1'), body: label });
    expect(applied.structured.record).toMatchObject({
      metadata: { labels: { app: 'web', tier: 'front' } },
      spec: { instancetype: { name: 'u1.small' } },
    });
    const wrong = { spec: { template: { spec: { domain: { devices: { disk: [] } } } } } };
    const refused = await call('kubevirt_apply_virtual_machine', { ...vm('web-1'), body: wrong });
    expect(refused.error).toMatchObject({
      code: 'PARAM_UNKNOWN',
      message: expect.stringContaining('"body.spec.template.spec.domain.devices.disk". Did you mean "disks"?'),
    });
  });

  it('is refused at its creation with the path of a wrong or missing field', async () => {
    const { call } = await session(['--simulate']);
    const create = (body: object) => call('kubevirt_create_virtual_machine', { namespace, body });
    const wrong = await create(machine('e2e-3', { runStrat: 'Always' }));
    expect(wrong.error).toMatchObject({
      code: 'PARAM_UNKNOWN',
      message: expect.stringContaining('"body.spec.runStrat". Did you mean "runStrategy"?'),
    });
    const missing = await create({ metadata: { name: 'e2e-3' }, spec: { runStrategy: 'Halted' } });
    expect(missing.error).toMatchObject({
      code: 'PARAM_MISSING',
      message: expect.stringContaining('"body.spec.template"'),
    });
    const name = await create(machine('E2E_3'));
    expect(name.error).toMatchObject({ code: 'PARAM_VALUE', message: expect.stringContaining('Try "e2e-3"') });
  });

  it('is found in pages, by status, and never in a namespace that does not exist', async () => {
    const { call } = await session(['--simulate']);
    const list = (args: object) => call('kubevirt_list_virtual_machines', { format: 'json', ...args });
    const names: string[] = [];
    let next: object | undefined = {};
    while (next !== undefined) {
      const page = await list({ limit: 2, ...next });
      names.push(...page.structured.items.map(({ metadata }: { metadata: { name: string } }) => metadata.name));
      next = page.structured.next;
      expect(page.structured.items.length).toBeLessThanOrEqual(2);
    }
    expect(names).toEqual(['db-1', 'web-1', 'web-2', 'build-1']);
    const halted = await list({ status: 'Stopped' });
    expect(halted.structured.items).toHaveLength(2);
    const nowhere = await list({ namespace: 'team-aa' });
    expect(nowhere.error).toMatchObject({
      code: 'NAME_UNKNOWN',
      message: expect.stringMatching(/"team-aa" does not exist.*Did you mean "team-a"/),
    });
  });

  it('shows its screen as a picture, and the way to its console', async () => {
    const { call } = await session(['--simulate']);
    const { content } = await call('kubevirt_get_screenshot_of_vmi', vm('web-1'));
    const picture = content.find((part) => part.type === 'image') as { mimeType: string; data: string };
    expect(picture.mimeType).toBe('image/png');
    expect(Buffer.from(picture.data, 'base64').toString('latin1', 1, 4)).toBe('PNG');
    const console = await call('kubevirt_get_console_of_virtual_machine_instance', vm('web-1'));
    expect(console.structured.record).toMatchObject({
      url: expect.stringMatching(/^ws:.*\/virtualmachineinstances\/web-1\/console$/),
      command: 'virtctl console web-1 -n team-a',
    });
  });
});

describe('a KubeVirt machine on a cluster found by its kubeconfig', () => {
  let cluster: SimulatedCluster;
  beforeAll(async () => {
    cluster = await startCluster();
  });
  afterAll(() => cluster.stop());

  const plugin = {
    apiVersion: 'client.authentication.k8s.io/v1',
    command: 'no-such-plugin',
    installHint: 'Ask the intranet.',
  };
  const connect = (): Promise<Session> =>
    session([], {
      KUBECONFIG: kubeconfigFor(cluster.origin, {
        far: { server: 'http://127.0.0.1:9', user: {} },
        expired: { user: { token: 'of-yesterday' } },
        plugin: { user: { exec: plugin } },
      }),
    });

  it('is made, started, moved, saved, set back and deleted', async () => {
    await live(await connect(), 'e2e-4');
  });

  it('is out of reach of users without rights, who are told verb, resource and namespace', async () => {
    const { call } = await connect();
    const start = await call('kubevirt_start_virtual_machine', { ...vm('db-1'), profile: 'viewer' });
    expect(start.error).toMatchObject({
      code: 'API_AUTH',
      fate: 'failed',
      message: expect.stringMatching(
        /\(403\): user "viewer" may not update virtualmachines\/start .* in namespace "team-a"/,
      ),
    });
    const create = await call('kubevirt_create_virtual_machine', { namespace, body: machine('x'), profile: 'viewer' });
    expect(create.error?.message).toMatch(/may not create virtualmachines .* in namespace "team-a"/);
    const list = await call('kubevirt_list_virtual_machines', { profile: 'viewer' });
    expect(list.error?.message).toMatch(/may not list virtualmachines .* in the whole cluster/);
    const allowed = await call('kubevirt_list_virtual_machines', { namespace, profile: 'viewer' });
    expect(allowed.text).toContain('db-1');
  });

  it('goes by the names that virtspan.yaml gives to contexts', async () => {
    const kubeconfig = JSON.stringify(kubeconfigFor(cluster.origin));
    const profiles = [
      `  lab: { provider: kubevirt, kubeconfig: ${kubeconfig} }`,
      `  guest: { provider: kubevirt, kubeconfig: ${kubeconfig}, context: viewer }`,
    ];
    const { call } = await session(['--config', fileOf(`profiles:\n${profiles.join('\n')}\n`, 'virtspan.yaml')]);
    const body = machine('e2e-5');
    const refused = await call('kubevirt_create_virtual_machine', { namespace, body, profile: 'guest' });
    expect(refused.error?.message).toContain('user "viewer" may not create virtualmachines');
    expect((await call('kubevirt_create_virtual_machine', { namespace, body, profile: 'lab' })).error).toBeUndefined();
    expect((await call('kubevirt_list_virtual_machines', { namespace, profile: 'guest' })).text).toContain('e2e-5');
  });

  it.each([
    ['far', 'API_UNREACHABLE', /No connection to http:\/\/127\.0\.0\.1:9 .*was not sent/],
    ['expired', 'API_AUTH', /does not accept the credentials of profile "expired" \(401/],
    ['plugin', 'CREDENTIALS_MISSING', /plugin "no-such-plugin" of profile "plugin" .* Nothing was sent/],
    ['nowhere', 'PROFILE_UNKNOWN', /no profile "nowhere".*admin, editor, viewer/],
  ])('says clearly what is wrong with profile %s', async (profile, code, message) => {
    const { call } = await connect();
    const { error } = await call('kubevirt_list_virtual_machines', { profile });
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(error?.message).not.toContain('of-yesterday');
  });
});

// I2: what a person agrees to is what happens; so every question has to say in words what is hit.
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ToolError } from '../../src/contract/errors.ts';
import type { Question, Verdict } from '../../src/contract/person.ts';
import type { JsonObject } from '../../src/contract/tool.ts';
import { personWho } from './cloud.ts';
import { cloudWithSnapshot } from './kubevirt-snapshot.ts';
import { oneOfEach } from './one-of-each.ts';
import { type OtherCloud, type OtherProvider, otherCloud } from './other-cloud.ts';
import { sampleArguments, type Things } from './sample-arguments.ts';

interface Asked {
  readonly tool: string;
  readonly isFinal: boolean;
  readonly question: Question | undefined;
  readonly error: ToolError;
}

/** The question of every tool that asks, whether by itself or because of an argument. */
async function allQuestions(
  id: OtherProvider,
): Promise<{ readonly cloud: OtherCloud; readonly asked: readonly Asked[] }> {
  const { cloud, things } = await oneOfEach(id);
  const { onceOnly } = await cloud.registry.safety(id);
  const asked: Asked[] = [];
  for (const { name, risk } of cloud.registry.entries) {
    const { tool } = await cloud.registry.load(name);
    if (risk !== 'high' && risk !== 'critical' && tool.raisedBy.length === 0) continue;
    const person = personWho('declined');
    const args = await sampleArguments(cloud.registry, id, tool, things);
    const controls = onceOnly.includes(name) ? { reveal: true } : {};
    const error = (await cloud.settle(name, args, { person, controls })) as ToolError;
    const isFinal = tool.effect === 'destroy' || (risk === 'critical' && !tool.reversible);
    asked.push({ tool: name, isFinal, question: person.questions[0], error });
  }
  return { cloud, asked };
}

/** How many are asked at least; the rest is about things that are not there, or in a state that will not do. */
const fewest: Readonly<Record<OtherProvider, number>> = { cloudstack: 400, kubevirt: 50, virtualbox: 180 };

/** Calls about no single thing: the whole installation, or all of a kind in the cluster, of which the names are told. */
const nameless: Readonly<Record<OtherProvider, readonly string[]>> = {
  cloudstack: ['cloudstack_ldap_remove', 'cloudstack_purge_expunged_resources'],
  kubevirt: [
    'kubevirt_delete_all_vm_cluster_instancetypes',
    'kubevirt_delete_collection_cdi_configs',
    'kubevirt_delete_collection_cdis',
    'kubevirt_delete_collection_migration_policies',
    'kubevirt_delete_collection_vm_cluster_preferences',
  ],
  virtualbox: ['virtualbox_install_update', 'virtualbox_remove_explorer_entries'],
};

describe.each(['cloudstack', 'kubevirt', 'virtualbox'] as const)('every question of %s', (id) => {
  it('is asked, is in words, names what is destroyed, and a no sends nothing', async () => {
    const { cloud, asked: all } = await allQuestions(id);
    const unasked = all.filter(({ question }) => question === undefined);
    const asked = all.filter(({ question }) => question !== undefined);
    expect(asked.length).toBeGreaterThan(fewest[id]);
    // What cannot work is refused before anybody is asked.
    const unsure = unasked.filter(
      ({ error }) =>
        !/Nobody was asked|has no .* called|has resourceVersion|is none; it looks like/.test(error.message),
    );
    expect(unsure.map(({ tool, error }) => `${tool}: ${error.code} ${error.message}`)).toEqual([]);
    expect(unasked.every(({ error }) => error.fate === 'refused')).toBe(true);
    const texts = asked.map(({ tool, question }) => ({ tool, text: [question!.title, ...question!.lines].join('\n') }));
    expect(texts.filter(({ text }) => /\{(?:object|name)\}|undefined|\[object/.test(text))).toEqual([]);
    const unnamed = asked.filter(({ isFinal, question }) => isFinal && question!.title.endsWith(': go on?'));
    expect(unnamed.map(({ tool }) => tool)).toEqual(nameless[id]);
    expect(asked.every(({ error }) => error.code === 'CONFIRM_DECLINED')).toBe(true);
    expect(cloud.sent).toEqual([]);
  });
});

describe('the question of KubeVirt', () => {
  const where = { namespace: 'team-a' };
  const restore = (snapshot: string, target = 'web-1'): JsonObject => ({
    ...where,
    body: {
      metadata: { name: 'back' },
      spec: {
        target: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: target },
        virtualMachineSnapshotName: snapshot,
      },
    },
  });
  const asked = async (cloud: OtherCloud, tool: string, args: JsonObject): Promise<Question> => {
    const person = personWho('declined');
    await cloud.settle(tool, args, { person });
    return person.questions[0]!;
  };

  it('about a restore names the machine that is overwritten, what hangs on it, and the snapshot', async () => {
    const cloud = await cloudWithSnapshot();
    const args = restore('before');
    for (const [tool, more] of [
      ['kubevirt_create_virtual_machine_restore', {}],
      ['kubevirt_apply_virtual_machine_restore', { name: 'back' }],
    ] as const) {
      const { title, lines, phrase } = await asked(cloud, tool, { ...args, ...more });
      expect(title).toMatch(/restore: "web-1"\?$/);
      expect(phrase).toBe('web-1');
      expect(lines.find((line) => line.startsWith('virtual machine "web-1"'))).toContain('status Running');
      expect(lines.find((line) => line.startsWith('snapshot "before"'))).toContain('source web-1');
      expect(lines).toContain('volumes: 1 ("root from web-1-root")');
      expect(lines).toContain('claims of its volumes: 1 ("web-1-root 30Gi")');
      expect(lines).toContain('snapshots: 1 ("before")');
    }
  });

  it('about a restore into a machine that is to be made says that it is not there yet', async () => {
    const { lines, phrase } = await asked(
      await cloudWithSnapshot(),
      'kubevirt_create_virtual_machine_restore',
      restore('before', 'web-9'),
    );
    expect(phrase).toBe('web-9');
    expect(lines).toContain('virtual machine (web-9), which does not exist at present');
  });

  it.each<[string, string, JsonObject]>([
    ['a restore of a snapshot', 'create_virtual_machine_restore', restore('never')],
    ['a deletion', 'delete_virtual_machine', { ...where, name: 'web-9' }],
  ])('about %s that does not exist is not asked at all', async (_, tool, args) => {
    const cloud = await otherCloud('kubevirt');
    const person = personWho('agreed');
    const error = await cloud.settle(`kubevirt_${tool}`, args, { person });
    expect(error).toMatchObject({ code: 'NAME_UNKNOWN', fate: 'refused' });
    expect(person.questions).toEqual([]);
    expect(cloud.sent).toEqual([]);
  });

  it('about a manifest to apply is asked although there is nothing of that name yet', async () => {
    const ownerReferences = [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'gone', uid: 'gone' }];
    const body = { metadata: { name: 'new', ownerReferences }, spec: { runStrategy: 'Halted' } };
    const args = { ...where, name: 'new', body };
    const { title } = await asked(await otherCloud('kubevirt'), 'kubevirt_apply_virtual_machine', args);
    expect(title).toContain('"new"');
  });

  it('about a restore takes no yes for a machine that changed meanwhile', async () => {
    const cloud = await cloudWithSnapshot();
    const stop = personWho('agreed');
    const person = personWho(async (): Promise<Verdict> => {
      await cloud.execute('kubevirt_stop_virtual_machine', { ...where, name: 'web-1' }, { person: stop });
      return 'agreed';
    });
    const error = await cloud.settle('kubevirt_create_virtual_machine_restore', restore('before'), { person });
    expect(error).toMatchObject({ code: 'CONFIRM_CHANGED', fate: 'refused' });
    expect(cloud.sent).not.toContain('kubevirt_create_virtual_machine_restore');
  });

  it('about an export names the machine or the snapshot whose disks can be fetched', async () => {
    const cloud = await cloudWithSnapshot();
    const exporting = (kind: string, name: string): JsonObject => ({
      ...where,
      body: { metadata: { name: 'out' }, spec: { source: { apiGroup: 'x', kind, name } } },
    });
    const tool = 'kubevirt_create_virtual_machine_export';
    expect((await asked(cloud, tool, exporting('VirtualMachine', 'web-1'))).lines[2]).toContain(
      'virtual machine "web-1"',
    );
    expect((await asked(cloud, tool, exporting('VirtualMachineSnapshot', 'before'))).lines[2]).toContain(
      'snapshot "before"',
    );
    expect((await asked(cloud, tool, exporting('PersistentVolumeClaim', 'data'))).title).toContain('"data"');
  });

  it('about a deletion by selection is called after its namespace', async () => {
    const cloud = await otherCloud('kubevirt');
    const { title, phrase, lines } = await asked(cloud, 'kubevirt_delete_collection_virtual_machines', where);
    expect([title, phrase]).toEqual(['Delete collection virtual machines: "team-a"?', 'team-a']);
    expect(lines[2]).toContain('Hits machines: 3');
  });
});

describe('the question of CloudStack', () => {
  // One cloud for all: nobody says yes to anything here, and nothing is sent.
  let cloud: OtherCloud;
  let things: Things;
  beforeAll(async () => {
    ({ cloud, things } = await oneOfEach('cloudstack'));
  });
  afterEach(() => expect(cloud.sent).toEqual([]));
  const asked = async (tool: string, args: JsonObject, reveal = false): Promise<Question> => {
    const person = personWho('declined');
    await cloud.settle(`cloudstack_${tool}`, withThings(args, things), { person, controls: { reveal } });
    return person.questions[0]!;
  };
  const withThings = (args: JsonObject, things: Readonly<Record<string, string>>): JsonObject =>
    Object.fromEntries(Object.entries(args).map(([name, value]) => [name, things[String(value)] ?? value]));

  it('about an account is called after it, not after its domain, and lists what it owns', async () => {
    const of = { account: 'acme', domainid: 'retail' };
    const { title, lines } = await asked('disable_account', { ...of, lock: false });
    expect(title).toBe('Disable account: "acme"?');
    expect(lines.some((line) => line.startsWith('account "acme"') && line.includes('domain retail'))).toBe(true);
    expect(lines).toContain('machines: 2 ("acme-db-1", "acme-web-1")');
    expect(lines.some((line) => line.startsWith('accounts:'))).toBe(false);
    const limit = await asked('update_resource_limit', { ...of, resourcetype: 0, max: 5 });
    expect(limit.title).toBe('Update resource limit: "acme"?');
    const made = await asked('create_user', {
      ...of,
      username: 'lea',
      email: 'lea@x.example',
      firstname: 'L',
      lastname: 'E',
      password: 'Pl4nted-Pass',
    });
    expect(made.title).toBe('Create user: "lea"?');
  });

  it('about an account that is not in the domain is not asked', async () => {
    const person = personWho('agreed');
    const args = { account: 'acme', domainid: 'ROOT', lock: false };
    const error = await cloud.settle('cloudstack_disable_account', args, { person });
    expect(error).toMatchObject({ code: 'NAME_UNKNOWN' });
    expect(person.questions).toEqual([]);
  });

  it('about something new is called after it, without what hangs on the place where it is made', async () => {
    const { title, lines } = await asked('create_kubernetes_cluster', { name: 'k1', zoneid: 'fra1' });
    expect(title).toBe('Create Kubernetes cluster: "k1"?');
    expect(lines.filter((line) => /^(?:machines|hosts|networks|pods)/.test(line))).toEqual([]);
    expect(lines.find((line) => line.startsWith('Arguments: '))).toMatch(/"zoneid":"fra1 \([0-9a-f]{8}…\)"/);
  });

  it('about a way in names the argument that is missing, and rules by protocol and ports', async () => {
    const rule = { ipaddressid: '203.0.113.12', privateport: 22, publicport: 22, protocol: 'tcp' };
    const { lines } = await asked('create_port_forwarding_rule', { ...rule, virtualmachineid: 'web-1' });
    expect(lines.filter((line) => line.includes('cidrlist is left out'))).toHaveLength(1);
    const gone = await asked('release_ip_address', { id: '203.0.113.12' });
    expect(gone.lines.filter((line) => line.includes('rules: ')).join('\n')).toMatch(/"tcp \d+-\d+ to [\w-]+:\d+"/);
  });

  it('about a machine that is expunged at once does not say that it can be recovered', async () => {
    const { lines } = await asked('destroy_virtual_machine', { id: 'web-1', expunge: true });
    expect(lines.filter((line) => line.includes('can be recovered') && !line.includes('unless'))).toEqual([]);
    expect(lines).toContain('Because: the machine and its root disk cannot be recovered.');
  });

  it('about a read that answers with nothing but a secret is asked once, for the secret', async () => {
    const person = personWho('agreed');
    const args = { id: things.KubernetesCluster! };
    const error = await cloud.settle('cloudstack_get_kubernetes_cluster_config', args, { person });
    expect(error).toMatchObject({ code: 'CONFIRM_NEEDED', hint: expect.stringContaining('reveal') });
    expect(person.questions).toEqual([]);
    const { lines } = await asked('get_kubernetes_cluster_config', { id: 'KubernetesCluster' }, true);
    expect(lines).toContain('It changes nothing; what is shown cannot be taken back.');
    expect(lines).not.toContain('It can be undone.');
  });
});

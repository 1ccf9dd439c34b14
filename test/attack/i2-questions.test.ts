// I2: what a person agrees to is what happens; so every question has to say in words what is hit.
import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/runtime/contract.ts';
import type { ToolError } from '../../src/runtime/errors.ts';
import type { Question, Verdict } from '../../src/runtime/invocation.ts';
import { personWho } from './cloud.ts';
import { cloudWithSnapshot } from './kubevirt-snapshot.ts';
import { type OtherCloud, type OtherProvider, otherCloud } from './other-cloud.ts';
import { sampleArguments } from './sample-arguments.ts';

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
  const cloud = await otherCloud(id);
  const asked: Asked[] = [];
  for (const { name, risk } of cloud.registry.entries) {
    const { tool } = await cloud.registry.load(name);
    if (risk !== 'high' && risk !== 'critical' && tool.raisedBy.length === 0) continue;
    const person = personWho('declined');
    const args = await sampleArguments(cloud.registry, id, tool);
    const error = (await cloud.settle(name, args, { person })) as ToolError;
    const isFinal = tool.effect === 'destroy' || (risk === 'critical' && !tool.reversible);
    asked.push({ tool: name, isFinal, question: person.questions[0], error });
  }
  return { cloud, asked };
}

/** Calls about no single thing: the whole installation, or all of a kind in the cluster, of which the names are told. */
const nameless: Readonly<Record<OtherProvider, readonly string[]>> = {
  kubevirt: [
    'kubevirt_delete_collection_cdi_configs',
    'kubevirt_delete_collection_cdis',
    'kubevirt_delete_collection_migration_policies',
    'kubevirt_delete_collection_virtual_machine_cluster_instancetypes',
    'kubevirt_delete_collection_virtual_machine_cluster_preferences',
  ],
  virtualbox: ['virtualbox_install_update', 'virtualbox_remove_explorer_entries'],
};

describe.each(['kubevirt', 'virtualbox'] as const)('every question of %s', (id) => {
  it('is asked, is in words, names what is destroyed, and a no sends nothing', async () => {
    const { cloud, asked } = await allQuestions(id);
    expect(asked.length).toBeGreaterThan(100);
    const unasked = asked.filter(({ question }) => question === undefined);
    expect(unasked.map(({ tool, error }) => `${tool}: ${error.code} ${error.message}`)).toEqual([]);
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
      expect(lines).toContain('volumes: 1 ("root")');
      expect(lines).toContain('snapshots: 1 ("before")');
    }
  });

  it('about a restore says that the machine or the snapshot is not there', async () => {
    const { lines, phrase } = await asked(
      await otherCloud('kubevirt'),
      'kubevirt_create_virtual_machine_restore',
      restore('never', 'web-9'),
    );
    expect(phrase).toBe('web-9');
    expect(lines).toContain('virtual machine (web-9), which does not exist at present');
    expect(lines).toContain('snapshot (never), which does not exist at present');
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
    expect((await asked(cloud, tool, exporting('VirtualMachine', 'web-1'))).lines[0]).toContain(
      'virtual machine "web-1"',
    );
    expect((await asked(cloud, tool, exporting('VirtualMachineSnapshot', 'before'))).lines[0]).toContain(
      'snapshot "before"',
    );
    expect((await asked(cloud, tool, exporting('PersistentVolumeClaim', 'data'))).title).toContain('"data"');
  });

  it('about a deletion by selection is called after its namespace', async () => {
    const cloud = await otherCloud('kubevirt');
    const { title, phrase, lines } = await asked(cloud, 'kubevirt_delete_collection_virtual_machines', where);
    expect([title, phrase]).toEqual(['Delete collection virtual machines: "team-a"?', 'team-a']);
    expect(lines[0]).toContain('Hits machines: 3');
  });
});

describe('the question of VirtualBox', () => {
  const machine = 'web-1';
  const asked = async (tool: string, args: JsonObject): Promise<Question> => {
    const cloud = await otherCloud('virtualbox');
    const person = personWho('declined');
    await cloud.settle(`virtualbox_${tool}`, args, { person });
    return person.questions[0]!;
  };

  it('about a snapshot names it, also when it was given by its id', async () => {
    const cloud = await otherCloud('virtualbox');
    const { data } = await cloud.execute('virtualbox_list_snapshots', { machine }, { controls: { format: 'json' } });
    const { id } = (data as readonly JsonObject[]).find(({ name }) => name === 'fresh')!;
    for (const given of [id!, 'fresh']) {
      const { title, lines } = await asked('delete_snapshot', { machine, id: given });
      expect(title).toBe('Delete snapshot: "fresh"?');
      expect(lines.some((line) => line.startsWith('machine "web-1"'))).toBe(true);
      expect(lines.some((line) => line.startsWith(`snapshot "fresh" (${id})`))).toBe(true);
    }
    const many = await asked('delete_snapshot_and_children', { machine, id: id! });
    expect(many.phrase).toBe('fresh');
    expect(many.lines).toContain('Hits some or all of the snapshots of the machine: 2 ("before upgrade", "fresh")');
    const back = await asked('restore_snapshot', { machine, snapshot: id! });
    expect(back.phrase).toBe('web-1');
    expect(back.lines.some((line) => line.startsWith('snapshot "fresh"'))).toBe(true);
    expect(back.lines).toContain('attached media: 1 ("web-1.vdi")');
  });

  it('about a merge names the disk that is written to', async () => {
    const { title, lines } = await asked('merge_medium', { medium: 'db-1.vdi', target: 'web-1.vdi' });
    expect(title).toContain('web-1.vdi');
    expect(lines.filter((line) => line.startsWith('medium '))).toHaveLength(2);
  });

  it('about the content of a disk image names the image behind the handle', async () => {
    const cloud = await otherCloud('virtualbox', async (tool, args, context, inner) =>
      tool.name === 'virtualbox_get_medium_io'
        ? { data: { handle: 'h', medium: { name: 'db-1.vdi' } } }
        : inner.call(tool, args, context),
    );
    const person = personWho('declined');
    await cloud.settle('virtualbox_write_medium_io', { mediumIO: 'h', data: 'AA==', offset: 0 }, { person });
    expect(person.questions[0]!.lines[0]).toBe('Hits disk image: 1 ("db-1.vdi")');
  });

  it('shows no secret in its title', async () => {
    const url = 'https://joe:Pl4nted-Title@x.example/a';
    const { title, lines } = await asked('create_global_shared_folder', { name: url, hostPath: '/mnt/x' });
    expect(title + lines.join()).not.toContain('Pl4nted-Title');
  });
});

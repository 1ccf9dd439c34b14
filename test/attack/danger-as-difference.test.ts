// Danger is what becomes of the object, in whatever form the change is written, on the built pipeline and the simulator.
import { describe, expect, it } from '@jest/globals';
import type { ToolError } from '../../src/contract/errors.ts';
import type { Question } from '../../src/contract/person.ts';
import type { Json, JsonObject } from '../../src/contract/tool.ts';
import { personWho } from './cloud.ts';
import { type OtherCloud, otherCloud } from './other-cloud.ts';

const where = { namespace: 'team-a', name: 'web-1' };
const owner = { apiVersion: 'v1', kind: 'ConfigMap', name: 'gone', uid: '00000000-0000-4000-8000-00000000dead' };

type Asked = { readonly question: Question | undefined; readonly error: ToolError; readonly cloud: OtherCloud };

async function asked(tool: string, args: JsonObject, cloud?: OtherCloud): Promise<Asked> {
  const on = cloud ?? (await otherCloud('kubevirt'));
  const person = personWho('declined');
  const error = (await on.settle(`kubevirt_${tool}`, args, { person })) as ToolError;
  return { question: person.questions[0], error, cloud: on };
}

async function machine(cloud: OtherCloud): Promise<JsonObject> {
  const { data } = await cloud.execute('kubevirt_get_virtual_machine', where);
  return data as JsonObject;
}

const patch = (body: Json): [string, JsonObject] => ['patch_virtual_machine', { ...where, body }];
const spec = (vm: JsonObject): JsonObject => vm.spec as JsonObject;

/** The forms in which one change can be written, made from the machine as it is. */
type Forms = readonly [name: string, make: (vm: JsonObject) => readonly [tool: string, args: JsonObject]][];

const halting: Forms = [
  ['a merge patch', () => patch({ spec: { runStrategy: 'Halted' } })],
  ['a JSON Patch of the field', () => patch([{ op: 'replace', path: '/spec/runStrategy', value: 'Halted' }])],
  [
    'a JSON Patch of /spec',
    (vm) => patch([{ op: 'replace', path: '/spec', value: { ...spec(vm), runStrategy: 'Halted' } }]),
  ],
  [
    'a JSON Patch that copies',
    (vm) =>
      patch([
        { op: 'add', path: '/metadata/annotations', value: { x: 'Halted' } },
        { op: 'copy', from: '/metadata/annotations/x', path: '/spec/runStrategy' },
        { op: 'test', path: '/kind', value: vm.kind! },
      ]),
  ],
  ['an apply', () => ['apply_virtual_machine', { ...where, body: { spec: { runStrategy: 'Halted' } }, force: false }]],
];

const owning: Forms = [
  ['a merge patch', () => patch({ metadata: { ownerReferences: [owner] } })],
  ['a JSON Patch', () => patch([{ op: 'add', path: '/metadata/ownerReferences', value: [owner] }])],
  [
    'a JSON Patch of /metadata',
    (vm) =>
      patch([
        { op: 'replace', path: '/metadata', value: { ...(vm.metadata as JsonObject), ownerReferences: [owner] } },
      ]),
  ],
  ['an apply', () => ['apply_virtual_machine', { ...where, body: { metadata: { ownerReferences: [owner] } } }]],
  [
    'a replacement',
    (vm) => [
      'replace_virtual_machine',
      { ...where, body: { ...vm, metadata: { ...(vm.metadata as JsonObject), ownerReferences: [owner] } } },
    ],
  ],
];

const dropping: Forms = [
  [
    'a JSON Patch of both lists',
    () =>
      patch([
        { op: 'remove', path: '/spec/template/spec/volumes/0' },
        { op: 'remove', path: '/spec/template/spec/domain/devices/disks/0' },
      ]),
  ],
  [
    'a JSON Patch of the template',
    () => patch([{ op: 'replace', path: '/spec/template', value: { spec: { domain: { devices: {} } } } }]),
  ],
  [
    'a merge patch with an empty list',
    () => patch({ spec: { template: { spec: { volumes: [], domain: { devices: { disks: [] } } } } } }),
  ],
  ['a merge patch with null for what is above it', () => patch({ spec: { template: { spec: { volumes: null } } } })],
];

describe.each<[string, Forms, RegExp]>([
  ['halting a machine', halting, /^Because: the machine is shut down\.$/],
  ['an owner that is not there', owning, /^Because: the cluster deletes it/],
  ['taking a disk off', dropping, /^Because: a (?:disk|volume) is taken off/],
])('%s', (_, forms, because) => {
  it.each(forms)('is asked about as %s, and a no sends nothing', async (_name, make) => {
    const cloud = await otherCloud('kubevirt');
    const [tool, args] = make(await machine(cloud));
    const { question, error } = await asked(tool, args, cloud);
    expect(`${error.code} ${error.message}`).toContain('CONFIRM_DECLINED');
    expect(question!.lines.filter((line) => because.test(line))).not.toEqual([]);
    expect(cloud.sent).toEqual([]);
  });
});

describe('the same words', () => {
  const pool = { namespace: 'team-a', name: 'web' };

  it('ask nobody when they make nothing of it: a halted machine is not shut down', async () => {
    const cloud = await otherCloud('kubevirt');
    const { data } = await cloud.execute('kubevirt_list_virtual_machines', { namespace: 'team-a' });
    const halted = (data as readonly JsonObject[]).find((vm) => spec(vm).runStrategy === 'Halted')!;
    const { name } = halted.metadata as { readonly name: string };
    const body = { spec: { runStrategy: 'Halted' }, metadata: { labels: { seen: 'yes' } } };
    const { question } = await asked('patch_virtual_machine', { namespace: 'team-a', name, body }, cloud);
    expect(question).toBeUndefined();
    expect(cloud.sent).toEqual(['kubevirt_patch_virtual_machine']);
  });

  it.each<[string, Json]>([
    ['a merge patch', { spec: { runStrategy: 'Halted' } }],
    ['a JSON Patch', [{ op: 'replace', path: '/spec/runStrategy', value: 'Halted' }]],
  ])('ask nobody on a dry run, as %s', async (_, body) => {
    const { question, cloud } = await asked('patch_virtual_machine', { ...where, body, dryRun: true });
    expect(question).toBeUndefined();
    expect(spec(await machine(cloud)).runStrategy).toBe('Always');
  });

  it.each<[string, Json]>([
    ['a smaller number', { spec: { replicas: 1 } }],
    ['none at all, which means one', { spec: { replicas: null } }],
    ['a JSON Patch', [{ op: 'replace', path: '/spec/replicas', value: 1 }]],
    ['another selector', { spec: { selector: { matchLabels: { app: 'other' } } } }],
  ])('are asked about where a pool gets smaller: %s', async (_, body) => {
    const cloud = await otherCloud('kubevirt');
    await cloud.execute('kubevirt_create_virtual_machine_pool', { namespace: 'team-a', body: poolOf(pool.name, 3) });
    const { question, error } = await asked('patch_virtual_machine_pool', { ...pool, body }, cloud);
    expect(error.code).toBe('CONFIRM_DECLINED');
    expect(question!.lines).toContain('Effect: destroy; risk: critical; reach: resource.');
  });

  it('ask nobody where a pool gets larger', async () => {
    const cloud = await otherCloud('kubevirt');
    await cloud.execute('kubevirt_create_virtual_machine_pool', { namespace: 'team-a', body: poolOf(pool.name, 3) });
    const { question } = await asked('patch_virtual_machine_pool', { ...pool, body: { spec: { replicas: 4 } } }, cloud);
    expect(question).toBeUndefined();
  });
});

const poolOf = (name: string, replicas: number): JsonObject => ({
  metadata: { name },
  spec: {
    replicas,
    selector: { matchLabels: { app: name } },
    virtualMachineTemplate: {
      metadata: { labels: { app: name } },
      spec: { runStrategy: 'Halted', template: { spec: { domain: { devices: {} } } } },
    },
  },
});

// What was hidden from a caller and is sent back never becomes data: it is what stood there, or the call is refused.
import { describe, expect, it } from '@jest/globals';
import type { ToolError } from '../../src/contract/errors.ts';
import type { Json, JsonObject } from '../../src/contract/tool.ts';
import { personWho } from './cloud.ts';
import { type OtherCloud, otherCloud, seenIn } from './other-cloud.ts';

const where = { namespace: 'team-a', name: 'kept' };
const userData = '#cloud-config\nchpasswd: { list: "root:Pl4nted-in-cloud-init" }\n';
const other = '#cloud-config\npassword: Pl4nted-in-the-other\n';
const url = 'https://joe:Pl4nted-in-a-url@mirror.example/x.img';
const token = 'Pl4nted-annotation-token';

const annotations = { 'example.org/registry-token': token, 'example.org/mirror': url };

/** A machine with secrets in every form, and who reads it sees none of them. */
async function cloudWithSecrets(): Promise<{ readonly cloud: OtherCloud; readonly read: JsonObject }> {
  const cloud = await otherCloud('kubevirt');
  await cloud.execute('kubevirt_create_virtual_machine', {
    namespace: where.namespace,
    body: {
      metadata: { name: where.name, annotations },
      spec: {
        runStrategy: 'Halted',
        template: {
          spec: {
            domain: { devices: { disks: ['a', 'b'].map((name) => ({ name, disk: { bus: 'virtio' } })) } },
            volumes: [
              { name: 'a', cloudInitNoCloud: { userData } },
              { name: 'b', cloudInitConfigDrive: { userData: other } },
            ],
          },
        },
      },
    },
  });
  const { data } = await cloud.execute('kubevirt_get_virtual_machine', where);
  expect(JSON.stringify(data)).not.toContain('Pl4nted');
  return { cloud, read: data as JsonObject };
}

/** The machine as it is on the cluster: a person was asked to show it. */
async function truly(cloud: OtherCloud): Promise<string> {
  const { data } = await cloud.execute('kubevirt_get_virtual_machine', where, {
    controls: { reveal: true },
    person: personWho('agreed'),
  });
  return JSON.stringify(data);
}

const volumesOf = (vm: JsonObject): readonly JsonObject[] =>
  (((vm.spec as JsonObject).template as JsonObject).spec as JsonObject).volumes as unknown as readonly JsonObject[];
const labelled = (vm: JsonObject): JsonObject => ({
  ...vm,
  metadata: { ...(vm.metadata as JsonObject), labels: { seen: 'yes' } },
});

type Form = readonly [name: string, tool: string, body: (read: JsonObject) => Json];

const sendingBack: readonly Form[] = [
  ['a replacement as it was read', 'replace', labelled],
  ['a merge patch with its own lists', 'patch', (vm) => ({ metadata: { labels: { seen: 'yes' } }, spec: vm.spec! })],
  [
    'a JSON Patch of /spec/template',
    'patch',
    (vm) => [
      { op: 'add', path: '/metadata/labels', value: { seen: 'yes' } },
      { op: 'replace', path: '/spec/template', value: (vm.spec as JsonObject).template! },
    ],
  ],
  [
    'a JSON Patch of the one field',
    'patch',
    () => [
      { op: 'add', path: '/metadata/labels', value: { seen: 'yes' } },
      { op: 'replace', path: '/spec/template/spec/volumes/0/cloudInitNoCloud/userData', value: '[secret]' },
    ],
  ],
  [
    'a JSON Patch that tests it',
    'patch',
    () => [
      { op: 'test', path: '/metadata/annotations/example.org~1registry-token', value: '[secret]' },
      { op: 'add', path: '/metadata/labels', value: { seen: 'yes' } },
    ],
  ],
  [
    'an apply',
    'apply',
    (vm) => ({
      metadata: { labels: { seen: 'yes' }, annotations: (vm.metadata as JsonObject).annotations! },
      spec: vm.spec!,
    }),
  ],
  [
    'lists in another order',
    'patch',
    (vm) => ({
      metadata: { labels: { seen: 'yes' } },
      spec: { template: { spec: { volumes: [...volumesOf(vm)].reverse() } } },
    }),
  ],
];

const uncertain: readonly (readonly [...Form, field: string])[] = [
  [
    'under another name',
    'patch',
    () => ({ metadata: { annotations: { another: '[secret]' } } }),
    'body.metadata.annotations.another',
  ],
  [
    'in a URL to another host',
    'patch',
    () => ({
      metadata: { annotations: { 'example.org/mirror': 'https://[secret]@evil.example/x.img' } },
    }),
    'body.metadata.annotations.example.org/mirror',
  ],
  [
    'in a volume of another name',
    'patch',
    () => ({
      spec: { template: { spec: { volumes: [{ name: 'c', cloudInitNoCloud: { userData: '[secret]' } }] } } },
    }),
    'body.spec.template.spec.volumes.0.cloudInitNoCloud.userData',
  ],
  [
    'in Base64',
    'patch',
    () => ({
      metadata: { annotations: { 'example.org/registry-token': Buffer.from('x: [secret]').toString('base64') } },
    }),
    'body.metadata.annotations.example.org/registry-token',
  ],
  [
    'behind a removal that moves the list',
    'patch',
    () => [
      { op: 'remove', path: '/spec/template/spec/volumes/0' },
      { op: 'replace', path: '/spec/template/spec/volumes/0/cloudInitConfigDrive/userData', value: '[secret]' },
    ],
    'body.1.value',
  ],
  [
    'as the name of a field',
    'patch',
    () => ({ metadata: { annotations: { '[secret]': 'x' } } }),
    'body.metadata.annotations.[secret]',
  ],
];

describe('a hidden value that comes back', () => {
  it.each(sendingBack)('is what stood there, in %s', async (_, verb, body) => {
    const { cloud, read } = await cloudWithSecrets();
    const force = verb === 'apply' ? { force: true } : {};
    const person = personWho('agreed');
    await cloud.execute(`kubevirt_${verb}_virtual_machine`, { ...where, ...force, body: body(read) }, { person });
    expect(JSON.stringify(person.questions)).not.toContain('Pl4nted');
    expect(JSON.stringify(cloud.audit.lines())).not.toContain('Pl4nted');
    const now = await truly(cloud);
    expect(now).not.toContain('[secret]');
    expect(now).toContain('"seen":"yes"');
    const own = JSON.parse(now) as JsonObject;
    expect((own.metadata as JsonObject).annotations).toMatchObject(annotations);
    expect(volumesOf(own).find(({ name }) => name === 'a')).toEqual({ name: 'a', cloudInitNoCloud: { userData } });
    expect(volumesOf(own).find(({ name }) => name === 'b')).toEqual({
      name: 'b',
      cloudInitConfigDrive: { userData: other },
    });
  });

  it.each(uncertain)('is refused with its field %s', async (_, verb, body, field) => {
    const { cloud, read } = await cloudWithSecrets();
    const person = personWho('agreed');
    const before = cloud.sent.length;
    const args = { ...where, body: body(read) };
    const error = (await cloud.settle(`kubevirt_${verb}_virtual_machine`, args, { person })) as ToolError;
    expect(`${error.code}: ${error.message}`).toContain(`PARAM_VALUE: "${field}" of kubevirt_patch_virtual_machine`);
    expect(error.fate).toBe('refused');
    expect(person.questions).toEqual([]);
    expect(cloud.sent).toHaveLength(before);
  });

  it('is refused in something new', async () => {
    const { cloud, read } = await cloudWithSecrets();
    const body = { ...read, metadata: { name: 'copy' } };
    const error = (await cloud.settle('kubevirt_create_virtual_machine', {
      namespace: where.namespace,
      body,
    })) as ToolError;
    expect(seenIn(error)).toContain('body.spec.template.spec.volumes.0.cloudInitNoCloud.userData');
  });

  it.each<['cloudstack' | 'virtualbox', string, JsonObject, string]>([
    ['cloudstack', 'cloudstack_update_virtual_machine', { id: 'web-1', userdata: '[secret]' }, 'userdata'],
    ['cloudstack', 'cloudstack_update_configuration', { name: 'ldap.bind.password', value: '[secret]' }, 'value'],
    [
      'cloudstack',
      'cloudstack_register_template',
      {
        ...{ name: 't', hypervisor: 'KVM', format: 'QCOW2', url: 'https://[secret]@mirror.example/x.qcow2' },
      },
      'url',
    ],
    [
      'virtualbox',
      'virtualbox_set_guest_property',
      { machine: 'web-1', property: '/x/password', value: '[secret]' },
      'value',
    ],
  ])('is refused by %s: %s', async (id, tool, args, field) => {
    const cloud = await otherCloud(id);
    const person = personWho('agreed');
    const error = (await cloud.settle(tool, args, { person })) as ToolError;
    expect(`${error.code}: ${error.message}`).toContain(`PARAM_VALUE: "${field}" of ${tool}`);
    expect(cloud.sent).toEqual([]);
    expect(person.questions).toEqual([]);
  });
});

describe('a secret that a JSON Patch brings', () => {
  it('is hidden in the question and in the audit by the path it goes to', async () => {
    const { cloud } = await cloudWithSecrets();
    const person = personWho('declined');
    const path = '/spec/template/spec/volumes/0/cloudInitNoCloud/userData';
    const body = [
      { op: 'replace', path, value: '#cloud-config\nx: Pl4nted-anew\n' },
      { op: 'add', path: '/metadata/finalizers', value: ['example.org/wait'] },
    ];
    await cloud.settle('kubevirt_patch_virtual_machine', { ...where, body }, { person });
    expect(person.questions).toHaveLength(1);
    expect(JSON.stringify(person.questions)).not.toContain('Pl4nted');
    await cloud.settle('kubevirt_patch_virtual_machine', { ...where, body: body.slice(0, 1) }, { person });
    expect(JSON.stringify(cloud.audit.lines())).not.toContain('Pl4nted');
  });
});

describe("kubectl's copy of the last manifest, which reading leaves out", () => {
  it('is kept by a replacement with what was read', async () => {
    const copy = '{"spec":{"runStrategy":"Halted"}}';
    const applied = { 'kubectl.kubernetes.io/last-applied-configuration': copy, note: 'mine' };
    const bodies: Json[] = [];
    const cloud = await otherCloud('kubevirt', (tool, args, context, inner) => {
      if (tool.name === 'kubevirt_replace_virtual_machine') bodies.push(args.body!);
      return inner.call(tool, args, context);
    });
    const spec = { runStrategy: 'Halted', template: { spec: { domain: { devices: {} } } } };
    const made = { metadata: { name: where.name, annotations: applied }, spec };
    await cloud.execute('kubevirt_create_virtual_machine', { namespace: where.namespace, body: made });
    const { data } = await cloud.execute('kubevirt_get_virtual_machine', where);
    expect((data as JsonObject).metadata).toMatchObject({ annotations: { note: 'mine' } });
    expect(JSON.stringify(data)).not.toContain('last-applied');
    const replacement = { ...where, body: labelled(data as JsonObject) };
    await cloud.execute('kubevirt_replace_virtual_machine', replacement, { person: personWho('agreed') });
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toMatchObject({ metadata: { annotations: applied, labels: { seen: 'yes' } } });
  });
});

// Values in bodies of KubeVirt: taken as what they mean, or refused with where and what is near.
import { describe, expect, it } from '@jest/globals';
import type { ToolError } from '../../src/contract/errors.ts';
import { readPath } from '../../src/contract/read-path.ts';
import type { Json, JsonObject } from '../../src/contract/tool.ts';
import { personWho } from '../runtime/pipeline/world.ts';
import { otherCloud } from './other-cloud.ts';

describe('a body of KubeVirt', () => {
  const db = { namespace: 'team-a', name: 'db-1' };
  const specIn = (guest: Json): JsonObject => ({ template: { spec: { domain: { memory: { guest }, devices: {} } } } });
  const machine = (spec: object) =>
    ({ metadata: { name: 'made' }, spec: { runStrategy: 'Halted', ...spec } }) as JsonObject;

  /** One wrong value in every way in which a body reaches the API. */
  const ways = (spec: JsonObject, pointer: string, value: Json): readonly (readonly [string, JsonObject])[] => [
    ['create_virtual_machine', { namespace: 'team-a', body: machine(spec) }],
    ['replace_virtual_machine', { ...db, body: { ...machine(spec), metadata: { resourceVersion: '1' } } }],
    ['apply_virtual_machine', { ...db, body: { spec } }],
    ['patch_virtual_machine', { ...db, body: { spec } }],
    ['patch_virtual_machine', { ...db, body: JSON.stringify({ spec }) }],
    ['patch_virtual_machine', { ...db, body: [{ op: 'add', path: pointer, value }] }],
    ['patch_virtual_machine', { ...db, body: [{ op: 'replace', path: '/spec', value: spec }] }],
  ];
  const guestAt = '/spec/template/spec/domain/memory/guest';

  it.each([
    ['4GB', 'Write "4Gi" (binary) or "4G" (decimal).'],
    ['4 Gib', 'Write "4Gi".'],
  ])('is refused with the quantity %s, in every way in which it comes', async (guest, hint) => {
    const { settle, sent } = await otherCloud('kubevirt');
    for (const [tool, args] of ways(specIn(guest), guestAt, guest)) {
      const error = (await settle(`kubevirt_${tool}`, args)) as ToolError;
      expect(error).toMatchObject({ code: 'PARAM_VALUE', fate: 'refused', hint });
      expect(error.message).toContain('"body.spec.template.spec.domain.memory.guest" takes a quantity of Kubernetes');
    }
    expect(sent).toEqual([]);
  });

  it('is refused with a choice that there is not, with the nearest one', async () => {
    const { settle, sent } = await otherCloud('kubevirt');
    for (const [tool, args] of ways({ ...specIn('4Gi'), runStrategy: 'Haltd' }, '/spec/runStrategy', 'Haltd')) {
      const error = (await settle(`kubevirt_${tool}`, args)) as ToolError;
      expect(error.message).toContain('"body.spec.runStrategy" takes one of');
      expect(error.message).toContain('Did you mean "Halted"?');
    }
    expect(sent).toEqual([]);
  });

  it('is refused with a field that there is not, by its whole path, also where it is taken away', async () => {
    const { settle, sent } = await otherCloud('kubevirt');
    const bodies = [
      ...ways({ tmplate: {} }, '/spec/tmplate', {}),
      ['patch_virtual_machine', { ...db, body: { spec: { tmplate: null } } }],
      ['patch_virtual_machine', { ...db, body: [{ op: 'remove', path: '/spec/tmplate' }] }],
    ] as const;
    for (const [tool, args] of bodies) {
      const error = (await settle(`kubevirt_${tool}`, args)) as ToolError;
      expect(error).toMatchObject({ code: 'PARAM_UNKNOWN', fate: 'refused' });
      expect(error.message).toContain('knows no field "body.spec.tmplate". Did you mean "template"?');
    }
    expect(sent).toEqual([]);
  });

  it('is taken with texts for numbers and flags, in every form of a patch, and with nulls that take away', async () => {
    const { execute } = await otherCloud('kubevirt');
    await execute('kubevirt_create_virtual_machine', { namespace: 'team-a', body: machine(specIn('4Gi')) });
    const made = { namespace: 'team-a', name: 'made' };
    const domain = '/spec/template/spec/domain';
    await execute('kubevirt_patch_virtual_machine', {
      ...made,
      body: { spec: { template: { spec: { domain: { cpu: { cores: '2' } } } } } },
    });
    await execute('kubevirt_patch_virtual_machine', {
      ...made,
      body: [
        { op: 'add', path: `${domain}/cpu/sockets`, value: '3' },
        { op: 'add', path: `${domain}/devices/autoattachMemBalloon`, value: 'false' },
      ],
    });
    const read = async () => {
      const { data } = await execute('kubevirt_get_virtual_machine', made);
      return readPath(data, 'spec.template.spec.domain') as JsonObject;
    };
    expect(await read()).toMatchObject({
      cpu: { cores: 2, sockets: 3 },
      devices: { autoattachMemBalloon: false },
    });
    await execute('kubevirt_patch_virtual_machine', {
      ...made,
      body: { spec: { template: { spec: { domain: { cpu: { sockets: null } } } } } },
    });
    expect((await read()).cpu).toEqual({ cores: 2 });
  });

  it('is taken with memory in bytes, and that is said', async () => {
    const { execute } = await otherCloud('kubevirt');
    for (const guest of [4096, '4096']) {
      const { notes } = await execute('kubevirt_create_virtual_machine', {
        namespace: 'team-a',
        dryRun: true,
        body: machine(specIn(guest)),
      });
      expect(notes).toContain(
        '"body.spec.template.spec.domain.memory.guest" counts bytes without a suffix: 4096 is 4096 bytes. Write "4096Mi" for MiB, "4096Gi" for GiB.',
      );
    }
  });
});

describe('a map that is replaced as a whole', () => {
  it.each(['template', 'virtual_machine'])(
    'asks first, and says place by place what goes: details of a %s',
    async (kind) => {
      const row = {
        id: '00000000-0000-4000-8000-000000000001',
        name: 'one',
        details: { rootdisksize: '20', nicAdapter: 'e1000' },
      };
      const { settle, sent } = await otherCloud('cloudstack', async (tool, args, context, inner) =>
        tool.name === `cloudstack_list_${kind}s` ? { data: [row] } : inner.call(tool, args, context),
      );
      const person = personWho('declined');
      await settle(`cloudstack_update_${kind}`, { id: row.id, details: { rootdisksize: '30' } }, { person });
      expect(person.questions[0]!.lines).toEqual(
        expect.arrayContaining([
          'Changes details.rootdisksize: "20" > "30"',
          'Changes details.nicAdapter: "e1000" > none',
          'Because: settings that are not named are dropped.',
        ]),
      );
      expect(sent).toEqual([]);
    },
  );

  it('is still agreed to where the image stands in two zones', async () => {
    const { execute } = await otherCloud('cloudstack');
    const person = personWho('agreed');
    await execute('cloudstack_update_template', { id: 'ubuntu-24.04', details: { a: 'b' } }, { person });
    expect(person.questions).toHaveLength(1);
  });
});

describe('an instance type or a preference', () => {
  const db = { namespace: 'team-a', name: 'db-1' };
  it.each<[string, JsonObject]>([
    [
      'create',
      {
        namespace: 'team-a',
        body: {
          metadata: { name: 'n' },
          spec: { instancetype: { name: 'u1.smal' }, template: { spec: { domain: { devices: {} } } } },
        },
      },
    ],
    ['patch', { ...db, body: { spec: { instancetype: { name: 'u1.smal' } } } }],
    ['patch', { ...db, body: [{ op: 'replace', path: '/spec/instancetype/name', value: 'u1.smal' }] }],
    ['apply', { ...db, body: { spec: { instancetype: { name: 'u1.smal' } } } }],
  ])('that the cluster does not have is refused with the nearest one: %s', async (verb, args) => {
    const { settle, sent } = await otherCloud('kubevirt');
    const error = (await settle(`kubevirt_${verb}_virtual_machine`, args)) as ToolError;
    expect(error).toMatchObject({ code: 'NAME_UNKNOWN', fate: 'refused' });
    expect(error.message).toContain('The cluster has no instance type called "u1.smal". Did you mean "u1.small"');
    expect(sent).toEqual([]);
  });

  it('that is there already is not looked at when something else is changed', async () => {
    const { execute } = await otherCloud('kubevirt');
    await execute('kubevirt_patch_virtual_machine', { ...db, body: { metadata: { labels: { a: 'b' } } } });
    await expect(
      execute('kubevirt_patch_virtual_machine', { ...db, body: { spec: { preference: { name: 'fedra' } } } }),
    ).rejects.toMatchObject({ code: 'NAME_UNKNOWN', message: expect.stringContaining('no preference called "fedra"') });
  });
});

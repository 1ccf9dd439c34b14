// A value reaches the API as it was meant, and comes back with what it counts: on the simulators, through everything.
import { describe, expect, it } from '@jest/globals';
import type { ToolError } from '../../src/contract/errors.ts';
import { readPath } from '../../src/contract/read-path.ts';
import type { Json, JsonObject } from '../../src/contract/tool.ts';
import { otherCloud } from './other-cloud.ts';

describe('sizes', () => {
  it('of a VirtualBox machine are taken with their unit and shown with it', async () => {
    const { execute } = await otherCloud('virtualbox');
    const made = { name: 'sized', OSTypeId: 'Debian12_64', memorySize: '4 GiB' };
    await execute('virtualbox_create_machine', made);
    const { text, data } = await execute('virtualbox_get_machine', { machine: 'sized' });
    expect(data).toMatchObject({ memorySize: 4096 });
    expect(text).toMatch(/^memorySize: 4096 MiB$/m);
    const listed = await execute('virtualbox_list_machines');
    expect(listed.text).toMatch(/memorySize \(MiB\)/);
    await expect(
      execute('virtualbox_create_machine', { ...made, name: 'odd', memorySize: '4 GHz' }),
    ).rejects.toMatchObject({
      code: 'PARAM_KIND',
      message:
        '"memorySize" takes a whole number of MiB, or a text with its unit such as "4 GiB"; got the text "4 GHz".',
    });
  });

  it('of CloudStack are counted by the parameter, not by its sentence', async () => {
    const { execute } = await otherCloud('cloudstack');
    const { data } = await execute('cloudstack_create_disk_offering', {
      name: 'half-tib',
      displaytext: 'half-tib',
      disksize: '0.5 TiB',
    });
    expect(data).toMatchObject({ disksize: 512 });
    const shown = await execute(
      'cloudstack_list_service_offerings',
      {},
      { controls: { fields: ['name', 'memory', 'cpuspeed'] } },
    );
    expect(shown.text).toMatch(/memory \(MiB\) +cpuspeed \(MHz\)/);
  });
});

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

// A value reaches the API as it was meant, and comes back with what it counts: on the simulators, through everything.
import { describe, expect, it } from '@jest/globals';
import type { ToolError } from '../../src/contract/errors.ts';
import type { JsonObject } from '../../src/contract/tool.ts';
import { personWho } from '../runtime/pipeline/world.ts';
import { otherCloud } from './other-cloud.ts';

describe('sizes', () => {
  it('of a VirtualBox machine are taken with their unit and shown with it', async () => {
    const { execute } = await otherCloud('virtualbox');
    const made = { name: 'sized', OSTypeId: 'Debian12_64', memorySize: '4 GiB' };
    await execute('virtualbox_create_machine', made);
    const { text, data } = await execute('virtualbox_get_machine', { machine: 'sized' });
    expect(data).toMatchObject({ memorySize: 4096 });
    expect(text).toMatch(/^memorySize: 4096 MiB$/m);
    const listed = await execute('virtualbox_list_machines', {}, { controls: { fields: ['name', 'memorySize'] } });
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

describe('what says nothing', () => {
  it('is never sent as a filter, an id, a flag, a number or a choice of a list', async () => {
    const wire: JsonObject[] = [];
    const { execute } = await otherCloud('cloudstack', async (_, args, __, inner) => {
      wire.push(args);
      return inner.call(_, args, __);
    });
    await execute('cloudstack_list_virtual_machines', {
      zoneid: '',
      name: ' ',
      state: '',
      listall: '',
      page: null,
      keyword: '',
    });
    expect(wire).toEqual([{}]);
  });

  it('is left out of a change where an id, a flag, a number or a choice is wanted, and kept where a text may be empty', async () => {
    const wire: JsonObject[] = [];
    const { execute } = await otherCloud('cloudstack', async (tool, args, context, inner) => {
      if (tool.effect !== 'read') wire.push(args);
      return inner.call(tool, args, context);
    });
    const said = { displayname: '', haenable: '', ostypeid: '', leaseduration: '', leaseexpiryaction: '' };
    await execute('cloudstack_update_virtual_machine', { id: 'web-1', ...said });
    expect(wire).toEqual([{ id: expect.any(String), displayname: '' }]);
  });

  it.each([
    ['cloudstack', 'destroy_virtual_machine', { id: '' }, '"id" is empty'],
    ['cloudstack', 'delete_events', { enddate: ' ' }, '"enddate" is empty'],
    [
      'kubevirt',
      'delete_collection_virtual_machines',
      { namespace: 'team-a', labelSelector: '' },
      '"labelSelector" is empty',
    ],
    ['virtualbox', 'delete_machine', { machine: '' }, '"machine" is empty'],
  ] as const)('is refused where something is taken away: %s_%s', async (id, tool, args, what) => {
    const { settle, sent } = await otherCloud(id);
    const person = personWho('agreed');
    const error = (await settle(`${id}_${tool}`, args, { person })) as ToolError;
    expect(error).toMatchObject({ code: 'PARAM_VALUE', fate: 'refused', message: expect.stringContaining(what) });
    expect(person.questions).toEqual([]);
    expect(sent).toEqual([]);
  });
});

describe('lists and maps in the spelling of CloudStack', () => {
  it('are taken as what they mean, in whatever order their pieces come', async () => {
    const wire: JsonObject[] = [];
    const { execute } = await otherCloud('cloudstack', async (tool, args, context, inner) => {
      if (tool.effect !== 'read') wire.push(args);
      return inner.call(tool, args, context);
    });
    const web = { resourcetype: 'UserVm', 'resourceids[0]': 'web-1' };
    await execute('cloudstack_create_tags', {
      ...web,
      'tags[1].value': 'x',
      'Tags[1].key': 'b',
      'tags[0].key': 'env',
      'tags[0].value': 'prod',
    });
    const nic = { virtualmachineid: 'web-1', networkid: 'prod-net', 'dhcpoptions[0].dhcp:114': 'http://x.example' };
    await execute('cloudstack_add_nic_to_virtual_machine', nic);
    expect(wire).toMatchObject([
      { resourceids: [expect.any(String)], tags: { env: 'prod', b: 'x' } },
      { dhcpoptions: { 'dhcp:114': 'http://x.example' } },
    ]);
  });

  it.each([
    [{ tags: { a: '1' }, 'tags[0].key': 'b' }, 'was given "tags" twice'],
    [{ 'tags[0].key': 'a', 'tags[0]': 'b' }, 'was given "tags[0]" beside another value'],
    [{ 'resourcetype[0]': 'UserVm' }, 'has no parameter "resourcetype[0]"'],
  ])('are refused where they contradict themselves: %j', async (args, what) => {
    const { settle, sent } = await otherCloud('cloudstack');
    const error = (await settle('cloudstack_create_tags', {
      resourceids: ['web-1'],
      ...args,
    } as JsonObject)) as ToolError;
    expect(error).toMatchObject({ code: 'PARAM_UNKNOWN', fate: 'refused', message: expect.stringContaining(what) });
    expect(sent).toEqual([]);
  });
});

describe('a choice of CloudStack', () => {
  it.each([
    ['list_virtual_machines', { state: 'runing' }, 'Did you mean "Running"?'],
    ['update_template_permissions', { id: 'ubuntu-24.04', op: 'ad' }, 'Did you mean "add"?'],
    ['create_role', { name: 'r', type: 'Nope' }, 'takes one of Admin, ResourceAdmin'],
  ])('that there is not is refused with what there is: %s', async (tool, args, what) => {
    const { settle, sent } = await otherCloud('cloudstack');
    const error = (await settle(`cloudstack_${tool}`, args)) as ToolError;
    expect(error).toMatchObject({ code: 'PARAM_VALUE', fate: 'refused', message: expect.stringContaining(what) });
    expect(sent).toEqual([]);
  });
});

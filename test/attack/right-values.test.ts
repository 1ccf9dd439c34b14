// A value reaches the API as it was meant, and comes back with what it counts: on the simulators, through everything.
import { describe, expect, it } from '@jest/globals';
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

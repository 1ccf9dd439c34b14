// A machine that was restored is the one beside its backup, and no other of the name.
import { expect, it } from '@jest/globals';
import { allClouds } from './world.ts';

it('a restored machine is told of where it is, though another namespace has one of the name', async () => {
  const clouds = await allClouds([], { only: ['kubevirt'] });
  await clouds.call('kubevirt_create_virtual_machine', {
    namespace: 'team-a',
    body: {
      metadata: { name: 'copy' },
      spec: { runStrategy: 'Halted', template: { spec: { domain: { devices: {} } } } },
    },
  });
  await clouds.call('virtspan_back_up_machines', { names: ['team-b/build-1'] });
  const [backup] = await clouds.rows('virtspan_list_backups', { machine: 'build-1' });
  const restored = await clouds.call('virtspan_restore_machine', { backup: String(backup!.id), name: 'copy' });
  expect(restored.data).toMatchObject([{ outcome: 'done', name: 'copy', where: 'team-b' }]);
  await clouds.close();
});

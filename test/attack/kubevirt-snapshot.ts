// A seeded cluster in which one machine has a snapshot.
import { type OtherCloud, otherCloud } from './other-cloud.ts';

/** The machine is `web-1` of `team-a`, its snapshot `before`. */
export async function cloudWithSnapshot(): Promise<OtherCloud> {
  const cloud = await otherCloud('kubevirt');
  await cloud.execute('kubevirt_create_virtual_machine_snapshot', {
    namespace: 'team-a',
    body: {
      metadata: { name: 'before' },
      spec: { source: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'web-1' } },
    },
  });
  return cloud;
}

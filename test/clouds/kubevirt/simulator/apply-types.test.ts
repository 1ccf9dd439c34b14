// Server-side apply looks at the types of a manifest before anything else, and says which value is none of them.
import { expect, it } from '@jest/globals';
import { cluster } from './cluster.ts';

it.each([
  [
    '/api/v1/namespaces/team-a/configmaps/one',
    { apiVersion: 'v1', kind: 'ConfigMap', data: ['a', 'b'] },
    '.data: expected map, got &{[a b]}',
  ],
  [
    '/apis/instancetype.kubevirt.io/v1beta1/namespaces/team-a/virtualmachineinstancetypes/one',
    {
      apiVersion: 'instancetype.kubevirt.io/v1beta1',
      kind: 'VirtualMachineInstancetype',
      spec: { cpu: 5, memory: { guest: '1Gi' } },
    },
    '.spec.cpu: expected map, got &{5}',
  ],
])('what is applied to %s as no map is refused and not stored', async (path, manifest, says) => {
  const send = cluster();
  const body = { ...manifest, metadata: { name: 'one' } };
  const applied = await send('PATCH', `${path}?fieldManager=m`, body, 'application/apply-patch+yaml');
  expect(applied).toMatchObject({ status: 500, body: { message: expect.stringContaining(says) } });
  expect((await send('GET', path)).status).toBe(404);
});

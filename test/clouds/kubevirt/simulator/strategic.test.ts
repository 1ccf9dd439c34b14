// Strategic merge patches, which kubectl sends for Kubernetes' own kinds: by keys of items, and with directives.
import { describe, expect, it } from '@jest/globals';
import { strategicPatch } from '../../../../src/clouds/kubevirt/simulator/engine/strategic.ts';
import { cluster } from './cluster.ts';

const STRATEGIC = 'application/strategic-merge-patch+json';
const pod = {
  metadata: { finalizers: ['a/x', 'a/y'], labels: { app: 'web' } },
  spec: {
    containers: [
      { name: 'one', image: 'i:1', env: [{ name: 'A', value: '1' }], args: ['-v'], ports: [{ containerPort: 80 }] },
      { name: 'two', image: 'i:2' },
    ],
    volumes: [{ name: 'v', emptyDir: {} }],
  },
};

describe('a strategic merge patch', () => {
  it('merges items by their key and replaces lists that have none', () => {
    const patch = {
      spec: {
        containers: [
          {
            name: 'one',
            image: 'i:9',
            env: [{ name: 'B', value: '2' }],
            args: ['-q'],
            ports: [{ containerPort: 443 }],
          },
          { name: 'three', image: 'i:3' },
        ],
      },
    };
    expect(strategicPatch(pod, patch).spec).toEqual({
      containers: [
        {
          name: 'one',
          image: 'i:9',
          env: [
            { name: 'A', value: '1' },
            { name: 'B', value: '2' },
          ],
          args: ['-q'],
          ports: [{ containerPort: 80 }, { containerPort: 443 }],
        },
        { name: 'two', image: 'i:2' },
        { name: 'three', image: 'i:3' },
      ],
      volumes: [{ name: 'v', emptyDir: {} }],
    });
  });

  it('takes items and objects away, or puts others in their place, by $patch', () => {
    const { spec, metadata } = strategicPatch(pod, {
      metadata: { labels: { $patch: 'replace', tier: 'db' } },
      spec: { containers: [{ name: 'one', $patch: 'delete' }], volumes: [{ $patch: 'replace' }, { name: 'w' }] },
    });
    expect(spec).toEqual({ containers: [{ name: 'two', image: 'i:2' }], volumes: [{ name: 'w' }] });
    expect(metadata).toMatchObject({ labels: { tier: 'db' }, finalizers: ['a/x', 'a/y'] });
  });

  it('keeps only the members of $retainKeys, so that a volume changes its source', () => {
    const volumes = [{ name: 'v', $retainKeys: ['name', 'configMap'], configMap: { name: 'c' } }];
    expect(strategicPatch(pod, { spec: { volumes } })).toMatchObject({
      spec: { volumes: [{ name: 'v', configMap: { name: 'c' } }] },
    });
    expect(() =>
      strategicPatch(pod, { spec: { volumes: [{ name: 'v', $retainKeys: ['name'], secret: {} }] } }),
    ).toThrow("doesn't match retainKeys");
  });

  it('takes texts out of a list, adds others once, and orders lists as it is told', () => {
    const { metadata, spec } = strategicPatch(pod, {
      metadata: { '$deleteFromPrimitiveList/finalizers': ['a/x'], finalizers: ['a/y', 'a/z'] },
      spec: { '$setElementOrder/containers': [{ name: 'two' }, { name: 'one' }] },
    });
    expect(metadata).toMatchObject({ finalizers: ['a/y', 'a/z'] });
    expect(spec).toMatchObject({ containers: [{ name: 'two' }, { name: 'one' }] });
    expect(JSON.stringify([metadata, spec])).not.toContain('$');
  });

  it('refuses a directive that means nothing, and an item without its key', () => {
    expect(() => strategicPatch(pod, { spec: { $patch: 'erase' } })).toThrow('unknown patch type: erase in map');
    expect(() => strategicPatch(pod, { spec: { containers: [{ image: 'i' }] } })).toThrow(
      'map: map[image:i] does not contain declared merge key: name',
    );
  });

  it('adds a port of a service beside those that it has, over the wire', async () => {
    const send = cluster();
    const services = '/api/v1/namespaces/team-a/services';
    await send('POST', services, {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'web' },
      spec: { ports: [{ name: 'http', port: 80 }], selector: { app: 'web' } },
    });
    const { status, body } = await send(
      'PATCH',
      `${services}/web`,
      { spec: { ports: [{ name: 'https', port: 443 }] } },
      STRATEGIC,
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({ spec: { ports: [{ port: 80 }, { port: 443 }] } });
  });
});

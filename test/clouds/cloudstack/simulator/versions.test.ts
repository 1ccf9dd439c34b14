import { describe, expect, it } from '@jest/globals';
import { at, createCloud, id, type Loose } from './cloud.ts';

const old = { version: '4.19.3.0' } as const;

describe('the simulator as an older version', () => {
  it('says which one it is', async () => {
    const { body } = await createCloud(old).call('listCapabilities');
    expect(at(body, 'capability.cloudstackversion')).toBe('4.19.3.0');
    const [host] = await createCloud(old).list('listHosts', { type: 'Routing' });
    expect(host?.version).toBe('4.19.3.0');
  });

  it('does not know the commands that came later', async () => {
    expect(await createCloud(old).call('listGpuCards')).toMatchObject({ status: 401, envelope: 'errorresponse' });
    expect((await createCloud().call('listGpuCards')).status).toBe(200);
    const known = (await createCloud(old).call('listApis')).body;
    expect(known.count).toBe(798);
  });

  it('leaves fields and parameters out that came later', async () => {
    const hosts = async (cloud: ReturnType<typeof createCloud>): Promise<Loose> =>
      (await cloud.list('listHosts', { id: id('host', 'fra1-kvm-01') }))[0]!;
    expect(await hosts(createCloud())).toHaveProperty('arch');
    expect(await hosts(createCloud(old))).not.toHaveProperty('arch');
    const names = async (cloud: ReturnType<typeof createCloud>): Promise<unknown[]> => {
      const { body } = await cloud.call('listApis', { name: 'listHosts' });
      return (at(body, 'api.0.params') as Loose[]).map(({ name }) => name);
    };
    expect(await names(createCloud())).toContain('arch');
    expect(await names(createCloud(old))).not.toContain('arch');
  });

  it('lists the parameters that only older versions have', async () => {
    const listed = async (options?: Parameters<typeof createCloud>[0]): Promise<unknown> => {
      const { body } = await createCloud(options).call('listApis', { name: 'createVlanIpRange' });
      return (at(body, 'api.0.params') as Loose[]).find(({ name }) => name === 'fornsx')?.type;
    };
    expect(await listed({ version: '4.20.2.0' })).toBe('boolean');
    expect([await listed(old), await listed({ version: '4.21.0.0' }), await listed()]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('does not read a parameter that came later', async () => {
    const params = { arch: 'aarch64', listall: 'true' };
    expect(await createCloud().list('listHosts', params)).toEqual([]);
    expect((await createCloud(old).list('listHosts', params)).length).toBeGreaterThan(0);
  });
});

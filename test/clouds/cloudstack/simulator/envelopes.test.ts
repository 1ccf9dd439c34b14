import { describe, expect, it } from '@jest/globals';
import { createCloud, id } from './cloud.ts';

describe('envelopes', () => {
  it('of an empty list hold nothing, not even a count', async () => {
    const { envelope, body } = await createCloud().call('listZones', { name: 'nowhere' });
    expect({ envelope, body }).toEqual({ envelope: 'listzonesresponse', body: {} });
  });

  it('count everything that fits, whatever the page', async () => {
    const { call } = createCloud();
    const all = (await call('listVirtualMachines', { listall: 'true' })).body;
    const { body } = await call('listVirtualMachines', { listall: 'true', page: '2', pagesize: '5' });
    expect(body.count).toBe(all.count);
    expect(body.virtualmachine).toEqual((all.virtualmachine as unknown[]).slice(5, 10));
  });

  it('of a page past the end hold only the count', async () => {
    const { body } = await createCloud().call('listZones', { page: '9', pagesize: '10' });
    expect(body).toEqual({ count: 2 });
  });

  it('hold only the count when nothing else is asked for', async () => {
    const { body } = await createCloud().call('listVolumes', { listall: 'true', retrieveonlyresourcecount: 'true' });
    expect(Object.keys(body)).toEqual(['count']);
  });

  it('have the names that the server gives them, odd ones included', async () => {
    const cloud = createCloud();
    const project = id('project', 'webshop');
    expect((await cloud.call('activateProject', { id: project })).envelope).toBe('activaterojectresponse');
    expect((await cloud.call('listCounters')).envelope).toBe('counterresponse');
    expect((await cloud.call('updateImageStore', { id: id('imagestore', 'fra1-secondary'), name: 'n' })).envelope).toBe(
      'updateImageStoreresponse',
    );
  });

  it('hold one object and no count where the server does so', async () => {
    const { call } = createCloud();
    expect(Object.keys((await call('listCapabilities')).body)).toEqual(['capability']);
    expect(Object.keys((await call('listInfrastructure')).body)).toEqual(['infrastructure']);
    expect(Object.keys((await call('listDbMetrics')).body)[0]).toBe('dbMetrics');
  });

  it('of an error name its number, its kind and its text, in the header too', async () => {
    const answered = await createCloud().call('startVirtualMachine', { id: id('virtualmachine', 'nobody') });
    expect(answered).toMatchObject({ status: 431, envelope: 'startvirtualmachineresponse' });
    expect(Object.keys(answered.body)).toEqual(['uuidList', 'errorcode', 'cserrorcode', 'errortext']);
    expect(answered.body).toMatchObject({ uuidList: [], errorcode: 431, cserrorcode: 9999 });
    expect(answered.headers.get('x-description')).toBe(answered.body.errortext);
  });

  it('of a command that does not exist say 401 to a key', async () => {
    const answered = await createCloud().call('listUnicorns');
    expect(answered).toMatchObject({ status: 401, envelope: 'errorresponse' });
  });
});

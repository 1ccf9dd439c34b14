import { describe, expect, it } from '@jest/globals';
import { userLogin } from '../../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { at, createCloud, id, textAt } from './cloud.ts';

const stop = { id: id('virtualmachine', 'web-1') };
const volume = { name: 'v', diskofferingid: id('diskoffering', 'disk-20'), zoneid: id('zone', 'fra1') };
const JOB = '11111111-2222-4333-8444-555555555555';

describe('a job', () => {
  it('is pending until its time has passed, and the thing is on its way', async () => {
    const cloud = createCloud({ jobMs: 800 });
    const { envelope, body } = await cloud.call('stopVirtualMachine', stop);
    expect(envelope).toBe('stopvirtualmachineresponse');
    expect(Object.keys(body)).toEqual(['jobid']);
    const jobid = String(body.jobid);
    cloud.clock.at += 799;
    const pending = (await cloud.call('queryAsyncJobResult', { jobid })).body;
    expect(pending).toMatchObject({
      jobstatus: 0,
      jobprocstatus: 0,
      jobresultcode: 0,
      jobinstancetype: 'VirtualMachine',
      jobinstanceid: stop.id,
    });
    expect(pending).not.toHaveProperty('jobresult');
    expect((await cloud.list('listVirtualMachines', stop))[0]).toMatchObject({
      state: 'Stopping',
      jobid,
      jobstatus: 0,
    });
    cloud.clock.at += 1;
    const ended = (await cloud.call('queryAsyncJobResult', { jobid })).body;
    expect(ended).toMatchObject({
      jobstatus: 1,
      jobresultcode: 0,
      jobresult: { virtualmachine: { state: 'Stopped' } },
      completed: '2026-11-01T00:00:00+0000',
    });
    expect((await cloud.list('listVirtualMachines', stop))[0]).not.toHaveProperty('jobid');
  });

  it('gives the id of what it creates at once', async () => {
    const cloud = createCloud();
    const { body } = await cloud.call('createVolume', volume);
    expect(Object.keys(body).sort()).toEqual(['id', 'jobid']);
    expect(await cloud.list('listVolumes', { id: String(body.id) })).toHaveLength(1);
  });

  it('ends with success alone where there is no thing left to show', async () => {
    const result = await createCloud().done('deleteSnapshot', { id: id('snapshot', 'db-1-weekly') });
    expect(result).toEqual({ success: true });
  });

  it('finds what is wrong with its subject itself', async () => {
    const job = await createCloud().job('startVirtualMachine', stop);
    expect(job).toMatchObject({
      jobstatus: 2,
      jobresultcode: 431,
      jobresult: { errorcode: 431, errortext: expect.stringMatching(/web-1 is Running.*Stopped/) },
    });
  });

  it('that would create something is refused before it exists', async () => {
    const { status } = await createCloud().call('createVolume', { name: 'v', zoneid: volume.zoneid });
    expect(status).toBe(431);
  });

  it('is asked for by its subject as well', async () => {
    const cloud = createCloud();
    const { body } = await cloud.call('stopVirtualMachine', stop);
    const asked = await cloud.call('queryAsyncJobResult', { resourceid: stop.id, resourcetype: 'VirtualMachine' });
    expect(asked.body.jobid).toBe(body.jobid);
  });

  it('is forgotten after a day', async () => {
    const cloud = createCloud();
    const { jobid } = (await cloud.job('stopVirtualMachine', stop)) as { jobid: string };
    cloud.clock.at += 1441 * 60_000;
    expect((await cloud.call('queryAsyncJobResult', { jobid })).status).toBe(431);
  });

  it('is seen by its own account only', async () => {
    const cloud = createCloud();
    const { body } = await cloud.call('stopVirtualMachine', stop);
    expect((await cloud.call('queryAsyncJobResult', { jobid: String(body.jobid) }, userLogin)).status).toBe(531);
    await cloud.call('stopVirtualMachine', { id: id('virtualmachine', 'acme-web-1') }, userLogin);
    expect((await cloud.list('listAsyncJobs', { listall: 'true' })).map(({ cmd }) => cmd)).toHaveLength(2);
    expect(await cloud.list('listAsyncJobs', {}, userLogin)).toHaveLength(1);
  });
});

describe('an id given to a job', () => {
  it('is its id', async () => {
    const cloud = createCloud();
    expect((await cloud.call('stopVirtualMachine', { ...stop, customjobid: JOB })).body.jobid).toBe(JOB);
    expect((await cloud.call('queryAsyncJobResult', { jobid: JOB })).status).toBe(200);
  });

  it('has to be a UUID', async () => {
    expect((await createCloud().call('stopVirtualMachine', { ...stop, customjobid: 'mine' })).status).toBe(431);
  });

  it('that is taken stops a command before it does anything', async () => {
    const cloud = createCloud();
    await cloud.job('stopVirtualMachine', { ...stop, customjobid: JOB });
    const again = await cloud.call('startVirtualMachine', { ...stop, customjobid: JOB });
    expect(again.status).toBe(431);
    expect((await cloud.list('listVirtualMachines', stop))[0]).toMatchObject({ state: 'Stopped' });
  });

  it('that is taken stops a creating command only after the thing exists', async () => {
    const cloud = createCloud();
    await cloud.job('createVolume', { ...volume, customjobid: JOB });
    expect((await cloud.call('createVolume', { ...volume, customjobid: JOB })).status).toBe(431);
    expect(await cloud.list('listVolumes', { name: 'v' })).toHaveLength(2);
  });
});

describe('a job that goes wrong on purpose', () => {
  it('fails as planted, once, and leaves its subject as it was', async () => {
    const cloud = createCloud();
    cloud.simulator.plant({
      kind: 'job',
      command: 'stopVirtualMachine',
      fate: 'fails',
      status: 530,
      text: 'the hypervisor hangs',
    });
    const failed = await cloud.job('stopVirtualMachine', stop);
    expect(failed).toMatchObject({
      jobstatus: 2,
      jobresultcode: 530,
      jobresult: { errorcode: 530, errortext: 'the hypervisor hangs' },
    });
    expect((await cloud.list('listVirtualMachines', stop))[0]?.state).toBe('Running');
    expect(await cloud.job('stopVirtualMachine', stop)).toMatchObject({ jobstatus: 1 });
  });

  it('fails for every call of a command that the options name', async () => {
    const cloud = createCloud({
      faults: {
        credentials: () => undefined,
        job: (command) => (command === 'stopVirtualMachine' ? { fate: 'fails', reason: 'no agent' } : undefined),
      },
    });
    for (const _ of [1, 2])
      expect(await cloud.job('stopVirtualMachine', stop)).toMatchObject({ jobstatus: 2, jobresultcode: 530 });
    expect(await cloud.job('rebootVirtualMachine', stop)).toMatchObject({ jobstatus: 1 });
  });

  it('leaves a machine that could not be deployed in the state Error', async () => {
    const cloud = createCloud();
    cloud.simulator.plant({ kind: 'job', command: 'deployVirtualMachine', fate: 'fails' });
    await cloud.job('deployVirtualMachine', {
      zoneid: id('zone', 'fra1'),
      serviceofferingid: id('serviceoffering', 'small'),
      templateid: id('template', 'debian-12'),
      name: 'doomed',
    });
    expect((await cloud.list('listVirtualMachines', { name: 'doomed' }))[0]).toMatchObject({ state: 'Error' });
  });

  it('hangs for ever', async () => {
    const cloud = createCloud();
    cloud.simulator.plant({ kind: 'job', command: 'stopVirtualMachine', fate: 'stuck' });
    const jobid = textAt(await cloud.call('stopVirtualMachine', stop), 'body.jobid');
    cloud.clock.at += 3 * 24 * 3_600_000;
    expect(at(await cloud.call('queryAsyncJobResult', { jobid }), 'body.jobstatus')).toBe(0);
  });

  it('is gone when it should have ended', async () => {
    const cloud = createCloud();
    cloud.simulator.plant({ kind: 'job', command: 'stopVirtualMachine', fate: 'vanishes' });
    const jobid = textAt(await cloud.call('stopVirtualMachine', stop), 'body.jobid');
    expect((await cloud.call('queryAsyncJobResult', { jobid })).status).toBe(200);
    cloud.clock.at += 1000;
    expect((await cloud.call('queryAsyncJobResult', { jobid })).status).toBe(431);
  });

  it('is cancelled', async () => {
    const cloud = createCloud();
    cloud.simulator.plant({ kind: 'job', command: 'stopVirtualMachine', fate: 'cancelled' });
    expect(await cloud.job('stopVirtualMachine', stop)).toMatchObject({ jobstatus: 3 });
    expect((await cloud.list('listVirtualMachines', stop))[0]?.state).toBe('Running');
  });
});

describe('events', () => {
  it('tell of a job when it is scheduled and when it ends', async () => {
    const cloud = createCloud();
    await cloud.job('stopVirtualMachine', stop);
    const events = await cloud.list('listEvents', { type: 'VM.STOP', resourceid: stop.id });
    expect(events).toMatchObject([
      { state: 'Completed', level: 'INFO', resourcename: 'web-1', username: 'admin', parentid: events[1]?.id },
      { state: 'Scheduled', level: 'INFO', resourcetype: 'VirtualMachine' },
    ]);
  });

  it('tell of a failure', async () => {
    const cloud = createCloud();
    await cloud.job('startVirtualMachine', stop);
    expect((await cloud.list('listEvents', { type: 'VM.START' }))[0]).toMatchObject({
      state: 'Completed',
      level: 'ERROR',
    });
  });

  it('tell of changes without a job, and not of reads', async () => {
    const cloud = createCloud();
    const count = async (): Promise<number> => (await cloud.list('listEvents', { listall: 'true' })).length;
    const before = await count();
    await cloud.call('createSSHKeyPair', { name: 'k' });
    expect((await cloud.list('listEvents', { listall: 'true' }))[0]).toMatchObject({ type: 'REGISTER.SSH.KEYPAIR' });
    expect(await count()).toBe(before + 1);
  });
});

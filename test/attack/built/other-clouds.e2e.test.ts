// Confirmation on KubeVirt and VirtualBox: what hangs on a thing is shown, and only a yes reaches the cloud.
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Answer, type ServerProcess, startServer } from '../../server/process.ts';
import { type ListeningCloud, listeningCloud } from './listening.ts';
import { ended, errorOf, initialize, toolCall } from './simulated.ts';

let cloud: ListeningCloud;
let server: ServerProcess;
afterEach(async () => {
  await ended(server);
  await cloud.close();
});

async function start(provider: 'kubevirt' | 'virtualbox'): Promise<void> {
  cloud = await listeningCloud(provider);
  server = startServer(['--mode', 'all'], cloud.env);
  server.send(initialize({ elicitation: { form: {} } }));
}

let last = 0;
/** Makes the call; a question gets `reply`, given the phrase that was asked for. */
async function ask(
  tool: string,
  args: object,
  reply: (phrase: string | undefined) => object,
): Promise<{ readonly message: string; readonly answer: Answer }> {
  last += 1;
  const before = server.received.length;
  server.send(toolCall(last, tool, args));
  const asked = last;
  const question = await server.find(
    (one) => one.id === asked || (one.method === 'elicitation/create' && server.received.indexOf(one) >= before),
  );
  if (question.method === undefined) return { message: '', answer: question };
  const { message, requestedSchema } = question.params;
  const description: string | undefined = requestedSchema.properties.phrase?.description;
  server.send({ id: question.id, result: reply(description?.slice('Type exactly: '.length)) });
  return { message, answer: await server.answerTo(asked) };
}
const agree = (phrase: string | undefined) => ({
  action: 'accept',
  content: phrase === undefined ? { go_ahead: true } : { phrase },
});
const tick = () => ({ action: 'accept', content: { go_ahead: true } });
const decline = () => ({ action: 'decline' });

describe('KubeVirt on the built server', () => {
  const web = { name: 'web-1', namespace: 'team-a' };
  const changes = (): readonly string[] =>
    cloud.requests.filter(
      // To ask what one may do changes nothing.
      (request) => !request.startsWith('GET ') && !request.endsWith('/selfsubjectaccessreviews'),
    );

  it('shows the volumes and the running instance of a machine before it deletes it', async () => {
    await start('kubevirt');
    const declined = await ask('kubevirt_delete_virtual_machine', web, decline);
    expect(declined.message).toContain('virtual machine "web-1"');
    expect(declined.message).toContain('volumes: ');
    expect(declined.message).toContain('running instance: 1 ("web-1")');
    expect(errorOf(declined.answer).code).toBe('CONFIRM_DECLINED');
    const ticked = await ask('kubevirt_delete_virtual_machine', web, tick);
    expect(errorOf(ticked.answer).code).toBe('CONFIRM_DECLINED');
    expect(changes()).toEqual([]);
    const agreed = await ask('kubevirt_delete_virtual_machine', web, agree);
    expect(agreed.answer.result.isError).toBeUndefined();
    expect(changes()).toEqual(['DELETE /apis/kubevirt.io/v1/namespaces/team-a/virtualmachines/web-1']);
  });

  it('counts the machines that a deletion by selection hits', async () => {
    await start('kubevirt');
    const tool = 'kubevirt_delete_collection_virtual_machines';
    const all = await ask(tool, { namespace: 'team-a' }, decline);
    expect(all.message).toContain('Hits machines: 3 ("db-1", "web-1", "web-2")');
    const none = await ask(tool, { namespace: 'team-a', labelSelector: 'tier=none' }, decline);
    expect(none.message).toContain('Hits machines: none at present');
    expect(changes()).toEqual([]);
  });

  it('shows who uses an instancetype', async () => {
    await start('kubevirt');
    const tool = 'kubevirt_delete_vm_cluster_instancetype';
    const { message } = await ask(tool, { name: 'u1.small' }, decline);
    expect(message).toContain('machines that name it: 4 ("build-1", "db-1", "web-1", "web-2")');
    expect(changes()).toEqual([]);
  });

  it('names the machine that a restore overwrites, and wants that name typed', async () => {
    await start('kubevirt');
    const where = { namespace: 'team-a' };
    const of = { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'web-1' };
    const taken = { ...where, body: { metadata: { name: 'before' }, spec: { source: of } } };
    expect((await ask('kubevirt_create_virtual_machine_snapshot', taken, agree)).answer.result.isError).toBeUndefined();
    const spec = { target: of, virtualMachineSnapshotName: 'before' };
    const args = { ...where, body: { metadata: { name: 'back' }, spec } };
    const declined = await ask('kubevirt_create_virtual_machine_restore', args, tick);
    expect(declined.message).toContain('restore: "web-1"?');
    expect(declined.message).toContain('virtual machine "web-1", namespace team-a, status Running');
    expect(declined.message).toContain('snapshot "before"');
    expect(errorOf(declined.answer).code).toBe('CONFIRM_DECLINED');
    const other = await ask('kubevirt_create_virtual_machine_restore', args, () => ({
      action: 'accept',
      content: { phrase: 'web-2' },
    }));
    expect(errorOf(other.answer).code).toBe('CONFIRM_DECLINED');
    expect(changes().filter((request) => request.includes('restores'))).toEqual([]);
    await ask('kubevirt_create_virtual_machine_restore', { ...args, wait_ms: 0 }, (phrase) => {
      expect(phrase).toBe('web-1');
      return agree(phrase);
    });
    expect(changes().filter((request) => request.includes('restores'))).toHaveLength(1);
  });

  it('makes no upload token that nobody would see, and hands it over when a person agrees', async () => {
    await start('kubevirt');
    const args = { namespace: 'team-a', pvcName: 'db-1-root', name: 'up' };
    const blind = await ask('kubevirt_create_upload_token_request', args, agree);
    expect(errorOf(blind.answer)).toMatchObject({ code: 'CONFIRM_NEEDED', fate: 'refused' });
    expect(changes()).toEqual([]);
    const shown = await ask('kubevirt_create_upload_token_request', { ...args, reveal: true, format: 'json' }, agree);
    expect(shown.message).toContain('shown in clear');
    expect(shown.answer.result.isError).toBeUndefined();
    expect(JSON.stringify(shown.answer.result.structuredContent)).toMatch(/"token":"(?!\[secret\])[^"]+"/);
  });
});

describe('VirtualBox on the built server', () => {
  const changes = (): readonly string[] =>
    cloud.requests.filter((operation) => /_(unregister|delete\w*|close|setName|takeSnapshot)$/.test(operation));

  it('shows snapshots and media of a machine before it deletes it', async () => {
    await start('virtualbox');
    const declined = await ask('virtualbox_delete_machine', { machine: 'web-1' }, decline);
    expect(declined.message).toContain('snapshots: 2 ("before upgrade", "fresh")');
    expect(declined.message).toContain('attached media: 3 ("web-1.vdi",');
    expect(errorOf(declined.answer).code).toBe('CONFIRM_DECLINED');
    expect(changes()).toEqual([]);
    const agreed = await ask('virtualbox_delete_machine', { machine: 'web-1' }, agree);
    expect(agreed.answer.result.isError).toBeUndefined();
    expect(changes()).toContain('IMachine_unregister');
  });

  it('shows the machines that use a medium', async () => {
    await start('virtualbox');
    const { message } = await ask('virtualbox_delete_medium_storage', { medium: 'db-1.vdi' }, decline);
    expect(message).toContain('machines that use it: 1 ("db-1")');
    expect(changes()).toEqual([]);
  });
});

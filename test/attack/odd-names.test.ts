// Names as models and people write them: blanks at their ends, numbers that mean "all" elsewhere, one object's name in another's call.
import { describe, expect, it } from '@jest/globals';
import type { ToolError } from '../../src/contract/errors.ts';
import type { Json, JsonObject } from '../../src/contract/tool.ts';
import { type AttackedCloud, attackedCloud, personWho } from './cloud.ts';
import { type OtherCloud, otherCloud } from './other-cloud.ts';

/** One of each for all tests: whatever is refused leaves them as they are. */
let [clouds, clusters]: [Promise<AttackedCloud> | undefined, Promise<OtherCloud> | undefined] = [undefined, undefined];
const shared = (): Promise<AttackedCloud> => (clouds ??= attackedCloud());
const cluster = (): Promise<OtherCloud> => (clusters ??= otherCloud('kubevirt'));

describe('-1', () => {
  it.each<[string, JsonObject]>([
    ['destroy_virtual_machine', { id: '-1' }],
    ['delete_network', { id: -1 }],
    ['update_network', { id: '-1', displaytext: 'x' }],
    ['delete_zone', { id: '-1' }],
    ['delete_project', { id: '-1' }],
    ['delete_tags', { resourcetype: 'UserVm', resourceids: ['-1'] }],
  ])('is no thing: %s is refused before anybody is asked', async (tool, args) => {
    const cloud = await shared();
    const person = personWho('agreed');
    const error = await cloud.refusal(`cloudstack_${tool}`, args, { person });
    expect(error.code).toBe('NAME_UNKNOWN');
    expect(person.questions).toEqual([]);
    expect(cloud.changes()).toEqual([]);
  });

  it('is every project to lists', async () => {
    const cloud = await shared();
    const { data } = await cloud.execute('cloudstack_list_virtual_machines', { projectid: '-1', listall: true });
    expect((data as JsonObject[]).length).toBeGreaterThan(0);
  });
});

describe('a name with blanks at its end', () => {
  it('is the thing that a person sees under it', async () => {
    const cloud = await shared();
    const person = personWho('declined');
    await cloud.refusal('cloudstack_destroy_virtual_machine', { id: ' web-1 ' }, { person });
    expect(person.questions[0]!.lines.join()).toContain('"web-1"');
  });

  it('is told from the one without', async () => {
    const cloud = await shared();
    const { message } = await cloud.refusal('cloudstack_destroy_virtual_machine', { id: 'web-17 ' });
    expect(message).toContain('"web-17 "');
    const kubevirt = await cluster();
    const error = await kubevirt.settle('kubevirt_get_virtual_machine', { namespace: 'team-a ', name: 'web-1' });
    expect((error as ToolError).message).toContain('"team-a "');
  });
});

describe('a change whose body is about another object', () => {
  const where = { namespace: 'team-a', name: 'web-1' };
  it.each<[string, Json]>([
    ['another name', { metadata: { name: 'web-2', labels: { x: 'y' } } }],
    ['another namespace', { metadata: { namespace: 'team-b', labels: { x: 'y' } } }],
    ['another uid', { metadata: { uid: '11111111-2222-4333-8444-555555555555' } }],
    ['another name, as JSON Patch', [{ op: 'replace', path: '/metadata/name', value: 'web-2' }]],
    ['a deletion', { metadata: { deletionTimestamp: '2020-01-01T00:00:00Z' } }],
    ['a deletion, as JSON Patch', [{ op: 'add', path: '/metadata/deletionTimestamp', value: '2020-01-01T00:00:00Z' }]],
  ])('is refused and not said to be done: %s', async (_, body) => {
    const cloud = await cluster();
    const person = personWho('agreed');
    const error = await cloud.settle('kubevirt_patch_virtual_machine', { ...where, body }, { person });
    expect((error as ToolError).code).toBe('PARAM_VALUE');
    expect((error as ToolError).message).toMatch(/metadata\.\w+ .*Nothing was sent\.$/);
    expect(person.questions).toEqual([]);
    expect(cloud.sent).toEqual([]);
  });
});

describe('a machine whose run strategy is taken away', () => {
  const patch = async (body: Json) => {
    const cloud = await cluster();
    const person = personWho('declined');
    await cloud.settle('kubevirt_patch_virtual_machine', { namespace: 'team-a', name: 'web-1', body }, { person });
    return { cloud, lines: person.questions[0]?.lines.join('\n') };
  };
  it.each<[string, Json]>([
    ['a JSON Patch', [{ op: 'remove', path: '/spec/runStrategy' }]],
    ['a merge patch', { spec: { runStrategy: null } }],
    ['a merge patch of all', { spec: null }],
  ])('is shut down, and a person is asked: %s', async (_, body) => {
    const { cloud, lines } = await patch(body);
    expect(lines).toContain('the machine is shut down');
    expect(cloud.sent).toEqual([]);
  });
});

describe('a dry run', () => {
  it('is not called done', async () => {
    const cloud = await cluster();
    const args = { namespace: 'team-a', name: 'web-1', dryRun: true };
    const { text, structured } = await cloud.execute('kubevirt_delete_virtual_machine', args);
    expect(text).not.toMatch(/^Done/m);
    expect(text).toContain('Checked only, not done: delete virtual machine: web-1.');
    expect(structured).toMatchObject({ done: false });
  });
});

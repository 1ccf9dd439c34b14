// Objects of any kind, as kubectl has them: what no typed tool is for, under the rules that typed tools have.
import { describe, expect, it } from '@jest/globals';
import type { Question } from '../../../src/contract/person.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { personWho } from '../../attack/cloud.ts';
import { type OtherCloud, otherCloud, seenIn } from '../../attack/other-cloud.ts';

const quota = { apiVersion: 'v1', kind: 'ResourceQuota', namespace: 'team-a', name: 'small' };
const deployment = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'team-a', name: 'shop' };
const role = { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', name: 'reader' };
const spec = { hard: { 'requests.memory': '8Gi' } };
const agreed = () => personWho('agreed');

/** The call, and what a person was asked about it. */
async function asked(cloud: OtherCloud, tool: string, args: JsonObject, says: 'agreed' | 'declined' = 'agreed') {
  const person = personWho(says);
  const outcome = seenIn(await cloud.settle(`kubevirt_${tool}`, args, { person, controls: { format: 'json' } }));
  return { outcome, questions: person.questions as readonly Question[] };
}

describe('tools for any kind', () => {
  it('make, read, list, change and delete an object that no other tool is for', async () => {
    const cloud = await otherCloud('kubevirt');
    const made = await asked(cloud, 'apply_resource', { ...quota, body: { spec } });
    expect(made.questions[0]!.lines.join('\n')).toMatch(/Risk: high|risk: high/);
    expect((await cloud.execute('kubevirt_get_resource', quota)).data).toMatchObject({ kind: 'ResourceQuota', spec });
    const { name: _, ...everywhere } = quota;
    const rows = await cloud.execute('kubevirt_list_resources', { apiVersion: 'v1', kind: 'ResourceQuota' });
    expect(rows.data).toMatchObject([{ metadata: { name: 'small', namespace: 'team-a' } }]);
    expect((await cloud.execute('kubevirt_list_resources', { ...everywhere, namespace: 'default' })).data).toEqual([]);
    const body = { spec: { hard: { 'requests.memory': '4Gi' } } };
    const changed = await asked(cloud, 'apply_resource', { ...quota, body });
    expect(changed.questions[0]!.lines.join('\n')).toMatch(/8Gi.*4Gi/);
    const gone = await asked(cloud, 'delete_resource', quota);
    expect(gone.questions[0]!.lines.join('\n')).toContain('ResourceQuota');
    expect(seenIn(await cloud.settle('kubevirt_get_resource', quota))).toMatch(/no resource ?quota|not found/i);
  });

  it.each([
    [
      'get_resource',
      { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', namespace: 'team-a', name: 'web-1' },
      'kubevirt_get_virtual_machine',
    ],
    [
      'delete_resource',
      { apiVersion: 'kubevirt.io/v1alpha3', kind: 'KubeVirt', namespace: 'kubevirt', name: 'kubevirt' },
      'kubevirt_delete_kubevirt',
    ],
    ['list_resources', { apiVersion: 'v1', kind: 'Secret' }, 'kubevirt_list_secrets'],
    [
      'apply_resource',
      { apiVersion: 'v1', kind: 'Secret', namespace: 'team-a', name: 'x', body: {} },
      'kubevirt_create_secret',
    ],
  ] as const)('%s leaves a kind that has tools of its own to these, and asks nobody', async (tool, args, own) => {
    const cloud = await otherCloud('kubevirt');
    const { outcome, questions } = await asked(cloud, tool, args);
    expect(outcome).toContain(own);
    expect(questions).toEqual([]);
    expect(cloud.sent).toEqual([]);
  });

  it('say how a kind is spelled, what is served, and where its objects live', async () => {
    const cloud = await otherCloud('kubevirt');
    const said = async (args: JsonObject) => (await asked(cloud, 'delete_resource', args)).outcome;
    expect(await said({ ...deployment, kind: 'deployments' })).toContain('It is spelled Deployment.');
    expect(await said({ ...deployment, apiVersion: 'apps/v2' })).toContain('It serves apps/v1.');
    expect(await said({ ...deployment, apiVersion: 'apps/../../api/v1' })).toContain('PARAM_VALUE');
    expect(await said({ ...role, namespace: 'team-a' })).toContain('belongs to the whole cluster');
    const { namespace: __, ...nowhere } = deployment;
    expect(await said(nowhere)).toContain('lives in one');
    expect(await said(deployment)).toMatch(/shop/);
    expect(cloud.sent).toEqual([]);
  });

  it('ask for more where more is at stake: the whole cluster, a kind nobody has looked at', async () => {
    const cloud = await otherCloud('kubevirt');
    const risks = async (tool: string, args: JsonObject) =>
      (await asked(cloud, tool, args, 'declined')).questions.map(({ phrase }) =>
        phrase === undefined ? 'high' : 'critical',
      );
    expect(await risks('apply_resource', { ...role, body: { rules: [] } })).toEqual(['critical']);
    const binding = { ...role, kind: 'Role', namespace: 'team-a' };
    expect(await risks('apply_resource', { ...binding, body: { rules: [] } })).toEqual(['critical']);
    expect(await risks('apply_resource', { ...deployment, body: { spec: {} } })).toEqual(['high']);
    await cloud.execute('kubevirt_apply_resource', { ...deployment, body: { spec: {} } }, { person: agreed() });
    expect(await risks('delete_resource', deployment)).toEqual(['high']);
    const populator = {
      apiVersion: 'forklift.cdi.kubevirt.io/v1beta1',
      kind: 'OvirtVolumePopulator',
      namespace: 'team-a',
      name: 'p',
    };
    await cloud.execute('kubevirt_apply_resource', { ...populator, body: { spec: {} } }, { person: agreed() });
    expect(await risks('delete_resource', populator)).toEqual(['critical']);
    expect(await risks('delete_resource', { ...populator, dryRun: true })).toEqual([]);
  });

  it('see an owner that makes the cluster delete the object, and finalizers that come off', async () => {
    const cloud = await otherCloud('kubevirt');
    const reasons = async (metadata: JsonObject) => {
      const { questions } = await asked(cloud, 'apply_resource', {
        ...deployment,
        force: true,
        body: { metadata, spec: {} },
      });
      return questions.flatMap(({ lines }) => lines).join('\n');
    };
    await reasons({ finalizers: ['example.org/kept'] });
    expect(await reasons({ finalizers: [] })).toContain('finalizers that are taken off');
    const owner = { apiVersion: 'v1', kind: 'Pod', name: 'gone', uid: '11111111-2222-4333-8444-555555555555' };
    expect(await reasons({ ownerReferences: [owner] })).toContain('deletes it as soon as its owner is gone');
  });

  it('hide what is secret, and never write a hidden value back', async () => {
    const cloud = await otherCloud('kubevirt');
    const planted = 'Pl4nted-token-of-a-custom-kind';
    // A kind whose fields nobody declared: the API server of others would refuse the field.
    const populator = {
      ...{ apiVersion: 'forklift.cdi.kubevirt.io/v1beta1', kind: 'OvirtVolumePopulator' },
      ...{ namespace: 'team-a', name: 'shop' },
    };
    const body = { spec: { template: { token: planted } } };
    const made = await asked(cloud, 'apply_resource', { ...populator, body });
    const seen = seenIn(await cloud.settle('kubevirt_get_resource', populator, { controls: { format: 'json' } }));
    expect(seen).toContain('[secret]');
    const back = { spec: { template: { token: '[secret]' }, replicas: 2 } };
    await asked(cloud, 'apply_resource', { ...populator, body: back });
    const audit = cloud.audit.lines().join('');
    for (const text of [JSON.stringify(made), seen, audit]) expect(text).not.toContain(planted);
    const shown = await cloud.execute('kubevirt_get_resource', populator, {
      person: agreed(),
      controls: { reveal: true, format: 'json' },
    });
    expect(shown.data).toMatchObject({ spec: { template: { token: planted }, replicas: 2 } });
  });
});

// Clusters of other releases of KubeVirt: what is not there is refused, what is there under another version is used.

import { describe, expect, it } from '@jest/globals';
import { releases } from '../../../src/clouds/kubevirt/simulator/engine/releases.ts';
import type { Person } from '../../../src/contract/person.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { marksOf } from '../../../src/runtime/live/marks.ts';
import { liveLines, liveReport } from '../../../src/runtime/live/report.ts';
import { clusterWorld } from './cluster-world.ts';

const clone = {
  metadata: { name: 'copy' },
  spec: {
    source: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'web-1' },
    target: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'web-9' },
  },
};

describe('a cluster of another release', () => {
  it('says what came later, and nothing is sent', async () => {
    const world = await clusterWorld('1.7.4');
    const refused = await world.refusal('kubevirt_list_virtual_machine_backups', { namespace: 'team-a' });
    expect(refused.code).toBe('NOT_OFFERED');
    expect(refused.message).toMatch(/came with 1\.8\.4, and the server of profile "admin" is 1\.7\.4/);
    const backup = await world.refusal('kubevirt_backup_virtual_machine_instance', {
      namespace: 'team-a',
      name: 'web-1',
    });
    expect(backup.code).toBe('NOT_OFFERED');
    expect(world.sent()).toEqual([]);
  });

  it('is asked once for what it serves, by tools of every kind', async () => {
    const world = await clusterWorld('1.9.0');
    await world.execute('kubevirt_list_virtual_machines', { namespace: 'team-a' });
    await world.execute('kubevirt_list_pods', { namespace: 'team-a' });
    await world.execute('kubevirt_get_version');
    await world.execute('kubevirt_list_virtual_machine_clones', { namespace: 'team-a' });
    expect(world.asked()).toBe(1);
  });

  it.each([
    ['1.3.1', 'clone.kubevirt.io/v1alpha1'],
    ['1.9.0', 'clone.kubevirt.io/v1beta1'],
  ])('gets clones as %s serves them', async (release, apiVersion) => {
    const world = await clusterWorld(release);
    await world.execute('kubevirt_list_virtual_machine_clones', { namespace: 'team-a' });
    await world.execute('kubevirt_create_virtual_machine_clone', { namespace: 'team-a', body: clone });
    const paths = world.sent().filter((one) => one.includes('virtualmachineclones'));
    expect(paths).toContain(`POST /apis/${apiVersion}/namespaces/team-a/virtualmachineclones`);
    expect(paths.filter((one) => !one.includes(apiVersion))).toEqual([]);
  });

  it.each([
    ['1.8.4', 'v1beta1'],
    ['1.9.0', 'v1'],
  ])('lists exports as %s serves them', async (release, version) => {
    const world = await clusterWorld(release);
    await world.execute('kubevirt_list_virtual_machine_exports', { namespace: 'team-a' });
    expect(world.sent()[0]).toBe(`GET /apis/export.kubevirt.io/${version}/namespaces/team-a/virtualmachineexports`);
  });

  it.each([
    ['1.8.4', 'v1alpha1'],
    ['1.9.0', 'v1beta1'],
  ])('works with templates as %s serves them', async (release, version) => {
    const world = await clusterWorld(release);
    const call = { namespace: 'team-a', name: 'small' };
    const refused = await world.refusal('kubevirt_process_virtual_machine_template', call);
    expect(refused.code).not.toBe('NOT_OFFERED');
    await world.execute('kubevirt_list_virtual_machine_templates', { namespace: 'team-a' });
    const path = `template.kubevirt.io/${version}/namespaces/team-a/virtualmachinetemplates`;
    expect(world.sent()).toContain(`POST /apis/subresources.${path}/small/process`);
    expect(world.sent()).toContain(`GET /apis/${path}`);
  });

  it('takes a manifest of the version that the tool is made for, and says what became of it', async () => {
    const world = await clusterWorld('1.3.1');
    const body = { apiVersion: 'clone.kubevirt.io/v1beta1', kind: 'VirtualMachineClone', ...clone };
    const answer = await world.execute('kubevirt_create_virtual_machine_clone', { namespace: 'team-a', body });
    expect(answer.text).toMatch(/was sent as clone\.kubevirt\.io\/v1alpha1/);
  });

  const machine = (spec: object) => ({
    metadata: { name: 'late' },
    spec: { runStrategy: 'Halted', template: { spec: { domain: { devices: {} }, ...spec } } },
  });

  it.each([
    ['a manifest', 'kubevirt_create_virtual_machine', { body: machine({ serviceAccountName: 'x' }) }],
    [
      'a merge patch',
      'kubevirt_patch_virtual_machine',
      { name: 'web-1', body: { spec: { template: { spec: { serviceAccountName: 'x' } } } } },
    ],
    [
      'a JSON Patch',
      'kubevirt_patch_virtual_machine',
      { name: 'web-1', body: [{ op: 'add', path: '/spec/template/spec/serviceAccountName', value: 'x' }] },
    ],
  ])('is not sent a field that came later in %s', async (_, tool, args) => {
    const world = await clusterWorld('1.8.4');
    const refused = await world.refusal(tool, { namespace: 'team-a', ...args } as JsonObject);
    expect(refused.code).toBe('PARAM_UNKNOWN');
    expect(refused.message).toContain(
      `"body.spec.template.spec.serviceAccountName" of ${tool} came with 1.9, and the server of profile "admin" is 1.8.4.`,
    );
    expect(world.sent()).toEqual([]);
  });

  it('takes the same field once it is of the release that brought it, and all others before', async () => {
    const create = async (release: string, spec: object) =>
      (await clusterWorld(release)).execute('kubevirt_create_virtual_machine', {
        ...{ namespace: 'team-a', dryRun: true, body: machine(spec) },
      } as JsonObject);
    await create('1.9.0', { serviceAccountName: 'x' });
    await create('1.8.4', { hostname: 'x' });
  });

  it('refuses a group that no known version of is served, in its words', async () => {
    const world = await clusterWorld('1.9.0');
    world.between = async (request, ask) => without(await ask(request), 'metrics.k8s.io');
    await world.execute('kubevirt_list_nodes', { labelSelector: 'a=b' });
    const refused = await world.refusal('kubevirt_list_node_metrics');
    expect(refused.code).toBe('NOT_OFFERED');
    expect(refused.message).toMatch(/serves no nodes of metrics\.k8s\.io\/v1beta1/);
  });

  it('is heard again when a whole group is gone', async () => {
    const world = await clusterWorld('1.9.0');
    await world.execute('kubevirt_list_virtual_machine_backups', { namespace: 'team-a' });
    world.release = '1.7.4';
    const refused = await world.refusal('kubevirt_list_virtual_machine_backups', { namespace: 'team-a' });
    expect(refused.hint).toMatch(/came with 1\.8\.4/);
    expect(world.asked()).toBe(2);
    const again = await world.refusal('kubevirt_list_virtual_machine_backups', { namespace: 'team-a' });
    expect(again.code).toBe('NOT_OFFERED');
  });

  it('is heard again before anything is refused that it may have by now', async () => {
    const world = await clusterWorld('1.7.4');
    await world.refusal('kubevirt_list_virtual_machine_backups', { namespace: 'team-a' });
    world.release = '1.9.0';
    world.clock.pass(120_000);
    await world.execute('kubevirt_list_virtual_machine_backups', { namespace: 'team-a' });
  });

  it('is understood where it tells its groups one by one', async () => {
    const world = await clusterWorld('1.3.1');
    world.between = async (request, ask) => {
      const headers = new Headers(request.headers);
      headers.set('accept', 'application/json');
      return ask(new Request(request, { headers }));
    };
    await world.execute('kubevirt_list_virtual_machine_clones', { namespace: 'team-a' });
    expect(world.sent()[0]).toBe('GET /apis/clone.kubevirt.io/v1alpha1/namespaces/team-a/virtualmachineclones');
  });

  it('that tells nothing of what it serves is asked as before', async () => {
    const world = await clusterWorld('1.9.0');
    world.between = async (request, ask) =>
      new URL(request.url).pathname === '/apis' ? new Response('{}', { status: 403 }) : ask(request);
    await world.execute('kubevirt_list_virtual_machine_backups', { namespace: 'team-a' });
    expect(world.sent()[0]).toBe('GET /apis/backup.kubevirt.io/v1alpha1/namespaces/team-a/virtualmachinebackups');
  });

  it('has nothing to be marked when it is of the release that the tools are made for, and all is known', async () => {
    const world = await clusterWorld(releases.at(-1)!);
    const learned = (await world.live.knowledge.learn(world.provider, 'admin'))!;
    const report = await liveReport(world.live, world.registry, world.provider, 'admin', learned);
    expect(report).toMatchObject({ usable: report.tools, later: [], withheld: [], own: [], version: '1.9.0' });
    expect(liveLines(report).join('\n')).toMatch(/Beside it: Kubernetes 1\.36\.0, CDI 1\.66\.0/);
  });

  it('is marked and reported where it is older, with what is missing, and what is its own', async () => {
    const world = await clusterWorld('1.7.4');
    world.between = async (request, ask) => withKind(await ask(request));
    const marks = marksOf({ live: world.live, providers: [world.provider], sleep: world.clock.sleep });
    const { tool } = await world.registry.load('kubevirt_list_virtual_machine_backups');
    expect(await marks(tool, 'kubevirt')).toMatch(/^Not there: .*came with 1\.8\.4/);
    const learned = (await world.live.knowledge.learn(world.provider, 'admin'))!;
    const report = await liveReport(world.live, world.registry, world.provider, 'admin', learned);
    expect(report.later.length).toBeGreaterThan(30);
    expect(report.elsewhere).toContain('kubevirt_list_virtual_machine_exports');
    expect(report.own).toEqual(['widgets.site.kubevirt.io']);
    const lines = liveLines(report).join('\n');
    expect(lines).toMatch(/it is 1\.7\.4, and they are made for 1\.9\.0/);
    expect(lines).toMatch(/go to another version/);
    expect(lines).toMatch(/1 of its own, for which no tool was generated: widgets\.site\.kubevirt\.io/);
  });
});

describe('a kind that only this cluster has', () => {
  async function withWidgets() {
    const world = await clusterWorld('1.9.0');
    world.between = async (request, ask) => {
      const { pathname } = new URL(request.url);
      if (!pathname.startsWith('/apis/site.kubevirt.io/v1/')) return withKind(await ask(request));
      const widget = {
        apiVersion: 'site.kubevirt.io/v1',
        kind: 'Widget',
        metadata: { name: 'one', namespace: 'team-a' },
      };
      const body = request.method === 'GET' ? { kind: 'WidgetList', metadata: {}, items: [widget] } : widget;
      return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
    };
    await world.live.knowledge.learn(world.provider, 'admin');
    return world;
  }

  it('can be listed and made at once, when a person types what is done', async () => {
    const world = await withWidgets();
    const { tool } = await world.registry.load('kubevirt_list_widgets');
    expect(tool).toMatchObject({ category: 'own', effect: 'read', risk: 'critical' });
    const questions: string[] = [];
    const person: Person = {
      ask: async ({ phrase = '' }) => {
        questions.push(phrase);
        return 'agreed';
      },
    };
    expect((await world.execute('kubevirt_list_widgets', { namespace: 'team-a' }, person)).data).toHaveLength(1);
    const body = { metadata: { name: 'one' }, spec: { size: 3 } };
    await world.execute('kubevirt_create_widget', { namespace: 'team-a', body }, person);
    expect(questions).toEqual(['listWidget', 'createWidget']);
    expect(world.sent()).toContain('POST /apis/site.kubevirt.io/v1/namespaces/team-a/widgets');
  });

  it('is not touched without a person, reads included', async () => {
    const world = await withWidgets();
    expect((await world.refusal('kubevirt_list_widgets', { namespace: 'team-a' })).code).toBe('CONFIRM_NEEDED');
    expect(world.sent().filter((one) => one.includes('site.kubevirt.io'))).toEqual([]);
  });
});

type Discovery = { items: readonly { metadata: { name?: string } }[] };

async function changed(response: Response, change: (told: Discovery) => Discovery): Promise<Response> {
  if (response.headers.get('content-type')?.includes('APIGroupDiscoveryList') !== true) return response;
  const told = (await response.json()) as Discovery;
  return new Response(JSON.stringify(change(told)), { status: 200, headers: response.headers });
}

const without = (response: Response, group: string): Promise<Response> =>
  changed(response, (told) => ({ ...told, items: told.items.filter(({ metadata }) => metadata.name !== group) }));

const withKind = (response: Response): Promise<Response> =>
  changed(response, (told) => {
    const resource = { resource: 'widgets', responseKind: { kind: 'Widget' }, scope: 'Namespaced', verbs: ['list'] };
    const versions = [{ version: 'v1', resources: [resource], freshness: 'Current' }];
    return { ...told, items: [...told.items, { metadata: { name: 'site.kubevirt.io' }, versions }] };
  });

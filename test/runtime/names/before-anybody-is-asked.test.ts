// What cannot be right is refused before anybody is asked, and names work where several things, or none, may stand.
import { describe, expect, it } from '@jest/globals';
import { ToolError } from '../../../src/contract/errors.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { type Between, type OtherCloud, type OtherProvider, otherCloud } from '../../attack/other-cloud.ts';
import { personWho } from '../pipeline/world.ts';

const nobody = '12345678-1234-4234-8234-123456789abc';
const fromAnywhere = { protocol: 'tcp', cidrlist: ['0.0.0.0/0'] };

describe('nobody is asked about', () => {
  it.each<[string, OtherProvider, string, JsonObject, string]>([
    [
      'a port that there is not',
      'cloudstack',
      'create_network_acl',
      { ...fromAnywhere, startport: 70_000, endport: 70_000 },
      'PARAM_VALUE',
    ],
    ['a port below zero', 'cloudstack', 'create_network_acl', { ...fromAnywhere, startport: -5 }, 'PARAM_VALUE'],
    [
      'a port of the host that there is not',
      'virtualbox',
      'forward_port',
      { machine: 'web-1', hostPort: 70_000, guestPort: 22 },
      'PARAM_VALUE',
    ],
    [
      'a tag of Tungsten Fabric that there is not',
      'cloudstack',
      'remove_tungsten_fabric_tag',
      { zoneid: 'fra1', taguuid: 'no such tag' },
      'NAME_UNKNOWN',
    ],
    [
      'a rule of Tungsten Fabric by what is no id',
      'cloudstack',
      'remove_tungsten_fabric_policy_rule',
      { zoneid: 'fra1', policyuuid: nobody, ruleuuid: 'first' },
      'PARAM_VALUE',
    ],
    [
      'a port of a service that there is not',
      'kubevirt',
      'create_service',
      { namespace: 'team-a', body: { metadata: { name: 'x' }, spec: { ports: [{ port: 70_000 }] } } },
      'PARAM_VALUE',
    ],
    [
      'a port of a probe that there is not, in a patch by places',
      'kubevirt',
      'patch_virtual_machine',
      {
        namespace: 'team-a',
        name: 'web-1',
        body: [{ op: 'add', path: '/spec/template/spec/readinessProbe', value: { tcpSocket: { port: '70000' } } }],
      },
      'PARAM_VALUE',
    ],
    [
      'a port of a card that there is not, in a merged patch',
      'kubevirt',
      'patch_virtual_machine',
      {
        namespace: 'team-a',
        name: 'web-1',
        body: {
          spec: {
            template: { spec: { domain: { devices: { interfaces: [{ name: 'default', ports: [{ port: 0 }] }] } } } },
          },
        },
      },
      'PARAM_VALUE',
    ],
    [
      'a port to expose that there is not',
      'kubevirt',
      'expose_virtual_machine',
      { namespace: 'team-a', name: 'web-1', port: 65_536 },
      'PARAM_VALUE',
    ],
    ['a network to remove that there is not', 'virtualbox', 'remove_nat_network', { network: 'nope' }, 'NAME_UNKNOWN'],
    ['a network that there is not', 'virtualbox', 'stop_nat_network', { natNetwork: 'nope' }, 'NAME_UNKNOWN'],
    ['a handle of nothing', 'virtualbox', 'remove_guest_directory', { guestSession: 'x', path: '/a' }, 'NAME_UNKNOWN'],
    [
      'a controller that there is not',
      'virtualbox',
      'remove_storage_controller',
      { machine: 'web-1', name: 'IDE' },
      'NAME_UNKNOWN',
    ],
    ['a shared folder', 'virtualbox', 'remove_shared_folder', { machine: 'web-1', name: 'nope' }, 'NAME_UNKNOWN'],
    [
      'a rule of a card',
      'virtualbox',
      'remove_port_forwarding',
      { machine: 'web-1', slot: 0, name: 'nope' },
      'NAME_UNKNOWN',
    ],
    ['a USB controller', 'virtualbox', 'remove_usb_controller', { machine: 'web-1', name: 'nope' }, 'NAME_UNKNOWN'],
    ['the place of a USB filter', 'virtualbox', 'remove_usb_filter', { machine: 'web-1', position: 7 }, 'NAME_UNKNOWN'],
    ['a tariff by what is no name', 'cloudstack', 'quota_tariff_delete', { id: 'nope' }, 'NAME_UNKNOWN'],
    ['no thing at all', 'cloudstack', 'delete_affinity_group', {}, 'PARAM_MISSING'],
    ['no thing but its owner', 'cloudstack', 'delete_security_group', { account: 'admin' }, 'PARAM_MISSING'],
    ['no volume', 'cloudstack', 'detach_volume', {}, 'PARAM_MISSING'],
    ['a namespace that climbs', 'kubevirt', 'delete_collection_virtual_machines', { namespace: '..' }, 'PARAM_VALUE'],
    ['a name that climbs', 'kubevirt', 'delete_virtual_machine', { namespace: 'team-a', name: '..' }, 'PARAM_VALUE'],
    ['an empty id', 'cloudstack', 'destroy_virtual_machine', { id: '' }, 'PARAM_VALUE'],
    ['an id that nothing has', 'cloudstack', 'destroy_virtual_machine', { id: nobody }, 'NAME_UNKNOWN'],
    ['a machine that there is not', 'virtualbox', 'delete_machine', { machine: nobody }, 'NAME_UNKNOWN'],
    [
      'a UID that nothing has',
      'kubevirt',
      'delete_virtual_machine',
      { namespace: 'team-a', name: nobody },
      'NAME_UNKNOWN',
    ],
  ])('%s (%s %s)', async (_, id, tool, args, code) => {
    const cloud = await otherCloud(id);
    const person = personWho('agreed');
    const outcome = await cloud.settle(`${id}_${tool}`, args, { person });
    expect(outcome).toBeInstanceOf(ToolError);
    expect((outcome as ToolError).code).toBe(code);
    expect(person.questions).toEqual([]);
    expect(cloud.sent).toEqual([]);
  });

  it('a call without what it is about, and the refusal says that a name will do', async () => {
    const cloud = await otherCloud('cloudstack');
    const error = (await cloud.settle('cloudstack_destroy_virtual_machine', {})) as ToolError;
    expect(error.message).toBe(
      'cloudstack_destroy_virtual_machine needs "id" (id or name): virtual machine (instance), by name or id.',
    );
  });

  it('a port, in words that say which there are', async () => {
    const cloud = await otherCloud('cloudstack');
    const error = (await cloud.settle('cloudstack_create_network_acl', {
      ...fromAnywhere,
      endport: '65536',
    })) as ToolError;
    expect(error.message).toBe('"endport" takes 0 to 65535; got 65536. Nothing was sent.');
  });
});

/** The cloud with the arguments of its changes, as they were sent. */
async function watched(): Promise<{ readonly cloud: OtherCloud; readonly changes: JsonObject[] }> {
  const changes: JsonObject[] = [];
  const between: Between = async (tool, args, context, inner) => {
    if (tool.effect !== 'read') changes.push(args);
    return inner.call(tool, args, context);
  };
  return { cloud: await otherCloud('cloudstack', between), changes };
}

const rowsOf = async (cloud: OtherCloud, list: string): Promise<readonly JsonObject[]> =>
  (await cloud.execute(`cloudstack_${list}`, {}, { controls: { format: 'json' } })).data as readonly JsonObject[];

describe('where an offering is offered', () => {
  it('is said by names, several in a text, and by the words for everywhere', async () => {
    const { cloud, changes } = await watched();
    const person = personWho('agreed');
    const [zones, domains, offerings] = await Promise.all(
      ['list_zones', 'list_domains', 'list_service_offerings'].map((list) => rowsOf(cloud, list)),
    );
    const offering = offerings![0]!;
    const update = (args: JsonObject) =>
      cloud.execute('cloudstack_update_service_offering', { id: offering.id!, ...args }, { person });
    const names = zones!.slice(0, 2).map(({ name }) => String(name));
    const ids = zones!.slice(0, 2).map(({ id }) => id);
    await update({ zoneid: names.join(','), domainid: 'public' });
    expect(changes.at(-1)).toMatchObject({ zoneid: ids, domainid: ['public'] });
    const { path, id } = domains!.at(-1)!;
    await update({ zoneid: 'all', domainid: [String(path)] });
    expect(changes.at(-1)).toMatchObject({ zoneid: ['all'], domainid: [id] });
    const unknown = (await cloud.settle('cloudstack_update_service_offering', {
      id: offering.id!,
      zoneid: 'fra9',
    })) as ToolError;
    expect(unknown.code).toBe('NAME_UNKNOWN');
    expect(changes).toHaveLength(2);
  });
});

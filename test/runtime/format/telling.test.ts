// What a row shows of a thing: what it is for comes first, for rows as servers send them.
import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { type OtherProvider, otherCloud } from '../../attack/other-cloud.ts';

const id = '00000000-0000-4000-8000-000000000001';

const tableOf = async (of: OtherProvider, tool: string, row: JsonObject): Promise<string> => {
  const cloud = await otherCloud(of, async () => ({ data: [row] }));
  const { tool: declared } = await cloud.registry.load(`${of}_${tool}`);
  const needed = Object.entries(declared.params).filter(([, field]) => field.required === true);
  const { text } = await cloud.execute(`${of}_${tool}`, Object.fromEntries(needed.map(([name]) => [name, id])));
  return text!.split('\n').slice(1).join('\n');
};

describe('a table', () => {
  it.each<[OtherProvider, string, JsonObject, RegExp]>([
    [
      'cloudstack',
      'list_role_permissions',
      { id, roleid: id, rolename: 'Ops', rule: 'list*', permission: 'allow' },
      /^rule +permission +rolename +id\nlist\* +allow/,
    ],
    [
      'cloudstack',
      'list_project_accounts',
      { projectid: id, project: 'shop', account: 'acme', accounttype: 0, role: 'Admin', user: [{ username: 'eva' }] },
      /^account +users +role .*\nacme +eva +Admin/,
    ],
    [
      'cloudstack',
      'list_annotations',
      { id, annotation: 'moved on Friday', entitytype: 'VM', entityname: 'web-1', username: 'eva' },
      /^annotation +entitytype +entityname .*\nmoved on Friday +VM +web-1/,
    ],
    [
      'cloudstack',
      'list_conditions',
      { id, countername: 'cpu', relationaloperator: 'GT', threshold: 90, account: 'acme' },
      /^countername +relationaloperator +threshold .*\ncpu +GT +90/,
    ],
    [
      'cloudstack',
      'list_nics',
      { id, networkname: 'lan', ipaddress: '10.0.0.5', isdefault: true, secondaryip: [{ id, ipaddress: '10.0.0.6' }] },
      /^networkname +ipaddress +isdefault +secondary .*\nlan +10\.0\.0\.5 +yes +10\.0\.0\.6/,
    ],
    [
      'kubevirt',
      'list_virtual_machine_instance_presets',
      { metadata: { name: 'small', namespace: 'shop' }, spec: { selector: { matchLabels: { size: 'small' } } } },
      /^namespace +name +selector\nshop +small +.*small/,
    ],
  ])('of %s %s says what its rows are for', async (cloud, tool, row, expected) => {
    expect(await tableOf(cloud, tool, row)).toMatch(expected);
  });
});

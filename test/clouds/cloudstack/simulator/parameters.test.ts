import { describe, expect, it } from '@jest/globals';
import { createCloud, id, type Params } from './cloud.ts';

const tag = (name: string): Params => ({
  resourcetype: 'UserVm',
  resourceids: id('virtualmachine', 'web-1'),
  [name]: 'x',
});

const NEVER = '11111111-2222-4333-8444-555555555555';
const ZONE = id('zone', 'fra1');
const ROOT = id('domain', 'ROOT');
const zone = (more: Params): Params => ({
  name: 'z',
  dns1: '1.1.1.1',
  internaldns1: '1.1.1.1',
  networktype: 'Advanced',
  ...more,
});
const icmp = (more: Params): Params => ({ ipaddressid: NEVER, protocol: 'icmp', ...more });
const customer = (more: Params): Params => ({
  gateway: '192.0.2.1',
  cidrlist: '10.7.0.0/24',
  ipsecpsk: 'k',
  ikepolicy: '3des-md5;modp1024',
  esppolicy: '3des-md5',
  ...more,
});
const network = (more: Params): Params => ({
  name: 'n',
  networkofferingid: id('networkoffering', 'DefaultIsolatedNetworkOfferingWithSourceNatService'),
  zoneid: ZONE,
  ...more,
});

const refused: readonly (readonly [what: string, status: number, command: string, params: Params, says: RegExp])[] = [
  ['a required parameter that is missing', 431, 'startVirtualMachine', {}, /missing parameter id\b/],
  ['a required parameter that is empty', 431, 'createDomain', { name: '' }, /missing parameter name\b/],
  ['an id of its own that is empty', 431, 'startVirtualMachine', { id: '' }, /is empty/],
  ['a network domain that is none', 431, 'createDomain', { name: 'n', networkdomain: '-bad-' }, /networkdomain/],
  ['a name server that is no address', 431, 'createZone', zone({ dns1: 'x' }), /dns1/],
  ['networks of guests that are none', 431, 'createZone', zone({ guestcidraddress: 'x' }), /guestcidraddress/],
  ['a number of an ACL below one', 431, 'createNetworkACL', { aclid: '1', protocol: 'tcp', number: '-1' }, /number/],
  ['an ACL without a list and a tier', 431, 'createNetworkACL', { protocol: 'tcp' }, /aclid, networkid/],
  ['an ICMP type beyond 255', 431, 'createFirewallRule', icmp({ icmptype: '999' }), /icmptype/],
  ['an ICMP code beyond 40', 431, 'createFirewallRule', icmp({ icmptype: '8', icmpcode: '41' }), /icmpcode/],
  ['a life of a key beyond a day', 431, 'createVpnCustomerGateway', customer({ ikelifetime: '86401' }), /ikelifetime/],
  [
    'a gateway that is neither address nor name',
    431,
    'createVpnCustomerGateway',
    customer({ gateway: 'x y' }),
    /gateway/,
  ],
  ['an account without its domain', 431, 'createNetwork', network({ account: 'admin' }), /together with its domain/],
  [
    'addresses without their network',
    431,
    'createNetwork',
    network({ startip: '10.1.1.5' }),
    /gateway and the netmask/,
  ],
  ['a type of ACL that is none', 431, 'createNetwork', network({ acltype: 'Nope' }), /acltype/],
  [
    'a gateway of a route that never was',
    431,
    'createStaticRoute',
    { gatewayid: NEVER, cidr: '10.5.0.0/24' },
    /entity does not exist/,
  ],
  [
    'a role that follows one and has a type',
    431,
    'createRole',
    { name: 'r', type: 'User', roleid: '4' },
    /roleid or type/,
  ],
  [
    'two scopes of one setting',
    431,
    'updateConfiguration',
    { name: 'expunge.delay', value: '1', zoneid: ZONE, domainid: ROOT },
    /one scope/,
  ],
  [
    'an id that is none',
    431,
    'listVirtualMachines',
    { id: 'web-1' },
    /Invalid parameter id value=web-1 due to incorrect long value format, or entity does not exist/,
  ],
  [
    'an id that names nothing',
    431,
    'listVirtualMachines',
    { id: id('virtualmachine', 'nobody') },
    /entity does not exist/,
  ],
  ['a number that names nothing', 431, 'startVirtualMachine', { id: '4711' }, /entity does not exist/],
  ['an id in a list that is none', 431, 'archiveAlerts', { ids: 'x' }, /value=x /],
  ['an id of another kind of thing', 431, 'listVirtualMachines', { zoneid: id('host', 'fra1-kvm-01') }, /zoneid/],
  ['a text for a whole number', 431, 'resizeVolume', { id: id('volume', 'spare-1'), size: '10GB' }, /size.*"10GB"/],
  ['a text for a date', 431, 'listEvents', { startdate: 'yesterday' }, /startdate/],
  ['a text that is too long', 431, 'createDomain', { name: 'x'.repeat(256) }, /256 characters/],
  ['a tab in a text', 431, 'createDomain', { name: 'a\tb' }, /control character/],
  ['a NUL in a text', 431, 'createDomain', { name: 'a\u0000b' }, /control character/],
  ['two brackets in a name', 430, 'createTags', tag('tags[0][key]'), /tags\[0\]\[key\]/],
  ['an index that is no number', 430, 'createTags', tag('tags[a].key'), /tags\[a\]/],
  ['a page without a page size', 431, 'listVirtualMachines', { page: '1' }, /pagesize/],
  ['a page size without a page', 431, 'listVirtualMachines', { pagesize: '10' }, /page/],
  ['a page size over 500', 431, 'listVirtualMachines', { page: '1', pagesize: '501' }, /Page size can't exceed.*500/],
  ['a page of the unlimited size', 431, 'listVirtualMachines', { page: '1', pagesize: '-1' }, /-1/],
];

describe('parameters', () => {
  it.each(refused)('are refused: %s', async (_what, status, command, params, says) => {
    const answered = await createCloud().call(command, params);
    expect(answered.status).toBe(status);
    expect(answered.body).toMatchObject({ errorcode: status, errortext: expect.stringMatching(says) });
  });

  const taken: readonly (readonly [what: string, command: string, params: Params])[] = [
    ['a line feed in a text', 'createDomain', { name: 'a\nb' }],
    ['a flag that is neither true nor false', 'listVirtualMachines', { listall: 'perhaps' }],
    ['an empty optional parameter', 'listVirtualMachines', { keyword: '' }],
    ['a date without a time', 'listEvents', { startdate: '2026-10-01' }],
    ['a date with a time', 'listEvents', { startdate: '2026-10-01 10:00:00' }],
    ['a date with a time zone', 'listEvents', { startdate: '2026-10-01T10:00:00+0200' }],
    ['the largest page', 'listVirtualMachines', { page: '1', pagesize: '500' }],
    ['the unlimited page size on its own', 'listVirtualMachines', { pagesize: '-1' }],
    ['the page number zero, which is the first page', 'listVirtualMachines', { page: '0', pagesize: '10' }],
    ['a number in the place of an id', 'listVirtualMachines', { zoneid: '1' }],
    ['-1 for every project', 'listVirtualMachines', { projectid: '-1' }],
  ];
  it.each(taken)('are taken: %s', async (_what, command, params) => {
    expect((await createCloud().call(command, params)).status).toBe(200);
  });

  it('spell maps as fields or as pairs', async () => {
    const cloud = createCloud();
    const key = { resourcetype: 'UserVm', resourceids: id('virtualmachine', 'web-1') };
    await cloud.done('createTags', { ...key, 'tags[0].key': 'env', 'tags[0].value': 'test' });
    await cloud.done('addResourceDetail', {
      resourcetype: 'UserVm',
      resourceid: key.resourceids,
      'details[0].key': 'a',
      'details[0].value': '1',
    });
    await cloud.done('addResourceDetail', { resourcetype: 'UserVm', resourceid: key.resourceids, 'details[0].b': '2' });
    const [machine] = await cloud.list('listVirtualMachines', { id: key.resourceids });
    expect(machine).toMatchObject({ tags: [{ key: 'env', value: 'test' }], details: { a: '1', b: '2' } });
  });
});

// A rule that speaks of names holds for ids, and one that speaks of ids for names: whatever the risk, however many.
import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/contract/tool.ts';
import { CallLimits } from '../../src/runtime/limits.ts';
import type { Send } from '../../src/runtime/wire/http.ts';
import { parsePolicy } from '../../src/security/policy-file.ts';
import { type AttackedCloud, attackedCloud } from './cloud.ts';
import { otherCloud } from './other-cloud.ts';

async function under(text: string, between?: (inner: Send) => Send): Promise<AttackedCloud> {
  const open = await attackedCloud();
  const named = open.registry.entries.map((entry) => ({ ...entry, provider: 'cloudstack' }));
  const { policy, limits } = parsePolicy(`version: 1\n${text}`, 'policy.yaml', named);
  const callLimits = new CallLimits(limits, () => 0);
  return attackedCloud({ policy, callLimits, ...(between !== undefined && { between }) });
}

const verdictOf = (cloud: AttackedCloud, tool: string, args: JsonObject): Promise<string> =>
  cloud.execute(tool, args).then(
    () => 'done',
    ({ code }: { code: string }) => code,
  );

const zoneOf = async (cloud: AttackedCloud): Promise<string> =>
  ((await cloud.execute('cloudstack_list_zones', { name: 'fra1' })).data as { id: string }[])[0]!.id;

/** Listing what a rule speaks of fails, and nothing else does. */
const without =
  (command: string) =>
  (inner: Send): Send =>
  (request) => {
    const text = `${request.url} ${String(request.body ?? '')}`.toLowerCase();
    if (!text.includes(`command=${command.toLowerCase()}`)) return inner(request);
    const refusal = '{"errorresponse":{"errorcode":530,"errortext":"no"}}';
    return Promise.resolve({ status: 530, headers: {}, cookies: [], text: refusal, bytes: Buffer.from(refusal) });
  };

describe('a policy that speaks of things', () => {
  const volume = { name: 'v', diskofferingid: 'disk-custom', size: 5 };

  it('denies a change of low risk by name and by id', async () => {
    const cloud = await under('rules: [{decide: deny, tools: [createVolume], args: {zoneid: "fra*"}}]');
    const zoneid = await zoneOf(cloud);
    for (const zone of ['fra1', 'FRA1', zoneid, zoneid.toUpperCase()])
      expect(await verdictOf(cloud, 'cloudstack_create_volume', { ...volume, zoneid: zone })).toBe('POLICY_DENIES');
    expect(cloud.changes()).toEqual([]);
  });

  it('denies a tool by the name that clients of its API know, in every cloud', async () => {
    const cloud = await otherCloud('kubevirt');
    const named = cloud.registry.entries.map((entry) => ({ ...entry, provider: 'kubevirt' }));
    const text =
      'version: 1\nrules: [{decide: deny, tools: ["patchVirtualM*e"]}]\nlimits: [{calls: 1, per: 1h, tools: [startVirtualMachine]}]';
    const { policy, limits } = parsePolicy(text, 'policy.yaml', named);
    expect(policy.rules[0]!.when.tools).toContain('kubevirt_patch_virtual_machine');
    expect(limits[0]!.when.tools).toContain('kubevirt_start_virtual_machine');
  });

  it('denies by id what is given by name', async () => {
    const zoneid = await zoneOf(await attackedCloud());
    const cloud = await under(`rules: [{decide: deny, tools: [createVolume], args: {zoneid: ${zoneid}}}]`);
    for (const zone of ['fra1', zoneid])
      expect(await verdictOf(cloud, 'cloudstack_create_volume', { ...volume, zoneid: zone })).toBe('POLICY_DENIES');
  });

  it('denies reads as well', async () => {
    const cloud = await under('rules: [{decide: deny, args: {zoneid: "fra*"}, effects: [read], entries: [mcp]}]');
    const zoneid = await zoneOf(cloud);
    expect(await verdictOf(cloud, 'cloudstack_list_virtual_machines', { zoneid })).toBe('POLICY_DENIES');
  });

  it('finds the one among many ids in a list', async () => {
    const cloud = await under(
      'rules: [{decide: deny, tools: [listVirtualMachines], args: {ids: "web-*"}, entries: [mcp]}]',
    );
    const web = await cloud.idOf('cloudstack_list_virtual_machines', 'web-1');
    const { data } = await cloud.execute('cloudstack_list_virtual_machines');
    const others = (data as { id: string; name: string }[]).filter(({ name }) => !name.startsWith('web-'));
    const many = Array.from({ length: 70 }, (_, index) => others[index % others.length]!.id);
    expect(await verdictOf(cloud, 'cloudstack_list_virtual_machines', { ids: many })).toBe('done');
    expect(await verdictOf(cloud, 'cloudstack_list_virtual_machines', { ids: [...many, web] })).toBe('POLICY_DENIES');
  });

  it('counts a name that cannot be looked up as met when it forbids or asks, and as unmet when it allows', async () => {
    const args = { ...volume, zoneid: await zoneOf(await attackedCloud()) };
    for (const [rules, code] of [
      ['rules: [{decide: deny, tools: [createVolume], args: {zoneid: "nowhere*"}}]', 'POLICY_DENIES'],
      // A person would be asked, but nobody is asked about what cannot be looked up: the cloud's refusal is handed on.
      ['rules: [{decide: confirm, tools: [createVolume], args: {zoneid: "nowhere*"}}]', 'API_REFUSED'],
      [
        'rules: [{decide: deny, tools: [createVolume]}, {decide: allow, tools: [createVolume], args: {zoneid: "*"}}]',
        'POLICY_DENIES',
      ],
      [
        'default: deny\nrules: [{decide: allow, effects: [read]}, {decide: allow, tools: [createVolume], args: {zoneid: "fra*"}}]',
        'POLICY_DENIES',
      ],
    ] as const) {
      const cloud = await under(rules, without('listZones'));
      expect(await verdictOf(cloud, 'cloudstack_create_volume', args)).toBe(code);
      expect(cloud.changes()).toEqual([]);
    }
  });

  it('counts calls by name against a limit on an id, and by id against one on a name', async () => {
    const cloud = await under('limits: [{calls: 1, per: 1h, tools: [createVolume], args: {zoneid: "fra*"}}]');
    const zoneid = await zoneOf(cloud);
    expect(await verdictOf(cloud, 'cloudstack_create_volume', { ...volume, zoneid })).toBe('done');
    expect(await verdictOf(cloud, 'cloudstack_create_volume', { ...volume, zoneid: 'fra1' })).toBe('RATE_LIMITED');
  });
});

describe('a policy that speaks of addresses', () => {
  const rule = { protocol: 'tcp', startport: 22, endport: 22 };
  const allowing =
    'default: deny\nrules: [{decide: allow, effects: [read]}, {decide: allow, args: {cidrlist: ["10.*"]}}]';
  const address = async (cloud: AttackedCloud): Promise<string> => {
    const { data } = await cloud.execute('cloudstack_list_public_ip_addresses');
    return (data as { id: string }[])[0]!.id;
  };

  it.each([[[]], [''], [','], [['']], [null], [undefined]])(
    'lets no list %j through that opens a port to everybody',
    async (cidrlist) => {
      const cloud = await under(allowing);
      const ipaddressid = await address(cloud);
      const args = { ...rule, ipaddressid, ...(cidrlist !== undefined && { cidrlist }) } as JsonObject;
      expect(await verdictOf(cloud, 'cloudstack_create_firewall_rule', args)).toMatch(/^(?:POLICY_DENIES|PARAM_KIND)$/);
      expect(cloud.changes()).toEqual([]);
    },
  );

  it('sees what the API does when the list is left out', async () => {
    const cloud = await under('rules: [{decide: deny, args: {cidrlist: {covers: public}}}]');
    const ipaddressid = await address(cloud);
    for (const more of [{}, { cidrlist: [] }])
      expect(await verdictOf(cloud, 'cloudstack_create_firewall_rule', { ...rule, ipaddressid, ...more })).toBe(
        'POLICY_DENIES',
      );
  });

  it('without a policy a person is asked about it, and told why', async () => {
    const cloud = await attackedCloud();
    const ipaddressid = await address(cloud);
    for (const more of [{}, { cidrlist: [] }, { cidrlist: '' }]) {
      const { code, message } = await cloud.refusal('cloudstack_create_firewall_rule', {
        ...rule,
        ipaddressid,
        ...more,
      });
      expect(code).toBe('CONFIRM_NEEDED');
      expect(message).toContain('risk high');
    }
    const narrow = { ...rule, ipaddressid, cidrlist: ['10.1.0.0/16'] };
    expect(await verdictOf(cloud, 'cloudstack_create_firewall_rule', narrow)).toBe('done');
  });
});

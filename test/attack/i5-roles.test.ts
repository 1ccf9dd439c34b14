// I5, by role and flag: viewers look around and see no secrets, and a rule against secrets leaves lists alone.
import { describe, expect, it } from '@jest/globals';
import { catalogs } from '../../src/generated/catalog.ts';
import { flagsFor } from '../../src/runtime/stages/policy-call.ts';
import { createRegistry } from '../../src/runtime/tools/registry.ts';
import { decide } from '../../src/security/policy.ts';
import { parsePolicy } from '../../src/security/policy-file.ts';
import type { PolicyCall } from '../../src/security/policy-model.ts';
import { attackedCloud, personWho } from './cloud.ts';

const registryOf = async (provider: string) => createRegistry([await catalogs[provider]!()]);
const policyFrom = async (text: string) =>
  parsePolicy(`version: 1\n${text}`, 'policy.yaml', (await registryOf('cloudstack')).entries).policy;
const list = 'cloudstack_list_virtual_machines';

describe('a viewer', () => {
  it('lists and finds machines, by their names as well, and has nobody to ask for more', async () => {
    const cloud = await attackedCloud({ policy: await policyFrom('principals: { "*": viewer }\n') });
    expect((await cloud.execute(list)).text).toContain('web-1');
    const disks = await cloud.execute('cloudstack_list_volumes', { virtualmachineid: 'web-1' });
    expect(disks.text).toContain('ROOT-web-1');
    const person = personWho('agreed');
    for (const [tool, args, controls] of [
      [list, {}, { reveal: true }],
      ['cloudstack_get_user_keys', { id: '8d06256b-c9dc-548b-b95d-7be63a2b9cbe' }, {}],
      ['cloudstack_stop_virtual_machine', { id: 'web-1' }, {}],
      ['cloudstack_start_virtual_machine', { id: 'batch-1' }, {}],
    ] as const) {
      expect((await cloud.refusal(tool, args, { person, controls })).code).toBe('POLICY_DENIES');
    }
    expect(cloud.changes()).toEqual([]);
    expect(person.questions).toEqual([]);
  });

  it.each(['cloudstack', 'kubevirt', 'virtualbox'])(
    'may make every read of %s whose risk is none or low',
    async (id) => {
      const registry = await registryOf(id);
      const policy = await policyFrom('principals: { "*": viewer }\n');
      const denied: string[] = [];
      for (const { name, provider } of registry.entries) {
        const { tool } = await registry.load(name);
        const call: PolicyCall = {
          principal: 'p',
          entry: 'mcp',
          provider,
          profile: 'q',
          category: tool.category,
          tool: name,
          operations: tool.operations,
          effect: tool.effect,
          risk: tool.risk,
          reversible: tool.reversible,
          flags: flagsFor(tool, tool.risk, false),
          reveal: false,
          args: {},
          targets: [],
        };
        const mayRead = tool.effect === 'read' && (tool.risk === 'none' || tool.risk === 'low');
        if ((decide(policy, call).verdict === 'allow') !== mayRead) denied.push(name);
      }
      expect(denied).toEqual([]);
    },
  );
});

describe('a rule against secrets', () => {
  it('leaves plain lists alone, and stops every call that hands a secret out', async () => {
    const policy = await policyFrom('rules: [ { decide: deny, flags: [secretOut] } ]\n');
    const cloud = await attackedCloud({ policy });
    const person = personWho('agreed');
    expect((await cloud.execute(list, { userdata: true })).text).toContain('web-1');
    const denials = await Promise.all([
      cloud.refusal(list, {}, { person, controls: { reveal: true } }),
      cloud.refusal('cloudstack_get_user_keys', { id: '8d06256b-c9dc-548b-b95d-7be63a2b9cbe' }, { person }),
      cloud.refusal('cloudstack_create_ssh_key_pair', { name: 'k' }, { person, controls: { reveal: true } }),
      cloud.refusal('cloudstack_deploy_virtual_machine', {
        zoneid: 'fra1',
        serviceofferingid: 'small',
        templateid: 'debian-12',
      }),
    ]);
    expect(denials.map(({ code }) => code)).toEqual(Array(4).fill('POLICY_DENIES'));
    expect(cloud.changes()).toEqual([]);
  });
});

describe('a policy that denies by default', () => {
  it('denies look-ups as well, and names can be used again where it allows those alone', async () => {
    const policyWith = (more: string) =>
      policyFrom(`default: deny\nrules: [ { decide: allow, tools: [stopVirtualMachine] }${more} ]\n`);
    const stop = 'cloudstack_stop_virtual_machine';
    const closed = await attackedCloud({ policy: await policyWith('') });
    expect((await closed.refusal(stop, { id: 'web-1' }, { person: personWho('agreed') })).code).toBe('POLICY_DENIES');
    const open = await attackedCloud({
      policy: await policyWith(', { decide: allow, effects: [read], entries: [resolve] }'),
    });
    expect((await open.refusal(list)).code).toBe('POLICY_DENIES');
    await open.execute(stop, { id: 'web-1' }, { person: personWho('agreed') });
    expect(open.changes()).toEqual(['stopVirtualMachine']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { decide, openPolicy } from '../../src/security/policy.ts';
import { parsePolicy } from '../../src/security/policy-file.ts';
import type { PolicyCall } from '../../src/security/policy-model.ts';
import { tools } from './policy-tools.ts';

const call: PolicyCall = {
  principal: 'stdio',
  entry: 'mcp',
  provider: 'cloudstack',
  profile: 'prod-eu',
  category: 'virtual-machine',
  tool: 'cloudstack_destroy_virtual_machine',
  operations: ['destroyVirtualMachine'],
  effect: 'destroy',
  risk: 'high',
  reversible: true,
  flags: [],
  reveal: false,
  args: { id: '4f0c' },
  targets: [{ param: 'id', id: '4f0c', names: ['web-1', 'Shop front'] }],
};

const read: PolicyCall = {
  ...call,
  tool: 'cloudstack_list_zones',
  operations: ['listZones'],
  category: 'zone',
  effect: 'read',
  risk: 'none',
  args: {},
  targets: [],
};

const policyOf = (text: string) => parsePolicy(`version: 1\n${text}`, 'policy.yaml', tools).policy;

const verdict = (text: string, change: Partial<PolicyCall> = {}): string =>
  decide(policyOf(text), { ...call, ...change }).verdict;

describe('without a policy file', () => {
  it.each([
    ['none', 'allow'],
    ['low', 'allow'],
    ['high', 'confirm'],
    ['critical', 'confirm'],
  ] as const)('risk %s means %s', (risk, expected) =>
    expect(decide(openPolicy, { ...call, risk }).verdict).toBe(expected),
  );

  it('a reveal is asked about even when the call only reads', () => {
    expect(decide(openPolicy, { ...read, reveal: true }).verdict).toBe('confirm');
  });
});

describe('decide', () => {
  it('puts deny over confirm over allow, in any order of the rules', () => {
    const rules = [
      '{decide: allow, tools: ["*"]}',
      '{decide: deny, profiles: ["prod*"]}',
      '{decide: confirm, effects: [destroy]}',
    ];
    for (const [a, b, c] of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
    ]) {
      expect(verdict(`rules: [${rules[a!]}, ${rules[b!]}, ${rules[c!]}]`)).toBe('deny');
    }
    expect(verdict(`rules: [${rules[2]}, ${rules[0]}]`, { risk: 'low' })).toBe('confirm');
  });

  it('an allow does not waive the question that the risk raises', () => {
    expect(verdict('rules: [{decide: allow, tools: ["*"]}]')).toBe('confirm');
  });

  it('an allow with unasked waives it for high, and for critical only when it says so', () => {
    const waiver = 'rules: [{decide: allow, unasked: true, profiles: ["prod*"]}]';
    expect(verdict(waiver)).toBe('allow');
    expect(verdict(waiver, { risk: 'critical' })).toBe('confirm');
    expect(verdict(waiver, { reveal: true })).toBe('confirm');
    expect(verdict('rules: [{decide: allow, unasked: true, risks: [critical]}]', { risk: 'critical' })).toBe('allow');
    expect(verdict('rules: [{decide: allow, unasked: true, reveal: true}]', { reveal: true })).toBe('allow');
  });

  it('a waiver does not beat a rule that wants the question', () => {
    expect(
      verdict('rules: [{decide: allow, unasked: true, tools: ["*"]}, {decide: confirm, effects: [destroy]}]'),
    ).toBe('confirm');
  });

  it.each([
    ['tools: ["cloudstack_destroy_*"]', true],
    ['tools: [DESTROYvirtualMACHINE]', true],
    ['tools: ["*list*"]', false],
    ['categories: [cloudstack/virtual-machine]', true],
    ['providers: [cloudstack], profiles: ["lab*"]', false],
    ['args: {id: 4f0c}', true],
    ['args: {id: "web-*"}', true],
    ['args: {ID: web-1}', true],
    ['args: {id: {not: [web-1]}}', false],
    ['args: {id: {not: [db-1]}}', true],
    ['args: {expunge: true}', false],
    ['args: {expunge: {present: false}}', true],
    ['args: {id: {present: true}}', true],
    ['entries: [script]', false],
    ['reversible: true', true],
    ['risks: [high, critical]', true],
    ['flags: [exec]', false],
  ])('a rule with %s matches: %s', (when, matches) => {
    expect(verdict(`rules: [{decide: deny, ${when}}]`)).toBe(matches ? 'deny' : 'confirm');
  });

  it('wants every item of a list to fit before it allows, and one to fit before it denies', () => {
    const args = { ids: ['lab-1', 'prod-1'] };
    expect(verdict('default: deny\nrules: [{decide: allow, args: {ids: "lab-*"}}]', { args })).toBe('deny');
    expect(verdict('rules: [{decide: deny, args: {ids: "prod-*"}}]', { args })).toBe('deny');
    expect(verdict('default: deny\nrules: [{decide: allow, args: {ids: {not: "prod-*"}}}]', { args })).toBe('deny');
  });

  it('reaches into nested arguments', () => {
    const args = { body: { spec: { running: true } } };
    expect(verdict('rules: [{decide: deny, args: {body.spec.running: true}}]', { args })).toBe('deny');
  });

  it('sees public ranges however they are written', () => {
    for (const cidrlist of ['0.0.0.0/0', '10.0.0.0/8,0.0.0.0/0', ['::/0'], '0.0.0.0/1,128.0.0.0/1']) {
      expect(verdict('rules: [{decide: deny, args: {cidrlist: {covers: public}}}]', { args: { cidrlist } })).toBe(
        'deny',
      );
    }
  });

  const allowing = (condition: string, args: PolicyCall['args'], more: Partial<PolicyCall> = {}): string =>
    verdict(`default: deny\nrules: [{decide: allow, args: ${condition}}]`, { risk: 'low', args, ...more });
  const denying = (condition: string, args: PolicyCall['args'], more: Partial<PolicyCall> = {}): string =>
    verdict(`rules: [{decide: deny, args: ${condition}}]`, { risk: 'low', args, ...more });
  const empties = [[], '', ' ', ',', null, {}, [''], [[]], [null, '']] as const;

  it.each([
    '{x: ["10.*"]}',
    '{x: "*"}',
    '{x: {not: ["0.*"]}}',
    '{x: {above: -1}}',
    '{x: {below: 5}}',
    '{x: {present: true}}',
    '{x: {present: false}}',
    '{b.x: "10.*"}',
    '{b.x: {not: "0.*"}}',
    '{b.c.x: {below: 5}}',
  ])('an empty value meets no condition that allows: %s', (condition) => {
    for (const x of empties) {
      expect(allowing(condition, { x, b: { x, c: [{ x }, { x: 1 }] } })).toBe('deny');
      if (condition.includes('present')) continue;
      expect(allowing(condition, { b: [{ x: '10.1.0.0/16' }, { x }, {}] })).toBe('deny');
      expect(allowing(condition, {})).toBe('deny');
    }
  });

  it('one empty item of a list, or one row that lacks the member, keeps a rule from allowing', () => {
    expect(allowing('{x: {not: "0.*"}}', { x: ['10.0.0.0/8', ''] })).toBe('deny');
    expect(allowing('{b.x: "10.*"}', { b: [{ x: '10.0.0.0/8' }, {}] })).toBe('deny');
    expect(allowing('{b.x: "10.*"}', { b: [{ x: ['10.0.0.0/8'] }, { x: [] }] })).toBe('deny');
    expect(allowing('{b.x: "10.*"}', { b: [{ x: ['10.0.0.0/8'] }, { x: '10.1.0.0/16' }] })).toBe('allow');
  });

  it('what is empty or no number meets a condition that forbids, unless the condition names something else', () => {
    for (const x of [[], '', [''], {}]) {
      expect(denying('{x: {not: ["10.*"]}}', { x })).toBe('deny');
      expect(denying('{x: {above: 5}}', { x })).toBe('deny');
      expect(denying('{x: {below: 5}}', { x })).toBe('deny');
      expect(denying('{x: {present: false}}', { x })).toBe('deny');
      expect(denying('{x: "0.0.0.0/0"}', { x })).toBe('allow');
    }
    expect(denying('{x: {above: 5}}', { x: 'many' })).toBe('deny');
    expect(denying('{x: {above: 5}}', {})).toBe('allow');
  });

  it('knows a thing by its id and by every name, and lets only the first name allow', () => {
    const args = { id: '4f0c' };
    for (const name of ['4f0c', 'web-*', 'shop*']) expect(denying(`{id: "${name}"}`, args)).toBe('deny');
    for (const name of ['4f0c', 'web-*']) expect(allowing(`{id: "${name}"}`, args)).toBe('allow');
    expect(allowing('{id: "shop*"}', args)).toBe('deny');
    expect(denying('{id: {not: "shop*"}}', args)).toBe('deny');
    expect(allowing('{id: {not: "shop*"}}', args)).toBe('deny');
    expect(denying('{id: {not: "web-*"}}', args)).toBe('allow');
  });

  it('where the name could not be looked up, forbids and asks as if it were the one, and does not allow', () => {
    const unknown = { args: { id: '4f0c' }, targets: [{ param: 'id', id: '4f0c', names: 'unknown' as const }] };
    expect(denying('{id: "prod-*"}', unknown.args, unknown)).toBe('deny');
    expect(verdict('rules: [{decide: confirm, args: {id: "prod-*"}}]', { risk: 'low', ...unknown })).toBe('confirm');
    expect(denying('{id: {not: "lab-*"}}', unknown.args, unknown)).toBe('deny');
    expect(allowing('{id: "lab-*"}', unknown.args, unknown)).toBe('deny');
    expect(allowing('{id: {not: "prod-*"}}', unknown.args, unknown)).toBe('deny');
    expect(allowing('{id: 4f0c}', unknown.args, unknown)).toBe('allow');
  });

  it('compares numbers', () => {
    expect(verdict('rules: [{decide: deny, args: {size: {above: 100}}}]', { args: { size: 101 } })).toBe('deny');
    expect(verdict('rules: [{decide: deny, args: {size: {above: 100}}}]', { args: { size: 100 } })).toBe('confirm');
  });
});

describe('roles', () => {
  const text =
    'principals: {stdio: viewer, "ci-*": {role: operator, profiles: {"prod*": viewer}}, root: admin, bot: backup}\nroles: {backup: {rules: [{decide: allow, tools: ["*list*"]}]}}';
  it.each<[string, Partial<PolicyCall>, string]>([
    ['stdio', read, 'allow'],
    ['stdio', {}, 'deny'],
    ['stdio', { ...read, reveal: true }, 'deny'],
    ['stdio', { ...read, risk: 'high' }, 'deny'],
    ['ci-7', { profile: 'lab' }, 'confirm'],
    ['ci-7', { profile: 'lab', risk: 'critical' }, 'deny'],
    ['ci-7', { profile: 'lab', flags: ['privilege'] }, 'deny'],
    ['ci-7', {}, 'deny'],
    ['ci-7', read, 'allow'],
    ['root', { risk: 'critical' }, 'confirm'],
    ['bot', read, 'allow'],
    ['bot', {}, 'deny'],
    ['stranger', read, 'deny'],
  ])('%s with %j: %s', (principal, change, expected) => expect(verdict(text, { ...change, principal })).toBe(expected));

  it('say what they decided and where', () => {
    const { reasons } = decide(
      policyOf('rules:\n  - decide: deny\n    effects: [destroy]\n    why: no losses on Fridays'),
      call,
    );
    expect(reasons[0]).toEqual({ verdict: 'deny', at: 'policy.yaml:3:5', why: 'no losses on Fridays' });
  });
});

describe('a rule on a tool that only the server may have', () => {
  const own = (rule: string) => parsePolicy(`version: 1\nrules: [${rule}]`, 'policy.yaml', tools, ['cloudstack']);

  it('is taken where it says that it is about the own ones, is named as unproven, and holds for such a tool', () => {
    const { policy, unproven } = own('{decide: deny, tools: [cloudstack_quota_*], categories: [cloudstack/own]}');
    expect(unproven).toEqual([
      'policy.yaml:2:32: no tool is called "cloudstack_quota_*" yet; the rule holds once the server has one of its own.',
    ]);
    const adopted = { ...call, provider: 'cloudstack', category: 'own', tool: 'cloudstack_quota_credits' };
    expect(decide(policy, adopted).reasons[0]).toMatchObject({ verdict: 'deny', at: 'policy.yaml:2:9' });
    expect(decide(policy, { ...adopted, tool: 'cloudstack_metrics_x' }).reasons[0]?.at).not.toBe('policy.yaml:2:9');
    expect(own('{decide: deny, categories: [own]}').unproven).toEqual([]);
  });

  it.each([
    ['{decide: deny, tools: [cloudstack_destory_*]}', 'cloudstack_destory_*'],
    ['{decide: deny, tools: [cloudstack_destory_*], categories: [own, volume]}', 'cloudstack_destory_*'],
    ['{decide: deny, tools: [claudstack_quota_*], categories: [own]}', 'claudstack_quota_*'],
    ['{decide: deny, tools: [toy_quota_*], categories: [own]}', 'toy_quota_*'],
    ['{decide: deny, categories: [toy/own]}', 'toy/own'],
    ['{decide: deny, categories: [owm]}', 'owm'],
  ])('is refused as a slip without that: %s', (rule, glob) => {
    expect(() => own(rule)).toThrow(`"${glob}" fits none of the`);
  });
});

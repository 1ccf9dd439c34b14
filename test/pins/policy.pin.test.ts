// What the roles allow, and which rule wins: literal tables, so that a change of either is read by somebody.
import { describe, expect, it } from '@jest/globals';
import { decide } from '../../src/security/policy.ts';
import { parsePolicy } from '../../src/security/policy-file.ts';
import type { PolicyCall } from '../../src/security/policy-model.ts';

const call: PolicyCall = {
  ...{ principal: 'ci-7', entry: 'mcp', provider: 'p', profile: 'prod', category: 'c', tool: 't', operations: ['o'] },
  ...{ effect: 'read', risk: 'none', reversible: true, flags: [], reveal: false, args: {}, targets: [] },
};
const verdict = (text: string, change: Partial<PolicyCall>): string =>
  decide(parsePolicy(`version: 1\n${text}`, 'p', []).policy, { ...call, ...change }).verdict;

describe('roles', () => {
  const calls: Readonly<Record<string, Partial<PolicyCall>>> = {
    'plain read': {},
    'read of low risk': { risk: 'low' },
    'read of high risk': { risk: 'high' },
    'read with reveal': { risk: 'high', reveal: true },
    'write of low risk': { effect: 'write', risk: 'low' },
    'act of high risk': { effect: 'act', risk: 'high' },
    'destroy of critical risk': { effect: 'destroy', risk: 'critical' },
    'write of rights': { effect: 'write', risk: 'low', flags: ['privilege'] },
    'read about rights': { flags: ['privilege'] },
  };
  it.each([
    ['viewer', 'allow allow deny deny deny deny deny deny allow'],
    ['operator', 'allow allow confirm confirm allow confirm deny deny allow'],
    ['admin', 'allow allow confirm confirm allow confirm confirm allow allow'],
  ])('%s: of a plain read, low, high, revealing, write, act, critical, rights, about rights: %s', (role, expected) => {
    const found = Object.values(calls).map((change) => verdict(`principals: {"*": ${role}}`, change));
    expect(found.join(' ')).toBe(expected);
  });
});

describe('precedence', () => {
  const write: Partial<PolicyCall> = { effect: 'write', risk: 'low' };
  it.each([
    ['the first principal that fits, before a later one', '{"ci-*": viewer, "*": admin}', 'deny'],
    ['the first principal that fits, before a closer one', '{"*": admin, "ci-7": viewer}', 'allow'],
    ['the profile of the principal, before its role', '{"ci-*": {role: admin, profiles: {"prod*": viewer}}}', 'deny'],
    ['the first profile that fits', '{"ci-*": {role: viewer, profiles: {"*": admin, prod: viewer}}}', 'allow'],
    ['no role at all', '{"root": admin}', 'deny'],
  ])('%s', (_, principals, expected) => {
    expect(verdict(`principals: ${principals}`, write)).toBe(expected);
  });

  it.each([
    ['deny, confirm, allow', 'deny'],
    ['allow, deny', 'deny'],
    ['allow, confirm', 'confirm'],
    ['confirm, allow', 'confirm'],
    ['allow', 'allow'],
    ['', 'allow'],
  ])('of the rules %s it is %s', (decisions, expected) => {
    const rules = decisions
      .split(', ')
      .filter((one) => one !== '')
      .map((one) => `{decide: ${one}, effects: [write]}`);
    expect(verdict(`rules: [${rules.join(', ')}]`, write)).toBe(expected);
  });

  it.each([
    [
      'a role denies what the file allows',
      'rules: [{decide: allow, effects: [write]}]\nprincipals: {"*": viewer}',
      'deny',
    ],
    [
      'the file denies what a role allows',
      'rules: [{decide: deny, effects: [write]}]\nprincipals: {"*": admin}',
      'deny',
    ],
    ['the default holds where no rule fits', 'default: deny\nrules: [{decide: allow, effects: [read]}]', 'deny'],
    ['the default does not hold where one fits', 'default: deny\nrules: [{decide: allow, effects: [write]}]', 'allow'],
  ])('%s', (_, text, expected) => {
    expect(verdict(text, write)).toBe(expected);
  });
});

// Step-up: no way round a scope that a call needs, by any tool, message or slip of the operator's.
import { describe, expect, it } from '@jest/globals';
import { safeUrlOf } from '../../src/cli/url-of.ts';
import { catalogs } from '../../src/generated/catalog.ts';
import { refuseIdle, type StepUpRule, stepUpBy } from '../../src/runtime/server/http/step-up.ts';
import { tokensIn } from '../../src/runtime/server/http/token-file.ts';
import { createRegistry } from '../../src/runtime/tools/registry.ts';

const ids = ['cloudstack', 'kubevirt', 'virtualbox', 'virtspan'] as const;
const registry = createRegistry(await Promise.all(ids.map((id) => catalogs[id]!())));
const needs = (rules: readonly StepUpRule[], params: object, method = 'tools/call') =>
  stepUpBy({ rules, registry: async () => registry, across: new Set(['virtspan']) })({ method, params });

const destroying: StepUpRule = { effects: ['destroy'], scopes: ['destroy'] };
const called = (tool: string, args: object = {}) => ({
  name: 'call_destructive',
  arguments: { tool, arguments: args },
});

describe('a tool across clouds', () => {
  it.each([
    ['virtspan_change_many', { action: 'delete', match: '*' }],
    ['virtspan_back_up_machines', { match: '*', keep: 1 }],
    ['virtspan_move_disks', { match: '*', to: 'x' }],
  ])('%s needs what the calls that it makes need, by name and through the calling tools', async (name, args) => {
    const rules = [destroying, { tools: ['kubevirt_*'], effects: ['act'], scopes: ['act'] } as const];
    expect(await needs(rules, { name, arguments: args })).toEqual(['destroy', 'act']);
    expect(await needs(rules, called(name, args))).toEqual(['destroy', 'act']);
  });

  it('that only reads needs what reading needs, and nothing beside it', async () => {
    const rules = [destroying, { tools: ['cloudstack_list_users'], scopes: ['users'] }];
    expect(await needs(rules, called('virtspan_check_health'))).toEqual(['users']);
    expect(await needs([destroying], called('virtspan_check_health'))).toEqual([]);
  });
});

describe('resources and completions', () => {
  const rules = [{ effects: ['read'], scopes: ['reading'] } as const, destroying];

  it.each([
    ['resources/read', { uri: 'virtspan://cloudstack/inventory' }],
    ['resources/read', { uri: 'kubevirt://team-a/vms' }],
    ['completion/complete', { ref: { type: 'ref/prompt', name: 'expose' }, argument: { name: 'vm', value: '' } }],
  ])('%s needs what reading needs', async (method, params) => {
    expect(await needs(rules, params, method)).toEqual(['reading']);
  });

  it.each([
    ['resources/read', { uri: 'virtspan://cloudstack/api/listZones' }],
    ['resources/read', { uri: 'ui://virtspan/answer' }],
    ['tools/list', {}],
    ['initialize', {}],
  ])('%s of %j reaches no cloud and needs nothing', async (method, params) => {
    expect(await needs(rules, params, method)).toEqual([]);
  });
});

describe('a rule', () => {
  it.each(['destroyVirtualMachine', 'cloudstack_destroy_virtual_machine', 'DESTROYVIRTUAL*'])(
    'that says %s means the tool by any of its names',
    async (tool) => {
      const rules = [{ tools: [tool], scopes: ['x'] }];
      expect(() => refuseIdle(rules, registry)).not.toThrow();
      expect(await needs(rules, called('cloudstack_destroy_virtual_machine', { id: 'a' }))).toEqual(['x']);
      expect(await needs(rules, called('cloudstack_list_zones'))).toEqual([]);
    },
  );

  it('that fits no tool stops the start, since it would guard nothing', () => {
    const rules = [destroying, { tools: ['cloudstack_*', 'cloudstak_destroy*'], scopes: ['x'] }];
    expect(() => refuseIdle(rules, registry)).toThrow(/"http.step_up.1.tools" has "cloudstak_destroy\*".*fits no tool/);
  });
});

describe('who somebody is', () => {
  const line = (principal: string, digit: string) => `  - { principal: ${principal}, sha256: ${digit.repeat(64)} }\n`;
  const read = (...lines: readonly string[]) => tokensIn(`tokens:\n${lines.join('')}`, 'tokens.yaml', Date.now);

  it('is said once: a token that stands in the file twice is refused with its place', () => {
    expect(() => read(line('alice', 'a'), line('bob', 'b'))).not.toThrow();
    expect(() => read(line('alice', 'a'), line('carol', 'c'), line('bob', 'A'))).toThrow(
      /tokens\.yaml:4:\d+: "tokens\.2"/,
    );
  });

  it('is asked of nobody over plain http, but on this machine', () => {
    for (const url of ['http://id.example/', 'http://127.0.0.1.id.example/', 'http://10.0.0.1/'])
      expect(() => safeUrlOf('--oauth-jwks', url)).toThrow(/https/);
    for (const url of ['https://id.example/', 'http://127.0.0.1:8080/', 'http://localhost/x', 'http://[::1]:1/'])
      expect(safeUrlOf('--oauth-jwks', url)?.href).toBe(url);
  });
});

// The promise that a person is asked wherever CloudStack's own web UI asks, kept against the UI's list of questions.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { AnyTool, JsonObject } from '../../src/contract/tool.ts';
import { catalogs } from '../../src/generated/catalog.ts';
import { needsPerson, weighCall } from '../../src/runtime/stages/weigh.ts';

const catalog = await catalogs.cloudstack!();
const dangers = await catalog.dangers();
const loaded = await Promise.all(Object.values(catalog.categories).map((category) => category.handlers()));
const tools = new Map(
  loaded
    .flatMap((handlers) => Object.values(handlers).map(({ tool }) => tool))
    .map((tool): [string, AnyTool] => [tool.operations[0]!, tool]),
);

interface Ask {
  readonly line: string;
  readonly command: string;
  readonly args: JsonObject;
}

const asks = readFileSync('test/pins/ui-asks.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Ask => {
    const [command = '', ...rest] = line.split(' ');
    const args = rest.map((pair) => pair.split('=') as [string, string]);
    const typed = args.map(([name, value]) => [name, value === 'true' || value === 'false' ? value === 'true' : value]);
    return { line, command, args: Object.fromEntries(typed) as JsonObject };
  });
const known = asks.filter(({ command }) => tools.has(command));

/** Starting what is stopped: the web UI asks, and no other cloud does. */
const milder = [
  'startInternalLoadBalancerVM',
  'startRouter',
  'startSharedFileSystem',
  'startSystemVm',
  'startVirtualMachine',
];
const asking = known.filter(({ command }) => !milder.includes(command));

describe('the questions of the web UI', () => {
  it('are about commands of this version, but for those that only other versions have', () => {
    const others = asks.filter((ask) => !known.includes(ask)).map(({ command }) => command);
    expect(others).toEqual([
      'deleteHSMProfile',
      'deleteKMSKey',
      'deleteResourceAlertRule',
      'deleteUserKeys',
      'executeDRS',
      'migrateVolumesToKMS',
    ]);
  });

  it('are fewer here where the act is harmless in every cloud', () => {
    const risks = milder.map((command) => weighCall(tools.get(command)!, {}, {}).risk);
    expect(risks).toEqual(milder.map(() => 'low'));
  });

  it.each(asking)('are asked here too: $line', ({ command, args }) => {
    const tool = tools.get(command)!;
    expect(Object.keys(dangers)).toContain(tool.name);
    expect(Object.keys(args).filter((name) => !Object.hasOwn(tool.params, name))).toEqual([]);
    expect(needsPerson(weighCall(tool, args, {}).risk)).toBe(true);
  });

  it('stand in the list once each, in order', () => {
    const lines = asks.map(({ line }) => line);
    expect(lines).toEqual([...new Set(lines)].sort());
  });
});

describe('the arguments that raise a risk', () => {
  const { decided, raises } = parse(readFileSync('specs/cloudstack/overlay.yaml', 'utf8')) as {
    readonly decided: Readonly<Record<string, { readonly raisedBy?: readonly object[] }>>;
    readonly raises: readonly { readonly operations: readonly string[]; readonly raisedBy: readonly object[] }[];
  };
  const counts = new Map(Object.entries(decided).map(([command, { raisedBy = [] }]) => [command, raisedBy.length]));
  for (const { operations, raisedBy } of raises) {
    for (const command of operations) counts.set(command, (counts.get(command) ?? 0) + raisedBy.length);
  }

  it('are all parameters of their command: none is dropped on the way from the overlay', () => {
    const lost = [...counts].filter(([command, count]) => count > 0 && tools.get(command)?.raisedBy.length !== count);
    expect(lost.map(([command]) => command)).toEqual([]);
  });

  it('have values of the type that the parameter takes', () => {
    const wrong = [...tools.values()].flatMap((tool) =>
      tool.raisedBy
        .filter(({ param, equals }) => (tool.params[param]?.kind === 'flag') !== (typeof equals === 'boolean'))
        .filter(({ equals, anyOf }) => equals !== undefined || anyOf !== undefined)
        .map(({ param }) => `${tool.operations[0]} ${param}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('rules that open a door', () => {
  const commands = [
    'createFirewallRule',
    'createIpForwardingRule',
    'createIpv6FirewallRule',
    'createLoadBalancerRule',
    'createNetworkACL',
    'createPortForwardingRule',
    'createRoutingFirewallRule',
  ];
  const narrow: JsonObject = { cidrlist: ['192.0.2.7/32'], openfirewall: false };

  it.each(commands)('%s asks unless it names who may come in', (command) => {
    const riskOf = (args: JsonObject) => weighCall(tools.get(command)!, args, {}).risk;
    expect(riskOf(narrow)).toBe('low');
    expect(riskOf({ ...narrow, cidrlist: [] })).toBe('high');
    expect(riskOf({ ...narrow, cidrlist: '0.0.0.0/0' })).toBe('high');
    expect(riskOf({ openfirewall: false })).toBe('high');
  });
});

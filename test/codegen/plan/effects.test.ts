import { describe, expect, it } from '@jest/globals';
import type { EffectDecision } from '../../../codegen/overlay/types.ts';
import { apis, generateSample } from '../sample.ts';

const decision: EffectDecision = { effect: 'destroy', risk: 'high', reversible: false, why: 'it does' };
const tool = (overlay: Parameters<typeof generateSample>[0]) =>
  generateSample(overlay).plan.categories[0]!.tools.find(({ operation }) => operation.id === 'attachVolume')!;

describe('effects', () => {
  it('stop the build for an operation that nobody has looked at, and say what to add', () => {
    const blind = () => generateSample({ overlay: { agreed: ['listVolumes'] } });
    expect(blind).toThrow(/EFFECT_UNKNOWN spec\.json#.*attachVolume.*proposes write, risk low.*overlay\.yaml/);
  });

  it('stop the build when no rule knows the verb, even for an agreed operation', () => {
    expect(() => generateSample({ overlay: { rules: [] } })).toThrow(/EFFECT_UNKNOWN.*no rule knows the verb/);
  });

  it('follow the rule for what was agreed', () => {
    expect(tool({})).toMatchObject({ effect: 'write', risk: 'low', reversible: true, warning: undefined });
  });

  it('follow the table where it decides', () => {
    const decided = tool({
      overlay: { decided: { attachVolume: { ...decision, warn: 'Gone.', flags: ['money', 'exec'] } } },
    });
    expect(decided).toMatchObject({
      effect: 'destroy',
      risk: 'high',
      reversible: false,
      warning: 'Gone.',
      flags: ['exec', 'money'],
    });
  });

  it('have a warning as soon as an argument can raise the risk', () => {
    const raisedBy = [{ param: 'deviceid', equals: 0, risk: 'critical', why: 'it is the root disk' }] as const;
    const raised = tool({
      overlay: { decided: { attachVolume: { ...decision, risk: 'low', warn: 'Careful.', raisedBy } } },
    });
    expect(raised).toMatchObject({ risk: 'low', warning: 'Careful.', raisedBy });
  });

  it('leave out raising arguments that this version of the operation lacks', () => {
    const raisedBy = [{ param: 'nosuch', present: true, risk: 'high', why: 'x' }] as const;
    expect(tool({ overlay: { decided: { attachVolume: { ...decision, raisedBy } } } }).raisedBy).toEqual([]);
  });

  it('put every dangerous tool into the registry', () => {
    const { files } = generateSample({
      overlay: { decided: { attachVolume: { ...decision, risk: 'critical', warn: 'Gone.' } } },
    });
    const dangers = files.get('cloudstack/dangers.ts')!;
    expect(dangers).toContain('cloudstack_attach_volume');
    expect(dangers).toContain("phrase: '{name}'");
    expect(dangers).not.toContain('cloudstack_list_volumes');
  });
});

describe('the plan', () => {
  it('refuses an operation without a category', () => {
    const bare = { name: 'listThings', isasync: false, params: [], response: [] };
    const build = () =>
      generateSample({ apis: [...apis, bare], overlay: { agreed: ['listVolumes', 'attachVolume', 'listThings'] } });
    expect(build).toThrow(/CATEGORY_UNKNOWN.*listThings/);
  });

  it('keeps what it leaves out as a row with a reason', () => {
    const { coverage } = generateSample({ overlay: { excluded: [{ operations: ['attach*'], why: 'not today' }] } });
    expect(coverage.excluded).toEqual({ attachVolume: 'not today' });
    expect(coverage.total).toEqual({ operations: 2, generated: 1, excluded: 1, worded: 1 });
    expect(coverage.missing).toEqual([]);
  });

  it('lists what has no words', () => {
    const { coverage } = generateSample({ words: { operations: {}, params: {} } });
    expect(coverage.unworded.operations).toEqual(['attachVolume', 'listVolumes']);
    expect(coverage.unworded.params).toEqual(['attachVolume.deviceid', 'attachVolume.id', 'listVolumes.keyword']);
  });
});

describe('patterns among the targets of safety.yaml', () => {
  const at = (name: string) => ({ at: name, isSubject: true }) as const;
  const targetsOf = (targets: Readonly<Record<string, readonly { readonly at: string; readonly isSubject: true }[]>>) =>
    generateSample({ overlay: { safety: { dependents: {}, onceOnly: [], targets } } }).plan.safety.targets ?? {};

  it('stand for the changes that have the argument, after what an operation says itself', () => {
    expect(targetsOf({ '*': [at('deviceid'), at('nothing')] })).toEqual({ [tool({}).name]: [at('deviceid')] });
    expect(targetsOf({ attachVolume: [at('id')], 'attach*': [at('deviceid'), at('id')] })).toEqual({
      [tool({}).name]: [at('id'), at('deviceid')],
    });
  });
});

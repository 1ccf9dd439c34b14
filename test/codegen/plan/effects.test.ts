import { describe, expect, it } from '@jest/globals';
import type { EffectDecision, Overlay } from '../../../codegen/overlay/types.ts';
import { apis, generateSample } from '../sample.ts';

const decision: EffectDecision = { effect: 'destroy', risk: 'high', reversible: false, why: 'it does' };
const tool = (overlay: Parameters<typeof generateSample>[0]) =>
  generateSample(overlay).plan.categories[0]!.tools.find(({ operation }) => operation.id === 'attachVolume')!;

describe('effects', () => {
  it('stop a committed version with everything that nobody has looked at, and the lines that would settle it', () => {
    const blind = () => generateSample({ overlay: { agreed: [], rules: [] }, strict: true });
    expect(blind).toThrow(/NOT_REVIEWED specs\/cloudstack: a person has to look at 2 things first/);
    expect(blind).toThrow(/no rule knows the verb "attach".*\n {2}attachVolume: \{ effect: destroy, risk: critical/);
    expect(blind).toThrow(/no rule knows the verb "list"/);
  });

  it('are those of the rule, with the highest risk, where nobody has looked', () => {
    const { plan } = generateSample({ overlay: { agreed: ['listVolumes'] } });
    const [attach] = plan.categories[0]!.tools;
    expect(attach).toMatchObject({ effect: 'write', risk: 'critical', isReviewed: false });
    expect(attach!.warning).toContain('Nobody has looked at what attachVolume does');
    expect(plan.open).toEqual([
      expect.objectContaining({ about: 'effect', operation: 'attachVolume', paste: 'attachVolume,' }),
    ]);
    expect(tool({ overlay: { agreed: [], rules: [] } })).toMatchObject({
      effect: 'destroy',
      risk: 'critical',
      reversible: false,
    });
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
  const bare = (name: string) => ({ name, isasync: false, params: [], response: [] });
  const categoryOf = (name: string, corrections: Overlay['corrections'] = []) =>
    generateSample({
      apis: name === 'listVolumes' ? apis : [...apis, bare(name)],
      overlay: { corrections },
    }).plan.categories.find(({ tools }) => tools.some(({ operation }) => operation.id === name))!.id;

  it('puts an operation without a category where others on the same thing are, and says that it did', () => {
    expect(categoryOf('quarantineVolume')).toBe('volume');
    expect(categoryOf('paintThings')).toBe('other');
    const { plan } = generateSample({ apis: [...apis, bare('quarantineVolume')] });
    expect(plan.open.map(({ about, paste }) => `${about}: ${paste}`)).toContain(
      'category: - { operations: [quarantineVolume], why: the facts name no category, category: Volume }',
    );
  });

  it('takes the category that the overlay corrects it to', () => {
    const corrections = [{ operations: ['paintThings'], why: 'it does', category: 'Volume' }];
    expect(categoryOf('paintThings', corrections)).toBe('volume');
    expect(categoryOf('listVolumes', [{ operations: ['listVolumes'], why: 'it is', category: 'Disk Art' }])).toBe(
      'disk-art',
    );
  });

  it('keeps what it leaves out as a row with a reason', () => {
    const { coverage } = generateSample({ overlay: { excluded: [{ operations: ['attach*'], why: 'not today' }] } });
    expect(coverage.excluded).toEqual({ attachVolume: 'not today' });
    expect(coverage.total).toEqual({ operations: 2, generated: 1, excluded: 1, worded: 1, classified: 1 });
    expect(coverage.exclusions).toEqual([
      { kind: 'postponed', why: 'not today', operations: 1, in: [{ category: 'volume', ids: ['attachVolume'] }] },
    ]);
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

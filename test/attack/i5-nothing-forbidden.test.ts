// I5: nothing is sent that the mode or the policy forbids.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CallLimits } from '../../src/runtime/limits.ts';
import { decide } from '../../src/security/policy.ts';
import { parsePolicy } from '../../src/security/policy-file.ts';
import { call, catalog, createWorld, personWho, webOne, webTwo } from '../runtime/pipeline/world.ts';
import { attackedCloud, personWho as cloudPerson } from './cloud.ts';

const named = catalog.tools.map((tool) => ({ ...tool, provider: 'toy' }));
const policyOf = (text: string) => parsePolicy(`version: 1\n${text}`, 'policy.yaml', named);

describe('I5', () => {
  it('holds in read-only mode for every tool of CloudStack, agreed to or not', async () => {
    const cloud = await attackedCloud({ modes: { effects: 'read-only', destructive: 'allowed' } });
    const person = cloudPerson('agreed');
    const codes = new Map<string, number>();
    for (const { name, effect } of cloud.registry.entries) {
      if (effect === 'read') continue;
      const { tool } = await cloud.registry.load(name);
      const args = Object.fromEntries(
        Object.entries(tool.params).flatMap(([param, field]) => {
          if (field.required !== true && field.filled === undefined) return [];
          if (field.kind === 'list') return [[param, [webOne]]];
          if (field.kind === 'map') return [[param, {}]];
          return [
            [
              param,
              field.kind === 'whole' || field.kind === 'number'
                ? 1
                : field.kind === 'flag'
                  ? true
                  : (field.oneOf?.[0] ?? webOne),
            ],
          ];
        }),
      );
      const { code } = await cloud.refusal(name, args, { person, controls: { reveal: true } });
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    expect(cloud.changes()).toEqual([]);
    expect(codes.get('MODE_REFUSES')).toBeGreaterThan(500);
    expect(person.questions).toEqual([]);
  });

  it('holds with destructive calls disabled: nothing that destroys, nothing final', async () => {
    const { pipeline, sent } = createWorld({ modes: { effects: 'all', destructive: 'disabled' } });
    for (const args of [{ id: webOne }, { id: webOne, expunge: true }]) {
      await expect(
        pipeline.execute(call('toy_destroy_machine', args, { person: personWho('agreed') })),
      ).rejects.toMatchObject({ code: 'MODE_REFUSES' });
    }
    expect(sent.filter(({ tool }) => tool !== 'toy_list_machines')).toEqual([]);
  });

  it.each([
    'TOY_DESTROY_MACHINE',
    'toy_destroy_machine ',
    ' toy_destroy_machine',
    'toy_destroy_machine\u0000',
    'toy_destroy_machine\n',
    'tоy_destroy_machine',
    'destroyMachine',
    'toy/destroy_machine',
    '__proto__',
    'constructor',
    '',
    'toy_destroy_machine?x',
    'toy_list_machines/../toy_destroy_machine',
  ])('finds no way round by the name %j', async (name) => {
    const { policy } = policyOf('rules: [{decide: deny, tools: [toy_destroy_machine]}]');
    const { pipeline, sent } = createWorld({ policy });
    await expect(pipeline.execute(call(name, { id: webOne }, { person: personWho('agreed') }))).rejects.toMatchObject({
      fate: 'refused',
    });
    expect(sent).toEqual([]);
  });

  it('sees arguments as they are sent, however they are spelt', async () => {
    const { policy } = policyOf('rules: [{decide: deny, args: {expunge: true}}, {decide: deny, args: {id: web-2}}]');
    for (const args of [
      { id: webOne, expunge: 'true' },
      { id: webOne, EXPUNGE: true },
      { id: webOne, Expunge: 'TRUE' },
      { id: 'web-2' },
      { id: webTwo },
      { ID: 'WEB-2' },
    ]) {
      const { pipeline, sentBy } = createWorld({ policy });
      await expect(
        pipeline.execute(call('toy_destroy_machine', args, { person: personWho('agreed') })),
      ).rejects.toMatchObject({ fate: 'refused' });
      expect(sentBy('toy_destroy_machine')).toEqual([]);
    }
  });

  it('holds for any policy and any call: what is denied is not sent, what is to be confirmed is asked', async () => {
    const tools = ['toy_create_machine', 'toy_destroy_machine', 'toy_stop_machine', 'toy_list_zones'] as const;
    const args = {
      toy_create_machine: { name: 'a' },
      toy_destroy_machine: { id: webOne },
      toy_stop_machine: { id: webOne },
      toy_list_zones: {},
    };
    const rule = fc.record({
      decide: fc.constantFrom('allow', 'confirm', 'deny'),
      field: fc.constantFrom(
        'tools: ["toy_*machine"]',
        'tools: [toy_list_zones]',
        'effects: [destroy, act]',
        'effects: [read]',
        'risks: [high]',
        'profiles: ["l*"]',
        'principals: [tester]',
        'args: {id: {present: true}}',
        'entries: [mcp]',
      ),
      unasked: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(rule, { maxLength: 4 }),
        fc.constantFrom('allow', 'confirm', 'deny'),
        fc.constantFrom(...tools),
        fc.boolean(),
        async (rules, otherwise, tool, agrees) => {
          const text = rules
            .map(
              ({ decide: verdict, field, unasked }) =>
                `  - {decide: ${verdict}, ${field}${unasked && verdict === 'allow' ? ', unasked: true' : ''}}`,
            )
            .join('\n');
          const { policy } = policyOf(`default: ${otherwise}\nrules:${text === '' ? ' []' : `\n${text}`}`);
          const { pipeline, sentBy } = createWorld({ policy });
          const person = personWho(agrees ? 'agreed' : 'declined');
          await pipeline.execute(call(tool, args[tool], { person })).catch(() => {});
          const entry = named.find(({ name }) => name === tool)!;
          const { verdict } = decide(policy, {
            principal: 'tester',
            entry: 'mcp',
            provider: 'toy',
            profile: 'lab',
            category: entry.category,
            tool,
            operations: [tool],
            effect: entry.effect,
            risk: entry.risk,
            reversible: true,
            flags: [],
            reveal: false,
            args: args[tool],
            targets: [],
          });
          // A policy that forbids or asks about the look-ups of names takes the call along: no more is sent, never less checked.
          if (verdict === 'deny' || (verdict === 'confirm' && !agrees)) expect(sentBy(tool)).toEqual([]);
          if (verdict === 'allow') expect(person.questions).toEqual([]);
          if (sentBy(tool).length > 0 && verdict === 'confirm') expect(person.questions.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('holds for limits: the call after the last is not sent, nor is anybody asked about it', async () => {
    const { limits } = policyOf('limits: [{calls: 2, per: 1h, effects: [destroy, act]}]');
    const { pipeline, sentBy } = createWorld({ callLimits: new CallLimits(limits, () => 0) });
    const person = personWho('agreed');
    const codes: string[] = [];
    for (let count = 0; count < 4; count++) {
      await pipeline
        .execute(call('toy_stop_machine', { id: webOne }, { person }))
        .catch(({ code }: { code: string }) => codes.push(code));
    }
    expect([sentBy('toy_stop_machine').length, person.questions.length, codes]).toEqual([
      2,
      2,
      ['RATE_LIMITED', 'RATE_LIMITED'],
    ]);
  });
});

// The order of the stages: the type of the list refuses every other.
import { describe, expect, it } from '@jest/globals';
import { inOrder } from '../../../src/runtime/in-order.ts';
import { stages } from '../../../src/runtime/pipeline.ts';
import { audit } from '../../../src/runtime/stages/audit.ts';
import { authorise } from '../../../src/runtime/stages/authorise.ts';
import { chooseProfile } from '../../../src/runtime/stages/choose-profile.ts';
import { confirm } from '../../../src/runtime/stages/confirm.ts';
import { execute } from '../../../src/runtime/stages/execute.ts';
import { redact } from '../../../src/runtime/stages/redact.ts';
import { recordRefusals } from '../../../src/runtime/stages/refusals.ts';
import { render } from '../../../src/runtime/stages/render.ts';
import { resolveTool } from '../../../src/runtime/stages/resolve-tool.ts';

describe('the stages', () => {
  const [tool, profile, refusals, served, valid, names, foreseen, weighed, allowed, asked, log, sent, hidden, shown] =
    stages;
  const until = [tool, profile, refusals, served, valid, names, foreseen, weighed] as const;

  it('compile in the order in which each finds what it needs', () => {
    const list = inOrder([...until, allowed, asked, log, sent, hidden, shown]);
    expect(list.map(([, build]) => build)).toEqual(stages.map(([, build]) => build));
    expect([tool[1], profile[1], refusals[1]]).toEqual([resolveTool, chooseProfile, recordRefusals]);
    expect([allowed[1], asked[1], log[1]]).toEqual([authorise, confirm, audit]);
    expect([sent[1], hidden[1], shown[1]]).toEqual([execute, redact, render]);
  });

  it('do not compile when one comes too early, or is left out', () => {
    const wrong = [
      // @ts-expect-error nobody was asked whether the operator allows it
      inOrder([...until, asked, allowed, log, sent, hidden, shown]),
      // @ts-expect-error what is sent is not on record
      inOrder([...until, allowed, asked, sent, log, hidden, shown]),
      // @ts-expect-error nobody was asked
      inOrder([...until, allowed, log, sent, hidden, shown]),
      // @ts-expect-error secrets are not hidden
      inOrder([...until, allowed, asked, log, sent, shown]),
      // @ts-expect-error no tool is known yet
      inOrder([profile, tool]),
    ];
    expect(wrong).toHaveLength(5);
  });
});

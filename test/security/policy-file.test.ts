import { describe, expect, it } from '@jest/globals';
import type { ToolError } from '../../src/contract/errors.ts';
import { parsePolicy } from '../../src/security/policy-file.ts';
import { tools } from './policy-tools.ts';

describe('a policy file that is wrong stops the server', () => {
  it.each([
    [
      'version: 1\nrules:\n  - decide: denny\n    tools: ["*"]',
      'policy.yaml:3:5: "rules.0.decide" takes "deny" or "confirm" or "allow"; got "denny".',
    ],
    [
      'version: 1\nrules:\n  - decide: deny\n    tool: ["*"]',
      'policy.yaml:4:5: "rules.0" has no setting "tool"; known are decide, why,',
    ],
    [
      'version: 1\nrules:\n  - decide: deny\n    tools: [cloudstack_destory_*]',
      'policy.yaml:4:13: "cloudstack_destory_*" fits none of the tools there are.',
    ],
    [
      'version: 1\nrules:\n  - decide: deny',
      'policy.yaml:3:5: the rule has no condition; to mean everything, write tools: ["*"].',
    ],
    ['version: 1\nrules:\n  - decide: deny\n    why: x', 'policy.yaml:3:5: the rule has no condition'],
    [
      'version: 1\nrules:\n  - decide: deny\n    unasked: true\n    tools: ["*"]',
      'policy.yaml:4:5: "unasked" goes with decide: allow only.',
    ],
    [
      'version: 1\nprincipals: { me: boss }',
      'policy.yaml:2:15: there is no role "boss"; expected one of viewer, operator, admin.',
    ],
    ['version: 1\nroles: { admin: { rules: [] } }', 'policy.yaml:2:10: the role "admin" is built in'],
    ['version: 2', 'policy.yaml:1:1: "version" takes 1; got 2.'],
    ['rules: []', 'policy.yaml:1:1: the file needs "version".'],
    ['', 'policy.yaml:1:1: the file takes a map of settings; got nothing.'],
    ['version: 1\nrules: [', 'policy.yaml:2:9: Flow sequence in block collection'],
    ['version: 1\nversion: 1', 'policy.yaml:2:1: Map keys must be unique'],
    [
      'version: 1\nlimits: [{calls: 5, per: minute}]',
      'policy.yaml:2:21: "limits.0.per" takes a number with s, m, h or d, such as 90s; got "minute".',
    ],
    [
      'version: 1\nrules:\n  - decide: deny\n    args: {id: {abve: 4}}',
      'policy.yaml:4:17: "rules.0.args.id" has no setting "abve"; known are present, not, above, below, covers.',
    ],
    [
      'version: 1\nrules:\n  - decide: deny\n    args: {id: }',
      'policy.yaml:4:12: "rules.0.args.id" takes a text or a number or true or false or a list or a map of settings; got nothing.',
    ],
  ])('%j', (text, message) => {
    try {
      parsePolicy(text, 'policy.yaml', tools);
    } catch (thrown) {
      expect((thrown as ToolError).message).toContain(message);
      expect((thrown as ToolError).code).toBe('CONFIG_INVALID');
    }
    expect.assertions(2);
  });
});

describe('a policy file with several faults', () => {
  it('is told all of them, in the order of the file', () => {
    const text = [
      'version: 1',
      'principals: { ann: nobody }',
      'rules:',
      '  - { decide: maybe, tools: [cloudstack_no_such, "cloudstack_list_*"] }',
      '  - { decide: deny }',
      '  - { decide: deny, tools: [listZones], unasked: true, colour: red }',
      'limits:',
      '  - { calls: -1, per: 5 }',
    ].join('\n');
    const lines = (): readonly string[] => {
      try {
        parsePolicy(text, 'p.yaml', tools);
        return [];
      } catch (thrown) {
        return (thrown as ToolError).message.split('\n');
      }
    };
    expect(lines().map((line) => line.replace(/^p\.yaml:(\d+):\d+: /, '$1 '))).toEqual([
      expect.stringMatching(/^2 there is no role "nobody"/),
      expect.stringMatching(/^4 "rules.0.decide" takes .*; got "maybe"/),
      expect.stringMatching(/^4 "cloudstack_no_such" fits none/),
      expect.stringMatching(/^5 the rule has no condition/),
      expect.stringMatching(/^6 "unasked" goes with/),
      expect.stringMatching(/^6 "rules.2" has no setting "colour"/),
      expect.stringMatching(/^8 "limits.0.calls" must be >= 0; got -1/),
      expect.stringMatching(/^8 "limits.0.per" takes a number with s, m, h or d, such as 90s; got 5/),
    ]);
  });
});

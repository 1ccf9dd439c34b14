// The words for what went wrong in a sandbox, by what QuickJS throws.
import { describe, expect, it } from '@jest/globals';
import { usualLimits } from '../../../src/runtime/script/limits.ts';
import {
  crashTrouble,
  type SandboxFacts,
  syntaxTrouble,
  thrownTrouble,
  unwritableTrouble,
} from '../../../src/runtime/script/worker/troubles.ts';

const facts = (more: Partial<SandboxFacts> = {}): SandboxFacts => ({
  ...{ lines: 3, limits: usualLimits, clients: ['cloudstack'], isFull: () => false, isSpent: () => false },
  ...more,
});
// One line of ours stands before the script.
const at = (line: number) => `    at <anonymous> (script:${line + 1}:7)`;
const spent = facts({ isSpent: () => true });
const full = facts({ isFull: () => true });

describe('what the script threw', () => {
  it.each([
    ['memory', { name: 'InternalError', message: 'out of memory', stack: at(2) }, facts()],
    ['memory', { message: 'null', bare: 'null' }, full],
    ['thrown', { message: 'null', bare: 'null' }, facts()],
    ['recursion', { name: 'InternalError', message: 'stack overflow' }, facts()],
    ['thrown', { name: 'Error', message: 'stack overflow' }, facts()],
    ['thrown', { name: 'Error', message: 'out of memory' }, full],
    ['compute', { name: 'InternalError', message: 'interrupted', stack: at(1) }, spent],
  ] as const)('is a trouble of the kind %s: %j', (kind, thrown, known) => {
    expect(thrownTrouble(thrown, known).kind).toBe(kind);
  });

  it('has its place in the script, but not after an interrupt and not outside of it', () => {
    const thrown = { name: 'TypeError', message: 'no' };
    expect(thrownTrouble({ ...thrown, stack: at(2) }, facts())).toMatchObject({ line: 2, column: 7 });
    expect(thrownTrouble({ ...thrown, stack: at(9) }, facts())).not.toHaveProperty('line');
    expect(thrownTrouble({ ...thrown, stack: at(2) }, spent)).not.toHaveProperty('line');
  });

  it('has the code and the hint of a call that was refused', () => {
    const refused = { name: 'ToolError', message: 'No such zone.', code: 'NAME_UNKNOWN', hint: 'List zones.' };
    expect(thrownTrouble(refused, facts())).toEqual({
      ...{ kind: 'thrown', message: 'NAME_UNKNOWN: No such zone.', code: 'NAME_UNKNOWN', hint: 'List zones.' },
    });
  });

  it.each([
    ['setTimeout', 'await sleep(ms)'],
    ['fetch', 'through its clients'],
    ['print', 'console.log'],
    ['cloudstack_list_zones', 'await call("cloudstack_list_zones", { ... })'],
    ['oracle', 'cloudstack, call("tool", { ... }), sleep, console'],
  ])('says what to do instead of %s', (name, hint) => {
    const message = `'${name}' is not defined`;
    expect(thrownTrouble({ name: 'ReferenceError', message }, facts())).toMatchObject({
      hint: expect.stringContaining(hint),
    });
  });
});

describe('a script that cannot be read', () => {
  it.each([
    ["expecting ')'", 3, /a closing brace too many/],
    ['unexpected token', 3, /ends too early/],
    ['unexpected token', 2, /^SyntaxError: unexpected token$/],
  ])('%s in line %i + 1', (message, line, words) => {
    const stack = at(line + (line === 3 ? 1 : 0));
    const trouble = syntaxTrouble({ name: 'SyntaxError', message, stack }, facts());
    expect(trouble).toMatchObject({ kind: 'syntax', message: expect.stringMatching(words), line });
  });

  it('may as well have used up its memory', () => {
    expect(syntaxTrouble({ name: 'InternalError', message: 'out of memory' }, facts()).kind).toBe('memory');
  });
});

it('a value that JSON cannot hold is no error of the script, unless a limit was in its way', () => {
  expect(unwritableTrouble({ name: 'TypeError', message: 'circular reference' }, facts())).toEqual({
    ...{ kind: 'result', message: 'The returned value cannot be written as JSON: circular reference.' },
  });
  expect(unwritableTrouble({ name: 'InternalError', message: 'out of memory' }, facts()).kind).toBe('memory');
  expect(unwritableTrouble({}, spent).kind).toBe('compute');
});

it.each([
  ['compute', new Error('any'), spent],
  ['memory', new Error('any'), full],
  ['recursion', new RangeError('Maximum call stack size exceeded'), facts()],
  ['crash', new Error('memory access out of bounds at /secret/path'), facts()],
] as const)('a QuickJS that broke is %s, and shows nothing of it', (kind, thrown, known) => {
  const trouble = crashTrouble(thrown, known);
  expect(trouble.kind).toBe(kind);
  expect(JSON.stringify(trouble)).not.toContain('secret');
});

// What a person sees of the arguments: dangerous ones cannot be hidden behind long ones.
import { describe, expect, it } from '@jest/globals';
import { argumentLine } from '../../../src/runtime/stages/argument-line.ts';

describe('the arguments in a question', () => {
  it('stand there whole where they have room', () => {
    expect(argumentLine({ id: 'a', list: [1, true, null] }, 160)).toBe('Arguments: {"id":"a","list":[1,true,null]}');
  });

  it('show what comes behind a long text, which is shortened', () => {
    const body = { note: 'x'.repeat(4_000), spec: { hostPID: true, containers: [{ name: 'c', privileged: true }] } };
    const line = argumentLine({ name: 'a', body }, 400);
    expect(line).toContain('"hostPID":true');
    expect(line).toContain('"privileged":true');
    expect(line).toContain('xxx…"');
  });

  it('show it behind a long name as well', () => {
    expect(argumentLine({ labels: { ['y'.repeat(900)]: '' }, force: true }, 240)).toContain('"force":true');
  });

  it('say how much has no room where there is too much of everything', () => {
    const names = Array.from({ length: 200 }, (_, at) => `name-${at}`);
    const line = argumentLine({ names, force: true }, 160);
    const missing = JSON.stringify({ names, force: true }).length - 160;
    expect(line).toMatch(`Arguments, of which ${missing} more signs have no room here: {"names":["name-0",`);
    expect(line.length).toBeLessThan(260);
  });

  it('keep signs that steer a terminal out of sight', () => {
    expect(argumentLine({ a: '\u202e\u001b[2J\n' }, 160)).not.toMatch(/[\u202e\u001b\n]/);
  });
});

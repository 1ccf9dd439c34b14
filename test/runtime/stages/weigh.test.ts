import { describe, expect, it } from '@jest/globals';
import type { AnyTool, Json, JsonObject, Raise, Risk } from '../../../src/contract/tool.ts';
import { weighCall } from '../../../src/runtime/stages/weigh.ts';
import { coversPublic } from '../../../src/security/public-cidr.ts';

const toolWith = (risk: Risk, ...raisedBy: Raise[]) => ({ risk, raisedBy, params: {} }) as unknown as AnyTool;
const why = 'because';

describe('weighCall', () => {
  it('leaves the risk of the tool alone when no argument raises it', () => {
    const tool = toolWith('low', { param: 'forced', equals: true, risk: 'high', why });
    expect(weighCall(tool, { forced: false }, {})).toMatchObject({ risk: 'low', reasons: [] });
    expect(weighCall(tool, {}, {})).toMatchObject({ risk: 'low', reasons: [] });
  });

  it.each<[string, Omit<Raise, 'risk' | 'why' | 'param'>, Json]>([
    ['equals', { equals: true }, true],
    ['equals as text', { equals: true }, 'TRUE'],
    ['equals a number as text', { equals: 0 }, '0'],
    ['any of', { anyOf: ['all', 'any'] }, 'Any'],
    ['any of, inside a list', { anyOf: ['all'] }, ['one', 'all']],
    ['present, even when false', { present: true }, false],
    ['covers public', { covers: 'public' }, '10.0.0.0/8,0.0.0.0/0'],
  ])('raises when an argument %s', (_, condition, value) => {
    const tool = toolWith('low', { param: 'p', risk: 'high', why, ...condition });
    expect(weighCall(tool, { p: value }, {})).toMatchObject({ risk: 'high', reasons: [why] });
  });

  it.each<[string, JsonObject]>([
    ['is not there', {}],
    ['is null', { p: null }],
    ['is an empty text', { p: ' ' }],
    ['is a list of nothing', { p: [] }],
    ['is a list of empty texts', { p: ['', ' '] }],
    ['is a comma', { p: ',' }],
  ])('raises for an argument left out when it %s', (_, args) => {
    const tool = toolWith('low', { param: 'p', absent: true, risk: 'high', why });
    expect(weighCall(tool, args, {})).toMatchObject({ risk: 'high', reasons: [why] });
  });

  it.each<Json>(['10.0.0.0/8', ['', '10.0.0.0/8'], false, 0])('does not take %j for left out', (value) => {
    const tool = toolWith('low', { param: 'p', absent: true, risk: 'high', why });
    expect(weighCall(tool, { p: value }, {})).toMatchObject({ risk: 'low', reasons: [] });
  });

  it('looks into bodies by path', () => {
    const tool = toolWith('low', { param: 'body.options.gracePeriod', equals: 0, risk: 'critical', why });
    const args: JsonObject = { body: { options: { gracePeriod: 0 } } };
    expect(weighCall(tool, args, {}).risk).toBe('critical');
  });

  it('never lowers, and keeps every reason', () => {
    const tool = toolWith(
      'critical',
      { param: 'a', present: true, risk: 'high', why: 'first' },
      { param: 'b', present: true, risk: 'high', why: 'second' },
    );
    expect(weighCall(tool, { a: 1, b: 1 }, {})).toMatchObject({ risk: 'critical', reasons: ['first', 'second'] });
  });

  it('takes showing secrets for high', () => {
    expect(weighCall(toolWith('none'), {}, { reveal: true }).risk).toBe('high');
  });
});

describe('coversPublic', () => {
  it.each<Json>([
    '0.0.0.0/0',
    '::/0',
    '0:0:0:0:0:0:0:0/0',
    '10.1.2.3/0',
    '192.168.0.0/16, 0.0.0.0/00',
    ['10.0.0.0/8', '::/0'],
    '0.0.0.0/1,128.0.0.0/1',
    ['0.0.0.0/1', '128.0.0.0/2', '192.0.0.0/2'],
    '0.0.0.0/0.0.0.0',
    '8000::/1 ::/1',
    '0.0.0.0/1',
    ['128.0.0.0/1'],
    '10.0.0.1/1',
    '11.0.0.0/7',
    ['10.0.0.0/8', '2000::/3'],
  ])('is true for %j', (value) => {
    expect(coversPublic(value)).toBe(true);
  });

  it.each<Json>([
    '10.0.0.0/8',
    ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7', '203.0.113.0/24'],
    '8.8.8.8/32,2001:db8::/32',
    '',
    'x',
    5,
    null,
    {},
  ])('is false for %j', (value) => {
    expect(coversPublic(value)).toBe(false);
  });
});

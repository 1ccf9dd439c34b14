// Arguments on their way into the form: every kind, every spelling of maps, and what is refused.
import { describe, expect, it } from '@jest/globals';
import { encodeArguments } from '../../../../src/clouds/cloudstack/provider/encode.ts';
import { ToolError } from '../../../../src/contract/errors.ts';
import type { FieldDef, Json } from '../../../../src/contract/tool.ts';
import { tool } from './scripted-cloud.ts';

const text: FieldDef = { kind: 'text' };
const map = (wire?: string): FieldDef => ({ kind: 'map', of: text, ...(wire === undefined ? {} : { wire }) });
const list = (of: FieldDef = text, wire?: string): FieldDef => ({
  kind: 'list',
  of,
  ...(wire === undefined ? {} : { wire }),
});

describe('a single value', () => {
  it.each<[FieldDef['kind'], Json, string]>([
    ['flag', true, 'true'],
    ['flag', false, 'false'],
    ['whole', 0, '0'],
    ['whole', -1, '-1'],
    ['whole', 1e21, '1000000000000000000000'],
    ['whole', 9007199254740991, '9007199254740991'],
    ['number', 1.5, '1.5'],
    ['uuid', '-1', '-1'],
    ['instant', '2026-11-21T06:00:00+0100', '2026-11-21T06:00:00+0100'],
    ['text', '', ''],
    ['text', 'two\r\nlines', 'two\r\nlines'],
    ['text', 'Ünïcode 😀 ~ , & =', 'Ünïcode 😀 ~ , & ='],
  ])('of the kind %s: %j is sent as %j', (kind, value, sent) => {
    expect(fieldsOf({ kind }, value)).toEqual([['p', sent]]);
  });

  it('is left out when it is null', () => {
    expect(fieldsOf(text, null)).toEqual([]);
  });

  it.each<[Json]>([[{ a: 'b' }], [['a']]])('refuses the structure %j', (value) => {
    expect(errorOf(text, value)).toMatchObject({ code: 'PARAM_KIND' });
  });

  it.each(['\u0000', '\u0001', '\u0008', '\t', '\u000b', '\u000c', '\u000e', '\u001f', '\u007f'])(
    'refuses the control character %j',
    (character) => {
      const error = errorOf(text, `a${character}b`);
      expect(error.code).toBe('PARAM_VALUE');
      expect(error.message).toContain(character === '\t' ? 'a tab' : 'U+00');
    },
  );

  it('takes control characters in activationrule, which the server does not check', () => {
    const { fields } = encodeArguments(tool('quotaTariffCreate', { activationrule: { ...text, max: 65_535 } }), {
      activationrule: '\tif (a) {\n}',
    });
    expect(fields).toEqual([['activationrule', '\tif (a) {\n}']]);
  });

  it('refuses half a character', () => {
    expect(errorOf(text, 'a\ud83d').message).toContain('half a character');
  });

  it('refuses an empty value where one is required', () => {
    expect(errorOf({ ...text, required: true }, '').code).toBe('PARAM_VALUE');
  });

  it('takes a text of the largest length and refuses a longer one with both numbers', () => {
    expect(fieldsOf({ ...text, max: 300 }, 'x'.repeat(300))).toHaveLength(1);
    expect(errorOf({ ...text, max: 300 }, 'x'.repeat(301)).message).toMatch(/at most 300 .* 301/);
  });

  it('takes 255 characters where the facts state no other length', () => {
    expect(fieldsOf(text, 'x'.repeat(255))).toHaveLength(1);
    expect(errorOf(text, 'x'.repeat(256)).message).toMatch(/at most 255 .* 256/);
  });

  it('limits the length of texts only', () => {
    expect(fieldsOf(list(), Array(100).fill('abcdef'))).toHaveLength(1);
  });

  it('shows the value that it refuses, unless it may be secret', () => {
    expect(errorOf(list(), ['a,b']).message).toContain('"a,b"');
    expect(errorOf({ ...list(), secret: 'maybe' }, ['a,b']).message).not.toContain('a,b');
  });

  it('says that nothing was sent', () => {
    expect(errorOf(text, '\t')).toMatchObject({
      fate: 'refused',
      message: expect.stringContaining('Nothing was sent'),
    });
  });
});

describe('a list', () => {
  it('is joined with commas', () => {
    expect(fieldsOf(list(), ['a', 'b c', 3, true])).toEqual([['p', 'a,b c,3,true']]);
  });

  it('is sent empty when it is empty, unless it is required', () => {
    expect(fieldsOf(list(), [])).toEqual([['p', '']]);
    expect(errorOf({ ...list(), required: true }, []).code).toBe('PARAM_VALUE');
  });

  it.each([[['a', 'b,c']], [['a', '']]])('refuses %j, which would arrive as something else', (value) => {
    expect(errorOf(list(), value).code).toBe('PARAM_VALUE');
  });

  it('takes one text that was joined before', () => {
    expect(fieldsOf(list(), 'a,b')).toEqual([['p', 'a,b']]);
  });
});

describe('a map', () => {
  it.each([undefined, 'fields'])('puts all keys under index 0 when its wire is %s', (wire) => {
    expect(fieldsOf(map(wire), { cpuNumber: 4, 'endpoint.url': 'x,y', on: true, none: null })).toEqual([
      ['p[0].cpuNumber', '4'],
      ['p[0].endpoint.url', 'x,y'],
      ['p[0].on', 'true'],
    ]);
  });

  it('becomes pairs of key and value', () => {
    expect(fieldsOf(map('pairs'), { env: 'prod', 'a[b]': '' })).toEqual([
      ['p[0].key', 'env'],
      ['p[0].value', 'prod'],
      ['p[1].key', 'a[b]'],
      ['p[1].value', ''],
    ]);
  });

  it.each([map('fields'), map('pairs'), map('rows'), list(map()), list({ kind: 'shape', shape: 'Row' }, 'rows')])(
    'gives each map of a list an index of its own (%j)',
    (field) => {
      expect(fieldsOf(field, [{ ip: '10.0.0.1', networkid: 'n1' }, { networkid: 'n2' }])).toEqual([
        ['p[0].ip', '10.0.0.1'],
        ['p[0].networkid', 'n1'],
        ['p[1].networkid', 'n2'],
      ]);
    },
  );

  it('counts as the only row where rows are wanted', () => {
    expect(fieldsOf(list(map(), 'rows'), { a: 'b' })).toEqual([['p[0].a', 'b']]);
  });

  it.each<[string, Json, string]>([
    ['a bracket in a key', { 'a[0]': 'x' }, 'PARAM_VALUE'],
    ['an empty key', { '': 'x' }, 'PARAM_VALUE'],
    ['a tab in a key', { 'a\tb': 'x' }, 'PARAM_VALUE'],
    ['a tab in a value', { a: '\t' }, 'PARAM_VALUE'],
    ['a map in a map', { a: { b: 'c' } }, 'PARAM_KIND'],
    ['a list in a map', { a: ['b'] }, 'PARAM_KIND'],
    ['a plain text', 'a=b', 'PARAM_KIND'],
    ['a text among rows', [{ a: 'b' }, 'c'], 'PARAM_KIND'],
  ])('refuses %s', (_, value, code) => {
    expect(errorOf(map(), value).code).toBe(code);
  });
});

describe('user data', () => {
  const deploy = tool('deployVirtualMachine', { userdata: { ...text, max: 1_048_576, secret: 'maybe' } });

  it('is encoded for a caller who gives plain text, and the caller is told', () => {
    const { fields, notes } = encodeArguments(deploy, { userdata: '#cloud-config\nhostname: ä\n' });
    expect(fields).toEqual([['userdata', Buffer.from('#cloud-config\nhostname: ä\n').toString('base64')]]);
    expect(notes).toEqual([expect.stringContaining('base64')]);
  });

  it('is left alone when it is base64, but for line breaks', () => {
    const { fields, notes } = encodeArguments(deploy, { userdata: 'I2Nsb3VkLWNv\r\nbmZpZwo=\n' });
    expect(fields).toEqual([['userdata', 'I2Nsb3VkLWNvbmZpZwo=']]);
    expect(notes).toEqual([]);
  });

  it.each(['hello', 'abc', 'a===', 'ab cd', 'a-b_c-d_'])('takes %j for plain text', (plain) => {
    expect(encodeArguments(deploy, { userdata: plain }).fields).toEqual([
      ['userdata', Buffer.from(plain).toString('base64')],
    ]);
  });

  it('counts its length after encoding', () => {
    const small = tool('deployVirtualMachine', { userdata: { ...text, max: 40 } });
    expect(() => encodeArguments(small, { userdata: '#'.repeat(31) })).toThrow(/at most 40 .* 44/);
  });

  it('may be a flag in lists', () => {
    const { fields } = encodeArguments(tool('listVirtualMachines', { userdata: { kind: 'flag' } }), { userdata: true });
    expect(fields).toEqual([['userdata', 'true']]);
  });
});

describe('the arguments of a tool', () => {
  it.each(['command', 'signature', 'toString', '__proto__', 'P'])(
    'may not hold %s when the tool does not declare it',
    (name) => {
      const args = JSON.parse(`{"${name}":"x"}`) as Record<string, Json>;
      expect(() => encodeArguments(tool('listZones', { p: text }), args)).toThrow(
        expect.objectContaining({ code: 'PARAM_UNKNOWN' }),
      );
    },
  );

  it('come with a note when a name has capitals, which the server never finds', () => {
    const { notes } = encodeArguments(tool('addGuestOs', { forDisplay: { kind: 'flag' } }), { forDisplay: true });
    expect(notes).toEqual([expect.stringContaining('forDisplay')]);
  });
});

function fieldsOf(field: FieldDef, value: Json) {
  return encodeArguments(tool('doIt', { p: field }), { p: value }).fields;
}

function errorOf(field: FieldDef, value: Json): ToolError {
  try {
    fieldsOf(field, value);
  } catch (thrown) {
    if (thrown instanceof ToolError) return thrown;
  }
  throw new Error('it was not refused');
}

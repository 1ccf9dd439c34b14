// Arguments about the call, told from arguments for the API.
import { describe, expect, it } from '@jest/globals';
import { ToolError } from '../../../src/contract/errors.ts';
import { splitControls } from '../../../src/runtime/arguments/controls.ts';
import { text } from '../../../src/runtime/tools/declare.ts';

describe('control arguments', () => {
  it('are taken out, and everything else is left for the API', () => {
    const given = {
      name: 'a',
      profile: 'lab',
      fields: ['id', 'name'],
      format: 'json',
      wait_ms: 5,
      reveal: true,
      confirmation: 'x',
    };
    expect(splitControls({ name: text() }, given)).toEqual({
      args: { name: 'a' },
      controls: { profile: 'lab', fields: ['id', 'name'], format: 'json', waitMs: 5, reveal: true, confirmation: 'x' },
    });
  });

  it('are found among any number of others', () => {
    const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, number) => [`n${number}`, number]));
    const { args, controls } = splitControls({}, { ...many, profile: 'lab' });
    expect([Object.keys(args).length, controls]).toEqual([200_000, { profile: 'lab' }]);
  });

  it('give way to a parameter of the API, and are reached with an underscore then', () => {
    const { args, controls } = splitControls({ format: text() }, { format: 'QCOW2', _format: 'json' });
    expect(args).toEqual({ format: 'QCOW2' });
    expect(controls).toEqual({ format: 'json' });
  });

  it('may be texts, as a command line has them', () => {
    const { controls } = splitControls({}, { fields: 'id, name', wait_ms: '250', reveal: 'false' });
    expect(controls).toEqual({ fields: ['id', 'name'], waitMs: 250, reveal: false });
  });

  it('take a JSON list as text, and null for what is not given', () => {
    const { controls } = splitControls({}, { fields: '["id","name"]', profile: null, wait_ms: null });
    expect(controls).toEqual({ fields: ['id', 'name'] });
    expect(() => splitControls({}, { fields: '["id"' })).toThrow(ToolError);
  });

  it('wait no longer than a day', () => {
    expect(splitControls({}, { wait_ms: 1e12 }).controls.waitMs).toBe(86_400_000);
  });

  it.each([
    ['profile', 5],
    ['fields', { id: true }],
    ['format', 'xml'],
    ['wait_ms', -1],
    ['wait_ms', 'soon'],
    ['reveal', 1],
    ['confirmation', ''],
  ])('refuse %s = %j', (name, value) => {
    expect(() => splitControls({}, { [name]: value })).toThrow(ToolError);
  });

  it('leave a name like __proto__ to validation', () => {
    const given = JSON.parse('{"__proto__":{"profile":"x"}}');
    const { args, controls } = splitControls({}, given);
    expect(Object.keys(args)).toEqual(['__proto__']);
    expect(controls).toEqual({});
  });
});

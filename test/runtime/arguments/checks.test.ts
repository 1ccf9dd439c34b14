import { describe, expect, it } from '@jest/globals';
import type { AnyShape, FieldDef, Json, JsonObject } from '../../../src/contract/tool.ts';
import { type FaultIn, loadChecks } from '../../../src/runtime/arguments/checks.ts';
import { flag, list, map, opaque, required, shape, text, whole } from '../../../src/runtime/tools/declare.ts';

const disk: AnyShape = { name: required(text()), size: whole(), parent: shape('disk (of a machine)') };
const machine: AnyShape = { name: required(text()), disks: list(shape('disk (of a machine)')), labels: map(text()) };
const shapes = new Map([['disk (of a machine)', disk] as const, ['machine', machine]]);

/** Keyword and place of the first fault; the kinds of fault are ajv's. */
async function faultOf(
  body: Json,
  field: FieldDef = required(shape('machine')),
  known = shapes,
): Promise<string | undefined> {
  const faultIn: FaultIn = await loadChecks();
  const fault = faultIn({ body: field }, { body } as JsonObject, known);
  return fault === undefined ? undefined : `${fault.keyword} ${fault.instancePath}`;
}

describe('the checks of arguments', () => {
  it('hold at any depth, whatever the names of the shapes are', async () => {
    expect(await faultOf({ name: 'm', disks: [{ name: 'a', parent: { name: 'b' } }] })).toBeUndefined();
    expect(await faultOf({ name: 'm', disks: [{ name: 'a' }, { name: 'a', parent: {} }] })).toBe(
      'required /body/disks/1/parent',
    );
    expect(await faultOf({ name: 'm', disks: [{ name: 1 }] })).toBe('type /body/disks/0/name');
    expect(await faultOf({ name: 'm', disks: { name: 'a' } })).toBe('type /body/disks');
    expect(await faultOf({ name: 'm', disks: ['a'] })).toBe('type /body/disks/0');
    expect(await faultOf(['m'])).toBe('type /body');
    expect(await faultOf({ name: 'm', labels: { 'a/b~c': 1 } })).toBe('type /body/labels/a~1b~0c');
    expect(await faultOf({ name: 'm', size: 1 })).toBe('additionalProperties /body');
    expect(await faultOf(JSON.parse('{"name":"m","__proto__":{"name":"n"}}') as Json)).toBe(
      'additionalProperties /body',
    );
  });

  it('take what is missing before what is unknown, and both before a value of another kind', async () => {
    expect(await faultOf({ nam: 'm', labels: 1 })).toBe('required /body');
    expect(await faultOf({ name: 'm', labels: 1, disk: [] })).toBe('additionalProperties /body');
  });

  it('ask nothing to be there in a part, at any depth', async () => {
    const part = { ...shape('machine'), partial: true } as const;
    expect(await faultOf({ disks: [{ parent: {} }] }, part)).toBeUndefined();
    expect(await faultOf({ disks: [{ parent: { colour: 'red' } }] }, part)).toBe(
      'additionalProperties /body/disks/0/parent',
    );
  });

  it('follow a shape that became another', async () => {
    const grown = new Map(shapes).set('disk (of a machine)', { ...disk, colour: text() });
    const red = { name: 'm', disks: [{ name: 'a', colour: 'red' }] };
    expect(await faultOf(red)).toBe('additionalProperties /body/disks/0');
    expect(await faultOf(red, required(shape('machine')), grown)).toBeUndefined();
  });

  it('tell fields apart whose form differs in a choice, a length or bounds alone', async () => {
    const choice = (...oneOf: string[]) => text(undefined, { oneOf });
    expect(await faultOf('c', choice('a', 'b'))).toBe('enum /body');
    expect(await faultOf('c', choice('a', 'c'))).toBeUndefined();
    expect(await faultOf('long', text(undefined, { max: 3 }))).toBe('maxLength /body');
    expect(await faultOf('long', text(undefined, { max: 4 }))).toBeUndefined();
    expect(await faultOf(70_000, whole(undefined, { bounds: [0, 65_535] }))).toBe('maximum /body');
    expect(await faultOf(70_000, whole())).toBeUndefined();
    expect(await faultOf('12345678901234567890', whole())).toBe('format /body');
    expect(await faultOf({ any: ['thing'] }, opaque())).toBeUndefined();
    expect(await faultOf('yes', flag())).toBe('type /body');
    expect(await faultOf({ any: 'thing' }, shape('nobody knows it'))).toBeUndefined();
  });
});

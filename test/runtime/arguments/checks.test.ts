import { describe, expect, it } from '@jest/globals';
import type { AnyShape, AnyTool } from '../../../src/contract/tool.ts';
import { checksOf } from '../../../src/runtime/arguments/checks.ts';
import { list, required, shape, text, whole } from '../../../src/runtime/tools/declare.ts';

const tool = (name: string, of: string): AnyTool =>
  ({ name, params: { body: required(shape(of)) } }) as unknown as AnyTool;

const disk: AnyShape = { name: required(text()), parent: shape('disk (of a machine)') };
const machine: AnyShape = { disks: list(shape('disk (of a machine)')) };
const table = (diskShape: AnyShape) => new Map([['disk (of a machine)', diskShape] as const, ['machine', machine]]);
const withDisk = (one: object) => ({ body: { disks: [one] } }) as never;

describe('the checks of tools that share shapes', () => {
  it('hold for each of them at any depth, whatever the names of the shapes are', async () => {
    const made = await checksOf(tool('toy_make', 'machine'), 'sharing', table(disk));
    const attached = await checksOf(tool('toy_attach', 'disk (of a machine)'), 'sharing', table(disk));
    expect(made.faultIn(withDisk({ name: 'a', parent: { name: 'b' } }))).toBeUndefined();
    expect(made.faultIn(withDisk({ name: 'a', parent: {} }))?.instancePath).toBe('/body/disks/0/parent');
    expect(attached.faultIn({ body: { name: 1 } })?.instancePath).toBe('/body/name');
    expect(attached.faultIn({ body: { name: 'a', size: 1 } })?.instancePath).toBe('/body');
  });

  it('follow a shape that became another, also through a shape that stayed as it was', async () => {
    const before = await checksOf(tool('toy_make', 'machine'), 'changing', table(disk));
    const after = await checksOf(tool('toy_make', 'machine'), 'changing', table({ ...disk, size: whole() }));
    const grown = withDisk({ name: 'a', size: 1 });
    expect(after.faultIn(grown)).toBeUndefined();
    expect(before.faultIn(grown)?.keyword).toBe('additionalProperties');
  });

  it("are the providers' own: a shape of the same name elsewhere is another", async () => {
    const here = await checksOf(tool('toy_make', 'machine'), 'here', table(disk));
    const there = await checksOf(tool('toy_make', 'machine'), 'there', table({ label: text() }));
    expect(here.faultIn(withDisk({ name: 'a' }))).toBeUndefined();
    expect(there.faultIn(withDisk({ name: 'a' }))?.keyword).toBe('additionalProperties');
  });

  it('hold when the tool beside them is forgotten', async () => {
    const first = await checksOf(tool('toy_make', 'machine'), 'forgetting', table(disk));
    const second = await checksOf(tool('toy_remake', 'machine'), 'forgetting', table(disk));
    expect(first.faultIn(withDisk({}))?.keyword).toBe('required');
    first.forget();
    expect(second.faultIn(withDisk({}))?.keyword).toBe('required');
    expect(second.faultIn(withDisk({ name: 'a' }))).toBeUndefined();
  });
});

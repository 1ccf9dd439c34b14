// Bodies of which any part will do: nothing is required in them, and nothing unknown is taken.
import { describe, expect, it } from '@jest/globals';
import type { AnyShape, AnyTool } from '../../../src/contract/tool.ts';
import { kubevirt } from '../../../src/generated/kubevirt/catalog.ts';
import { createValidate } from '../../../src/runtime/arguments/validate.ts';
import { list, required, shape, text } from '../../../src/runtime/tools/declare.ts';
import { fullSchema, listingSchema } from '../../../src/runtime/tools/schema.ts';

const shapes: Readonly<Record<string, AnyShape>> = {
  Machine: { disks: required(list(shape('Disk'))), name: required(text()) },
  Disk: { bus: required(text()), size: text() },
};
const toolWith = (params: AnyTool['params']): AnyTool =>
  ({ name: 'toy', params, result: { kind: 'nothing' } }) as unknown as AnyTool;
const part = toolWith({ body: required(shape('Machine', undefined, { partial: true })) });
const whole = toolWith({ body: required(shape('Machine')) });
const both = toolWith({ old: shape('Disk'), body: shape('Machine', undefined, { partial: true }) });

const validate = createValidate(async (name) => shapes[name]!);
const check = async (tool: AnyTool, args: Parameters<typeof validate>[2]): Promise<unknown> =>
  validate(tool, 'toy', args).then(
    () => 'taken',
    (error: { code: string; message: string }) => `${error.code} ${error.message}`,
  );

describe('a partial shape', () => {
  it('requires nothing inside, at any depth', async () => {
    expect(await check(part, { body: {} })).toBe('taken');
    expect(await check(part, { body: { disks: [{ size: '1Gi' }] } })).toBe('taken');
    expect(await check(whole, { body: { disks: [{ size: '1Gi' }], name: 'a' } })).toMatch(/PARAM_MISSING.*bus/);
  });

  it('is required itself where the parameter is', async () => {
    expect(await check(part, {})).toMatch(/PARAM_MISSING .*"body"/);
  });

  it('refuses unknown fields with their path, and values of the wrong kind', async () => {
    expect(await check(part, { body: { disks: [{ siez: '1Gi' }] } })).toMatch(
      /PARAM_UNKNOWN .*"body\.disks\[0\]\.siez"\. Did you mean "size"/,
    );
    expect(await check(part, { body: { name: ['a', 'b'] } })).toMatch(/PARAM_KIND/);
  });

  it('leaves the same shape strict beside it', async () => {
    expect(await check(both, { old: { size: '1Gi' }, body: { disks: [{ size: '1Gi' }] } })).toMatch(
      /PARAM_MISSING.*old\.bus/,
    );
    const { $defs } = await fullSchema(both, async (name) => shapes[name]!);
    expect(Object.keys($defs as object)).toEqual(['Disk', 'part of Disk', 'part of Machine']);
  });

  it('is listed without required fields', () => {
    const table = new Map(Object.entries(shapes));
    expect(listingSchema(part, table).properties).toMatchObject({
      body: expect.not.objectContaining({ required: [] }),
    });
    expect((listingSchema(part, table).properties as { body: object }).body).not.toHaveProperty('required');
    expect((listingSchema(whole, table).properties as { body: object }).body).toHaveProperty('required');
  });
});

describe('tools of KubeVirt', () => {
  const load = async (name: string): Promise<AnyShape> => {
    const [category, symbol] = (await kubevirt.shapeHomes())[name]!;
    return (await kubevirt.categories[category]!.shapes())[symbol]!;
  };
  const validateReal = createValidate(load);
  const named = async (prefix: string): Promise<readonly AnyTool[]> =>
    Promise.all(
      kubevirt.tools
        .filter(({ name }) => name.startsWith(`kubevirt_${prefix}_`))
        .map(async ({ category, symbol }) => (await kubevirt.categories[category]!.handlers())[symbol]!.tool),
    );
  const placeOf = (tool: AnyTool) => (tool.params.namespace === undefined ? {} : { namespace: 'team-a' });
  const kindOf = (tool: AnyTool) =>
    tool.params.apiVersion === undefined ? {} : { apiVersion: 'apps/v1', kind: 'Deployment' };
  const body = { metadata: { labels: { tier: 'front' } } };

  it('that apply take a label alone', async () => {
    const tools = await named('apply');
    expect(tools.length).toBeGreaterThan(25);
    for (const tool of tools)
      await validateReal(tool, 'kubevirt', { ...placeOf(tool), ...kindOf(tool), name: 'a', body });
  });

  it('that create or replace a virtual machine want the whole of it', async () => {
    const tools = (await Promise.all(['create', 'replace'].map(named))).flat();
    const strict = tools.filter(({ name }) => name.endsWith('_virtual_machine'));
    expect(strict).toHaveLength(2);
    for (const tool of strict) {
      const args = { ...placeOf(tool), ...(tool.params.name !== undefined && { name: 'a' }), body };
      await expect(validateReal(tool, 'kubevirt', args)).rejects.toMatchObject({ code: 'PARAM_MISSING' });
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import type { AnyFormatter, AnyShape } from '../../../src/contract/tool.ts';
import { askedFields } from '../../../src/runtime/format/asked-fields.ts';

const format: AnyFormatter = { noun: ['a', 'b'], columns: [{ label: 'node', path: 'status.nodeName' }] };
const shape: AnyShape = {
  account: { kind: 'text' },
  name: { kind: 'text' },
  osTypeId: { kind: 'text' },
  metadata: { kind: 'shape', shape: 'Meta' },
  spec: { kind: 'shape', shape: 'Spec' },
  status: { kind: 'shape', shape: 'Status' },
};
const shapes: Readonly<Record<string, AnyShape>> = {
  Meta: { labels: { kind: 'map', of: { kind: 'text' } }, creationTimestamp: { kind: 'text' } },
  Spec: { paused: { kind: 'flag' } },
  Status: { phase: { kind: 'text' }, paused: { kind: 'flag' } },
};
const alike = [['owner', 'account']];
const asked = (...fields: string[]) =>
  askedFields(fields, 'toy_list', format, { shape, alike, load: async (name) => shapes[name]! });

describe('a field that is asked for', () => {
  it('stays as it is where the result has it, whatever is below it', async () => {
    const fields = ['name', 'node', 'status.nodeName', 'status.conditions[type=Ready].status', 'metadata.labels'];
    expect(await asked(...fields)).toEqual(fields);
  });

  it.each([
    ['Name', 'name'],
    ['ostypeid', 'osTypeId'],
    ['NODE', 'node'],
    ['Status.phase', 'status.phase'],
    ['labels', 'metadata.labels'],
    ['labels.app', 'metadata.labels.app'],
    ['creationtimestamp', 'metadata.creationTimestamp'],
    ['phase', 'status.phase'],
  ])('is found where it can only be one: %s is %s', async (field, known) => {
    expect(await asked(field)).toEqual([known]);
  });

  it.each([
    ['paused', '"spec.paused" or "status.paused"'],
    ['owner', '"account"'],
    ['accuont', '"account"'],
  ])('is refused with what it may be otherwise: %s', async (field, known) => {
    await expect(asked(field)).rejects.toMatchObject({
      code: 'PARAM_VALUE',
      message: `Results of toy_list have no field "${field}". Did you mean ${known}? Nothing was sent.`,
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import type { AnyShape, AnyTool } from '../../../src/contract/tool.ts';
import {
  flag,
  instant,
  list,
  map,
  number,
  opaque,
  required,
  shape,
  text,
  uuid,
  whole,
} from '../../../src/runtime/tools/declare.ts';
import { resultSchema } from '../../../src/runtime/tools/result-schema.ts';
import { fullSchema, listingSchema, shapeOf, shapesWithin } from '../../../src/runtime/tools/schema.ts';

const toolWith = (params: AnyTool['params'], result: AnyTool['result'] = { kind: 'nothing' }) =>
  ({ name: 'toy', params, result }) as unknown as AnyTool;

const shapes: Readonly<Record<string, AnyShape>> = {
  Disk: { size: whole('Size in bytes', { unit: 'bytes' }), parent: shape('Disk'), node: shape('a/b~c d') },
  'a/b~c d': { name: required(text()) },
};
const loadShape = async (name: string): Promise<AnyShape> => shapes[name]!;

describe('listingSchema', () => {
  it('knows every kind of parameter', () => {
    const params = {
      id: required(uuid('Thing to act on')),
      on: flag(),
      count: whole(),
      share: number(),
      since: instant(),
      size: whole(undefined, { unit: 'bytes' }),
      name: text('Its name', { max: 63 }),
      state: text(undefined, { oneOf: ['up', 'down'] }),
      ids: list(uuid()),
      labels: map(text()),
      any: opaque(),
      disk: shape('Disk'),
    };
    expect(listingSchema(toolWith(params))).toEqual({
      type: 'object',
      properties: {
        id: { type: 'string', description: 'Thing to act on' },
        on: { type: 'boolean' },
        count: { type: 'integer' },
        share: { type: 'number' },
        since: { type: 'string' },
        size: { type: 'integer' },
        name: { type: 'string', maxLength: 63, description: 'Its name' },
        state: { type: 'string', enum: ['up', 'down'] },
        ids: { type: 'array', items: { type: 'string' } },
        labels: { type: 'object', properties: {}, additionalProperties: { type: 'string' } },
        any: { anyOf: expect.arrayContaining([{ type: 'object', properties: {} }, { type: 'string' }]) },
        disk: { type: 'object', properties: {} },
      },
      required: ['id'],
    });
  });

  it('opens shapes one level when they are given, without references', async () => {
    const params = { disks: list(shape('Disk', 'Disks')) };
    const schema = listingSchema(toolWith(params), await shapesWithin(Object.values(params), loadShape, 1));
    expect(schema.properties).toEqual({
      disks: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            size: { type: 'integer', description: 'Size in bytes' },
            parent: { type: 'object', properties: {} },
            node: { type: 'object', properties: {} },
          },
          description: 'Disks',
        },
      },
    });
    expect(JSON.stringify(schema)).not.toContain('$ref');
  });

  it('leaves out hidden parameters', () => {
    expect(listingSchema(toolWith({ a: text(), b: text('', { hidden: true }) })).properties).toEqual({
      a: { type: 'string' },
    });
  });

  it('keeps the order of the tool', () => {
    const { properties } = listingSchema(toolWith({ zebra: text(), apple: text() }));
    expect(Object.keys(properties as object)).toEqual(['zebra', 'apple']);
  });
});

describe('fullSchema', () => {
  it('holds every shape once, closed, under an escaped name, also when shapes recurse', async () => {
    const schema = await fullSchema(
      toolWith({ disk: required(shape('Disk')), secret: text('', { hidden: true }) }),
      loadShape,
    );
    expect(schema).toEqual({
      type: 'object',
      properties: { disk: { $ref: '#/$defs/Disk' }, secret: { type: 'string' } },
      required: ['disk'],
      additionalProperties: false,
      $defs: {
        Disk: {
          type: 'object',
          properties: {
            size: { type: 'integer', description: 'Size in bytes' },
            parent: { $ref: '#/$defs/Disk' },
            node: { $ref: '#/$defs/a~1b~0c%20d' },
          },
          additionalProperties: false,
        },
        'a/b~c d': {
          type: 'object',
          properties: { name: { type: 'string' } },
          required: ['name'],
          additionalProperties: false,
        },
      },
    });
  });
});

describe('shapeOf', () => {
  it('looks through lists', () => {
    expect(shapeOf(list(shape('Disk')))).toBe('Disk');
    expect(shapeOf(shape('Disk'))).toBe('Disk');
    expect(shapeOf(map(shape('Disk')))).toBeUndefined();
  });
});

describe('resultSchema', () => {
  it('has the envelope of the result, and names its fields in words only', () => {
    const { properties } = resultSchema(toolWith({}, list(shape('Disk'))), {
      size: whole(undefined, { unit: 'bytes' }),
    });
    expect(properties).toMatchObject({
      columns: { type: 'array', items: { type: 'string' } },
      items: {
        type: 'array',
        items: {
          anyOf: expect.arrayContaining([expect.objectContaining({ type: 'object', description: 'Fields: size' })]),
        },
      },
      next: {},
      job: {},
    });
    expect(Object.keys(resultSchema(toolWith({}, shape('Disk'))).properties as object)).toContain('record');
    expect(Object.keys(resultSchema(toolWith({})).properties as object)).toContain('done');
    expect(Object.keys(resultSchema(toolWith({}, text())).properties as object)).toContain('value');
  });
});

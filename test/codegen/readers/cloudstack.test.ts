import { describe, expect, it } from '@jest/globals';
import { readCloudStack } from '../../../codegen/readers/cloudstack.ts';
import { apis, sourceOf } from '../sample.ts';

const read = (list: readonly unknown[], facts?: object) => readCloudStack(sourceOf(list, facts));
const one = (api: object, facts?: object) => read([api], facts).operations[0]!;

describe('the CloudStack reader', () => {
  it('keeps names and says what kind each parameter is', () => {
    const types = ['string', 'uuid', 'boolean', 'integer', 'long', 'short', 'double', 'date', 'list', 'map'];
    const params = types.map((type) => ({ name: `p${type}`, type, required: false }));
    const kinds = Object.fromEntries(one({ name: 'doThing', params }).params.map((p) => [p.name, p.type.kind]));
    expect(kinds).toEqual({
      pstring: 'text',
      puuid: 'uuid',
      pboolean: 'flag',
      pinteger: 'whole',
      plong: 'whole',
      pshort: 'whole',
      pdouble: 'number',
      pdate: 'instant',
      plist: 'list',
      pmap: 'map',
    }); // prettier-ignore
  });

  it('takes an unknown type as text and reports it', () => {
    const api = read([{ name: 'doThing', params: [{ name: 'p', type: 'quaternion' }] }]);
    expect(api.operations[0]!.params[0]!.type).toEqual({ kind: 'text' });
    expect(api.oddities.map(({ what }) => what)).toEqual([expect.stringContaining('"quaternion"')]);
  });

  it('takes one of two parameters with one name, the same one whatever their order, and reports it', () => {
    const params = [
      { name: 'id', type: 'uuid', required: true },
      { name: 'id', type: 'string' },
    ];
    const [a, b] = [params, params.toReversed()].map((list) => read([{ name: 'doThing', params: list }]));
    expect(a!.operations[0]!.params).toHaveLength(1);
    expect(a!.operations).toEqual(b!.operations);
    expect(a!.oddities).toHaveLength(1);
  });

  it('passes over empty entries, nulls and missing parts', () => {
    const api = read([
      {},
      null,
      { name: 'doThing', params: [{}, null, { name: 'a', type: 'string', description: null }], response: [{}, null] },
    ]);
    expect(api.operations).toHaveLength(1);
    expect(api.operations[0]!.params.map((p) => p.name)).toEqual(['a']);
    expect(api.operations[0]!.since).toBeUndefined();
  });

  it('keeps the sentences of a live server', () => {
    const operation = one({
      name: 'doThing',
      description: 'Does it.',
      params: [{ name: 'a', type: 'string', description: 'An a.' }],
    });
    expect(operation.doc).toBe('Does it.');
    expect(operation.params[0]!.doc).toBe('An a.');
  });

  it('spells maps as the facts say, and as fields when they say nothing', () => {
    const params = ['details', 'rules', 'parts'].map((name) => ({ name, type: 'map' }));
    const operation = one({ name: 'doThing', params }, { doThing: { maps: { rules: 'rows', parts: 'pairs' } } });
    expect(operation.params.map((p) => [p.name, p.wire, p.type.kind])).toEqual([
      ['details', 'fields', 'map'],
      ['parts', 'pairs', 'map'],
      ['rules', 'rows', 'list'],
    ]);
  });

  it('gathers the fields of one response class from all commands that return it', () => {
    const { shapes } = read(apis);
    expect(shapes.Volume!.fields.map((field) => field.name)).toEqual(['id', 'size', 'state']);
  });

  it('gives equal nested objects one shape', () => {
    const tags = { name: 'tags', type: 'list', response: [{ name: 'key', type: 'string' }] };
    const { shapes } = read([
      { name: 'getA', response: [tags] },
      { name: 'getB', response: [{ name: 'x', type: 'string' }, tags] },
    ]);
    expect(Object.keys(shapes)).toEqual(['A', 'ATags', 'B']);
  });

  it('names the shapes of a server without class names after what the commands return', () => {
    const source = { ...sourceOf(apis), extras: {} };
    expect(Object.keys(readCloudStack(source).shapes)).toEqual(['Volume', 'Volume2']);
  });

  it('carries an envelope and a response key that cannot be derived', () => {
    const operation = one({ name: 'doThing' }, { doThing: { envelope: 'odd', key: 'thing' } });
    expect(operation.call).toEqual({ kind: 'query', command: 'doThing', envelope: 'odd', key: 'thing' });
  });

  it.each([
    ['an empty file', '', 'the file is empty'],
    ['a login page', '<!doctype html><title>Sign in</title>', 'HTML'],
    ['plain text', 'hello', 'it is not valid JSON: '],
    ['null', 'null', 'found null'],
    ['a list', '[]', 'found a list'],
    ['a cut-off download', '{"listapisresponse":{"api":[{"name":"a"', 'cut off'],
    ['something else', '{"foo":1}', 'listapisresponse'],
    ['a server error', '{"listapisresponse":{"errorcode":401,"errortext":"unable to verify"}}', 'unable to verify'],
    ['a list without commands', '{"listapisresponse":{"count":0}}', 'missing'],
  ])('refuses %s and says what it is', (_, text, reason) => {
    expect(() => readCloudStack({ ...sourceOf([]), text })).toThrow(reason);
  });
});

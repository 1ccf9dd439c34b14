// WSDL and type library of a small API > facts: what each tells, what an earlier version adds, what does not fit.
import { describe, expect, it } from '@jest/globals';
import { convert } from '../../../../../src/clouds/virtualbox/provider/specs/convert.ts';
import { Mismatch } from '../../../../../src/clouds/virtualbox/provider/specs/derive.ts';
import { type Facts, factsText, operationsIn } from '../../../../../src/clouds/virtualbox/provider/specs/facts.ts';
import { operation, smallInterfaces, smallLibrary, smallWsdl } from './small-api.ts';
import { GETTER, IN, INT32, RESULT, TEXT, typelib, UINT32 } from './typelib-writer.ts';

const both = (): Facts => convert({ wsdl: smallWsdl, typelib: smallLibrary() }).facts;
const on = (facts: Facts, name: string) => facts.interfaces.find((one) => one.name === name)!;
const attribute = (facts: Facts, of: string, name: string) => on(facts, of).attributes.find((one) => one.name === name);
const method = (facts: Facts, of: string, name: string) => on(facts, of).methods.find((one) => one.name === name);

/** The facts as a person would have completed them. */
function completed(): Facts {
  const text = factsText('1.0.0', both())
    .replace('{"name":"param1","type":"ptr"', '{"name":"canvas","type":"ptr"')
    .replace(
      '{"name":"param2","type":"uint32","dir":"in","safearray":false}',
      '{"name":"mode","type":"Mode","dir":"in","safearray":false,"enum":true}',
    )
    .replace(
      '{"name":"id","type":"string","dir":"out","safearray":false}',
      '{"name":"id","type":"string","dir":"out","safearray":false,"fmt":"uuid"}',
    )
    .replace('"results":[\n]', '"results":[\n{"name":"E_GONE","value":"0x80BB0001"}]');
  return JSON.parse(text) as Facts;
}

describe('WSDL and type library', () => {
  it('give every interface with how the web service has it', () => {
    expect(both().interfaces.map(({ name, wsmap, extends: above }) => [name, wsmap, above])).toEqual([
      ['IHiddenThing', 'suppress', '$unknown'],
      ['IManagedObjectRef', 'managed', '$unknown'],
      ['IQuietThing', 'managed', 'IThing'],
      ['IThing', 'managed', '$unknown'],
      ['IThingInfo', 'struct', '$unknown'],
      ['IWebsessionManager', 'global', '$unknown'],
    ]);
    expect(on(both(), 'IThing').iid).toBe('02020202-0202-0202-0202-020202020202');
    expect(on(both(), 'IWebsessionManager').iid).toBeNull();
  });

  it('give attributes in their order, with names from the one and types from the other', () => {
    expect(on(both(), 'IThing').attributes).toEqual([
      { name: 'parent', type: 'IThing', readonly: true, safearray: false, ws: true, wsGet: 'IThing_getParent' },
      {
        name: 'groups',
        type: 'string',
        readonly: false,
        safearray: true,
        ws: true,
        wsGet: 'IThing_getGroups',
        wsSet: 'IThing_setGroups',
      },
      {
        name: 'OSName',
        type: 'string',
        readonly: false,
        safearray: false,
        ws: true,
        wsGet: 'IThing_getOSName',
        wsSet: 'IThing_setOSName',
      },
      { name: 'mode', type: 'Mode', readonly: true, safearray: false, ws: true, enum: true, wsGet: 'IThing_getMode' },
      {
        name: 'icon',
        type: 'octet',
        readonly: true,
        safearray: true,
        ws: true,
        wsType: 'string',
        wsGet: 'IThing_getIcon',
      },
      { name: 'info', type: 'IThingInfo', readonly: true, safearray: false, ws: true, wsGet: 'IThing_getInfo' },
      { name: 'winId', type: 'int64', readonly: true, safearray: false, ws: false },
    ]);
    expect(attribute(both(), 'IThingInfo', 'owner')).toEqual({
      name: 'owner',
      type: 'IThing',
      readonly: true,
      safearray: false,
      ws: true,
    });
  });

  it('give methods with in and out as declared, and tell a method called getKeys from an attribute', () => {
    expect(method(both(), 'IThing', 'find')).toEqual({
      name: 'find',
      ws: true,
      params: [
        { name: 'name', type: 'string', dir: 'in', safearray: false },
        { name: 'id', type: 'string', dir: 'out', safearray: false },
        { name: 'depth', type: 'uint32', dir: 'in', safearray: false },
      ],
      returns: { name: 'returnval', type: 'IThing', safearray: false },
      wsOp: 'IThing_find',
    });
    expect(method(both(), 'IThing', 'getKeys')).toMatchObject({
      params: [],
      returns: { type: 'string', safearray: true },
    });
    expect(on(both(), 'IQuietThing')).toMatchObject({ attributes: [], methods: [] });
    expect(both().enums).toEqual([
      {
        name: 'Mode',
        values: [
          { name: 'Off', value: 0 },
          { name: 'On', value: 2 },
        ],
        ws: true,
      },
    ]);
  });

  it('leave the parameters of hidden methods without names', () => {
    expect(on(both(), 'IHiddenThing')).toMatchObject({
      attributes: [
        { name: 'DVDParts', type: 'IThing', safearray: true, ws: false },
        { name: 'parts', ws: false },
      ],
      methods: [
        {
          name: 'poke',
          ws: false,
          params: [
            { name: 'param1', type: 'string', safearray: true },
            { name: 'param2', type: 'boolean' },
          ],
          returns: null,
        },
      ],
    });
    expect(convert({ wsdl: smallWsdl, typelib: smallLibrary() }).notes.join()).toContain('no earlier version');
  });

  it('give the same bytes each time, one line per interface', () => {
    expect(factsText('1.0.0', both())).toBe(factsText('1.0.0', both()));
    expect(factsText('1.0.0', both()).split('\n')).toHaveLength(2 + 6 + 1 + 1 + 1 + 1 + 1);
    expect(operationsIn(both()).slice(0, 6)).toEqual([
      'IHiddenThing.getDVDParts',
      'IHiddenThing.getParts',
      'IHiddenThing.poke',
      'IManagedObjectRef.release',
      'IThing.getParent',
      'IThing.getGroups',
    ]);
  });
});

describe('an earlier version', () => {
  const known = { version: '0.9', facts: completed() };

  it('fills what neither tells, byte for byte where nothing changed', () => {
    const { facts, notes } = convert({ wsdl: smallWsdl, typelib: smallLibrary(), known });
    expect(factsText('1.0.0', facts)).toBe(factsText('1.0.0', completed()));
    expect(notes.join(' ')).toContain(
      '1 texts that are UUIDs, parameters of 2 methods outside of the web service, 1 result codes',
    );
  });

  it('fills nothing of a member that is another one now', () => {
    const changed = smallInterfaces.map((one) =>
      one.name !== 'IThing'
        ? one
        : {
            ...one,
            methods: one.methods!.map((each) =>
              each.name === 'draw' ? { ...each, params: each.params.slice(1) } : each,
            ),
          },
    );
    const { facts, notes } = convert({ wsdl: smallWsdl, typelib: typelib(changed), known });
    expect(method(facts, 'IThing', 'draw')!.params).toEqual([
      { name: 'param1', type: 'uint32', dir: 'in', safearray: false },
    ]);
    expect(notes.at(-1)).toContain(
      '1 members are new or changed since 0.9; what is not told of them has to be looked up: IThing.draw.',
    );
  });

  it('stands in for the type library, except for the ids of interfaces', () => {
    const { facts, notes } = convert({ wsdl: smallWsdl, known });
    const withoutIds = (text: string): string => text.replace(/"iid":("[^"]*"|null),/g, '');
    expect(withoutIds(factsText('1.0.0', facts))).toBe(withoutIds(factsText('1.0.0', completed())));
    expect(on(facts, 'IThing').iid).toBeNull();
    expect(notes[1]).toContain('the types behind 4 texts');
  });

  it('does not stand in for what is new', () => {
    const more = smallWsdl.replace(
      '<!-- method IThing::find-->',
      `<!-- method IThing::near-->\n${operation('IThing_near', { _this: 'xsd:string' }, { returnval: 'xsd:string' })}\n<!-- method IThing::find-->`,
    );
    const { facts, notes } = convert({ wsdl: more, known });
    expect(method(facts, 'IThing', 'near')!.returns).toEqual({ name: 'returnval', type: 'string', safearray: false });
    expect(notes.at(-1)).toContain('IThing.near');
  });
});

describe('a WSDL alone', () => {
  it('says that references are texts', () => {
    const { facts, notes } = convert({ wsdl: smallWsdl });
    expect(attribute(facts, 'IThing', 'parent')!.type).toBe('string');
    expect(attribute(facts, 'IThing', 'mode')).toMatchObject({ type: 'Mode', enum: true });
    expect(facts.enums[0]!.values).toEqual([
      { name: 'Off', value: 0 },
      { name: 'On', value: 2 },
    ]);
    expect(method(facts, 'IThing', 'draw')).toEqual({ name: 'draw', ws: false, params: [], returns: null });
    expect(notes[0]).toContain('not generated from');
  });
});

describe('a type library of another version', () => {
  const without = (drop: (name: string) => boolean): Uint8Array =>
    typelib(smallInterfaces.map((one) => ({ ...one, methods: (one.methods ?? []).filter(({ name }) => !drop(name)) })));

  it.each([
    ['lacks a method', () => without((name) => name === 'find'), 'IThing.find'],
    ['lacks an attribute', () => without((name) => name === 'mode'), 'IThing.mode'],
    ['lacks an interface', () => typelib(smallInterfaces.filter(({ name }) => name !== 'IQuietThing')), 'IQuietThing'],
    [
      'has other values',
      () => typelib(smallInterfaces.map((one) => (one.name === 'Mode' ? { ...one, constants: [['Off', 0]] } : one))),
      'Mode',
    ],
    [
      'has another type',
      () =>
        typelib(
          smallInterfaces.map((one) =>
            one.name === 'IThingInfo'
              ? { ...one, methods: [{ name: 'port', flags: GETTER, params: [[RESULT, TEXT]] }, one.methods![1]!] }
              : one,
          ),
        ),
      'IThingInfo.port',
    ],
    [
      'has a list where one value is',
      () =>
        typelib(
          smallInterfaces.map((one) =>
            one.name === 'IThingInfo'
              ? {
                  ...one,
                  methods: [
                    { name: 'port', flags: GETTER, params: [[RESULT, { array: INT32, sizeIn: 9 }]] },
                    one.methods![1]!,
                  ],
                }
              : one,
          ),
        ),
      'IThingInfo.port',
    ],
    [
      'has a parameter more',
      () =>
        typelib(
          smallInterfaces.map((one) =>
            one.name === 'IThing'
              ? {
                  ...one,
                  methods: one.methods!.map((each) =>
                    each.name === 'find' ? { ...each, params: [...each.params, [IN, UINT32] as const] } : each,
                  ),
                }
              : one,
          ),
        ),
      'IThing.find',
    ],
  ] as const)('is refused when it %s', (_, library, name) => {
    const attempt = () => convert({ wsdl: smallWsdl, typelib: library() });
    expect(attempt).toThrow(Mismatch);
    expect(attempt).toThrow(name);
  });
});

// Tables that people wrote agree with the API's facts: records, structures, workflows, handles, safety of reads.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { getter, records, structs } from '../../../../src/clouds/virtualbox/provider/objects/records.ts';
import { resultName } from '../../../../src/clouds/virtualbox/provider/soap/results.ts';
import { workflows } from '../../../../src/clouds/virtualbox/provider/workflows/index.ts';
import { allTools, idOf } from '../simulator/simulated.ts';

interface Attribute {
  readonly name: string;
  readonly type: string;
  readonly safearray: boolean;
  readonly enum?: boolean;
  readonly wsGet?: string;
}
interface Facts {
  readonly interfaces: readonly {
    readonly name: string;
    readonly extends: string;
    readonly attributes: readonly Attribute[];
  }[];
  readonly results: readonly { readonly name: string; readonly value: string }[];
}
const specs = new URL('../../../../specs/virtualbox/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, specs), 'utf8'));
const facts = read('7.2.22.json') as Facts;
const attribute = (on: string, name: string): Attribute | undefined =>
  facts.interfaces.find((one) => one.name === on)?.attributes.find((one) => one.name === name);
const wire = ({ type, safearray, enum: isEnum }: Attribute): string =>
  (isEnum ? 'enum' : type) + (safearray ? '[]' : '');

describe('records of objects', () => {
  const rows = Object.entries(records).flatMap(([on, { fields }]) => fields.map((field) => [on, field] as const));

  it.each(rows)('%s shows an attribute that exists: %s', (on, field) => {
    const [name, type, declaredBy = on] = field.split(' ') as [string, string, string?];
    const fact = attribute(declaredBy, name);
    expect(fact?.wsGet).toBe(getter(declaredBy, name));
    expect(type === 'ms' ? 'int64' : type).toBe(wire(fact!));
  });

  it('keep under handles what the mapping keeps', () => {
    const { keep } = read('mapping.json') as { keep: Record<string, string> };
    const kept = Object.entries(records).flatMap(([on, record]) =>
      record.keep === undefined ? [] : [[on, record.keep]],
    );
    expect(Object.fromEntries(kept)).toEqual(keep);
  });
});

describe('structures', () => {
  it.each(Object.keys(structs))('%s has the fields of the API', (on) => {
    const fields = facts.interfaces.find((one) => one.name === on)!.attributes.map((one) => `${one.name} ${wire(one)}`);
    expect(structs[on]).toEqual(fields);
  });
});

describe('results', () => {
  it.each(facts.results.map(({ name, value }) => [name, value]))('%s is known by its number', (name, value) => {
    expect(resultName(Number(value))).toBe(name);
  });
});

describe('tools', () => {
  it('and workflows belong together one by one', async () => {
    const named = (await allTools()).filter(({ call }) => call.kind === 'soap' && call.how === 'workflow').map(idOf);
    expect(named.sort()).toEqual(Object.keys(workflows).sort());
  });

  it('that only read never take a lock that saves settings', async () => {
    const wrong = (await allTools()).filter(
      ({ call, effect }) => effect === 'read' && call.kind === 'soap' && call.lock !== undefined,
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('that set attributes never count as reading', async () => {
    const wrong = (await allTools()).filter(
      ({ call, effect }) => effect === 'read' && call.kind === 'soap' && call.how === 'update',
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadOverlay, loadWords } from '../../codegen/overlay/load.ts';
import type { Units, Words } from '../../codegen/overlay/types.ts';
import { generateSample, words } from './sample.ts';

describe('an overlay entry', () => {
  it.each([
    ['correction', { corrections: [{ operations: ['nosuch'], why: 'x', drop: ['id'] }] }],
    ['agreement', { agreed: ['listVolumes', 'attachVolume', 'nosuch'] }],
    ['name', { names: { nosuch: 'no such' } }],
    ['reference', { references: { X: { operation: 'nosuch', match: ['name'], take: 'id' } } }],
    ['column', { columns: { Volume: ['nosuch'] } }],
    ['pattern of targets', { safety: { dependents: {}, onceOnly: [], targets: { 'shred*': [{ at: 'id' }] } } }],
    ['state of a shape', { going: { Nosuch: { state: ['a'] } } }],
    ['state of a field', { going: { Volume: { nosuch: ['a'] } } }],
    ['choice of a shape', { choices: { Nosuch: { state: ['a'] } } }],
    ['bound of a shape', { bounds: { Nosuch: { port: [0, 1] as const } } }],
    ['bound of a field', { bounds: { Volume: { nosuch: [0, 1] as const } } }],
    ['choice of a field', { choices: { Volume: { nosuch: ['a'] } } }],
  ])('that hits nothing is an error in the current version: a %s', (_, overlay) => {
    expect(() => generateSample({ overlay, strict: true })).toThrow('OVERLAY_UNUSED');
    expect(() => generateSample({ overlay, strict: false })).not.toThrow();
  });

  it('is one error with all that an operation left behind', () => {
    const overlay = {
      agreed: ['listVolumes', 'attachVolume', 'gone'],
      names: { gone: 'it went' },
      corrections: [{ operations: ['gone'], why: 'x', drop: ['id'] }],
    };
    expect(() => generateSample({ overlay, strict: true })).toThrow(
      /3 entries are of no use any more:.*#\/corrections\/0.*#\/agreed.*#\/names/s,
    );
  });

  it('can add a parameter to every operation whose call has a property', () => {
    const add = [{ name: 'customjobid', type: { kind: 'uuid' }, required: false, doc: 'Job', hidden: true }] as const;
    const { plan } = generateSample({
      overlay: { corrections: [{ operations: ['*'], where: { async: true }, why: 'x', add }] },
    });
    const params = plan.categories[0]!.tools.map((tool) => tool.params.map((param) => param.name));
    expect(params).toEqual([['id', 'customjobid', 'deviceid'], ['keyword']]);
  });

  it('can pin a tool name', () => {
    const { plan } = generateSample({ overlay: { names: { attachVolume: 'plug volume' } } });
    expect(plan.categories[0]!.tools[0]!.name).toBe('cloudstack_plug_volume');
  });
});

describe('the words of a parameter', () => {
  const docOf = (more: Partial<Words>, strict = true) => {
    const { plan } = generateSample({ words: more, strict });
    const tool = plan.categories[0]!.tools.find(({ operation }) => operation.id === 'attachVolume')!;
    return tool.params.find(({ name }) => name === 'id')!.doc;
  };
  const things = { id: { Volume: 'Disk' } };

  it('are those of its name, of the thing it names, or of its operation: the closest win', () => {
    expect(docOf({})).toBe('Volume to attach');
    expect(docOf({ things })).toBe('Disk');
    const { attachVolume } = words.operations;
    const operations = { ...words.operations, attachVolume: { ...attachVolume!, params: { id: 'Disk to plug' } } };
    expect(docOf({ things, operations })).toBe('Disk to plug');
  });

  it('are an error when they are about a thing that no parameter names', () => {
    expect(() => docOf({ things: { id: { Zone: 'Zone' } } })).toThrow('OVERLAY_UNUSED');
    expect(docOf({ things: { id: { Zone: 'Zone' } } }, false)).toBe('Volume to attach');
  });
});

describe('overlay and words files', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'overlay-'));
    mkdirSync(join(dir, 'p/words'), { recursive: true });
  });
  afterEach(() => rmSync(dir, { recursive: true }));
  const overlay = (text: string) => () => {
    writeFileSync(join(dir, 'p/overlay.yaml'), text);
    return loadOverlay(dir, 'p');
  };

  it('name file, line and column of a YAML error', () => {
    expect(overlay('title: X\nagreed: [a, b\n')).toThrow(/overlay\.yaml:\d+:\d+/);
  });

  it('name the line of a property that does not belong there', () => {
    expect(overlay('title: X\ndecided:\n  a:\n    effect: read\n')).toThrow(
      /overlay\.yaml:4:\d+: \/decided\/a .*required/,
    );
  });

  it('must say why', () => {
    expect(overlay('title: X\nexcluded:\n  - operations: [a]\n')).toThrow(/why/);
  });

  it('may not describe one operation twice', () => {
    const text = 'operations: { a: { doc: A., say: [x] } }\n';
    writeFileSync(join(dir, 'p/words/one.yaml'), text);
    writeFileSync(join(dir, 'p/words/two.yaml'), text);
    expect(() => loadWords(dir, 'p')).toThrow(/two\.yaml.*"a" already has words/);
  });
});

describe('what a number counts', () => {
  const typeIn = (units: Partial<Units>) => {
    const { plan } = generateSample({
      overlay: {
        units: {
          at: { Volume: { size: 'bytes' }, ...units.at },
          names: units.names ?? {},
          codes: units.codes ?? {},
          codesAt: units.codesAt ?? {},
          unitBy: units.unitBy ?? {},
        },
      },
      strict: true,
    });
    const tool = plan.categories[0]!.tools.find(({ operation }) => operation.id === 'attachVolume')!;
    return tool.params.find(({ name }) => name === 'deviceid')!.type;
  };

  it('is said by its name, unless its operation says otherwise', () => {
    expect(typeIn({ names: { GiB: ['deviceid'] } })).toEqual({ kind: 'whole', unit: 'GiB' });
    const at = { 'attach*': { deviceid: 'MiB' } } as const;
    expect(typeIn({ names: { GiB: ['deviceid'] }, at })).toEqual({ kind: 'whole', unit: 'MiB' });
    expect(typeIn({ names: { none: ['deviceid'] } })).toEqual({ kind: 'whole' });
  });

  it('has to be said: a number that nobody looked at stops the build', () => {
    expect(() => typeIn({})).toThrow(/NOT_REVIEWED .*attachVolume: nobody has said what the number deviceid counts/s);
  });

  it.each<[string, Partial<Units>]>([
    ['a name', { names: { none: ['deviceid', 'nosuch'] } }],
    ['a name twice', { names: { none: ['deviceid'], GiB: ['deviceid'] } }],
    ['a place', { names: { none: ['deviceid'] }, at: { nosuch: { deviceid: 's' } } }],
    [
      'a number beside a field',
      { names: { none: ['deviceid'] }, unitBy: { Volume: { size: { field: 'nosuch', units: { a: 'MiB' } } } } },
    ],
    ['a name at a place', { names: { none: ['deviceid'] }, at: { listVolumes: { deviceid: 's' } } }],
  ])('is said of nothing that is not there: %s', (_, units) => {
    expect(() => typeIn(units)).toThrow('OVERLAY_UNUSED');
  });
});

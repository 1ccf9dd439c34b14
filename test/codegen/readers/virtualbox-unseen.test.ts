// A VirtualBox that nobody has placed: interfaces that are gone, and one that is new.
import { describe, expect, it } from '@jest/globals';
import { validateApi } from '../../../codegen/ir/validate.ts';
import { emptyOverlay, emptyWords } from '../../../codegen/overlay/empty.ts';
import { planOf } from '../../../codegen/plan/index.ts';
import type { Source } from '../../../codegen/readers/reader.ts';
import { readVirtualBox } from '../../../codegen/readers/virtualbox.ts';
import { loadSource } from '../../../codegen/sources.ts';

interface Told {
  readonly name: string;
}

const { source } = loadSource('specs', 'virtualbox');
const facts = JSON.parse(source.text) as { readonly interfaces: readonly Told[] };
const interfaceOf = (name: string): Told => facts.interfaces.find((one) => one.name === name)!;

/** The current facts without these interfaces, and with those. */
const changed = (gone: readonly string[], more: readonly Told[] = []): Source => ({
  ...{ ...source, version: '9.9.9', file: 'v.json' },
  text: JSON.stringify({
    ...facts,
    interfaces: [...facts.interfaces.filter(({ name }) => !gone.includes(name)), ...more],
  }),
});
const loosely = (one: Source): Source => ({ ...one, fit: 'loosely' });

describe('facts of a VirtualBox that the mapping was not made for', () => {
  it('are read without what leads nowhere there, which is told', () => {
    const { operations, oddities } = readVirtualBox(loosely(changed(['IUSBDeviceFilters'])));
    const ids = operations.map(({ id }) => id);
    expect(ids).toContain('IMachine.get');
    expect(ids).not.toContain('addUsbFilter');
    const told = oddities.map(({ what }) => what).join('\n');
    expect(told).toContain('there is no interface "IUSBDeviceFilters"');
    expect(told).toContain('addUsbFilter is made of IUSBDeviceFilters.createDeviceFilter');
  });

  it('are one error with all of it where they are to be the current ones', () => {
    expect(() => readVirtualBox(changed(['IUSBDeviceFilters']))).toThrow(
      /there is no interface "IUSBDeviceFilters".*addUsbFilter is made of/s,
    );
  });

  it('make no tool of what no way leads to: it is left out, and somebody has to decide, once for all of it', () => {
    const glow = { ...interfaceOf('IAudioAdapter'), name: 'IGlow' };
    const api = validateApi(readVirtualBox(loosely(changed([], [glow]))));
    const own = { ...api, operations: api.operations.filter(({ id }) => id.startsWith('IGlow.')) };
    const { excluded, categories, open } = planOf(own, emptyOverlay, emptyWords);
    expect(excluded.length).toBe(own.operations.length);
    expect(categories).toEqual([]);
    expect(open).toHaveLength(1);
    expect(open[0]).toMatchObject({ about: 'place', paste: expect.stringContaining('"IGlow.getAudioCodec"') });
  });
});

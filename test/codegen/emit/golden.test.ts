// The printed files of small specs, kept as text. A change here is a change of all 2,000 tools: look at it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { formatted } from '../../../codegen/formatted.ts';
import { apis, generateSample } from '../sample.ts';
import { kubevirtSample, virtualboxSample } from './samples.ts';

const folder = new URL('./golden/', import.meta.url);

const cloudstack = generateSample({
  apis: [
    ...apis,
    {
      name: 'destroyVolume',
      isasync: true,
      params: [
        { name: 'id', type: 'uuid', required: true },
        { name: 'expunge', type: 'boolean', required: false },
        { name: 'details', type: 'map', required: false },
        { name: 'odd-name', type: 'list', required: false },
      ],
      response: [],
    },
  ],
  facts: { destroyVolume: { category: 'Volume', response: 'VolumeResponse', key: 'volume' } },
  overlay: {
    decided: {
      destroyVolume: {
        effect: 'destroy',
        risk: 'high',
        reversible: true,
        flags: ['money'],
        raisedBy: [{ param: 'expunge', equals: true, risk: 'critical', why: 'nothing brings the disk back' }],
        warn: "Puts the disk into the bin; it's gone after a while.",
        why: 'the bin keeps it for a while',
      },
    },
    secrets: { secret: ['password'], maybe: ['details'], identity: ['name'] },
  },
  words: { operations: { attachVolume: { doc: 'Plug a disk into a machine.', say: ['add a disk'] } } },
});

const files = await formatted(
  [cloudstack, kubevirtSample(), virtualboxSample()].flatMap((sample) => [...sample.files]),
);

describe('emitted files', () => {
  it('are the ones that were reviewed', () => {
    expect(files.map(([path]) => path).sort()).toEqual(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          `${entry.parentPath}/${entry.name}`
            .split('/golden/')[1]!
            .replace(/^\//, '')
            .replace(/\.txt$/, ''),
        )
        .sort(),
    );
  });

  it.each(files)('%s reads as it did', (path, text) => {
    expect(text).toBe(readFileSync(new URL(`${path}.txt`, folder), 'utf8'));
  });
});

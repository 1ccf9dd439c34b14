import { describe, expect, it } from '@jest/globals';
import { distanceWithin } from '../../../src/runtime/edit-distance.ts';
import { fold, stem } from '../../../src/runtime/search/stem.ts';
import { mergeVocabularies, weighted } from '../../../src/runtime/search/vocabulary.ts';
import { wordsOf } from '../../../src/runtime/search/words.ts';

const texts = (text: string): readonly string[] => wordsOf(text).map((word) => word.text);

describe('words', () => {
  it.each([
    ['listVirtualMachines', ['list', 'virtual', 'machines']],
    ['vMotion over iSCSI', ['vmotion', 'over', 'iscsi']],
    ['open 10.1.2.0/24 to 198.51.100.7', ['open', 'cidr', 'to', 'ipaddress']],
    ['a /52 for 2001:db8::1', ['a', 'ipv6', 'for', 'ipv6']],
    ['grow ROOT-12 by 500 GB', ['grow', 'volume', 'by', 'gigabytes']],
    ['i-2-34-VM and r-5-VM', ['vm', 'and', 'router']],
    ['the 1:1 NAT', ['the', 'one', 'to', 'one', 'nat']],
    ['Größe', ['grosse']],
    ['app-2 with 8 cores', ['app', 'with', 'corecount', 'cpus']],
    ['give it 8 please', ['give', 'it', 'somany', 'please']],
    ['give 8 people access', ['give', 'people', 'access']],
    ['open 8443 for all', ['open', 'port', 'for', 'all']],
    ['tag it with tier=front', ['tag', 'it', 'with']],
  ])('of %j are %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('know names of things from words', () => {
    expect(wordsOf('stop db-03 via l2tp').map(({ isName }) => isName)).toEqual([false, true, false, false]);
  });

  it('know proper nouns inside a sentence', () => {
    expect(
      wordsOf('Give Peter a login')
        .filter(({ isProper }) => isProper)
        .map(({ text }) => text),
    ).toEqual(['peter']);
  });
});

describe('stems', () => {
  it.each([
    ['en', ['volumes', 'volume']],
    ['en', ['resizing', 'resized', 'resizes', 'resize']],
    ['en', ['policies', 'policy']],
    ['en', ['vms', 'vm']],
    ['de', ['starten', 'startet', 'starte']],
    ['fr', ['demarrer', 'demarrez', 'demarre']],
    ['es', ['maquinas', 'maquina']],
  ] as const)('of inflections in %s are the same: %j', (language, words) => {
    expect(new Set(words.map((word) => stem(word, language))).size).toBe(1);
  });

  it('leave accents out of Latin letters only', () => {
    expect(fold('ÉTÉ ガ')).toBe('ete ガ');
  });
});

describe('spelling', () => {
  it.each([
    ['snapshto', 'snapshot', 1],
    ['clustre', 'cluster', 1],
    ['vm', 'vm', 0],
    ['a', 'abcdef', 3],
  ])('%s is %s by %i', (a, b, edits) => {
    expect(distanceWithin(a, b, 2)).toBe(edits);
  });
});

describe('vocabularies', () => {
  it('add up', () => {
    const merged = mergeVocabularies([
      { things: { vm: { en: ['box'] } }, foreign: ['cake'] },
      { things: { vm: { en: ['vmi'], de: ['kiste'] } } },
    ]);
    expect(merged.things).toEqual({ vm: { en: ['box', 'vmi'], de: ['kiste'] } });
    expect(merged.foreign).toEqual(['cake']);
  });

  it('carry weights in their terms', () => {
    expect([weighted('disk~0.5'), weighted('disk'), weighted('a~b')]).toEqual([
      ['disk', 0.5],
      ['disk', 1],
      ['a~b', 1],
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { placedThing, wantedThing } from '../../../src/runtime/search/wanting.ts';

describe('a thing that is wanted', () => {
  const wanted = (text: string, thing: string): string | undefined => {
    const words = text.split(' ');
    const at = wantedThing(words, (place) => words[place] === thing);
    return at === undefined ? undefined : words[at];
  };

  it.each([
    ['get it a public ip', 'ip'],
    ['give them two tiers', 'tiers'],
    ['i would love to have a load balancer', 'balancer'],
    ['they are asking for another disk', 'disk'],
    ['besorg uns eine adresse', 'adresse'],
  ])('in %j is %j', (text, thing) => {
    expect(wanted(text, thing)).toBe(thing);
  });

  it.each([
    ['get it to the other host', 'host'],
    ['give the vm the disk', 'disk'],
    ['does it have a disk', 'disk'],
    ['we asked for the disk', 'disk'],
  ])('in %j is none', (text, thing) => {
    expect(wanted(text, thing)).toBeUndefined();
  });
});

describe('a thing that is put somewhere', () => {
  const placed = (text: string): boolean => {
    const words = text.split(' ');
    return placedThing(words, (place) => words[place] === 'vm') !== undefined;
  };

  it('is to be made where there is none yet', () => {
    expect(placed('and put a small vm in it')).toBe(true);
    expect(placed('put the vm in it')).toBe(false);
    expect(placed('put a disk in the vm')).toBe(false);
  });
});

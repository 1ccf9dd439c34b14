// The format of XPCOM type libraries, read from bytes that the test writes.
import { describe, expect, it } from '@jest/globals';
import { NotTypelib, readTypelib } from '../../../../../src/clouds/virtualbox/provider/specs/typelib.ts';
import { smallLibrary } from './small-api.ts';
import { IN, RESULT, TEXT, typelib, UINT32 } from './typelib-writer.ts';

const changed = (at: number, ...bytes: readonly number[]): Uint8Array => {
  const copy = smallLibrary();
  copy.set(bytes, at);
  return copy;
};

describe('a type library', () => {
  it('describes interfaces, what they inherit from, methods and constants', () => {
    const [one, two, mode] = readTypelib(
      typelib([
        { name: 'nsISupports', isOutside: true },
        { name: 'IA', above: 'nsISupports' },
        {
          name: 'IB',
          above: 'IA',
          methods: [
            {
              name: 'join',
              params: [
                [IN, UINT32],
                [IN, { array: TEXT, sizeIn: 0 }],
                [RESULT, 'IA'],
              ],
            },
          ],
        },
        { name: 'Mode', constants: [['Last', 0xffffffff]] },
      ]),
    );
    expect(one).toEqual({
      name: 'IA',
      iid: '02020202-0202-0202-0202-020202020202',
      above: 'nsISupports',
      methods: [],
      constants: [],
    });
    expect(two!.methods).toEqual([
      {
        name: 'join',
        access: 'call',
        params: [
          { way: 'in', isResult: false, type: { kind: 'plain', name: 'uint32' } },
          { way: 'in', isResult: false, type: { kind: 'array', sizeIn: 0, of: { kind: 'plain', name: 'string' } } },
          { way: 'out', isResult: true, type: { kind: 'interface', name: 'IA' } },
        ],
      },
    ]);
    expect(mode!.constants).toEqual([{ name: 'Last', value: 0xffffffff }]);
  });

  it.each([
    ['text', Buffer.from('no library at all, but long enough to look at'), 'does not begin like'],
    ['nothing', new Uint8Array(), 'does not begin like'],
    ['its first half', smallLibrary().subarray(0, 300), 'says that it has'],
    ['a later format', changed(16, 2), 'version 2'],
    ['a directory outside of it', changed(24, 0x7f, 0xff, 0xff, 0xff), 'points outside'],
    ['a pool outside of it', changed(28, 0x7f, 0xff, 0xff, 0xff), 'no name at'],
  ])('is not %s', (_, bytes, says) => {
    expect(() => readTypelib(bytes)).toThrow(NotTypelib);
    expect(() => readTypelib(bytes)).toThrow(says);
  });

  it('is read or refused, and nothing else, whichever byte is another one', () => {
    const whole = smallLibrary();
    for (let at = 0; at < whole.length; at += 1) {
      try {
        readTypelib(changed(at, whole[at]! ^ 0xff));
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(NotTypelib);
      }
    }
  });
});

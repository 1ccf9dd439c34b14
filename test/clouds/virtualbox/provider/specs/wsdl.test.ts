// What counts as the WSDL of VirtualBox, and what is refused with which words.
import { describe, expect, it } from '@jest/globals';
import { NotWsdl } from '../../../../../src/clouds/virtualbox/provider/specs/scan.ts';
import { readWsdl } from '../../../../../src/clouds/virtualbox/provider/specs/wsdl.ts';
import { operation, smallWsdl, wsdlAround } from './small-api.ts';

describe('the WSDL', () => {
  it('says which operation is which member, and what the service leaves out', () => {
    const { interfaces } = readWsdl(smallWsdl);
    expect(interfaces.get('IThing')!.map(({ name, access, calls }) => [name, access, calls.length])).toEqual([
      ['parent', 'read', 1],
      ['groups', 'read-write', 2],
      ['OSName', 'read-write', 2],
      ['mode', 'read', 1],
      ['icon', 'read', 1],
      ['info', 'read', 1],
      ['winId', 'left out', 0],
      ['find', 'call', 1],
      ['getKeys', 'call', 1],
      ['draw', 'left out', 0],
    ]);
  });

  it.each([
    ['an empty answer', '', 'it is empty'],
    ['a web page', '<!DOCTYPE html><html><body>Log in</body></html>', 'an HTML page'],
    ['JSON', '{"api":[]}', 'no XML'],
    ['another document', '<feed></feed>', 'it is <feed>'],
    [
      'the WSDL of another service',
      smallWsdl.replaceAll('http://www.virtualbox.org/', 'http://else.example/'),
      'of something else',
    ],
    ['half of it', smallWsdl.slice(0, smallWsdl.length / 2), 'cut off'],
    ['all but its end', smallWsdl.trimEnd().slice(0, -4), 'cut off'],
    ['one without remarks', smallWsdl.replace(/<!--[\s\S]*?-->/g, ''), 'remarks were removed'],
    ['one without operations', wsdlAround(''), 'no operations'],
    [
      'a document type',
      smallWsdl.replace('<wsdl:types>', '<!DOCTYPE x [<!ENTITY a "b">]><wsdl:types>'),
      'not understood',
    ],
    ['a name that is none', smallWsdl.replace('value="Off"', 'value="Off`}"'), 'is no name'],
    [
      'a message twice',
      wsdlAround(`<!--Interface IA-->\n<!-- method IA::b-->\n${operation('IA_b', {}, {}).repeat(2)}`),
      'there twice',
    ],
    [
      'elements without end',
      `<definitions targetNamespace="http://www.virtualbox.org/">${'<a>'.repeat(50)}`,
      'deeper than',
    ],
  ])('is not %s', (_, text, says) => {
    expect(() => readWsdl(text)).toThrow(NotWsdl);
    expect(() => readWsdl(text)).toThrow(says);
  });
});

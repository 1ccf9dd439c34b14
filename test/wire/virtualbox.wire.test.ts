// VirtualBox's wire: exact requests, and every recorded answer read as what it is.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Child, readAnswer, requestText } from '../../src/clouds/virtualbox/provider/soap/soap.ts';
import { scalarText, scalarValue } from '../../src/clouds/virtualbox/provider/soap/values.ts';
import { escapeXml, isSendable, parseXml, XmlError } from '../../src/clouds/virtualbox/provider/soap/xml.ts';

interface Pair {
  readonly name: string;
  readonly status: number;
  readonly request: string;
  readonly response: string;
}

const recorded = JSON.parse(
  readFileSync(new URL('../fixtures/virtualbox/recorded.json', import.meta.url), 'utf8'),
) as readonly Pair[];
const pair = (name: string): Pair => recorded.find((one) => one.name === name)!;
const envelope = (body: string): string => `<?xml version="1.0"?>\n<S:Envelope><S:Body>${body}</S:Body></S:Envelope>`;
const answerOf = ({ request, response }: Pair) => readAnswer(envelope(response), /^<vbox:(\w+)/.exec(request)![1]!);

describe('a request', () => {
  it('qualifies the operation and nothing else', () => {
    expect(
      requestText('IMachine_setMemorySize', [
        ['_this', 'a-1'],
        ['memorySize', '1024'],
      ]),
    ).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" ' +
        'xmlns:vbox="http://www.virtualbox.org/"><SOAP-ENV:Body><vbox:IMachine_setMemorySize><_this>a-1</_this>' +
        '<memorySize>1024</memorySize></vbox:IMachine_setMemorySize></SOAP-ENV:Body></SOAP-ENV:Envelope>',
    );
  });

  it.each(recorded.filter(({ name }) => !name.includes('octets')).map(({ name }) => name))(
    'is written as recorded: %s',
    (name) => {
      const { request } = pair(name);
      const [operation] = parseXml(envelope(request)).children[0]!.children;
      const children = operation!.children.map((child): Child => [child.name, child.text]);
      expect(requestText(operation!.name, children)).toContain(`<SOAP-ENV:Body>${request}</SOAP-ENV:Body>`);
    },
  );
});

describe('an answer', () => {
  it.each(recorded.map(({ name }) => name))('is read without loss: %s', (name) => {
    const { kind } = answerOf(pair(name));
    expect(kind).toBe(pair(name).status === 200 ? 'fields' : 'fault');
  });

  it('keeps line ends, tabs and marks in texts', () => {
    expect(answerOf(pair('unicode'))).toEqual({
      kind: 'fields',
      fields: [{ name: 'returnval', text: 'žluťoučký 🐎\nline2\ttab & <b>', children: [] }],
    });
  });

  it('tells a refusal with a result from a dead reference and from a denied logon', () => {
    expect(answerOf(pair('fault-findMachine-notfound'))).toMatchObject({
      fault: { result: 0x80bb0001, info: '965766b673e3a6d8-0000000000000003' },
    });
    expect(answerOf(pair('fault-after-logoff'))).toMatchObject({
      fault: { badRef: '965766b673e3a6d8-0000000000000001' },
    });
    expect(answerOf(pair('fault-empty-ref'))).toMatchObject({ fault: { badRef: '' } });
    expect(answerOf(pair('fault-logon-denied'))).toEqual({ kind: 'fault', fault: { text: '' } });
    expect(answerOf(pair('fault-svc-died'))).toMatchObject({ fault: { result: 0x80004004, info: '' } });
  });

  it('to another operation is refused', () => {
    expect(() => readAnswer(envelope(pair('unicode').response), 'IMachine_getName')).toThrow(XmlError);
  });
});

describe('XML', () => {
  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['CDATA', '<a><![CDATA[b]]></a>'],
    ['an instruction', '<a><?php echo 1 ?></a>'],
    ['a comment', '<a><!-- b --></a>'],
    ['an open element', '<a><b></a>'],
    ['two roots', '<a/><b/>'],
    ['plain text', 'Service unavailable'],
    ['a page', '<!DOCTYPE html><html><body>Sign in</body></html>'],
    ['endless nesting', '<a>'.repeat(2_000)],
  ])('is refused with %s', (_, text) => {
    expect(() => parseXml(text)).toThrow(XmlError);
  });

  it('takes any sendable text there and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }).filter(isSendable), (text) => {
        expect(parseXml(`<a>${escapeXml(text)}</a>`).text).toBe(text);
      }),
    );
  });

  it('never reads a property of every object as an entity', () => {
    expect(() => parseXml('<a>&constructor;</a>')).toThrow(XmlError);
  });
});

describe('values', () => {
  it('refuses whole numbers that do not fit their type', () => {
    expect(scalarText('int64', '9223372036854775807', 'size')).toBe('9223372036854775807');
    expect(() => scalarText('uint32', -1, 'size')).toThrow(
      /"size" is -1; VirtualBox takes a whole number from 0 to 4294967295/,
    );
    expect(() => scalarText('uint16', 65_536, 'port')).toThrow(/65535/);
    expect(() => scalarText('int32', 1.5, 'n')).toThrow(/whole number/);
  });

  it('keeps whole numbers that JavaScript cannot hold as text', () => {
    expect(scalarValue('int64', '1795239975118681000')).toBe('1795239975118681000');
    expect(scalarValue('int64', '629145600')).toBe(629_145_600);
  });

  it('sends bytes as base64 only, and reads them without line ends', () => {
    expect(scalarText('octets', 'aGVs\nbG8=', 'data')).toBe('aGVsbG8=');
    expect(() => scalarText('octets', 'hello!', 'data')).toThrow(/base64/);
    expect(scalarValue('octets', 'aGVs\nbG8=\n')).toBe('aGVsbG8=');
  });

  it('refuses control characters and halves of characters', () => {
    expect(() => scalarText('string', 'a\u0000b', 'name')).toThrow(/control character/);
    expect(() => scalarText('string', 'a\ud800b', 'name')).toThrow(/control character/);
  });

  it('reads milliseconds as a point in time, and 0 as none', () => {
    expect(scalarValue('ms', '1763711800512')).toBe('2025-11-21T07:56:40.512Z');
    expect(scalarValue('ms', '0')).toBeNull();
  });
});

// Arguments of a call as people type them.

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { readCallArguments, withStructure } from '../../src/cli/call-arguments.ts';
import { UsageError } from '../../src/cli/usage.ts';

const read = async (words: readonly string[], files: Record<string, string> = {}, input = '') => {
  const cwd = await mkdtemp(join(tmpdir(), 'virtspan-call-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(cwd, name), content);
  return readCallArguments(words, { stdin: Readable.from(input === '' ? [] : [Buffer.from(input)]), cwd });
};

describe('arguments of a call', () => {
  it('are texts, with everything behind the first equals sign', async () => {
    expect(await read(['name=web=1', 'size=10', 'note='])).toEqual({ name: 'web=1', size: '10', note: '' });
  });

  it('make a list when a name comes again', async () => {
    expect(await read(['id=a', 'id=b'])).toEqual({ id: ['a', 'b'] });
  });

  it('are JSON behind := or where they look like an object or a list', async () => {
    expect(await read(['n:=5', 'm={"a":1}', 'l=[1,2]', 'odd={x'])).toEqual({ n: 5, m: { a: 1 }, l: [1, 2], odd: '{x' });
  });

  it('come from files and from standard input', async () => {
    const files = { 'key.pub': 'ssh-ed25519 AAAA\n', 'all.json': '{"name":"a","size":5}' };
    expect(await read(['key=@key.pub', '@all.json', 'name=b'], files)).toEqual({
      key: 'ssh-ed25519 AAAA',
      name: 'b',
      size: 5,
    });
    expect(await read(['userdata=@-'], {}, '#cloud-config\n')).toEqual({ userdata: '#cloud-config' });
  });

  it('come from a file with their structure where the parameter has one, and as text where it holds text', async () => {
    const files = { 'vm.yaml': 'metadata:\n  name: a\nspec: {}\n', 'bad.yaml': 'a: [\nb' };
    const params = { body: { kind: 'shape' }, userdata: { kind: 'text' } } as const;
    const given = async (words: readonly string[]) => withStructure(await read(words, files), words, params);
    expect(await given(['body=@vm.yaml', 'userdata=@vm.yaml'])).toEqual({
      body: { metadata: { name: 'a' }, spec: {} },
      userdata: 'metadata:\n  name: a\nspec: {}',
    });
    await expect(given(['body=@bad.yaml'])).rejects.toThrow(UsageError);
  });

  it.each([
    ['an alias', 'a: &x {b: 1}\nc: *x\n', 'has the alias *x'],
    ['a merge of an alias', 'a: &x {b: 1}\nc:\n  <<: *x\n', 'has the alias *x'],
    ['a tag that nobody knows', 'a: !!js/function "x"\nb: 1\n', 'TAG_RESOLVE_FAILED'],
    ['a key that is an object', 'a:\n  ? {b: c}\n  : d\n', 'NON_STRING_KEY'],
    ['a key that is there twice', 'a: 1\na: 2\n', 'DUPLICATE_KEY'],
    ['a tab where blanks belong', 'a:\n\tb: 1\n', 'TAB_AS_INDENT'],
    ['one of these in its second part', 'a: 1\n---\nb: !x 1\n', 'TAG_RESOLVE_FAILED'],
  ])('refuse YAML with %s: it would go out as something else', async (_, content, said) => {
    const given = read(['body=@m.yaml'], { 'm.yaml': content });
    const structured = given.then((args) => withStructure(args, ['body=@m.yaml'], { body: { kind: 'opaque' } }));
    await expect(structured).rejects.toThrow(UsageError);
    await expect(structured).rejects.toThrow(said);
  });

  it('take several documents of a file as a list', async () => {
    expect(await read(['m:=@m.yaml'], { 'm.yaml': '1: a\n---\nb: yes\n' })).toEqual({ m: [{ 1: 'a' }, { b: 'yes' }] });
  });

  it.each([
    ['a word without a sign', ['name'], {}],
    ['JSON that is none', ['n:={'], {}],
    ['a file that is not there', ['n=@nowhere'], {}],
    ['a file with a list', ['@l.json'], { 'l.json': '[]' }],
    ['a file that is no JSON', ['@l.json'], { 'l.json': 'x' }],
  ])('refuse %s', async (_, words, files) => {
    await expect(read(words, files)).rejects.toThrow(UsageError);
  });
});

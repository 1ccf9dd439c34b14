// A watch is read while it comes: whole events however they are cut, and no endless one.
import { expect, it } from '@jest/globals';
import { events } from '../../../../src/clouds/kubevirt/provider/watch-events.ts';

async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, size: number, most?: number): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { type, object } of events(chunksOf(text, size), most)) found.push(`${type} ${object.name}`);
  return found;
}

const lines =
  '{"type":"ADDED","object":{"name":"ä"}}\n\nnull\n{"type":1}\n{"type":"MODIFIED","object":{"name":"b"}}\nrest';

it.each([1, 2, 7, 1_000])('finds the same events in pieces of %i bytes', async (size) => {
  expect(await read(lines, size)).toEqual(['ADDED ä', 'MODIFIED b']);
});

it('gives up on an event without an end, and not on many short ones', async () => {
  const event = '{"type":"ADDED","object":{"name":"a"}}\n';
  expect(await read(event.repeat(100), 64, 200)).toHaveLength(100);
  await expect(read(`${event}{"type":"ADDED","object":{"name":"${'x'.repeat(500)}`, 64, 200)).rejects.toMatchObject({
    kind: 'too-large',
  });
});

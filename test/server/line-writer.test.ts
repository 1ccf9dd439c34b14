// Lines on their way out: in their order, at once where one stands alone, together where many come in one turn of the event loop.
import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { createLineWriter } from '../../src/runtime/server/line-writer.ts';

/** A stream that keeps what each write brought. */
function recorder() {
  const writes: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      writes.push(String(chunk));
      done();
    },
  });
  return { writes, output };
}

describe('a writer of lines', () => {
  it('hands over a line that stands alone at once', () => {
    const { writes, output } = recorder();
    void createLineWriter(output).write('one');
    expect(writes).toEqual(['one\n']);
  });

  it('hands over what comes behind it in the same turn together, in its order, and tells each when it is done', async () => {
    const { writes, output } = recorder();
    const lines = createLineWriter(output);
    await Promise.all(['one', 'two', 'three', 'four'].map((line) => lines.write(line)));
    expect(writes).toEqual(['one\n', 'two\nthree\nfour\n']);
    await lines.write('five');
    expect(writes.slice(2)).toEqual(['five\n']);
  });

  it('has handed over everything when it is flushed in the middle of a turn', async () => {
    const { writes, output } = recorder();
    const lines = createLineWriter(output);
    void lines.write('one');
    void lines.write('two');
    await lines.flush();
    expect(writes.join('')).toBe('one\ntwo\n');
  });

  it('keeps nobody waiting when the stream is gone', async () => {
    const { writes, output } = recorder();
    const lines = createLineWriter(output);
    const before = [lines.write('one'), lines.write('two')];
    output.destroy();
    await Promise.all([...before, lines.write('three'), lines.flush()]);
    expect(writes).toEqual(['one\n']);
  });
});

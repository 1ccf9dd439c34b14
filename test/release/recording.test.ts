import { describe, expect, it } from '@jest/globals';
import { recording } from '../../scripts/tutorials/recording.ts';
import { screenLines } from '../../scripts/tutorials/screen.ts';
import { steadier } from '../../scripts/tutorials/steady.ts';

const step = { says: 'Look.', types: 'virtspan <x>', shows: [] };
const tutorial = { id: 'one', title: 'One & all', about: 'A look.', steps: [step] };
const text = (written: string) => screenLines(written).map((line) => line.map((span) => span.text).join(''));

describe('what a terminal shows', () => {
  it('is what was written last: a line of progress is gone once it is written over', () => {
    expect(text('half done\r         \rname: web-1\nnext\n')).toEqual(['name: web-1', 'next']);
    expect(text('abc\rX')).toEqual(['Xbc']);
  });

  it('is painted, and folded at the edge', () => {
    expect(screenLines('\u001b[31mNO\u001b[39m: why')).toEqual([
      [
        { text: 'NO', paint: 'red' },
        { text: ': why', paint: 'plain' },
      ],
    ]);
    expect(text('x'.repeat(81))).toEqual(['x'.repeat(80), 'x']);
  });
});

describe('a recording', () => {
  it('is the same picture for the same scenes, well-formed, and still for whoever wants no movement', () => {
    const scenes = [{ step, shown: 'a <b> & "c"\n'.repeat(60) }];
    const picture = recording(tutorial, scenes);
    expect(recording(tutorial, scenes)).toBe(picture);
    expect(picture).toContain('a &lt;b&gt; &amp; &quot;c&quot;');
    expect(picture).toContain('prefers-reduced-motion');
    // The prompt, and 60 lines in pages of the rows that words and command leave.
    expect(picture.match(/class="page"/g)).toHaveLength(4);
  });

  it('holds nothing that another run would not give', () => {
    const played = (id: string, port: number) =>
      steadier(
        '/home/x',
        port,
      )(
        `http://127.0.0.1:${port}/ http://127.0.0.1:4711 ${id} (${id.slice(0, 8)}…) 2026-01-02T03:04:05Z ${port} ms /home/x/a`,
      );
    const first = played('0f0e0d0c-1111-4222-8333-444455556666', 9001);
    expect(played('aaaabbbb-1111-4222-8333-444455556666', 9002)).toBe(first);
    expect(first).toMatch(/:8808\/ http:\/\/127\.0\.0\.1:8080 5eed0001-\S{27} \(5eed0001…\) .* ~\/a$/);
  });
});

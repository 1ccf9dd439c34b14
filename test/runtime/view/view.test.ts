// The view of answers: who is told of it, that it is whole in itself, and where a map puts its things.
import { Script } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { layoutOf } from '../../../src/runtime/view/layout.ts';
import { viewMimeType, viewUri } from '../../../src/runtime/view/names.ts';
import { viewPage } from '../../../src/runtime/view/page.ts';
import { showsViews, withView } from '../../../src/runtime/view/shows.ts';
import { createPeer } from '../../server/peer.ts';

const shows = (mimeTypes: unknown) => ({ extensions: { 'io.modelcontextprotocol/ui': { mimeTypes } } });

describe('a client is told of the view', () => {
  it.each([
    [shows([viewMimeType]), true],
    [shows(['text/html']), false],
    [shows(undefined), false],
    [{ extensions: { 'io.modelcontextprotocol/ui': null } }, false],
    [{}, false],
    [undefined, false],
  ])('%j: %s', (capabilities, answer) => expect(showsViews(capabilities)).toBe(answer));

  it('with its tools, when it said so in its greeting', async () => {
    const peer = createPeer();
    await peer.initialize(shows([viewMimeType]));
    const { result } = await peer.request(1, 'tools/list');
    expect(result.tools.length).toBeGreaterThan(0);
    for (const tool of result.tools) expect(tool._meta.ui).toEqual({ resourceUri: viewUri });
    peer.end();
    await peer.done;
  });

  it('never, when it did not', async () => {
    const peer = createPeer();
    await peer.initialize({});
    expect(JSON.stringify((await peer.request(1, 'tools/list')).result)).not.toContain('ui://');
    peer.end();
    await peer.done;
  });

  it('in the other era by what the request itself declares', async () => {
    const peer = createPeer();
    const listed = async (id: number, capabilities: object) => {
      const meta = {
        'io.modelcontextprotocol/protocolVersion': '2026-07-28',
        'io.modelcontextprotocol/clientCapabilities': capabilities,
      };
      return JSON.stringify((await peer.request(id, 'tools/list', { _meta: meta })).result);
    };
    expect(await listed(1, shows([viewMimeType]))).toContain(viewUri);
    expect(await listed(2, {})).not.toContain(viewUri);
    peer.end();
    await peer.done;
  });

  it('for no tool whose answer is words about tools', () => {
    expect(withView('{"name":"find_tools"}')).toBe('{"name":"find_tools"}');
    expect(JSON.parse(withView('{"name":"call_read"}'))._meta.ui.resourceUri).toBe(viewUri);
  });
});

describe('the page', () => {
  it('is whole in itself: it has no address to load anything from', () => {
    const page = viewPage();
    expect(page).not.toMatch(/src="|href=|@import|url\(|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
    expect(page).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|eval\(/);
  });

  it('has a script that can be read as one', () => {
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(viewPage()) ?? [];
    expect(() => new Script(script)).not.toThrow();
    expect(script).toContain('function layoutOf(');
  });
});

describe('the layout of a map', () => {
  const spot = (kind: string, id: string) => ({ kind, id });
  const line = (from: string, to: string) => ({ from, to });

  it('puts a network at the middle of its machines, and nothing on anything else', () => {
    const map = {
      spots: [
        ...['n1', 'n2', 'n3'].map((id) => spot('network', id)),
        ...['a', 'b', 'c', 'd'].map((id) => spot('machine', id)),
        ...['x', 'y'].map((id) => spot('address', id)),
        spot('router', 'r'),
      ],
      lines: [
        line('n1', 'a'),
        line('n1', 'b'),
        line('n1', 'c'),
        line('n2', 'c'),
        line('x', 'n1'),
        line('y', 'n1'),
        line('r', 'n2'),
      ],
    };
    const places = layoutOf(map);
    expect(Object.keys(places)).toHaveLength(map.spots.length);
    expect(places.n1).toEqual([1, 1]);
    expect(new Set(['a', 'b', 'c', 'd'].map((id) => places[id]![0]))).toEqual(new Set([2]));
    const cells = Object.entries(places).map(([id, [column, row]]) => ({ id, column, row }));
    for (const one of cells) {
      const close = cells.filter(
        ({ id, column, row }) => id !== one.id && column === one.column && Math.abs(row - one.row) < 1,
      );
      expect(close).toEqual([]);
    }
  });

  it('takes an empty map, and lines to what is not on it', () => {
    expect(layoutOf({ spots: [], lines: [line('a', 'b')] })).toEqual({});
  });
});

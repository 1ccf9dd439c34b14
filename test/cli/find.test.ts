import { describe, expect, it } from '@jest/globals';
import { runBatch } from '../../src/cli/find.ts';
import { openRealSearch } from '../runtime/search/search-world.ts';

describe('virtspan find --batch', () => {
  it('answers each line, as text or as JSON, in order', async () => {
    const { search } = await openRealSearch();
    const lines: string[] = [];
    const batch =
      'grow a disk\r\n\n{"id": "q-2", "query": "démarrer la VM"}\n{"id": 3, "query": "bake a cake"}\n{not json}\n';
    await runBatch(batch, search, 5, (line) => lines.push(line));
    const answers = lines.map((line) => JSON.parse(line));
    expect(lines.every((line) => line.endsWith('\n'))).toBe(true);
    expect(answers.map(({ id, query }) => [id, query])).toEqual([
      [undefined, 'grow a disk'],
      ['q-2', 'démarrer la VM'],
      [3, 'bake a cake'],
      [undefined, '{not json}'],
    ]);
    expect(answers[0].ranked).toContain('cloudstack_resize_volume');
    expect(answers[1].ranked).toContain('cloudstack_start_virtual_machine');
    expect(answers.every(({ ranked }) => ranked.length <= 5)).toBe(true);
    expect(answers[0].confidence).toBeGreaterThan(0.5);
    expect(answers[2].confidence).toBeLessThan(0.5);
  });
});

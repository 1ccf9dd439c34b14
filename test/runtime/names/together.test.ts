// Look-ups of one kind that come together: one list for all, and each gets its own.
import { describe, expect, it } from '@jest/globals';
import { ToolError } from '../../../src/contract/errors.ts';
import type { Answer, Invocation } from '../../../src/contract/invocation.ts';
import type { Json, JsonObject } from '../../../src/contract/tool.ts';
import { createGathering } from '../../../src/runtime/names/together.ts';
import { call } from '../pipeline/world.ts';

const disksOf = (machine: string, more: Partial<Invocation> = {}): Invocation =>
  call(
    'toy_list_disks',
    { machine, page: 1 },
    {
      entry: 'resolve',
      together: { param: 'machine', field: 'on', page: { pagesize: 500 } },
      ...more,
    },
  );

const answerOf = (data: Json, next?: JsonObject): Answer => ({
  data,
  list: { ...(next !== undefined && { next }) },
  text: '',
  structured: {},
});

const rows = ['a', 'b', 'c', 'd'].map((on) => ({ id: `disk of ${on}`, on }));

/** Every request is held until `open`, so that the others come while it is under way. */
function held(answer: (args: JsonObject) => Answer | Promise<Answer>) {
  const asked: JsonObject[] = [];
  let open = (): void => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const ask = createGathering(async ({ args }) => {
    asked.push(args);
    await gate;
    return answer(args);
  });
  return { ask, asked, open: () => open() };
}

const usual = ({ machine }: JsonObject): Answer =>
  answerOf(rows.filter(({ on }) => machine === undefined || on === machine));

describe('look-ups of one kind', () => {
  it('wait for the one under way, and are one request then', async () => {
    const { ask, asked, open } = held(usual);
    const answers = ['a', 'b', 'c', 'x'].map((machine) => ask(disksOf(machine)));
    open();
    expect((await Promise.all(answers)).map(({ data }) => data)).toEqual([[rows[0]], [rows[1]], [rows[2]], []]);
    expect(asked).toEqual([
      { machine: 'a', page: 1 },
      { page: 1, pagesize: 500 },
    ]);
  });

  it('say which they are about where the list takes several', async () => {
    const { ask, asked, open } = held(usual);
    const together = { param: 'machine', field: 'on', many: 'machines' };
    const answers = ['a', 'b', 'c', 'b'].map((machine) => ask(disksOf(machine, { together })));
    open();
    await Promise.all(answers);
    expect(asked[1]).toEqual({ page: 1, machines: ['b', 'c'] });
  });

  it.each<[string, (args: JsonObject) => Answer]>([
    ['is longer than a page', (args) => (args.machine === undefined ? answerOf(rows, { page: 2 }) : usual(args))],
    [
      'is refused',
      (args) => {
        if (args.machine === undefined) throw new ToolError('API_REFUSED', 'No.');
        return usual(args);
      },
    ],
    [
      'does not say what its rows are for',
      (args) => (args.machine === undefined ? answerOf([{ id: 'q' }]) : usual(args)),
    ],
  ])('are asked alone when the list of all %s', async (_, answer) => {
    const { ask, asked, open } = held(answer);
    const answers = ['a', 'b', 'c'].map((machine) => ask(disksOf(machine)));
    open();
    expect((await Promise.all(answers)).map(({ data }) => data)).toEqual([[rows[0]], [rows[1]], [rows[2]]]);
    expect(asked).toHaveLength(4);
  });

  it('of another caller, profile or place are no such look-ups', async () => {
    const { ask, asked, open } = held(usual);
    const answers = [
      disksOf('a'),
      disksOf('b', { principal: 'somebody else' }),
      disksOf('c', { controls: { profile: 'other' } }),
      disksOf('d', { args: { machine: 'd', page: 1, projectid: 'p' } }),
    ].map((one) => ask(one));
    open();
    await Promise.all(answers);
    expect(asked.map(({ machine }) => machine)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('of callers who are gone are not made', async () => {
    const { ask, asked, open } = held(usual);
    const gone = new AbortController();
    const first = ask(disksOf('a'));
    const left = ['b', 'c'].map((machine) => ask(disksOf(machine, { signal: gone.signal })));
    gone.abort();
    await Promise.allSettled(left);
    open();
    await first;
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toEqual([{ machine: 'a', page: 1 }]);
  });

  it('of a caller who is gone does not hold up the others', async () => {
    const { ask, open } = held(usual);
    const gone = new AbortController();
    const answers = [ask(disksOf('a')), ask(disksOf('b', { signal: gone.signal })), ask(disksOf('c'))];
    gone.abort();
    await expect(answers[1]).rejects.toMatchObject({ code: 'CANCELLED' });
    open();
    expect((await answers[2]!).data).toEqual([rows[2]]);
  });
});

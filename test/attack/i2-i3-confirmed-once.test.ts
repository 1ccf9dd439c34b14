// I2: mutations on the wire <= confirmed calls + calls that need no confirmation. I3: one confirmation, one mutation.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ToolError } from '../../src/contract/errors.ts';
import type { Person, Verdict } from '../../src/contract/person.ts';
import type { JsonObject } from '../../src/contract/tool.ts';
import { call, createWorld, newConfirmations, personWho, refusal, webOne, webTwo } from '../runtime/pipeline/world.ts';

const tools = [
  'toy_create_machine',
  'toy_tag_machines',
  'toy_stop_machine',
  'toy_destroy_machine',
  'toy_list_machines',
] as const;
const asked = new Set<string>(['toy_stop_machine', 'toy_destroy_machine']);
const argsOf: Record<(typeof tools)[number], JsonObject> = {
  toy_create_machine: { name: 'a' },
  toy_tag_machines: { tag: 'a' },
  toy_stop_machine: { id: webOne },
  toy_destroy_machine: { id: webTwo, expunge: true },
  toy_list_machines: {},
};

/** The code in the hint of a refusal. */
const codeIn = (error: ToolError): string => /reference (\S+) belongs/.exec(error.hint!)![1]!;

async function codeFor(
  world: ReturnType<typeof createWorld>,
  tool: string,
  args: JsonObject,
  principal = 'tester',
): Promise<string> {
  return world.pipeline.execute(call(tool, args, { principal })).then(
    () => {
      throw new Error('it was not refused');
    },
    (error: ToolError) => {
      expect(error.code).toBe('CONFIRM_NEEDED');
      return codeIn(error);
    },
  );
}
const withCode = (code: string, tool: string, args: JsonObject, more = {}) =>
  call(tool, args, { controls: { confirmation: code }, ...more });

describe('I2', () => {
  it('holds for any calls by anybody with any answer', async () => {
    const step = fc.record({
      tool: fc.constantFrom(...tools),
      verdict: fc.constantFrom<Verdict | 'nobody' | 'throws'>(
        'agreed',
        'declined',
        'cancelled',
        'timeout',
        'unreachable',
        'nobody',
        'throws',
      ),
      confirmation: fc.option(fc.string(), { nil: undefined }),
      entry: fc.constantFrom('mcp', 'script', 'cli', 'resolve'),
      principal: fc.constantFrom('a', 'b'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 12 }),
        fc.constantFrom('person', 'token'),
        async (steps, confirmation) => {
          const { pipeline, sent } = createWorld({ confirmation: confirmation as 'person' | 'token' });
          let allowed = 0;
          for (const { tool, verdict, confirmation: code, entry, principal } of steps) {
            const person: Person | undefined =
              verdict === 'nobody'
                ? undefined
                : verdict === 'throws'
                  ? { ask: () => Promise.reject(new Error('gone')) }
                  : personWho(verdict);
            const isChange = tool !== 'toy_list_machines';
            if (isChange && entry !== 'resolve' && (!asked.has(tool) || verdict === 'agreed')) allowed += 1;
            const controls = code === undefined ? {} : { confirmation: code };
            await pipeline
              .execute(
                call(tool, argsOf[tool], { controls, principal, entry: entry as 'mcp', ...(person && { person }) }),
              )
              .catch(() => {});
          }
          expect(sent.filter(({ tool }) => tool !== 'toy_list_machines')).toHaveLength(allowed);
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each<[string, Partial<Parameters<typeof call>[2] & object>]>([
    ['brings a release', { release: () => {} }],
    ['brings a risk', { risk: 'none' }],
    ['says that it was confirmed', { confirmed: 'person' }],
    ['says that it was let through unasked', { confirmed: 'unasked' }],
    ['says that it comes from a script', { entry: 'script' }],
    ['says that it is a look-up', { entry: 'resolve' }],
  ])('holds for a call that %s', async (_, forged) => {
    const { pipeline, sentBy } = createWorld();
    await refusal(pipeline.execute(call('toy_destroy_machine', { id: webOne }, forged)));
    expect(sentBy('toy_destroy_machine')).toEqual([]);
  });

  it('holds when a person agrees too late, or after the caller went away', async () => {
    const late: Person = { ask: () => new Promise((resolve) => setTimeout(() => resolve('agreed'), 30)) };
    const { pipeline, sentBy } = createWorld({ patienceMs: 1 });
    await refusal(pipeline.execute(call('toy_stop_machine', { id: webOne }, { person: late })));
    const gone = new AbortController();
    const leaving: Person = {
      ask: async () => {
        gone.abort();
        return 'agreed';
      },
    };
    await refusal(pipeline.execute(call('toy_stop_machine', { id: webOne }, { person: leaving, signal: gone.signal })));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sentBy('toy_stop_machine')).toEqual([]);
  });

  it('holds when what was shown changes while the person thinks', async () => {
    let state = 'Stopped';
    const { pipeline, sentBy } = createWorld(
      {},
      { toy_list_machines: () => ({ data: [{ id: webOne, name: 'web-1', state }] }) },
    );
    const person: Person = {
      ask: async () => {
        state = 'Running';
        return 'agreed';
      },
    };
    expect(await refusal(pipeline.execute(call('toy_destroy_machine', { id: webOne }, { person })))).toMatchObject({
      code: 'CONFIRM_CHANGED',
      fate: 'refused',
    });
    expect(sentBy('toy_destroy_machine')).toEqual([]);
  });

  it('holds when the look-up after the yes fails', async () => {
    let looks = 0;
    const { pipeline, sentBy } = createWorld(
      {},
      {
        toy_list_machines: () => {
          looks += 1;
          if (looks > 1) throw new Error('down');
          return { data: [{ id: webOne, name: 'web-1', state: 'Running' }] };
        },
      },
    );
    expect(
      (await refusal(pipeline.execute(call('toy_destroy_machine', { id: webOne }, { person: personWho('agreed') }))))
        .code,
    ).toBe('CONFIRM_CHANGED');
    expect(sentBy('toy_destroy_machine')).toEqual([]);
  });
});

describe('I3', () => {
  it('one code releases one call, whatever comes after', async () => {
    const world = createWorld({ confirmation: 'token' });
    const code = await codeFor(world, 'toy_destroy_machine', { id: webOne });
    await world.pipeline.execute(withCode(code, 'toy_destroy_machine', { id: webOne }));
    for (const args of [{ id: webOne }, { id: webTwo }]) {
      const error = await refusal(world.pipeline.execute(withCode(code, 'toy_destroy_machine', args)));
      expect(error.code).toBe('CONFIRM_SPENT');
    }
    expect(world.sentBy('toy_destroy_machine')).toHaveLength(1);
    expect(world.intents.filter(({ tool }) => tool === 'toy_destroy_machine')).toMatchObject([{ confirmed: 'code' }]);
  });

  it('a code is spent even when the call then fails', async () => {
    const world = createWorld(
      { confirmation: 'token' },
      { toy_destroy_machine: () => Promise.reject(new Error('down')) },
    );
    const code = await codeFor(world, 'toy_destroy_machine', { id: webOne });
    for (let count = 0; count < 2; count++)
      await refusal(world.pipeline.execute(withCode(code, 'toy_destroy_machine', { id: webOne })));
    expect(world.sentBy('toy_destroy_machine')).toHaveLength(1);
  });

  it('of fifty calls that race with one code, one is sent', async () => {
    const world = createWorld({ confirmation: 'token' });
    const code = await codeFor(world, 'toy_destroy_machine', { id: webOne });
    const racing = Array.from({ length: 50 }, () =>
      world.pipeline
        .execute(withCode(code, 'toy_destroy_machine', { id: webOne }))
        .catch((error: ToolError) => error.code),
    );
    const ends = await Promise.all(racing);
    expect(ends.filter((end) => end === 'CONFIRM_SPENT')).toHaveLength(49);
    expect(world.sentBy('toy_destroy_machine')).toHaveLength(1);
  });

  it.each<[string, string, JsonObject, object]>([
    ['another machine', 'toy_destroy_machine', { id: webTwo }, {}],
    ['one more argument', 'toy_destroy_machine', { id: webOne, expunge: true }, {}],
    ['another tool', 'toy_stop_machine', { id: webOne }, {}],
    ['another principal', 'toy_destroy_machine', { id: webOne }, { principal: 'somebody else' }],
    ['a wish to see secrets', 'toy_destroy_machine', { id: webOne }, { controls: { reveal: true } }],
  ])('a code does not fit %s, and is gone after the attempt', async (_, tool, args, more) => {
    const world = createWorld({ confirmation: 'token' });
    const code = await codeFor(world, 'toy_destroy_machine', { id: webOne });
    const controls = { confirmation: code, ...('controls' in more ? (more.controls as object) : {}) };
    const attempt = await refusal(world.pipeline.execute(call(tool, args, { ...more, controls })));
    expect(attempt.code).toBe('CONFIRM_CHANGED');
    const again = await refusal(world.pipeline.execute(withCode(code, 'toy_destroy_machine', { id: webOne })));
    expect(again.code).toBe('CONFIRM_SPENT');
    expect(world.sent.filter(({ tool: name }) => name !== 'toy_list_machines')).toEqual([]);
  });

  it('a code from before a restart, or too old, is worth nothing', async () => {
    const time = { at: 1_000 };
    const world = createWorld({ confirmation: 'token', confirmations: newConfirmations(() => time.at) });
    const code = await codeFor(world, 'toy_destroy_machine', { id: webOne });
    const restarted = createWorld({ confirmation: 'token' });
    expect(
      (await refusal(restarted.pipeline.execute(withCode(code, 'toy_destroy_machine', { id: webOne })))).code,
    ).toBe('CONFIRM_EXPIRED');
    time.at += 300_001;
    expect((await refusal(world.pipeline.execute(withCode(code, 'toy_destroy_machine', { id: webOne })))).code).toBe(
      'CONFIRM_EXPIRED',
    );
  });

  it('a code is not taken where a person can be asked, and not where the operator did not allow codes', async () => {
    const world = createWorld({ confirmation: 'token' });
    const code = await codeFor(world, 'toy_destroy_machine', { id: webOne });
    const person = personWho('declined');
    await refusal(world.pipeline.execute(withCode(code, 'toy_destroy_machine', { id: webOne }, { person })));
    expect(person.questions).toHaveLength(1);
    const strict = createWorld();
    expect((await refusal(strict.pipeline.execute(withCode(code, 'toy_destroy_machine', { id: webOne })))).code).toBe(
      'CONFIRM_NEEDED',
    );
    expect([...world.sentBy('toy_destroy_machine'), ...strict.sentBy('toy_destroy_machine')]).toEqual([]);
  });

  it('the text that carries a code shows the facts and does not ask the model to send the code back', async () => {
    const world = createWorld({ confirmation: 'token' });
    const error = await world.pipeline
      .execute(call('toy_destroy_machine', { id: webOne, expunge: true }))
      .catch((thrown: ToolError) => thrown);
    const { message, hint } = error as ToolError;
    expect(message).toContain('machine "web-1"');
    expect(message).toContain('typing: destroy web-1');
    expect(hint).toContain('it is no consent');
    expect(`${message} ${hint}`).not.toMatch(
      /(?:repeat|retry|call again|echo|pass|send) .{0,40}(?:code|reference|token)/i,
    );
  });
});

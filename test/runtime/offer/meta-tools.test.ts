import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { createMetaTools } from '../../../src/runtime/offer/meta-tools.ts';
import { personWho, refusal, webOne } from '../pipeline/world.ts';
import { createMetaWorld } from './meta-world.ts';

const thrownBy = (made: Promise<unknown>): Promise<unknown> => made.catch((thrown: unknown) => thrown);

describe('the list of meta-tools', () => {
  it('costs at most 1,500 tokens, with every provider on', () => {
    const tools = createMetaTools({
      selection: {},
      providers: ['cloudstack', 'kubevirt', 'virtualbox'],
      example: 'return 1',
      engine: () => Promise.reject(new Error('listing opens nothing')),
    }).list();
    expect(countTokens(JSON.stringify(tools))).toBeLessThanOrEqual(1_500);
    expect(tools.map(({ name }) => name)).toEqual([
      'find_tools',
      'describe_tools',
      'call_read',
      'call_write',
      'call_destructive',
      'run_script',
      'coverage_report',
    ]);
  });

  it('has valid schemas, titles and all four hints', () => {
    const ajv = new Ajv({ strict: true });
    for (const { inputSchema, title, annotations } of createMetaWorld().metaTools.list()) {
      expect(() => ajv.compile(inputSchema)).not.toThrow();
      expect(title).not.toBe('');
      expect(Object.keys(annotations).sort()).toEqual([
        'destructiveHint',
        'idempotentHint',
        'openWorldHint',
        'readOnlyHint',
      ]);
    }
  });

  it('offers nothing that changes anything on a server that only reads', () => {
    const tools = createMetaWorld({ effects: 'read-only' }).metaTools.list();
    expect(tools.map(({ name }) => name)).not.toContain('call_write');
    expect(tools.every(({ annotations }) => annotations.readOnlyHint)).toBe(true);
  });
});

describe('find_tools', () => {
  it('answers with signatures, effects, how to call and what is related', async () => {
    const { call } = createMetaWorld();
    const { text, structured } = await call('find_tools', { query: 'throw the machine away' });
    expect(text).toMatch(
      /^Confidence [01]\.\d\d\. .*\n1\. toy_destroy_machine\(id: Machine, expunge\?: bool\)\n {3}call_destructive\. Destroy, risk high\. /,
    );
    expect(structured).toMatchObject({
      fits: true,
      tools: [{ tool: 'toy_destroy_machine', use: expect.stringMatching(/^call_destructive /) }, {}, {}, {}, {}],
    });
  });

  it('says when nothing fits', async () => {
    const { call } = createMetaWorld();
    const { text, structured } = await call('find_tools', { query: 'what is the weather like' });
    expect(text).toMatch(/^Nothing fits well/);
    expect(structured).toMatchObject({ fits: false });
  });

  it.each(['xyzzy plugh', 'запустить виртуальную машину'])(
    'names no tool for %s, of which it knows no word',
    async (query) => {
      const { call } = createMetaWorld();
      const { text, structured } = await call('find_tools', { query });
      expect(structured).toMatchObject({ fits: false, tools: [] });
      expect(text).toContain('Say it in other words');
    },
  );

  it('keeps to an effect', async () => {
    const { call } = createMetaWorld();
    const { structured } = await call('find_tools', { query: 'machine', effect: 'read', limit: 20 });
    const { tools } = structured as unknown as { tools: { use: string }[] };
    expect(tools.length).toBeGreaterThan(1);
    expect(tools.every(({ use }) => use.startsWith('call_read '))).toBe(true);
  });

  it.each([
    [{}, 'PARAM_MISSING'],
    [{ query: 7 }, 'PARAM_KIND'],
    [{ query: 'a', effect: 'eat' }, 'PARAM_VALUE'],
    [{ query: 'a', provider: 'aws' }, 'PARAM_VALUE'],
    [{ query: 'a', q: 'b' }, 'PARAM_UNKNOWN'],
  ])('refuses %j with %s', async (args, code) => {
    const { call } = createMetaWorld();
    expect((await refusal(call('find_tools', args))).code).toBe(code);
  });

  it('refuses a query of megabytes before any of it is looked up', async () => {
    const { call } = createMetaWorld();
    const refused = await refusal(call('find_tools', { query: 'grow a data disk '.repeat(200_000) }));
    expect(refused).toMatchObject({ code: 'PARAM_VALUE' });
  });
});

describe('describe_tools', () => {
  it('tells parameters, risks, results and what is related, without what holds for every tool', async () => {
    const { call } = createMetaWorld();
    const { text } = await call('describe_tools', { tools: ['toy_destroy_machine'] });
    expect(text).toContain('Effect destroy, risk high, cannot be undone; call_destructive.');
    expect(text).toContain('Risk critical with expunge = true: its disks cannot be brought back.');
    expect(text).toContain('id: Machine - Machine to act on; by name or id (toy_list_machines)');
    expect(text).not.toContain('PARAM_MISSING');
    expect(text).toMatch(/Related: .*toy_/);
  });

  it('takes the names of operations too, and opens one parameter', async () => {
    const { call } = createMetaWorld();
    const { text } = await call('describe_tools', { tools: ['createMachine'], path: 'zoneid' });
    expect(text).toBe('toy_create_machine, zoneid: Zone - Zone to put it in');
  });

  it('prints declarations for scripts', async () => {
    const { call } = createMetaWorld();
    const { text } = await call('describe_tools', { tools: ['toy_list_machines'], as: 'typescript' });
    expect(text).toContain('declare const toy: {');
    expect(text).toContain('listMachines: Method<{');
    expect(text).toContain('id?: string; // id or name of Machine');
    expect(text).toContain('| void, List<toy.Machine>>;');
    expect(text).toContain('interface Machine {');
  });

  it('takes one tool by the names that the other tools about tools have for it', async () => {
    const { call } = createMetaWorld();
    const { text } = await call('describe_tools', { tools: ['toy_list_zones'] });
    for (const args of [{ tool: 'toy_list_zones' }, { name: 'toy_list_zones' }, { tool: ['toy_list_zones'] }]) {
      expect((await call('describe_tools', args)).text).toBe(text);
    }
    expect((await refusal(call('describe_tools', { tools: ['a'], tool: 'b' }))).code).toBe('PARAM_UNKNOWN');
    expect((await refusal(call('describe_tools', {}))).code).toBe('PARAM_MISSING');
  });

  it('describes the tools it knows beside one that it does not', async () => {
    const { call } = createMetaWorld();
    const { text } = await call('describe_tools', { tools: ['toy_list_zones', 'toy_list_machine'] });
    expect(text).toMatch(/^toy_list_zones/);
    expect(text).toContain('TOOL_UNKNOWN: No tool is called "toy_list_machine"');
  });

  it('names the nearest tool when one does not exist', async () => {
    const { call } = createMetaWorld();
    const error = await refusal(call('describe_tools', { tools: ['toy_list_machine'] }));
    expect(error).toMatchObject({ code: 'TOOL_UNKNOWN', message: expect.stringContaining('toy_list_machines') });
  });
});

describe('the calling tools', () => {
  it('run reads', async () => {
    const { call } = createMetaWorld();
    const { text, structured } = await call('call_read', { tool: 'toy_list_machines', fields: ['name'] });
    expect(text).toContain('web-1');
    expect(structured).toEqual({ columns: ['name'], items: [['web-1'], ['web-2']] });
  });

  it.each([
    ['call_read', 'toy_create_machine', 'call_write'],
    ['call_read', 'toy_destroy_machine', 'call_destructive'],
    ['call_write', 'toy_list_machines', 'call_read'],
    ['call_write', 'toy_stop_machine', 'call_destructive'],
    ['call_destructive', 'toy_list_machines', 'call_read'],
  ])('%s refuses %s and names %s', async (name, tool, right) => {
    const { call, sent } = createMetaWorld();
    const error = await call(name, { tool, arguments: { id: webOne } }).catch(
      (thrown: { code: string; hint: string }) => thrown,
    );
    expect(error).toMatchObject({
      code: 'MODE_REFUSES',
      message: expect.stringMatching(/ its effect is [a-z]+, its risk [a-z]+\. Nothing was sent\.$/),
      hint: `Call ${right} with the same arguments.`,
    });
    expect(sent).toEqual([]);
  });

  it('ask a person before they destroy something', async () => {
    const { call, sentBy } = createMetaWorld();
    const person = personWho('agreed');
    await call('call_destructive', { tool: 'toy_destroy_machine', arguments: { id: 'web-1' } }, person);
    expect(person.questions).toHaveLength(1);
    expect(sentBy('toy_destroy_machine')).toEqual([{ id: webOne }]);
    expect(
      (await refusal(call('call_destructive', { tool: 'toy_destroy_machine', arguments: { id: 'web-1' } }))).code,
    ).toBe('CONFIRM_NEEDED');
  });

  it('run with call_destructive what its arguments make dangerous, and what proves harmless', async () => {
    const { call, sentBy } = createMetaWorld();
    const dangerous = { tool: 'toy_create_machine', arguments: { name: 'lab', zoneid: 'fra1' }, reveal: true };
    expect(await call('call_write', dangerous).catch((thrown: unknown) => thrown)).toMatchObject({
      code: 'MODE_REFUSES',
      message: expect.stringContaining('secrets in the result are shown in clear'),
      hint: 'Call call_destructive with the same arguments.',
    });
    const person = personWho('agreed');
    await call('call_destructive', dangerous, person);
    expect(person.questions).toHaveLength(1);
    await call('call_destructive', { tool: 'toy_create_machine', arguments: { name: 'lab-2', zoneid: 'fra1' } });
    expect(sentBy('toy_create_machine')).toHaveLength(2);
  });

  it('take the name that the API has for an operation', async () => {
    const { call } = createMetaWorld();
    expect((await call('call_read', { tool: 'listMachines', fields: ['name'] })).text).toContain('web-1');
  });

  it('take name and args for tool and arguments, and say where other arguments belong', async () => {
    const { call } = createMetaWorld();
    const { data } = await call('call_read', { name: 'toy_list_machines', args: { name: 'web-2' } });
    expect(data).toHaveLength(1);
    expect(await thrownBy(call('call_read', { tool: 'toy_list_machines', state: 'Running' }))).toMatchObject({
      code: 'PARAM_UNKNOWN',
      hint: 'What the tool takes goes into "arguments".',
    });
    expect((await refusal(call('call_read', { tool: 'toy_list_machines', name: 'web-2' }))).code).toBe('PARAM_UNKNOWN');
  });

  it('know every tool of the list as one to call directly', async () => {
    const { call, metaTools } = createMetaWorld();
    for (const { name } of metaTools.list()) {
      expect(await thrownBy(call('call_read', { tool: name }))).toMatchObject({
        code: 'TOOL_UNKNOWN',
        hint: `Call ${name} directly, not through call_read.`,
      });
    }
  });

  it('take controls beside the arguments or among them, and arguments as JSON text', async () => {
    const { call } = createMetaWorld();
    const beside = await refusal(call('call_read', { tool: 'toy_list_machines', profile: 'nowhere' }));
    const among = await refusal(call('call_read', { tool: 'toy_list_machines', arguments: { profile: 'nowhere' } }));
    expect([beside.code, among.code]).toEqual(['PROFILE_UNKNOWN', 'PROFILE_UNKNOWN']);
    const { data } = await call('call_read', { tool: 'toy_list_machines', arguments: '{"name":"web-2"}' });
    expect(data).toHaveLength(1);
  });

  it('cannot reach what the operator did not select', async () => {
    const { call } = createMetaWorld({ names: ['toy_list_zones'] });
    expect((await refusal(call('call_read', { tool: 'toy_list_machines' }))).code).toBe('TOOL_DISABLED');
  });
});

describe('run_script and coverage_report', () => {
  it('hand the script on and tell what it returned', async () => {
    const { call, scripts } = createMetaWorld();
    const { text, structured } = await call('run_script', { code: 'return 42', profile: 'lab', timeout_ms: 5 });
    expect(scripts).toEqual([{ code: 'return 42', profile: 'lab', timeoutMs: 100 }]);
    expect(text).toBe('42\nLog:\nseen\n3 calls made.');
    expect(structured).toEqual({ value: 42, calls: 3, logs: ['seen'] });
  });

  it('take a script out of its code fence, and say so', async () => {
    const { call, scripts } = createMetaWorld();
    const { text } = await call('run_script', { code: '```js\nreturn 42\n```' });
    expect(scripts).toMatchObject([{ code: '\nreturn 42\n' }]);
    expect(text).toContain('\nNote: The code fence around the script was left out; send the code alone.');
  });

  it('tell the coverage in total and by category', async () => {
    const { call } = createMetaWorld();
    expect((await call('coverage_report', {})).text).toBe(
      'toy 1: 6 of 7 operations generated, 1 excluded for a reason, 6 tools',
    );
    const { text, structured } = await call('coverage_report', { provider: 'toy' });
    expect(text).toContain('\n  machine: 5 of 6 operations generated');
    expect(structured.toy).toMatchObject({ categories: { machine: { operations: 6, generated: 5, excluded: 1 } } });
    expect(JSON.stringify(structured)).not.toMatch(/worded|classified/);
    expect((await refusal(call('coverage_report', { provider: 'aws' }))).code).toBe('PARAM_VALUE');
  });

  it('are the only ones: other names are unknown', async () => {
    const { call } = createMetaWorld();
    expect((await refusal(call('toy_list_machines', {}))).code).toBe('TOOL_UNKNOWN');
  });
});

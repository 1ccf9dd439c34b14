// One call for each way to fail before or while something is sent: what callers then read.
import { ToolError } from '../../src/contract/errors.ts';
import type { Invocation } from '../../src/contract/invocation.ts';
import { CallLimits } from '../../src/runtime/limits.ts';
import { guardProvider } from '../../src/runtime/wire/guard.ts';
import { Confirmations } from '../../src/security/confirmation.ts';
import { parsePolicy } from '../../src/security/policy-file.ts';
import { call, catalog, createWorld, personWho, webOne } from '../runtime/pipeline/world.ts';

const tools = catalog.tools.map((tool) => ({ ...tool, provider: 'toy' }));
const policyOf = (text: string) => parsePolicy(`version: 1\n${text}`, 'policy.yaml', tools);
type Setting = Parameters<typeof createWorld>;
const destroy = (more: Partial<Invocation> = {}) => call('toy_destroy_machine', { id: webOne }, more);
const dead = new AbortController();
dead.abort();

/** A world and a call in it. */
const cases: readonly (readonly [world: Setting, call: Invocation])[] = [
  [[], call('toy_destroy_machin')],
  [[{ selection: { names: ['toy_list_zones'] } }], destroy()],
  [[], call('toy_destroy_machine')],
  [[], call('toy_destroy_machine', { id: webOne, expunge: 'perhaps' })],
  [[], call('toy_destroy_machine', { id: webOne, forced: true })],
  [[], call('toy_destroy_machine', { id: 'wbe-1' })],
  [[], destroy({ controls: { profile: 'nowhere' } })],
  [[{ modes: { effects: 'read-only', destructive: 'allowed' } }], destroy()],
  [[{ modes: { effects: 'all', destructive: 'disabled' } }], destroy()],
  [[{ policy: policyOf('rules: [{decide: deny, effects: [destroy], why: nothing is destroyed}]').policy }], destroy()],
  [
    [{ callLimits: new CallLimits(policyOf('limits: [{calls: 0, per: 1h, effects: [destroy]}]').limits, () => 0) }],
    destroy(),
  ],
  [[], destroy()],
  [[{ confirmation: 'token' }], destroy({ controls: { confirmation: 'nonsense' } })],
  [[], destroy({ person: personWho('declined') })],
  [[], destroy({ person: personWho('mistyped') })],
  [[], destroy({ person: personWho('timeout') })],
  [[], destroy({ person: personWho('unreachable') })],
  [[], destroy({ person: personWho('agreed'), signal: dead.signal })],
  [[{}, { toy_create_machine: () => Promise.reject(new Error('a bug')) }], call('toy_create_machine', { name: 'a' })],
  [[{ deadlineMs: 5 }, { toy_create_machine: () => new Promise(() => {}) }], call('toy_create_machine', { name: 'a' })],
  [
    [{ deadlineMs: 5 }, { toy_create_machine: () => new Promise(() => {}) }],
    call('toy_create_machine', { name: 'a' }, { controls: { waitMs: 995 } }),
  ],
];

/** `CODE fate: message / hint`, in the order of the cases; what differs from run to run is left out. */
export async function errorLines(): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const [setting, invocation] of cases) {
    const thrown: unknown = await createWorld(...setting)
      .pipeline.execute(invocation)
      .then(
        () => undefined,
        (error: unknown) => error,
      );
    if (!(thrown instanceof ToolError)) throw new Error(`${invocation.tool} did not fail`);
    const { code, fate, message, hint = '-' } = thrown;
    lines.push(`${code} ${fate}: ${message} / ${hint}`.replace(/\s+/g, ' '));
  }
  return [...lines, ...(await guardLines()), ...ticketLines()];
}

/** What stands in front of a provider: too many calls, and a cloud that does not answer. */
async function guardLines(): Promise<readonly string[]> {
  const inner = {
    id: 'toy',
    profiles: () => [],
    call: () => Promise.reject(new ToolError('API_UNREACHABLE', 'down')),
    probe: async () => '',
    close: async () => {},
  };
  const any = Object.values(await catalog.categories.machine!.handlers())[0]!.tool;
  const guarded = guardProvider(inner, { elapsed: () => 0, failures: 1, atOnce: 1, waiting: 0 });
  const context = { id: 'c', profile: 'lab', signal: new AbortController().signal, report: () => {} };
  const told = (promise: Promise<unknown>) =>
    promise.then(
      () => 'done',
      ({ code, fate, message, hint = '-' }: ToolError) => `${code} ${fate}: ${message} / ${hint}`,
    );
  const first = told(guarded.call(any, {}, context as never));
  const busy = told(guarded.call(any, {}, context as never));
  const lines = [await first, await busy];
  return [...lines, await told(guarded.call(any, {}, context as never))];
}

function ticketLines(): readonly string[] {
  let at = 0;
  let tickets = 0;
  const confirmations = new Confirmations({
    key: new Uint8Array(32),
    elapsed: () => at,
    newId: () => `ticket-number-${String(tickets++).padStart(8, '0')}`,
    approveMs: 10,
    executeMs: 10,
  });
  const told = (work: () => unknown): string => {
    try {
      work();
    } catch (thrown) {
      const { code, fate, message, hint = '-' } = thrown as ToolError;
      return `${code} ${fate}: ${message} / ${hint}`;
    }
    return 'done';
  };
  const { sealed } = confirmations.issue('a');
  const late = confirmations.issue('a').sealed;
  const changed = told(() => confirmations.approve(sealed, 'b'));
  const spent = told(() => confirmations.approve(sealed, 'a'));
  at = 11;
  return [changed, spent, told(() => confirmations.approve(late, 'a'))];
}

// A provider behind the guard whose calls end when the test says so.
import type { ToolError } from '../../src/contract/errors.ts';
import type { CallContext, Provider, Reply } from '../../src/contract/invocation.ts';
import type { AnyTool, Effect } from '../../src/contract/tool.ts';
import { guardProvider } from '../../src/runtime/wire/guard.ts';
export const toolOf = (effect: Effect): AnyTool => ({
  name: `cs_${effect}`,
  title: effect,
  doc: '',
  category: 'vm',
  operations: [effect],
  effect,
  risk: 'low',
  reversible: true,
  flags: [],
  raisedBy: [],
  call: { kind: 'query', command: effect },
  params: {},
  result: { kind: 'nothing' },
});

export interface Settle {
  readonly tool: string;
  readonly answer: () => void;
  readonly fail: (error: unknown) => void;
  /** The API has taken it; only its end is waited for. */
  readonly taken: () => void;
}

/** A provider whose calls end when the test says so. */
export function setUp(rules: Partial<Parameters<typeof guardProvider>[1]> = {}) {
  const running: Settle[] = [];
  const clock = { at: 0 };
  const inner: Provider = {
    id: 'cloudstack',
    profiles: () => [],
    call: ({ name }, _, { taken }) =>
      new Promise<Reply>((resolve, reject) =>
        running.push({ tool: name, answer: () => resolve({ data: 1 }), fail: reject, taken: () => taken?.() }),
      ),
    probe: async () => 'fine',
    close: async () => {},
  };
  const provider = guardProvider(inner, { elapsed: () => clock.at, ...rules });
  const call = (
    effect: Effect = 'read',
    profile = 'prod',
    signal = new AbortController().signal,
    name = effect as string,
    more: Partial<CallContext> = {},
  ) => {
    const context: CallContext = { id: 'c', profile, signal, report: () => {}, ...more };
    return provider.call({ ...toolOf(effect), name }, {}, context).then(
      () => 'answered',
      (error: ToolError) => `${error.code}/${error.fate}`,
    );
  };
  const settle = async () => new Promise((resolve) => setImmediate(resolve));
  return { running, clock, call, settle };
}

// Whether what a grave call names is there, before a person is asked: looked at without a lock, and without changing anything.
import { ToolError } from '../../../contract/errors.ts';
import type { CallContext } from '../../../contract/invocation.ts';
import type { AnyTool, JsonObject, SoapCall } from '../../../contract/tool.ts';
import { encodeArgument, isLook } from './encode.ts';
import { findBy } from './objects/find.ts';
import { isListed, unlisted } from './objects/near-names.ts';
import { startOf, walk } from './reach.ts';
import type { Post } from './session/post.ts';
import type { Work } from './session/work.ts';

/** What is refused: the rest of what can go wrong here says nothing about the call. */
const telling: ReadonlySet<string> = new Set(['NAME_UNKNOWN', 'NAME_AMBIGUOUS', 'PARAM_VALUE']);

/** Throws NAME_UNKNOWN, NAME_AMBIGUOUS or PARAM_VALUE for a name or handle that stands for nothing; nothing was sent then. */
export async function refuseAbsent(tool: AnyTool, args: JsonObject, context: CallContext, post: Post): Promise<void> {
  const { call } = tool;
  if (call.kind !== 'soap' || (tool.risk !== 'high' && tool.risk !== 'critical') || !namesMore(tool, call)) return;
  try {
    const scope = await post.session.begin(context.signal);
    try {
      const quiet = { report: () => {}, onProgress: () => {}, note: () => {}, leaves: () => () => {} };
      await look({ scope, desk: { ...post, ...post.belongingsOf(context.principal) }, ...quiet }, tool, call, args);
    } finally {
      await scope.done();
    }
  } catch (thrown) {
    if (thrown instanceof ToolError && telling.has(thrown.code)) throw thrown;
  }
}

/** Machines and media are looked up by the runtime already: is there anything else? */
function namesMore(tool: AnyTool, { path = [], sends = [], proves, operation }: SoapCall): boolean {
  const [root, ...steps] = path;
  const isHandle = typeof root === 'string' && root.startsWith('@');
  const isNamed = steps.some(
    (step) => typeof step !== 'string' && (step.send !== undefined || step.pick !== undefined),
  );
  return (
    isHandle ||
    isNamed ||
    proves !== undefined ||
    isListed(operation) ||
    sends.some((name) => isLook(tool.params[name]))
  );
}

async function look(work: Work, tool: AnyTool, call: SoapCall, args: JsonObject): Promise<void> {
  const start = await startOf(work, call, args);
  if (start === undefined) return;
  const [self = ''] = await walk(work, tool, (call.path ?? []).slice(1), start, args);
  const { proves, operation, sends = [] } = call;
  if (proves !== undefined) {
    const wanted = String(args[proves.param] ?? '');
    await findBy(work, proves.op, self, [[proves.child ?? proves.param, wanted]], wanted);
  }
  for (const name of sends) {
    const field = tool.params[name];
    if (field === undefined || !isLook(field) || (args[name] ?? '') === '') continue;
    await encodeArgument(work, name, field, args[name], { self, args });
  }
  if (operation === undefined) return;
  const given = sends.map((name) => [name, String(args[name] ?? '')] as const);
  const refused = await unlisted(work, operation, self, given);
  if (refused !== undefined) throw refused;
}

// One tool called through the built server, whichever meta-tool reaches it.
import type { Session } from '../../test/server/kubevirt-session.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What the tool answered, as structure. Which meta-tool reaches it is said by the refusal of the others. */
export async function called(ours: Session, tool: string, args: Fields): Promise<Fields> {
  const failures: string[] = [];
  for (const caller of ['call_read', 'call_write', 'call_destructive']) {
    const { error, structured, text } = await ours.call(caller, { tool, arguments: args });
    if (error === undefined) return structured as Fields;
    failures.push(text);
    if (error.code !== 'MODE_REFUSES') break;
  }
  throw new Error(`${tool}: ${failures.at(-1)}`);
}

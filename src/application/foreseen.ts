// What mode and policy will refuse anyway, told before it is called.
import type { ProfileSummary } from '../contract/invocation.ts';
import type { AnyTool } from '../contract/tool.ts';
import type { Settings } from '../runtime/config/settings.ts';
import type { PipelineParts } from '../runtime/pipeline.ts';

/** Why every call of a tool will be refused by mode or policy; undefined where some may pass. */
export type Foreseen = (tool: AnyTool, provider: string) => string | undefined;

/** For one principal; `profiles` are those of each cloud. */
export async function foreseenBy(
  { effects, destructive }: Settings,
  profiles: Readonly<Record<string, readonly ProfileSummary[]>>,
  policy: PipelineParts['policy'],
  principal: string,
): Promise<Foreseen> {
  const { foreseenRefusal } = await import('../runtime/stages/foreseen-refusal.ts');
  return foreseenRefusal({
    modes: { effects, destructive },
    ...(policy !== undefined && { policy }),
    principal,
    profiles: (id) => profiles[id]?.map(({ name }) => name) ?? [],
  });
}

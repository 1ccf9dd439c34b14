// Turns what the provider handed back into what the caller reads.

import type { Answer, Reply, Stage } from '../../contract/invocation.ts';
import { cleanJson, cleanText } from '../../security/hygiene.ts';
import { formatReply, type Limits } from '../format/reply.ts';
import type { Registry } from '../tools/registry.ts';
import { shapeOf } from '../tools/schema.ts';

export interface RenderParts {
  readonly registry: Registry;
  readonly now: () => number;
  readonly limits?: Partial<Limits>;
}

/** The last stage: cleans every text from the cloud and adds the text for people. Look-ups need no text. */
export const render =
  ({ registry, now, limits }: RenderParts): Stage =>
  async (invocation): Promise<Answer> => {
    const reply = cleanReply(invocation.reply!);
    if (invocation.entry === 'resolve') return { ...reply, text: '' };
    const { tool, format } = invocation.handler!;
    const shape = shapeOf(tool.result);
    return formatReply(reply, {
      tool,
      format,
      shape: shape === undefined ? undefined : await registry.shape(shape, invocation.provider!.id),
      controls: invocation.controls,
      now: now(),
      ...(limits !== undefined && { limits }),
    });
  };

function cleanReply(reply: Reply): Reply {
  return {
    ...reply,
    data: cleanJson(reply.data),
    ...(reply.notes !== undefined && { notes: reply.notes.map((note) => cleanText(note, 2_000)) }),
  };
}

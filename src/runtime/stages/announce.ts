// Tells whoever listens in this process which tools were sent and how that ended: test coverage and tracing live on it.
import { channel } from 'node:diagnostics_channel';

/** What a message on the channel is; nothing of the arguments or the answer. */
export interface Sent {
  readonly tool: string;
  readonly ended: 'answered' | 'failed';
}

/** Name of the channel, to subscribe to with node:diagnostics_channel. */
export const sentChannel = 'virtspan:sent';

const sent = channel(sentChannel);

/** Costs nothing while nobody listens. */
export function announce(tool: string, ended: Sent['ended']): void {
  if (sent.hasSubscribers) sent.publish({ tool, ended } satisfies Sent);
}

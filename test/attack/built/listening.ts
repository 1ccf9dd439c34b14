// Any provider's simulator behind a socket of this process, with a log of what arrived.

import { allTools, toolOfOperation } from '../../../src/application/simulator-sources.ts';
import { kubevirt } from '../../../src/clouds/kubevirt/cloud.ts';
import { virtualbox } from '../../../src/clouds/virtualbox/cloud.ts';
import { systemClock } from '../../../src/contract/clock.ts';
import { catalogs } from '../../../src/generated/catalog.ts';
import { createRegistry } from '../../../src/runtime/tools/registry.ts';
import { type Handle, listen } from '../../../src/runtime/wire/listen.ts';
import { randomOf } from '../cloud.ts';

export interface ListeningCloud {
  /** Points a server at this cloud. */
  readonly env: Readonly<Record<string, string>>;
  /** `DELETE /apis/...` or the name of a SOAP operation, oldest first. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const clouds = { kubevirt, virtualbox } as const;

/** A seeded cloud that listens until it is closed; `between` stands in front of it. */
export async function listeningCloud(
  provider: keyof typeof clouds,
  between: (inner: Handle) => Handle = (inner) => inner,
): Promise<ListeningCloud> {
  const registry = createRegistry([await catalogs[provider]!()]);
  const handle = await clouds[provider].simulation!.handle({
    clock: systemClock,
    random: randomOf(5),
    jobMs: 20,
    tools: () => allTools(registry, provider),
    toolOf: (operation) => toolOfOperation(registry, provider, operation),
    loadShape: (name) => registry.shape(name, provider),
  });
  const answer = between(handle);
  const requests: string[] = [];
  const { url, close } = await listen(async (request) => {
    const body = provider === 'virtualbox' ? await request.clone().text() : '';
    const operation = /<[\w-]*:?Body[^>]*>\s*<(?:[\w-]+:)?(\w+)/.exec(body)?.[1];
    requests.push(operation ?? `${request.method} ${new URL(request.url).pathname}`);
    return answer(request);
  });
  return { env: await clouds[provider].simulation!.login(url), requests, close };
}

// The recorded exchanges, made again with the simulated cluster: the same statuses, the same shapes, the same refusals.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { tokens } from '../../../../src/clouds/kubevirt/simulator/access/users.ts';
import { createKubeVirtSimulator } from '../../../../src/clouds/kubevirt/simulator/simulator.ts';
import { systemClock } from '../../../../src/contract/clock.ts';
import type { Json, JsonObject } from '../../../../src/contract/tool.ts';
import { loadShape } from '../provider/setup.ts';

interface Exchange {
  readonly name: string;
  readonly as: keyof typeof tokens | 'anon' | null;
  readonly method: string;
  readonly path: string;
  readonly contentType: string | null;
  readonly body: Json;
  readonly status: number;
  readonly warning: string | null;
  readonly answer: Json;
}

const exchanges = JSON.parse(
  readFileSync(new URL('../../../fixtures/kubevirt/exchanges.json', import.meta.url), 'utf8'),
) as readonly Exchange[];

/** Faults of the recording's own set-up: a webhook that was cut off, and virt-api acting without its own account. */
const notOfTheCluster = new Set(['vm-stop-running', 'restore-create-vm-running']);

describe('recorded exchanges', () => {
  it('get the same answers from the simulated cluster', async () => {
    const cluster = recordedCluster();
    const differences: string[] = [];
    for (const exchange of exchanges) {
      await cluster.prepare(exchange);
      if (notOfTheCluster.has(exchange.name)) continue;
      const { status, answer, warning } = await cluster.ask(exchange);
      const note = (what: string, wanted: unknown, got: unknown): void =>
        void differences.push(
          `${exchange.name}: ${what}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`,
        );
      if (status !== exchange.status) note('status', exchange.status, status);
      else if (status >= 400) {
        if (plain(answer) !== plain(exchange.answer)) note('refusal', exchange.answer, answer);
      } else if (shape(answer) !== shape(exchange.answer)) note('shape', shape(exchange.answer), shape(answer));
      if ((exchange.warning ?? '') !== (warning ?? '')) note('warning', exchange.warning, warning);
    }
    expect(differences).toEqual([]);
  });
});

function recordedCluster() {
  const { handle } = createKubeVirtSimulator({
    loadShape,
    clock: systemClock,
    random: Math.random,
    seed: 'bare',
    hypervisor: 'absent',
  });
  const pages: string[] = [];
  const send = async (
    method: string,
    path: string,
    as: Exchange['as'],
    body: Json,
    headers: Record<string, string>,
  ) => {
    const token = as === 'anon' ? undefined : as === null ? 'wrong' : tokens[as];
    const request = new Request(`https://cluster.example${path}`, {
      method,
      headers: { ...headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
      ...(body === null ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const response = await handle(request);
    const text = await response.text();
    return { status: response.status, answer: parsed(text), warning: response.headers.get('warning') };
  };
  const machines = '/apis/kubevirt.io/v1/namespaces/team-a/virtualmachines';
  const create = (name: string, labels: JsonObject) =>
    send(
      'POST',
      machines,
      'admin',
      { ...(exchanges[0]!.body as JsonObject), metadata: { name, labels } },
      { 'content-type': 'application/json' },
    );

  return {
    /** What the recorder did between the recorded exchanges. */
    async prepare({ name }: Exchange): Promise<void> {
      if (name === 'list-labelselector') {
        for (let at = 2; at <= 11; at++)
          await create(`fedora-${at}`, { app: at % 2 === 0 ? 'web' : 'db', env: at % 2 === 0 ? 'dev' : 'prod' });
      }
      if (name === 'start-dryrun-body') await create('dryt', {});
    },
    async ask(exchange: Exchange) {
      const { name, method, as, contentType } = exchange;
      let { path, body } = exchange;
      if (/^page-[12]$/.test(name)) path = path.replace(/continue=.*/, `continue=${pages.at(-1)}`);
      if (name === 'watch-legacy-path') path = path.replace(/resourceVersion=\d+/, 'resourceVersion=520');
      if (name === 'vm-replace' || name === 'vm-replace-conflict-409') {
        const { answer } = await send('GET', path, 'admin', null, {});
        const { resourceVersion, uid, creationTimestamp } = (answer as { metadata: JsonObject }).metadata;
        const old = body as { readonly metadata: JsonObject } & JsonObject;
        const version = name === 'vm-replace' ? resourceVersion! : '501';
        body = {
          ...old,
          metadata: { ...old.metadata, uid: uid!, creationTimestamp: creationTimestamp!, resourceVersion: version },
        };
      }
      const accept = accepts[name] ?? 'application/json, */*;q=0.5';
      const got = await send(method, path, as, body, {
        accept,
        ...(contentType === null ? {} : { 'content-type': contentType }),
      });
      const next = (got.answer as { metadata?: { continue?: string } } | null)?.metadata?.continue;
      if (name.startsWith('page-') && next !== undefined) pages.push(next);
      return got;
    },
  };
}

const accepts: Readonly<Record<string, string>> = {
  'list-as-table': 'application/json;as=Table;v=v1;g=meta.k8s.io',
  'list-as-partial': 'application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io',
  'vm-start-accept-json-406': 'application/json',
};

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

/** Names and types, one item per list. What controllers write at their own pace, and who set which field, is left out. */
function shape(value: Json): string {
  const typed = (inner: Json | undefined): unknown => {
    if (Array.isArray(inner)) return inner.length === 0 ? [] : [typed((inner as readonly Json[])[0])];
    if (typeof inner !== 'object' || inner === null) return typeof inner;
    const kept = Object.entries(inner as JsonObject).filter(
      ([key]) => !/^(managedFields|status|description|continue|remainingItemCount|cells)$/.test(key),
    );
    return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, typed(item)]));
  };
  return typeof value === 'string' ? 'text' : JSON.stringify(typed(value));
}

/** A refusal in full; ids and the details of decoding differ from run to run. */
function plain(value: Json): string {
  const text = typeof value === 'string' ? value : JSON.stringify(sorted(value));
  return text
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'uid')
    .replace(/(continue key is not valid).*?"/, '$1"')
    .replace(/\s+/g, ' ');
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as JsonObject).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

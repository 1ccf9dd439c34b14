// A Kubernetes cluster with KubeVirt and CDI in memory: one function from request to response.

import type { Clock } from '../../../contract/clock.ts';
import type { Faults } from '../../../contract/faults.ts';
import type { AnyShape } from '../../../contract/tool.ts';
import { withBindings } from './access/bindings.ts';
import { anonymous, userNamed, userOf } from './access/users.ts';
import type { Call, User } from './engine/call.ts';
import { ApiFault, badRequest, notFound, pageNotFound, resourceNotFound } from './engine/fault.ts';
import { newest } from './engine/releases.ts';
import { manifestChecker, shapesFrom } from './engine/schemas.ts';
import { createWorld, type Plant, type World } from './engine/world.ts';
import { type LoggedRequest, RequestLog } from './request-log.ts';
import { retryRefused } from './resources/machines.ts';
import { countQuotas } from './resources/quota.ts';
import { seed } from './resources/seed.ts';
import { aggregatedFor } from './wire/aggregated-discovery.ts';
import { inForm, jsonAnswer, refusal, textAnswer } from './wire/answers.ts';
import { discover } from './wire/discovery.ts';
import { answerObjects } from './wire/objects.ts';
import { openapiAt } from './wire/openapi.ts';
import { jsonOf, PROTOBUF } from './wire/protobuf/decode.ts';
import { answerReview, answerUpload } from './wire/reviews.ts';
import { routeOf } from './wire/route.ts';
import { answerSubresource } from './wire/subresources.ts';
import { answerTemplate } from './wire/templates.ts';
import { announceUploadProxy, answerUploadProxy } from './wire/upload-proxy.ts';

export interface KubeVirtSimulatorOptions {
  /** Field tables by name, for unknown and missing fields of manifests. */
  readonly loadShape: (name: string) => Promise<AnyShape>;
  readonly clock: Clock;
  /** Numbers in [0, 1): ids, addresses, nodes. */
  readonly random: () => number;
  /** How long a start, import, snapshot and the like takes, in milliseconds; 800 when left out. */
  readonly jobMs?: number;
  /** `bare`: no machines and disks to begin with. */
  readonly seed?: 'full' | 'bare';
  /** `absent`: instances stay Pending, as where no node can run them. */
  readonly hypervisor?: 'present' | 'absent';
  /** Release of KubeVirt to play; the newest when left out. */
  readonly version?: string;
  /** Who requests without a token come from: `admin` suits kubectl, which sends no token without TLS. */
  readonly withoutToken?: 'anonymous' | 'admin';
  /** What is to go wrong: credentials by `operationOf`, jobs by the kind of the object that orders them. */
  readonly faults?: Pick<Faults, 'credentials' | 'job'>;
}

export interface KubeVirtSimulator {
  /** Answers a request to the API server. Never rejects. */
  readonly handle: (request: Request) => Promise<Response>;
  /** Back to the seeded cluster; forgets requests and plants. */
  readonly reset: () => void;
  /** The newest requests, oldest first: proof of what was sent, without secrets. */
  readonly requests: readonly LoggedRequest[];
  /** Prepares something that is to go wrong. */
  readonly plant: (plant: Plant) => void;
  /** Forgets what changed so far, so that watches from before get 410. */
  readonly compact: () => void;
}

/** Method and path of a request: what a faults file calls an operation. */
export const operationOf = async ({ method, url }: Pick<Request, 'method' | 'url'>): Promise<string> =>
  `${method} ${new URL(url).pathname}`;

/** A simulated cluster, running from the first request on. */
export function createKubeVirtSimulator(options: KubeVirtSimulatorOptions): KubeVirtSimulator {
  const log = new RequestLog();
  const shapeOf = shapesFrom(options.loadShape);
  const check = manifestChecker(shapeOf);
  const fresh = (): World => {
    const { clock, random, jobMs = 800, hypervisor = 'present', version: release = newest } = options;
    const fateOf = options.faults?.job ?? (() => undefined);
    const made = createWorld({ clock, random, jobMs, hypervisor, release, check, shapeOf, fateOf });
    seed(made, options.seed ?? 'full');
    made.timeline.flush();
    countQuotas(made, (namespace) => retryRefused(made, namespace));
    return made;
  };
  let world = fresh();
  const nobody = options.withoutToken === 'admin' ? userNamed('admin') : anonymous;

  async function handle(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const body = new Uint8Array(await request.arrayBuffer().catch(() => new ArrayBuffer(0)));
    const spoken = spokenIn(request.headers, body);
    const current = world;
    current.timeline.advance();
    let user: User | undefined;
    const answer = async (): Promise<Response> => {
      if (options.faults?.credentials(await operationOf(request)) !== undefined)
        throw new ApiFault(401, 'Unauthorized', 'Unauthorized');
      const upload = answerUploadProxy(current, request.method, url.pathname, request.headers);
      if (upload !== undefined) return upload;
      const known = userOf(request.headers, nobody);
      user = known === undefined ? undefined : withBindings(current, known);
      return respond(current, request, url, spoken, user);
    };
    const response = await inForm(request, await answer().catch(refusal));
    log.add({
      method: request.method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      contentType: request.headers.get('content-type') ?? '',
      accept: request.headers.get('accept') ?? '',
      body: spoken.text,
      user: user?.name ?? 'unknown',
      status: response.status,
    });
    return response;
  }

  return {
    handle,
    reset: () => {
      world = fresh();
      log.clear();
    },
    requests: log.entries,
    plant: (plant) => void world.plants.push(plant),
    compact: () => world.store.compact(),
  };
}

/** A body as text, and the headers that tell of it. */
interface Spoken {
  readonly text: string;
  readonly headers: Headers;
  /** Why the body cannot be read. */
  readonly fault?: string;
}

/** Protobuf is read as the JSON that says the same: what follows knows one form. */
function spokenIn(headers: Headers, body: Uint8Array): Spoken {
  if (!(headers.get('content-type') ?? '').startsWith(PROTOBUF))
    return { text: Buffer.from(body).toString('utf8'), headers };
  const reading = jsonOf(body);
  if ('fault' in reading) return { text: '', headers, fault: reading.fault };
  const told = new Headers(headers);
  told.set('content-type', 'application/json');
  return { text: reading.text, headers: told };
}

async function respond(
  world: World,
  request: Request,
  url: URL,
  { text, headers, fault }: Spoken,
  user: User | undefined,
): Promise<Response> {
  const planted = world.plants.findIndex((plant) => plant.kind === 'answer' && url.pathname.includes(plant.path));
  if (planted >= 0) {
    const [plant] = world.plants.splice(planted, 1);
    if (plant?.kind === 'answer') {
      return new Response(plant.body, {
        status: plant.status,
        headers: { 'content-type': plant.contentType ?? 'application/json' },
      });
    }
  }
  if (user === undefined) throw new ApiFault(401, 'Unauthorized', 'Unauthorized');
  if (url.pathname.includes('/cdiconfigs')) announceUploadProxy(world, url.origin);
  const { method, signal } = request;
  const call: Call = { world, user, method, query: url.searchParams, headers, text, signal };
  const route = routeOf(url.pathname, world.release);
  if (fault !== undefined && route.to !== 'nothing' && route.to !== 'no resource') throw badRequest(fault);
  switch (route.to) {
    case 'objects':
      return answerObjects(call, route);
    case 'subresource':
      return answerSubresource(call, route);
    case 'review':
      return answerReview(call, route.plural, route.apiVersion);
    case 'template':
      return answerTemplate(call, route);
    case 'upload':
      return answerUpload(call, route.namespace);
    case 'discovery': {
      const whole = aggregatedFor(route.path, headers.get('accept') ?? '', world.release);
      if (whole !== undefined) return whole;
      if (route.path.startsWith('/openapi')) return jsonAnswer(await openapiAt(route.path, world));
      const found = discover(route.path, world.release);
      return typeof found === 'string' ? textAnswer(found, 200) : jsonAnswer(found);
    }
    case 'no resource':
      throw resourceNotFound();
    case 'no subresource':
      throw notFound(route.plural, route.group, route.name);
    case 'nothing':
      throw pageNotFound();
  }
}

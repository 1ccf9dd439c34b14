// CDI's upload proxy, served by the simulator itself: it takes the bytes of an image, keeps none, and lets in who has a token.
import { kindNamed } from '../engine/kinds.ts';
import { textAt, withStatus } from '../engine/objects.ts';
import type { World } from '../engine/world.ts';
import { edit } from '../engine/world.ts';
import { isAwaited, uploaded } from '../resources/uploads.ts';

/** Where clients send images: whole or as a form, and whether they wait until the image is worked in. */
const PATH = /^\/v1(alpha1|beta1)\/upload(-form|-archive)?(-async)?$/;

/** Who may upload to which claim. */
interface Admission {
  readonly namespace: string;
  readonly claim: string;
}

/** A token that `admissionOf` reads again; `salt` makes two of them differ. */
export const uploadToken = ({ namespace, claim }: Admission, salt: string): string =>
  Buffer.from(JSON.stringify([namespace, claim, salt])).toString('base64url');

/** The answer of the proxy; undefined for everything that is not sent to it. */
export function answerUploadProxy(
  world: World,
  method: string,
  pathname: string,
  headers: Headers,
): Response | undefined {
  if (!PATH.test(pathname)) return undefined;
  const admission = admissionOf(headers.get('authorization') ?? '');
  if (admission === undefined) return new Response(null, { status: 401 });
  const { namespace, claim } = admission;
  if (!isAwaited(world, namespace, claim)) return new Response('upload server is not ready\n', { status: 503 });
  if (method === 'HEAD') return new Response(null, { status: 200 });
  if (method !== 'POST' && method !== 'PUT') return new Response(null, { status: 405 });
  world.timeline.later(Math.round(world.jobMs * 0.3), () => uploaded(world, namespace, claim));
  return new Response(null, { status: 200 });
}

/** Tells clients that the proxy is where the cluster is. */
export function announceUploadProxy(world: World, origin: string): void {
  const config = world.store.get(kindNamed('CDIConfig'), '', 'config');
  if (config === undefined || textAt(config, 'status.uploadProxyURL') === origin) return;
  edit(world, 'CDIConfig', '', 'config', (now) => withStatus(now, { uploadProxyURL: origin }));
}

function admissionOf(authorization: string): Admission | undefined {
  try {
    const [, token = ''] = /^Bearer (\S+)$/i.exec(authorization) ?? [];
    const [namespace, claim] = JSON.parse(Buffer.from(token, 'base64url').toString()) as readonly unknown[];
    return typeof namespace === 'string' && typeof claim === 'string' ? { namespace, claim } : undefined;
  } catch {
    return undefined;
  }
}

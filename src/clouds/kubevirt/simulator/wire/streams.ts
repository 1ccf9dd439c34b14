// Consoles, screens and ports of an instance: a websocket each, and no guest behind any of them, which each of them says.
import { Conversation, type Peer } from '../../../../contract/conversation.ts';
import type { Call } from '../engine/call.ts';
import { ApiFault, badRequest } from '../engine/fault.ts';
import { type KubeObject, nameOf, textAt } from '../engine/objects.ts';
import type { World } from '../engine/world.ts';
import { instanceOf, isUp } from '../resources/machines.ts';
import { talkAsConsole } from './console.ts';
import { talkAsScreen } from './screen.ts';

/** The only one of virt-api, which goes without where the client offers none. */
const subprotocols = ['plain.kubevirt.io'];

/** Who has the console or the screen of an instance, by both: the next one takes it away, as on a cluster. */
const holders = new WeakMap<World, Map<string, Peer>>();

/** `path` are the steps behind the object. Throws 400 while it is not running, and to a client that asks without upgrade. */
export function streamAnswer({ world, headers }: Call, instance: KubeObject | undefined, path: string): Response {
  if (instance === undefined || !isUp(instance)) throw badRequest('VMI is not running');
  if (headers.get('upgrade')?.toLowerCase() !== 'websocket') throw noUpgrade();
  const name = nameOf(instance);
  return new Conversation(subprotocols, (peer) => {
    if (path !== 'console' && path !== 'vnc')
      return peer.close(1011, `simulated: nothing answers at ${path}`.slice(0, 123));
    hold(world, instance, path, peer);
    if (path === 'console') talkAsConsole(peer, name);
    else talkAsScreen(peer, name);
  });
}

/** What virt-api says to a client that asks without an upgrade. */
function noUpgrade(): ApiFault {
  const fault = badRequest(
    "websocket: the client is not using the websocket protocol: 'upgrade' token not found in 'Connection' header",
  );
  return new ApiFault(400, undefined, `Bad Request\n${JSON.stringify(fault.body(), null, 1)}`);
}

/** It ends when another client comes for it, and with the run of the instance. */
function hold(world: World, instance: KubeObject, path: string, peer: Peer): void {
  const uid = textAt(instance, 'metadata.uid');
  const namespace = textAt(instance, 'metadata.namespace') ?? '';
  const name = nameOf(instance);
  const held = holders.get(world) ?? new Map<string, Peer>();
  holders.set(world, held);
  const key = `${uid}/${path}`;
  held.get(key)?.close(1000, 'another client has come');
  held.set(key, peer);
  const forget = world.store.listen(() => {
    const current = instanceOf(world, namespace, name);
    if (current?.metadata.uid !== uid || !isUp(current)) peer.close(1000, 'the instance is not running');
  });
  peer.onEnd(() => {
    forget();
    if (held.get(key) === peer) held.delete(key);
  });
}

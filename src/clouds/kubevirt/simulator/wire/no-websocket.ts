// Consoles, screens and ports want a websocket, which the simulator does not speak.
import { ApiFault, badRequest } from '../engine/fault.ts';
import type { KubeObject } from '../engine/objects.ts';
import { isUp } from '../resources/machines.ts';

/** What virt-api answers to a client that asks without one. */
export function noWebsocket(instance: KubeObject | undefined): ApiFault {
  if (!isUp(instance)) return badRequest('VMI is not running');
  const fault = badRequest(
    "websocket: the client is not using the websocket protocol: 'upgrade' token not found in 'Connection' header",
  );
  return new ApiFault(400, undefined, `Bad Request\n${JSON.stringify(fault.body(), null, 1)}`);
}

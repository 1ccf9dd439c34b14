// A port of a machine under a name and an address of its own: the Service in front of its launcher pod.

import type { Reply } from '../../../../contract/invocation.ts';
import { isObject, readText } from '../../../../contract/read-path.ts';
import { checkName } from '../names.ts';
import { objectPath } from '../place.ts';
import { cleaned } from '../reply.ts';
import { ourManager } from '../request.ts';
import { jsonOf } from '../status.ts';
import type { Work } from '../work.ts';

/** Throws API_REFUSED when there is no such machine or the service exists already. */
export async function exposeMachine({ subject, args, connection, asking, refuse }: Work): Promise<Reply> {
  const { namespace = '', name = '' } = subject;
  const headers = { accept: 'application/json' };
  const at = objectPath('kubevirt.io', 'v1', 'virtualmachines', namespace, name);
  const machine = await connection.ask(
    { method: 'GET', path: at, query: [], headers, notes: [] },
    { ...asking, effect: 'read' },
  );
  if (machine.response.status >= 300) return refuse(machine);
  const port = Number(args.port);
  const protocol = typeof args.protocol === 'string' ? args.protocol : 'TCP';
  const type = typeof args.type === 'string' ? args.type : 'ClusterIP';
  const called = typeof args.serviceName === 'string' ? args.serviceName : `${name}-${port}`;
  checkName('serviceName', called, undefined);
  const body = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: called, namespace },
    spec: {
      type,
      // The label that KubeVirt puts on every launcher pod.
      selector: { 'vm.kubevirt.io/name': name },
      ports: [{ name: `p${port}`, port, targetPort: Number(args.targetPort ?? port), protocol }],
    },
  };
  const isDry = args.dryRun === true;
  const reached = await connection.ask(
    {
      method: 'POST',
      path: objectPath('', 'v1', 'services', namespace),
      query: [
        ['fieldManager', ourManager],
        ['fieldValidation', 'Strict'],
        ...(isDry ? [['dryRun', 'All'] as const] : []),
      ],
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      notes: [],
    },
    asking,
  );
  if (reached.response.status >= 300) return refuse(reached);
  const service = jsonOf(reached.response);
  const inside = `${called}.${namespace}.svc:${port}`;
  const node = readText(service, 'spec.ports.0.nodePort');
  const notes = [
    isDry
      ? 'A dry run: it would be done. Everything was checked and nothing was changed.'
      : `Inside the cluster: ${inside}.`,
    ...(node === undefined || isDry ? [] : [`From outside: port ${node} of any node.`]),
    ...(type === 'LoadBalancer' && !isDry
      ? ['Its outside address shows in kubevirt_get_service once there is one.']
      : []),
  ];
  return { data: isObject(service) ? cleaned(service) : body, notes };
}

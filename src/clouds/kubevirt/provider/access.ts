// Consoles, screens and ports: their addresses and how to open them. Nothing is opened here.

import type { Reply } from '../../../contract/invocation.ts';
import type { Json, JsonObject } from '../../../contract/tool.ts';
import type { Subject } from './place.ts';
import type { KubeProfile } from './profiles.ts';
import type { KubeRequest } from './request.ts';

/** The way to a websocket subresource of a machine or instance. */
export function accessReply(
  subject: Subject,
  args: JsonObject,
  request: KubeRequest,
  url: string,
  profile: KubeProfile,
): Reply {
  const command = commandOf(subject, args, profile);
  const data: Record<string, Json> = {
    url: url.replace(/^http/, 'ws'),
    protocol: 'plain.kubevirt.io',
    ...(command === undefined ? {} : { command }),
  };
  const how = command === undefined ? 'a websocket client' : 'the command';
  return {
    data,
    notes: [
      `Nothing was opened. Use ${how} with a kubeconfig of your own; the address wants the same credentials as the API server.`,
      ...request.notes,
    ],
  };
}

function commandOf(
  { call, plural, namespace = 'default', name = '' }: Subject,
  args: JsonObject,
  profile: KubeProfile,
): string | undefined {
  const isMachine = plural === 'virtualmachines';
  const { context: known = '' } = profile;
  const context = /^[\w.@:/-]+$/.test(known) ? ` --context=${known}` : '';
  const where = `-n ${namespace}${context}`;
  switch (call.subresource) {
    case 'console':
      return `virtctl console ${name} ${where}`;
    case 'vnc':
      return `virtctl vnc ${name} ${where}`;
    case 'usbredir':
      return `virtctl usbredir <vendor>:<product> ${name} ${where}`;
    case 'portforward': {
      const protocol = typeof args.protocol === 'string' ? `${args.protocol}/` : '';
      return `virtctl port-forward ${isMachine ? 'vm' : 'vmi'}/${name} ${protocol}${String(args.port)} ${where}`;
    }
    default:
      return undefined;
  }
}

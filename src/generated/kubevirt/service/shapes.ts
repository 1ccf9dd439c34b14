// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, map, opaque, required, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const clientIPConfig: ShapeDef<t.ClientIPConfig> = {
  timeoutSeconds: whole(undefined, { unit: 's' }),
};

export const loadBalancerIngress: ShapeDef<t.LoadBalancerIngress> = {
  hostname: text(),
  ip: text(),
  ipMode: text(),
  ports: list(shape('PortStatus')),
};

export const loadBalancerStatus: ShapeDef<t.LoadBalancerStatus> = {
  ingress: list(shape('LoadBalancerIngress')),
};

export const portStatus: ShapeDef<t.PortStatus> = {
  error: text(),
  port: required(whole()),
  protocol: required(text()),
};

export const service: ShapeDef<t.Service> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
  spec: shape('ServiceSpec'),
  status: shape('ServiceStatus'),
};

export const servicePort: ShapeDef<t.ServicePort> = {
  appProtocol: text(),
  name: text(),
  nodePort: whole(undefined, { bounds: [0, 65535] }),
  port: required(whole(undefined, { bounds: [1, 65535] })),
  protocol: text(),
  targetPort: opaque(undefined, { bounds: [1, 65535] }),
};

export const serviceSpec: ShapeDef<t.ServiceSpec> = {
  allocateLoadBalancerNodePorts: flag(),
  clusterIP: text(),
  clusterIPs: list(text()),
  externalIPs: list(text()),
  externalName: text(),
  externalTrafficPolicy: text(),
  healthCheckNodePort: whole(undefined, { bounds: [0, 65535] }),
  internalTrafficPolicy: text(),
  ipFamilies: list(text()),
  ipFamilyPolicy: text(),
  loadBalancerClass: text(),
  loadBalancerIP: text(),
  loadBalancerSourceRanges: list(text()),
  ports: list(shape('ServicePort')),
  publishNotReadyAddresses: flag(),
  selector: map(text()),
  sessionAffinity: text(),
  sessionAffinityConfig: shape('SessionAffinityConfig'),
  trafficDistribution: text(),
  type: text(),
};

export const serviceStatus: ShapeDef<t.ServiceStatus> = {
  conditions: list(shape('CdiCondition')),
  loadBalancer: shape('LoadBalancerStatus'),
};

export const sessionAffinityConfig: ShapeDef<t.SessionAffinityConfig> = {
  clientIP: shape('ClientIPConfig'),
};

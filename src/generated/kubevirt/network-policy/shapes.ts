// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { list, opaque, required, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iPBlock: ShapeDef<t.IPBlock> = {
  cidr: required(text()),
  except: list(text()),
};

export const networkPolicy: ShapeDef<t.NetworkPolicy> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
  spec: shape('NetworkPolicySpec'),
};

export const networkPolicyEgressRule: ShapeDef<t.NetworkPolicyEgressRule> = {
  ports: list(shape('NetworkPolicyPort')),
  to: list(shape('NetworkPolicyPeer')),
};

export const networkPolicyIngressRule: ShapeDef<t.NetworkPolicyIngressRule> = {
  from: list(shape('NetworkPolicyPeer')),
  ports: list(shape('NetworkPolicyPort')),
};

export const networkPolicyPeer: ShapeDef<t.NetworkPolicyPeer> = {
  ipBlock: shape('IPBlock'),
  namespaceSelector: shape('LabelSelector'),
  podSelector: shape('LabelSelector'),
};

export const networkPolicyPort: ShapeDef<t.NetworkPolicyPort> = {
  endPort: whole(undefined, { bounds: [1, 65535] }),
  port: opaque(undefined, { bounds: [1, 65535] }),
  protocol: text(),
};

export const networkPolicySpec: ShapeDef<t.NetworkPolicySpec> = {
  egress: list(shape('NetworkPolicyEgressRule')),
  ingress: list(shape('NetworkPolicyIngressRule')),
  podSelector: shape('LabelSelector'),
  policyTypes: list(text()),
};

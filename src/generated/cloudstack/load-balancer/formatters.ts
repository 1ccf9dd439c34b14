// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const applicationLoadBalancer: Formatter<t.ApplicationLoadBalancer> = {
  noun: ['internal load balancer', 'internal load balancers'],
  columns: ['name', 'algorithm', 'sourceipaddress', 'networkid', 'description', 'account', 'project', 'id'],
};

export const globalLoadBalancer: Formatter<t.GlobalLoadBalancer> = {
  noun: ['global load balancer rule', 'global load balancer rules'],
  columns: ['name', 'gslbdomainname', 'gslbservicetype', 'gslblbmethod', 'regionid', 'account', 'project', 'id'],
};

export const lBHealthCheck: Formatter<t.LBHealthCheck> = {
  noun: ['load balancer health check', 'load balancer health checks'],
  columns: [
    'lbruleid',
    { label: 'ping path', path: 'healthcheckpolicy.pingpath' },
    { label: 'state', path: 'healthcheckpolicy.state' },
    'account',
  ],
};

export const lBStickiness: Formatter<t.LBStickiness> = {
  noun: ['load balancer stickiness policy', 'load balancer stickiness policies'],
  columns: [
    'lbruleid',
    { label: 'policy', path: 'stickinesspolicy.name' },
    { label: 'method', path: 'stickinesspolicy.methodname' },
    { label: 'state', path: 'stickinesspolicy.state' },
    'account',
  ],
};

export const loadBalancer: Formatter<t.LoadBalancer> = {
  noun: ['load balancer rule', 'load balancer rules'],
  columns: ['name', 'algorithm', 'publicip', 'publicport', 'privateport', 'protocol', 'state', 'id'],
};

export const loadBalancerRuleVmMap: Formatter<t.LoadBalancerRuleVmMap> = {
  noun: ['balanced machine', 'balanced machines'],
  columns: [
    'name',
    'state',
    'ipaddress',
    'serviceofferingname',
    { label: 'machine', path: 'loadbalancerruleinstance.name' },
    { label: 'machine state', path: 'loadbalancerruleinstance.state' },
    'lbvmipaddresses',
    'id',
  ],
};

export const netScalerServicePackage: Formatter<t.NetScalerServicePackage> = {
  noun: ['NetScaler service package', 'NetScaler service packages'],
  columns: ['name', 'description', 'id'],
};

export const tlsData: Formatter<t.TlsData> = {
  noun: ['load balancer certificate', 'load balancer certificates'],
  columns: ['crt', 'chain'],
};

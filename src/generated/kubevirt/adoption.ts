// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { AdoptionRules } from '../../contract/live.ts';

/** What operations are judged by that only a running service has. */
export const adoption: AdoptionRules = {
  rules: [
    { verbs: ['list', 'get'], effect: 'read', risk: 'none', reversible: true, impact: 'resource' },
    {
      verbs: ['create', 'apply', 'patch'],
      effect: 'write',
      risk: 'low',
      reversible: true,
      impact: 'resource',
      warn: 'Changes the {object}.',
    },
    {
      verbs: ['replace'],
      effect: 'write',
      risk: 'high',
      reversible: true,
      impact: 'resource',
      warn: 'Overwrites the {object}: whatever the manifest leaves out is gone.',
    },
    {
      verbs: ['start', 'unpause', 'unfreeze'],
      effect: 'act',
      risk: 'low',
      reversible: true,
      impact: 'resource',
      warn: 'Acts on the {object}.',
    },
    {
      verbs: ['stop', 'restart', 'migrate', 'pause', 'freeze'],
      effect: 'act',
      risk: 'high',
      reversible: true,
      impact: 'resource',
      warn: 'Interrupts the {object}.',
    },
    {
      verbs: ['delete'],
      effect: 'destroy',
      risk: 'high',
      reversible: false,
      impact: 'resource',
      warn: 'Deletes the {object}; it does not come back.',
    },
  ],
  acronyms: {
    cdi: 'CDI',
    cdis: 'CDIs',
    kubevirt: 'KubeVirt',
    kubevirts: 'KubeVirts',
    os: 'OS',
    sev: 'SEV',
    usb: 'USB',
    vm: 'VM',
    vnc: 'VNC',
    vsock: 'VSOCK',
  },
  generic: ['apiVersion', 'kind', 'metadata.namespace', 'metadata.creationTimestamp'],
};

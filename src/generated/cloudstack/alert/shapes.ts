// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { instant, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const alert: ShapeDef<t.Alert> = {
  description: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  sent: instant(),
  type: whole(undefined, {
    codes: {
      '0': 'memory',
      '1': 'CPU',
      '2': 'storage',
      '3': 'storage allocated',
      '4': 'public addresses',
      '5': 'private addresses',
      '6': 'secondary storage',
      '7': 'host',
      '8': 'machine',
      '9': 'virtual router',
      '10': 'console proxy or IPv6 subnets',
      '11': 'routing',
      '12': 'storage',
      '13': 'usage server',
      '14': 'management server',
      '15': 'router migration',
      '16': 'console proxy migration',
      '17': 'machine migration',
      '18': 'VLANs',
      '19': 'secondary storage VM',
      '20': 'usage server result',
      '21': 'storage deletion',
      '22': 'resource count',
      '23': 'usage check',
      '24': 'direct addresses',
      '25': 'local storage',
      '26': 'resource limit',
      '27': 'synchronisation',
      '28': 'upload',
      '29': 'out-of-band management',
      '30': 'high availability',
      '31': 'CA certificate',
      '32': 'machine or router',
    },
  }),
};

export const alertType: ShapeDef<t.AlertType> = {
  alerttypeid: whole(),
  description: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  sent: instant(),
  type: whole(),
};

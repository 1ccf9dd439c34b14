// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iUpdateAgent: ShapeDef<t.IUpdateAgent> = {
  channel: text(undefined, { oneOf: ['Invalid', 'Stable', 'All', 'WithBetas', 'WithTesting'] }),
  checkCount: whole(),
  checkFrequency: whole(undefined, { unit: 's' }),
  dependsOn: list(text()),
  downloadUrl: text(),
  enabled: flag(),
  hidden: flag(),
  isCheckNeeded: flag(),
  lastCheckDate: text(),
  name: text(),
  order: whole(),
  releaseNotes: text(),
  repositoryURL: text(),
  state: text(undefined, {
    oneOf: [
      'Invalid',
      'Available',
      'NotAvailable',
      'Downloading',
      'Downloaded',
      'Installing',
      'Installed',
      'UserInteraction',
      'Canceled',
      'Maintenance',
      'Error',
    ],
  }),
  supportedChannels: list(text(undefined, { oneOf: ['Invalid', 'Stable', 'All', 'WithBetas', 'WithTesting'] })),
  version: text(),
  webUrl: text(),
};

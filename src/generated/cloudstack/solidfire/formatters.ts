// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const apiSolidFireAccountId: Formatter<t.ApiSolidFireAccountId> = {
  noun: ['SolidFire account id', 'SolidFire account ids'],
  columns: ['solidFireAccountId'],
};

export const apiSolidFireVolumeAccessGroupIds: Formatter<t.ApiSolidFireVolumeAccessGroupIds> = {
  noun: ['SolidFire access group id', 'SolidFire access group ids'],
  columns: ['solidFireVolumeAccessGroupIds'],
};

export const apiSolidFireVolumeSize: Formatter<t.ApiSolidFireVolumeSize> = {
  noun: ['SolidFire volume size', 'SolidFire volume sizes'],
  columns: [{ label: 'solidFireVolumeSize', path: 'solidFireVolumeSize', as: 'bytes' }],
};

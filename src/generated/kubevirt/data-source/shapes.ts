// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { instant, list, required, shape, text } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const dataSource: ShapeDef<t.DataSource> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
  spec: required(shape('DataSourceSpec')),
  status: shape('DataSourceStatus'),
};

export const dataSourceCondition: ShapeDef<t.DataSourceCondition> = {
  lastHeartbeatTime: instant(),
  lastTransitionTime: instant(),
  message: text(),
  reason: text(),
  status: required(text()),
  type: required(text()),
};

export const dataSourceRefSourceDataSource: ShapeDef<t.DataSourceRefSourceDataSource> = {
  name: required(text()),
  namespace: required(text()),
};

export const dataSourceSource: ShapeDef<t.DataSourceSource> = {
  dataSource: shape('DataSourceRefSourceDataSource'),
  pvc: shape('DataVolumeSourcePVC'),
  snapshot: shape('DataVolumeSourceSnapshot'),
};

export const dataSourceSpec: ShapeDef<t.DataSourceSpec> = {
  source: required(shape('DataSourceSource')),
};

export const dataSourceStatus: ShapeDef<t.DataSourceStatus> = {
  conditions: list(shape('DataSourceCondition')),
  source: shape('DataSourceSource'),
};

export const dataVolumeSourceSnapshot: ShapeDef<t.DataVolumeSourceSnapshot> = {
  name: required(text()),
  namespace: required(text()),
};

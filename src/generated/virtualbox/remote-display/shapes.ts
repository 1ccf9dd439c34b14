// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iVRDEServer: ShapeDef<t.IVRDEServer> = {
  VRDEExtPack: text(),
  VRDEProperties: list(text()),
  allowMultiConnection: flag(),
  authLibrary: text(),
  authTimeout: whole(undefined, { unit: 'ms' }),
  authType: text(undefined, { oneOf: ['Null', 'External', 'Guest'] }),
  enabled: flag(),
  reuseSingleConnection: flag(),
};

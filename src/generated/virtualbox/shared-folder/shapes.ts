// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, text } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iSharedFolder: ShapeDef<t.ISharedFolder> = {
  accessible: flag(),
  autoMount: flag(),
  autoMountPoint: text(),
  hostPath: text(),
  lastAccessError: text(),
  name: text(),
  symlinkPolicy: text(undefined, {
    oneOf: ['None', 'Forbidden', 'AllowedInShareSubtree', 'AllowedToRelativeTargets', 'AllowedToAnyTarget'],
  }),
  writable: flag(),
};

// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addAnnotation: Handler<t.AddAnnotationParams, t.Annotation> = handle(
  tools.addAnnotation,
  format.annotation,
);
export const listAnnotations: Handler<t.ListAnnotationsParams, t.Annotation> = handle(
  tools.listAnnotations,
  format.annotation,
);
export const removeAnnotation: Handler<t.RemoveAnnotationParams, t.Annotation> = handle(
  tools.removeAnnotation,
  format.annotation,
);
export const updateAnnotationVisibility: Handler<t.UpdateAnnotationVisibilityParams, t.Annotation> = handle(
  tools.updateAnnotationVisibility,
  format.annotation,
);

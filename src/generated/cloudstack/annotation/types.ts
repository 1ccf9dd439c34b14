// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addAnnotation. */
export interface AddAnnotationParams {
  adminsonly?: boolean;
  annotation?: string;
  entityid?: string;
  entitytype?: string;
}

/** Parameters of listAnnotations. */
export interface ListAnnotationsParams {
  id?: string;
  keyword?: string;
  annotationfilter?: string;
  entityid?: string;
  entitytype?: string;
  userid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of removeAnnotation. */
export interface RemoveAnnotationParams {
  id: string;
}

/** Parameters of updateAnnotationVisibility. */
export interface UpdateAnnotationVisibilityParams {
  id: string;
  adminsonly: boolean;
}

export interface Annotation {
  adminsonly?: boolean;
  annotation?: string;
  created?: string;
  entityid?: string;
  entityname?: string;
  entitytype?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  removed?: string;
  userid?: string;
  username?: string;
}

// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of listElastistorInterface. */
export interface ListElastistorInterfaceParams {
  controllerid?: string;
}

export interface ListElastistorInterface {
  compression?: string;
  deduplication?: string;
  graceallowed?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  sync?: string;
}

// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of createASNRange. */
export interface CreateASNRangeParams {
  zoneid: string;
  endasn: number;
  startasn: number;
}

/** Parameters of deleteASNRange. */
export interface DeleteASNRangeParams {
  id: string;
}

/** Parameters of listASNRanges. */
export interface ListASNRangesParams {
  zoneid?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

export interface ASNRange {
  created?: string;
  endasn?: number;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  startasn?: number;
  zoneid?: string;
}

// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of IVirtualBox.findProgressById. */
export interface IVirtualBoxFindProgressByIdParams {
  id: string;
}

/** Parameters of cancelJob. */
export interface CancelJobParams {
  job: string;
}

/** Parameters of closeHandle. */
export interface CloseHandleParams {
  handle: string;
}

/** Parameters of getJob. */
export interface GetJobParams {
  job: string;
}

/** Parameters of listHandles. */
export type ListHandlesParams = Record<string, never>;
/** Parameters of listJobs. */
export type ListJobsParams = Record<string, never>;

export interface OpenHandle {
  handle?: string;
  kind?: string;
  names?: ReadonlyArray<string>;
}

export interface VboxJob {
  elapsedMs?: number;
  error?: string;
  id?: string;
  message?: string;
  percent?: number;
  result?: unknown;
  state?: string;
  tool?: string;
}

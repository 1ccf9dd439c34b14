// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of archiveEvents. */
export interface ArchiveEventsParams {
  ids?: ReadonlyArray<string>;
  type?: string;
  enddate?: string;
  startdate?: string;
}

/** Parameters of deleteEvents. */
export interface DeleteEventsParams {
  ids?: ReadonlyArray<string>;
  type?: string;
  enddate?: string;
  startdate?: string;
}

/** Parameters of listEventTypes. */
export type ListEventTypesParams = Record<string, never>;

/** Parameters of listEvents. */
export interface ListEventsParams {
  type?: string;
  level?: string;
  startdate?: string;
  enddate?: string;
  resourceid?: string;
  resourcetype?: string;
  state?: string;
  duration?: number;
  entrytime?: number;
  keyword?: string;
  id?: string;
  archived?: boolean;
  startid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

export interface Event {
  account?: string;
  archived?: boolean;
  created?: string;
  description?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  level?: string;
  parentid?: string;
  project?: string;
  projectid?: string;
  resourceid?: string;
  resourcename?: string;
  resourcetype?: string;
  state?: string;
  type?: string;
  username?: string;
}

export interface EventType {
  jobid?: string;
  jobstatus?: number;
  name?: string;
}

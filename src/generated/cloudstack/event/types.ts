// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of archiveEvents. */
export interface ArchiveEventsParams {
  enddate?: string;
  ids?: ReadonlyArray<string>;
  startdate?: string;
  type?: string;
}

/** Parameters of deleteEvents. */
export interface DeleteEventsParams {
  enddate?: string;
  ids?: ReadonlyArray<string>;
  startdate?: string;
  type?: string;
}

/** Parameters of listEventTypes. */
export type ListEventTypesParams = Record<string, never>;

/** Parameters of listEvents. */
export interface ListEventsParams {
  account?: string;
  archived?: boolean;
  domainid?: string;
  duration?: number;
  enddate?: string;
  entrytime?: number;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  level?: string;
  listall?: boolean;
  page?: number;
  pagesize?: number;
  projectid?: string;
  resourceid?: string;
  resourcetype?: string;
  startdate?: string;
  startid?: string;
  state?: string;
  type?: string;
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

// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as loadBalancer from '../load-balancer/types.ts';

/** Parameters of generateUsageRecords. */
export interface GenerateUsageRecordsParams {
  enddate?: string;
  startdate?: string;
  domainid?: string;
}

/** Parameters of listUsageRecords. */
export interface ListUsageRecordsParams {
  enddate: string;
  startdate: string;
  type?: number;
  keyword?: string;
  accountid?: string;
  includetags?: boolean;
  oldformat?: boolean;
  usageid?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of listUsageTypes. */
export type ListUsageTypesParams = Record<string, never>;

/** Parameters of removeRawUsageRecords. */
export interface RemoveRawUsageRecordsParams {
  interval: number;
}

export interface UsageRecord {
  account?: string;
  accountid?: string;
  cpunumber?: number;
  cpuspeed?: number;
  description?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  enddate?: string;
  hasannotations?: boolean;
  isdefault?: boolean;
  issourcenat?: boolean;
  issystem?: boolean;
  jobid?: string;
  jobstatus?: number;
  memory?: number;
  name?: string;
  networkid?: string;
  offeringid?: string;
  oscategoryid?: string;
  oscategoryname?: string;
  osdisplayname?: string;
  ostypeid?: string;
  project?: string;
  projectid?: string;
  rawusage?: string;
  size?: number;
  startdate?: string;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  templateid?: string;
  type?: string;
  usage?: string;
  usageid?: string;
  usagetype?: number;
  virtualmachineid?: string;
  virtualsize?: number;
  vpcid?: string;
  zoneid?: string;
}

export interface UsageType {
  description?: string;
  id?: number;
  jobid?: string;
  jobstatus?: number;
  name?: string;
}

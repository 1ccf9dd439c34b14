// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addNsxController. */
export interface AddNsxControllerParams {
  name: string;
  zoneid: string;
  edgecluster: string;
  nsxproviderhostname: string;
  password: string;
  tier0gateway: string;
  transportzone: string;
  username: string;
  nsxproviderport?: string;
}

/** Parameters of deleteNsxController. */
export interface DeleteNsxControllerParams {
  nsxcontrollerid: string;
}

/** Parameters of listNsxControllers. */
export interface ListNsxControllersParams {
  zoneid?: string;
  keyword?: string;
  page?: number;
  pagesize?: number;
}

export interface NsxController {
  edgecluster?: string;
  hostname?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  nsxprovideruuid?: string;
  port?: string;
  tier0gateway?: string;
  transportzone?: string;
  zoneid?: string;
  zonename?: string;
}

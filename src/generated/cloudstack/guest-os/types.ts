// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of addGuestOs. */
export interface AddGuestOsParams {
  oscategoryid: string;
  osdisplayname: string;
  name?: string;
  customjobid?: string;
  forDisplay?: boolean;
  details?: Readonly<Record<string, string>>;
}

/** Parameters of addGuestOsMapping. */
export interface AddGuestOsMappingParams {
  hypervisor: string;
  hypervisorversion: string;
  osnameforhypervisor: string;
  forced?: boolean;
  customjobid?: string;
  osdisplayname?: string;
  osmappingcheckenabled?: boolean;
  ostypeid?: string;
}

/** Parameters of addOsCategory. */
export interface AddOsCategoryParams {
  name: string;
  isfeatured?: boolean;
}

/** Parameters of deleteOsCategory. */
export interface DeleteOsCategoryParams {
  id: string;
}

/** Parameters of getHypervisorGuestOsNames. */
export interface GetHypervisorGuestOsNamesParams {
  hypervisor: string;
  hypervisorversion: string;
  keyword?: string;
  customjobid?: string;
}

/** Parameters of listGuestOsMapping. */
export interface ListGuestOsMappingParams {
  id?: string;
  keyword?: string;
  hypervisor?: string;
  hypervisorversion?: string;
  osdisplayname?: string;
  osnameforhypervisor?: string;
  ostypeid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of listOsCategories. */
export interface ListOsCategoriesParams {
  id?: string;
  name?: string;
  zoneid?: string;
  keyword?: string;
  isfeatured?: boolean;
  isiso?: boolean;
  isvnf?: boolean;
  page?: number;
  pagesize?: number;
  arch?: string;
  showicon?: boolean;
}

/** Parameters of listOsTypes. */
export interface ListOsTypesParams {
  id?: string;
  ids?: ReadonlyArray<string>;
  description?: string;
  keyword?: string;
  oscategoryid?: string;
  page?: number;
  pagesize?: number;
  fordisplay?: boolean;
}

/** Parameters of removeGuestOs. */
export interface RemoveGuestOsParams {
  id: string;
  customjobid?: string;
}

/** Parameters of removeGuestOsMapping. */
export interface RemoveGuestOsMappingParams {
  id: string;
  customjobid?: string;
}

/** Parameters of updateGuestOs. */
export interface UpdateGuestOsParams {
  id: string;
  customjobid?: string;
  forDisplay?: boolean;
  oscategoryid?: string;
  osdisplayname?: string;
  details?: Readonly<Record<string, string>>;
}

/** Parameters of updateGuestOsMapping. */
export interface UpdateGuestOsMappingParams {
  id: string;
  osnameforhypervisor: string;
  customjobid?: string;
  osmappingcheckenabled?: boolean;
}

/** Parameters of updateOsCategory. */
export interface UpdateOsCategoryParams {
  id: string;
  name?: string;
  isfeatured?: boolean;
  sortkey?: number;
}

export interface GuestOS {
  description?: string;
  fordisplay?: boolean;
  id?: string;
  isuserdefined?: boolean;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  oscategoryid?: string;
  oscategoryname?: string;
}

export interface GuestOSCategory {
  created?: string;
  icon?: unknown;
  id?: string;
  isfeatured?: boolean;
  jobid?: string;
  jobstatus?: number;
  name?: string;
}

export interface GuestOsMapping {
  hypervisor?: string;
  hypervisorversion?: string;
  id?: string;
  isuserdefined?: string;
  jobid?: string;
  jobstatus?: number;
  osdisplayname?: string;
  osnameforhypervisor?: string;
  ostypeid?: string;
}

export interface HypervisorGuestOsNames {
  guestoscount?: number;
  guestoslist?: ReadonlyArray<HypervisorGuestOsNamesGuestoslist>;
  hypervisor?: string;
  hypervisorversion?: string;
  jobid?: string;
  jobstatus?: number;
}

export interface HypervisorGuestOsNamesGuestoslist {
  osdisplayname?: string;
  osnameforhypervisor?: string;
}

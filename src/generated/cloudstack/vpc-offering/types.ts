// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as network from '../network/types.ts';

/** Parameters of createVPCOffering. */
export interface CreateVPCOfferingParams {
  name: string;
  displaytext?: string;
  zoneid?: ReadonlyArray<string>;
  customjobid?: string;
  enable?: boolean;
  fornsx?: boolean;
  internetprotocol?: string;
  networkmode?: string;
  nsxsupportlb?: boolean;
  provider?: string;
  routingmode?: string;
  servicecapabilitylist?: ReadonlyArray<Readonly<Record<string, string>>>;
  serviceofferingid?: string;
  serviceproviderlist?: ReadonlyArray<Readonly<Record<string, string>>>;
  specifyasnumber?: boolean;
  supportedservices?: ReadonlyArray<string>;
  domainid?: ReadonlyArray<string>;
}

/** Parameters of deleteVPCOffering. */
export interface DeleteVPCOfferingParams {
  id: string;
  customjobid?: string;
}

/** Parameters of listVPCOfferings. */
export interface ListVPCOfferingsParams {
  id?: string;
  name?: string;
  displaytext?: string;
  state?: string;
  zoneid?: string;
  keyword?: string;
  isdefault?: boolean;
  supportedservices?: ReadonlyArray<string>;
  domainid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of updateVPCOffering. */
export interface UpdateVPCOfferingParams {
  id: string;
  name?: string;
  displaytext?: string;
  state?: string;
  zoneid?: ReadonlyArray<string>;
  customjobid?: string;
  domainid?: ReadonlyArray<string>;
  sortkey?: number;
}

export interface VpcOffering {
  created?: string;
  displaytext?: string;
  distributedvpcrouter?: boolean;
  domain?: string;
  domainid?: string;
  fornsx?: boolean;
  id?: string;
  internetprotocol?: string;
  isdefault?: boolean;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  networkmode?: string;
  routingmode?: string;
  service?: ReadonlyArray<network.NetworkService>;
  specifyasnumber?: boolean;
  state?: string;
  supportsregionLevelvpc?: boolean;
  zone?: string;
  zoneid?: string;
}

// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as network from '../network/types.ts';

/** Parameters of createNetworkOffering. */
export interface CreateNetworkOfferingParams {
  guestiptype: 'Isolated' | 'Shared' | 'L2';
  name: string;
  traffictype: string;
  availability?: string;
  conservemode?: boolean;
  details?: Readonly<Record<string, string>>;
  displaytext?: string;
  domainid?: ReadonlyArray<string>;
  egressdefaultpolicy?: boolean;
  enable?: boolean;
  fornsx?: boolean;
  fortungsten?: boolean;
  forvpc?: boolean;
  internetprotocol?: string;
  ispersistent?: boolean;
  keepaliveenabled?: boolean;
  maxconnections?: number;
  networkmode?: string;
  networkrate?: number;
  nsxsupportlb?: boolean;
  nsxsupportsinternallb?: boolean;
  provider?: string;
  routingmode?: string;
  servicecapabilitylist?: ReadonlyArray<Readonly<Record<string, string>>>;
  serviceofferingid?: string;
  serviceproviderlist?: ReadonlyArray<Readonly<Record<string, string>>>;
  specifyasnumber?: boolean;
  specifyipranges?: boolean;
  specifyvlan?: boolean;
  supportedservices?: ReadonlyArray<string>;
  tags?: string;
  zoneid?: ReadonlyArray<string>;
}

/** Parameters of deleteNetworkOffering. */
export interface DeleteNetworkOfferingParams {
  id: string;
}

/** Parameters of listNetworkOfferings. */
export interface ListNetworkOfferingsParams {
  availability?: string;
  displaytext?: string;
  domainid?: string;
  forvpc?: boolean;
  guestiptype?: string;
  id?: string;
  isdefault?: boolean;
  istagged?: boolean;
  keyword?: string;
  name?: string;
  networkid?: string;
  page?: number;
  pagesize?: number;
  routingmode?: string;
  sourcenatsupported?: boolean;
  specifyipranges?: boolean;
  specifyvlan?: boolean;
  state?: string;
  supportedservices?: ReadonlyArray<string>;
  tags?: string;
  traffictype?: string;
  zoneid?: string;
}

/** Parameters of updateNetworkOffering. */
export interface UpdateNetworkOfferingParams {
  availability?: string;
  displaytext?: string;
  domainid?: string;
  id?: string;
  keepaliveenabled?: boolean;
  maxconnections?: number;
  name?: string;
  sortkey?: number;
  state?: string;
  tags?: string;
  zoneid?: string;
}

export interface NetworkOffering {
  availability?: string;
  conservemode?: boolean;
  created?: string;
  details?: unknown;
  displaytext?: string;
  domain?: string;
  domainid?: string;
  egressdefaultpolicy?: boolean;
  fornsx?: boolean;
  fortungsten?: boolean;
  forvpc?: boolean;
  guestiptype?: string;
  hasannotations?: boolean;
  id?: string;
  internetprotocol?: string;
  isdefault?: boolean;
  ispersistent?: boolean;
  jobid?: string;
  jobstatus?: number;
  maxconnections?: number;
  name?: string;
  networkmode?: string;
  networkrate?: number;
  routingmode?: string;
  service?: ReadonlyArray<network.NetworkService>;
  serviceofferingid?: string;
  specifyasnumber?: boolean;
  specifyipranges?: boolean;
  specifyvlan?: boolean;
  state?: string;
  supportsinternallb?: boolean;
  supportspublicaccess?: boolean;
  supportsstrechedl2subnet?: boolean;
  tags?: string;
  traffictype?: string;
  zone?: string;
  zoneid?: string;
}

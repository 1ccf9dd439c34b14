// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as network from '../network/types.ts';

/** Parameters of createNetworkOffering. */
export interface CreateNetworkOfferingParams {
  name: string;
  guestiptype: 'Isolated' | 'Shared' | 'L2';
  traffictype: string;
  supportedservices?: ReadonlyArray<string>;
  serviceproviderlist?: ReadonlyArray<Readonly<Record<string, string>>>;
  displaytext?: string;
  forvpc?: boolean;
  egressdefaultpolicy?: boolean;
  enable?: boolean;
  conservemode?: boolean;
  zoneid?: ReadonlyArray<string>;
  availability?: string;
  fornsx?: boolean;
  fortungsten?: boolean;
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
  specifyasnumber?: boolean;
  specifyipranges?: boolean;
  specifyvlan?: boolean;
  tags?: string;
  domainid?: ReadonlyArray<string>;
  details?: Readonly<Record<string, string>>;
}

/** Parameters of deleteNetworkOffering. */
export interface DeleteNetworkOfferingParams {
  id: string;
}

/** Parameters of listNetworkOfferings. */
export interface ListNetworkOfferingsParams {
  name?: string;
  guestiptype?: string;
  forvpc?: boolean;
  state?: string;
  supportedservices?: ReadonlyArray<string>;
  traffictype?: string;
  zoneid?: string;
  id?: string;
  displaytext?: string;
  networkid?: string;
  keyword?: string;
  availability?: string;
  isdefault?: boolean;
  istagged?: boolean;
  routingmode?: string;
  sourcenatsupported?: boolean;
  specifyipranges?: boolean;
  specifyvlan?: boolean;
  tags?: string;
  domainid?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of updateNetworkOffering. */
export interface UpdateNetworkOfferingParams {
  id?: string;
  name?: string;
  displaytext?: string;
  state?: string;
  zoneid?: ReadonlyArray<string>;
  availability?: string;
  keepaliveenabled?: boolean;
  maxconnections?: number;
  tags?: string;
  domainid?: ReadonlyArray<string>;
  sortkey?: number;
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

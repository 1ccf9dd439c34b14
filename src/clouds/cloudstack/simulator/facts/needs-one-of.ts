// Lists that want at least one of some filters, of which the specification requires none.

export interface Need {
  readonly names: readonly string[];
  readonly status: number;
  readonly kind: number;
}

const need = (names: string, kind: number, status = 431): Need => ({ names: names.split(' '), status, kind });

/** Command > the parameters of which one has to be there, and the numbers of the refusal. */
export const NEEDS: Readonly<Record<string, Need>> = {
  listBigSwitchBcfDevices: need('physicalnetworkid bcfdeviceid', 4350),
  listBrocadeVcsDevices: need('physicalnetworkid vcsdeviceid', 9999),
  listGlobalLoadBalancerRules: need('regionid id', 4350),
  listNetscalerLoadBalancers: need('physicalnetworkid lbdeviceid', 9999),
  listNetworkDevice: need('networkdeviceparameterlist', 9999, 530),
  listNiciraNvpDevices: need('physicalnetworkid nvpdeviceid', 9999),
  listPaloAltoFirewalls: need('physicalnetworkid fwdeviceid', 9999),
  listSslCerts: need('accountid certid lbruleid projectid', 0, 530),
  createNetworkACL: need('aclid networkid', 4350),
  getKubernetesClusterConfig: need('id', 9999, 530),
  // Their service needs a setting that nobody made.
  listElastistorInterface: need('cloudbyte.management.ip', 4250, 530),
  listElastistorPool: need('cloudbyte.management.ip', 4250, 530),
};

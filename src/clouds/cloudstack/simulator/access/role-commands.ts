// Which commands and parameters the roles that come with a cloud are offered: as listApis of a real 4.22 told each role.

const READ_ONLY =
  'cloudianIsEnabled getApiLimit getCloudIdentifier getSolidFireAccountId getSolidFireVolumeSize getVMPassword ' +
  'getVirtualMachineUserData listAccounts listAffinityGroupTypes listAffinityGroups listApis listAsyncJobs ' +
  'listAutoScalePolicies listAutoScaleVmGroups listAutoScaleVmProfiles listCapabilities listConditions listCounters ' +
  'listDiskOfferings listEgressFirewallRules listEventTypes listEvents listFirewallRules ' +
  'listGlobalLoadBalancerRules listHypervisors listInstanceGroups listIpForwardingRules listIsoPermissions listIsos ' +
  'listLBHealthCheckPolicies listLBStickinessPolicies listLdapConfigurations listLoadBalancerRuleInstances ' +
  'listLoadBalancerRules listLoadBalancers listNetworkACLLists listNetworkACLs listNetworkOfferings listNetworks ' +
  'listNics listOsCategories listOsTypes listPortForwardingRules listPrivateGateways listProjectAccounts ' +
  'listProjectInvitations listProjects listPublicIpAddresses listRegions listRemoteAccessVpns listResourceDetails ' +
  'listResourceLimits listSSHKeyPairs listSecurityGroups listServiceOfferings listSnapshotPolicies listSnapshots ' +
  'listSslCerts listStaticRoutes listTags listTemplatePermissions listTemplates ' +
  'listUserTwoFactorAuthenticatorProviders listUsers listVMSnapshot listVPCOfferings listVPCs listVirtualMachines ' +
  'listVolumes listVpnConnections listVpnCustomerGateways listVpnGateways listVpnUsers listZones ' +
  'queryAsyncJobResult quotaIsEnabled setupUserTwoFactorAuthentication validateUserTwoFactorAuthenticationCode';

const USER =
  'activateProject addAccountToProject addAnnotation addIpToNic addNicToVirtualMachine addNodesToKubernetesCluster ' +
  'addUserToProject addVirtualMachinesToKubernetesCluster addVpnUser archiveEvents assignCertToLoadBalancer ' +
  'assignToGlobalLoadBalancerRule assignToLoadBalancerRule assignVirtualMachineToBackupOffering associateIpAddress ' +
  'attachIso attachVolume authorizeSecurityGroupEgress authorizeSecurityGroupIngress changeOfferingForVolume ' +
  'changeServiceForVirtualMachine changeSharedFileSystemDiskOffering changeSharedFileSystemServiceOffering ' +
  'checkVolume copyIso copySnapshot copyTemplate createAffinityGroup createAutoScalePolicy createAutoScaleVmGroup ' +
  'createAutoScaleVmProfile createBackup createBackupSchedule createBucket createCondition createConsoleEndpoint ' +
  'createEgressFirewallRule createFirewallRule createGlobalLoadBalancerRule createInstanceGroup ' +
  'createIpForwardingRule createIpv6FirewallRule createKubernetesCluster createLBHealthCheckPolicy ' +
  'createLBStickinessPolicy createLoadBalancer createLoadBalancerRule createNetwork createNetworkACL ' +
  'createNetworkACLList createNetworkPermissions createPortForwardingRule createPrivateGateway createProject ' +
  'createProjectRole createProjectRolePermission createRemoteAccessVpn createRoutingFirewallRule createSSHKeyPair ' +
  'createSecurityGroup createSharedFileSystem createSnapshot createSnapshotFromVMSnapshot createSnapshotPolicy ' +
  'createStaticRoute createTags createTemplate createVMFromBackup createVMSchedule createVMSnapshot createVPC ' +
  'createVolume createVpnConnection createVpnCustomerGateway createVpnGateway createWebhook ' +
  'deleteAccountFromProject deleteAffinityGroup deleteAutoScalePolicy deleteAutoScaleVmGroup ' +
  'deleteAutoScaleVmProfile deleteBackup deleteBackupSchedule deleteBucket deleteCniConfiguration deleteCondition ' +
  'deleteEgressFirewallRule deleteEvents deleteFirewallRule deleteGlobalLoadBalancerRule deleteInstanceGroup ' +
  'deleteIpForwardingRule deleteIpv6FirewallRule deleteIso deleteKubernetesCluster deleteLBHealthCheckPolicy ' +
  'deleteLBStickinessPolicy deleteLoadBalancer deleteLoadBalancerRule deleteNetwork deleteNetworkACL ' +
  'deleteNetworkACLList deletePortForwardingRule deletePrivateGateway deleteProject deleteProjectInvitation ' +
  'deleteProjectRole deleteProjectRolePermission deleteRemoteAccessVpn deleteResourceIcon deleteRoutingFirewallRule ' +
  'deleteSSHKeyPair deleteSecurityGroup deleteSnapshot deleteSnapshotPolicies deleteSslCert deleteStaticRoute ' +
  'deleteTags deleteTemplate deleteUserData deleteUserFromProject deleteVMSchedule deleteVMSnapshot deleteVPC ' +
  'deleteVnfTemplate deleteVolume deleteVpnConnection deleteVpnCustomerGateway deleteVpnGateway deleteWebhook ' +
  'deleteWebhookDelivery deployVirtualMachine deployVnfAppliance destroySharedFileSystem destroyVirtualMachine ' +
  'destroyVolume detachIso detachVolume disableAutoScaleVmGroup disableStaticNat disassociateIpAddress ' +
  'enableAutoScaleVmGroup enableStaticNat executeWebhookDelivery expungeSharedFileSystem expungeVirtualMachine ' +
  'extractIso extractTemplate extractVolume getKubernetesClusterConfig getUploadParamsForIso ' +
  'getUploadParamsForTemplate getUploadParamsForVolume getUserKeys linkUserDataToTemplate listASNumbers ' +
  'listAnnotations listBackupOfferings listBackupSchedule listBackups listBuckets listCaCertificate ' +
  'listCniConfiguration listConsoleSessions listCustomActions listDetailOptions listGpuDevices listGuiThemes ' +
  'listIpv6FirewallRules listKubernetesClusters listKubernetesSupportedVersions listNetworkPermissions ' +
  'listNetworkProtocols listOauthProvider listObjectStoragePools listProjectRolePermissions listProjectRoles ' +
  'listResourceIcon listRoutingFirewallRules listSharedFileSystemProviders listSharedFileSystems listUserData ' +
  'listVMSchedule listVirtualMachinesMetrics listVirtualMachinesUsageHistory listVnfAppliances listVnfTemplates ' +
  'listVolumesMetrics listVolumesUsageHistory listWebhookDeliveries listWebhooks moveNetworkAclItem quotaBalance ' +
  'quotaStatement quotaSummary rebootVirtualMachine recoverSharedFileSystem recoverVirtualMachine recoverVolume ' +
  'registerCniConfiguration registerIso registerSSHKeyPair registerTemplate registerUserData registerUserKeys ' +
  'registerVnfTemplate releaseIpAddress removeAnnotation removeCertFromLoadBalancer ' +
  'removeFromGlobalLoadBalancerRule removeFromLoadBalancerRule removeIpFromNic removeNetworkPermissions ' +
  'removeNicFromVirtualMachine removeNodesFromKubernetesCluster removeVirtualMachineFromBackupOffering ' +
  'removeVirtualMachinesFromKubernetesCluster removeVpnUser replaceNetworkACLList reserveIpAddress ' +
  'resetNetworkPermissions resetPasswordForVirtualMachine resetSSHKeyForVirtualMachine resetVpnConnection ' +
  'resizeVolume restartNetwork restartSharedFileSystem restartVPC restoreBackup restoreVirtualMachine ' +
  'restoreVolumeFromBackupAndAttachToVM revertSnapshot revertToVMSnapshot revokeSecurityGroupEgress ' +
  'revokeSecurityGroupIngress runCustomAction scaleKubernetesCluster scaleVirtualMachine startKubernetesCluster ' +
  'startSharedFileSystem startVirtualMachine stopKubernetesCluster stopSharedFileSystem stopVirtualMachine ' +
  'suspendProject updateAutoScalePolicy updateAutoScaleVmGroup updateAutoScaleVmProfile updateBackupSchedule ' +
  'updateBucket updateCondition updateDefaultNicForVirtualMachine updateEgressFirewallRule updateFirewallRule ' +
  'updateGlobalLoadBalancerRule updateInstanceGroup updateIpAddress updateIpv6FirewallRule updateIso ' +
  'updateIsoPermissions updateLBHealthCheckPolicy updateLBStickinessPolicy updateLoadBalancer ' +
  'updateLoadBalancerRule updateNetwork updateNetworkACLItem updateNetworkACLList updatePortForwardingRule ' +
  'updateProject updateProjectInvitation updateProjectRole updateProjectRolePermission updateRemoteAccessVpn ' +
  'updateRoutingFirewallRule updateSharedFileSystem updateSnapshotPolicy updateTemplate updateTemplatePermissions ' +
  'updateUser updateVMAffinityGroup updateVMSchedule updateVPC updateVirtualMachine updateVmNicIp updateVnfTemplate ' +
  'updateVpnConnection updateVpnCustomerGateway updateVpnGateway updateWebhook upgradeKubernetesCluster ' +
  'uploadResourceIcon uploadSslCert uploadVolume verifyOAuthCodeAndGetUser';

const DOMAIN_ADMIN =
  'assignVirtualMachine assignVolume changeServiceForRouter configureInternalLoadBalancerElement ' +
  'configureOvsElement configureVirtualRouterElement createAccount createDiskOffering createDomain ' +
  'createInternalLoadBalancerElement createServiceOffering createUser createVirtualRouterElement deleteAccount ' +
  'deleteDiskOffering deleteDomain deleteServiceOffering deleteUser destroyRouter disableAccount disableUser ' +
  'enableAccount enableUser isAccountAllowedToCreateOfferingsWithTags linkAccountToLdap listConfigurations ' +
  'listDomainChildren listDomains listHostTags listInternalLoadBalancerElements listLdapUsers listOvsElements ' +
  'listQuarantinedIps listRoles listRouters listStorageTags listUsageRecords listVirtualRouterElements lockAccount ' +
  'lockUser rebootRouter removeQuarantinedIp startRouter stopRouter updateAccount updateConfiguration ' +
  'updateDiskOffering updateQuarantinedIp updateResourceCount updateResourceLimit updateServiceOffering';

/** What the role `Read-Only User - Default` may call. */
export const readOnlyCommands: readonly string[] = READ_ONLY.split(' ');
/** What the role `User` may call. */
export const userCommands: readonly string[] = [...readOnlyCommands, ...USER.split(' ')];
/** What the role `Domain Admin` may call. */
export const domainAdminCommands: readonly string[] = [...userCommands, ...DOMAIN_ADMIN.split(' ')];

/** Parameters that only administrators of the whole cloud have. */
const ADMIN_PARAMS: Readonly<Record<string, string>> = {
  associateIpAddress: 'fordisplay',
  copySnapshot: 'storageids',
  createAutoScaleVmGroup: 'fordisplay',
  createAutoScaleVmProfile: 'fordisplay',
  createEgressFirewallRule: 'fordisplay',
  createFirewallRule: 'fordisplay',
  createIpv6FirewallRule: 'fordisplay',
  createLBHealthCheckPolicy: 'fordisplay',
  createLBStickinessPolicy: 'fordisplay',
  createLoadBalancer: 'fordisplay',
  createLoadBalancerRule: 'fordisplay',
  createNetwork: 'displaynetwork',
  createNetworkACL: 'fordisplay',
  createNetworkACLList: 'fordisplay',
  createPortForwardingRule: 'fordisplay',
  createRemoteAccessVpn: 'fordisplay',
  createRoutingFirewallRule: 'fordisplay',
  createSnapshot: 'storageids',
  createSnapshotPolicy: 'fordisplay',
  createVMFromBackup: 'deploymentplanner displayvm',
  createVPC: 'fordisplay',
  createVolume: 'displayvolume',
  createVpnConnection: 'fordisplay',
  createVpnGateway: 'fordisplay',
  createWebhook: 'scope',
  deleteTemplate: 'issystem',
  deleteVnfTemplate: 'issystem',
  deleteWebhookDelivery: 'managementserverid',
  deployVirtualMachine: 'deploymentplanner displayvm',
  deployVnfAppliance: 'deploymentplanner displayvm',
  listAccounts: 'apikeyaccess',
  listAutoScaleVmGroups: 'fordisplay',
  listAutoScaleVmProfiles: 'fordisplay',
  listBuckets: 'objectstorageid',
  listConsoleSessions: 'hostid',
  listEgressFirewallRules: 'fordisplay',
  listFirewallRules: 'fordisplay',
  listIpv6FirewallRules: 'fordisplay',
  listLBHealthCheckPolicies: 'fordisplay',
  listLBStickinessPolicies: 'fordisplay',
  listLoadBalancerRules: 'fordisplay',
  listLoadBalancers: 'fordisplay',
  listNetworkACLLists: 'fordisplay',
  listNetworkACLs: 'fordisplay',
  listNetworks: 'displaynetwork',
  listNics: 'fordisplay',
  listOsTypes: 'fordisplay',
  listPortForwardingRules: 'fordisplay',
  listPublicIpAddresses: 'fordisplay',
  listRemoteAccessVpns: 'fordisplay',
  listResourceDetails: 'fordisplay value',
  listRoutingFirewallRules: 'fordisplay',
  listSnapshotPolicies: 'fordisplay',
  listUsers: 'apikeyaccess',
  listVPCs: 'fordisplay',
  listVirtualMachines: 'displayvm',
  listVirtualMachinesMetrics: 'displayvm',
  listVnfAppliances: 'displayvm',
  listVolumes: 'clusterid displayvolume isencrypted listsystemvms storageid',
  listVolumesMetrics: 'clusterid displayvolume isencrypted listsystemvms storageid',
  listVpnConnections: 'fordisplay',
  listVpnGateways: 'fordisplay',
  listWebhookDeliveries: 'managementserverid',
  listWebhooks: 'scope',
  moveNetworkAclItem: 'customid',
  reserveIpAddress: 'fordisplay',
  startVirtualMachine: 'considerlasthost deploymentplanner',
  updateAccount: 'apikeyaccess',
  updateAutoScaleVmGroup: 'customid fordisplay',
  updateAutoScaleVmProfile: 'customid fordisplay',
  updateEgressFirewallRule: 'customid fordisplay',
  updateFirewallRule: 'customid fordisplay',
  updateIpAddress: 'customid fordisplay',
  updateIpv6FirewallRule: 'customid fordisplay',
  updateLBHealthCheckPolicy: 'customid fordisplay',
  updateLBStickinessPolicy: 'customid fordisplay',
  updateLoadBalancer: 'customid fordisplay',
  updateLoadBalancerRule: 'customid fordisplay',
  updateNetwork: 'customid displaynetwork forced',
  updateNetworkACLItem: 'customid fordisplay',
  updateNetworkACLList: 'customid fordisplay',
  updatePortForwardingRule: 'customid fordisplay',
  updateRemoteAccessVpn: 'customid fordisplay',
  updateRoutingFirewallRule: 'customid fordisplay',
  updateSnapshotPolicy: 'customid fordisplay',
  updateUser: 'apikeyaccess',
  updateVPC: 'customid fordisplay',
  updateVirtualMachine: 'customid displayvm instancename',
  updateVpnConnection: 'customid fordisplay',
  updateVpnGateway: 'customid fordisplay',
  updateWebhook: 'scope',
};

/** Of those, the ones that administrators of a domain have all the same. */
const DOMAIN_PARAMS: Readonly<Record<string, string>> = {
  createWebhook: 'scope',
  listWebhooks: 'scope',
  updateWebhook: 'scope',
};

/** Whether a parameter of a command is offered to a role of that type. */
export function offersParam(roleType: string, command: string, param: string): boolean {
  if (roleType === 'Admin' || !(ADMIN_PARAMS[command] ?? '').split(' ').includes(param)) return true;
  return roleType === 'DomainAdmin' && (DOMAIN_PARAMS[command] ?? '').split(' ').includes(param);
}

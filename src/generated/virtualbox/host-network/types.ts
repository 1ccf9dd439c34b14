// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of IDHCPConfig.get. */
export interface IdhcpConfigGetParams {
  dhcpServer: string;
  scope: 'Global' | 'Group' | 'MachineNIC' | 'MAC';
  configName?: string;
  slot?: number;
  attributes?: ReadonlyArray<
    'defaultLeaseTime' | 'forcedOptions' | 'maxLeaseTime' | 'minLeaseTime' | 'scope' | 'suppressedOptions'
  >;
}

/** Parameters of IDHCPConfig.getAllOptions. */
export interface IdhcpConfigGetAllOptionsParams {
  dhcpServer: string;
  scope: 'Global' | 'Group' | 'MachineNIC' | 'MAC';
  configName?: string;
  slot?: number;
}

/** Parameters of IDHCPConfig.getOption. */
export interface IdhcpConfigGetOptionParams {
  dhcpServer: string;
  option:
    | 'SubnetMask'
    | 'TimeOffset'
    | 'Routers'
    | 'TimeServers'
    | 'NameServers'
    | 'DomainNameServers'
    | 'LogServers'
    | 'CookieServers'
    | 'LPRServers'
    | 'ImpressServers'
    | 'ResourseLocationServers'
    | 'HostName'
    | 'BootFileSize'
    | 'MeritDumpFile'
    | 'DomainName'
    | 'SwapServer'
    | 'RootPath'
    | 'ExtensionPath'
    | 'IPForwarding'
    | 'OptNonLocalSourceRouting'
    | 'PolicyFilter'
    | 'MaxDgramReassemblySize'
    | 'DefaultIPTTL'
    | 'PathMTUAgingTimeout'
    | 'PathMTUPlateauTable'
    | 'InterfaceMTU'
    | 'AllSubnetsAreLocal'
    | 'BroadcastAddress'
    | 'PerformMaskDiscovery'
    | 'MaskSupplier'
    | 'PerformRouterDiscovery'
    | 'RouterSolicitationAddress'
    | 'StaticRoute'
    | 'TrailerEncapsulation'
    | 'ARPCacheTimeout'
    | 'EthernetEncapsulation'
    | 'TCPDefaultTTL'
    | 'TCPKeepaliveInterval'
    | 'TCPKeepaliveGarbage'
    | 'NISDomain'
    | 'NISServers'
    | 'NTPServers'
    | 'VendorSpecificInfo'
    | 'NetBIOSNameServers'
    | 'NetBIOSDatagramServers'
    | 'NetBIOSNodeType'
    | 'NetBIOSScope'
    | 'XWindowsFontServers'
    | 'XWindowsDisplayManager'
    | 'NetWareIPDomainName'
    | 'NetWareIPInformation'
    | 'NISPlusDomain'
    | 'NISPlusServers'
    | 'TFTPServerName'
    | 'BootfileName'
    | 'MobileIPHomeAgents'
    | 'SMTPServers'
    | 'POP3Servers'
    | 'NNTPServers'
    | 'WWWServers'
    | 'FingerServers'
    | 'IRCServers'
    | 'StreetTalkServers'
    | 'STDAServers'
    | 'SLPDirectoryAgent'
    | 'SLPServiceScope'
    | 'DomainSearch';
  scope: 'Global' | 'Group' | 'MachineNIC' | 'MAC';
  configName?: string;
  slot?: number;
}

/** Parameters of IDHCPConfig.remove. */
export interface IdhcpConfigRemoveParams {
  dhcpServer: string;
  scope: 'Global' | 'Group' | 'MachineNIC' | 'MAC';
  configName?: string;
  slot?: number;
}

/** Parameters of IDHCPConfig.removeAllOptions. */
export interface IdhcpConfigRemoveAllOptionsParams {
  dhcpServer: string;
  scope: 'Global' | 'Group' | 'MachineNIC' | 'MAC';
  configName?: string;
  slot?: number;
}

/** Parameters of IDHCPConfig.removeOption. */
export interface IdhcpConfigRemoveOptionParams {
  dhcpServer: string;
  option:
    | 'SubnetMask'
    | 'TimeOffset'
    | 'Routers'
    | 'TimeServers'
    | 'NameServers'
    | 'DomainNameServers'
    | 'LogServers'
    | 'CookieServers'
    | 'LPRServers'
    | 'ImpressServers'
    | 'ResourseLocationServers'
    | 'HostName'
    | 'BootFileSize'
    | 'MeritDumpFile'
    | 'DomainName'
    | 'SwapServer'
    | 'RootPath'
    | 'ExtensionPath'
    | 'IPForwarding'
    | 'OptNonLocalSourceRouting'
    | 'PolicyFilter'
    | 'MaxDgramReassemblySize'
    | 'DefaultIPTTL'
    | 'PathMTUAgingTimeout'
    | 'PathMTUPlateauTable'
    | 'InterfaceMTU'
    | 'AllSubnetsAreLocal'
    | 'BroadcastAddress'
    | 'PerformMaskDiscovery'
    | 'MaskSupplier'
    | 'PerformRouterDiscovery'
    | 'RouterSolicitationAddress'
    | 'StaticRoute'
    | 'TrailerEncapsulation'
    | 'ARPCacheTimeout'
    | 'EthernetEncapsulation'
    | 'TCPDefaultTTL'
    | 'TCPKeepaliveInterval'
    | 'TCPKeepaliveGarbage'
    | 'NISDomain'
    | 'NISServers'
    | 'NTPServers'
    | 'VendorSpecificInfo'
    | 'NetBIOSNameServers'
    | 'NetBIOSDatagramServers'
    | 'NetBIOSNodeType'
    | 'NetBIOSScope'
    | 'XWindowsFontServers'
    | 'XWindowsDisplayManager'
    | 'NetWareIPDomainName'
    | 'NetWareIPInformation'
    | 'NISPlusDomain'
    | 'NISPlusServers'
    | 'TFTPServerName'
    | 'BootfileName'
    | 'MobileIPHomeAgents'
    | 'SMTPServers'
    | 'POP3Servers'
    | 'NNTPServers'
    | 'WWWServers'
    | 'FingerServers'
    | 'IRCServers'
    | 'StreetTalkServers'
    | 'STDAServers'
    | 'SLPDirectoryAgent'
    | 'SLPServiceScope'
    | 'DomainSearch';
  scope: 'Global' | 'Group' | 'MachineNIC' | 'MAC';
  configName?: string;
  slot?: number;
}

/** Parameters of IDHCPConfig.setOption. */
export interface IdhcpConfigSetOptionParams {
  dhcpServer: string;
  encoding: 'Normal' | 'Hex';
  option:
    | 'SubnetMask'
    | 'TimeOffset'
    | 'Routers'
    | 'TimeServers'
    | 'NameServers'
    | 'DomainNameServers'
    | 'LogServers'
    | 'CookieServers'
    | 'LPRServers'
    | 'ImpressServers'
    | 'ResourseLocationServers'
    | 'HostName'
    | 'BootFileSize'
    | 'MeritDumpFile'
    | 'DomainName'
    | 'SwapServer'
    | 'RootPath'
    | 'ExtensionPath'
    | 'IPForwarding'
    | 'OptNonLocalSourceRouting'
    | 'PolicyFilter'
    | 'MaxDgramReassemblySize'
    | 'DefaultIPTTL'
    | 'PathMTUAgingTimeout'
    | 'PathMTUPlateauTable'
    | 'InterfaceMTU'
    | 'AllSubnetsAreLocal'
    | 'BroadcastAddress'
    | 'PerformMaskDiscovery'
    | 'MaskSupplier'
    | 'PerformRouterDiscovery'
    | 'RouterSolicitationAddress'
    | 'StaticRoute'
    | 'TrailerEncapsulation'
    | 'ARPCacheTimeout'
    | 'EthernetEncapsulation'
    | 'TCPDefaultTTL'
    | 'TCPKeepaliveInterval'
    | 'TCPKeepaliveGarbage'
    | 'NISDomain'
    | 'NISServers'
    | 'NTPServers'
    | 'VendorSpecificInfo'
    | 'NetBIOSNameServers'
    | 'NetBIOSDatagramServers'
    | 'NetBIOSNodeType'
    | 'NetBIOSScope'
    | 'XWindowsFontServers'
    | 'XWindowsDisplayManager'
    | 'NetWareIPDomainName'
    | 'NetWareIPInformation'
    | 'NISPlusDomain'
    | 'NISPlusServers'
    | 'TFTPServerName'
    | 'BootfileName'
    | 'MobileIPHomeAgents'
    | 'SMTPServers'
    | 'POP3Servers'
    | 'NNTPServers'
    | 'WWWServers'
    | 'FingerServers'
    | 'IRCServers'
    | 'StreetTalkServers'
    | 'STDAServers'
    | 'SLPDirectoryAgent'
    | 'SLPServiceScope'
    | 'DomainSearch';
  scope: 'Global' | 'Group' | 'MachineNIC' | 'MAC';
  value: string;
  configName?: string;
  slot?: number;
}

/** Parameters of IDHCPConfig.update. */
export interface IdhcpConfigUpdateParams {
  dhcpServer: string;
  scope: 'Global' | 'Group' | 'MachineNIC' | 'MAC';
  configName?: string;
  defaultLeaseTime?: number;
  forcedOptions?: ReadonlyArray<
    | 'SubnetMask'
    | 'TimeOffset'
    | 'Routers'
    | 'TimeServers'
    | 'NameServers'
    | 'DomainNameServers'
    | 'LogServers'
    | 'CookieServers'
    | 'LPRServers'
    | 'ImpressServers'
    | 'ResourseLocationServers'
    | 'HostName'
    | 'BootFileSize'
    | 'MeritDumpFile'
    | 'DomainName'
    | 'SwapServer'
    | 'RootPath'
    | 'ExtensionPath'
    | 'IPForwarding'
    | 'OptNonLocalSourceRouting'
    | 'PolicyFilter'
    | 'MaxDgramReassemblySize'
    | 'DefaultIPTTL'
    | 'PathMTUAgingTimeout'
    | 'PathMTUPlateauTable'
    | 'InterfaceMTU'
    | 'AllSubnetsAreLocal'
    | 'BroadcastAddress'
    | 'PerformMaskDiscovery'
    | 'MaskSupplier'
    | 'PerformRouterDiscovery'
    | 'RouterSolicitationAddress'
    | 'StaticRoute'
    | 'TrailerEncapsulation'
    | 'ARPCacheTimeout'
    | 'EthernetEncapsulation'
    | 'TCPDefaultTTL'
    | 'TCPKeepaliveInterval'
    | 'TCPKeepaliveGarbage'
    | 'NISDomain'
    | 'NISServers'
    | 'NTPServers'
    | 'VendorSpecificInfo'
    | 'NetBIOSNameServers'
    | 'NetBIOSDatagramServers'
    | 'NetBIOSNodeType'
    | 'NetBIOSScope'
    | 'XWindowsFontServers'
    | 'XWindowsDisplayManager'
    | 'NetWareIPDomainName'
    | 'NetWareIPInformation'
    | 'NISPlusDomain'
    | 'NISPlusServers'
    | 'TFTPServerName'
    | 'BootfileName'
    | 'MobileIPHomeAgents'
    | 'SMTPServers'
    | 'POP3Servers'
    | 'NNTPServers'
    | 'WWWServers'
    | 'FingerServers'
    | 'IRCServers'
    | 'StreetTalkServers'
    | 'STDAServers'
    | 'SLPDirectoryAgent'
    | 'SLPServiceScope'
    | 'DomainSearch'
  >;
  maxLeaseTime?: number;
  minLeaseTime?: number;
  slot?: number;
  suppressedOptions?: ReadonlyArray<
    | 'SubnetMask'
    | 'TimeOffset'
    | 'Routers'
    | 'TimeServers'
    | 'NameServers'
    | 'DomainNameServers'
    | 'LogServers'
    | 'CookieServers'
    | 'LPRServers'
    | 'ImpressServers'
    | 'ResourseLocationServers'
    | 'HostName'
    | 'BootFileSize'
    | 'MeritDumpFile'
    | 'DomainName'
    | 'SwapServer'
    | 'RootPath'
    | 'ExtensionPath'
    | 'IPForwarding'
    | 'OptNonLocalSourceRouting'
    | 'PolicyFilter'
    | 'MaxDgramReassemblySize'
    | 'DefaultIPTTL'
    | 'PathMTUAgingTimeout'
    | 'PathMTUPlateauTable'
    | 'InterfaceMTU'
    | 'AllSubnetsAreLocal'
    | 'BroadcastAddress'
    | 'PerformMaskDiscovery'
    | 'MaskSupplier'
    | 'PerformRouterDiscovery'
    | 'RouterSolicitationAddress'
    | 'StaticRoute'
    | 'TrailerEncapsulation'
    | 'ARPCacheTimeout'
    | 'EthernetEncapsulation'
    | 'TCPDefaultTTL'
    | 'TCPKeepaliveInterval'
    | 'TCPKeepaliveGarbage'
    | 'NISDomain'
    | 'NISServers'
    | 'NTPServers'
    | 'VendorSpecificInfo'
    | 'NetBIOSNameServers'
    | 'NetBIOSDatagramServers'
    | 'NetBIOSNodeType'
    | 'NetBIOSScope'
    | 'XWindowsFontServers'
    | 'XWindowsDisplayManager'
    | 'NetWareIPDomainName'
    | 'NetWareIPInformation'
    | 'NISPlusDomain'
    | 'NISPlusServers'
    | 'TFTPServerName'
    | 'BootfileName'
    | 'MobileIPHomeAgents'
    | 'SMTPServers'
    | 'POP3Servers'
    | 'NNTPServers'
    | 'WWWServers'
    | 'FingerServers'
    | 'IRCServers'
    | 'StreetTalkServers'
    | 'STDAServers'
    | 'SLPDirectoryAgent'
    | 'SLPServiceScope'
    | 'DomainSearch'
  >;
}

/** Parameters of IDHCPGroupCondition.get. */
export interface IdhcpGroupConditionGetParams {
  condition: string;
  dhcpServer: string;
  group?: string;
  attributes?: ReadonlyArray<'inclusive' | 'type' | 'value'>;
}

/** Parameters of IDHCPGroupCondition.remove. */
export interface IdhcpGroupConditionRemoveParams {
  condition: string;
  dhcpServer: string;
  group?: string;
}

/** Parameters of IDHCPGroupCondition.update. */
export interface IdhcpGroupConditionUpdateParams {
  condition: string;
  dhcpServer: string;
  group?: string;
  inclusive?: boolean;
  type?: 'MAC' | 'MACWildcard' | 'vendorClassID' | 'vendorClassIDWildcard' | 'userClassID' | 'userClassIDWildcard';
  value?: string;
}

/** Parameters of IDHCPGroupConfig.addCondition. */
export interface IdhcpGroupConfigAddConditionParams {
  dhcpServer: string;
  type: 'MAC' | 'MACWildcard' | 'vendorClassID' | 'vendorClassIDWildcard' | 'userClassID' | 'userClassIDWildcard';
  value: string;
  group?: string;
  inclusive?: boolean;
}

/** Parameters of IDHCPGroupConfig.get. */
export interface IdhcpGroupConfigGetParams {
  dhcpServer: string;
  group?: string;
  attributes?: ReadonlyArray<
    | 'conditions'
    | 'defaultLeaseTime'
    | 'forcedOptions'
    | 'maxLeaseTime'
    | 'minLeaseTime'
    | 'name'
    | 'scope'
    | 'suppressedOptions'
  >;
}

/** Parameters of IDHCPGroupConfig.removeAllConditions. */
export interface IdhcpGroupConfigRemoveAllConditionsParams {
  dhcpServer: string;
  group?: string;
}

/** Parameters of IDHCPGroupConfig.update. */
export interface IdhcpGroupConfigUpdateParams {
  dhcpServer: string;
  defaultLeaseTime?: number;
  forcedOptions?: ReadonlyArray<
    | 'SubnetMask'
    | 'TimeOffset'
    | 'Routers'
    | 'TimeServers'
    | 'NameServers'
    | 'DomainNameServers'
    | 'LogServers'
    | 'CookieServers'
    | 'LPRServers'
    | 'ImpressServers'
    | 'ResourseLocationServers'
    | 'HostName'
    | 'BootFileSize'
    | 'MeritDumpFile'
    | 'DomainName'
    | 'SwapServer'
    | 'RootPath'
    | 'ExtensionPath'
    | 'IPForwarding'
    | 'OptNonLocalSourceRouting'
    | 'PolicyFilter'
    | 'MaxDgramReassemblySize'
    | 'DefaultIPTTL'
    | 'PathMTUAgingTimeout'
    | 'PathMTUPlateauTable'
    | 'InterfaceMTU'
    | 'AllSubnetsAreLocal'
    | 'BroadcastAddress'
    | 'PerformMaskDiscovery'
    | 'MaskSupplier'
    | 'PerformRouterDiscovery'
    | 'RouterSolicitationAddress'
    | 'StaticRoute'
    | 'TrailerEncapsulation'
    | 'ARPCacheTimeout'
    | 'EthernetEncapsulation'
    | 'TCPDefaultTTL'
    | 'TCPKeepaliveInterval'
    | 'TCPKeepaliveGarbage'
    | 'NISDomain'
    | 'NISServers'
    | 'NTPServers'
    | 'VendorSpecificInfo'
    | 'NetBIOSNameServers'
    | 'NetBIOSDatagramServers'
    | 'NetBIOSNodeType'
    | 'NetBIOSScope'
    | 'XWindowsFontServers'
    | 'XWindowsDisplayManager'
    | 'NetWareIPDomainName'
    | 'NetWareIPInformation'
    | 'NISPlusDomain'
    | 'NISPlusServers'
    | 'TFTPServerName'
    | 'BootfileName'
    | 'MobileIPHomeAgents'
    | 'SMTPServers'
    | 'POP3Servers'
    | 'NNTPServers'
    | 'WWWServers'
    | 'FingerServers'
    | 'IRCServers'
    | 'StreetTalkServers'
    | 'STDAServers'
    | 'SLPDirectoryAgent'
    | 'SLPServiceScope'
    | 'DomainSearch'
  >;
  group?: string;
  maxLeaseTime?: number;
  minLeaseTime?: number;
  name?: string;
  suppressedOptions?: ReadonlyArray<
    | 'SubnetMask'
    | 'TimeOffset'
    | 'Routers'
    | 'TimeServers'
    | 'NameServers'
    | 'DomainNameServers'
    | 'LogServers'
    | 'CookieServers'
    | 'LPRServers'
    | 'ImpressServers'
    | 'ResourseLocationServers'
    | 'HostName'
    | 'BootFileSize'
    | 'MeritDumpFile'
    | 'DomainName'
    | 'SwapServer'
    | 'RootPath'
    | 'ExtensionPath'
    | 'IPForwarding'
    | 'OptNonLocalSourceRouting'
    | 'PolicyFilter'
    | 'MaxDgramReassemblySize'
    | 'DefaultIPTTL'
    | 'PathMTUAgingTimeout'
    | 'PathMTUPlateauTable'
    | 'InterfaceMTU'
    | 'AllSubnetsAreLocal'
    | 'BroadcastAddress'
    | 'PerformMaskDiscovery'
    | 'MaskSupplier'
    | 'PerformRouterDiscovery'
    | 'RouterSolicitationAddress'
    | 'StaticRoute'
    | 'TrailerEncapsulation'
    | 'ARPCacheTimeout'
    | 'EthernetEncapsulation'
    | 'TCPDefaultTTL'
    | 'TCPKeepaliveInterval'
    | 'TCPKeepaliveGarbage'
    | 'NISDomain'
    | 'NISServers'
    | 'NTPServers'
    | 'VendorSpecificInfo'
    | 'NetBIOSNameServers'
    | 'NetBIOSDatagramServers'
    | 'NetBIOSNodeType'
    | 'NetBIOSScope'
    | 'XWindowsFontServers'
    | 'XWindowsDisplayManager'
    | 'NetWareIPDomainName'
    | 'NetWareIPInformation'
    | 'NISPlusDomain'
    | 'NISPlusServers'
    | 'TFTPServerName'
    | 'BootfileName'
    | 'MobileIPHomeAgents'
    | 'SMTPServers'
    | 'POP3Servers'
    | 'NNTPServers'
    | 'WWWServers'
    | 'FingerServers'
    | 'IRCServers'
    | 'StreetTalkServers'
    | 'STDAServers'
    | 'SLPDirectoryAgent'
    | 'SLPServiceScope'
    | 'DomainSearch'
  >;
}

/** Parameters of IDHCPIndividualConfig.get. */
export interface IdhcpIndividualConfigGetParams {
  client: string;
  dhcpServer: string;
  attributes?: ReadonlyArray<
    | 'MACAddress'
    | 'defaultLeaseTime'
    | 'fixedAddress'
    | 'forcedOptions'
    | 'machineId'
    | 'maxLeaseTime'
    | 'minLeaseTime'
    | 'scope'
    | 'slot'
    | 'suppressedOptions'
  >;
}

/** Parameters of IDHCPIndividualConfig.update. */
export interface IdhcpIndividualConfigUpdateParams {
  client: string;
  dhcpServer: string;
  defaultLeaseTime?: number;
  fixedAddress?: string;
  forcedOptions?: ReadonlyArray<
    | 'SubnetMask'
    | 'TimeOffset'
    | 'Routers'
    | 'TimeServers'
    | 'NameServers'
    | 'DomainNameServers'
    | 'LogServers'
    | 'CookieServers'
    | 'LPRServers'
    | 'ImpressServers'
    | 'ResourseLocationServers'
    | 'HostName'
    | 'BootFileSize'
    | 'MeritDumpFile'
    | 'DomainName'
    | 'SwapServer'
    | 'RootPath'
    | 'ExtensionPath'
    | 'IPForwarding'
    | 'OptNonLocalSourceRouting'
    | 'PolicyFilter'
    | 'MaxDgramReassemblySize'
    | 'DefaultIPTTL'
    | 'PathMTUAgingTimeout'
    | 'PathMTUPlateauTable'
    | 'InterfaceMTU'
    | 'AllSubnetsAreLocal'
    | 'BroadcastAddress'
    | 'PerformMaskDiscovery'
    | 'MaskSupplier'
    | 'PerformRouterDiscovery'
    | 'RouterSolicitationAddress'
    | 'StaticRoute'
    | 'TrailerEncapsulation'
    | 'ARPCacheTimeout'
    | 'EthernetEncapsulation'
    | 'TCPDefaultTTL'
    | 'TCPKeepaliveInterval'
    | 'TCPKeepaliveGarbage'
    | 'NISDomain'
    | 'NISServers'
    | 'NTPServers'
    | 'VendorSpecificInfo'
    | 'NetBIOSNameServers'
    | 'NetBIOSDatagramServers'
    | 'NetBIOSNodeType'
    | 'NetBIOSScope'
    | 'XWindowsFontServers'
    | 'XWindowsDisplayManager'
    | 'NetWareIPDomainName'
    | 'NetWareIPInformation'
    | 'NISPlusDomain'
    | 'NISPlusServers'
    | 'TFTPServerName'
    | 'BootfileName'
    | 'MobileIPHomeAgents'
    | 'SMTPServers'
    | 'POP3Servers'
    | 'NNTPServers'
    | 'WWWServers'
    | 'FingerServers'
    | 'IRCServers'
    | 'StreetTalkServers'
    | 'STDAServers'
    | 'SLPDirectoryAgent'
    | 'SLPServiceScope'
    | 'DomainSearch'
  >;
  maxLeaseTime?: number;
  minLeaseTime?: number;
  suppressedOptions?: ReadonlyArray<
    | 'SubnetMask'
    | 'TimeOffset'
    | 'Routers'
    | 'TimeServers'
    | 'NameServers'
    | 'DomainNameServers'
    | 'LogServers'
    | 'CookieServers'
    | 'LPRServers'
    | 'ImpressServers'
    | 'ResourseLocationServers'
    | 'HostName'
    | 'BootFileSize'
    | 'MeritDumpFile'
    | 'DomainName'
    | 'SwapServer'
    | 'RootPath'
    | 'ExtensionPath'
    | 'IPForwarding'
    | 'OptNonLocalSourceRouting'
    | 'PolicyFilter'
    | 'MaxDgramReassemblySize'
    | 'DefaultIPTTL'
    | 'PathMTUAgingTimeout'
    | 'PathMTUPlateauTable'
    | 'InterfaceMTU'
    | 'AllSubnetsAreLocal'
    | 'BroadcastAddress'
    | 'PerformMaskDiscovery'
    | 'MaskSupplier'
    | 'PerformRouterDiscovery'
    | 'RouterSolicitationAddress'
    | 'StaticRoute'
    | 'TrailerEncapsulation'
    | 'ARPCacheTimeout'
    | 'EthernetEncapsulation'
    | 'TCPDefaultTTL'
    | 'TCPKeepaliveInterval'
    | 'TCPKeepaliveGarbage'
    | 'NISDomain'
    | 'NISServers'
    | 'NTPServers'
    | 'VendorSpecificInfo'
    | 'NetBIOSNameServers'
    | 'NetBIOSDatagramServers'
    | 'NetBIOSNodeType'
    | 'NetBIOSScope'
    | 'XWindowsFontServers'
    | 'XWindowsDisplayManager'
    | 'NetWareIPDomainName'
    | 'NetWareIPInformation'
    | 'NISPlusDomain'
    | 'NISPlusServers'
    | 'TFTPServerName'
    | 'BootfileName'
    | 'MobileIPHomeAgents'
    | 'SMTPServers'
    | 'POP3Servers'
    | 'NNTPServers'
    | 'WWWServers'
    | 'FingerServers'
    | 'IRCServers'
    | 'StreetTalkServers'
    | 'STDAServers'
    | 'SLPDirectoryAgent'
    | 'SLPServiceScope'
    | 'DomainSearch'
  >;
}

/** Parameters of IDHCPServer.findLeaseByMAC. */
export interface IdhcpServerFindLeaseByMacParams {
  dhcpServer: string;
  mac: string;
  type?: number;
}

/** Parameters of IDHCPServer.get. */
export interface IdhcpServerGetParams {
  dhcpServer: string;
  attributes?: ReadonlyArray<
    | 'IPAddress'
    | 'enabled'
    | 'globalConfig'
    | 'groupConfigs'
    | 'individualConfigs'
    | 'lowerIP'
    | 'networkMask'
    | 'networkName'
    | 'upperIP'
  >;
}

/** Parameters of IDHCPServer.getConfig. */
export interface IdhcpServerGetConfigParams {
  dhcpServer: string;
  scope: 'Global' | 'Group' | 'MachineNIC' | 'MAC';
  mayAdd?: boolean;
  name?: string;
  slot?: number;
}

/** Parameters of IDHCPServer.restart. */
export interface IdhcpServerRestartParams {
  dhcpServer: string;
}

/** Parameters of IDHCPServer.setConfiguration. */
export interface IdhcpServerSetConfigurationParams {
  FromIPAddress: string;
  IPAddress: string;
  ToIPAddress: string;
  dhcpServer: string;
  networkMask: string;
}

/** Parameters of IDHCPServer.start. */
export interface IdhcpServerStartParams {
  dhcpServer: string;
  trunkName?: string;
  trunkType?: string;
}

/** Parameters of IDHCPServer.stop. */
export interface IdhcpServerStopParams {
  dhcpServer: string;
}

/** Parameters of IDHCPServer.update. */
export interface IdhcpServerUpdateParams {
  dhcpServer: string;
  enabled?: boolean;
}

/** Parameters of IHost.createHostOnlyNetworkInterface. */
export type IHostCreateHostOnlyNetworkInterfaceParams = Record<string, never>;

/** Parameters of IHost.findHostNetworkInterfaceById. */
export interface IHostFindHostNetworkInterfaceByIdParams {
  id: string;
}

/** Parameters of IHost.findHostNetworkInterfaceByName. */
export interface IHostFindHostNetworkInterfaceByNameParams {
  name: string;
}

/** Parameters of IHost.findHostNetworkInterfacesOfType. */
export interface IHostFindHostNetworkInterfacesOfTypeParams {
  type: 'Invalid' | 'Bridged' | 'HostOnly';
}

/** Parameters of IHost.generateMACAddress. */
export type IHostGenerateMacAddressParams = Record<string, never>;

/** Parameters of IHost.removeHostOnlyNetworkInterface. */
export interface IHostRemoveHostOnlyNetworkInterfaceParams {
  id: string;
}

/** Parameters of IHostNetworkInterface.DHCPRediscover. */
export interface IHostNetworkInterfaceDhcpRediscoverParams {
  networkInterface: string;
}

/** Parameters of IHostNetworkInterface.enableDynamicIPConfig. */
export interface IHostNetworkInterfaceEnableDynamicIpConfigParams {
  networkInterface: string;
}

/** Parameters of IHostNetworkInterface.enableStaticIPConfig. */
export interface IHostNetworkInterfaceEnableStaticIpConfigParams {
  IPAddress: string;
  networkInterface: string;
  networkMask: string;
}

/** Parameters of IHostNetworkInterface.enableStaticIPConfigV6. */
export interface IHostNetworkInterfaceEnableStaticIpConfigV6Params {
  IPV6Address: string;
  IPV6NetworkMaskPrefixLength: number;
  networkInterface: string;
}

/** Parameters of IHostNetworkInterface.get. */
export interface IHostNetworkInterfaceGetParams {
  networkInterface: string;
  attributes?: ReadonlyArray<
    | 'DHCPEnabled'
    | 'IPAddress'
    | 'IPV6Address'
    | 'IPV6NetworkMaskPrefixLength'
    | 'IPV6Supported'
    | 'hardwareAddress'
    | 'id'
    | 'interfaceType'
    | 'mediumType'
    | 'name'
    | 'networkMask'
    | 'networkName'
    | 'shortName'
    | 'status'
    | 'wireless'
  >;
}

/** Parameters of IHostOnlyNetwork.get. */
export interface IHostOnlyNetworkGetParams {
  hostOnlyNetwork: string;
  attributes?: ReadonlyArray<'enabled' | 'hostIP' | 'id' | 'lowerIP' | 'networkMask' | 'networkName' | 'upperIP'>;
}

/** Parameters of IHostOnlyNetwork.update. */
export interface IHostOnlyNetworkUpdateParams {
  hostOnlyNetwork: string;
  enabled?: boolean;
  id?: string;
  lowerIP?: string;
  networkMask?: string;
  networkName?: string;
  upperIP?: string;
}

/** Parameters of INATNetwork.addLocalMapping. */
export interface InatNetworkAddLocalMappingParams {
  hostid: string;
  natNetwork: string;
  offset: number;
}

/** Parameters of INATNetwork.addPortForwardRule. */
export interface InatNetworkAddPortForwardRuleParams {
  guestPort: number;
  hostPort: number;
  natNetwork: string;
  proto: 'UDP' | 'TCP';
  ruleName: string;
  guestIP?: string;
  hostIP?: string;
  isIpv6?: boolean;
}

/** Parameters of INATNetwork.get. */
export interface InatNetworkGetParams {
  natNetwork: string;
  attributes?: ReadonlyArray<
    | 'IPv6Enabled'
    | 'IPv6Prefix'
    | 'advertiseDefaultIPv6RouteEnabled'
    | 'enabled'
    | 'forwardBroadcast'
    | 'gateway'
    | 'localMappings'
    | 'localhostReachable'
    | 'loopbackIp6'
    | 'natMRU'
    | 'natMTU'
    | 'needDhcpServer'
    | 'network'
    | 'networkName'
    | 'portForwardRules4'
    | 'portForwardRules6'
  >;
}

/** Parameters of INATNetwork.removePortForwardRule. */
export interface InatNetworkRemovePortForwardRuleParams {
  natNetwork: string;
  ruleName: string;
  isIpv6?: boolean;
}

/** Parameters of INATNetwork.start. */
export interface InatNetworkStartParams {
  natNetwork: string;
}

/** Parameters of INATNetwork.stop. */
export interface InatNetworkStopParams {
  natNetwork: string;
}

/** Parameters of INATNetwork.update. */
export interface InatNetworkUpdateParams {
  natNetwork: string;
  networkName?: string;
  enabled?: boolean;
  network?: string;
  needDhcpServer?: boolean;
  IPv6Enabled?: boolean;
  IPv6Prefix?: string;
  advertiseDefaultIPv6RouteEnabled?: boolean;
  forwardBroadcast?: boolean;
  localhostReachable?: boolean;
  loopbackIp6?: number;
  natMRU?: number;
  natMTU?: number;
}

/** Parameters of IVirtualBox.createDHCPServer. */
export interface IVirtualBoxCreateDhcpServerParams {
  name: string;
}

/** Parameters of IVirtualBox.createHostOnlyNetwork. */
export interface IVirtualBoxCreateHostOnlyNetworkParams {
  networkName: string;
}

/** Parameters of IVirtualBox.createNATNetwork. */
export interface IVirtualBoxCreateNatNetworkParams {
  networkName: string;
}

/** Parameters of IVirtualBox.findDHCPServerByNetworkName. */
export interface IVirtualBoxFindDhcpServerByNetworkNameParams {
  name: string;
}

/** Parameters of IVirtualBox.findHostOnlyNetworkById. */
export interface IVirtualBoxFindHostOnlyNetworkByIdParams {
  id: string;
}

/** Parameters of IVirtualBox.findHostOnlyNetworkByName. */
export interface IVirtualBoxFindHostOnlyNetworkByNameParams {
  networkName: string;
}

/** Parameters of IVirtualBox.findNATNetworkByName. */
export interface IVirtualBoxFindNatNetworkByNameParams {
  networkName: string;
}

/** Parameters of IVirtualBox.removeDHCPServer. */
export interface IVirtualBoxRemoveDhcpServerParams {
  server: string;
}

/** Parameters of IVirtualBox.removeHostOnlyNetwork. */
export interface IVirtualBoxRemoveHostOnlyNetworkParams {
  network: string;
}

/** Parameters of IVirtualBox.removeNATNetwork. */
export interface IVirtualBoxRemoveNatNetworkParams {
  network: string;
}

/** Parameters of listNetworks. */
export type ListNetworksParams = Record<string, never>;

export interface IDHCPConfig {
  defaultLeaseTime?: number;
  forcedOptions?: ReadonlyArray<
    | 'SubnetMask'
    | 'TimeOffset'
    | 'Routers'
    | 'TimeServers'
    | 'NameServers'
    | 'DomainNameServers'
    | 'LogServers'
    | 'CookieServers'
    | 'LPRServers'
    | 'ImpressServers'
    | 'ResourseLocationServers'
    | 'HostName'
    | 'BootFileSize'
    | 'MeritDumpFile'
    | 'DomainName'
    | 'SwapServer'
    | 'RootPath'
    | 'ExtensionPath'
    | 'IPForwarding'
    | 'OptNonLocalSourceRouting'
    | 'PolicyFilter'
    | 'MaxDgramReassemblySize'
    | 'DefaultIPTTL'
    | 'PathMTUAgingTimeout'
    | 'PathMTUPlateauTable'
    | 'InterfaceMTU'
    | 'AllSubnetsAreLocal'
    | 'BroadcastAddress'
    | 'PerformMaskDiscovery'
    | 'MaskSupplier'
    | 'PerformRouterDiscovery'
    | 'RouterSolicitationAddress'
    | 'StaticRoute'
    | 'TrailerEncapsulation'
    | 'ARPCacheTimeout'
    | 'EthernetEncapsulation'
    | 'TCPDefaultTTL'
    | 'TCPKeepaliveInterval'
    | 'TCPKeepaliveGarbage'
    | 'NISDomain'
    | 'NISServers'
    | 'NTPServers'
    | 'VendorSpecificInfo'
    | 'NetBIOSNameServers'
    | 'NetBIOSDatagramServers'
    | 'NetBIOSNodeType'
    | 'NetBIOSScope'
    | 'XWindowsFontServers'
    | 'XWindowsDisplayManager'
    | 'NetWareIPDomainName'
    | 'NetWareIPInformation'
    | 'NISPlusDomain'
    | 'NISPlusServers'
    | 'TFTPServerName'
    | 'BootfileName'
    | 'MobileIPHomeAgents'
    | 'SMTPServers'
    | 'POP3Servers'
    | 'NNTPServers'
    | 'WWWServers'
    | 'FingerServers'
    | 'IRCServers'
    | 'StreetTalkServers'
    | 'STDAServers'
    | 'SLPDirectoryAgent'
    | 'SLPServiceScope'
    | 'DomainSearch'
  >;
  maxLeaseTime?: number;
  minLeaseTime?: number;
  scope?: 'Global' | 'Group' | 'MachineNIC' | 'MAC';
  suppressedOptions?: ReadonlyArray<
    | 'SubnetMask'
    | 'TimeOffset'
    | 'Routers'
    | 'TimeServers'
    | 'NameServers'
    | 'DomainNameServers'
    | 'LogServers'
    | 'CookieServers'
    | 'LPRServers'
    | 'ImpressServers'
    | 'ResourseLocationServers'
    | 'HostName'
    | 'BootFileSize'
    | 'MeritDumpFile'
    | 'DomainName'
    | 'SwapServer'
    | 'RootPath'
    | 'ExtensionPath'
    | 'IPForwarding'
    | 'OptNonLocalSourceRouting'
    | 'PolicyFilter'
    | 'MaxDgramReassemblySize'
    | 'DefaultIPTTL'
    | 'PathMTUAgingTimeout'
    | 'PathMTUPlateauTable'
    | 'InterfaceMTU'
    | 'AllSubnetsAreLocal'
    | 'BroadcastAddress'
    | 'PerformMaskDiscovery'
    | 'MaskSupplier'
    | 'PerformRouterDiscovery'
    | 'RouterSolicitationAddress'
    | 'StaticRoute'
    | 'TrailerEncapsulation'
    | 'ARPCacheTimeout'
    | 'EthernetEncapsulation'
    | 'TCPDefaultTTL'
    | 'TCPKeepaliveInterval'
    | 'TCPKeepaliveGarbage'
    | 'NISDomain'
    | 'NISServers'
    | 'NTPServers'
    | 'VendorSpecificInfo'
    | 'NetBIOSNameServers'
    | 'NetBIOSDatagramServers'
    | 'NetBIOSNodeType'
    | 'NetBIOSScope'
    | 'XWindowsFontServers'
    | 'XWindowsDisplayManager'
    | 'NetWareIPDomainName'
    | 'NetWareIPInformation'
    | 'NISPlusDomain'
    | 'NISPlusServers'
    | 'TFTPServerName'
    | 'BootfileName'
    | 'MobileIPHomeAgents'
    | 'SMTPServers'
    | 'POP3Servers'
    | 'NNTPServers'
    | 'WWWServers'
    | 'FingerServers'
    | 'IRCServers'
    | 'StreetTalkServers'
    | 'STDAServers'
    | 'SLPDirectoryAgent'
    | 'SLPServiceScope'
    | 'DomainSearch'
  >;
}

export interface IDHCPConfigGetAllOptionsResult {
  encodings?: ReadonlyArray<'Normal' | 'Hex'>;
  options?: ReadonlyArray<
    | 'SubnetMask'
    | 'TimeOffset'
    | 'Routers'
    | 'TimeServers'
    | 'NameServers'
    | 'DomainNameServers'
    | 'LogServers'
    | 'CookieServers'
    | 'LPRServers'
    | 'ImpressServers'
    | 'ResourseLocationServers'
    | 'HostName'
    | 'BootFileSize'
    | 'MeritDumpFile'
    | 'DomainName'
    | 'SwapServer'
    | 'RootPath'
    | 'ExtensionPath'
    | 'IPForwarding'
    | 'OptNonLocalSourceRouting'
    | 'PolicyFilter'
    | 'MaxDgramReassemblySize'
    | 'DefaultIPTTL'
    | 'PathMTUAgingTimeout'
    | 'PathMTUPlateauTable'
    | 'InterfaceMTU'
    | 'AllSubnetsAreLocal'
    | 'BroadcastAddress'
    | 'PerformMaskDiscovery'
    | 'MaskSupplier'
    | 'PerformRouterDiscovery'
    | 'RouterSolicitationAddress'
    | 'StaticRoute'
    | 'TrailerEncapsulation'
    | 'ARPCacheTimeout'
    | 'EthernetEncapsulation'
    | 'TCPDefaultTTL'
    | 'TCPKeepaliveInterval'
    | 'TCPKeepaliveGarbage'
    | 'NISDomain'
    | 'NISServers'
    | 'NTPServers'
    | 'VendorSpecificInfo'
    | 'NetBIOSNameServers'
    | 'NetBIOSDatagramServers'
    | 'NetBIOSNodeType'
    | 'NetBIOSScope'
    | 'XWindowsFontServers'
    | 'XWindowsDisplayManager'
    | 'NetWareIPDomainName'
    | 'NetWareIPInformation'
    | 'NISPlusDomain'
    | 'NISPlusServers'
    | 'TFTPServerName'
    | 'BootfileName'
    | 'MobileIPHomeAgents'
    | 'SMTPServers'
    | 'POP3Servers'
    | 'NNTPServers'
    | 'WWWServers'
    | 'FingerServers'
    | 'IRCServers'
    | 'StreetTalkServers'
    | 'STDAServers'
    | 'SLPDirectoryAgent'
    | 'SLPServiceScope'
    | 'DomainSearch'
  >;
  returnval?: ReadonlyArray<string>;
}

export interface IDHCPConfigGetOptionResult {
  encoding?: 'Normal' | 'Hex';
  returnval?: string;
}

export interface IDHCPGlobalConfig {
  defaultLeaseTime?: number;
  forcedOptions?: ReadonlyArray<
    | 'SubnetMask'
    | 'TimeOffset'
    | 'Routers'
    | 'TimeServers'
    | 'NameServers'
    | 'DomainNameServers'
    | 'LogServers'
    | 'CookieServers'
    | 'LPRServers'
    | 'ImpressServers'
    | 'ResourseLocationServers'
    | 'HostName'
    | 'BootFileSize'
    | 'MeritDumpFile'
    | 'DomainName'
    | 'SwapServer'
    | 'RootPath'
    | 'ExtensionPath'
    | 'IPForwarding'
    | 'OptNonLocalSourceRouting'
    | 'PolicyFilter'
    | 'MaxDgramReassemblySize'
    | 'DefaultIPTTL'
    | 'PathMTUAgingTimeout'
    | 'PathMTUPlateauTable'
    | 'InterfaceMTU'
    | 'AllSubnetsAreLocal'
    | 'BroadcastAddress'
    | 'PerformMaskDiscovery'
    | 'MaskSupplier'
    | 'PerformRouterDiscovery'
    | 'RouterSolicitationAddress'
    | 'StaticRoute'
    | 'TrailerEncapsulation'
    | 'ARPCacheTimeout'
    | 'EthernetEncapsulation'
    | 'TCPDefaultTTL'
    | 'TCPKeepaliveInterval'
    | 'TCPKeepaliveGarbage'
    | 'NISDomain'
    | 'NISServers'
    | 'NTPServers'
    | 'VendorSpecificInfo'
    | 'NetBIOSNameServers'
    | 'NetBIOSDatagramServers'
    | 'NetBIOSNodeType'
    | 'NetBIOSScope'
    | 'XWindowsFontServers'
    | 'XWindowsDisplayManager'
    | 'NetWareIPDomainName'
    | 'NetWareIPInformation'
    | 'NISPlusDomain'
    | 'NISPlusServers'
    | 'TFTPServerName'
    | 'BootfileName'
    | 'MobileIPHomeAgents'
    | 'SMTPServers'
    | 'POP3Servers'
    | 'NNTPServers'
    | 'WWWServers'
    | 'FingerServers'
    | 'IRCServers'
    | 'StreetTalkServers'
    | 'STDAServers'
    | 'SLPDirectoryAgent'
    | 'SLPServiceScope'
    | 'DomainSearch'
  >;
  maxLeaseTime?: number;
  minLeaseTime?: number;
  scope?: 'Global' | 'Group' | 'MachineNIC' | 'MAC';
  suppressedOptions?: ReadonlyArray<
    | 'SubnetMask'
    | 'TimeOffset'
    | 'Routers'
    | 'TimeServers'
    | 'NameServers'
    | 'DomainNameServers'
    | 'LogServers'
    | 'CookieServers'
    | 'LPRServers'
    | 'ImpressServers'
    | 'ResourseLocationServers'
    | 'HostName'
    | 'BootFileSize'
    | 'MeritDumpFile'
    | 'DomainName'
    | 'SwapServer'
    | 'RootPath'
    | 'ExtensionPath'
    | 'IPForwarding'
    | 'OptNonLocalSourceRouting'
    | 'PolicyFilter'
    | 'MaxDgramReassemblySize'
    | 'DefaultIPTTL'
    | 'PathMTUAgingTimeout'
    | 'PathMTUPlateauTable'
    | 'InterfaceMTU'
    | 'AllSubnetsAreLocal'
    | 'BroadcastAddress'
    | 'PerformMaskDiscovery'
    | 'MaskSupplier'
    | 'PerformRouterDiscovery'
    | 'RouterSolicitationAddress'
    | 'StaticRoute'
    | 'TrailerEncapsulation'
    | 'ARPCacheTimeout'
    | 'EthernetEncapsulation'
    | 'TCPDefaultTTL'
    | 'TCPKeepaliveInterval'
    | 'TCPKeepaliveGarbage'
    | 'NISDomain'
    | 'NISServers'
    | 'NTPServers'
    | 'VendorSpecificInfo'
    | 'NetBIOSNameServers'
    | 'NetBIOSDatagramServers'
    | 'NetBIOSNodeType'
    | 'NetBIOSScope'
    | 'XWindowsFontServers'
    | 'XWindowsDisplayManager'
    | 'NetWareIPDomainName'
    | 'NetWareIPInformation'
    | 'NISPlusDomain'
    | 'NISPlusServers'
    | 'TFTPServerName'
    | 'BootfileName'
    | 'MobileIPHomeAgents'
    | 'SMTPServers'
    | 'POP3Servers'
    | 'NNTPServers'
    | 'WWWServers'
    | 'FingerServers'
    | 'IRCServers'
    | 'StreetTalkServers'
    | 'STDAServers'
    | 'SLPDirectoryAgent'
    | 'SLPServiceScope'
    | 'DomainSearch'
  >;
}

export interface IDHCPGroupCondition {
  inclusive?: boolean;
  type?: 'MAC' | 'MACWildcard' | 'vendorClassID' | 'vendorClassIDWildcard' | 'userClassID' | 'userClassIDWildcard';
  value?: string;
}

export interface IDHCPGroupConfig {
  conditions?: ReadonlyArray<IDHCPGroupCondition>;
  defaultLeaseTime?: number;
  forcedOptions?: ReadonlyArray<
    | 'SubnetMask'
    | 'TimeOffset'
    | 'Routers'
    | 'TimeServers'
    | 'NameServers'
    | 'DomainNameServers'
    | 'LogServers'
    | 'CookieServers'
    | 'LPRServers'
    | 'ImpressServers'
    | 'ResourseLocationServers'
    | 'HostName'
    | 'BootFileSize'
    | 'MeritDumpFile'
    | 'DomainName'
    | 'SwapServer'
    | 'RootPath'
    | 'ExtensionPath'
    | 'IPForwarding'
    | 'OptNonLocalSourceRouting'
    | 'PolicyFilter'
    | 'MaxDgramReassemblySize'
    | 'DefaultIPTTL'
    | 'PathMTUAgingTimeout'
    | 'PathMTUPlateauTable'
    | 'InterfaceMTU'
    | 'AllSubnetsAreLocal'
    | 'BroadcastAddress'
    | 'PerformMaskDiscovery'
    | 'MaskSupplier'
    | 'PerformRouterDiscovery'
    | 'RouterSolicitationAddress'
    | 'StaticRoute'
    | 'TrailerEncapsulation'
    | 'ARPCacheTimeout'
    | 'EthernetEncapsulation'
    | 'TCPDefaultTTL'
    | 'TCPKeepaliveInterval'
    | 'TCPKeepaliveGarbage'
    | 'NISDomain'
    | 'NISServers'
    | 'NTPServers'
    | 'VendorSpecificInfo'
    | 'NetBIOSNameServers'
    | 'NetBIOSDatagramServers'
    | 'NetBIOSNodeType'
    | 'NetBIOSScope'
    | 'XWindowsFontServers'
    | 'XWindowsDisplayManager'
    | 'NetWareIPDomainName'
    | 'NetWareIPInformation'
    | 'NISPlusDomain'
    | 'NISPlusServers'
    | 'TFTPServerName'
    | 'BootfileName'
    | 'MobileIPHomeAgents'
    | 'SMTPServers'
    | 'POP3Servers'
    | 'NNTPServers'
    | 'WWWServers'
    | 'FingerServers'
    | 'IRCServers'
    | 'StreetTalkServers'
    | 'STDAServers'
    | 'SLPDirectoryAgent'
    | 'SLPServiceScope'
    | 'DomainSearch'
  >;
  maxLeaseTime?: number;
  minLeaseTime?: number;
  name?: string;
  scope?: 'Global' | 'Group' | 'MachineNIC' | 'MAC';
  suppressedOptions?: ReadonlyArray<
    | 'SubnetMask'
    | 'TimeOffset'
    | 'Routers'
    | 'TimeServers'
    | 'NameServers'
    | 'DomainNameServers'
    | 'LogServers'
    | 'CookieServers'
    | 'LPRServers'
    | 'ImpressServers'
    | 'ResourseLocationServers'
    | 'HostName'
    | 'BootFileSize'
    | 'MeritDumpFile'
    | 'DomainName'
    | 'SwapServer'
    | 'RootPath'
    | 'ExtensionPath'
    | 'IPForwarding'
    | 'OptNonLocalSourceRouting'
    | 'PolicyFilter'
    | 'MaxDgramReassemblySize'
    | 'DefaultIPTTL'
    | 'PathMTUAgingTimeout'
    | 'PathMTUPlateauTable'
    | 'InterfaceMTU'
    | 'AllSubnetsAreLocal'
    | 'BroadcastAddress'
    | 'PerformMaskDiscovery'
    | 'MaskSupplier'
    | 'PerformRouterDiscovery'
    | 'RouterSolicitationAddress'
    | 'StaticRoute'
    | 'TrailerEncapsulation'
    | 'ARPCacheTimeout'
    | 'EthernetEncapsulation'
    | 'TCPDefaultTTL'
    | 'TCPKeepaliveInterval'
    | 'TCPKeepaliveGarbage'
    | 'NISDomain'
    | 'NISServers'
    | 'NTPServers'
    | 'VendorSpecificInfo'
    | 'NetBIOSNameServers'
    | 'NetBIOSDatagramServers'
    | 'NetBIOSNodeType'
    | 'NetBIOSScope'
    | 'XWindowsFontServers'
    | 'XWindowsDisplayManager'
    | 'NetWareIPDomainName'
    | 'NetWareIPInformation'
    | 'NISPlusDomain'
    | 'NISPlusServers'
    | 'TFTPServerName'
    | 'BootfileName'
    | 'MobileIPHomeAgents'
    | 'SMTPServers'
    | 'POP3Servers'
    | 'NNTPServers'
    | 'WWWServers'
    | 'FingerServers'
    | 'IRCServers'
    | 'StreetTalkServers'
    | 'STDAServers'
    | 'SLPDirectoryAgent'
    | 'SLPServiceScope'
    | 'DomainSearch'
  >;
}

export interface IDHCPIndividualConfig {
  MACAddress?: string;
  defaultLeaseTime?: number;
  fixedAddress?: string;
  forcedOptions?: ReadonlyArray<
    | 'SubnetMask'
    | 'TimeOffset'
    | 'Routers'
    | 'TimeServers'
    | 'NameServers'
    | 'DomainNameServers'
    | 'LogServers'
    | 'CookieServers'
    | 'LPRServers'
    | 'ImpressServers'
    | 'ResourseLocationServers'
    | 'HostName'
    | 'BootFileSize'
    | 'MeritDumpFile'
    | 'DomainName'
    | 'SwapServer'
    | 'RootPath'
    | 'ExtensionPath'
    | 'IPForwarding'
    | 'OptNonLocalSourceRouting'
    | 'PolicyFilter'
    | 'MaxDgramReassemblySize'
    | 'DefaultIPTTL'
    | 'PathMTUAgingTimeout'
    | 'PathMTUPlateauTable'
    | 'InterfaceMTU'
    | 'AllSubnetsAreLocal'
    | 'BroadcastAddress'
    | 'PerformMaskDiscovery'
    | 'MaskSupplier'
    | 'PerformRouterDiscovery'
    | 'RouterSolicitationAddress'
    | 'StaticRoute'
    | 'TrailerEncapsulation'
    | 'ARPCacheTimeout'
    | 'EthernetEncapsulation'
    | 'TCPDefaultTTL'
    | 'TCPKeepaliveInterval'
    | 'TCPKeepaliveGarbage'
    | 'NISDomain'
    | 'NISServers'
    | 'NTPServers'
    | 'VendorSpecificInfo'
    | 'NetBIOSNameServers'
    | 'NetBIOSDatagramServers'
    | 'NetBIOSNodeType'
    | 'NetBIOSScope'
    | 'XWindowsFontServers'
    | 'XWindowsDisplayManager'
    | 'NetWareIPDomainName'
    | 'NetWareIPInformation'
    | 'NISPlusDomain'
    | 'NISPlusServers'
    | 'TFTPServerName'
    | 'BootfileName'
    | 'MobileIPHomeAgents'
    | 'SMTPServers'
    | 'POP3Servers'
    | 'NNTPServers'
    | 'WWWServers'
    | 'FingerServers'
    | 'IRCServers'
    | 'StreetTalkServers'
    | 'STDAServers'
    | 'SLPDirectoryAgent'
    | 'SLPServiceScope'
    | 'DomainSearch'
  >;
  machineId?: string;
  maxLeaseTime?: number;
  minLeaseTime?: number;
  scope?: 'Global' | 'Group' | 'MachineNIC' | 'MAC';
  slot?: number;
  suppressedOptions?: ReadonlyArray<
    | 'SubnetMask'
    | 'TimeOffset'
    | 'Routers'
    | 'TimeServers'
    | 'NameServers'
    | 'DomainNameServers'
    | 'LogServers'
    | 'CookieServers'
    | 'LPRServers'
    | 'ImpressServers'
    | 'ResourseLocationServers'
    | 'HostName'
    | 'BootFileSize'
    | 'MeritDumpFile'
    | 'DomainName'
    | 'SwapServer'
    | 'RootPath'
    | 'ExtensionPath'
    | 'IPForwarding'
    | 'OptNonLocalSourceRouting'
    | 'PolicyFilter'
    | 'MaxDgramReassemblySize'
    | 'DefaultIPTTL'
    | 'PathMTUAgingTimeout'
    | 'PathMTUPlateauTable'
    | 'InterfaceMTU'
    | 'AllSubnetsAreLocal'
    | 'BroadcastAddress'
    | 'PerformMaskDiscovery'
    | 'MaskSupplier'
    | 'PerformRouterDiscovery'
    | 'RouterSolicitationAddress'
    | 'StaticRoute'
    | 'TrailerEncapsulation'
    | 'ARPCacheTimeout'
    | 'EthernetEncapsulation'
    | 'TCPDefaultTTL'
    | 'TCPKeepaliveInterval'
    | 'TCPKeepaliveGarbage'
    | 'NISDomain'
    | 'NISServers'
    | 'NTPServers'
    | 'VendorSpecificInfo'
    | 'NetBIOSNameServers'
    | 'NetBIOSDatagramServers'
    | 'NetBIOSNodeType'
    | 'NetBIOSScope'
    | 'XWindowsFontServers'
    | 'XWindowsDisplayManager'
    | 'NetWareIPDomainName'
    | 'NetWareIPInformation'
    | 'NISPlusDomain'
    | 'NISPlusServers'
    | 'TFTPServerName'
    | 'BootfileName'
    | 'MobileIPHomeAgents'
    | 'SMTPServers'
    | 'POP3Servers'
    | 'NNTPServers'
    | 'WWWServers'
    | 'FingerServers'
    | 'IRCServers'
    | 'StreetTalkServers'
    | 'STDAServers'
    | 'SLPDirectoryAgent'
    | 'SLPServiceScope'
    | 'DomainSearch'
  >;
}

export interface IDHCPServer {
  IPAddress?: string;
  enabled?: boolean;
  globalConfig?: IDHCPGlobalConfig;
  groupConfigs?: ReadonlyArray<IDHCPGroupConfig>;
  individualConfigs?: ReadonlyArray<IDHCPIndividualConfig>;
  lowerIP?: string;
  networkMask?: string;
  networkName?: string;
  upperIP?: string;
}

export interface IDHCPServerFindLeaseByMACResult {
  address?: string;
  expire?: number;
  issued?: number;
  state?: string;
}

export interface IHostCreateHostOnlyNetworkInterfaceResult {
  hostInterface?: IHostNetworkInterface;
}

export interface IHostNetworkInterface {
  DHCPEnabled?: boolean;
  IPAddress?: string;
  IPV6Address?: string;
  IPV6NetworkMaskPrefixLength?: number;
  IPV6Supported?: boolean;
  hardwareAddress?: string;
  id?: string;
  interfaceType?: 'Invalid' | 'Bridged' | 'HostOnly';
  mediumType?: 'Unknown' | 'Ethernet' | 'PPP' | 'SLIP';
  name?: string;
  networkMask?: string;
  networkName?: string;
  shortName?: string;
  status?: 'Unknown' | 'Up' | 'Down';
  wireless?: boolean;
}

export interface IHostOnlyNetwork {
  enabled?: boolean;
  hostIP?: string;
  id?: string;
  lowerIP?: string;
  networkMask?: string;
  networkName?: string;
  upperIP?: string;
}

export interface INATNetwork {
  IPv6Enabled?: boolean;
  IPv6Prefix?: string;
  advertiseDefaultIPv6RouteEnabled?: boolean;
  enabled?: boolean;
  forwardBroadcast?: boolean;
  gateway?: string;
  localMappings?: ReadonlyArray<string>;
  localhostReachable?: boolean;
  loopbackIp6?: number;
  natMRU?: number;
  natMTU?: number;
  needDhcpServer?: boolean;
  network?: string;
  networkName?: string;
  portForwardRules4?: ReadonlyArray<string>;
  portForwardRules6?: ReadonlyArray<string>;
}

export interface NetworkRow {
  address?: string;
  kind?: string;
  name?: string;
  state?: string;
}

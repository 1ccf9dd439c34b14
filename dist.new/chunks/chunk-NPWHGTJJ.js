#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
var guestVlan={noun:["guest VLAN","guest VLANs"],columns:["account","allocationstate","zonename","domain","id"]},guestVlanRange={noun:["dedicated VLAN range","dedicated VLAN ranges"],columns:["account","domain","id"]},vlanIpRange={noun:["IP range","IP ranges"],columns:["account","cidr","gateway","domain","description","id"]};export{guestVlan,guestVlanRange,vlanIpRange};

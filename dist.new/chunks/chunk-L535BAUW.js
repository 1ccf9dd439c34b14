#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
var privateGateway={noun:["private gateway","private gateways"],columns:["account","state","ipaddress","gateway","zonename","domain","id"]},staticRoute={noun:["static route","static routes"],columns:["account","state","cidr","domain","id"]},vpc={noun:["VPC","VPCs"],columns:["name","state","cidr","vpcofferingname","zonename","account","id"]};export{privateGateway,staticRoute,vpc};

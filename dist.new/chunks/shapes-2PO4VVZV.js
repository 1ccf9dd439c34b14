#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{instant,opaque,text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var bgpPeer={account:text(),asnumber:whole(),created:instant(),details:opaque(),domain:text(),domainid:text(),id:text(),ip6address:text(),ipaddress:text(),jobid:text(),jobstatus:whole(),password:text(),project:text(),projectid:text(),zoneid:text(),zonename:text()};export{bgpPeer};

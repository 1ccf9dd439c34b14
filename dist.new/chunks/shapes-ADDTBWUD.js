#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{instant,text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var aSNumber={account:text(),accountid:text(),allocated:instant(),allocationstate:text(),asnrange:text(),asnrangeid:text(),asnumber:whole(),associatednetworkid:text(),associatednetworkname:text(),created:instant(),domain:text(),domainid:text(),id:text(),jobid:text(),jobstatus:whole(),vpcid:text(),vpcname:text(),zoneid:text(),zonename:text()};export{aSNumber};

#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var capacity={capacityallocated:whole(),capacitytotal:whole(),capacityused:whole(),clusterid:text(),clustername:text(),jobid:text(),jobstatus:whole(),name:text(),percentused:text(),podid:text(),podname:text(),tag:text(),type:whole(),zoneid:text(),zonename:text()};export{capacity};

#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{opaque,text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var storageAccessGroup={clusters:opaque(),hosts:opaque(),id:text(),jobid:text(),jobstatus:whole(),name:text(),pods:opaque(),storagepools:opaque(),zones:opaque()};export{storageAccessGroup};

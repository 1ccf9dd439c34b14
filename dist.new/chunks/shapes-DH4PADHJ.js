#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var vsphereStoragePolicies={description:text(),id:text(),jobid:text(),jobstatus:whole(),name:text(),policyid:text(),zoneid:text()};export{vsphereStoragePolicies};

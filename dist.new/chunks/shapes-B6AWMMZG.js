#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var resourceLimit={account:text(),domain:text(),domainid:text(),domainpath:text(),jobid:text(),jobstatus:whole(),max:whole(),project:text(),projectid:text(),resourcetype:text(),resourcetypename:text(),tag:text()};export{resourceLimit};

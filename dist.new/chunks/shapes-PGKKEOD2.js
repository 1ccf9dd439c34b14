#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var resourceCount={account:text(),domain:text(),domainid:text(),domainpath:text(),jobid:text(),jobstatus:whole(),project:text(),projectid:text(),resourcecount:whole(),resourcetype:text(),resourcetypename:text(),tag:text()};export{resourceCount};

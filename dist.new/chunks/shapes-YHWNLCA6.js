#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{flag,text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var ovsProvider={account:text(),domain:text(),domainid:text(),domainpath:text(),enabled:flag(),id:text(),jobid:text(),jobstatus:whole(),nspid:text(),project:text(),projectid:text()};export{ovsProvider};

#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{flag,instant,text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var instanceGroup={account:text(),created:instant(),domain:text(),domainid:text(),domainpath:text(),hasannotations:flag(),id:text(),jobid:text(),jobstatus:whole(),name:text(),project:text(),projectid:text()};export{instanceGroup};

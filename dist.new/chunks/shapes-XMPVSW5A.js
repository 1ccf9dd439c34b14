#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{instant,opaque,text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var asyncJob={account:text(),accountid:text(),cmd:text(),completed:instant(),created:instant(),domainid:text(),domainpath:text(),jobid:text(),jobinstanceid:text(),jobinstancetype:text(),jobprocstatus:whole(),jobresult:opaque(),jobresultcode:whole(),jobresulttype:text(),jobstatus:whole(),managementserverid:text(),managementservername:text(),userid:text()};export{asyncJob};

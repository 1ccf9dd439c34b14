#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{opaque,text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var detailOptions={details:opaque(),jobid:text(),jobstatus:whole()},resourceDetail={account:text(),customer:text(),domain:text(),domainid:text(),domainpath:text(),jobid:text(),jobstatus:whole(),key:text(),project:text(),projectid:text(),resourceid:text(),resourcetype:text(),value:text()};export{detailOptions,resourceDetail};

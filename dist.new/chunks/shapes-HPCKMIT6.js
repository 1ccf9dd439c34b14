#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var ucsBlade={bladedn:text(),hostid:text(),id:text(),jobid:text(),jobstatus:whole(),profiledn:text(),ucsmanagerid:text()},ucsManager={id:text(),jobid:text(),jobstatus:whole(),name:text(),url:text(),zoneid:text()},ucsProfile={jobid:text(),jobstatus:whole(),ucsdn:text()};export{ucsBlade,ucsManager,ucsProfile};

#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{flag,text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var outOfBandManagement={action:text(),address:text(),description:text(),driver:text(),enabled:flag(),hostid:text(),jobid:text(),jobstatus:whole(),password:text(),port:text(),powerstate:text(),status:flag(),username:text()};export{outOfBandManagement};

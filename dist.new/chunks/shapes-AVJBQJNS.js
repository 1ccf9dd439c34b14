#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var ssp={hostid:text(),jobid:text(),jobstatus:whole(),name:text(),url:text(),zoneid:text()};export{ssp};

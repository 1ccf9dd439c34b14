#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var netrisProvider={jobid:text(),jobstatus:whole(),name:text(),netristag:text(),netrisurl:text(),sitename:text(),tenantname:text(),uuid:text(),zoneid:text(),zonename:text()};export{netrisProvider};

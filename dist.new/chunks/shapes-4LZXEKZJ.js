#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var nsxController={edgecluster:text(),hostname:text(),jobid:text(),jobstatus:whole(),name:text(),nsxprovideruuid:text(),port:text(),tier0gateway:text(),transportzone:text(),zoneid:text(),zonename:text()};export{nsxController};

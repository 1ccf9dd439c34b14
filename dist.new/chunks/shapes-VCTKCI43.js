#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{instant,text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var aSNRange={created:instant(),endasn:whole(),id:text(),jobid:text(),jobstatus:whole(),startasn:whole(),zoneid:text()};export{aSNRange};

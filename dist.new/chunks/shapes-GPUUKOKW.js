#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var cloudIdentifier={cloudidentifier:text(),jobid:text(),jobstatus:whole(),signature:text(),userid:text()};export{cloudIdentifier};

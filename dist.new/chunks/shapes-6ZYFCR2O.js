#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var ciscoAsa1000vResource={jobid:text(),jobstatus:whole()},ciscoVnmcResource={jobid:text(),jobstatus:whole()};export{ciscoAsa1000vResource,ciscoVnmcResource};

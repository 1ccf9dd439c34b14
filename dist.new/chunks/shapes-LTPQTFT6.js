#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{flag,instant,text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var annotation={adminsonly:flag(),annotation:text(),created:instant(),entityid:text(),entityname:text(),entitytype:text(),id:text(),jobid:text(),jobstatus:whole(),removed:instant(),userid:text(),username:text()};export{annotation};

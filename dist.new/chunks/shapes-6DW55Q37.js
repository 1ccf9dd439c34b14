#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{flag,text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var cloudianEnabled={enabled:flag(),jobid:text(),jobstatus:whole(),url:text()},cloudianSsoLogin={jobid:text(),jobstatus:whole(),url:text()};export{cloudianEnabled,cloudianSsoLogin};

#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{list,opaque,text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var sslCert={account:text(),certchain:text(),certificate:text(),domain:text(),domainid:text(),fingerprint:text(),id:text(),jobid:text(),jobstatus:whole(),loadbalancerrulelist:list(opaque()),name:text(),project:text(),projectid:text()};export{sslCert};

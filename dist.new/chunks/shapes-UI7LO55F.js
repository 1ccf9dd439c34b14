#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var lDAPConfig={binddn:text(),bindpass:text(),hostname:text(),jobid:text(),jobstatus:whole(),port:text(),queryfilter:text(),searchbase:text(),ssl:text()},lDAPRemove={binddn:text(),bindpass:text(),hostname:text(),jobid:text(),jobstatus:whole(),port:text(),queryfilter:text(),searchbase:text(),ssl:text()};export{lDAPConfig,lDAPRemove};

#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{instant,text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var ipQuarantine={created:instant(),enddate:instant(),id:text(),ipaddress:text(),jobid:text(),jobstatus:whole(),previousownerid:text(),previousownername:text(),removalreason:text(),removed:instant(),removeraccountid:text()};export{ipQuarantine};

#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{flag,text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var bigSwitchBcfDevice={bcfdeviceid:text(),bigswitchdevicename:text(),hostname:text(),jobid:text(),jobstatus:whole(),nat:flag(),password:text(),physicalnetworkid:text(),provider:text(),username:text()};export{bigSwitchBcfDevice};

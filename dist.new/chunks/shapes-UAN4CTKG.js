#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var brocadeVcsDevice={brocadedevicename:text(),hostname:text(),jobid:text(),jobstatus:whole(),physicalnetworkid:text(),provider:text(),vcsdeviceid:text()};export{brocadeVcsDevice};

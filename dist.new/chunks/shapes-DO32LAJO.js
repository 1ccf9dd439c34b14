#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var niciraNvpDevice={hostname:text(),jobid:text(),jobstatus:whole(),l2gatewayserviceuuid:text(),l3gatewayserviceuuid:text(),niciradevicename:text(),nvpdeviceid:text(),physicalnetworkid:text(),provider:text(),transportzoneuuid:text()};export{niciraNvpDevice};

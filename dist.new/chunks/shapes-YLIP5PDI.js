#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var paloAltoFirewall={fwdevicecapacity:whole(),fwdeviceid:text(),fwdevicename:text(),fwdevicestate:text(),ipaddress:text(),jobid:text(),jobstatus:whole(),numretries:text(),physicalnetworkid:text(),privateinterface:text(),privatezone:text(),provider:text(),publicinterface:text(),publiczone:text(),timeout:text(),usageinterface:text(),username:text(),zoneid:text()};export{paloAltoFirewall};

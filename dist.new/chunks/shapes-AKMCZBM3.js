#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{flag,instant,text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var guiTheme={accountids:text(),commonnames:text(),created:instant(),css:text(),description:text(),domainids:text(),id:text(),ispublic:flag(),jobid:text(),jobstatus:whole(),jsonconfiguration:text(),name:text(),recursivedomains:flag(),removed:instant()};export{guiTheme};

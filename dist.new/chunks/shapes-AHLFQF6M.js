#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{flag,text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var oauthProvider={clientid:text(),description:text(),displaytext:text(),enabled:flag(),id:text(),jobid:text(),jobstatus:whole(),name:text(),provider:text(),redirecturi:text(),secretkey:text(),success:flag()};export{oauthProvider};

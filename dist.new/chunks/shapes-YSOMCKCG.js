#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var listElastistorPool={controllerid:text(),gateway:text(),id:text(),jobid:text(),jobstatus:whole(),maxiops:whole(),name:text(),size:whole(),state:text()};export{listElastistorPool};

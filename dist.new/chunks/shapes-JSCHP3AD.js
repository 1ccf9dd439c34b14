#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{instant,text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var alert={description:text(),id:text(),jobid:text(),jobstatus:whole(),name:text(),sent:instant(),type:whole()},alertType={description:text(),id:text(),jobid:text(),jobstatus:whole(),name:text(),sent:instant(),type:whole()};export{alert,alertType};

#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{flag,text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var role={description:text(),id:text(),isdefault:flag(),ispublic:flag(),jobid:text(),jobstatus:whole(),name:text(),state:text(),type:text()},rolePermission={description:text(),id:text(),jobid:text(),jobstatus:whole(),permission:text(),roleid:text(),rolename:text(),rule:text()};export{role,rolePermission};

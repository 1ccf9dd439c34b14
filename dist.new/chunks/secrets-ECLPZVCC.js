#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import"./chunk-E6UJBHHD.js";var secrets={secret:["userdata","userdatabase64","token","session","dhcert","backupkey","accesskey","password"],maybe:["networkdata","networkdatabase64","header","annotations","url","patches","manifests","links","data"]};export{secrets};

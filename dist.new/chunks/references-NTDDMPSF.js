#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import"./chunk-E6UJBHHD.js";var references={Machine:{tool:"virtualbox_list_machines",match:["name"],take:"id"},Medium:{tool:"virtualbox_list_media",match:["location","name"],take:"id"}};export{references};

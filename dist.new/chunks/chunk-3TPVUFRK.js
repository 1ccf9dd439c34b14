#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
var quotaEmailTemplate={noun:["quota mail template","quota mail templates"],columns:["last_updated","locale","templatebody","templatesubject","templatetype"]},template={noun:["template","templates"],columns:["name","ostypename","hypervisor","format",{label:"size",path:"size",as:"bytes"},"isready","isfeatured","zonename","id"]},upgradeRouterTemplate={noun:["router upgrade job","router upgrade jobs"],columns:[]};export{quotaEmailTemplate,template,upgradeRouterTemplate};

#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
var domainRouter={noun:["virtual router","virtual routers"],columns:["name","role","state","publicip","guestnetworkname","version","requiresupgrade","zonename","id"]},routerHealthCheckResultsList={noun:["router health report","router health reports"],columns:["routerid"]},virtualRouterProvider={noun:["virtual router provider","virtual router providers"],columns:["account","domain","id"]};export{domainRouter,routerHealthCheckResultsList,virtualRouterProvider};

#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
var adminLogin={username:"admin",password:"simulated-password",domain:"/",apiKey:"SIMULATED-API-KEY-OF-ADMIN-not-a-real-credential",secretKey:"SIMULATED-SECRET-KEY-OF-ADMIN-not-a-real-credential"},userLogin={username:"anna",password:"simulated-password-anna",domain:"/retail",apiKey:"SIMULATED-API-KEY-OF-ANNA-not-a-real-credential",secretKey:"SIMULATED-SECRET-KEY-OF-ANNA-not-a-real-credential"},secondFactor="246810";export{adminLogin,userLogin,secondFactor};

#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
var shown="[secret]",Secret=class{#text;constructor(text){this.#text=text}reveal(){return this.#text}toString(){return shown}toJSON(){return shown}[Symbol.for("nodejs.util.inspect.custom")](){return shown}};export{Secret};

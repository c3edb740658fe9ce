#!/usr/bin/env node
'use strict'

// The `comity` command: the main module on a Node.js that is new enough. While modules are loaded, much is made that
// stays; without the limit the space for what is new grows with it, and a server keeps the room (15 MB) for good.
require('./run.js').run('src/main.ts', process.argv.slice(2), ['--max-semi-space-size=8'])

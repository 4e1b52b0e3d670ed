'use strict'
// Runs each story with Twilio's library for Node, after a reset of the emulator.

const { reset } = require('./emulator')

async function main() {
  for (const name of process.argv.slice(2)) {
    try {
      await reset()
      await require(`./stories/${name}`)()
      console.log(`ok      node    ${name}`)
    } catch (error) {
      console.log(`failed  node    ${name}`)
      console.error(error)
      process.exitCode = 1
    }
  }
}

// Exits without waiting for connections that are kept alive.
main().then(() => process.exit())

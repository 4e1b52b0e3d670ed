'use strict'
// Each story, told by Twilio's library for Node to a fresh emulator.

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

// Connections that are kept alive are not waited for.
main().then(() => process.exit())

'use strict'
// Lookups: the data of a number, and of an invalid one.

const { deepEqual, equal, ok } = require('node:assert/strict')
const { client, refuses } = require('../emulator')

const NUMBER = '+14155550187'

module.exports = async () => {
  const { phoneNumbers } = client().lookups.v2
  const number = await phoneNumbers(NUMBER).fetch()
  deepEqual([number.phoneNumber, number.valid, number.countryCode], [NUMBER, true, 'US'])
  equal(number.nationalFormat, '(415) 555-0187')
  ok(!number.lineTypeIntelligence)
  const asked = await phoneNumbers(NUMBER).fetch({ fields: 'line_type_intelligence' })
  equal(asked.lineTypeIntelligence.type, 'nonFixedVoip')

  const wrong = await phoneNumbers('+1415').fetch()
  deepEqual([wrong.valid, wrong.validationErrors], [false, ['TOO_SHORT']])
  await refuses(400, 20001, phoneNumbers(NUMBER).fetch({ fields: 'horoscope' }))
}

"""Lookups: the data of a number, and of an invalid one."""

from emulator import client, expect, expect_error

NUMBER = "+14155550187"


def tell():
    numbers = client().lookups.v2.phone_numbers
    number = numbers(NUMBER).fetch()
    expect((number.phone_number, number.valid, number.country_code), (NUMBER, True, "US"))
    expect(number.national_format, "(415) 555-0187")
    expect(number.line_type_intelligence, None)
    line = numbers(NUMBER).fetch(fields="line_type_intelligence").line_type_intelligence
    expect(line["type"], "nonFixedVoip")

    wrong = numbers("+1415").fetch()
    expect((wrong.valid, wrong.validation_errors), (False, ["TOO_SHORT"]))
    expect_error(400, 20001, numbers(NUMBER).fetch, fields="horoscope")

//! Lookups: the data of a number, and of an invalid one.

use twilio_resources::lookups::v2::{FetchPhoneNumber, PhoneNumber, ValidationError};

use crate::{
    Outcome,
    emulator::{Emulator, expect, refused},
};

const NUMBER: &str = "+14155550187";

pub(crate) async fn tell(emulator: &Emulator) -> Outcome {
    let client = &emulator.client;
    let with = |fields| FetchPhoneNumber::new().fields(fields);
    let number = PhoneNumber::fetch(client, NUMBER).await?;
    expect(
        (number.phone_number.as_str(), number.valid),
        (NUMBER, Some(true)),
    )?;
    expect(number.country_code.as_deref(), Some("US"))?;
    expect(number.national_format.as_deref(), Some("(415) 555-0187"))?;
    expect(number.line_type_intelligence.is_none(), true)?;
    let asked = PhoneNumber::fetch(client, NUMBER).with(with("line_type_intelligence"));
    let line = asked.await?.line_type_intelligence;
    let kind = line.as_ref().and_then(|line| line.r#type.as_deref());
    expect(kind, Some("nonFixedVoip"))?;

    let wrong = PhoneNumber::fetch(client, "+1415").await?;
    expect(wrong.valid, Some(false))?;
    expect(
        wrong.validation_errors,
        Some(vec![ValidationError::TooShort]),
    )?;
    let horoscope = PhoneNumber::fetch(client, NUMBER).with(with("horoscope"));
    refused(horoscope.await, 400, 20001)?;
    Ok(())
}

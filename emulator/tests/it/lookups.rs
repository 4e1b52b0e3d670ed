//! Lookups: the data of a number is derived from its digits.

use twilio_resources::lookups::v2::{FetchPhoneNumber, PhoneNumber, ValidationError};

use crate::support::{assert_refused, emulator};

#[tokio::test]
async fn the_data_of_a_number_is_always_the_same() {
    let client = emulator(&["lookups"]).client();
    let look_up = || PhoneNumber::fetch(&client, "+14155550187");
    let number = look_up().await.unwrap();
    assert_eq!(number.valid, Some(true));
    assert_eq!(number.country_code.as_deref(), Some("US"));
    assert_eq!(number.national_format.as_deref(), Some("(415) 555-0187"));
    assert!(number.line_type_intelligence.is_none());
    let params = || FetchPhoneNumber::default().fields("line_type_intelligence,sms_pumping_risk");
    let number = look_up().with(params()).await.unwrap();
    let line = number.line_type_intelligence.unwrap();
    assert_eq!(line.r#type.as_deref(), Some("nonFixedVoip"));
    let risk = number.sms_pumping_risk.unwrap();
    assert_eq!(risk.sms_pumping_risk_score, Some(87));
    // A package of an earlier request is not shown later.
    assert!(look_up().await.unwrap().sms_pumping_risk.is_none());
}

#[tokio::test]
async fn an_invalid_number_has_validation_errors() {
    let client = emulator(&["lookups"]).client();
    let number = PhoneNumber::fetch(&client, "+1415").await.unwrap();
    assert_eq!(number.valid, Some(false));
    assert_eq!(
        number.validation_errors,
        Some(vec![ValidationError::TooShort])
    );
    assert_eq!(number.country_code, None);
    let params = FetchPhoneNumber::default().fields("horoscope");
    let result = PhoneNumber::fetch(&client, "+14155550187").with(params);
    assert_refused(result.await, 400, 20001);
}

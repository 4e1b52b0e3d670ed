//! Compares our webhook validator with the validators of Twilio's libraries: the same verdicts
//! and signatures for the same requests.

use base64::{Engine, engine::general_purpose::STANDARD};
use http::{HeaderMap, HeaderValue, header::CONTENT_TYPE};
use serde::Deserialize;
use twilio_runtime::webhook::{SIGNATURE, SIGNATURE_SETTINGS, Validator};

pub use self::cases::{Case, cases};
use crate::{Error, Result};

mod cases;
mod urls;

/// A library's verdict on a case, one JSON object per line.
#[derive(Clone, Debug, Deserialize)]
pub struct Verdict {
    /// Whether it accepts the request as one of Twilio's; null if it failed.
    pub valid: Option<bool>,
    /// Its own signature of the case, without the case's settings.
    pub signature: String,
    /// Another signature that it accepts.
    #[serde(default)]
    pub also: Option<String>,
}

/// The result of a comparison.
#[derive(Debug, Default)]
pub struct Comparison {
    /// How many requests were compared.
    pub compared: usize,
    /// How many of them both accept.
    pub accepted: usize,
    /// The differences between the verdicts or signatures.
    pub differences: Vec<String>,
}

/// Compares the verdicts of a library on [`cases`] with ours.
///
/// # Errors
///
/// If the library did not judge each case once.
pub fn compare(judged: &str) -> Result<Comparison> {
    let cases = cases();
    let verdicts = judged.lines().map(serde_json::from_str::<Verdict>);
    let verdicts = verdicts.collect::<Result<Vec<_>, _>>()?;
    if verdicts.len() != cases.len() {
        let (cases, verdicts) = (cases.len(), verdicts.len());
        return Err(Error::new(format!("{cases} cases, {verdicts} verdicts")));
    }
    let mut comparison = Comparison::default();
    for (case, theirs) in cases.iter().zip(&verdicts) {
        comparison.case(case, theirs)?;
    }
    Ok(comparison)
}

impl Comparison {
    fn case(&mut self, case: &Case, theirs: &Verdict) -> Result<()> {
        self.compared += 1;
        let ours = accepts(case, &case.signature)?;
        match theirs.valid {
            Some(valid) if valid == ours => self.accepted += usize::from(ours),
            Some(_) if ours => self.differ(case, "accepted here alone"),
            Some(_) => self.differ(case, "refused here alone"),
            // A library that fails does not accept.
            None if ours => self.differ(case, "accepted here, an exception there"),
            None => {}
        }
        if theirs.signature != case.sign() {
            self.differ(case, "another signature");
        }
        let also = theirs.also.as_deref();
        if also.is_some_and(|also| !accepts(case, also).unwrap_or_default()) {
            self.differ(case, "a signature of another form of the URL is refused");
        }
        Ok(())
    }

    fn differ(&mut self, case: &Case, how: &str) {
        self.differences.push(format!("{} : {how}", case.name));
    }
}

fn accepts(case: &Case, signature: &str) -> Result<bool> {
    let mut headers = HeaderMap::new();
    let value = |text: &str| {
        HeaderValue::from_str(text).map_err(|_| Error::new(format!("not a header value: `{text}`")))
    };
    headers.insert(SIGNATURE, value(signature)?);
    headers.insert(CONTENT_TYPE, value(&case.content_type)?);
    if let Some(settings) = &case.settings {
        headers.insert(SIGNATURE_SETTINGS, value(settings)?);
    }
    let validator = Validator::new(&case.token);
    let validated = validator.validate(&case.url, &headers, case.body.as_bytes());
    Ok(validated.is_ok())
}

/// Signs with HMAC-SHA256. The conformance crate does this itself, because only Twilio signs with
/// it: our library only validates such signatures.
fn sign_sha256(secret: &str, text: &str) -> String {
    let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, secret.as_bytes());
    STANDARD.encode(ring::hmac::sign(&key, text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(verdict: impl Fn(&Case) -> bool) -> String {
        let line = |case: &Case| {
            let (valid, signature) = (verdict(case), case.sign());
            serde_json::json!({"valid": valid, "signature": signature}).to_string()
        };
        cases().iter().map(line).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_matching_library_has_no_differences() {
        let judged = judged(|case| accepts(case, &case.signature).unwrap());
        let comparison = compare(&judged).unwrap();
        assert_eq!(comparison.differences, [""; 0]);
        let share = comparison.accepted * 100 / comparison.compared;
        assert!(
            (30..80).contains(&share),
            "{share}% of the cases are accepted"
        );
    }

    #[test]
    fn a_library_that_accepts_everything_has_differences() {
        assert!(compare(&judged(|_| true)).unwrap().differences.len() > 100);
    }

    #[test]
    fn form_and_body_of_a_case_are_the_same() {
        use twilio_runtime::webhook::Parameters;

        for case in cases()
            .iter()
            .filter(|case| case.content_type.ends_with("form-urlencoded"))
        {
            let form: Parameters = case.form.iter().cloned().collect();
            assert_eq!(
                Parameters::parse(case.body.as_bytes()),
                form,
                "{}",
                case.name
            );
        }
    }

    #[test]
    fn every_case_must_be_judged() {
        assert!(compare("").is_err());
    }
}

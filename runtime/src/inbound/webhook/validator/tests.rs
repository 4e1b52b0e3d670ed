use super::*;
use crate::inbound::webhook::{sign, sign_json};

const URL: &str = "https://example.com/sms?shop=7";
const FORM: [(&str, &str); 2] = [("From", "+14155550100"), ("Body", "a b")];
const BODY: &[u8] = b"Body=a+b&From=%2B14155550100";

fn headers(signature: &str, content_type: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(SIGNATURE, signature.parse().unwrap());
    headers.insert(CONTENT_TYPE, content_type.parse().unwrap());
    headers
}

fn form(signature: &str) -> HeaderMap {
    headers(
        signature,
        "application/x-www-form-urlencoded; charset=UTF-8",
    )
}

#[test]
fn a_signed_form_returns_its_parameters() {
    let signature = sign("token", URL, FORM);
    let parameters = Validator::new("token").validate(URL, &form(&signature), BODY);
    let parameters = parameters.unwrap();
    assert_eq!(parameters.get("Body"), Some("a b"));
    assert_eq!(parameters.get("shop"), Some("7"));
}

#[test]
fn a_signed_get_returns_the_parameters_of_its_query() {
    let signature = sign("token", URL, [("", ""); 0]);
    let mut headers = form(&signature);
    headers.remove(CONTENT_TYPE);
    let parameters = Validator::new("token").validate(URL, &headers, b"");
    assert_eq!(parameters.unwrap().get("shop"), Some("7"));
}

#[test]
fn a_changed_body_url_or_token_is_refused() {
    let signature = sign("token", URL, FORM);
    let check = |token: &str, url: &str, body: &[u8]| {
        let checked = Validator::new(token).validate(url, &form(&signature), body);
        assert!(
            matches!(checked, Err(SignatureError::Mismatch { .. })),
            "{checked:?}"
        );
    };
    check("token", URL, b"Body=a+c&From=%2B14155550100");
    check("token", "https://example.com/sms?shop=8", BODY);
    check("other", URL, BODY);
}

#[test]
fn each_of_several_tokens_is_accepted() {
    let validator = Validator::new("old").or("new");
    for token in ["old", "new"] {
        let signature = sign(token, URL, FORM);
        assert!(validator.validate(URL, &form(&signature), BODY).is_ok());
    }
}

#[test]
fn a_json_body_is_accepted_by_its_hash() {
    let (url, signature) = sign_json("token", URL, b"{\"a\":1}");
    let headers = headers(&signature, "application/json");
    let validator = Validator::new("token");
    assert!(validator.validate(&url, &headers, b"{\"a\":1}").is_ok());
    let changed = validator.validate(&url, &headers, b"{\"a\":2}");
    assert_eq!(changed, Err(SignatureError::BodyHash));
}

#[test]
fn a_form_is_accepted_by_its_hash_as_well() {
    let (url, signature) = sign_json("token", URL, BODY);
    let parameters = Validator::new("token").validate(&url, &form(&signature), BODY);
    assert_eq!(parameters.unwrap().get("Body"), Some("a b"));
}

#[test]
fn a_body_that_the_signature_does_not_cover_is_refused() {
    let signature = sign("token", URL, [("", ""); 0]);
    let headers = headers(&signature, "application/json");
    let checked = Validator::new("token").validate(URL, &headers, b"{}");
    assert_eq!(checked, Err(SignatureError::UnsignedBody));
}

#[test]
fn a_missing_or_broken_signature_is_refused() {
    let validator = Validator::new("token");
    let missing = validator.validate(URL, &HeaderMap::new(), b"");
    assert_eq!(missing, Err(SignatureError::Missing));
    for broken in ["", "=", "not base64", "AAAA"] {
        let checked = validator.validate(URL, &form(broken), BODY);
        assert!(matches!(checked, Err(SignatureError::Mismatch { .. })));
    }
}

#[test]
fn shared_keys_sign_with_sha256() {
    let text = format!("{URL}{}", Parameters::parse(BODY).signed_text());
    let signature = Key::new("secret").sign(Algorithm::Sha256, &text);
    let mut headers = form(&signature);
    let settings = "key=webhooks_sharedkey_1,algorithm=HMAC_SHA256";
    headers.insert(SIGNATURE_SETTINGS, settings.parse().unwrap());
    let validator = Validator::new("secret");
    assert!(validator.validate(URL, &headers, BODY).is_ok());

    headers.remove(SIGNATURE_SETTINGS);
    assert!(validator.validate(URL, &headers, BODY).is_err());
}

#[test]
fn an_unknown_algorithm_is_named() {
    let mut headers = form("AAAA");
    headers.insert(SIGNATURE_SETTINGS, "algorithm=HMAC_SHA3".parse().unwrap());
    let checked = Validator::new("token").validate(URL, &headers, BODY);
    let unknown = SignatureError::UnknownAlgorithm("HMAC_SHA3".to_owned());
    assert_eq!(checked, Err(unknown));
}

#[test]
fn neither_debug_nor_an_error_shows_a_secret() {
    let validator = Validator::new("t0ken").public_url("https://example.com/");
    assert!(!format!("{validator:?}").contains("t0ken"));
    let url = "https://user:pass@example.com/a/b?key=pass";
    let error = validator.validate(url, &form("AAAA"), BODY).unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("requests `https://example.com/a/b`"),
        "{error}"
    );
}

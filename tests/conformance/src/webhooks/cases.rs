//! The requests that are judged.

#![allow(clippy::assigning_clones, reason = "readable cases matter more")]

use serde::Serialize;
use twilio_runtime::webhook::{sign, sign_json};

use super::urls::{PORTS, Template, templates};

/// A request that a library judges.
#[derive(Clone, Debug, Serialize)]
pub struct Case {
    /// Its name, which describes its special feature.
    pub name: String,
    /// The auth token or shared secret.
    pub token: String,
    /// The URL that is requested.
    pub url: String,
    /// The URL that is signed.
    pub signed_url: String,
    /// The form in the body, as sent; empty if the body is not a form.
    pub form: Vec<(String, String)>,
    /// The `Content-Type`.
    pub content_type: String,
    /// The body, as sent.
    pub body: String,
    /// The signature, as sent.
    pub signature: String,
    /// The settings of the signature.
    pub settings: Option<String>,
}

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";
const URL: &str = "https://example.com/sms";
const TOKEN: &str = "0123456789abcdef0123456789abcdef";

impl Case {
    fn form(name: impl Into<String>, url: &str, signed_url: &str, form: &[(&str, &str)]) -> Self {
        let pairs = form
            .iter()
            .map(|&(name, value)| (name.to_owned(), value.to_owned()));
        let mut body = form_urlencoded::Serializer::new(String::new());
        let mut case = Self {
            name: name.into(),
            token: TOKEN.to_owned(),
            url: url.to_owned(),
            signed_url: signed_url.to_owned(),
            form: pairs.collect(),
            content_type: FORM.to_owned(),
            body: body.extend_pairs(form).finish(),
            signature: String::new(),
            settings: None,
        };
        case.signature = case.sign();
        case
    }

    /// The signature of the case's signed URL by this library, with HMAC-SHA1.
    pub fn sign(&self) -> String {
        let form = if self.url.contains("bodySHA256=") {
            &[][..]
        } else {
            &self.form
        };
        sign(&self.token, &self.signed_url, form.iter().cloned())
    }

    fn json(name: &str, url: &str, body: &str) -> Self {
        let mut case = Self::form(name, url, url, &[]);
        case.content_type = JSON.to_owned();
        body.clone_into(&mut case.body);
        case
    }

    fn but(mut self, change: impl FnOnce(&mut Self)) -> Self {
        change(&mut self);
        self
    }
}

/// All cases, the same each time.
pub fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for template in templates() {
        for port in PORTS {
            of_url(&template, port, &mut cases);
        }
    }
    cases.extend(forms());
    cases.extend(hashed());
    cases.extend(secrets());
    cases
}

fn of_url(template: &Template, port: &str, cases: &mut Vec<Case>) {
    let url = template.url(port);
    for (how, signed) in template.signed(port) {
        let port = port.strip_prefix(':').unwrap_or("none");
        let name = format!("{} with port {port} signed {how}", template.name);
        cases.push(Case::form(
            name,
            &url,
            &signed,
            &[("Body", "Hello"), ("From", "+1")],
        ));
    }
}

fn forms() -> Vec<Case> {
    let form = |name: &str, form: &[(&str, &str)]| Case::form(name, URL, URL, form);
    let plain = [
        ("To", "+14155550199"),
        ("From", "+14155550100"),
        ("Body", "a & b=c"),
    ];
    vec![
        form("form", &plain),
        form("empty form", &[]),
        form("empty value", &[("A", ""), ("B", "x")]),
        form("empty name", &[("", "x"), ("A", "y")]),
        form(
            "names in capitals and not",
            &[("b", "1"), ("A", "2"), ("a", "3"), ("B", "4")],
        ),
        form(
            "numbers as names",
            &[("10", "x"), ("9", "y"), ("a", "z"), ("1", "w")],
        ),
        form(
            "letters beyond ASCII",
            &[("Body", "Grüße 😀"), ("ä", "1"), ("z", "2")],
        ),
        form(
            "equal names",
            &[("A", "2"), ("B", "x"), ("A", "1"), ("A", "2")],
        ),
        form(
            "names beyond the first plane",
            &[("\u{ff5e}", "1"), ("\u{1f600}", "2")],
        ),
        form("line breaks", &[("Body", "a\r\nb\nc"), ("Tab", "\t")]),
        form("name that is a prefix", &[("A", "B"), ("AB", "")]),
        form("changed value", &plain)
            .but(|case| case.body = case.body.replace("%26", "%27"))
            .but(|case| case.form[2].1 = "a ' b=c".to_owned()),
        form("changed name", &plain)
            .but(|case| case.body = case.body.replace("To=", "Too="))
            .but(|case| case.form[0].0 = "Too".to_owned()),
        form("additional parameter", &plain)
            .but(|case| case.body += "&C=1")
            .but(|case| case.form.push(("C".to_owned(), "1".to_owned()))),
        form("missing parameter", &plain).but(|case| {
            case.form.remove(0);
            case.body = case.body.split_off("To=%2B14155550199&".len());
        }),
    ]
}

fn hashed() -> Vec<Case> {
    let body = r#"{"text":"Grüße"}"#;
    let (url, _) = sign_json(TOKEN, "https://example.com/events?a=1", body.as_bytes());
    let upper = url.replace(hash_of(&url), &hash_of(&url).to_uppercase());
    let json = |name: &str, url: &str| Case::json(name, url, body);
    vec![
        json("JSON", &url),
        json(
            "JSON with another hash",
            &url.replace(hash_of(&url), &"0".repeat(64)),
        ),
        json("JSON with its hash in capitals", &upper),
        json("JSON with an empty hash", &url.replace(hash_of(&url), "")),
        json("JSON with a second hash", &format!("{url}&bodySHA256=00")),
        json(
            "JSON with a right second hash",
            &url.replace("?a=1", "?bodySHA256=00"),
        ),
        json("JSON that was changed", &url).but(|case| case.body = "{}".to_owned()),
        json("JSON at another URL", &url).but(|case| case.url += "&b=2"),
        json("JSON, signed with port", &url).but(|case| {
            case.signed_url = url.replace(".com/", ".com:443/");
            case.signature = case.sign();
        }),
        json("JSON without hash", "https://example.com/events"),
    ]
}

fn hash_of(url: &str) -> &str {
    url.split_once("bodySHA256=").map_or("", |(_, hash)| hash)
}

fn secrets() -> Vec<Case> {
    let case = |name: &str| Case::form(name, URL, URL, &[("Body", "x")]);
    let signature = case("").signature;
    let sent = |name: &str, signature: &str| {
        case(name).but(|case| signature.clone_into(&mut case.signature))
    };
    let settings = |name: &str, settings: &str, signed: bool| {
        case(name).but(|case| {
            case.settings = Some(settings.to_owned());
            if signed {
                case.signature = super::sign_sha256(TOKEN, &format!("{URL}Bodyx"));
            }
        })
    };
    let sha256 = "key=webhooks_sharedkey_1,algorithm=HMAC_SHA256";
    vec![
        sent("no signature", ""),
        sent("signature of nothing", "AAAAAAAAAAAAAAAAAAAAAAAAAAA="),
        sent("signature without padding", signature.trim_end_matches('=')),
        sent("half a signature", &signature[..14]),
        sent("signature twice", &signature.repeat(2)),
        sent("signature in other letters", &signature.to_lowercase()),
        case("another token").but(|case| case.token = "other".to_owned()),
        settings("shared key", sha256, true),
        settings("shared key, signed with SHA-1", sha256, false),
        settings("shared key, without algorithm", "key=1", false),
        settings("shared key, with SHA-1", "key=1,algorithm=HMAC_SHA1", false),
        settings(
            "shared key, without algorithm, signed with SHA-256",
            "key=1",
            true,
        ),
        settings(
            "shared key, in small letters",
            "algorithm=hmac_sha256",
            true,
        ),
        settings(
            "shared key, with spaces",
            "key=1 , algorithm = HMAC_SHA256",
            true,
        ),
        settings("shared key, unknown algorithm", "algorithm=HMAC_MD5", true),
    ]
}

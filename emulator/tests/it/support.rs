//! Raw requests to an emulator in process.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::Bytes;
use http::{Method, Request, Response, header};
use serde_json::Value;
use twilio_emulator::Emulator;
use twilio_runtime::testing::ManualTimer;
use twilio_runtime::{Error, descriptor::ResourceDescriptor};

pub(crate) type Form<'a> = &'a [(&'a str, &'a str)];

/// Sends raw requests with valid credentials.
pub(crate) struct Raw<'a> {
    emulator: &'a Emulator,
    host: &'static str,
    login: String,
}

pub(crate) fn raw(emulator: &Emulator) -> Raw<'_> {
    let user = emulator.account_sid();
    let login = authorization(user.as_str(), emulator.auth_token());
    Raw::as_user(emulator, &login)
}

pub(crate) fn authorization(user: &str, password: &str) -> String {
    format!("Basic {}", STANDARD.encode(format!("{user}:{password}")))
}

impl<'a> Raw<'a> {
    /// Sends raw requests with this `Authorization`.
    pub(crate) fn as_user(emulator: &'a Emulator, login: &str) -> Self {
        Self {
            emulator,
            host: "localhost:4010",
            login: login.to_owned(),
        }
    }

    /// Sends the requests with another `Host`.
    pub(crate) fn host(mut self, host: &'static str) -> Self {
        self.host = host;
        self
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> http::request::Builder {
        Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, self.host)
            .header(header::AUTHORIZATION, &self.login)
    }

    pub(crate) fn send(&self, request: Request<Bytes>) -> Received {
        Received(self.emulator.handle(request))
    }

    pub(crate) fn get(&self, path: &str) -> Received {
        self.send(self.request(Method::GET, path).body(Bytes::new()).unwrap())
    }

    pub(crate) fn delete(&self, path: &str) -> Received {
        self.send(
            self.request(Method::DELETE, path)
                .body(Bytes::new())
                .unwrap(),
        )
    }

    pub(crate) fn post(&self, path: &str, form: Form<'_>) -> Received {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(form)
            .finish();
        let request = self
            .request(Method::POST, path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(body.into()).unwrap())
    }

    pub(crate) fn json(&self, method: Method, path: &str, body: &Value) -> Received {
        let request = self
            .request(method, path)
            .header(header::CONTENT_TYPE, "application/json");
        self.send(request.body(body.to_string().into()).unwrap())
    }
}

pub(crate) struct Received(pub(crate) Response<Bytes>);

impl Received {
    pub(crate) fn status(&self) -> u16 {
        self.0.status().as_u16()
    }

    /// The body of a response with this status.
    #[track_caller]
    pub(crate) fn is(self, status: u16) -> Value {
        let body = String::from_utf8_lossy(self.0.body()).into_owned();
        assert_eq!(self.status(), status, "{body}");
        serde_json::from_str(&body).unwrap_or(Value::Null)
    }

    /// Asserts an error response whose message contains this word.
    #[track_caller]
    pub(crate) fn fails(self, status: u16, code: u32, word: &str) {
        let body = self.is(status);
        assert_eq!(body["code"], code, "{body}");
        assert_eq!(body["status"], status);
        let more_info = format!("https://www.twilio.com/docs/errors/{code}");
        assert_eq!(body["more_info"], more_info);
        let message = body["message"].as_str().unwrap();
        assert!(message.contains(word), "{message}");
    }
}

/// The declared resources of these products.
pub(crate) fn resources(products: &[&str]) -> Vec<&'static ResourceDescriptor> {
    let all = twilio_resources::catalog().iter().copied();
    all.filter(|resource| products.contains(&resource.product()))
        .collect()
}

/// An emulator of these products, with a manual clock.
pub(crate) fn emulator(products: &[&str]) -> Emulator {
    let clock = ManualTimer::at("2026-11-23T10:00:00Z".parse().unwrap());
    let resources = resources(products);
    let emulator = Emulator::builder().resources(&resources).clock(clock);
    emulator.build().unwrap()
}

#[track_caller]
pub(crate) fn assert_refused<T: std::fmt::Debug>(result: Result<T, Error>, status: u16, code: u32) {
    let error = result.unwrap_err();
    let found = (error.status().map(|status| status.as_u16()), error.code());
    assert_eq!(found, (Some(status), Some(code)), "{error}");
}

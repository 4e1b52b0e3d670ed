//! [`Webhook`]: the extractor for axum.

use std::fmt;

use axum_core::{
    body::Body,
    extract::{FromRef, FromRequest, Request},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use http::{HeaderMap, StatusCode, header::CONTENT_TYPE};
use serde::de::DeserializeOwned;

use super::{DecodeParametersError, SignatureError, Validator};

/// Extracts a request from Twilio with a valid signature, as a `T`.
///
/// The [`Validator`] is the router's state, or a part of it (`FromRef`), and needs a
/// [`public_url`](Validator::public_url). The size of a body is limited by axum's
/// `DefaultBodyLimit`. Under `Router::nest`, the prefix is part of the public URL.
///
/// `T` is decoded from the body if it is JSON, or else from the form in the body and the
/// query. If both contain a parameter, the one in the form is used.
///
/// ```
/// use twilio_runtime::webhook::{Parameters, Webhook};
///
/// async fn incoming(Webhook(message): Webhook<Incoming>) -> String {
///     format!("{} says {}", message.from, message.body)
/// }
///
/// #[derive(serde::Deserialize)]
/// #[serde(rename_all = "PascalCase")]
/// struct Incoming {
///     from: String,
///     body: String,
/// }
/// # let _ = incoming;
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Webhook<T>(
    /// The decoded request.
    pub T,
);

impl<S, T> FromRequest<S> for Webhook<T>
where
    S: Send + Sync,
    Validator: FromRef<S>,
    T: DeserializeOwned,
{
    type Rejection = WebhookRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, WebhookRejection> {
        let validator = Validator::from_ref(state);
        let uri = request.uri();
        let path_and_query = uri.path_and_query().map_or("/", |both| both.as_str());
        let url = validator.url_of(path_and_query);
        let url = url.ok_or(WebhookRejection(Reason::NoPublicUrl))?;
        let headers = request.headers().clone();
        let body = Bytes::from_request(request, state).await;
        let body = body.map_err(|rejection| Reason::Body(rejection.into_response().status()))?;
        let parameters = validator
            .validate(&url, &headers, &body)
            .map_err(Reason::Signature)?;
        let is_json = content_type(&headers).contains("json");
        let decoded = if is_json {
            serde_json::from_slice(&body).map_err(Reason::Json)
        } else {
            parameters.decode().map_err(Reason::Parameters)
        };
        Ok(Self(decoded?))
    }
}

fn content_type(headers: &HeaderMap) -> &str {
    let value = headers.get(CONTENT_TYPE);
    value
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

/// Why [`Webhook`] refused a request. As a response it is 403 for a wrong signature,
/// 400 for parameters that cannot be decoded, axum's status for a body that cannot be read, and
/// 500 for a validator without public URL. The response has no details: they are logged.
#[derive(Debug)]
pub struct WebhookRejection(Reason);

#[derive(Debug)]
enum Reason {
    NoPublicUrl,
    Body(StatusCode),
    Signature(SignatureError),
    Json(serde_json::Error),
    Parameters(DecodeParametersError),
}

impl WebhookRejection {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match &self.0 {
            Reason::NoPublicUrl => StatusCode::INTERNAL_SERVER_ERROR,
            Reason::Body(status) => *status,
            Reason::Signature(_) => StatusCode::FORBIDDEN,
            Reason::Json(_) | Reason::Parameters(_) => StatusCode::BAD_REQUEST,
        }
    }

    /// The error of the signature, if that is the reason.
    pub fn as_signature(&self) -> Option<&SignatureError> {
        match &self.0 {
            Reason::Signature(error) => Some(error),
            _ => None,
        }
    }

    /// The error of the parameters, if that is the reason.
    pub fn as_parameters(&self) -> Option<&DecodeParametersError> {
        match &self.0 {
            Reason::Parameters(error) => Some(error),
            _ => None,
        }
    }
}

impl From<Reason> for WebhookRejection {
    fn from(reason: Reason) -> Self {
        Self(reason)
    }
}

impl IntoResponse for WebhookRejection {
    fn into_response(self) -> Response {
        tracing::warn!(error = %self, "webhook refused");
        let mut response = Response::new(Body::empty());
        *response.status_mut() = self.status();
        response
    }
}

impl fmt::Display for WebhookRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Reason::NoPublicUrl => {
                f.write_str("the webhook validator has no public URL: set it with `public_url`")
            }
            Reason::Body(status) => write!(f, "the body could not be read: {status}"),
            Reason::Signature(error) => error.fmt(f),
            Reason::Json(error) => write!(f, "the body cannot be decoded: {error}"),
            Reason::Parameters(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for WebhookRejection {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inbound::webhook::{Parameters, SIGNATURE, sign, sign_json};

    const BASE: &str = "https://example.com/hooks";

    type Fields = std::collections::BTreeMap<String, serde_json::Value>;

    async fn extract(request: http::Request<Body>) -> Result<Fields, StatusCode> {
        let validator = Validator::new("token").public_url(BASE);
        let extracted = Webhook::from_request(request, &validator).await;
        extracted.map(|Webhook(fields)| fields).map_err(|refused| {
            let status = refused.status();
            assert_eq!(refused.into_response().status(), status);
            status
        })
    }

    fn post(uri: &str, content_type: &str, signature: &str, body: &'static str) -> Request {
        http::Request::post(uri)
            .header("content-type", content_type)
            .header(SIGNATURE, signature)
            .body(Body::from(body))
            .unwrap()
    }

    const FORM: &str = "application/x-www-form-urlencoded";

    #[tokio::test]
    async fn a_form_is_read_after_its_signature_is_checked() {
        let signature = sign("token", &format!("{BASE}/sms"), [("Body", "hi")]);
        let fields = extract(post("/sms", FORM, &signature, "Body=hi"))
            .await
            .unwrap();
        assert_eq!(fields["Body"], "hi");
        let changed = extract(post("/sms", FORM, &signature, "Body=ho")).await;
        assert_eq!(changed.unwrap_err(), StatusCode::FORBIDDEN);
    }

    #[tokio::test]
    async fn a_json_body_is_read_as_json() {
        let (url, signature) = sign_json("token", &format!("{BASE}/e"), b"{\"a\":1}");
        let uri = url.strip_prefix(BASE).unwrap();
        let fields = extract(post(uri, "application/json", &signature, "{\"a\":1}")).await;
        assert_eq!(fields.unwrap()["a"], 1);
    }

    #[tokio::test]
    async fn a_get_is_read_from_its_query() {
        let signature = sign(
            "token",
            &format!("{BASE}/v?a=1"),
            Parameters::default().iter(),
        );
        let request = http::Request::get("/v?a=1").header(SIGNATURE, signature);
        let fields = extract(request.body(Body::empty()).unwrap()).await;
        assert_eq!(fields.unwrap()["a"], "1");
    }

    #[tokio::test]
    async fn a_validator_without_a_public_url_is_a_server_error() {
        let validator = Validator::new("token");
        let request = post("/sms", FORM, "AAAA", "");
        let refused = Webhook::<Fields>::from_request(request, &validator).await;
        assert_eq!(
            refused.unwrap_err().status(),
            StatusCode::INTERNAL_SERVER_ERROR
        );
    }

    #[tokio::test]
    async fn parameters_that_cannot_be_decoded_are_a_bad_request() {
        #[derive(Debug, serde::Deserialize)]
        struct Needs {
            #[allow(dead_code, reason = "only its absence matters")]
            missing: String,
        }
        let validator = Validator::new("token").public_url(BASE);
        let signature = sign("token", &format!("{BASE}/sms"), [("Body", "hi")]);
        let request = post("/sms", FORM, &signature, "Body=hi");
        let refused = Webhook::<Needs>::from_request(request, &validator)
            .await
            .unwrap_err();
        assert_eq!(refused.status(), StatusCode::BAD_REQUEST);
        assert!(refused.to_string().contains("missing"), "{refused}");
    }
}

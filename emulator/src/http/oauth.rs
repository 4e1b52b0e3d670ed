//! OAuth's token endpoint, which issues bearer tokens to applications.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::{Method, Response, StatusCode};
use jiff::Timestamp;
use serde_json::json;

use super::{
    Received, Rejection,
    auth::{Logins, TOKEN_LIFETIME},
    rejection::json_response,
};

const PRODUCT: &str = "oauth";
const PATHS: [&str; 2] = ["/v1/token", "/v2/token"];

/// Whether a request is for a token.
pub(crate) fn is_token_request(request: &Received) -> bool {
    let label = request.host().split(['.', ':']).next();
    let path = request.path();
    let without_product = path.strip_prefix('/').and_then(|p| p.strip_prefix(PRODUCT));
    let path = match without_product {
        Some(path) => path,
        None if label == Some(PRODUCT) => path,
        None => return false,
    };
    request.method == Method::POST && PATHS.contains(&path)
}

/// The response to a request for `token`.
pub(crate) fn grant(
    logins: &Logins,
    request: &Received,
    token: String,
    now: Timestamp,
) -> Result<Response<Bytes>, Rejection> {
    let form: BTreeMap<_, _> = form_urlencoded::parse(&request.body).into_owned().collect();
    // Version 1 is documented with different names than version 2.
    let get = |name, in_v1| {
        let value = form.get(name).or_else(|| form.get(in_v1));
        value.map_or("", String::as_str)
    };
    if get("grant_type", "GrantType") != "client_credentials" {
        let reason = "must be client_credentials";
        return Err(Rejection::invalid_parameter("grant_type", reason));
    }
    let client_id = get("client_id", "ClientId");
    let client_secret = get("client_secret", "ClientSecret");
    let token = logins.grant(client_id, client_secret, token, now);
    let token = token.ok_or_else(Rejection::unauthorized)?;
    let body = json!({
        "access_token": token,
        "token_type": "Bearer",
        "expires_in": TOKEN_LIFETIME.as_secs(),
    });
    Ok(json_response(StatusCode::OK, &body))
}

//! [`Validator`]: checks that a request comes from Twilio.

use std::{fmt, sync::Arc};

use base64::{Engine, engine::general_purpose::STANDARD};
use http::{HeaderMap, header::CONTENT_TYPE};

use super::{
    Parameters, SIGNATURE, SIGNATURE_SETTINGS, SignatureError,
    candidates::candidates,
    key::{Algorithm, Key},
    sign::body_hash,
};

/// Checks the signature of a request, which proves that it comes from Twilio.
///
/// Cheap to clone. It does not keep the text of the auth token, and `Debug` does not show it.
#[derive(Clone)]
pub struct Validator {
    keys: Arc<[Key]>,
    public_url: Option<Arc<str>>,
}

impl Validator {
    /// Accepts requests that are signed with this auth token, or with this secret of a shared
    /// key.
    pub fn new(auth_token: impl AsRef<str>) -> Self {
        Self {
            keys: Arc::new([Key::new(auth_token.as_ref())]),
            public_url: None,
        }
    }

    /// Also accepts requests that are signed with this token: while tokens are rotated, or if
    /// several accounts use one application.
    #[must_use]
    pub fn or(mut self, auth_token: impl AsRef<str>) -> Self {
        let more = Key::new(auth_token.as_ref());
        self.keys = self.keys.iter().cloned().chain([more]).collect();
        self
    }

    /// The application's URL for Twilio, such as `https://example.com` or
    /// `https://example.com/hooks`. The extractor `Webhook` appends the request's path and
    /// query. A trailing slash is removed.
    #[must_use]
    pub fn public_url(mut self, url: impl AsRef<str>) -> Self {
        self.public_url = Some(url.as_ref().trim_end_matches('/').into());
        self
    }

    /// The URL that Twilio requested, for the path and query that the server saw.
    #[cfg(feature = "axum")]
    pub(super) fn url_of(&self, path_and_query: &str) -> Option<String> {
        let base = self.public_url.as_deref()?;
        Some(format!("{base}{path_and_query}"))
    }

    /// Checks a request and returns its parameters: those of the form in its body, then
    /// those of the URL's query.
    ///
    /// `url` is the whole URL as Twilio requested it, with its query.
    ///
    /// A JSON body is accepted if `bodySHA256` in the URL is its hash; the caller decodes it.
    ///
    /// # Errors
    ///
    /// [`SignatureError`] if the request is not accepted as one from Twilio. The usual reason
    /// is a URL that differs from the one that is configured at Twilio.
    #[doc(alias = "RequestValidator")]
    #[doc(alias = "validateRequest")]
    pub fn validate(
        &self,
        url: &str,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Parameters, SignatureError> {
        let header = headers.get(SIGNATURE).and_then(|value| value.to_str().ok());
        let signature = header.ok_or(SignatureError::Missing)?;
        let algorithm = algorithm(headers)?;
        let query = query(url);
        let form = is_form(headers).then(|| Parameters::parse(body));
        let signed_form = match (query.get("bodySHA256"), &form) {
            (Some(hash), _) if hash == body_hash(body) => None,
            (Some(_), _) => return Err(SignatureError::BodyHash),
            (None, Some(form)) => Some(form),
            (None, None) if body.is_empty() => None,
            (None, None) => return Err(SignatureError::UnsignedBody),
        };
        let signed_form = signed_form.map(Parameters::signed_text).unwrap_or_default();
        if !self.accepts(url, &signed_form, algorithm, signature) {
            let url = without_secrets(url);
            return Err(SignatureError::Mismatch { url });
        }
        Ok(form.unwrap_or_default().and(query))
    }

    fn accepts(&self, url: &str, form: &str, algorithm: Algorithm, signature: &str) -> bool {
        let Ok(tag) = STANDARD.decode(signature) else {
            return false;
        };
        candidates(url).any(|url| {
            let text = url + form;
            self.keys
                .iter()
                .any(|key| key.signs(algorithm, &text, &tag))
        })
    }
}

/// The algorithm in the settings; HMAC-SHA1 if there is none.
fn algorithm(headers: &HeaderMap) -> Result<Algorithm, SignatureError> {
    let settings = headers.get(SIGNATURE_SETTINGS);
    let settings = settings.map(|value| String::from_utf8_lossy(value.as_bytes()));
    let name = settings
        .iter()
        .flat_map(|settings| settings.split(','))
        .find_map(|setting| {
            let (name, value) = setting.split_once('=')?;
            (name.trim() == "algorithm" && !value.trim().is_empty())
                .then(|| value.trim().to_owned())
        });
    match name {
        None => Ok(Algorithm::Sha1),
        Some(name) if name.eq_ignore_ascii_case("HMAC_SHA1") => Ok(Algorithm::Sha1),
        Some(name) if name.eq_ignore_ascii_case("HMAC_SHA256") => Ok(Algorithm::Sha256),
        Some(name) => Err(SignatureError::UnknownAlgorithm(name)),
    }
}

fn query(url: &str) -> Parameters {
    let before_fragment = url.split('#').next().unwrap_or(url);
    let query = before_fragment.split_once('?').map(|(_, query)| query);
    Parameters::parse(query.unwrap_or_default().as_bytes())
}

fn is_form(headers: &HeaderMap) -> bool {
    let content_type = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let essence = content_type.and_then(|text| text.split(';').next());
    essence.is_some_and(|text| {
        text.trim()
            .eq_ignore_ascii_case("application/x-www-form-urlencoded")
    })
}

/// The URL as an error may show it.
fn without_secrets(url: &str) -> String {
    let shown = url.split(['?', '#']).next().unwrap_or_default();
    match shown.split_once("://") {
        Some((scheme, rest)) => {
            let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            let host = authority.rsplit('@').next().unwrap_or_default();
            format!("{scheme}://{host}{path}")
        }
        None => shown.to_owned(),
    }
}

impl fmt::Debug for Validator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { keys, public_url } = self;
        f.debug_struct("Validator")
            .field("keys", &keys.len())
            .field("public_url", public_url)
            .finish()
    }
}

#[cfg(test)]
mod tests;

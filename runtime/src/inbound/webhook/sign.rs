//! Signs requests, as Twilio does.

use std::fmt::Write;

use ring::digest;

use super::{
    Parameters,
    key::{Algorithm, Key},
};

/// Signs a request with the auth token, as Twilio does: a test or an emulator sends the result
/// in [`SIGNATURE`](super::SIGNATURE).
///
/// `parameters` are those of a form in the body; a request without a form has none.
/// The URL's query is signed as part of the URL.
///
/// ```
/// use twilio_runtime::webhook::sign;
///
/// let url = "https://mycompany.com/myapp.php?foo=1&bar=2";
/// let form = [
///     ("CallSid", "CA1234567890ABCDE"),
///     ("Caller", "+14158675309"),
///     ("Digits", "1234"),
///     ("From", "+14158675309"),
///     ("To", "+18005551212"),
/// ];
/// assert_eq!(sign("12345", url, form), "RSOYDt4T1cUTdK1PDd93/VVr8B8=");
/// ```
pub fn sign<N, V>(
    auth_token: &str,
    url: &str,
    parameters: impl IntoIterator<Item = (N, V)>,
) -> String
where
    N: Into<String>,
    V: Into<String>,
{
    let parameters: Parameters = parameters.into_iter().collect();
    let text = format!("{url}{}", parameters.signed_text());
    Key::new(auth_token).sign(Algorithm::Sha1, &text)
}

/// Signs a request with a JSON body. Returns the URL to send it to, with the body's hash as
/// `bodySHA256` in its query, and the signature.
///
/// ```
/// use twilio_runtime::webhook::sign_json;
///
/// let (url, signature) = sign_json("token", "https://example.com/events", b"{}");
/// assert!(url.starts_with("https://example.com/events?bodySHA256=44136fa355b3"));
/// assert_eq!(signature.len(), 28);
/// ```
pub fn sign_json(auth_token: &str, url: &str, body: &[u8]) -> (String, String) {
    let mark = if url.contains('?') { '&' } else { '?' };
    let url = format!("{url}{mark}bodySHA256={}", body_hash(body));
    let signature = Key::new(auth_token).sign(Algorithm::Sha1, &url);
    (url, signature)
}

/// The SHA-256 of a body, in lower-case hexadecimal digits.
pub(super) fn body_hash(body: &[u8]) -> String {
    let digest = digest::digest(&digest::SHA256, body);
    digest
        .as_ref()
        .iter()
        .fold(String::new(), |mut text, byte| {
            // Writing to a `String` does not fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_signed_in_order_of_name() {
        let url = "https://example.com/";
        let one = sign("token", url, [("B", "2"), ("A", "1")]);
        assert_eq!(one, sign("token", url, [("A", "1"), ("B", "2")]));
        assert_ne!(one, sign("token", url, [("A", "1"), ("B", "3")]));
    }

    #[test]
    fn body_hash_is_appended_to_an_existing_query() {
        let (url, _) = sign_json("token", "https://example.com/?a=1", b"{}");
        assert!(url.contains("?a=1&bodySHA256="), "{url}");
    }

    #[test]
    fn body_hash_has_leading_zeros() {
        assert_eq!(body_hash(b"").len(), 64);
        assert!(body_hash(b"").starts_with("e3b0c44298fc1c14"));
    }
}

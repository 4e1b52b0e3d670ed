//! [`Parameters`]: names and values of a form or a query.

use std::{cmp::Ordering, fmt};

use serde::de::DeserializeOwned;

use super::{DecodeParametersError, decode::decode};

/// The parameters of a webhook, in the order in which they were sent.
///
/// `Debug` shows only the names, because values are personal data, such as phone numbers.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Parameters(Vec<(String, String)>);

impl Parameters {
    /// Reads `application/x-www-form-urlencoded` text: a body or a query.
    pub fn parse(form: &[u8]) -> Self {
        form_urlencoded::parse(form).collect()
    }

    /// The first value of this name.
    pub fn get(&self, name: &str) -> Option<&str> {
        let mut all = self.iter();
        all.find_map(|(other, value)| (other == name).then_some(value))
    }

    /// Names and values, in the order in which they were sent.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        let pairs = self.0.iter();
        pairs.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// How many parameters there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no parameters.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The parameters as a `T`: a type of `twilio-resources`, or any that serde can read from
    /// a map. Numbers and booleans are read from their text. For an `Option`, empty text is
    /// `None`. If a name is repeated, the first value is used.
    ///
    /// ```
    /// #[derive(serde::Deserialize)]
    /// #[serde(rename_all = "PascalCase")]
    /// struct Digits {
    ///     call_sid: String,
    ///     digits: Option<String>,
    /// }
    ///
    /// let parameters = twilio_runtime::webhook::Parameters::parse(b"CallSid=CA01&Digits=7");
    /// let digits: Digits = parameters.decode()?;
    /// assert_eq!(digits.digits.as_deref(), Some("7"));
    /// # Ok::<(), twilio_runtime::webhook::DecodeParametersError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If a parameter is missing or has a value that does not match its field. The error
    /// contains its name and may quote the value.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, DecodeParametersError> {
        decode(self)
    }

    /// These, and `more` after them.
    pub(super) fn and(mut self, more: Self) -> Self {
        self.0.extend(more.0);
        self
    }

    /// The text that a signature covers: names and values, sorted, each pair once, without
    /// separators.
    pub(super) fn signed_text(&self) -> String {
        let mut pairs: Vec<_> = self.iter().collect();
        pairs.sort_by(|a, b| by_utf16(a.0, b.0).then_with(|| by_utf16(a.1, b.1)));
        pairs.dedup();
        pairs
            .into_iter()
            .flat_map(|(name, value)| [name, value])
            .collect()
    }
}

/// The order of strings in JavaScript and Java.
fn by_utf16(a: &str, b: &str) -> Ordering {
    a.encode_utf16().cmp(b.encode_utf16())
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Parameters {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        let pairs = pairs.into_iter();
        Self(
            pairs
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
        )
    }
}

impl fmt::Debug for Parameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set()
            .entries(self.iter().map(|(name, _)| name))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_values_are_signed_once_and_in_order() {
        let parameters = Parameters::parse(b"A=2&A=1&A=2&B=");
        assert_eq!(parameters.signed_text(), "A1A2B");
    }

    #[test]
    fn order_is_that_of_utf16() {
        // A surrogate sorts before U+FF5E, but the scalar value does not.
        let parameters: Parameters = [("\u{ff5e}", ""), ("\u{1f600}", "")].into_iter().collect();
        assert_eq!(parameters.signed_text(), "\u{1f600}\u{ff5e}");
    }

    #[test]
    fn the_first_value_of_a_name_is_used() {
        let parameters = Parameters::parse(b"A=1&A=2");
        assert_eq!(parameters.get("A"), Some("1"));
        assert_eq!(parameters.get("B"), None);
        let decoded: std::collections::BTreeMap<String, String> = parameters.decode().unwrap();
        assert_eq!(decoded["A"], "1");
    }

    #[test]
    fn debug_shows_no_value() {
        let parameters = Parameters::parse(b"Body=secret");
        assert_eq!(format!("{parameters:?}"), r#"{"Body"}"#);
    }
}

//! [`Sid`]: Twilio's identifiers, 34 bytes stored inline, with the type of their resource.

use std::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
    str::FromStr,
};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::{HasKind, Kind};

const LENGTH: usize = 34;

/// The type of record that a [`Sid`] identifies: a declared resource, or a marker made by the
/// `SidKind` derive for a resource that is not declared.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a resource that a `Sid` can identify",
    note = "derive `TwilioResource` for it, or declare a marker: `#[derive(SidKind)] #[sid(\"IS\")] pub enum Marker {{}}`"
)]
pub trait SidKind {
    /// The two-letter prefixes that parsing accepts; empty means any two letters.
    const PREFIXES: &'static [&'static str];

    /// Whether any letters and digits may follow the prefix, not only hexadecimal digits.
    const IS_ALPHANUMERIC: bool = false;
}

/// The identifier of an `R`: two letters and 32 hexadecimal digits.
///
/// Parsing text from a *user* checks length, digits and the prefixes of `R`. Deserializing a
/// response of the *API* checks only the shape, so that a prefix that the API adds later does
/// not break a client.
///
/// ```
/// use twilio_runtime::{Account, Sid};
///
/// let sid: Sid<Account> = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".parse()?;
/// assert_eq!(sid.as_str(), "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
///
/// let wrong = "KPaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".parse::<Sid<Account>>();
/// assert_eq!(
///     wrong.unwrap_err().to_string(),
///     "SID `KPaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa` starts with `KP`, expected `AC`",
/// );
/// # Ok::<(), twilio_runtime::SidError>(())
/// ```
pub struct Sid<R> {
    bytes: [u8; LENGTH],
    // A function pointer, so that a SID is `Send` and `Sync` for every `R`.
    of: PhantomData<fn() -> R>,
}

impl<R> Sid<R> {
    /// The SID as text.
    pub fn as_str(&self) -> &str {
        // Only ASCII is ever stored, so the default is never used.
        str::from_utf8(&self.bytes).unwrap_or_default()
    }

    /// The first two letters.
    pub fn prefix(&self) -> &str {
        self.as_str().get(..2).unwrap_or_default()
    }

    /// The same SID, as the SID of a `B`.
    ///
    /// # Errors
    ///
    /// [`SidError`] if the prefix is not one of `B`'s.
    pub fn cast<B: SidKind>(self) -> Result<Sid<B>, SidError> {
        check_prefix(self.as_str(), B::PREFIXES)?;
        Ok(Sid::from_bytes(self.bytes))
    }

    fn from_bytes(bytes: [u8; LENGTH]) -> Self {
        Self {
            bytes,
            of: PhantomData,
        }
    }
}

/// Checks the shape. `is_digit` is for the characters after the two letters.
fn check_shape(
    text: &str,
    is_digit: impl Fn(&u8) -> bool + Copy,
) -> Result<[u8; LENGTH], SidError> {
    let bytes: [u8; LENGTH] = text
        .as_bytes()
        .try_into()
        .map_err(|_| SidError::length(text))?;
    let (prefix, digits) = bytes.split_at(2);
    if !prefix.iter().all(u8::is_ascii_alphabetic) {
        return Err(SidError::prefix_letters(text));
    }
    // Without a branch for each byte, because a list contains many SIDs.
    if digits.iter().fold(true, |all, byte| all & is_digit(byte)) {
        return Ok(bytes);
    }
    let good = digits.iter().take_while(|byte| is_digit(byte)).count();
    Err(SidError::digit(text, 2 + good))
}

fn check_prefix(text: &str, prefixes: &'static [&'static str]) -> Result<(), SidError> {
    if prefixes.is_empty() || prefixes.iter().any(|prefix| text.starts_with(prefix)) {
        return Ok(());
    }
    Err(SidError::prefix(text, prefixes))
}

impl<R: SidKind> FromStr for Sid<R> {
    type Err = SidError;

    fn from_str(text: &str) -> Result<Self, SidError> {
        let bytes = if R::IS_ALPHANUMERIC {
            check_shape(text, u8::is_ascii_alphanumeric)?
        } else {
            check_shape(text, u8::is_ascii_hexdigit)?
        };
        check_prefix(text, R::PREFIXES)?;
        Ok(Self::from_bytes(bytes))
    }
}

impl<R: SidKind> TryFrom<&str> for Sid<R> {
    type Error = SidError;

    fn try_from(text: &str) -> Result<Self, SidError> {
        text.parse()
    }
}

impl<R: SidKind> TryFrom<String> for Sid<R> {
    type Error = SidError;

    fn try_from(text: String) -> Result<Self, SidError> {
        text.parse()
    }
}

impl<'de, R> Deserialize<'de> for Sid<R> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl de::Visitor<'_> for Text {
            type Value = [u8; LENGTH];

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a SID: two letters, and 32 letters or digits")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
                // Like a new prefix, other letters must not break a client.
                check_shape(text, u8::is_ascii_alphanumeric).map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Text).map(Self::from_bytes)
    }
}

impl<R> Serialize for Sid<R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<R: SidKind> HasKind for Sid<R> {
    const KIND: Kind = Kind::SidOf(R::PREFIXES);
}

impl<R> AsRef<str> for Sid<R> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl<R> From<Sid<R>> for String {
    fn from(sid: Sid<R>) -> Self {
        sid.as_str().to_owned()
    }
}

impl<R> fmt::Display for Sid<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<R> fmt::Debug for Sid<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sid({})", self.as_str())
    }
}

// Written out because a derive would require the same of `R`.
impl<R> Clone for Sid<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for Sid<R> {}

impl<R> PartialEq for Sid<R> {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}

impl<R> Eq for Sid<R> {}

impl<R> PartialEq<str> for Sid<R> {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl<R> PartialEq<&str> for Sid<R> {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl<R> PartialOrd for Sid<R> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<R> Ord for Sid<R> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.bytes.cmp(&other.bytes)
    }
}

impl<R> Hash for Sid<R> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bytes.hash(state);
    }
}

/// Why text is not a valid SID.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SidError {
    text: Box<str>,
    reason: Reason,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Reason {
    Length,
    PrefixLetters,
    Digit(usize),
    Prefix(&'static [&'static str]),
}

impl SidError {
    fn length(text: &str) -> Self {
        Self::new(text, Reason::Length)
    }

    fn prefix_letters(text: &str) -> Self {
        Self::new(text, Reason::PrefixLetters)
    }

    fn digit(text: &str, at: usize) -> Self {
        Self::new(text, Reason::Digit(at))
    }

    fn prefix(text: &str, prefixes: &'static [&'static str]) -> Self {
        Self::new(text, Reason::Prefix(prefixes))
    }

    // Text without the shape of a SID, such as a token pasted by mistake, is not quoted.
    fn new(text: &str, reason: Reason) -> Self {
        let text = match reason {
            Reason::Prefix(_) => text.into(),
            _ => text.chars().take(2).collect(),
        };
        Self { text, reason }
    }
}

impl fmt::Display for SidError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = &self.text;
        match &self.reason {
            Reason::Length => write!(f, "SID `{text}...` is not {LENGTH} characters long"),
            Reason::PrefixLetters => {
                write!(f, "SID `{text}...` does not start with two letters")
            }
            Reason::Digit(at) => write!(
                f,
                "SID `{text}...` has a character at position {at} that is not a hexadecimal digit"
            ),
            Reason::Prefix(prefixes) => write!(
                f,
                "SID `{text}` starts with `{}`, expected `{}`",
                text.get(..2).unwrap_or_default(),
                prefixes.join("` or `")
            ),
        }
    }
}

impl std::error::Error for SidError {}

/// Markers for SIDs whose resource is not declared in this crate.
macro_rules! markers {
    ($($(#[$doc:meta])* $name:ident = $prefix:literal;)+) => { $(
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $name {}

        impl SidKind for $name {
            const PREFIXES: &'static [&'static str] = &[$prefix];
        }
    )+ };
}

markers! {
    /// A Twilio account or subaccount, `AC...`.
    Account = "AC";
}

/// Any kind of SID: any two letters.
#[derive(Debug)]
pub enum Anything {}

impl SidKind for Anything {
    const PREFIXES: &'static [&'static str] = &[];
}

#[cfg(test)]
mod tests {
    use super::*;

    const AC: &str = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    const KP: &str = "KPaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    #[test]
    fn other_letters_are_accepted_from_the_api_and_for_kinds_that_have_them() {
        enum Operator {}
        impl SidKind for Operator {
            const PREFIXES: &'static [&'static str] = &["OQ"];
            const IS_ALPHANUMERIC: bool = true;
        }
        let text = format!("OQ{}", "z9".repeat(16));
        assert!(text.parse::<Sid<Operator>>().is_ok());
        assert!(text.parse::<Sid<Anything>>().is_err());
        assert!(serde_json::from_str::<Sid<Account>>(&format!("\"{text}\"")).is_ok());
        let blank = format!("\"OQ{}\"", "z ".repeat(16));
        assert!(serde_json::from_str::<Sid<Operator>>(&blank).is_err());
    }

    #[test]
    fn parse_and_print_agree() {
        let sid: Sid<Account> = AC.parse().unwrap();
        assert_eq!(sid.to_string(), AC);
        assert_eq!(sid.prefix(), "AC");
        assert_eq!(format!("{sid:?}"), format!("Sid({AC})"));
    }

    #[test]
    fn a_sid_is_as_large_as_its_text() {
        assert_eq!(size_of::<Sid<Account>>(), LENGTH);
    }

    #[test]
    fn wrong_length_is_refused_without_repeating_the_text() {
        let error = "a-very-secret-token".parse::<Sid<Account>>().unwrap_err();
        assert_eq!(error.to_string(), "SID `a-...` is not 34 characters long");
    }

    #[test]
    fn prefix_of_digits_is_refused() {
        let error = AC.replace("AC", "12").parse::<Sid<Anything>>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "SID `12...` does not start with two letters"
        );
    }

    #[test]
    fn other_digits_are_refused_by_position() {
        let error = format!("ACg{}", &AC[3..])
            .parse::<Sid<Account>>()
            .unwrap_err();
        assert!(error.to_string().contains("position 2"), "{error}");
    }

    #[test]
    fn a_wrong_byte_is_found_at_any_position() {
        for at in 2..LENGTH {
            for byte in 0..128_u8 {
                let mut text = AC.as_bytes().to_vec();
                text[at] = byte;
                let text = String::from_utf8(text).unwrap();
                let error = text.parse::<Sid<Account>>().err();
                assert_eq!(error.is_none(), byte.is_ascii_hexdigit(), "{text:?}");
                assert!(error.is_none_or(|error| error.reason == Reason::Digit(at)));
            }
        }
    }

    #[test]
    fn multibyte_text_of_the_right_length_is_refused() {
        assert!(format!("ACü{}", &AC[4..]).parse::<Sid<Account>>().is_err());
    }

    #[test]
    fn the_api_may_send_a_new_prefix() {
        let sid: Sid<Account> = serde_json::from_str(&format!("\"{KP}\"")).unwrap();
        assert_eq!(sid, KP);
    }

    #[test]
    fn the_api_may_not_send_another_shape() {
        let error = serde_json::from_str::<Sid<Account>>("\"AC1\"").unwrap_err();
        assert!(error.to_string().contains("34 characters"), "{error}");
        let error = serde_json::from_str::<Sid<Account>>("7").unwrap_err();
        assert!(error.to_string().contains("expected a SID"), "{error}");
    }

    #[test]
    fn cast_checks_the_new_prefix() {
        let any: Sid<Anything> = KP.parse().unwrap();
        assert!(any.cast::<Account>().is_err());
        let account: Sid<Account> = AC.parse().unwrap();
        assert_eq!(account.cast::<Anything>().unwrap(), AC);
    }

    #[test]
    fn sids_compare_like_their_text() {
        use std::hash::BuildHasher;

        let other = AC.replace("aa", "ab");
        let (a, b): (Sid<Account>, Sid<Account>) = (AC.parse().unwrap(), other.parse().unwrap());
        assert!(a == a && a != b);
        assert!(a == *AC && a != *other && a == AC && a != other.as_str());
        assert!(a < b && a.partial_cmp(&a) == Some(Ordering::Equal));
        assert_eq!((a.as_ref(), String::from(b)), (AC, other));
        let state = std::hash::RandomState::new();
        assert_eq!(state.hash_one(a), state.hash_one(a));
        assert_ne!(state.hash_one(a), state.hash_one(b));
    }
}

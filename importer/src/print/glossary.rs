//! Descriptions of field names that most products share, in our own words.

use crate::model::Ty;

mod words;

/// The sentence for a field of this name, if the sentence fits its type.
pub(super) fn sentence(name: &str, ty: &Ty) -> Option<&'static str> {
    let (_, about, sentence) = words::WORDS.iter().find(|(known, ..)| *known == name)?;
    let fits = match about {
        About::Any => !matches!(ty, Ty::Sid(_)),
        About::Sid => matches!(ty, Ty::Sid(_)),
        About::Time => matches!(ty, Ty::Timestamp | Ty::Rfc2822),
        About::Text => matches!(ty, Ty::Text | Ty::Secret | Ty::LenientText | Ty::Defined(_)),
    };
    fits.then_some(*sentence)
}

/// The type that a sentence fits.
#[derive(Clone, Copy, Debug)]
enum About {
    /// Any value except a SID.
    Any,
    Sid,
    Time,
    Text,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_about_one_kind_of_value() {
        assert!(sentence("sid", &Ty::Sid("Message".to_owned())).is_some());
        assert!(sentence("sid", &Ty::Text).is_none());
        assert!(sentence("date_created", &Ty::Rfc2822).is_some());
        assert!(sentence("no_such_name", &Ty::Text).is_none());
    }

    #[test]
    fn each_name_is_unique_and_each_sentence_ends_with_a_dot() {
        for (i, (name, _, sentence)) in words::WORDS.iter().enumerate() {
            assert!(sentence.ends_with('.'), "{name}");
            let others = words::WORDS.get(i + 1..).unwrap_or_default();
            assert!(others.iter().all(|(other, ..)| other != name), "{name}");
        }
    }
}

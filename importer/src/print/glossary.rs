//! What the names mean that most products share, in words of our own.

use crate::model::Ty;

/// The sentence for a field of this name, if it has the type that the sentence is about.
pub(super) fn sentence(name: &str, ty: &Ty) -> Option<&'static str> {
    let (_, kind, sentence) = WORDS.iter().find(|(known, ..)| *known == name)?;
    let fits = match kind {
        Kind::Any => true,
        Kind::Sid => matches!(ty, Ty::Sid(_)),
        Kind::Time => matches!(ty, Ty::Timestamp | Ty::Rfc2822),
        Kind::Text => matches!(ty, Ty::Text),
    };
    fits.then_some(*sentence)
}

/// What the sentence is about.
#[derive(Clone, Copy)]
enum Kind {
    Any,
    Sid,
    Time,
    Text,
}

const WORDS: [(&str, Kind, &str); 5] = [
    ("sid", Kind::Sid, "The record's identifier."),
    ("account_sid", Kind::Sid, "The account that it belongs to."),
    ("date_created", Kind::Time, "When it was created."),
    ("date_updated", Kind::Time, "When it was last changed."),
    ("friendly_name", Kind::Text, "A description for people."),
];

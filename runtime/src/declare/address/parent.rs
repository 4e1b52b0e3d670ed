//! The check that a resource's path continues its parent's path.
//!
//! It runs while the declaration compiles. It must not require anything of the parent's
//! type: an inherent constant is found if its bounds hold, else the trait's constant of the
//! same name. So a parent that is not a resource causes only one error, at the address that
//! the declaration generates.

use std::marker::PhantomData;

use crate::{Address, Resource, declare::descriptor::ResourceDescriptor};

/// Facts about the parent `P`, whose path values should be `Values`.
#[derive(Debug)]
pub struct Parent<P, Values>(PhantomData<fn() -> (P, Values)>);

impl<P: Resource + Address, Values> Parent<P, Values> {
    /// The parent as data.
    pub const DESCRIPTOR: Option<&'static ResourceDescriptor> = Some(P::DESCRIPTOR);
}

impl<Values, P: Resource<Path = Values>> Parent<P, Values> {
    /// Whether the parent's path values are of these types.
    pub const SAME_VALUES: bool = true;
}

/// The facts about a type that is not a resource, or not an address.
pub trait NoParent {
    /// Unknown.
    const DESCRIPTOR: Option<&'static ResourceDescriptor> = None;
}

impl<P, Values> NoParent for Parent<P, Values> {}

/// The facts about a parent whose path values have other types.
pub trait OtherValues {
    /// They differ.
    const SAME_VALUES: bool = false;
}

impl<P, Values> OtherValues for Parent<P, Values> {}

/// How a path relates to its parent's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fit {
    /// It continues the parent's path, or the parent is reported elsewhere.
    GoesOn,
    /// It does not begin with the parent's path, or a further placeholder follows.
    OtherPath,
    /// The paths fit, the types of their values do not.
    OtherValues,
}

/// Stops the compilation, with an error at the caller, unless a collection's path continues
/// that of its parent.
#[allow(
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "evaluated while the declaration is compiled"
)]
#[track_caller]
pub const fn check_parent(
    parent: Option<&ResourceDescriptor>,
    same_values: bool,
    path: &str,
    other_path: &str,
    other_values: &str,
) {
    match fit(parent, same_values, path) {
        Fit::GoesOn => {}
        Fit::OtherPath => panic!("{}", other_path),
        Fit::OtherValues => panic!("{}", other_values),
    }
}

/// Compares a collection's path with that of one record of its parent, segment by
/// segment. The names of placeholders and `.json` are ignored.
const fn fit(parent: Option<&ResourceDescriptor>, same_values: bool, path: &str) -> Fit {
    let Some(parent) = parent else {
        return Fit::GoesOn;
    };
    let parent = parent.instance_path();
    // A parent whose own declaration is wrong has no path.
    if parent.is_empty() {
        Fit::GoesOn
    } else if !continues(parent.as_bytes(), path.as_bytes()) {
        Fit::OtherPath
    } else if !same_values {
        Fit::OtherValues
    } else {
        Fit::GoesOn
    }
}

/// Whether `path` is `parent` and at least one more segment, none of which is a placeholder.
const fn continues(parent: &[u8], path: &[u8]) -> bool {
    let mut parent = without_json(parent);
    let mut path = without_json(path);
    while !parent.is_empty() {
        let (ours, theirs) = (first_segment(path), first_segment(parent));
        let both_placeholders = is_placeholder(ours) && is_placeholder(theirs);
        if !both_placeholders && !equal(ours, theirs) {
            return false;
        }
        path = path.split_at(ours.len()).1;
        parent = parent.split_at(theirs.len()).1;
    }
    if path.is_empty() {
        return false;
    }
    while !path.is_empty() {
        let ours = first_segment(path);
        if is_placeholder(ours) {
            return false;
        }
        path = path.split_at(ours.len()).1;
    }
    true
}

/// The first slash, and the text up to the next one.
const fn first_segment(path: &[u8]) -> &[u8] {
    let mut end = 1;
    while end < path.len() && path[end] != b'/' {
        end += 1;
    }
    if end > path.len() {
        return path;
    }
    path.split_at(end).0
}

const fn is_placeholder(segment: &[u8]) -> bool {
    segment.len() > 1 && segment[1] == b'{'
}

const fn without_json(path: &[u8]) -> &[u8] {
    match path.split_last_chunk::<5>() {
        Some((before, b".json")) => before,
        _ => path,
    }
}

const fn equal(a: &[u8], b: &[u8]) -> bool {
    let mut i = 0;
    while i < a.len() && i < b.len() && a[i] == b[i] {
        i += 1;
    }
    i == a.len() && i == b.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn goes_on(parent: &str, path: &str) -> bool {
        continues(parent.as_bytes(), path.as_bytes())
    }

    #[test]
    fn words_may_follow_the_parent() {
        assert!(goes_on(
            "/v1/Services/{Sid}",
            "/v1/Services/{ServiceSid}/Sessions"
        ));
        assert!(goes_on(
            "/v1/Services/{Sid}",
            "/v1/Services/{ServiceSid}/A/B"
        ));
    }

    #[test]
    fn json_is_ignored() {
        assert!(goes_on(
            "/2010-04-01/Accounts/{Sid}.json",
            "/2010-04-01/Accounts/{AccountSid}/Messages.json"
        ));
    }

    #[test]
    fn the_parents_own_path_does_not_continue_it() {
        assert!(!goes_on("/v1/Services/{Sid}", "/v1/Services/{ServiceSid}"));
        assert!(!goes_on("/v1/Services/{Sid}", "/v1/Services"));
    }

    #[test]
    fn another_word_is_another_parent() {
        assert!(!goes_on(
            "/v1/Services/{Sid}",
            "/v2/Services/{ServiceSid}/Sessions"
        ));
        assert!(!goes_on(
            "/v1/Services/{Sid}",
            "/v1/Service/{ServiceSid}/Sessions"
        ));
    }

    #[test]
    fn a_word_is_not_a_placeholder() {
        assert!(!goes_on(
            "/v1/Services/{Sid}",
            "/v1/Services/Default/Sessions"
        ));
    }

    #[test]
    fn a_further_placeholder_is_refused() {
        assert!(!goes_on(
            "/v1/Services/{Sid}",
            "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants"
        ));
    }
}

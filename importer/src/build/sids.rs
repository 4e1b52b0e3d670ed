//! [`Sids`]: which type a SID has, by its prefix and its name.

use std::cell::RefCell;

use crate::{model::Marker, names};

/// The type of an account's SIDs, declared or not.
pub(super) const ACCOUNT: &str = "twilio_runtime::Account";
/// A SID of any kind.
const ANYTHING: &str = "Anything";

/// A resource with its own SIDs.
#[derive(Clone, Debug)]
pub(super) struct Owner {
    pub(super) name: String,
    pub(super) prefixes: Vec<String>,
}

/// The kinds of SIDs that a module knows.
#[derive(Debug, Default)]
pub(super) struct Sids {
    owners: Vec<Owner>,
    /// Names that a marker must not have.
    taken: Vec<String>,
    markers: RefCell<Vec<Marker>>,
}

impl Sids {
    pub(super) fn new(owners: Vec<Owner>, taken: Vec<String>) -> Self {
        Self {
            owners,
            taken,
            markers: RefCell::default(),
        }
    }

    /// The type of a SID with these prefixes, in a field or placeholder of this name.
    pub(super) fn resolve(&self, prefixes: &[String], name: &str) -> String {
        if prefixes.is_empty() {
            return ANYTHING.to_owned();
        }
        if prefixes == ["AC"] {
            return ACCOUNT.to_owned();
        }
        let wanted = wanted(name);
        let mut fitting: Vec<&str> = self
            .owners
            .iter()
            .filter(|owner| {
                owner
                    .prefixes
                    .iter()
                    .any(|prefix| prefixes.contains(prefix))
            })
            .map(|owner| owner.name.as_str())
            .collect();
        fitting.sort_by_key(|owner| (distance(owner, &wanted), owner.len()));
        match fitting.first() {
            Some(owner) => (*owner).to_owned(),
            None => self.marker(prefixes, &wanted),
        }
    }

    pub(super) fn into_markers(self) -> Vec<Marker> {
        let mut markers = self.markers.into_inner();
        markers.sort_by(|a, b| a.name.cmp(&b.name));
        markers
    }

    fn marker(&self, prefixes: &[String], wanted: &str) -> String {
        let mut markers = self.markers.borrow_mut();
        if let Some(known) = markers.iter().find(|marker| marker.prefixes == prefixes) {
            return known.name.clone();
        }
        let known = KNOWN
            .iter()
            .find(|(known, _)| prefixes.iter().any(|prefix| prefix == known));
        let first = known.map_or(wanted, |(_, name)| name).to_owned();
        let first = if first.is_empty() {
            prefixes.concat()
        } else {
            first
        };
        let is_taken = |name: &String| {
            self.taken.contains(name) || markers.iter().any(|marker| marker.name == *name)
        };
        let others = [
            format!("{first}Sid"),
            format!("{first}{}", prefixes.concat()),
        ];
        let name = std::iter::once(first)
            .chain(others)
            .find(|name| !is_taken(name));
        let name = name.unwrap_or_else(|| format!("Sid{}", prefixes.concat()));
        markers.push(Marker {
            name: name.clone(),
            prefixes: prefixes.to_vec(),
        });
        name
    }
}

/// How far the name of a resource is from that of a field.
fn distance(owner: &str, wanted: &str) -> u8 {
    match () {
        () if owner == wanted => 0,
        () if wanted.is_empty() => 3,
        () if owner.ends_with(wanted) => 1,
        () if wanted.ends_with(owner) => 2,
        () => 3,
    }
}

/// `chat_service_sid` to `ChatService`; empty if the name has no noun.
fn wanted(name: &str) -> String {
    let snake = names::to_snake(name);
    let stem = snake
        .strip_suffix("_sids")
        .or_else(|| snake.strip_suffix("_sid"));
    let stem = stem.or_else(|| snake.strip_suffix("_id"));
    match stem.unwrap_or(&snake) {
        "sid" | "id" => String::new(),
        stem => names::to_pascal(stem),
    }
}

/// The prefixes of a pattern: `^(SM|MM)[0-9a-fA-F]{32}$`. `None` if it is not the pattern of a
/// SID, empty if it allows any two letters.
pub(super) fn prefixes(pattern: &str) -> Option<Vec<String>> {
    let pattern = pattern.trim_start_matches('^').trim_end_matches('$');
    let (head, digits) = pattern.split_at_checked(pattern.rfind('[')?)?;
    if !matches!(
        digits,
        "[0-9a-fA-F]{32}" | "[0-9A-Fa-f]{32}" | "[0-9a-f]{32}" | "[a-zA-Z0-9]{32}"
    ) {
        return None;
    }
    if matches!(head, "[a-zA-Z]{2}" | "[A-Z]{2}") {
        return Some(Vec::new());
    }
    let head = head.trim_start_matches('(').trim_end_matches(')');
    let all: Vec<String> = head.split('|').map(str::to_owned).collect();
    let is_prefix = |text: &String| text.len() == 2 && text.chars().all(|c| c.is_ascii_uppercase());
    all.iter().all(is_prefix).then_some(all)
}

/// Whether letters and digits of any kind follow the prefix.
pub(super) fn is_alphanumeric(pattern: &str) -> bool {
    pattern.contains("[a-zA-Z0-9]{32}")
}

/// The resource that a prefix identifies, if the product that uses its SIDs does not declare it.
const KNOWN: [(&str, &str); 44] = [
    ("AD", "Address"),
    ("AL", "IpAccessControlList"),
    ("AP", "Application"),
    ("BN", "BrandRegistration"),
    ("BU", "Bundle"),
    ("CA", "Call"),
    ("CF", "Conference"),
    ("CH", "Conversation"),
    ("CL", "CredentialList"),
    ("CR", "Credential"),
    ("CM", "Campaign"),
    ("CN", "ConnectApp"),
    ("DE", "Sim"),
    ("EC", "Evaluation"),
    ("FN", "Execution"),
    ("FO", "FlexFlow"),
    ("FW", "Flow"),
    ("FX", "Fax"),
    ("GO", "FlexInstance"),
    ("GT", "Transcript"),
    ("HX", "Content"),
    ("IM", "ChatMessage"),
    ("IS", "ChatService"),
    ("IT", "EndUser"),
    ("KS", "ProxyService"),
    ("MB", "ChatParticipant"),
    ("ME", "Media"),
    ("MG", "MessagingService"),
    ("OR", "Organization"),
    ("PA", "RoomParticipant"),
    ("PN", "PhoneNumber"),
    ("RD", "SupportingDocument"),
    ("RE", "Recording"),
    ("RI", "Identity"),
    ("RM", "Room"),
    ("RN", "Regulation"),
    ("SC", "ShortCode"),
    ("SD", "SipDomain"),
    ("SM", "Message"),
    ("TK", "Trunk"),
    ("US", "User"),
    ("VA", "VerifyService"),
    ("WS", "Workspace"),
    ("ZS", "FunctionsService"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn sids() -> Sids {
        let owner = |name: &str, prefix: &str| Owner {
            name: name.to_owned(),
            prefixes: vec![prefix.to_owned()],
        };
        let owners = vec![
            owner("ServiceConversation", "CH"),
            owner("Conversation", "CH"),
            owner("Service", "IS"),
        ];
        Sids::new(owners, vec!["Message".to_owned()])
    }

    fn resolve(prefix: &str, name: &str) -> String {
        sids().resolve(&[prefix.to_owned()], name)
    }

    #[test]
    fn prefixes_are_read_from_patterns() {
        let of = |pattern| prefixes(pattern).map(|all| all.join(" "));
        assert_eq!(of("^(SM|MM)[0-9a-fA-F]{32}$").as_deref(), Some("SM MM"));
        assert_eq!(of("^US[0-9A-Fa-f]{32}$").as_deref(), Some("US"));
        assert_eq!(of("OR[0-9a-f]{32}").as_deref(), Some("OR"));
        assert_eq!(of("^OQ[a-zA-Z0-9]{32}$").as_deref(), Some("OQ"));
        assert_eq!(of("^[a-zA-Z]{2}[0-9a-fA-F]{32}$").as_deref(), Some(""));
        assert!(is_alphanumeric("^OQ[a-zA-Z0-9]{32}$"));
        assert!(!is_alphanumeric("^US[0-9A-Fa-f]{32}$"));
        assert_eq!(of("^aia_asst_.+$"), None);
        assert_eq!(of("^[A-Z0-9]{6}$"), None);
        assert_eq!(of(""), None);
    }

    #[test]
    fn the_prefix_selects_the_resource_and_the_name_chooses_among_several() {
        assert_eq!(resolve("CH", "conversation_sid"), "Conversation");
        assert_eq!(resolve("CH", "to"), "Conversation");
        assert_eq!(
            resolve("CH", "ServiceConversationSid"),
            "ServiceConversation"
        );
        assert_eq!(resolve("IS", "ChatServiceSid"), "Service");
        assert_eq!(resolve("AC", "sid"), ACCOUNT);
    }

    #[test]
    fn a_resource_that_is_not_declared_gets_a_marker() {
        let sids = sids();
        assert_eq!(
            sids.resolve(&["MG".to_owned()], "service_sid"),
            "MessagingService"
        );
        assert_eq!(
            sids.resolve(&["MG".to_owned()], "other_sid"),
            "MessagingService"
        );
        assert_eq!(sids.resolve(&["QQ".to_owned()], "route_sid"), "Route");
        assert_eq!(
            sids.resolve(&["SM".to_owned()], "message_sid"),
            "MessageSid"
        );
        assert_eq!(sids.into_markers().len(), 3);
        assert_eq!(Sids::default().resolve(&[], "resource_sid"), "Anything");
    }
}

//! The calls of `content::v2`, which `write` prints.

use twilio_resources::content::v2::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<Content>("content::v2 Content list", Kind::List, |client, _| run(Content::list(client))),
    typed::<ContentAndApproval>("content::v2 ContentAndApproval list", Kind::List, |client, _| run(ContentAndApproval::list(client))),
];

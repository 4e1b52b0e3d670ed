//! The calls of `content::v1`, which `write` prints.

use twilio_resources::content::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed, value};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<ApprovalRequest>("content::v1 ApprovalRequest create", Kind::Create, |client, at| run(ApprovalRequest::create(client, at, CreateApprovalRequest::new("x", "x")))),
    typed::<Approval>("content::v1 Approval fetch", Kind::Fetch, |client, at| run(Approval::fetch(client, at))),
    typed::<Content>("content::v1 Content create", Kind::Create, |client, _| run(Content::create(client, CreateContent::new("x", value("{}"))))),
    typed::<Content>("content::v1 Content fetch", Kind::Fetch, |client, at| run(Content::fetch(client, at))),
    typed::<Content>("content::v1 Content list", Kind::List, |client, _| run(Content::list(client))),
    typed::<Content>("content::v1 Content update", Kind::Update, |client, at| run(Content::update(client, at, UpdateContent::new(value("{}"))))),
    typed::<Content>("content::v1 Content delete", Kind::Delete, |client, at| run(Content::delete(client, at))),
    typed::<ContentAndApproval>("content::v1 ContentAndApproval list", Kind::List, |client, _| run(ContentAndApproval::list(client))),
    typed::<LegacyContent>("content::v1 LegacyContent list", Kind::List, |client, _| run(LegacyContent::list(client))),
];

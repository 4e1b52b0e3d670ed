//! The calls of `fax::v1`, which `write` prints.

use twilio_resources::fax::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<Fax>("fax::v1 Fax fetch", Kind::Fetch, |client, at| run(Fax::fetch(client, at))),
    typed::<Fax>("fax::v1 Fax list", Kind::List, |client, _| run(Fax::list(client))),
    typed::<Fax>("fax::v1 Fax delete", Kind::Delete, |client, at| run(Fax::delete(client, at))),
    typed::<FaxMedia>("fax::v1 FaxMedia fetch", Kind::Fetch, |client, at| run(FaxMedia::fetch(client, at))),
    typed::<FaxMedia>("fax::v1 FaxMedia list", Kind::List, |client, at| run(FaxMedia::list(client, at))),
    typed::<FaxMedia>("fax::v1 FaxMedia delete", Kind::Delete, |client, at| run(FaxMedia::delete(client, at))),
];

//! The calls of `numbers::v1`, which `write` prints.

use twilio_resources::numbers::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed, value};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<BulkEligibility>("numbers::v1 BulkEligibility create", Kind::Create, |client, _| run(BulkEligibility::create(client, ()))),
    typed::<BulkEligibility>("numbers::v1 BulkEligibility fetch", Kind::Fetch, |client, at| run(BulkEligibility::fetch(client, at))),
    typed::<Eligibility>("numbers::v1 Eligibility create", Kind::Create, |client, _| run(Eligibility::create(client, ()))),
    typed::<PortingPortIn>("numbers::v1 PortingPortIn create", Kind::Create, |client, _| run(PortingPortIn::create(client, CreatePortingPortIn::new(value("\"ACa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1\""), ["x"], value("{\"authorized_representative\":\"x\",\"authorized_representative_email\":\"x\",\"customer_name\":\"x\"}"))))),
    typed::<PortingPortIn>("numbers::v1 PortingPortIn fetch", Kind::Fetch, |client, at| run(PortingPortIn::fetch(client, at))),
    typed::<PortingPortIn>("numbers::v1 PortingPortIn delete", Kind::Delete, |client, at| run(PortingPortIn::delete(client, at))),
    typed::<PortInRequest>("numbers::v1 PortInRequest list", Kind::List, |client, _| run(PortInRequest::list(client))),
    typed::<PortingPortInPhoneNumber>("numbers::v1 PortingPortInPhoneNumber fetch", Kind::Fetch, |client, at| run(PortingPortInPhoneNumber::fetch(client, at))),
    typed::<PortingPortInPhoneNumber>("numbers::v1 PortingPortInPhoneNumber delete", Kind::Delete, |client, at| run(PortingPortInPhoneNumber::delete(client, at))),
    typed::<PortingPortability>("numbers::v1 PortingPortability fetch", Kind::Fetch, |client, at| run(PortingPortability::fetch(client, at))),
    typed::<PortingWebhook>("numbers::v1 PortingWebhook create", Kind::Create, |client, _| run(PortingWebhook::create(client, ()))),
    typed::<PortingWebhook>("numbers::v1 PortingWebhook fetch", Kind::Fetch, |client, _| run(PortingWebhook::fetch(client))),
    typed::<PortingWebhook>("numbers::v1 PortingWebhook delete", Kind::Delete, |client, at| run(PortingWebhook::delete(client, at))),
    typed::<SigningRequestConfiguration>("numbers::v1 SigningRequestConfiguration create", Kind::Create, |client, _| run(SigningRequestConfiguration::create(client, ()))),
    typed::<SigningRequestConfiguration>("numbers::v1 SigningRequestConfiguration list", Kind::List, |client, _| run(SigningRequestConfiguration::list(client))),
];

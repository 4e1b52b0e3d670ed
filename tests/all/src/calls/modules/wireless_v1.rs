//! The calls of `wireless::v1`, which `write` prints.

use twilio_resources::wireless::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<AccountUsageRecord>("wireless::v1 AccountUsageRecord list", Kind::List, |client, _| run(AccountUsageRecord::list(client))),
    typed::<Command>("wireless::v1 Command create", Kind::Create, |client, _| run(Command::create(client, CreateCommand::new("x")))),
    typed::<Command>("wireless::v1 Command fetch", Kind::Fetch, |client, at| run(Command::fetch(client, at))),
    typed::<Command>("wireless::v1 Command list", Kind::List, |client, _| run(Command::list(client))),
    typed::<Command>("wireless::v1 Command delete", Kind::Delete, |client, at| run(Command::delete(client, at))),
    typed::<DataSession>("wireless::v1 DataSession list", Kind::List, |client, at| run(DataSession::list(client, at))),
    typed::<RatePlan>("wireless::v1 RatePlan create", Kind::Create, |client, _| run(RatePlan::create(client, CreateRatePlan::new()))),
    typed::<RatePlan>("wireless::v1 RatePlan fetch", Kind::Fetch, |client, at| run(RatePlan::fetch(client, at))),
    typed::<RatePlan>("wireless::v1 RatePlan list", Kind::List, |client, _| run(RatePlan::list(client))),
    typed::<RatePlan>("wireless::v1 RatePlan update", Kind::Update, |client, at| run(RatePlan::update(client, at, UpdateRatePlan::new()))),
    typed::<RatePlan>("wireless::v1 RatePlan delete", Kind::Delete, |client, at| run(RatePlan::delete(client, at))),
    typed::<Sim>("wireless::v1 Sim fetch", Kind::Fetch, |client, at| run(Sim::fetch(client, at))),
    typed::<Sim>("wireless::v1 Sim list", Kind::List, |client, _| run(Sim::list(client))),
    typed::<Sim>("wireless::v1 Sim update", Kind::Update, |client, at| run(Sim::update(client, at, UpdateSim::new()))),
    typed::<Sim>("wireless::v1 Sim delete", Kind::Delete, |client, at| run(Sim::delete(client, at))),
    typed::<UsageRecord>("wireless::v1 UsageRecord list", Kind::List, |client, at| run(UsageRecord::list(client, at))),
];

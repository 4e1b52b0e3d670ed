//! The calls of `supersim::v1`, which `write` prints.

use twilio_resources::supersim::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed, value};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<BillingPeriod>("supersim::v1 BillingPeriod list", Kind::List, |client, at| run(BillingPeriod::list(client, at))),
    typed::<EsimProfile>("supersim::v1 EsimProfile create", Kind::Create, |client, _| run(EsimProfile::create(client, CreateEsimProfile::new()))),
    typed::<EsimProfile>("supersim::v1 EsimProfile fetch", Kind::Fetch, |client, at| run(EsimProfile::fetch(client, at))),
    typed::<EsimProfile>("supersim::v1 EsimProfile list", Kind::List, |client, _| run(EsimProfile::list(client))),
    typed::<Fleet>("supersim::v1 Fleet create", Kind::Create, |client, _| run(Fleet::create(client, CreateFleet::new("x")))),
    typed::<Fleet>("supersim::v1 Fleet fetch", Kind::Fetch, |client, at| run(Fleet::fetch(client, at))),
    typed::<Fleet>("supersim::v1 Fleet list", Kind::List, |client, _| run(Fleet::list(client))),
    typed::<Fleet>("supersim::v1 Fleet update", Kind::Update, |client, at| run(Fleet::update(client, at, UpdateFleet::new()))),
    typed::<IpCommand>("supersim::v1 IpCommand create", Kind::Create, |client, _| run(IpCommand::create(client, CreateIpCommand::new("x", "x", value("1"))))),
    typed::<IpCommand>("supersim::v1 IpCommand fetch", Kind::Fetch, |client, at| run(IpCommand::fetch(client, at))),
    typed::<IpCommand>("supersim::v1 IpCommand list", Kind::List, |client, _| run(IpCommand::list(client))),
    typed::<Network>("supersim::v1 Network fetch", Kind::Fetch, |client, at| run(Network::fetch(client, at))),
    typed::<Network>("supersim::v1 Network list", Kind::List, |client, _| run(Network::list(client))),
    typed::<NetworkAccessProfile>("supersim::v1 NetworkAccessProfile create", Kind::Create, |client, _| run(NetworkAccessProfile::create(client, CreateNetworkAccessProfile::new()))),
    typed::<NetworkAccessProfile>("supersim::v1 NetworkAccessProfile fetch", Kind::Fetch, |client, at| run(NetworkAccessProfile::fetch(client, at))),
    typed::<NetworkAccessProfile>("supersim::v1 NetworkAccessProfile list", Kind::List, |client, _| run(NetworkAccessProfile::list(client))),
    typed::<NetworkAccessProfile>("supersim::v1 NetworkAccessProfile update", Kind::Update, |client, at| run(NetworkAccessProfile::update(client, at, UpdateNetworkAccessProfile::new()))),
    typed::<NetworkAccessProfileNetwork>("supersim::v1 NetworkAccessProfileNetwork create", Kind::Create, |client, at| run(NetworkAccessProfileNetwork::create(client, at, CreateNetworkAccessProfileNetwork::new(value("\"HWa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1\""))))),
    typed::<NetworkAccessProfileNetwork>("supersim::v1 NetworkAccessProfileNetwork fetch", Kind::Fetch, |client, at| run(NetworkAccessProfileNetwork::fetch(client, at))),
    typed::<NetworkAccessProfileNetwork>("supersim::v1 NetworkAccessProfileNetwork list", Kind::List, |client, at| run(NetworkAccessProfileNetwork::list(client, at))),
    typed::<NetworkAccessProfileNetwork>("supersim::v1 NetworkAccessProfileNetwork delete", Kind::Delete, |client, at| run(NetworkAccessProfileNetwork::delete(client, at))),
    typed::<SettingsUpdate>("supersim::v1 SettingsUpdate list", Kind::List, |client, _| run(SettingsUpdate::list(client))),
    typed::<Sim>("supersim::v1 Sim create", Kind::Create, |client, _| run(Sim::create(client, CreateSim::new("x", "x")))),
    typed::<Sim>("supersim::v1 Sim fetch", Kind::Fetch, |client, at| run(Sim::fetch(client, at))),
    typed::<Sim>("supersim::v1 Sim list", Kind::List, |client, _| run(Sim::list(client))),
    typed::<Sim>("supersim::v1 Sim update", Kind::Update, |client, at| run(Sim::update(client, at, UpdateSim::new()))),
    typed::<SimIpAddress>("supersim::v1 SimIpAddress list", Kind::List, |client, at| run(SimIpAddress::list(client, at))),
    typed::<SmsCommand>("supersim::v1 SmsCommand create", Kind::Create, |client, _| run(SmsCommand::create(client, CreateSmsCommand::new("x", "x")))),
    typed::<SmsCommand>("supersim::v1 SmsCommand fetch", Kind::Fetch, |client, at| run(SmsCommand::fetch(client, at))),
    typed::<SmsCommand>("supersim::v1 SmsCommand list", Kind::List, |client, _| run(SmsCommand::list(client))),
    typed::<UsageRecord>("supersim::v1 UsageRecord list", Kind::List, |client, _| run(UsageRecord::list(client))),
];

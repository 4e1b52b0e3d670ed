//! The calls of `preview::beta`, which `write` prints.

use twilio_resources::preview::beta::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed, value};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<AuthorizationDocument>("preview::beta AuthorizationDocument create", Kind::Create, |client, _| run(AuthorizationDocument::create(client, CreateAuthorizationDocument::new(CreateAuthorizationDocumentRequired { hosted_number_order_sids: value("[\"x\"]"), address_sid: value("\"ADa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1\""), email: value("\"x\""), contact_title: value("\"x\""), contact_phone_number: value("\"x\"") })))),
    typed::<AuthorizationDocument>("preview::beta AuthorizationDocument fetch", Kind::Fetch, |client, at| run(AuthorizationDocument::fetch(client, at))),
    typed::<AuthorizationDocument>("preview::beta AuthorizationDocument list", Kind::List, |client, _| run(AuthorizationDocument::list(client))),
    typed::<AuthorizationDocument>("preview::beta AuthorizationDocument update", Kind::Update, |client, at| run(AuthorizationDocument::update(client, at, UpdateAuthorizationDocument::new()))),
    typed::<DependentHostedNumberOrder>("preview::beta DependentHostedNumberOrder list", Kind::List, |client, at| run(DependentHostedNumberOrder::list(client, at))),
    typed::<HostedNumberOrder>("preview::beta HostedNumberOrder create", Kind::Create, |client, _| run(HostedNumberOrder::create(client, CreateHostedNumberOrder::new("x", value("true"))))),
    typed::<HostedNumberOrder>("preview::beta HostedNumberOrder fetch", Kind::Fetch, |client, at| run(HostedNumberOrder::fetch(client, at))),
    typed::<HostedNumberOrder>("preview::beta HostedNumberOrder list", Kind::List, |client, _| run(HostedNumberOrder::list(client))),
    typed::<HostedNumberOrder>("preview::beta HostedNumberOrder update", Kind::Update, |client, at| run(HostedNumberOrder::update(client, at, UpdateHostedNumberOrder::new()))),
    typed::<HostedNumberOrder>("preview::beta HostedNumberOrder delete", Kind::Delete, |client, at| run(HostedNumberOrder::delete(client, at))),
    typed::<MarketplaceAvailableAddOn>("preview::beta MarketplaceAvailableAddOn fetch", Kind::Fetch, |client, at| run(MarketplaceAvailableAddOn::fetch(client, at))),
    typed::<MarketplaceAvailableAddOn>("preview::beta MarketplaceAvailableAddOn list", Kind::List, |client, _| run(MarketplaceAvailableAddOn::list(client))),
    typed::<MarketplaceAvailableAddOnExtension>("preview::beta MarketplaceAvailableAddOnExtension fetch", Kind::Fetch, |client, at| run(MarketplaceAvailableAddOnExtension::fetch(client, at))),
    typed::<MarketplaceAvailableAddOnExtension>("preview::beta MarketplaceAvailableAddOnExtension list", Kind::List, |client, at| run(MarketplaceAvailableAddOnExtension::list(client, at))),
    typed::<MarketplaceInstalledAddOn>("preview::beta MarketplaceInstalledAddOn create", Kind::Create, |client, _| run(MarketplaceInstalledAddOn::create(client, CreateMarketplaceInstalledAddOn::new(value("\"XBa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1\""), value("true"))))),
    typed::<MarketplaceInstalledAddOn>("preview::beta MarketplaceInstalledAddOn fetch", Kind::Fetch, |client, at| run(MarketplaceInstalledAddOn::fetch(client, at))),
    typed::<MarketplaceInstalledAddOn>("preview::beta MarketplaceInstalledAddOn list", Kind::List, |client, _| run(MarketplaceInstalledAddOn::list(client))),
    typed::<MarketplaceInstalledAddOn>("preview::beta MarketplaceInstalledAddOn update", Kind::Update, |client, at| run(MarketplaceInstalledAddOn::update(client, at, UpdateMarketplaceInstalledAddOn::new()))),
    typed::<MarketplaceInstalledAddOn>("preview::beta MarketplaceInstalledAddOn delete", Kind::Delete, |client, at| run(MarketplaceInstalledAddOn::delete(client, at))),
    typed::<MarketplaceInstalledAddOnExtension>("preview::beta MarketplaceInstalledAddOnExtension fetch", Kind::Fetch, |client, at| run(MarketplaceInstalledAddOnExtension::fetch(client, at))),
    typed::<MarketplaceInstalledAddOnExtension>("preview::beta MarketplaceInstalledAddOnExtension list", Kind::List, |client, at| run(MarketplaceInstalledAddOnExtension::list(client, at))),
    typed::<MarketplaceInstalledAddOnExtension>("preview::beta MarketplaceInstalledAddOnExtension update", Kind::Update, |client, at| run(MarketplaceInstalledAddOnExtension::update(client, at, UpdateMarketplaceInstalledAddOnExtension::new(value("true"))))),
    typed::<WirelessCommand>("preview::beta WirelessCommand create", Kind::Create, |client, _| run(WirelessCommand::create(client, CreateWirelessCommand::new("x")))),
    typed::<WirelessCommand>("preview::beta WirelessCommand fetch", Kind::Fetch, |client, at| run(WirelessCommand::fetch(client, at))),
    typed::<WirelessCommand>("preview::beta WirelessCommand list", Kind::List, |client, _| run(WirelessCommand::list(client))),
    typed::<WirelessRatePlan>("preview::beta WirelessRatePlan create", Kind::Create, |client, _| run(WirelessRatePlan::create(client, CreateWirelessRatePlan::new()))),
    typed::<WirelessRatePlan>("preview::beta WirelessRatePlan fetch", Kind::Fetch, |client, at| run(WirelessRatePlan::fetch(client, at))),
    typed::<WirelessRatePlan>("preview::beta WirelessRatePlan list", Kind::List, |client, _| run(WirelessRatePlan::list(client))),
    typed::<WirelessRatePlan>("preview::beta WirelessRatePlan update", Kind::Update, |client, at| run(WirelessRatePlan::update(client, at, UpdateWirelessRatePlan::new()))),
    typed::<WirelessRatePlan>("preview::beta WirelessRatePlan delete", Kind::Delete, |client, at| run(WirelessRatePlan::delete(client, at))),
    typed::<WirelessSim>("preview::beta WirelessSim fetch", Kind::Fetch, |client, at| run(WirelessSim::fetch(client, at))),
    typed::<WirelessSim>("preview::beta WirelessSim list", Kind::List, |client, _| run(WirelessSim::list(client))),
    typed::<WirelessSim>("preview::beta WirelessSim update", Kind::Update, |client, at| run(WirelessSim::update(client, at, UpdateWirelessSim::new()))),
    typed::<WirelessUsage>("preview::beta WirelessUsage fetch", Kind::Fetch, |client, at| run(WirelessUsage::fetch(client, at))),
];

//! The calls of `marketplace::v1`, which `write` prints.

use twilio_resources::marketplace::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed, value};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<AvailableAddOn>("marketplace::v1 AvailableAddOn fetch", Kind::Fetch, |client, at| run(AvailableAddOn::fetch(client, at))),
    typed::<AvailableAddOn>("marketplace::v1 AvailableAddOn list", Kind::List, |client, _| run(AvailableAddOn::list(client))),
    typed::<AvailableAddOnExtension>("marketplace::v1 AvailableAddOnExtension fetch", Kind::Fetch, |client, at| run(AvailableAddOnExtension::fetch(client, at))),
    typed::<AvailableAddOnExtension>("marketplace::v1 AvailableAddOnExtension list", Kind::List, |client, at| run(AvailableAddOnExtension::list(client, at))),
    typed::<InstalledAddOn>("marketplace::v1 InstalledAddOn create", Kind::Create, |client, _| run(InstalledAddOn::create(client, CreateInstalledAddOn::new(value("\"XBa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1\""), value("true"))))),
    typed::<InstalledAddOn>("marketplace::v1 InstalledAddOn fetch", Kind::Fetch, |client, at| run(InstalledAddOn::fetch(client, at))),
    typed::<InstalledAddOn>("marketplace::v1 InstalledAddOn list", Kind::List, |client, _| run(InstalledAddOn::list(client))),
    typed::<InstalledAddOn>("marketplace::v1 InstalledAddOn update", Kind::Update, |client, at| run(InstalledAddOn::update(client, at, UpdateInstalledAddOn::new()))),
    typed::<InstalledAddOn>("marketplace::v1 InstalledAddOn delete", Kind::Delete, |client, at| run(InstalledAddOn::delete(client, at))),
    typed::<InstalledAddOnExtension>("marketplace::v1 InstalledAddOnExtension fetch", Kind::Fetch, |client, at| run(InstalledAddOnExtension::fetch(client, at))),
    typed::<InstalledAddOnExtension>("marketplace::v1 InstalledAddOnExtension list", Kind::List, |client, at| run(InstalledAddOnExtension::list(client, at))),
    typed::<InstalledAddOnExtension>("marketplace::v1 InstalledAddOnExtension update", Kind::Update, |client, at| run(InstalledAddOnExtension::update(client, at, UpdateInstalledAddOnExtension::new(value("true"))))),
    typed::<BillingUsage>("marketplace::v1 BillingUsage create", Kind::Create, |client, at| run(BillingUsage::create(client, at, CreateBillingUsage::new([value("{\"quantity\":1,\"sid\":\"x\"}")])))),
    typed::<ReferralConversion>("marketplace::v1 ReferralConversion create", Kind::Create, |client, _| run(ReferralConversion::create(client, CreateReferralConversion::new()))),
    typed::<ModuleDataForListingOwner>("marketplace::v1 ModuleDataForListingOwner create", Kind::Create, |client, _| run(ModuleDataForListingOwner::create(client, CreateModuleDataForListingOwner::new()))),
    typed::<ModuleDataForListingOwner>("marketplace::v1 ModuleDataForListingOwner fetch", Kind::Fetch, |client, _| run(ModuleDataForListingOwner::fetch(client))),
    typed::<ModuleDataManagement>("marketplace::v1 ModuleDataManagement fetch", Kind::Fetch, |client, at| run(ModuleDataManagement::fetch(client, at))),
    typed::<ModuleDataManagement>("marketplace::v1 ModuleDataManagement update", Kind::Update, |client, at| run(ModuleDataManagement::update(client, at, UpdateModuleDataManagement::new()))),
];

//! The calls of `microvisor::v1`, which `write` prints.

use twilio_resources::microvisor::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<AccountConfig>("microvisor::v1 AccountConfig create", Kind::Create, |client, _| run(AccountConfig::create(client, CreateAccountConfig::new("x", "x")))),
    typed::<AccountConfig>("microvisor::v1 AccountConfig fetch", Kind::Fetch, |client, at| run(AccountConfig::fetch(client, at))),
    typed::<AccountConfig>("microvisor::v1 AccountConfig list", Kind::List, |client, _| run(AccountConfig::list(client))),
    typed::<AccountConfig>("microvisor::v1 AccountConfig update", Kind::Update, |client, at| run(AccountConfig::update(client, at, UpdateAccountConfig::new("x")))),
    typed::<AccountConfig>("microvisor::v1 AccountConfig delete", Kind::Delete, |client, at| run(AccountConfig::delete(client, at))),
    typed::<AccountSecret>("microvisor::v1 AccountSecret create", Kind::Create, |client, _| run(AccountSecret::create(client, CreateAccountSecret::new("x", "x")))),
    typed::<AccountSecret>("microvisor::v1 AccountSecret fetch", Kind::Fetch, |client, at| run(AccountSecret::fetch(client, at))),
    typed::<AccountSecret>("microvisor::v1 AccountSecret list", Kind::List, |client, _| run(AccountSecret::list(client))),
    typed::<AccountSecret>("microvisor::v1 AccountSecret update", Kind::Update, |client, at| run(AccountSecret::update(client, at, UpdateAccountSecret::new("x")))),
    typed::<AccountSecret>("microvisor::v1 AccountSecret delete", Kind::Delete, |client, at| run(AccountSecret::delete(client, at))),
    typed::<App>("microvisor::v1 App fetch", Kind::Fetch, |client, at| run(App::fetch(client, at))),
    typed::<App>("microvisor::v1 App list", Kind::List, |client, _| run(App::list(client))),
    typed::<App>("microvisor::v1 App delete", Kind::Delete, |client, at| run(App::delete(client, at))),
    typed::<AppManifest>("microvisor::v1 AppManifest fetch", Kind::Fetch, |client, at| run(AppManifest::fetch(client, at))),
    typed::<Device>("microvisor::v1 Device fetch", Kind::Fetch, |client, at| run(Device::fetch(client, at))),
    typed::<Device>("microvisor::v1 Device list", Kind::List, |client, _| run(Device::list(client))),
    typed::<Device>("microvisor::v1 Device update", Kind::Update, |client, at| run(Device::update(client, at, UpdateDevice::new()))),
    typed::<DeviceConfig>("microvisor::v1 DeviceConfig create", Kind::Create, |client, at| run(DeviceConfig::create(client, at, CreateDeviceConfig::new("x", "x")))),
    typed::<DeviceConfig>("microvisor::v1 DeviceConfig fetch", Kind::Fetch, |client, at| run(DeviceConfig::fetch(client, at))),
    typed::<DeviceConfig>("microvisor::v1 DeviceConfig list", Kind::List, |client, at| run(DeviceConfig::list(client, at))),
    typed::<DeviceConfig>("microvisor::v1 DeviceConfig update", Kind::Update, |client, at| run(DeviceConfig::update(client, at, UpdateDeviceConfig::new("x")))),
    typed::<DeviceConfig>("microvisor::v1 DeviceConfig delete", Kind::Delete, |client, at| run(DeviceConfig::delete(client, at))),
    typed::<DeviceSecret>("microvisor::v1 DeviceSecret create", Kind::Create, |client, at| run(DeviceSecret::create(client, at, CreateDeviceSecret::new("x", "x")))),
    typed::<DeviceSecret>("microvisor::v1 DeviceSecret fetch", Kind::Fetch, |client, at| run(DeviceSecret::fetch(client, at))),
    typed::<DeviceSecret>("microvisor::v1 DeviceSecret list", Kind::List, |client, at| run(DeviceSecret::list(client, at))),
    typed::<DeviceSecret>("microvisor::v1 DeviceSecret update", Kind::Update, |client, at| run(DeviceSecret::update(client, at, UpdateDeviceSecret::new("x")))),
    typed::<DeviceSecret>("microvisor::v1 DeviceSecret delete", Kind::Delete, |client, at| run(DeviceSecret::delete(client, at))),
];

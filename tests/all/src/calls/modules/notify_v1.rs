//! The calls of `notify::v1`, which `write` prints.

use twilio_resources::notify::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed, value};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<Binding>("notify::v1 Binding create", Kind::Create, |client, at| run(Binding::create(client, at, CreateBinding::new("x", value("\"apn\""), "x")))),
    typed::<Binding>("notify::v1 Binding fetch", Kind::Fetch, |client, at| run(Binding::fetch(client, at))),
    typed::<Binding>("notify::v1 Binding list", Kind::List, |client, at| run(Binding::list(client, at))),
    typed::<Binding>("notify::v1 Binding delete", Kind::Delete, |client, at| run(Binding::delete(client, at))),
    typed::<Credential>("notify::v1 Credential create", Kind::Create, |client, _| run(Credential::create(client, CreateCredential::new(value("\"gcm\""))))),
    typed::<Credential>("notify::v1 Credential fetch", Kind::Fetch, |client, at| run(Credential::fetch(client, at))),
    typed::<Credential>("notify::v1 Credential list", Kind::List, |client, _| run(Credential::list(client))),
    typed::<Credential>("notify::v1 Credential update", Kind::Update, |client, at| run(Credential::update(client, at, UpdateCredential::new()))),
    typed::<Credential>("notify::v1 Credential delete", Kind::Delete, |client, at| run(Credential::delete(client, at))),
    typed::<Notification>("notify::v1 Notification create", Kind::Create, |client, at| run(Notification::create(client, at, CreateNotification::new()))),
    typed::<Service>("notify::v1 Service create", Kind::Create, |client, _| run(Service::create(client, CreateService::new()))),
    typed::<Service>("notify::v1 Service fetch", Kind::Fetch, |client, at| run(Service::fetch(client, at))),
    typed::<Service>("notify::v1 Service list", Kind::List, |client, _| run(Service::list(client))),
    typed::<Service>("notify::v1 Service update", Kind::Update, |client, at| run(Service::update(client, at, UpdateService::new()))),
    typed::<Service>("notify::v1 Service delete", Kind::Delete, |client, at| run(Service::delete(client, at))),
];

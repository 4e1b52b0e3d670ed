//! The calls of `chat::v1`, which `write` prints.

use twilio_resources::chat::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed, value};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<Channel>("chat::v1 Channel create", Kind::Create, |client, at| run(Channel::create(client, at, CreateChannel::new()))),
    typed::<Channel>("chat::v1 Channel fetch", Kind::Fetch, |client, at| run(Channel::fetch(client, at))),
    typed::<Channel>("chat::v1 Channel list", Kind::List, |client, at| run(Channel::list(client, at))),
    typed::<Channel>("chat::v1 Channel update", Kind::Update, |client, at| run(Channel::update(client, at, UpdateChannel::new()))),
    typed::<Channel>("chat::v1 Channel delete", Kind::Delete, |client, at| run(Channel::delete(client, at))),
    typed::<Credential>("chat::v1 Credential create", Kind::Create, |client, _| run(Credential::create(client, CreateCredential::new(value("\"gcm\""))))),
    typed::<Credential>("chat::v1 Credential fetch", Kind::Fetch, |client, at| run(Credential::fetch(client, at))),
    typed::<Credential>("chat::v1 Credential list", Kind::List, |client, _| run(Credential::list(client))),
    typed::<Credential>("chat::v1 Credential update", Kind::Update, |client, at| run(Credential::update(client, at, UpdateCredential::new()))),
    typed::<Credential>("chat::v1 Credential delete", Kind::Delete, |client, at| run(Credential::delete(client, at))),
    typed::<Invite>("chat::v1 Invite create", Kind::Create, |client, at| run(Invite::create(client, at, CreateInvite::new("x")))),
    typed::<Invite>("chat::v1 Invite fetch", Kind::Fetch, |client, at| run(Invite::fetch(client, at))),
    typed::<Invite>("chat::v1 Invite list", Kind::List, |client, at| run(Invite::list(client, at))),
    typed::<Invite>("chat::v1 Invite delete", Kind::Delete, |client, at| run(Invite::delete(client, at))),
    typed::<Member>("chat::v1 Member create", Kind::Create, |client, at| run(Member::create(client, at, CreateMember::new("x")))),
    typed::<Member>("chat::v1 Member fetch", Kind::Fetch, |client, at| run(Member::fetch(client, at))),
    typed::<Member>("chat::v1 Member list", Kind::List, |client, at| run(Member::list(client, at))),
    typed::<Member>("chat::v1 Member update", Kind::Update, |client, at| run(Member::update(client, at, UpdateMember::new()))),
    typed::<Member>("chat::v1 Member delete", Kind::Delete, |client, at| run(Member::delete(client, at))),
    typed::<Message>("chat::v1 Message create", Kind::Create, |client, at| run(Message::create(client, at, CreateMessage::new("x")))),
    typed::<Message>("chat::v1 Message fetch", Kind::Fetch, |client, at| run(Message::fetch(client, at))),
    typed::<Message>("chat::v1 Message list", Kind::List, |client, at| run(Message::list(client, at))),
    typed::<Message>("chat::v1 Message update", Kind::Update, |client, at| run(Message::update(client, at, UpdateMessage::new()))),
    typed::<Message>("chat::v1 Message delete", Kind::Delete, |client, at| run(Message::delete(client, at))),
    typed::<Role>("chat::v1 Role create", Kind::Create, |client, at| run(Role::create(client, at, CreateRole::new("x", value("\"channel\""), ["x"])))),
    typed::<Role>("chat::v1 Role fetch", Kind::Fetch, |client, at| run(Role::fetch(client, at))),
    typed::<Role>("chat::v1 Role list", Kind::List, |client, at| run(Role::list(client, at))),
    typed::<Role>("chat::v1 Role update", Kind::Update, |client, at| run(Role::update(client, at, UpdateRole::new(["x"])))),
    typed::<Role>("chat::v1 Role delete", Kind::Delete, |client, at| run(Role::delete(client, at))),
    typed::<Service>("chat::v1 Service create", Kind::Create, |client, _| run(Service::create(client, CreateService::new("x")))),
    typed::<Service>("chat::v1 Service fetch", Kind::Fetch, |client, at| run(Service::fetch(client, at))),
    typed::<Service>("chat::v1 Service list", Kind::List, |client, _| run(Service::list(client))),
    typed::<Service>("chat::v1 Service update", Kind::Update, |client, at| run(Service::update(client, at, UpdateService::new()))),
    typed::<Service>("chat::v1 Service delete", Kind::Delete, |client, at| run(Service::delete(client, at))),
    typed::<User>("chat::v1 User create", Kind::Create, |client, at| run(User::create(client, at, CreateUser::new("x")))),
    typed::<User>("chat::v1 User fetch", Kind::Fetch, |client, at| run(User::fetch(client, at))),
    typed::<User>("chat::v1 User list", Kind::List, |client, at| run(User::list(client, at))),
    typed::<User>("chat::v1 User update", Kind::Update, |client, at| run(User::update(client, at, UpdateUser::new()))),
    typed::<User>("chat::v1 User delete", Kind::Delete, |client, at| run(User::delete(client, at))),
    typed::<UserChannel>("chat::v1 UserChannel list", Kind::List, |client, at| run(UserChannel::list(client, at))),
];

//! The calls of `iam::organizations`, which `write` prints.

use twilio_resources::iam::organizations::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed, value};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<OrganizationUser>("iam::organizations OrganizationUser create", Kind::Create, |client, at| run(OrganizationUser::create(client, at, CreateOrganizationUser::new("x")))),
    typed::<OrganizationUser>("iam::organizations OrganizationUser fetch", Kind::Fetch, |client, at| run(OrganizationUser::fetch(client, at))),
    typed::<OrganizationUser>("iam::organizations OrganizationUser list", Kind::List, |client, at| run(OrganizationUser::list(client, at))),
    typed::<OrganizationUser>("iam::organizations OrganizationUser update", Kind::Update, |client, at| run(OrganizationUser::update(client, at, UpdateOrganizationUser::new("x")))),
    typed::<OrganizationUser>("iam::organizations OrganizationUser delete", Kind::Delete, |client, at| run(OrganizationUser::delete(client, at))),
    typed::<OrganizationAccount>("iam::organizations OrganizationAccount fetch", Kind::Fetch, |client, at| run(OrganizationAccount::fetch(client, at))),
    typed::<OrganizationAccount>("iam::organizations OrganizationAccount list", Kind::List, |client, at| run(OrganizationAccount::list(client, at))),
    typed::<RoleAssignment>("iam::organizations RoleAssignment create", Kind::Create, |client, at| run(RoleAssignment::create(client, at, CreateRoleAssignment::new(value("\"IXa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1\""), value("\"ACa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1\""), value("\"ACa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1\""))))),
    typed::<RoleAssignment>("iam::organizations RoleAssignment list", Kind::List, |client, at| run(RoleAssignment::list(client, at))),
    typed::<RoleAssignment>("iam::organizations RoleAssignment delete", Kind::Delete, |client, at| run(RoleAssignment::delete(client, at))),
    typed::<Authorize>("iam::organizations Authorize fetch", Kind::Fetch, |client, _| run(Authorize::fetch(client))),
    typed::<Token>("iam::organizations Token create", Kind::Create, |client, _| run(Token::create(client, CreateToken::new("x", "x")))),
];

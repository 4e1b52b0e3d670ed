//! Version organizations of the Organizations API, at `https://preview-iam.twilio.com`.
//!
//! Accounts, users and roles of an organization.
//!
//! [Twilio's page](https://www.twilio.com/docs/iam/organizations)

pub use self::{
    authorize::{Authorize, FetchAuthorize},
    organization_account::{OrganizationAccount, OrganizationAccountStatus},
    organization_user::{
        CreateOrganizationUser, OrganizationUser, OrganizationUserFilter,
        OrganizationUserScimEmailAddress, OrganizationUserScimMeta, OrganizationUserScimName,
        ScimEmailAddress, ScimMeta, ScimName, UpdateOrganizationUser,
    },
    role_assignment::{CreateRoleAssignment, RoleAssignment, RoleAssignmentFilter},
    sids::{Organization, Role},
    token::{CreateToken, Token},
};

mod authorize;
mod organization_account;
mod organization_user;
mod role_assignment;
mod sids;
mod token;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <OrganizationUser as twilio_runtime::Resource>::DESCRIPTOR,
    <OrganizationAccount as twilio_runtime::Resource>::DESCRIPTOR,
    <RoleAssignment as twilio_runtime::Resource>::DESCRIPTOR,
    <Authorize as twilio_runtime::Resource>::DESCRIPTOR,
    <Token as twilio_runtime::Resource>::DESCRIPTOR,
];

//! ```text
//! POST GET https://preview-iam.twilio.com/Organizations/{OrganizationSid}/RoleAssignments
//! DELETE   https://preview-iam.twilio.com/Organizations/{OrganizationSid}/RoleAssignments/{RoleAssignmentSid}
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Anything, Sid, TwilioParams, TwilioResource};

use super::{Organization, Role};

/// A role assignment.
///
/// [Twilio's page](https://www.twilio.com/docs/iam/organizations)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "preview-iam",
    path = "/Organizations/{OrganizationSid}/RoleAssignments",
    sid = "IY",
    key = "RoleAssignmentSid",
    list_key = "content",
    placeholders(OrganizationSid: Sid<Organization>),
    complete,
    /// Creates a role assignment.
    create(params = CreateRoleAssignment, body = json),
    /// Lists role assignments.
    list = RoleAssignmentFilter,
    /// Removes a role assignment.
    delete,
)]
#[non_exhaustive]
pub struct RoleAssignment {
    /// The record's identifier.
    #[twilio_resource(placeholder = "RoleAssignmentSid")]
    pub sid: Sid<RoleAssignment>,
    /// The role, which defines the permissions.
    pub role_sid: Option<Sid<Role>>,
    /// Scope.
    pub scope: Option<Sid<Anything>>,
    /// Identity.
    pub identity: Option<Sid<Anything>>,
}

/// The parameters for creating a [`RoleAssignment`].
#[derive(Clone, Debug, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct CreateRoleAssignment {
    /// The role, which defines the permissions.
    pub role_sid: Sid<Role>,
    /// Scope.
    pub scope: Sid<Anything>,
    /// Identity.
    pub identity: Sid<Anything>,
}

/// The filters of a list of [`RoleAssignment`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct RoleAssignmentFilter {
    /// Identity.
    pub identity: Option<Sid<Anything>>,
    /// Scope.
    pub scope: Option<Sid<Anything>>,
}

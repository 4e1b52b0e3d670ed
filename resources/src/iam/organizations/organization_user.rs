//! ```text
//! POST GET       https://preview-iam.twilio.com/Organizations/{OrganizationSid}/scim/Users
//! GET PUT DELETE https://preview-iam.twilio.com/Organizations/{OrganizationSid}/scim/Users/{UserSid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioObject, TwilioParams, TwilioResource};

use super::Organization;

/// An organization user.
///
/// [Twilio's page](https://www.twilio.com/docs/iam/organizations)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "preview-iam",
    path = "/Organizations/{OrganizationSid}/scim/Users",
    sid = "US",
    key = "UserSid",
    list_key = "Resources",
    placeholders(OrganizationSid: Sid<Organization>),
    complete,
    /// Creates an organization user.
    create(params = CreateOrganizationUser, body = "application/scim+json"),
    /// Reads an organization user.
    fetch,
    /// Lists organization users.
    list(params = OrganizationUserFilter, unpaged),
    /// Changes an organization user.
    update(params = UpdateOrganizationUser, body = "application/scim+json", method = PUT),
    /// Removes an organization user.
    delete,
)]
#[non_exhaustive]
pub struct OrganizationUser {
    /// ID.
    #[twilio_resource(placeholder = "UserSid")]
    pub id: Sid<OrganizationUser>,
    /// External ID.
    #[serde(rename = "externalId")]
    pub external_id: Option<String>,
    /// User name.
    #[serde(rename = "userName")]
    pub user_name: Option<String>,
    /// Display name.
    #[serde(rename = "displayName")]
    pub display_name: Option<String>,
    /// The name.
    pub name: Option<ScimName>,
    /// Emails: a list.
    pub emails: Option<Vec<ScimEmailAddress>>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// The language, as a tag such as `en`.
    pub locale: Option<String>,
    /// Timezone.
    pub timezone: Option<String>,
    /// Schemas: a list.
    pub schemas: Option<Vec<String>>,
    /// Meta.
    pub meta: Option<ScimMeta>,
}

/// The parameters for creating a [`OrganizationUser`].
#[derive(Clone, Debug, TwilioParams)]
#[twilio_params(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateOrganizationUser {
    /// ID.
    pub id: Option<String>,
    /// External ID. At most 255 characters.
    #[param(max_length = 255)]
    pub external_id: Option<String>,
    /// User name. At most 255 characters.
    #[param(max_length = 255)]
    pub user_name: String,
    /// Display name. At most 255 characters.
    #[param(max_length = 255)]
    pub display_name: Option<String>,
    /// The name.
    pub name: Option<OrganizationUserScimName>,
    /// Emails: a list.
    pub emails: Option<Vec<OrganizationUserScimEmailAddress>>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// The language, as a tag such as `en`.
    pub locale: Option<String>,
    /// Timezone.
    pub timezone: Option<String>,
    /// Schemas: a list.
    pub schemas: Option<Vec<String>>,
    /// Meta.
    pub meta: Option<OrganizationUserScimMeta>,
}

/// The filters of a list of [`OrganizationUser`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[twilio_params(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OrganizationUserFilter {
    /// Filter.
    pub filter: Option<String>,
}

/// The parameters for changing a [`OrganizationUser`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[twilio_params(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateOrganizationUser {
    /// ID.
    pub id: Option<String>,
    /// External ID. At most 255 characters.
    #[param(max_length = 255)]
    pub external_id: Option<String>,
    /// User name. At most 255 characters.
    #[param(max_length = 255)]
    pub user_name: String,
    /// Display name. At most 255 characters.
    #[param(max_length = 255)]
    pub display_name: Option<String>,
    /// The name.
    pub name: Option<OrganizationUserScimName>,
    /// Emails: a list.
    pub emails: Option<Vec<OrganizationUserScimEmailAddress>>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// The language, as a tag such as `en`.
    pub locale: Option<String>,
    /// Timezone.
    pub timezone: Option<String>,
    /// Schemas: a list.
    pub schemas: Option<Vec<String>>,
    /// Meta.
    pub meta: Option<OrganizationUserScimMeta>,
    /// The required revision; the change is rejected if the record has another one. Sent as
    /// the header `If-Match`.
    #[param(header = "If-Match")]
    pub if_match: Option<String>,
}

/// A SCIM name.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct ScimName {
    /// Given name.
    #[serde(rename = "givenName")]
    pub given_name: Option<String>,
    /// Family name.
    #[serde(rename = "familyName")]
    pub family_name: Option<String>,
}

/// A SCIM email address.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct ScimEmailAddress {
    /// Primary: yes or no.
    pub primary: Option<bool>,
    /// The value.
    pub value: Option<String>,
    /// Its type.
    pub r#type: Option<String>,
}

/// A SCIM meta.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct ScimMeta {
    /// Resource type.
    #[serde(rename = "resourceType")]
    pub resource_type: Option<String>,
    /// Created.
    pub created: Option<Timestamp>,
    /// Last modified.
    #[serde(rename = "lastModified")]
    pub last_modified: Option<Timestamp>,
    /// The version.
    pub version: Option<String>,
}

/// An organization user SCIM name.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct OrganizationUserScimName {
    /// Given name. At most 255 characters.
    #[serde(rename = "givenName", skip_serializing_if = "Option::is_none")]
    #[param(max_length = 255)]
    pub given_name: Option<String>,
    /// Family name. At most 255 characters.
    #[serde(rename = "familyName", skip_serializing_if = "Option::is_none")]
    #[param(max_length = 255)]
    pub family_name: Option<String>,
}

/// An organization user SCIM email address.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct OrganizationUserScimEmailAddress {
    /// Primary: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary: Option<bool>,
    /// The value. At most 160 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[param(max_length = 160)]
    pub value: Option<String>,
    /// Its type. At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[param(max_length = 64)]
    pub r#type: Option<String>,
}

/// An organization user SCIM meta.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct OrganizationUserScimMeta {
    /// Resource type.
    #[serde(rename = "resourceType", skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
    /// Created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// Last modified.
    #[serde(rename = "lastModified", skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<Timestamp>,
    /// The version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

//! Version 1 of the Accounts API, at `https://accounts.twilio.com/v1`.
//!
//! Consents, contacts, credentials and auth tokens of an account.
//!
//! [Twilio's page](https://www.twilio.com/docs/iam/api)

pub use self::{
    auth_token_promotion::AuthTokenPromotion,
    bulk_consents::{BulkConsents, CreateBulkConsents},
    bulk_contacts::{BulkContacts, CreateBulkContacts},
    credential_aws::{CreateCredentialAws, CredentialAws, UpdateCredentialAws},
    credential_public_key::{
        CreateCredentialPublicKey, CredentialPublicKey, UpdateCredentialPublicKey,
    },
    messaging_geopermissions::{
        FetchMessagingGeopermissions, MessagingGeopermissions, UpdateMessagingGeopermissions,
    },
    safelist::{CreateSafelist, DeleteSafelist, FetchSafelist, Safelist},
    secondary_auth_token::SecondaryAuthToken,
};

mod auth_token_promotion;
mod bulk_consents;
mod bulk_contacts;
mod credential_aws;
mod credential_public_key;
mod messaging_geopermissions;
mod safelist;
mod secondary_auth_token;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <AuthTokenPromotion as twilio_runtime::Resource>::DESCRIPTOR,
    <BulkConsents as twilio_runtime::Resource>::DESCRIPTOR,
    <BulkContacts as twilio_runtime::Resource>::DESCRIPTOR,
    <CredentialAws as twilio_runtime::Resource>::DESCRIPTOR,
    <CredentialPublicKey as twilio_runtime::Resource>::DESCRIPTOR,
    <MessagingGeopermissions as twilio_runtime::Resource>::DESCRIPTOR,
    <Safelist as twilio_runtime::Resource>::DESCRIPTOR,
    <SecondaryAuthToken as twilio_runtime::Resource>::DESCRIPTOR,
];

//! Version 1 of the Voice API, at `https://voice.twilio.com/v1`.
//!
//! Dialing permissions, BYOC trunks, source addresses, archived calls.
//!
//! [Twilio's page](https://www.twilio.com/docs/voice/api)

pub use self::{
    archived_call::ArchivedCall,
    byoc_trunk::{ByocTrunk, CreateByocTrunk, HttpMethod, UpdateByocTrunk},
    connection_policy::{ConnectionPolicy, CreateConnectionPolicy, UpdateConnectionPolicy},
    connection_policy_target::{
        ConnectionPolicyTarget, CreateConnectionPolicyTarget, UpdateConnectionPolicyTarget,
    },
    dialing_permissions_country::{
        DialingPermissionsCountry, DialingPermissionsCountryFilter,
        DialingPermissionsCountrySummary,
    },
    dialing_permissions_country_bulk_update::{
        CreateDialingPermissionsCountryBulkUpdate, DialingPermissionsCountryBulkUpdate,
    },
    dialing_permissions_hrs_prefix::DialingPermissionsHrsPrefix,
    dialing_permissions_settings::{DialingPermissionsSettings, UpdateDialingPermissionsSettings},
    ip_record::{CreateIpRecord, IpRecord, UpdateIpRecord},
    sids::SipDomain,
    source_ip_mapping::{CreateSourceIpMapping, SourceIpMapping, UpdateSourceIpMapping},
};

mod archived_call;
mod byoc_trunk;
mod connection_policy;
mod connection_policy_target;
mod dialing_permissions_country;
mod dialing_permissions_country_bulk_update;
mod dialing_permissions_hrs_prefix;
mod dialing_permissions_settings;
mod ip_record;
mod sids;
mod source_ip_mapping;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <ArchivedCall as twilio_runtime::Resource>::DESCRIPTOR,
    <ByocTrunk as twilio_runtime::Resource>::DESCRIPTOR,
    <ConnectionPolicy as twilio_runtime::Resource>::DESCRIPTOR,
    <ConnectionPolicyTarget as twilio_runtime::Resource>::DESCRIPTOR,
    <DialingPermissionsCountry as twilio_runtime::Resource>::DESCRIPTOR,
    <DialingPermissionsCountryBulkUpdate as twilio_runtime::Resource>::DESCRIPTOR,
    <DialingPermissionsHrsPrefix as twilio_runtime::Resource>::DESCRIPTOR,
    <DialingPermissionsSettings as twilio_runtime::Resource>::DESCRIPTOR,
    <IpRecord as twilio_runtime::Resource>::DESCRIPTOR,
    <SourceIpMapping as twilio_runtime::Resource>::DESCRIPTOR,
];

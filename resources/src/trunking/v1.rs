//! Version 1 of the Elastic SIP Trunking API, at `https://trunking.twilio.com/v1`.
//!
//! Trunks between a PBX and the telephone network.
//!
//! [Twilio's page](https://www.twilio.com/docs/sip-trunking/api)

pub use self::{
    credential_list::{CreateCredentialList, CredentialList},
    ip_access_control_list::{CreateIpAccessControlList, IpAccessControlList},
    origination_url::{
        CreateOriginationUrl, CreateOriginationUrlRequired, OriginationUrl, UpdateOriginationUrl,
    },
    phone_number::{
        CreatePhoneNumber, PhoneNumber, PhoneNumberAddressRequirement, PhoneNumberCapabilities,
    },
    recording::{Recording, RecordingMode, RecordingTrim, UpdateRecording},
    shared::HttpMethod,
    sids::Application,
    trunk::{CreateTrunk, Trunk, TrunkTransferCallerId, TrunkTransferSetting, UpdateTrunk},
};

mod credential_list;
mod ip_access_control_list;
mod origination_url;
mod phone_number;
mod recording;
mod shared;
mod sids;
mod trunk;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <CredentialList as twilio_runtime::Resource>::DESCRIPTOR,
    <IpAccessControlList as twilio_runtime::Resource>::DESCRIPTOR,
    <OriginationUrl as twilio_runtime::Resource>::DESCRIPTOR,
    <PhoneNumber as twilio_runtime::Resource>::DESCRIPTOR,
    <Recording as twilio_runtime::Resource>::DESCRIPTOR,
    <Trunk as twilio_runtime::Resource>::DESCRIPTOR,
];

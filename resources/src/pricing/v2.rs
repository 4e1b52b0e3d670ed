//! Version 2 of the Pricing API, at `https://pricing.twilio.com/v2`.
//!
//! Prices of calls and trunking, by country and by number.
//!
//! [Twilio's page](https://www.twilio.com/docs/voice/pricing)

pub use self::{
    shared::{
        CountrySummary, TrunkingNumberOriginatingCallPrice, TrunkingNumberTerminatingPrefixPrices,
    },
    trunking_country::TrunkingCountry,
    trunking_number::{FetchTrunkingNumber, TrunkingNumber},
    voice_country::{
        VoiceCountry, VoiceCountryInboundCallPrices, VoiceCountryOutboundPrefixPrices,
    },
    voice_number::{
        FetchVoiceNumber, VoiceNumber, VoiceNumberInboundCallPrice, VoiceNumberOutboundCallPrices,
    },
};

mod shared;
mod trunking_country;
mod trunking_number;
mod voice_country;
mod voice_number;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <TrunkingCountry as twilio_runtime::Resource>::DESCRIPTOR,
    <TrunkingNumber as twilio_runtime::Resource>::DESCRIPTOR,
    <VoiceCountry as twilio_runtime::Resource>::DESCRIPTOR,
    <VoiceNumber as twilio_runtime::Resource>::DESCRIPTOR,
];

//! Version 1 of the Pricing API, at `https://pricing.twilio.com/v1`.
//!
//! Prices of calls, messages and numbers, by country.
//!
//! [Twilio's page](https://www.twilio.com/docs/voice/pricing)

pub use self::{
    messaging_country::{MessagingCountry, MessagingCountryOutboundSmsPrices},
    phone_number_country::PhoneNumberCountry,
    shared::{CountrySummary, VoiceCountryInboundCallPrices},
    voice_country::{VoiceCountry, VoiceCountryOutboundPrefixPrices},
    voice_number::{VoiceNumber, VoiceNumberInboundCallPrice, VoiceNumberOutboundCallPrice},
};

mod messaging_country;
mod phone_number_country;
mod shared;
mod voice_country;
mod voice_number;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <MessagingCountry as twilio_runtime::Resource>::DESCRIPTOR,
    <PhoneNumberCountry as twilio_runtime::Resource>::DESCRIPTOR,
    <VoiceCountry as twilio_runtime::Resource>::DESCRIPTOR,
    <VoiceNumber as twilio_runtime::Resource>::DESCRIPTOR,
];

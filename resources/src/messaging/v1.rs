//! Version 1 of the Messaging API, at `https://messaging.twilio.com/v1`.
//!
//! Services that messages are sent from: senders, campaigns, short links,
//! deactivations.
//!
//! [Twilio's page](https://www.twilio.com/docs/messaging/api)

pub use self::{
    alpha_sender::{AlphaSender, CreateAlphaSender},
    brand_registration::{
        BrandRegistration, BrandRegistrationFeedback, BrandRegistrationIdentityStatus,
        BrandRegistrationStatus, CreateBrandRegistration,
    },
    brand_registration_otp::BrandRegistrationOtp,
    brand_vetting::{BrandVetting, BrandVettingFilter, BrandVettingProvider, CreateBrandVetting},
    channel_sender::{ChannelSender, CreateChannelSender},
    deactivation::{Deactivation, FetchDeactivation},
    destination_alpha_sender::{
        CreateDestinationAlphaSender, DestinationAlphaSender, DestinationAlphaSenderFilter,
    },
    domain_certificate::{DomainCertificate, UpdateDomainCertificate},
    domain_config::{DomainConfig, UpdateDomainConfig},
    domain_config_messaging_service::DomainConfigMessagingService,
    domain_dns_validation::DomainDnsValidation,
    external_campaign::{CreateExternalCampaign, ExternalCampaign},
    link_shortening_domain_association::LinkShorteningDomainAssociation,
    link_shortening_messaging_service::LinkShorteningMessagingService,
    managed_certificate_request::ManagedCertificateRequest,
    phone_number::{CreatePhoneNumber, PhoneNumber},
    service::{CreateService, HttpMethod, Service, ServiceScanMessageContent, UpdateService},
    short_code::{CreateShortCode, ShortCode},
    sids::{Bundle, Certificate, Config, Domain, RegulatedItem},
    tollfree_verification::{
        CreateTollfreeVerification, CreateTollfreeVerificationRequired, TollfreeVerification,
        TollfreeVerificationBusinessType, TollfreeVerificationFilter,
        TollfreeVerificationOptInType, TollfreeVerificationStatus,
        TollfreeVerificationVettingProvider, UpdateTollfreeVerification,
    },
    us_app_to_person::{
        CreateUsAppToPerson, CreateUsAppToPersonRequired, UpdateUsAppToPerson,
        UpdateUsAppToPersonRequired, UsAppToPerson,
    },
    us_app_to_person_usecase::{FetchUsAppToPersonUsecase, UsAppToPersonUsecase},
    usecase::Usecase,
};

mod alpha_sender;
mod brand_registration;
mod brand_registration_otp;
mod brand_vetting;
mod channel_sender;
mod deactivation;
mod destination_alpha_sender;
mod domain_certificate;
mod domain_config;
mod domain_config_messaging_service;
mod domain_dns_validation;
mod external_campaign;
mod link_shortening_domain_association;
mod link_shortening_messaging_service;
mod managed_certificate_request;
mod phone_number;
mod service;
mod short_code;
mod sids;
mod tollfree_verification;
mod us_app_to_person;
mod us_app_to_person_usecase;
mod usecase;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <AlphaSender as twilio_runtime::Resource>::DESCRIPTOR,
    <BrandRegistrationOtp as twilio_runtime::Resource>::DESCRIPTOR,
    <BrandRegistration as twilio_runtime::Resource>::DESCRIPTOR,
    <BrandVetting as twilio_runtime::Resource>::DESCRIPTOR,
    <ChannelSender as twilio_runtime::Resource>::DESCRIPTOR,
    <Deactivation as twilio_runtime::Resource>::DESCRIPTOR,
    <DestinationAlphaSender as twilio_runtime::Resource>::DESCRIPTOR,
    <DomainCertificate as twilio_runtime::Resource>::DESCRIPTOR,
    <DomainConfig as twilio_runtime::Resource>::DESCRIPTOR,
    <DomainConfigMessagingService as twilio_runtime::Resource>::DESCRIPTOR,
    <DomainDnsValidation as twilio_runtime::Resource>::DESCRIPTOR,
    <ExternalCampaign as twilio_runtime::Resource>::DESCRIPTOR,
    <LinkShorteningMessagingService as twilio_runtime::Resource>::DESCRIPTOR,
    <LinkShorteningDomainAssociation as twilio_runtime::Resource>::DESCRIPTOR,
    <PhoneNumber as twilio_runtime::Resource>::DESCRIPTOR,
    <ManagedCertificateRequest as twilio_runtime::Resource>::DESCRIPTOR,
    <Service as twilio_runtime::Resource>::DESCRIPTOR,
    <ShortCode as twilio_runtime::Resource>::DESCRIPTOR,
    <TollfreeVerification as twilio_runtime::Resource>::DESCRIPTOR,
    <UsAppToPerson as twilio_runtime::Resource>::DESCRIPTOR,
    <UsAppToPersonUsecase as twilio_runtime::Resource>::DESCRIPTOR,
    <Usecase as twilio_runtime::Resource>::DESCRIPTOR,
];

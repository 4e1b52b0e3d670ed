//! Version 2 of the Numbers API, at `https://numbers.twilio.com/v2`.
//!
//! Hosted numbers, regulatory bundles, short code applications.
//!
//! [Twilio's page](https://www.twilio.com/docs/phone-numbers)

pub use self::{
    authorization_document::{
        AuthorizationDocument, AuthorizationDocumentFilter, AuthorizationDocumentStatus,
        CreateAuthorizationDocument,
    },
    bulk_hosted_number_order::{
        BulkHostedNumberOrder, BulkHostedNumberOrderRequestStatus, FetchBulkHostedNumberOrder,
    },
    bundle::{Bundle, BundleFilter, BundleSortBy, BundleSortDirection, CreateBundle, UpdateBundle},
    bundle_clone::{BundleClone, CreateBundleClone},
    bundle_copy::{BundleCopy, CreateBundleCopy},
    dependent_hosted_number_order::{
        DependentHostedNumberOrder, DependentHostedNumberOrderFilter,
        DependentHostedNumberOrderStatus,
    },
    end_user::{CreateEndUser, EndUser, UpdateEndUser},
    end_user_type::EndUserType,
    evaluation::{Evaluation, EvaluationStatus},
    hosted_number_order::{
        CreateHostedNumberOrder, HostedNumberOrder, HostedNumberOrderFilter,
        HostedNumberOrderStatus, HostedNumberOrderVerificationType, HttpMethod,
        UpdateHostedNumberOrder,
    },
    item_assignment::{CreateItemAssignment, ItemAssignment},
    regulation::{FetchRegulation, Regulation, RegulationFilter},
    replace_items::{CreateReplaceItems, ReplaceItems},
    shared::{AnyEndUserType, BundleStatus, HostedNumberOrderCapabilities},
    short_code_application::{
        CreateShortCodeApplication, CreateShortCodeApplicationBusinessInformation,
        CreateShortCodeApplicationResponse, CreateShortCodeApplicationSetup, ShortCodeApplication,
        ShortCodeApplicationState,
    },
    sids::{Address, Application, PhoneNumber},
    supporting_document::{
        CreateSupportingDocument, SupportingDocument, SupportingDocumentStatus,
        UpdateSupportingDocument,
    },
    supporting_document_type::SupportingDocumentType,
};

mod authorization_document;
mod bulk_hosted_number_order;
mod bundle;
mod bundle_clone;
mod bundle_copy;
mod dependent_hosted_number_order;
mod end_user;
mod end_user_type;
mod evaluation;
mod hosted_number_order;
mod item_assignment;
mod regulation;
mod replace_items;
mod shared;
mod short_code_application;
mod sids;
mod supporting_document;
mod supporting_document_type;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <AuthorizationDocument as twilio_runtime::Resource>::DESCRIPTOR,
    <BulkHostedNumberOrder as twilio_runtime::Resource>::DESCRIPTOR,
    <Bundle as twilio_runtime::Resource>::DESCRIPTOR,
    <BundleClone as twilio_runtime::Resource>::DESCRIPTOR,
    <BundleCopy as twilio_runtime::Resource>::DESCRIPTOR,
    <DependentHostedNumberOrder as twilio_runtime::Resource>::DESCRIPTOR,
    <EndUser as twilio_runtime::Resource>::DESCRIPTOR,
    <EndUserType as twilio_runtime::Resource>::DESCRIPTOR,
    <Evaluation as twilio_runtime::Resource>::DESCRIPTOR,
    <HostedNumberOrder as twilio_runtime::Resource>::DESCRIPTOR,
    <ItemAssignment as twilio_runtime::Resource>::DESCRIPTOR,
    <Regulation as twilio_runtime::Resource>::DESCRIPTOR,
    <ReplaceItems as twilio_runtime::Resource>::DESCRIPTOR,
    <SupportingDocument as twilio_runtime::Resource>::DESCRIPTOR,
    <SupportingDocumentType as twilio_runtime::Resource>::DESCRIPTOR,
    <ShortCodeApplication as twilio_runtime::Resource>::DESCRIPTOR,
];

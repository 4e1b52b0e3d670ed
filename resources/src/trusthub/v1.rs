//! Version 1 of the Trust Hub API, at `https://trusthub.twilio.com/v1`.
//!
//! Profiles that identify a business.
//!
//! [Twilio's page](https://www.twilio.com/docs/trust-hub/trusthub-rest-api)

pub use self::{
    compliance_inquiry::{ComplianceInquiry, CreateComplianceInquiry},
    compliance_registration::{
        ComplianceRegistration, ComplianceRegistrationBusinessIdentityType,
        ComplianceRegistrationBusinessRegistrationAuthority, ComplianceRegistrationEndUserType,
        ComplianceRegistrationPhoneNumberType, CreateComplianceRegistration,
    },
    compliance_tollfree_inquiry::{
        ComplianceTollfreeInquiry, ComplianceTollfreeInquiryBusinessType,
        ComplianceTollfreeInquiryOptInType, CreateComplianceTollfreeInquiry,
    },
    customer_compliance_inquiry::{CustomerComplianceInquiry, UpdateCustomerComplianceInquiry},
    customer_profile::{
        CreateCustomerProfile, CustomerProfile, CustomerProfileFilter, UpdateCustomerProfile,
    },
    customer_profile_channel_endpoint_assignment::{
        CreateCustomerProfileChannelEndpointAssignment, CustomerProfileChannelEndpointAssignment,
        CustomerProfileChannelEndpointAssignmentFilter,
    },
    customer_profile_entity_assignment::{
        CreateCustomerProfileEntityAssignment, CustomerProfileEntityAssignment,
        CustomerProfileEntityAssignmentFilter,
    },
    customer_profile_evaluation::{CreateCustomerProfileEvaluation, CustomerProfileEvaluation},
    end_user::{CreateEndUser, EndUser, UpdateEndUser},
    end_user_type::EndUserType,
    gb_compliance_registration::{GbComplianceRegistration, UpdateGbComplianceRegistration},
    policy::Policy,
    shared::{TrustProductEvaluationStatus, TrustProductStatus},
    supporting_document::{
        CreateSupportingDocument, SupportingDocument, SupportingDocumentStatus,
        UpdateSupportingDocument,
    },
    supporting_document_type::SupportingDocumentType,
    trust_product::{CreateTrustProduct, TrustProduct, TrustProductFilter, UpdateTrustProduct},
    trust_product_channel_endpoint_assignment::{
        CreateTrustProductChannelEndpointAssignment, TrustProductChannelEndpointAssignment,
        TrustProductChannelEndpointAssignmentFilter,
    },
    trust_product_entity_assignment::{
        CreateTrustProductEntityAssignment, TrustProductEntityAssignment,
        TrustProductEntityAssignmentFilter,
    },
    trust_product_evaluation::{CreateTrustProductEvaluation, TrustProductEvaluation},
};

mod compliance_inquiry;
mod compliance_registration;
mod compliance_tollfree_inquiry;
mod customer_compliance_inquiry;
mod customer_profile;
mod customer_profile_channel_endpoint_assignment;
mod customer_profile_entity_assignment;
mod customer_profile_evaluation;
mod end_user;
mod end_user_type;
mod gb_compliance_registration;
mod policy;
mod shared;
mod supporting_document;
mod supporting_document_type;
mod trust_product;
mod trust_product_channel_endpoint_assignment;
mod trust_product_entity_assignment;
mod trust_product_evaluation;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <ComplianceInquiry as twilio_runtime::Resource>::DESCRIPTOR,
    <CustomerComplianceInquiry as twilio_runtime::Resource>::DESCRIPTOR,
    <ComplianceRegistration as twilio_runtime::Resource>::DESCRIPTOR,
    <GbComplianceRegistration as twilio_runtime::Resource>::DESCRIPTOR,
    <ComplianceTollfreeInquiry as twilio_runtime::Resource>::DESCRIPTOR,
    <CustomerProfile as twilio_runtime::Resource>::DESCRIPTOR,
    <CustomerProfileChannelEndpointAssignment as twilio_runtime::Resource>::DESCRIPTOR,
    <CustomerProfileEntityAssignment as twilio_runtime::Resource>::DESCRIPTOR,
    <CustomerProfileEvaluation as twilio_runtime::Resource>::DESCRIPTOR,
    <EndUser as twilio_runtime::Resource>::DESCRIPTOR,
    <EndUserType as twilio_runtime::Resource>::DESCRIPTOR,
    <Policy as twilio_runtime::Resource>::DESCRIPTOR,
    <SupportingDocument as twilio_runtime::Resource>::DESCRIPTOR,
    <SupportingDocumentType as twilio_runtime::Resource>::DESCRIPTOR,
    <TrustProduct as twilio_runtime::Resource>::DESCRIPTOR,
    <TrustProductChannelEndpointAssignment as twilio_runtime::Resource>::DESCRIPTOR,
    <TrustProductEntityAssignment as twilio_runtime::Resource>::DESCRIPTOR,
    <TrustProductEvaluation as twilio_runtime::Resource>::DESCRIPTOR,
];

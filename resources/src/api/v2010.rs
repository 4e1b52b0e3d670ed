//! Version 2010 of the REST API, at `https://api.twilio.com/2010-04-01`.
//!
//! Messages, calls, conferences, recordings, numbers, usage: the 2010 API, which most
//! programs use.
//!
//! [Twilio's page](https://www.twilio.com/docs/usage/api)

pub use self::{
    account::{Account, AccountFilter, AccountStatus, AccountType, CreateAccount, UpdateAccount},
    address::{Address, AddressFilter, CreateAddress, CreateAddressRequired, UpdateAddress},
    application::{Application, ApplicationFilter, CreateApplication, UpdateApplication},
    authorized_connect_app::AuthorizedConnectApp,
    available_phone_number_country::AvailablePhoneNumberCountry,
    available_phone_number_local::{AvailablePhoneNumberLocal, AvailablePhoneNumberLocalFilter},
    available_phone_number_machine_to_machine::{
        AvailablePhoneNumberMachineToMachine, AvailablePhoneNumberMachineToMachineFilter,
    },
    available_phone_number_mobile::{AvailablePhoneNumberMobile, AvailablePhoneNumberMobileFilter},
    available_phone_number_national::{
        AvailablePhoneNumberNational, AvailablePhoneNumberNationalFilter,
    },
    available_phone_number_shared_cost::{
        AvailablePhoneNumberSharedCost, AvailablePhoneNumberSharedCostFilter,
    },
    available_phone_number_toll_free::{
        AvailablePhoneNumberTollFree, AvailablePhoneNumberTollFreeFilter,
    },
    available_phone_number_voip::{AvailablePhoneNumberVoip, AvailablePhoneNumberVoipFilter},
    balance::Balance,
    call::{Call, CallFilter, CallStatus, CallUpdateStatus, CreateCall, UpdateCall},
    call_event::CallEvent,
    call_notification::{CallNotification, CallNotificationFilter},
    call_recording::{
        CallRecording, CallRecordingFilter, CreateCallRecording, UpdateCallRecording,
    },
    conference::{
        Conference, ConferenceFilter, ConferenceReasonConferenceEnded, ConferenceStatus,
        ConferenceUpdateStatus, UpdateConference,
    },
    conference_recording::{
        ConferenceRecording, ConferenceRecordingFilter, UpdateConferenceRecording,
    },
    connect_app::{ConnectApp, UpdateConnectApp},
    dependent_phone_number::DependentPhoneNumber,
    incoming_phone_number::{
        CreateIncomingPhoneNumber, IncomingPhoneNumber, IncomingPhoneNumberFilter,
        UpdateIncomingPhoneNumber,
    },
    incoming_phone_number_assigned_add_on::{
        CreateIncomingPhoneNumberAssignedAddOn, IncomingPhoneNumberAssignedAddOn,
    },
    incoming_phone_number_assigned_add_on_extension::IncomingPhoneNumberAssignedAddOnExtension,
    incoming_phone_number_local::{
        CreateIncomingPhoneNumberLocal, IncomingPhoneNumberLocal, IncomingPhoneNumberLocalFilter,
    },
    incoming_phone_number_mobile::{
        CreateIncomingPhoneNumberMobile, IncomingPhoneNumberMobile, IncomingPhoneNumberMobileFilter,
    },
    incoming_phone_number_toll_free::{
        CreateIncomingPhoneNumberTollFree, IncomingPhoneNumberTollFree,
        IncomingPhoneNumberTollFreeFilter,
    },
    key::{CreateKey, Key, NewKey, UpdateKey},
    media::{Media, MediaFilter},
    member::{Member, UpdateMember},
    message::{
        CreateMessage, Message, MessageAddressRetention, MessageContentRetention, MessageDirection,
        MessageFilter, MessageRiskCheck, MessageScheduleType, MessageStatus, MessageTrafficType,
        MessageUpdateStatus, UpdateMessage,
    },
    message_feedback::{CreateMessageFeedback, MessageFeedback, MessageFeedbackOutcome},
    notification::{AccountNotification, Notification, NotificationFilter},
    outgoing_caller_id::{
        CreateOutgoingCallerId, OutgoingCallerId, OutgoingCallerIdFilter, UpdateOutgoingCallerId,
        ValidationRequest,
    },
    participant::{
        CreateParticipant, Participant, ParticipantFilter, ParticipantStatus, UpdateParticipant,
    },
    payments::{
        CreatePayments, Payments, PaymentsBankAccountType, PaymentsCapture, PaymentsPaymentMethod,
        PaymentsStatus, PaymentsTokenType, UpdatePayments,
    },
    queue::{CreateQueue, Queue, UpdateQueue},
    realtime_transcription::{
        CreateRealtimeTranscription, RealtimeTranscription, UpdateRealtimeTranscription,
    },
    recording::{FetchRecording, Recording, RecordingFilter, RecordingStatus},
    recording_add_on_result::{RecordingAddOnResult, RecordingAddOnResultStatus},
    recording_add_on_result_payload::RecordingAddOnResultPayload,
    recording_add_on_result_payload_data::RecordingAddOnResultPayloadData,
    recording_transcription::RecordingTranscription,
    shared::{
        CallRecordingStatus, ConnectAppPermission, HttpMethod,
        IncomingPhoneNumberAddressRequirement, IncomingPhoneNumberCapabilities,
        IncomingPhoneNumberEmergencyAddressStatus, IncomingPhoneNumberEmergencyStatus,
        IncomingPhoneNumberVoiceReceiveMode, RecordingSource, SiprecStatus, SiprecTrack,
        SiprecUpdateStatus, TranscriptionStatus,
    },
    short_code::{ShortCode, ShortCodeFilter, UpdateShortCode},
    sids::{AddOn, Bundle, Byoc, Content, Group, Identity, MessagingService, Trunk},
    signing_key::{CreateSigningKey, SigningKey, UpdateSigningKey},
    sip_auth_calls_credential_list_mapping::{
        CreateSipAuthCallsCredentialListMapping, SipAuthCallsCredentialListMapping,
    },
    sip_auth_calls_ip_access_control_list_mapping::{
        CreateSipAuthCallsIpAccessControlListMapping, SipAuthCallsIpAccessControlListMapping,
    },
    sip_auth_registrations_credential_list_mapping::{
        CreateSipAuthRegistrationsCredentialListMapping, SipAuthRegistrationsCredentialListMapping,
    },
    sip_credential::{CreateSipCredential, SipCredential, UpdateSipCredential},
    sip_credential_list::{CreateSipCredentialList, SipCredentialList, UpdateSipCredentialList},
    sip_credential_list_mapping::{CreateSipCredentialListMapping, SipCredentialListMapping},
    sip_domain::{CreateSipDomain, SipDomain, UpdateSipDomain},
    sip_ip_access_control_list::{
        CreateSipIpAccessControlList, SipIpAccessControlList, UpdateSipIpAccessControlList,
    },
    sip_ip_access_control_list_mapping::{
        CreateSipIpAccessControlListMapping, SipIpAccessControlListMapping,
    },
    sip_ip_address::{CreateSipIpAddress, SipIpAddress, UpdateSipIpAddress},
    siprec::{CreateSiprec, Siprec, UpdateSiprec},
    stream::{CreateStream, Stream, UpdateStream},
    token::{CreateToken, Token, TokenIceServer},
    transcription::Transcription,
    usage_record::{UsageRecord, UsageRecordFilter},
    usage_record_all_time::{UsageRecordAllTime, UsageRecordAllTimeFilter},
    usage_record_daily::{UsageRecordDaily, UsageRecordDailyFilter},
    usage_record_last_month::{UsageRecordLastMonth, UsageRecordLastMonthFilter},
    usage_record_monthly::{UsageRecordMonthly, UsageRecordMonthlyFilter},
    usage_record_this_month::{UsageRecordThisMonth, UsageRecordThisMonthFilter},
    usage_record_today::{UsageRecordToday, UsageRecordTodayFilter},
    usage_record_yearly::{UsageRecordYearly, UsageRecordYearlyFilter},
    usage_record_yesterday::{UsageRecordYesterday, UsageRecordYesterdayFilter},
    usage_trigger::{
        CreateUsageTrigger, UpdateUsageTrigger, UsageTrigger, UsageTriggerField,
        UsageTriggerFilter, UsageTriggerRecurring,
    },
    user_defined_message::{CreateUserDefinedMessage, UserDefinedMessage},
    user_defined_message_subscription::{
        CreateUserDefinedMessageSubscription, UserDefinedMessageSubscription,
    },
};

mod account;
mod address;
mod application;
mod authorized_connect_app;
mod available_phone_number_country;
mod available_phone_number_local;
mod available_phone_number_machine_to_machine;
mod available_phone_number_mobile;
mod available_phone_number_national;
mod available_phone_number_shared_cost;
mod available_phone_number_toll_free;
mod available_phone_number_voip;
mod balance;
mod call;
mod call_event;
mod call_notification;
mod call_recording;
mod conference;
mod conference_recording;
mod connect_app;
mod dependent_phone_number;
mod incoming_phone_number;
mod incoming_phone_number_assigned_add_on;
mod incoming_phone_number_assigned_add_on_extension;
mod incoming_phone_number_local;
mod incoming_phone_number_mobile;
mod incoming_phone_number_toll_free;
mod key;
mod media;
mod member;
mod message;
mod message_feedback;
mod notification;
mod outgoing_caller_id;
mod participant;
mod payments;
mod queue;
mod realtime_transcription;
mod recording;
mod recording_add_on_result;
mod recording_add_on_result_payload;
mod recording_add_on_result_payload_data;
mod recording_transcription;
mod shared;
mod short_code;
mod sids;
mod signing_key;
mod sip_auth_calls_credential_list_mapping;
mod sip_auth_calls_ip_access_control_list_mapping;
mod sip_auth_registrations_credential_list_mapping;
mod sip_credential;
mod sip_credential_list;
mod sip_credential_list_mapping;
mod sip_domain;
mod sip_ip_access_control_list;
mod sip_ip_access_control_list_mapping;
mod sip_ip_address;
mod siprec;
mod stream;
mod token;
mod transcription;
mod usage_record;
mod usage_record_all_time;
mod usage_record_daily;
mod usage_record_last_month;
mod usage_record_monthly;
mod usage_record_this_month;
mod usage_record_today;
mod usage_record_yearly;
mod usage_record_yesterday;
mod usage_trigger;
mod user_defined_message;
mod user_defined_message_subscription;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Account as twilio_runtime::Resource>::DESCRIPTOR,
    <Address as twilio_runtime::Resource>::DESCRIPTOR,
    <Application as twilio_runtime::Resource>::DESCRIPTOR,
    <AuthorizedConnectApp as twilio_runtime::Resource>::DESCRIPTOR,
    <AvailablePhoneNumberCountry as twilio_runtime::Resource>::DESCRIPTOR,
    <AvailablePhoneNumberLocal as twilio_runtime::Resource>::DESCRIPTOR,
    <AvailablePhoneNumberMachineToMachine as twilio_runtime::Resource>::DESCRIPTOR,
    <AvailablePhoneNumberMobile as twilio_runtime::Resource>::DESCRIPTOR,
    <AvailablePhoneNumberNational as twilio_runtime::Resource>::DESCRIPTOR,
    <AvailablePhoneNumberSharedCost as twilio_runtime::Resource>::DESCRIPTOR,
    <AvailablePhoneNumberTollFree as twilio_runtime::Resource>::DESCRIPTOR,
    <AvailablePhoneNumberVoip as twilio_runtime::Resource>::DESCRIPTOR,
    <Balance as twilio_runtime::Resource>::DESCRIPTOR,
    <Call as twilio_runtime::Resource>::DESCRIPTOR,
    <CallEvent as twilio_runtime::Resource>::DESCRIPTOR,
    <CallNotification as twilio_runtime::Resource>::DESCRIPTOR,
    <CallRecording as twilio_runtime::Resource>::DESCRIPTOR,
    <Conference as twilio_runtime::Resource>::DESCRIPTOR,
    <ConferenceRecording as twilio_runtime::Resource>::DESCRIPTOR,
    <ConnectApp as twilio_runtime::Resource>::DESCRIPTOR,
    <DependentPhoneNumber as twilio_runtime::Resource>::DESCRIPTOR,
    <IncomingPhoneNumber as twilio_runtime::Resource>::DESCRIPTOR,
    <IncomingPhoneNumberAssignedAddOn as twilio_runtime::Resource>::DESCRIPTOR,
    <IncomingPhoneNumberAssignedAddOnExtension as twilio_runtime::Resource>::DESCRIPTOR,
    <IncomingPhoneNumberLocal as twilio_runtime::Resource>::DESCRIPTOR,
    <IncomingPhoneNumberMobile as twilio_runtime::Resource>::DESCRIPTOR,
    <IncomingPhoneNumberTollFree as twilio_runtime::Resource>::DESCRIPTOR,
    <Key as twilio_runtime::Resource>::DESCRIPTOR,
    <Media as twilio_runtime::Resource>::DESCRIPTOR,
    <Member as twilio_runtime::Resource>::DESCRIPTOR,
    <Message as twilio_runtime::Resource>::DESCRIPTOR,
    <MessageFeedback as twilio_runtime::Resource>::DESCRIPTOR,
    <SigningKey as twilio_runtime::Resource>::DESCRIPTOR,
    <Notification as twilio_runtime::Resource>::DESCRIPTOR,
    <OutgoingCallerId as twilio_runtime::Resource>::DESCRIPTOR,
    <Participant as twilio_runtime::Resource>::DESCRIPTOR,
    <Payments as twilio_runtime::Resource>::DESCRIPTOR,
    <Queue as twilio_runtime::Resource>::DESCRIPTOR,
    <RealtimeTranscription as twilio_runtime::Resource>::DESCRIPTOR,
    <Recording as twilio_runtime::Resource>::DESCRIPTOR,
    <RecordingAddOnResult as twilio_runtime::Resource>::DESCRIPTOR,
    <RecordingAddOnResultPayload as twilio_runtime::Resource>::DESCRIPTOR,
    <RecordingAddOnResultPayloadData as twilio_runtime::Resource>::DESCRIPTOR,
    <RecordingTranscription as twilio_runtime::Resource>::DESCRIPTOR,
    <ShortCode as twilio_runtime::Resource>::DESCRIPTOR,
    <SipAuthCallsCredentialListMapping as twilio_runtime::Resource>::DESCRIPTOR,
    <SipAuthCallsIpAccessControlListMapping as twilio_runtime::Resource>::DESCRIPTOR,
    <SipAuthRegistrationsCredentialListMapping as twilio_runtime::Resource>::DESCRIPTOR,
    <SipCredential as twilio_runtime::Resource>::DESCRIPTOR,
    <SipCredentialList as twilio_runtime::Resource>::DESCRIPTOR,
    <SipCredentialListMapping as twilio_runtime::Resource>::DESCRIPTOR,
    <SipDomain as twilio_runtime::Resource>::DESCRIPTOR,
    <SipIpAccessControlList as twilio_runtime::Resource>::DESCRIPTOR,
    <SipIpAccessControlListMapping as twilio_runtime::Resource>::DESCRIPTOR,
    <SipIpAddress as twilio_runtime::Resource>::DESCRIPTOR,
    <Siprec as twilio_runtime::Resource>::DESCRIPTOR,
    <Stream as twilio_runtime::Resource>::DESCRIPTOR,
    <Token as twilio_runtime::Resource>::DESCRIPTOR,
    <Transcription as twilio_runtime::Resource>::DESCRIPTOR,
    <UsageRecord as twilio_runtime::Resource>::DESCRIPTOR,
    <UsageRecordAllTime as twilio_runtime::Resource>::DESCRIPTOR,
    <UsageRecordDaily as twilio_runtime::Resource>::DESCRIPTOR,
    <UsageRecordLastMonth as twilio_runtime::Resource>::DESCRIPTOR,
    <UsageRecordMonthly as twilio_runtime::Resource>::DESCRIPTOR,
    <UsageRecordThisMonth as twilio_runtime::Resource>::DESCRIPTOR,
    <UsageRecordToday as twilio_runtime::Resource>::DESCRIPTOR,
    <UsageRecordYearly as twilio_runtime::Resource>::DESCRIPTOR,
    <UsageRecordYesterday as twilio_runtime::Resource>::DESCRIPTOR,
    <UsageTrigger as twilio_runtime::Resource>::DESCRIPTOR,
    <UserDefinedMessage as twilio_runtime::Resource>::DESCRIPTOR,
    <UserDefinedMessageSubscription as twilio_runtime::Resource>::DESCRIPTOR,
];

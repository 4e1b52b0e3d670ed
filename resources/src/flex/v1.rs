//! Version 1 of the Flex API, at `https://flex-api.twilio.com/v1`.
//!
//! The contact center: its configuration, channels, interactions, plugins and insights.
//!
//! [Twilio's page](https://www.twilio.com/docs/flex/developer)

pub use self::{
    channel::{Channel, CreateChannel},
    configuration::{Configuration, ConfigurationStatus, FetchConfiguration},
    configured_plugin::{ConfiguredPlugin, ConfiguredPluginFilter, FetchConfiguredPlugin},
    flex_flow::{
        CreateFlexFlow, FlexFlow, FlexFlowChannelType, FlexFlowFilter, FlexFlowIntegrationType,
        UpdateFlexFlow,
    },
    insights_assessments::{
        CreateInsightsAssessments, CreateInsightsAssessmentsRequired, InsightsAssessments,
        InsightsAssessmentsFilter, UpdateInsightsAssessments,
    },
    insights_assessments_comment::{
        CreateInsightsAssessmentsComment, CreateInsightsAssessmentsCommentRequired,
        InsightsAssessmentsComment, InsightsAssessmentsCommentFilter,
    },
    insights_conversation::{InsightsConversation, InsightsConversationFilter},
    insights_questionnaires::{
        CreateInsightsQuestionnaires, DeleteInsightsQuestionnaires, FetchInsightsQuestionnaires,
        InsightsQuestionnaires, InsightsQuestionnairesFilter, UpdateInsightsQuestionnaires,
    },
    insights_questionnaires_category::{
        CreateInsightsQuestionnairesCategory, DeleteInsightsQuestionnairesCategory,
        InsightsQuestionnairesCategory, InsightsQuestionnairesCategoryFilter,
        UpdateInsightsQuestionnairesCategory,
    },
    insights_questionnaires_question::{
        CreateInsightsQuestionnairesQuestion, DeleteInsightsQuestionnairesQuestion,
        InsightsQuestionnairesQuestion, InsightsQuestionnairesQuestionFilter,
        UpdateInsightsQuestionnairesQuestion,
    },
    insights_segment::{InsightsSegment, InsightsSegmentFilter},
    insights_session::{CreateInsightsSession, InsightsSession},
    insights_settings_answer_sets::{FetchInsightsSettingsAnswerSets, InsightsSettingsAnswerSets},
    insights_settings_comment::{FetchInsightsSettingsComment, InsightsSettingsComment},
    insights_user_roles::{FetchInsightsUserRoles, InsightsUserRoles},
    interaction::{CreateInteraction, Interaction, UpdateInteraction},
    interaction_channel::{
        InteractionChannel, InteractionChannelStatus, InteractionChannelType,
        InteractionChannelUpdateStatus, UpdateInteractionChannel,
    },
    interaction_channel_invite::{CreateInteractionChannelInvite, InteractionChannelInvite},
    interaction_channel_participant::{
        CreateInteractionChannelParticipant, InteractionChannelParticipant,
        InteractionChannelParticipantStatus, InteractionChannelParticipantType,
        UpdateInteractionChannelParticipant,
    },
    interaction_transfer::{
        InteractionTransfer, InteractionTransferStatus, InteractionTransferType,
    },
    plugin::{CreatePlugin, FetchPlugin, Plugin, PluginFilter, UpdatePlugin},
    plugin_archive::{PluginArchive, UpdatePluginArchive},
    plugin_configuration::{
        CreatePluginConfiguration, FetchPluginConfiguration, PluginConfiguration,
        PluginConfigurationFilter,
    },
    plugin_configuration_archive::{PluginConfigurationArchive, UpdatePluginConfigurationArchive},
    plugin_release::{CreatePluginRelease, FetchPluginRelease, PluginRelease, PluginReleaseFilter},
    plugin_version::{CreatePluginVersion, FetchPluginVersion, PluginVersion, PluginVersionFilter},
    plugin_version_archive::{PluginVersionArchive, UpdatePluginVersionArchive},
    provisioning_status::{ProvisioningStatus, ProvisioningStatusProvisioningStatus},
    sids::{
        ChatService, Execution, FlexInstance, Flow, FunctionsService, InteractionContext,
        MessagingService, Note, Reservation, Task, TaskrouterOfflineActivity,
        TaskrouterTargetTaskqueue, TaskrouterTargetWorkflow, User, Workspace,
    },
    web_channel::{CreateWebChannel, UpdateWebChannel, WebChannel, WebChannelChatStatus},
};

mod channel;
mod configuration;
mod configured_plugin;
mod flex_flow;
mod insights_assessments;
mod insights_assessments_comment;
mod insights_conversation;
mod insights_questionnaires;
mod insights_questionnaires_category;
mod insights_questionnaires_question;
mod insights_segment;
mod insights_session;
mod insights_settings_answer_sets;
mod insights_settings_comment;
mod insights_user_roles;
mod interaction;
mod interaction_channel;
mod interaction_channel_invite;
mod interaction_channel_participant;
mod interaction_transfer;
mod plugin;
mod plugin_archive;
mod plugin_configuration;
mod plugin_configuration_archive;
mod plugin_release;
mod plugin_version;
mod plugin_version_archive;
mod provisioning_status;
mod sids;
mod web_channel;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Channel as twilio_runtime::Resource>::DESCRIPTOR,
    <Configuration as twilio_runtime::Resource>::DESCRIPTOR,
    <ConfiguredPlugin as twilio_runtime::Resource>::DESCRIPTOR,
    <FlexFlow as twilio_runtime::Resource>::DESCRIPTOR,
    <InsightsAssessments as twilio_runtime::Resource>::DESCRIPTOR,
    <InsightsAssessmentsComment as twilio_runtime::Resource>::DESCRIPTOR,
    <InsightsConversation as twilio_runtime::Resource>::DESCRIPTOR,
    <InsightsQuestionnaires as twilio_runtime::Resource>::DESCRIPTOR,
    <InsightsQuestionnairesCategory as twilio_runtime::Resource>::DESCRIPTOR,
    <InsightsQuestionnairesQuestion as twilio_runtime::Resource>::DESCRIPTOR,
    <InsightsSegment as twilio_runtime::Resource>::DESCRIPTOR,
    <InsightsSession as twilio_runtime::Resource>::DESCRIPTOR,
    <InsightsSettingsAnswerSets as twilio_runtime::Resource>::DESCRIPTOR,
    <InsightsSettingsComment as twilio_runtime::Resource>::DESCRIPTOR,
    <InsightsUserRoles as twilio_runtime::Resource>::DESCRIPTOR,
    <Interaction as twilio_runtime::Resource>::DESCRIPTOR,
    <InteractionChannel as twilio_runtime::Resource>::DESCRIPTOR,
    <InteractionChannelInvite as twilio_runtime::Resource>::DESCRIPTOR,
    <InteractionChannelParticipant as twilio_runtime::Resource>::DESCRIPTOR,
    <InteractionTransfer as twilio_runtime::Resource>::DESCRIPTOR,
    <Plugin as twilio_runtime::Resource>::DESCRIPTOR,
    <PluginArchive as twilio_runtime::Resource>::DESCRIPTOR,
    <PluginConfiguration as twilio_runtime::Resource>::DESCRIPTOR,
    <PluginConfigurationArchive as twilio_runtime::Resource>::DESCRIPTOR,
    <PluginRelease as twilio_runtime::Resource>::DESCRIPTOR,
    <PluginVersion as twilio_runtime::Resource>::DESCRIPTOR,
    <PluginVersionArchive as twilio_runtime::Resource>::DESCRIPTOR,
    <ProvisioningStatus as twilio_runtime::Resource>::DESCRIPTOR,
    <WebChannel as twilio_runtime::Resource>::DESCRIPTOR,
];

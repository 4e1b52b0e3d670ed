//! The calls of each version, and all of them.

use super::TypedCall;

mod accounts_v1;
mod api_v2010;
mod assistants_v1;
mod autopilot_v1;
mod bulkexports_v1;
mod chat_v1;
mod chat_v2;
mod chat_v3;
mod content_v1;
mod content_v2;
mod conversations_v1;
mod events_v1;
mod fax_v1;
mod flex_v1;
mod flex_v2;
mod frontline_v1;
mod iam_organizations;
mod iam_v1;
mod insights_v1;
mod intelligence_v2;
mod ip_messaging_v1;
mod ip_messaging_v2;
mod knowledge_v1;
mod lookups_v1;
mod lookups_v2;
mod marketplace_v1;
mod media_v1;
mod messaging_v1;
mod messaging_v2;
mod microvisor_v1;
mod monitor_v1;
mod monitor_v2;
mod notify_v1;
mod numbers_v1;
mod numbers_v2;
mod numbers_v3;
mod oauth_v1;
mod oauth_v2;
mod preview_beta;
mod pricing_v1;
mod pricing_v2;
mod proxy_v1;
mod routes_v2;
mod serverless_v1;
mod studio_v1;
mod studio_v2;
mod supersim_v1;
mod sync_v1;
mod taskrouter_v1;
mod trunking_v1;
mod trusthub_v1;
mod verify_v2;
mod video_v1;
mod voice_v1;
mod wireless_v1;

/// The calls of all operations.
pub fn all() -> impl Iterator<Item = &'static TypedCall> {
    let versions: [&[TypedCall]; 55] = [
        accounts_v1::CALLS,
        api_v2010::CALLS,
        assistants_v1::CALLS,
        autopilot_v1::CALLS,
        bulkexports_v1::CALLS,
        chat_v1::CALLS,
        chat_v2::CALLS,
        chat_v3::CALLS,
        content_v1::CALLS,
        content_v2::CALLS,
        conversations_v1::CALLS,
        events_v1::CALLS,
        fax_v1::CALLS,
        flex_v1::CALLS,
        flex_v2::CALLS,
        frontline_v1::CALLS,
        iam_organizations::CALLS,
        iam_v1::CALLS,
        insights_v1::CALLS,
        intelligence_v2::CALLS,
        ip_messaging_v1::CALLS,
        ip_messaging_v2::CALLS,
        knowledge_v1::CALLS,
        lookups_v1::CALLS,
        lookups_v2::CALLS,
        marketplace_v1::CALLS,
        media_v1::CALLS,
        messaging_v1::CALLS,
        messaging_v2::CALLS,
        microvisor_v1::CALLS,
        monitor_v1::CALLS,
        monitor_v2::CALLS,
        notify_v1::CALLS,
        numbers_v1::CALLS,
        numbers_v2::CALLS,
        numbers_v3::CALLS,
        oauth_v1::CALLS,
        oauth_v2::CALLS,
        preview_beta::CALLS,
        pricing_v1::CALLS,
        pricing_v2::CALLS,
        proxy_v1::CALLS,
        routes_v2::CALLS,
        serverless_v1::CALLS,
        studio_v1::CALLS,
        studio_v2::CALLS,
        supersim_v1::CALLS,
        sync_v1::CALLS,
        taskrouter_v1::CALLS,
        trunking_v1::CALLS,
        trusthub_v1::CALLS,
        verify_v2::CALLS,
        video_v1::CALLS,
        voice_v1::CALLS,
        wireless_v1::CALLS,
    ];
    versions.into_iter().flatten()
}

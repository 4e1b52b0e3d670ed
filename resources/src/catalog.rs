//! The descriptors of all products that are compiled in.

use std::sync::LazyLock;

use crate::descriptor::ResourceDescriptor;

/// The resources of all enabled products.
///
/// A feature enables each product; without any the slice is empty. An emulator can serve
/// these resources, and other tools can read their descriptors.
///
/// ```
/// # #[cfg(feature = "proxy")] {
/// use twilio_resources::{Resource, catalog, proxy::v1::Session};
///
/// let names: Vec<_> = catalog().iter().map(|resource| resource.name()).collect();
/// assert!(names.contains(&Session::DESCRIPTOR.name()));
/// # }
/// ```
pub fn catalog() -> &'static [&'static ResourceDescriptor] {
    static CATALOG: LazyLock<Vec<&'static ResourceDescriptor>> =
        LazyLock::new(|| VERSIONS.concat());
    &CATALOG
}

/// The resources of each version of each product.
const VERSIONS: &[&[&ResourceDescriptor]] = &[
    #[cfg(feature = "accounts")]
    crate::accounts::v1::RESOURCES,
    #[cfg(feature = "api")]
    crate::api::v2010::RESOURCES,
    #[cfg(feature = "assistants")]
    crate::assistants::v1::RESOURCES,
    #[cfg(feature = "autopilot")]
    crate::autopilot::v1::RESOURCES,
    #[cfg(feature = "bulkexports")]
    crate::bulkexports::v1::RESOURCES,
    #[cfg(feature = "chat")]
    crate::chat::v1::RESOURCES,
    #[cfg(feature = "chat")]
    crate::chat::v2::RESOURCES,
    #[cfg(feature = "chat")]
    crate::chat::v3::RESOURCES,
    #[cfg(feature = "content")]
    crate::content::v1::RESOURCES,
    #[cfg(feature = "content")]
    crate::content::v2::RESOURCES,
    #[cfg(feature = "conversations")]
    crate::conversations::v1::RESOURCES,
    #[cfg(feature = "events")]
    crate::events::v1::RESOURCES,
    #[cfg(feature = "fax")]
    crate::fax::v1::RESOURCES,
    #[cfg(feature = "flex")]
    crate::flex::v1::RESOURCES,
    #[cfg(feature = "flex")]
    crate::flex::v2::RESOURCES,
    #[cfg(feature = "frontline")]
    crate::frontline::v1::RESOURCES,
    #[cfg(feature = "iam")]
    crate::iam::organizations::RESOURCES,
    #[cfg(feature = "iam")]
    crate::iam::v1::RESOURCES,
    #[cfg(feature = "insights")]
    crate::insights::v1::RESOURCES,
    #[cfg(feature = "intelligence")]
    crate::intelligence::v2::RESOURCES,
    #[cfg(feature = "ip_messaging")]
    crate::ip_messaging::v1::RESOURCES,
    #[cfg(feature = "ip_messaging")]
    crate::ip_messaging::v2::RESOURCES,
    #[cfg(feature = "knowledge")]
    crate::knowledge::v1::RESOURCES,
    #[cfg(feature = "lookups")]
    crate::lookups::v1::RESOURCES,
    #[cfg(feature = "lookups")]
    crate::lookups::v2::RESOURCES,
    #[cfg(feature = "marketplace")]
    crate::marketplace::v1::RESOURCES,
    #[cfg(feature = "media")]
    crate::media::v1::RESOURCES,
    #[cfg(feature = "messaging")]
    crate::messaging::v1::RESOURCES,
    #[cfg(feature = "messaging")]
    crate::messaging::v2::RESOURCES,
    #[cfg(feature = "microvisor")]
    crate::microvisor::v1::RESOURCES,
    #[cfg(feature = "monitor")]
    crate::monitor::v1::RESOURCES,
    #[cfg(feature = "monitor")]
    crate::monitor::v2::RESOURCES,
    #[cfg(feature = "notify")]
    crate::notify::v1::RESOURCES,
    #[cfg(feature = "numbers")]
    crate::numbers::v1::RESOURCES,
    #[cfg(feature = "numbers")]
    crate::numbers::v2::RESOURCES,
    #[cfg(feature = "numbers")]
    crate::numbers::v3::RESOURCES,
    #[cfg(feature = "oauth")]
    crate::oauth::v1::RESOURCES,
    #[cfg(feature = "oauth")]
    crate::oauth::v2::RESOURCES,
    #[cfg(feature = "preview")]
    crate::preview::beta::RESOURCES,
    #[cfg(feature = "pricing")]
    crate::pricing::v1::RESOURCES,
    #[cfg(feature = "pricing")]
    crate::pricing::v2::RESOURCES,
    #[cfg(feature = "proxy")]
    crate::proxy::v1::RESOURCES,
    #[cfg(feature = "routes")]
    crate::routes::v2::RESOURCES,
    #[cfg(feature = "serverless")]
    crate::serverless::v1::RESOURCES,
    #[cfg(feature = "studio")]
    crate::studio::v1::RESOURCES,
    #[cfg(feature = "studio")]
    crate::studio::v2::RESOURCES,
    #[cfg(feature = "supersim")]
    crate::supersim::v1::RESOURCES,
    #[cfg(feature = "sync")]
    crate::sync::v1::RESOURCES,
    #[cfg(feature = "taskrouter")]
    crate::taskrouter::v1::RESOURCES,
    #[cfg(feature = "trunking")]
    crate::trunking::v1::RESOURCES,
    #[cfg(feature = "trusthub")]
    crate::trusthub::v1::RESOURCES,
    #[cfg(feature = "verify")]
    crate::verify::v2::RESOURCES,
    #[cfg(feature = "video")]
    crate::video::v1::RESOURCES,
    #[cfg(feature = "voice")]
    crate::voice::v1::RESOURCES,
    #[cfg(feature = "wireless")]
    crate::wireless::v1::RESOURCES,
];

//! [`proxy`]: an emulator of one product, ready to start.

use twilio_resources::proxy::v1::{
    Interaction, MessageInteraction, Participant, PhoneNumber, Service, Session, ShortCode,
};

use super::{Builder, Emulator};

/// An emulator of Proxy: services, their number pools, sessions, participants and
/// interactions, with Proxy's own rules.
///
/// ```
/// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
/// use twilio_resources::proxy::v1::{CreateService, Service};
///
/// let emulator = twilio_emulator::proxy().start().await?;
/// let service = Service::create(&emulator.client(), CreateService::new("support")).await?;
/// assert_eq!(service.unique_name.as_deref(), Some("support"));
/// emulator.shutdown().await;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn proxy() -> Builder {
    Emulator::builder()
        .resource_with_product_rules::<Service>()
        .resource_with_product_rules::<Session>()
        .resource_with_product_rules::<Participant>()
        .resource_with_product_rules::<MessageInteraction>()
        .resource_with_product_rules::<Interaction>()
        .resource_with_product_rules::<PhoneNumber>()
        .resource_with_product_rules::<ShortCode>()
}

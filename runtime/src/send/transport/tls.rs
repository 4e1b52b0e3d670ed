//! TLS for the transports of this crate: rustls with the ring provider and the
//! operating system's certificates.

use std::sync::Arc;

use rustls::ClientConfig;
use rustls_platform_verifier::BuilderVerifierExt;

use crate::error::ConfigError;

/// # Errors
///
/// If the system's certificates cannot be read.
pub(super) fn client_config() -> Result<ClientConfig, ConfigError> {
    build().map_err(|error| ConfigError::with_source("TLS is not available", error))
}

fn build() -> Result<ClientConfig, rustls::Error> {
    // Explicit, because a process may contain several providers and no default.
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth();
    Ok(config)
}

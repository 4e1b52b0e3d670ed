use twilio_resources::{
    Client, Result, Sid, codes,
    proxy::v1::{CreateSession, Service, Session},
};

/// Creates the session of this name, or returns the existing one.
///
/// # Errors
///
/// The create failed and the session does not exist.
pub async fn ensure(client: &Client, service: Sid<Service>, name: &str) -> Result<Session> {
    let params = CreateSession::new().unique_name(name);
    let error = match Session::create(client, service, params).await {
        Ok(session) => return Ok(session),
        Err(error) => error,
    };
    let is_there = error.code() == Some(codes::proxy::SESSION_NAME_TAKEN);
    if is_there || error.may_have_been_applied() {
        let found = Session::fetch(client, (service, name)).optional().await?;
        return found.ok_or(error);
    }
    Err(error)
}

//! The examples that the derive writes into the documentation of `Participant`, with variables
//! of the expected types. A test in the macros crate ensures that the examples are the same.

use twilio_resources::{
    Client, Result, Sid,
    proxy::v1::{CreateParticipant, Participant, Session},
};

pub async fn create(client: Client, session: Session, params: CreateParticipant) -> Result<()> {
    let participant = Participant::create(&client, &session, params).await?;
    println!("{}", participant.sid);
    Ok(())
}

pub async fn fetch(client: Client, session: Session, sid: Sid<Participant>) -> Result<()> {
    let participant = Participant::fetch(&client, (&session, sid)).await?;
    println!("{}", participant.sid);
    Ok(())
}

pub async fn list(client: Client, session: Session) -> Result<()> {
    let all = Participant::list(&client, &session).limit(100).await?;
    println!("{}", all.len());
    Ok(())
}

pub async fn delete(client: Client, participant: Participant) -> Result<()> {
    Participant::delete(&client, &participant).await?;
    Ok(())
}

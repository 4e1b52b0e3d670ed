use std::collections::BTreeMap;

use twilio_emulator::Emulator;
use twilio_resources::{
    api::v2010::Message,
    proxy::v1::{Service, Session},
};

use super::{Outcome, engine::Ended};

/// Compares the engine's outcomes with the emulator's records.
pub(crate) async fn report(
    emulator: &Emulator,
    service: &Service,
    opened: &[Ended],
    notified: &[Ended],
) -> Outcome {
    emulator.clear_faults();
    let client = emulator.client();
    let sessions = Session::list(&client, service).page_size(1000).await?;
    let names = tally(
        sessions
            .iter()
            .filter_map(|session| session.unique_name.clone()),
    );
    println!("sessions: {} for {} orders", sessions.len(), opened.len());
    assert!(opened.iter().all(Result::is_ok), "an order has no session");
    assert_eq!((sessions.len(), names.len()), (opened.len(), opened.len()));
    for sid in opened.iter().flatten() {
        assert!(
            sessions.iter().any(|session| session.sid == **sid),
            "{sid} does not exist"
        );
    }

    let messages = Message::list(&client, ()).page_size(1000).await?;
    let texts = tally(messages.iter().filter_map(|message| message.body.clone()));
    let sent = notified.iter().filter(|ended| ended.is_ok()).count();
    println!(
        "messages: {} sent for {} orders",
        messages.len(),
        notified.len()
    );
    println!(
        "  known to be sent: {sent}, unknown: {}",
        notified.len() - sent
    );
    println!("  unknown, but sent: {}", messages.len() - sent);
    assert!(
        texts.values().all(|count| *count == 1),
        "a message was sent twice"
    );

    println!("requests to Twilio: {}", emulator.request_count());
    Ok(())
}

fn tally(texts: impl Iterator<Item = String>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for text in texts {
        *counts.entry(text).or_default() += 1;
    }
    counts
}

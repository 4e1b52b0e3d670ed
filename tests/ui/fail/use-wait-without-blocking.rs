//! Waiting takes the feature `blocking`.

use twilio_resources::{Client, Result, Sid, proxy::v1::Service};

fn misuse(client: &Client, sid: Sid<Service>) -> Result<()> {
    let service = Service::fetch(client, sid).wait()?;
    drop(service);
    for service in Service::list(client).wait()? {
        drop(service);
    }
    for service in Service::list(client).stream().blocking() {
        drop(service?);
    }
    Ok(())
}

fn main() {}

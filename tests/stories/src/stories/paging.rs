//! Lists over three pages, in both of Twilio's formats.

use twilio_resources::{
    List,
    api::v2010::{CreateMessage, Message},
    proxy::v1::{CreateService, Service},
};

use crate::{
    Outcome,
    emulator::{Emulator, expect},
};

const SIZE: usize = 3;

pub(crate) async fn tell(emulator: &Emulator) -> Outcome {
    let client = &emulator.client;
    let names: Vec<_> = (0..7).map(|n| format!("service-{n}")).collect();
    for name in &names {
        Service::create(client, CreateService::new(name)).await?;
    }
    let services = || Service::list(client);
    walk(services, |service| service.unique_name, &names).await?;

    let mut bodies: Vec<_> = (0..7).map(|n| format!("message {n}")).collect();
    for body in &bodies {
        let params = CreateMessage::new("+14155550100")
            .from("+14155550199")
            .body(body);
        Message::create(client, (), params).await?;
    }
    bodies.reverse();
    let messages = || Message::list(client, ());
    walk(messages, |message| message.body, &bodies).await
}

async fn walk<T: Send + Sync + 'static>(
    list: impl Fn() -> List<T>,
    name: fn(T) -> Option<String>,
    expected: &[String],
) -> Outcome {
    let names = |records: Vec<T>| records.into_iter().filter_map(name).collect::<Vec<_>>();
    expect(names(list().page_size(SIZE).await?), expected)?;
    expect(
        names(list().page_size(SIZE).limit(5).await?),
        &expected[..5],
    )?;
    let mut pages = list().page_size(SIZE).pages();
    let mut found = Vec::new();
    while let Some(page) = pages.next().await {
        found.push(names(page?.into_items()));
    }
    expect(found, [&expected[..3], &expected[3..6], &expected[6..]])
}

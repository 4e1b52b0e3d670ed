//! Declared, with this project's crates.

use std::hint::black_box;

use twilio_runtime::{Client, Credentials, HyperTransport, ReqwestTransport, Sid, Transport};

use crate::{
    canned::{ACCOUNT, SERVICE, SESSION, TOKEN, sid},
    declared::{CreateParticipant, Participant},
    job::Way,
};

pub(crate) struct Ours {
    client: Client,
    sid: Sid<Participant>,
}

pub(crate) fn over_reqwest(base: &str) -> Ours {
    over(ReqwestTransport::new().unwrap(), base)
}

pub(crate) fn over_hyper(base: &str) -> Ours {
    over(HyperTransport::new().unwrap(), base)
}

fn over(transport: impl Transport, base: &str) -> Ours {
    let client = Client::builder(Credentials::account(ACCOUNT, TOKEN))
        .base_url(base)
        .transport(transport)
        .build();
    Ours {
        client: client.unwrap(),
        sid: sid(1).parse().unwrap(),
    }
}

impl Way for Ours {
    async fn fetch(&self) {
        let address = (SERVICE, SESSION, self.sid);
        black_box(Participant::fetch(&self.client, address).await.unwrap());
    }

    async fn create(&self) {
        let params = CreateParticipant::new("+14155551212").friendly_name("Alice in Wonderland");
        let create = Participant::create(&self.client, (SERVICE, SESSION), params);
        black_box(create.await.unwrap());
    }

    async fn stream(&self, page_size: usize, each: impl Fn()) {
        let list = Participant::list(&self.client, (SERVICE, SESSION));
        let mut records = list.page_size(page_size).stream();
        while let Some(record) = records.next().await {
            black_box(record.unwrap());
            each();
        }
    }

    async fn collect(&self, page_size: usize) -> usize {
        let list = Participant::list(&self.client, (SERVICE, SESSION));
        let list = list.page_size(page_size);
        black_box(list.await.unwrap()).len()
    }
}

//! By hand with reqwest and serde.

use std::{hint::black_box, time::Duration};

use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap};
use reqwest::{Client, RequestBuilder};
use serde::de::DeserializeOwned;

use crate::{
    canned::sid,
    handwritten::{Page, Participant, authorization, collection, form},
    job::Way,
};

pub(crate) struct ReqwestByHand {
    client: Client,
    collection: String,
    sid: String,
}

impl ReqwestByHand {
    pub(crate) fn new(base: &str) -> Self {
        use rustls_platform_verifier::BuilderVerifierExt;
        let provider = rustls::crypto::ring::default_provider();
        let tls = rustls::ClientConfig::builder_with_provider(provider.into())
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_platform_verifier()
            .unwrap()
            .with_no_client_auth();
        let headers = HeaderMap::from_iter([(AUTHORIZATION, authorization())]);
        let client = Client::builder()
            .tls_backend_preconfigured(tls)
            .user_agent("benches")
            .default_headers(headers)
            .timeout(Duration::from_secs(60))
            .build();
        Self {
            client: client.unwrap(),
            collection: collection(base),
            sid: sid(1),
        }
    }

    async fn read<T: DeserializeOwned>(&self, request: RequestBuilder) -> T {
        let response = request.send().await.unwrap().error_for_status().unwrap();
        let body = response.bytes().await.unwrap();
        serde_json::from_slice(&body).unwrap()
    }

    async fn page(&self, url: &str) -> Page {
        self.read(self.client.get(url)).await
    }
}

impl Way for ReqwestByHand {
    async fn fetch(&self) {
        let url = format!("{}/{}", self.collection, self.sid);
        black_box::<Participant>(self.read(self.client.get(url)).await);
    }

    async fn create(&self) {
        let content_type = "application/x-www-form-urlencoded";
        let request = self.client.post(&self.collection);
        let request = request.header(CONTENT_TYPE, content_type).body(form());
        black_box::<Participant>(self.read(request).await);
    }

    async fn stream(&self, page_size: usize, each: impl Fn()) {
        let mut next = Some(format!("{}?PageSize={page_size}", self.collection));
        while let Some(url) = next {
            let page = self.page(&url).await;
            for participant in page.participants {
                black_box(participant);
                each();
            }
            next = page.meta.next_page_url;
        }
    }

    async fn collect(&self, page_size: usize) -> usize {
        let mut all = Vec::new();
        let mut next = Some(format!("{}?PageSize={page_size}", self.collection));
        while let Some(url) = next {
            let page = self.page(&url).await;
            all.extend(page.participants);
            next = page.meta.next_page_url;
        }
        black_box(all).len()
    }
}

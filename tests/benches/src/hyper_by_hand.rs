//! By hand with hyper's client and serde, without TLS: the minimum cost.

use std::{hint::black_box, time::Duration};

use bytes::Bytes;
use http::{
    HeaderValue, Method, Request,
    header::{AUTHORIZATION, CONTENT_TYPE, USER_AGENT},
};
use http_body_util::{BodyExt, Full};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::{TokioExecutor, TokioTimer},
};
use serde::de::DeserializeOwned;

use crate::{
    canned::sid,
    handwritten::{Page, Participant, authorization, collection, form},
    job::Way,
};

pub(crate) struct HyperByHand {
    client: Client<HttpConnector, Full<Bytes>>,
    authorization: HeaderValue,
    collection: String,
    sid: String,
}

impl HyperByHand {
    pub(crate) fn new(base: &str) -> Self {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .build(connector);
        Self {
            client,
            authorization: authorization(),
            collection: collection(base),
            sid: sid(1),
        }
    }

    async fn read<T: DeserializeOwned>(&self, method: Method, url: &str, body: Bytes) -> T {
        let mut request = Request::builder()
            .method(method)
            .uri(url)
            .header(AUTHORIZATION, self.authorization.clone())
            .header(USER_AGENT, HeaderValue::from_static("benches"));
        if !body.is_empty() {
            let form = HeaderValue::from_static("application/x-www-form-urlencoded");
            request = request.header(CONTENT_TYPE, form);
        }
        let request = request.body(Full::new(body)).unwrap();
        let exchange = async {
            let response = self.client.request(request).await.unwrap();
            assert!(response.status().is_success());
            response.into_body().collect().await.unwrap().to_bytes()
        };
        let body = tokio::time::timeout(Duration::from_secs(60), exchange).await;
        serde_json::from_slice(&body.unwrap()).unwrap()
    }

    async fn page(&self, url: &str) -> Page {
        self.read(Method::GET, url, Bytes::new()).await
    }
}

impl Way for HyperByHand {
    async fn fetch(&self) {
        let url = format!("{}/{}", self.collection, self.sid);
        black_box::<Participant>(self.read(Method::GET, &url, Bytes::new()).await);
    }

    async fn create(&self) {
        black_box::<Participant>(
            self.read(Method::POST, &self.collection, form().into())
                .await,
        );
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

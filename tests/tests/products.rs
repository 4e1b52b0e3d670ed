//! Products that share their paths, served by one emulator and called by one client.

use serde::Deserialize;
use serde_json::json;
use twilio_emulator::Emulator;
use twilio_resources::proxy::v1::{CreateService, Service as ProxyService};
use twilio_runtime::{Sid, TwilioResource};

mod sync {
    use super::{Deserialize, Sid, TwilioResource};

    #[derive(Debug, Deserialize, TwilioResource)]
    #[twilio_resource(product = "sync", path = "/v1/Services", sid = "IS")]
    pub(super) struct Service {
        pub(super) sid: Sid<Service>,
        pub(super) friendly_name: Option<String>,
    }
}

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(product = "verify", path = "/v2/Services", sid = "VA")]
struct Verify {
    sid: Sid<Verify>,
}

#[tokio::test]
async fn one_client_reaches_both() {
    let emulator = twilio_emulator::proxy()
        .resource::<sync::Service>()
        .start()
        .await
        .unwrap();
    let client = emulator.client();
    let proxy = ProxyService::create(&client, CreateService::new("a"))
        .await
        .unwrap();
    let params = json!({"FriendlyName": "b"});
    let sync = sync::Service::create(&client, params).await.unwrap();
    assert_eq!((proxy.sid.prefix(), sync.sid.prefix()), ("KS", "IS"));
    assert_eq!(sync.friendly_name.as_deref(), Some("b"));
    assert_eq!(ProxyService::list(&client).await.unwrap().len(), 1);
    assert_eq!(sync::Service::list(&client).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_path_of_only_one_product_needs_no_product() {
    let emulator = Emulator::builder()
        .resource::<sync::Service>()
        .resource::<Verify>()
        .start()
        .await
        .unwrap();
    let base = emulator.url().replace("/{product}", "");
    let credentials =
        twilio_runtime::Credentials::account(emulator.account_sid(), emulator.auth_token());
    let client = twilio_runtime::Client::builder(credentials)
        .base_url(base)
        .build()
        .unwrap();
    let verify = Verify::create(&client, ()).await.unwrap();
    assert_eq!(
        Verify::fetch(&client, verify.sid).await.unwrap().sid,
        verify.sid
    );
}

#[tokio::test]
async fn two_resources_with_the_same_path_are_refused_by_name() {
    #[derive(Debug, Deserialize, TwilioResource)]
    #[twilio_resource(product = "verify", path = "/v2/Services")]
    struct Twin {
        sid: Sid<Twin>,
    }
    let twins = Emulator::builder().resource::<Verify>().resource::<Twin>();
    let error = twins.start().await.unwrap_err().to_string();
    assert!(
        error.contains("Verify") && error.contains("Twin"),
        "{error}"
    );
    let json = r#"{"sid": "VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}"#;
    assert_eq!(
        serde_json::from_str::<Twin>(json).unwrap().sid.prefix(),
        "VA"
    );
}

//! Data and requests from others must not harm the viewer of the page.

use http::Method;
use serde_json::json;
use twilio_resources::proxy::v1::{CreateService, Service};

use crate::{
    application::answering,
    browser::Browser,
    emulated::{NUMBER, emulator, number, page, seed, send, session},
};

/// Markup that runs a script in many ways.
const PROBE: &str =
    r#"<img src=x onerror="window.hacked=1"><script>window.hacked=1</script></pre></ol>'"`"#;

#[tokio::test]
async fn data_from_clients_never_becomes_markup() {
    let emulator = emulator().await;
    let client = emulator.client();
    // The probe is in a record's name and fields, in each part of a request, in the
    // application's response, and in a webhook's URL.
    let service = Service::create(&client, CreateService::new(PROBE))
        .await
        .unwrap();
    number(
        &emulator,
        &answering(
            "text/xml",
            format!(
                "<Response><Message>{}</Message></Response>",
                PROBE.replace('<', "&lt;")
            ),
        )
        .await,
    );
    let message =
        json!({ "to": PROBE, "from": PROBE, "body": PROBE, "status": PROBE, "direction": PROBE });
    seed(&emulator, "Messages", message);
    seed(
        &emulator,
        "Applications",
        json!({ "sid": PROBE, "friendly_name": PROBE }),
    );
    emulator.receive_message(PROBE, NUMBER, PROBE).unwrap();
    let encoded = "%3Cimg%20src=x%20onerror=%22window.hacked=1%22%3E";
    for path in [
        format!("/proxy/{encoded}"),
        format!("/proxy/v1/Services?{encoded}='`"),
    ] {
        assert_eq!(send(&emulator, Method::POST, &path, PROBE).await, 401);
    }
    let method = Method::from_bytes(b"IMG'`").unwrap();
    send(&emulator, method, "/proxy/v1/Services", PROBE).await;

    let browser = Browser::open(&page(&emulator)).await;
    browser.until_text(".bubble.own", PROBE).await;
    browser.until_text(".bubble:not(.own)", PROBE).await;
    browser.until_text("#log", "webhook").await;
    browser.run("document.querySelectorAll('#records > div > div > details, #log details').forEach((it) => { it.open = true; })").await;
    browser.until_text("#log pre", PROBE).await;
    browser.click("#records .link", service.sid.as_str()).await;
    browser.until_text("#record", "onerror").await;
    browser.picture("probe").await;
    let made = "return [...document.querySelectorAll('img, iframe, object, svg, style, script:not([type=module]), [onerror]')].map((it) => it.outerHTML)";
    assert_eq!(browser.run(made).await, json!([]));
    assert_eq!(
        browser.run("return window.hacked ?? null").await,
        json!(null)
    );
    assert_eq!(browser.complaints().await, Vec::<String>::new());
    browser.close().await;
}

#[tokio::test]
async fn a_page_of_another_origin_changes_and_reads_nothing() {
    let emulator = emulator().await;
    session(&emulator).await;
    let base = page(&emulator);
    let script = format!(
        "<script>window.read = []; const tell = (it) => window.read.push(it);
        const ask = (path, init) => fetch('{base}' + path, init).then((it) => it.text()).then(tell, () => tell(null));
        Promise.all([ask('_emulator/state'), ask('_emulator/reset', {{ method: 'POST' }}),
            ask('_emulator/reset', {{ method: 'POST', mode: 'no-cors' }}),
            ask('_emulator/clock', {{ method: 'POST', mode: 'no-cors', body: '{{\"seconds\": 9}}' }})])
            .then(() => {{ window.done = true; }});</script>
        <form action='{base}_emulator/reset' method='post'><button>x</button></form>"
    );
    let browser = Browser::open(&answering("text/html", script).await).await;
    browser.until("window.done").await;
    // A response that may not be read is null, or empty in mode `no-cors`.
    let read = browser.run("return window.read.filter(Boolean)").await;
    assert_eq!(read, json!([]));
    browser.click("button", "x").await;
    browser
        .until("document.body.innerText.includes('20403')")
        .await;
    assert!(emulator.snapshot().to_string().contains("ride"));
    browser.close().await;
}

#[tokio::test]
async fn a_foreign_host_name_that_resolves_to_this_machine_has_no_access() {
    let emulator = emulator().await;
    let port = emulator.address().unwrap().port();
    let rule = "--host-resolver-rules=MAP rebound.test 127.0.0.1";
    let url = format!("http://rebound.test:{port}/");
    let browser = Browser::with_arguments(&url, &[rule]).await;
    for path in ["", "_emulator/state", "_emulator/log", "_emulator/page.js"] {
        browser.goto(&format!("{url}{path}")).await.unwrap();
        browser
            .until("document.body.innerText.includes('20403')")
            .await;
        let text = browser
            .run("return document.documentElement.innerText")
            .await;
        assert!(!text.to_string().contains(emulator.auth_token()), "{text}");
    }
    browser.close().await;
}

#[tokio::test]
async fn the_page_uses_no_other_host_and_cannot_be_framed() {
    let emulator = emulator().await;
    let base = page(&emulator);
    let browser = Browser::open(&base).await;
    browser.until_text("#account", emulator.auth_token()).await;
    let hosts = "return [...new Set(performance.getEntriesByType('resource').map((it) => new URL(it.name)).filter((it) => it.protocol !== 'data:').map((it) => it.origin))]";
    assert_eq!(
        browser.run(hosts).await,
        json!([base.trim_end_matches('/')])
    );
    let frame = format!("<iframe src='{base}'></iframe>");
    browser
        .goto(&answering("text/html", frame).await)
        .await
        .unwrap();
    let refused = || async {
        browser
            .complaints()
            .await
            .iter()
            .any(|it| it.contains("frame-ancestors") || it.contains("403"))
    };
    for _ in 0..100 {
        if refused().await {
            browser.close().await;
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("the page is shown in a frame of another origin");
}

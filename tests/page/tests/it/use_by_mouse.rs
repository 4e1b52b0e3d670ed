//! The page with a mouse.

use crate::{
    application::answering,
    browser::Browser,
    driver::parent,
    emulated::{NUMBER, PHONE, emulator, number, page, session},
};
use twilio_resources::proxy::v1::{CreateService, Service};

#[tokio::test]
async fn a_request_appears_automatically_with_its_response() {
    let emulator = emulator().await;
    let browser = Browser::open(&page(&emulator)).await;
    browser.until_text("#log-hint", "Nothing yet").await;
    let client = emulator.client();
    let service = Service::create(&client, CreateService::new("support")).await;
    browser
        .click("#log summary", "POST /proxy/v1/Services")
        .await;
    browser.until_text("#log summary", "201").await;
    browser.until_text("#log pre", "UniqueName=support").await;
    let sid = service.unwrap().sid;
    browser.until_text("#log pre", sid.as_str()).await;
    browser.until_text("#account", "Requests1").await;
    browser.picture("log").await;
    assert_eq!(browser.complaints().await, Vec::<String>::new());
    browser.close().await;
}

#[tokio::test]
async fn a_phone_sends_a_message_and_the_application_replies() {
    let emulator = emulator().await;
    let twiml = "<Response><Message>Welcome</Message></Response>";
    number(&emulator, &answering("text/xml", twiml.to_owned()).await);
    let browser = Browser::open(&page(&emulator)).await;
    browser
        .until("document.querySelector('#numbers option')")
        .await;
    browser.fill("#new-phone [name=from]", PHONE).await;
    browser.fill("#new-phone [name=to]", NUMBER).await;
    browser.fill("#new-phone [name=body]", "Hello").await;
    browser.click("#new-phone button", "Send").await;
    browser.until_text(".bubble.own", "Hello").await;
    browser.until_text(".bubble:not(.own)", "Welcome").await;
    browser.until_text("#log", "webhook http://127.0.0.1").await;
    // The listed phone sends another message, from its own form.
    browser.fill(".phone [name=body]", "Again").await;
    browser.click(".phone button", "Send").await;
    browser.until_text(".bubble.own", "Again").await;
    browser.picture("phones").await;
    let bodies: Vec<_> = emulator
        .webhooks()
        .iter()
        .map(|sent| sent.get("Body").map(str::to_owned))
        .collect();
    assert_eq!(bodies, [Some("Hello".to_owned()), Some("Again".to_owned())]);
    assert_eq!(browser.complaints().await, Vec::<String>::new());
    browser.close().await;
}

#[tokio::test]
async fn a_webhook_is_resent() {
    let emulator = emulator().await;
    let twiml = "<Response><Message>Welcome</Message></Response>";
    number(&emulator, &answering("text/xml", twiml.to_owned()).await);
    emulator.receive_message(PHONE, NUMBER, "Hello").unwrap();
    let browser = Browser::open(&page(&emulator)).await;
    browser.click("#log summary", "webhook").await;
    browser.click("#log button", "Resend").await;
    let webhooks = "[...document.querySelectorAll('#log summary')].filter((it) => it.textContent.includes('webhook'))";
    browser.until(&format!("{webhooks}.length == 2")).await;
    let bodies: Vec<_> = emulator
        .webhooks()
        .iter()
        .map(|sent| sent.get("Body").map(str::to_owned))
        .collect();
    assert_eq!(bodies, [Some("Hello".to_owned()), Some("Hello".to_owned())]);
    browser.close().await;
}

#[tokio::test]
async fn a_browser_ends_if_a_test_fails() {
    let emulator = emulator().await;
    let browser = Browser::open(&page(&emulator)).await;
    let processes = browser.driver.children();
    assert!(!processes.is_empty());
    // Like a panic.
    drop(browser);
    let end = std::time::Instant::now() + crate::browser::PATIENCE;
    while processes.iter().any(|id| parent(*id).is_some()) {
        assert!(std::time::Instant::now() < end, "the browser still runs");
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_fault_is_injected_and_removed() {
    let emulator = emulator().await;
    let client = emulator.client();
    let browser = Browser::open(&page(&emulator)).await;
    browser.click("#fault button", "Add fault").await;
    browser.until_text("#clear-faults", "(1)").await;
    let create = || Service::create(&client, CreateService::new("support"));
    assert_eq!(create().await.unwrap_err().status().unwrap(), 503);
    browser.until_text("#log .failed", "503").await;
    browser.click("#fault button", "Add fault").await;
    browser.until_text("#clear-faults", "(1)").await;
    browser.click("#clear-faults", "Remove faults").await;
    browser.until_text("#clear-faults", "(0)").await;
    assert!(create().await.is_ok());
    browser.close().await;
}

#[tokio::test]
async fn the_children_of_a_record_can_be_opened() {
    let emulator = emulator().await;
    let session = session(&emulator).await;
    let browser = Browser::open(&page(&emulator)).await;
    browser.click("#records summary", "Service").await;
    browser.click("#records .link", "support").await;
    browser
        .until_text("#record", r#""unique_name": "support""#)
        .await;
    browser
        .until_text("#record-title", session.service_sid.as_str())
        .await;
    browser.click("#records summary", "sessions").await;
    browser.click("#records .link", "ride").await;
    browser
        .until_text("#record", r#""unique_name": "ride""#)
        .await;
    browser.until_text("#record", session.sid.as_str()).await;
    browser.picture("records").await;
    browser.click("#reset", "Remove all records").await;
    browser.until("![...document.querySelectorAll('.link')].some((it) => it.textContent.includes('ride'))").await;
    browser.close().await;
}

#[tokio::test]
async fn a_click_advances_the_clock() {
    let emulator = emulator().await;
    let browser = Browser::open(&page(&emulator)).await;
    browser.fill("#clock [name=seconds]", "315360000").await;
    browser.click("#clock button", "Advance").await;
    let year = "Number(document.getElementById('account').textContent.match(/Time(\\d+)/)?.[1])";
    browser
        .until(&format!("{year} > new Date().getFullYear() + 8"))
        .await;
    browser.close().await;
}

#[tokio::test]
async fn errors_are_shown() {
    let emulator = emulator().await;
    let browser = Browser::open(&page(&emulator)).await;
    browser.fill("#new-phone [name=to]", "+14155550111").await;
    browser.fill("#new-phone [name=body]", "Hello").await;
    browser.click("#new-phone button", "Send").await;
    browser
        .until_text("#problem:not([hidden])", "+14155550111")
        .await;
    browser.close().await;
}

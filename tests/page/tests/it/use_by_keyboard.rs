//! The page without a mouse.

use crate::{
    browser::Browser,
    emulated::{NUMBER, PHONE, emulator, number, page, session},
};

const TAB: char = '\u{E004}';
const ENTER: char = '\u{E007}';

/// Moves the focus until an expression about `document.activeElement` is true.
async fn tab_to(browser: &Browser, expression: &str) {
    let expression = format!("const it = document.activeElement; return Boolean({expression})");
    for _ in 0..100 {
        if browser.run(&expression).await == true {
            let outline = "return getComputedStyle(document.activeElement).outlineStyle";
            assert_eq!(
                browser.run(outline).await,
                "solid",
                "the focus is not visible"
            );
            return;
        }
        browser.press(TAB).await;
    }
    panic!("no focused element matches {expression}");
}

#[tokio::test]
async fn a_record_is_opened_by_keyboard() {
    let emulator = emulator().await;
    session(&emulator).await;
    let browser = Browser::open(&page(&emulator)).await;
    browser.until_text("#records summary", "Service").await;
    tab_to(
        &browser,
        "it.matches('summary') && it.textContent.includes('Service')",
    )
    .await;
    browser.press(ENTER).await;
    browser.until_text("#records .link", "support").await;
    tab_to(&browser, "it.textContent.includes('support')").await;
    browser.press(ENTER).await;
    browser
        .until_text("#record", r#""unique_name": "support""#)
        .await;
    // The focus moves to the record, so that a screen reader reads it.
    browser
        .until("document.activeElement.id === 'record-title'")
        .await;
    browser.close().await;
}

#[tokio::test]
async fn a_message_is_written_by_keyboard_and_focus_stays() {
    let emulator = emulator().await;
    number(&emulator, "http://127.0.0.1:9/");
    let browser = Browser::open(&page(&emulator)).await;
    tab_to(&browser, "it.name === 'to'").await;
    for key in NUMBER.chars() {
        browser.press(key).await;
    }
    tab_to(&browser, "it.name === 'body'").await;
    for key in "Hi".chars() {
        browser.press(key).await;
    }
    browser.press(ENTER).await;
    browser.until_text(".bubble.own", "Hi").await;
    // A new request redraws the log and the phones, but not the element with the focus.
    emulator.receive_message(PHONE, NUMBER, "Hello").unwrap();
    browser.until_text(".bubble.own", "Hello").await;
    browser
        .until("document.activeElement.name === 'body'")
        .await;
    browser.close().await;
}

#[tokio::test]
async fn every_clickable_element_is_reachable_by_keyboard() {
    let emulator = emulator().await;
    session(&emulator).await;
    let browser = Browser::open(&page(&emulator)).await;
    browser.until_text("#log summary", "POST").await;
    let all = "[...document.querySelectorAll('button, input, select, summary, [tabindex=\"0\"]')].filter((it) => it.checkVisibility())";
    let count = browser.run(&format!("return {all}.length")).await;
    for _ in 0..count.as_u64().unwrap() + 2 {
        browser.press(TAB).await;
        browser
            .run("document.activeElement.setAttribute('data-reached', '')")
            .await;
    }
    let missed = format!(
        "return {all}.filter((it) => !it.hasAttribute('data-reached')).map((it) => it.outerHTML)"
    );
    assert_eq!(browser.run(&missed).await, serde_json::json!([]));
    browser.close().await;
}

#[tokio::test]
async fn every_field_and_button_has_a_name() {
    let emulator = emulator().await;
    number(&emulator, "http://127.0.0.1:9/");
    emulator.receive_message(PHONE, NUMBER, "Hello").unwrap();
    let browser = Browser::open(&page(&emulator)).await;
    browser.until_text(".bubble", "Hello").await;
    let nameless = "return [...document.querySelectorAll('button, input, select')]
        .filter((it) => !it.textContent.trim() && !it.getAttribute('aria-label') && !it.labels?.length)
        .map((it) => it.outerHTML)";
    assert_eq!(browser.run(nameless).await, serde_json::json!([]));
    browser.close().await;
}

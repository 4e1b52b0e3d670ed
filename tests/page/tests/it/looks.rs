//! Light and dark mode, wide and narrow screens.

use serde_json::{Value, json};
use twilio_emulator::Emulator;

use crate::{
    browser::Browser,
    emulated::{NUMBER, PHONE, emulator, number, page, seed, session},
};

/// A script that returns the texts whose contrast with their background is below 4.5.
const FAINT: &str = r"
    const rgb = (color) => color.match(/[\d.]+/g).map(Number);
    const light = (color) => {
        const [r, g, b] = rgb(color).slice(0, 3).map((part) => part / 255)
            .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = (it) => {
        for (; it; it = it.parentElement) {
            const color = getComputedStyle(it).backgroundColor;
            if (rgb(color)[3] !== 0) return color;
        }
        return 'rgb(255, 255, 255)';
    };
    const hasText = (it) => it.matches('input, select')
        || [...it.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    return [...document.querySelectorAll('body *')]
        .filter((it) => hasText(it) && it.checkVisibility() && !it.closest('script, option'))
        .map((it) => {
            const [a, b] = [light(getComputedStyle(it).color), light(ground(it))];
            return [(Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), it.outerHTML];
        })
        .filter(([contrast]) => contrast < 4.5)";

/// A page with all its parts open.
async fn full_page(emulator: &Emulator) -> Browser {
    session(emulator).await;
    number(emulator, "http://127.0.0.1:9/");
    emulator
        .receive_message(PHONE, NUMBER, &"long ".repeat(100))
        .unwrap();
    emulator
        .receive_message("+14155550100", NUMBER, &"x".repeat(500))
        .unwrap();
    let message = json!({ "to": PHONE, "from": NUMBER, "body": "Your table is ready", "status": "delivered", "direction": "outbound-api" });
    seed(emulator, "Messages", message);
    let path = format!("/proxy/v1/Services?{}", "q".repeat(300));
    let sent = crate::emulated::send(emulator, http::Method::GET, &path, &"y".repeat(300)).await;
    assert_eq!(sent, 401);
    let browser = Browser::open(&page(emulator)).await;
    browser.until_text("#log", "webhook").await;
    browser.until_text(".bubble", "Your table").await;
    browser.run("document.querySelectorAll('#records > div > div > details, #log details').forEach((it) => { it.open = true; })").await;
    browser.click("#records .link", "support").await;
    browser.until_text("#record", "support").await;
    browser
}

async fn prefer(browser: &Browser, scheme: &str) -> Value {
    let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
    browser
        .tools(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        )
        .await;
    browser.picture(scheme).await;
    browser
        .run("return getComputedStyle(document.documentElement).backgroundColor")
        .await
}

#[tokio::test]
async fn every_text_is_readable_in_light_and_in_dark() {
    let emulator = emulator().await;
    let browser = full_page(&emulator).await;
    let light = prefer(&browser, "light").await;
    assert_eq!(browser.run(FAINT).await, json!([]), "in light");
    let dark = prefer(&browser, "dark").await;
    assert_eq!(browser.run(FAINT).await, json!([]), "in dark");
    assert_ne!(light, dark);
    browser.close().await;
}

#[tokio::test]
async fn nothing_is_wider_than_a_phone() {
    let emulator = emulator().await;
    let browser = full_page(&emulator).await;
    for width in [320, 390, 768] {
        let metrics =
            json!({ "width": width, "height": 844, "deviceScaleFactor": 1, "mobile": true });
        browser
            .tools("Emulation.setDeviceMetricsOverride", metrics)
            .await;
        browser.picture(&format!("wide-{width}")).await;
        let scroll = "return [document.documentElement.scrollWidth, innerWidth]";
        assert_eq!(browser.run(scroll).await, json!([width, width]));
        let outside = format!(
            "return [...document.querySelectorAll('body *')].filter((it) => it.checkVisibility() && it.getBoundingClientRect().right > {width} + 0.5).map((it) => it.outerHTML)"
        );
        assert_eq!(browser.run(&outside).await, json!([]));
    }
    browser.close().await;
}

//! A headless Chromium, driven by the `WebDriver` protocol.

use std::time::Duration;

use fantoccini::{
    Client, ClientBuilder, Locator,
    actions::{InputSource, KeyAction, KeyActions},
    error::CmdError,
    wd::WebDriverCompatibleCommand,
};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

use crate::driver::Driver;

/// How long a condition on the page may take.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// One browser with one page. It is killed on drop, unless `close` ended it before.
pub(crate) struct Browser {
    page: Client,
    pub(crate) driver: Driver,
}

/// A command of Chromium's own protocol.
#[derive(Debug)]
struct Protocol {
    path: &'static str,
    body: Value,
}

impl Browser {
    /// Opens a URL in a separate browser.
    pub(crate) async fn open(url: &str) -> Self {
        Self::with_arguments(url, &[]).await
    }

    /// Opens a URL in a separate browser, with more command-line arguments.
    pub(crate) async fn with_arguments(url: &str, more: &[&str]) -> Self {
        let driver = Driver::start().await;
        let mut arguments = vec!["--headless=new", "--no-sandbox", "--disable-dev-shm-usage"];
        arguments.extend(["--disable-gpu", "--window-size=1280,1000"]);
        arguments.extend(more);
        let capabilities = json!({
            "goog:chromeOptions": { "args": arguments },
            "goog:loggingPrefs": { "browser": "ALL" },
        });
        let capabilities = capabilities.as_object().unwrap().clone();
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let page = builder
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{}", driver.port))
            .await
            .unwrap();
        page.goto(url).await.unwrap();
        Self { page, driver }
    }

    /// Runs a script; returns the value of its `return`.
    pub(crate) async fn run(&self, script: &str) -> Value {
        self.page.execute(script, Vec::new()).await.unwrap()
    }

    /// Waits until an expression is true on the page.
    pub(crate) async fn until(&self, expression: &str) {
        let end = Instant::now() + PATIENCE;
        while self.run(&format!("return Boolean({expression})")).await != true {
            if Instant::now() > end {
                let text = self.run("return document.body.innerText").await;
                panic!("{expression} is never true on this page:\n{text}");
            }
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until the text of an element contains something.
    pub(crate) async fn until_text(&self, selector: &str, text: &str) {
        let (selector, text) = (json!(selector), json!(text));
        let texts = format!("[...document.querySelectorAll({selector})]");
        self.until(&format!(
            "{texts}.some((it) => it.textContent.includes({text}))"
        ))
        .await;
    }

    /// Clicks the first element of a selector whose text contains something.
    pub(crate) async fn click(&self, selector: &str, text: &str) {
        self.until_text(selector, text).await;
        for element in self.page.find_all(Locator::Css(selector)).await.unwrap() {
            if element.text().await.unwrap().contains(text) {
                element.click().await.unwrap();
                return;
            }
        }
        panic!("{selector} with {text} is not visible");
    }

    /// Replaces the content of a field.
    pub(crate) async fn fill(&self, selector: &str, text: &str) {
        let field = self.page.find(Locator::Css(selector)).await.unwrap();
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Presses and releases a key.
    pub(crate) async fn press(&self, key: char) {
        let keys = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key });
        self.page.perform_actions(keys).await.unwrap();
    }

    /// A command of Chromium's developer tools.
    pub(crate) async fn tools(&self, command: &str, parameters: Value) {
        let body = json!({ "cmd": command, "params": parameters });
        let path = "goog/cdp/execute";
        self.page.issue_cmd(Protocol { path, body }).await.unwrap();
    }

    /// The errors in the browser's log: of scripts, and of blocked files.
    pub(crate) async fn complaints(&self) -> Vec<String> {
        let body = json!({ "type": "browser" });
        let path = "se/log";
        let log = self.page.issue_cmd(Protocol { path, body }).await.unwrap();
        let entries = log.as_array().cloned().unwrap_or_default();
        let severe = entries.iter().filter(|entry| entry["level"] == "SEVERE");
        severe.map(|entry| entry["message"].to_string()).collect()
    }

    /// Saves a screenshot of the page, if `PICTURES` names a folder.
    pub(crate) async fn picture(&self, name: &str) {
        if let Some(folder) = std::env::var_os("PICTURES") {
            let picture = self.page.screenshot().await.unwrap();
            let path = std::path::Path::new(&folder).join(format!("{name}.png"));
            std::fs::write(path, picture).unwrap();
        }
    }

    pub(crate) async fn goto(&self, url: &str) -> Result<(), CmdError> {
        self.page.goto(url).await
    }

    pub(crate) async fn close(self) {
        self.page.close().await.unwrap();
    }
}

impl WebDriverCompatibleCommand for Protocol {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!(
            "session/{}/{}",
            session.unwrap_or_default(),
            self.path
        ))
    }

    fn method_and_body(&self, _: &url::Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

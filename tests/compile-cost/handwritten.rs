//! The same resource and the same calls, by hand.

use reqwest::Method;
use serde::{Deserialize, Serialize};

use crate::{
    Calls, Service,
    http::{Api, Error, Meta},
};

/// A widget.
#[derive(Clone, Debug, Deserialize)]
pub struct Widget0 {
    /// The identifier.
    pub sid: String,
    /// The service.
    pub service_sid: String,
    /// The account.
    pub account_sid: String,
    /// The name.
    pub friendly_name: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The priority.
    pub priority: Option<u32>,
    /// Whether it is enabled.
    pub enabled: Option<bool>,
    /// When it was added.
    pub date_created: jiff::Timestamp,
    /// When it was changed.
    pub date_updated: Option<jiff::Timestamp>,
    /// Its address.
    pub url: Option<String>,
}

/// A page of widgets.
#[derive(Deserialize)]
struct Page {
    widgets: Vec<Widget0>,
    meta: Meta,
}

/// The parameters for a new widget.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateWidget0 {
    /// The name.
    pub friendly_name: String,
    /// The priority.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<u32>,
    /// Whether it is enabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

/// The parameters of a change.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct UpdateWidget0 {
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<String>,
    /// The priority.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<u32>,
    /// Whether it is enabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

impl Widget0 {
    /// Adds a widget.
    pub async fn create(api: &Api, service_sid: &str, params: &CreateWidget0) -> Result<Self, Error> {
        let path = format!("/v1/Services/{service_sid}/Widgets0");
        let body = api.send(api.request(Method::POST, &path).form(params)).await?;
        Ok(serde_json::from_slice(&body)?)
    }

    /// Reads one widget.
    pub async fn fetch(api: &Api, service_sid: &str, sid: &str) -> Result<Self, Error> {
        let path = format!("/v1/Services/{service_sid}/Widgets0/{sid}");
        let body = api.send(api.request(Method::GET, &path)).await?;
        Ok(serde_json::from_slice(&body)?)
    }

    /// Reads the widgets.
    pub async fn list(api: &Api, service_sid: &str) -> Result<Vec<Self>, Error> {
        let mut all = Vec::new();
        let path = format!("/v1/Services/{service_sid}/Widgets0");
        let mut request = api.request(Method::GET, &path);
        loop {
            let body = api.send(request).await?;
            let page: Page = serde_json::from_slice(&body)?;
            all.extend(page.widgets);
            match page.meta.next_page_url {
                Some(url) => request = api.request_page(&url)?,
                None => return Ok(all),
            }
        }
    }

    /// Changes a widget.
    pub async fn update(
        api: &Api,
        service_sid: &str,
        sid: &str,
        params: &UpdateWidget0,
    ) -> Result<Self, Error> {
        let path = format!("/v1/Services/{service_sid}/Widgets0/{sid}");
        let body = api.send(api.request(Method::POST, &path).form(params)).await?;
        Ok(serde_json::from_slice(&body)?)
    }

    /// Removes a widget.
    pub async fn delete(api: &Api, service_sid: &str, sid: &str) -> Result<(), Error> {
        let path = format!("/v1/Services/{service_sid}/Widgets0/{sid}");
        api.send(api.request(Method::DELETE, &path)).await?;
        Ok(())
    }
}

/// Calls each operation once, boxed as in the declared crate.
pub fn widget0<'a>(api: &'a Api, service: &'a Service) -> Calls<'a> {
    Box::pin(async move {
        let create = CreateWidget0 {
            friendly_name: "a".to_owned(),
            priority: Some(3),
            enabled: Some(true),
        };
        let created = Widget0::create(api, &service.sid, &create).await?;
        let fetched = Widget0::fetch(api, &service.sid, &created.sid).await?;
        let listed = Widget0::list(api, &service.sid).await?;
        let update = UpdateWidget0 {
            friendly_name: Some("b".to_owned()),
            ..UpdateWidget0::default()
        };
        let updated = Widget0::update(api, &service.sid, &fetched.sid, &update).await?;
        Widget0::delete(api, &service.sid, &updated.sid).await?;
        Ok(listed.len())
    })
}

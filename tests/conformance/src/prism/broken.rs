//! Requests that a document does not allow, created from good ones by one change each.

use base64::{Engine, engine::general_purpose::STANDARD};
use bytes::Bytes;
use http::{Method, Request, StatusCode, Uri, header::AUTHORIZATION};
use twilio_runtime::{
    ReqwestTransport, Transport,
    descriptor::{OperationDescriptor, Place, ResourceDescriptor},
};

use super::TOKEN;
use crate::{
    Error, Result, Shape,
    cases::{self, ACCOUNT, Case},
    document::{Operation, Parameter},
    ours::{self, Ours},
};

/// A value that is valid only as text.
const NONSENSE: &str = "nonsense";

/// A SID of no resource.
const FOREIGN_SID: &str = "QQ0123456789abcdef0123456789abcdef";

/// A request that is broken in one place.
#[derive(Clone, Debug)]
pub(super) struct Broken {
    /// The operation and the change.
    pub(super) what: String,
    request: Request<Bytes>,
}

/// All broken requests of an operation.
pub(super) fn of(
    operation: &Operation,
    resource: &'static ResourceDescriptor,
    declared: &'static OperationDescriptor,
    ours: Ours,
) -> Result<Vec<Broken>> {
    let case = cases::plain(resource, declared);
    let maker = Maker {
        operation,
        case,
        ours,
    };
    let mut all = Vec::new();
    maker.credentials(&mut all)?;
    maker.path_values(&mut all)?;
    maker.parameters(&mut all)?;
    maker.places(&mut all)?;
    Ok(all)
}

/// A path that cannot be decoded, which ends the server. It is sent only once.
pub(super) fn escape(
    operation: &Operation,
    resource: &'static ResourceDescriptor,
    declared: &'static OperationDescriptor,
    ours: Ours,
) -> Result<Broken> {
    let case = cases::plain(resource, declared);
    let maker = Maker {
        operation,
        case,
        ours,
    };
    let mut request = maker.good()?;
    *request.uri_mut() = uri(&format!("{}%zz", request.uri()))?;
    let what = maker.what("with a broken escape");
    Ok(Broken { what, request })
}

/// Creates broken requests from one good case.
struct Maker<'a> {
    operation: &'a Operation,
    case: Case,
    ours: Ours,
}

impl Maker<'_> {
    fn what(&self, change: &str) -> String {
        format!("{} {change}", self.case.what())
    }

    fn good(&self) -> Result<Request<Bytes>> {
        let mut request = (self.ours)(&self.case, &ours::client()?)?.request;
        let basic = STANDARD.encode(format!("{ACCOUNT}:{TOKEN}"));
        let basic = http::HeaderValue::try_from(format!("Basic {basic}"));
        let basic = basic.map_err(|error| Error::new(error.to_string()))?;
        request.headers_mut().insert(AUTHORIZATION, basic);
        Ok(request)
    }

    /// The request without credentials.
    fn credentials(&self, all: &mut Vec<Broken>) -> Result<()> {
        let mut request = self.good()?;
        request.headers_mut().remove(AUTHORIZATION);
        let what = self.what("without credentials");
        all.push(Broken { what, request });
        Ok(())
    }

    /// A foreign SID for each SID in the path.
    fn path_values(&self, all: &mut Vec<Broken>) -> Result<()> {
        for (index, value) in self.operation.path_values.iter().enumerate() {
            if matches!(value.shape, Shape::Sid(_)) {
                let good = &self.case.path[index];
                let mut request = self.good()?;
                let path = request
                    .uri()
                    .to_string()
                    .replace(good.as_str(), FOREIGN_SID);
                *request.uri_mut() = uri(&path)?;
                let what = self.what(&format!("{} of another kind", value.name));
                all.push(Broken { what, request });
            }
        }
        Ok(())
    }

    /// Each parameter omitted if it is required, and with a value of another kind.
    fn parameters(&self, all: &mut Vec<Broken>) -> Result<()> {
        for parameter in &self.operation.parameters {
            if parameter.required {
                let what = self.what(&format!("without {}", parameter.name));
                let request = self.with(parameter, None)?;
                all.push(Broken { what, request });
            }
            let open = [Shape::String, Shape::Json];
            if !open.contains(&parameter.shape) && !matches!(parameter.shape, Shape::List(_)) {
                let what = self.what(&format!("{} of another kind", parameter.name));
                let request = self.with(parameter, Some(NONSENSE))?;
                all.push(Broken { what, request });
            }
            if parameter.name == "PageSize" {
                for size in ["0", "1001"] {
                    let what = self.what(&format!("with {size} records on a page"));
                    let request = self.with(parameter, Some(size))?;
                    all.push(Broken { what, request });
                }
            }
        }
        Ok(())
    }

    /// An unknown path, and a wrong method.
    fn places(&self, all: &mut Vec<Broken>) -> Result<()> {
        let mut request = self.good()?;
        *request.uri_mut() = uri(&format!("/nowhere{}", request.uri().path()))?;
        let what = self.what("nowhere");
        all.push(Broken { what, request });

        let mut request = self.good()?;
        *request.method_mut() = Method::PATCH;
        let what = self.what("by another method");
        all.push(Broken { what, request });

        Ok(())
    }

    /// The good request with another value of a parameter, or none.
    fn with(&self, parameter: &Parameter, value: Option<&str>) -> Result<Request<Bytes>> {
        let mut request = self.good()?;
        if parameter.place == Place::Query {
            let query = changed(request.uri().query().unwrap_or_default(), parameter, value);
            let url = request.uri().to_string();
            let path = url.split_once('?').map_or(url.as_str(), |(path, _)| path);
            *request.uri_mut() = uri(&format!("{path}?{query}"))?;
        } else {
            let form = String::from_utf8_lossy(request.body()).into_owned();
            *request.body_mut() = changed(&form, parameter, value).into();
        }
        Ok(request)
    }
}

/// A form without the parameter, or with another value of it.
fn changed(form: &str, parameter: &Parameter, value: Option<&str>) -> String {
    let mut changed = form_urlencoded::Serializer::new(String::new());
    let others = form_urlencoded::parse(form.as_bytes());
    changed.extend_pairs(others.filter(|(name, _)| *name != parameter.name));
    changed.extend_pairs(value.map(|value| (parameter.name.as_str(), value)));
    changed.finish()
}

fn uri(text: &str) -> Result<Uri> {
    let uri = text.parse::<Uri>();
    uri.map_err(|error| Error::new(format!("{text}: {error}")))
}

impl Broken {
    /// Sends the request unchanged. No status means that the server closed the connection.
    pub(super) async fn send(&self, base: &str) -> Result<Option<StatusCode>> {
        let mut request = self.request.clone();
        let path = request
            .uri()
            .path_and_query()
            .map_or("/", |path| path.as_str());
        *request.uri_mut() = uri(&format!("{base}{path}"))?;
        let transport = ReqwestTransport::new();
        let transport = transport.map_err(|error| Error::new(error.to_string()))?;
        let response = transport.send(request).await;
        Ok(response.ok().map(|response| response.status()))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{
        Document,
        key::{self, Key},
        proxy::proxy,
    };

    fn broken() -> Vec<Broken> {
        let sid = json!({"type": "string", "pattern": "^KS[0-9a-fA-F]{32}$"});
        let properties = json!({
            "UniqueName": {"type": "string"},
            "DefaultTtl": {"type": "integer"},
        });
        let form = json!({"required": ["UniqueName"], "properties": properties});
        let body = json!({"content": {"application/x-www-form-urlencoded": {"schema": form}}});
        let page_size = json!({"name": "PageSize", "in": "query", "schema": {"type": "integer"}});
        let servers = json!([{"url": "https://proxy.twilio.com"}]);
        let document = Document::new(
            "proxy_v1",
            json!({"servers": servers, "paths": {
                "/v1/Services": {
                    "get": {"parameters": [page_size]},
                    "post": {"requestBody": body},
                },
                "/v1/Services/{Sid}": {
                    "get": {"parameters": [{"name": "Sid", "in": "path", "schema": sid}]},
                },
                "/v1/Elsewhere": {"get": {}},
            }}),
        );
        let declared = key::declared(&proxy().descriptors());
        let operations = document.operations();
        let declared = operations
            .iter()
            .filter_map(|op| Some((op, declared.get(&Key::of(op))?)));
        let broken = declared.map(|(operation, &(resource, declared))| {
            of(operation, resource, declared, ours::typed).unwrap()
        });
        broken.flatten().collect()
    }

    #[test]
    fn each_request_is_broken_in_one_place() {
        let broken = broken();
        let whats: Vec<_> = broken.iter().map(|broken| broken.what.as_str()).collect();
        let expected = [
            "proxy/v1 Service list without credentials",
            "proxy/v1 Service list PageSize of another kind",
            "proxy/v1 Service list with 0 records on a page",
            "proxy/v1 Service list with 1001 records on a page",
            "proxy/v1 Service list nowhere",
            "proxy/v1 Service list by another method",
            "proxy/v1 Service create without credentials",
            "proxy/v1 Service create DefaultTtl of another kind",
            "proxy/v1 Service create without UniqueName",
            "proxy/v1 Service create nowhere",
            "proxy/v1 Service create by another method",
            "proxy/v1 Service fetch without credentials",
            "proxy/v1 Service fetch Sid of another kind",
            "proxy/v1 Service fetch nowhere",
            "proxy/v1 Service fetch by another method",
        ];
        assert_eq!(whats, expected);
    }

    #[test]
    fn the_rest_of_the_request_is_good() {
        let broken = broken();
        let of = |what: &str| {
            let broken = broken.iter().find(|broken| broken.what == what).unwrap();
            let request = &broken.request;
            assert!(request.headers().contains_key(AUTHORIZATION));
            let body = String::from_utf8_lossy(request.body()).into_owned();
            let path = request.uri().path_and_query().unwrap();
            format!("{} {path} {body}", request.method())
        };
        assert_eq!(
            of("proxy/v1 Service create DefaultTtl of another kind"),
            "POST /v1/Services UniqueName=plain&DefaultTtl=nonsense"
        );
        assert_eq!(
            of("proxy/v1 Service create without UniqueName"),
            "POST /v1/Services "
        );
        assert_eq!(
            of("proxy/v1 Service list with 0 records on a page"),
            "GET /v1/Services?PageSize=0 "
        );
        assert_eq!(
            of("proxy/v1 Service fetch Sid of another kind"),
            format!("GET /v1/Services/{FOREIGN_SID} ")
        );
    }
}

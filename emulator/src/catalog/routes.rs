//! [`Routes`]: finds the operation for a request's host, path and method.
//!
//! Products share paths. The host's first label has precedence, then a first path segment that
//! names a product, then the path alone, which must match one product.

use std::collections::BTreeMap;

use http::Method;
use twilio_runtime::descriptor::OperationDescriptor;

use super::{
    StartError,
    entry::Entry,
    pattern::{Pattern, Segment, decoded, path_segments},
};
use crate::store::ResourceId;

/// The paths of all operations, per product.
#[derive(Debug, Default)]
pub(super) struct Routes(BTreeMap<&'static str, Node>);

#[derive(Debug, Default)]
struct Node {
    literals: BTreeMap<Box<str>, Node>,
    /// Placeholders, by the text after them in their segment; longer texts first.
    values: Vec<(Box<str>, Node)>,
    targets: Vec<Target>,
}

/// An operation at a path.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub(crate) method: Method,
    pub(crate) resource: ResourceId,
    pub(crate) operation: &'static OperationDescriptor,
    /// Whether the path ends with the key of one record.
    pub(crate) has_key: bool,
}

/// The result of routing a request by host and path.
#[derive(Debug)]
pub(crate) struct RouteMatch<'a> {
    /// The values of the path, in order.
    pub(crate) values: Vec<String>,
    /// The product's name, if the path began with it.
    pub(crate) prefix: Option<&'a str>,
    /// The operations at this path; at least one.
    targets: &'a [Target],
}

/// Why a request has no route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoRoute {
    /// No product has this path.
    Unknown,
    /// Several products have this path, and the request names none.
    Ambiguous,
}

impl Routes {
    pub(super) fn new(entries: &[Entry]) -> Result<Self, StartError> {
        let mut routes = Self::default();
        for (id, entry) in (0..).map(ResourceId).zip(entries) {
            let root = routes.0.entry(entry.descriptor.product()).or_default();
            for operation in entry.descriptor.operations() {
                let pattern = Pattern::parse(operation.path());
                let target = Target {
                    method: operation.method().into(),
                    resource: id,
                    operation,
                    has_key: entry.has_key() && entry.instance.has_shape_of(&pattern),
                };
                let node = pattern.segments().iter().fold(&mut *root, Node::next);
                let mut others = node.targets.iter();
                if let Some(other) = others.find(|other| other.method == target.method) {
                    return Err(StartError::SamePath {
                        first: entries[other.resource.0 as usize].descriptor.name(),
                        second: entry.descriptor.name(),
                        path: operation.path(),
                    });
                }
                node.targets.push(target);
            }
        }
        Ok(routes)
    }

    /// The path without a first segment that names a product.
    pub(super) fn without_product<'a>(&self, path: &'a str) -> &'a str {
        match split_first_segment(path) {
            (first, rest) if self.0.contains_key(first) => rest,
            _ => path,
        }
    }

    pub(super) fn find<'a>(
        &'a self,
        host: &str,
        path: &'a str,
        method: &Method,
    ) -> Result<RouteMatch<'a>, NoRoute> {
        let label = host.split(['.', ':']).next().unwrap_or_default();
        let of = |product| self.0.get(product);
        if let Some(route) = of(label).and_then(|root| root.route(path, method)) {
            return Ok(route);
        }
        let (first, rest) = split_first_segment(path);
        if let Some(route) = of(first).and_then(|root| root.route(rest, method)) {
            return Ok(RouteMatch {
                prefix: Some(first),
                ..route
            });
        }
        let mut routes = self.0.values().filter_map(|root| root.route(path, method));
        let route = routes.next().ok_or(NoRoute::Unknown)?;
        match routes.next() {
            Some(_) => Err(NoRoute::Ambiguous),
            None => Ok(route),
        }
    }
}

impl Node {
    fn next(&mut self, segment: &Segment) -> &mut Self {
        match segment {
            Segment::Literal(text) => self.literals.entry(text.clone()).or_default(),
            Segment::Value { suffix } => {
                let longer = |(other, _): &(Box<str>, _)| other.len() > suffix.len();
                let place = self.values.iter().position(|(other, _)| other == suffix);
                let place = place.unwrap_or_else(|| {
                    let place = self.values.partition_point(longer);
                    self.values.insert(place, (suffix.clone(), Self::default()));
                    place
                });
                &mut self.values[place].1
            }
        }
    }

    /// Of the matching paths, the one with literals furthest to the left; a path with the
    /// method has precedence over a path without it.
    fn route<'a>(&'a self, path: &str, method: &Method) -> Option<RouteMatch<'a>> {
        let mut best = None;
        self.walk(path_segments(path), &mut Vec::new(), &mut |node, values| {
            let has_method = node.targets.iter().any(|target| target.method == *method);
            if has_method || best.is_none() {
                best = Some(RouteMatch {
                    values: values.to_vec(),
                    prefix: None,
                    targets: &node.targets,
                });
            }
            has_method
        });
        best
    }

    /// Visits the ends of `path` until one is accepted.
    fn walk<'a, 'p>(
        &'a self,
        mut path: impl Iterator<Item = &'p str> + Clone,
        values: &mut Vec<String>,
        accept: &mut impl FnMut(&'a Self, &[String]) -> bool,
    ) -> bool {
        let Some(segment) = path.next() else {
            return !self.targets.is_empty() && accept(self, values);
        };
        let literal = self.literals.get(&*decoded(segment));
        if literal.is_some_and(|next| next.walk(path.clone(), values, accept)) {
            return true;
        }
        for (suffix, next) in &self.values {
            let value = segment.strip_suffix(&**suffix);
            let Some(value) = value.filter(|value| !value.is_empty()) else {
                continue;
            };
            values.push(decoded(value).into_owned());
            if next.walk(path.clone(), values, accept) {
                return true;
            }
            values.pop();
        }
        false
    }
}

impl RouteMatch<'_> {
    /// The operation with this method.
    pub(crate) fn target(&self, method: &Method) -> Option<&Target> {
        self.targets.iter().find(|target| target.method == *method)
    }

    /// An operation at this path, with any method.
    pub(crate) fn any_target(&self) -> Option<&Target> {
        self.targets.first()
    }

    /// The methods of the path.
    pub(crate) fn methods(&self) -> impl Iterator<Item = &Method> {
        self.targets.iter().map(|target| &target.method)
    }
}

fn split_first_segment(path: &str) -> (&str, &str) {
    let inner = path.strip_prefix('/').unwrap_or(path);
    match inner.find('/') {
        Some(end) => inner.split_at(end),
        None => (inner, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use twilio_runtime::Resource;

    use crate::catalog::fixtures::{OtherService, Service, Session, SpecialService};

    /// Resource, values and prefix of a route.
    type Found = (u32, Vec<String>, Option<String>);

    fn find(host: &str, method: &Method, path: &str) -> Result<Found, NoRoute> {
        let entries = [
            Service::DESCRIPTOR,
            Session::DESCRIPTOR,
            OtherService::DESCRIPTOR,
            SpecialService::DESCRIPTOR,
        ]
        .map(|descriptor| Entry::new(descriptor, &[], None));
        let routes = Routes::new(&entries).unwrap();
        let route = routes.find(host, path, method)?;
        let target = route.target(method).unwrap();
        assert_eq!(target.has_key, !route.values.is_empty());
        let prefix = route.prefix.map(str::to_owned);
        Ok((target.resource.0, route.values, prefix))
    }

    fn get(host: &str, path: &str) -> Result<Found, NoRoute> {
        find(host, &Method::GET, path)
    }

    #[test]
    fn the_hosts_first_label_names_the_product() {
        for host in [
            "proxy.twilio.com",
            "proxy.au1.twilio.com",
            "proxy.localhost:4010",
        ] {
            assert_eq!(get(host, "/v1/Services"), Ok((0, vec![], None)));
        }
        let other = get("sync.twilio.com", "/v1/Services").unwrap();
        assert_eq!(other.0, 2);
    }

    #[test]
    fn a_first_segment_that_names_the_product_is_stripped() {
        let (resource, values, prefix) = get("127.0.0.1:4010", "/sync/v1/Services/x").unwrap();
        assert_eq!((resource, prefix.as_deref()), (2, Some("sync")));
        assert_eq!(values, ["x"]);
    }

    #[test]
    fn the_path_alone_is_sufficient_if_one_product_matches() {
        let path = "/v1/Services/Special";
        assert_eq!(get("127.0.0.1", path), Err(NoRoute::Ambiguous));
        assert_eq!(get("127.0.0.1", "/v1/Services"), Err(NoRoute::Ambiguous));
        assert_eq!(get("127.0.0.1", "/v1/Nothing"), Err(NoRoute::Unknown));
    }

    #[test]
    fn a_literal_wins_over_a_placeholder_unless_it_lacks_the_method() {
        let path = "/v1/Services/Special";
        assert_eq!(get("proxy", path).unwrap().0, 3);
        let (resource, values, _) = find("proxy", &Method::DELETE, path).unwrap();
        assert_eq!((resource, &values[..]), (0, &["Special".to_owned()][..]));
    }

    fn values(template: &str, path: &str) -> Option<Vec<String>> {
        let mut root = Node::default();
        let pattern = Pattern::parse(template);
        let node = pattern.segments().iter().fold(&mut root, Node::next);
        node.targets.push(Target {
            method: Method::GET,
            resource: ResourceId(0),
            operation: &Service::DESCRIPTOR.operations()[0],
            has_key: true,
        });
        root.route(path, &Method::GET).map(|route| route.values)
    }

    #[test]
    fn values_are_decoded_within_their_segment() {
        assert_eq!(
            values("/v1/A/{X}/B/{Y}", "/v1/A/a%2Fb%20%25/B/%C3%BC"),
            Some(vec!["a/b %".to_owned(), "ü".to_owned()])
        );
    }

    #[test]
    fn another_shape_does_not_match() {
        for path in [
            "/v1/A",
            "/v1/A/x/B",
            "/v1/A/x/",
            "/v1/A/",
            "/v2/A/x",
            "v1",
            "",
        ] {
            assert_eq!(values("/v1/A/{X}", path), None, "{path}");
        }
    }

    #[test]
    fn json_follows_the_key() {
        let template = "/2010/M/{Sid}.json";
        let found = values(template, "/2010/M/SM1.json");
        assert_eq!(found, Some(vec!["SM1".to_owned()]));
        assert_eq!(values(template, "/2010/M/SM1"), None);
        assert_eq!(values(template, "/2010/M/.json"), None);
    }

    #[test]
    fn malformed_escapes_are_text() {
        assert_eq!(values("/{X}", "/%zz%"), Some(vec!["%zz%".to_owned()]));
        assert_eq!(values("/{X}", "/%FF"), Some(vec!["\u{fffd}".to_owned()]));
    }

    #[test]
    fn filling_escapes_what_matching_decodes() {
        let template = "/v1/A/{X}.json";
        let given = ["a/b?ü".to_owned()];
        let path = Pattern::parse(template).fill(&given);
        assert_eq!(path, "/v1/A/a%2Fb%3F%C3%BC.json");
        assert_eq!(values(template, &path), Some(given.to_vec()));
    }
}

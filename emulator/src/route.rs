//! Which resource a request is about.
//!
//! Products share paths, so the host's first label is asked first, then a first path
//! segment that names a product, then the path alone, which must fit one resource.

use crate::served::{Index, Served};

/// What a request's host and path say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Route {
    pub(crate) resource: Index,
    /// Whether the path is that of one record.
    pub(crate) is_instance: bool,
    /// The values of the path, in order.
    pub(crate) values: Vec<String>,
    /// `/proxy` where the path began with the product's name, else nothing.
    pub(crate) prefix: String,
}

/// Why no route was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoRoute {
    /// Nothing has this path.
    Unknown,
    /// Several products have this path, and the request names none.
    Ambiguous,
}

pub(crate) fn find(served: &[Served], host: &str, path: &str) -> Result<Route, NoRoute> {
    let label = host.split(['.', ':']).next().unwrap_or_default();
    let by_host = best_of_product(served, label, path);
    if let Some(route) = by_host {
        return Ok(route);
    }
    let (first, rest) = split_first_segment(path);
    if let Some(mut route) = best_of_product(served, first, rest) {
        route.prefix = format!("/{first}");
        return Ok(route);
    }
    let mut products: Vec<_> = served.iter().map(|s| s.descriptor.product()).collect();
    products.sort_unstable();
    products.dedup();
    let routes = products.into_iter();
    let mut routes = routes.filter_map(|product| best_of_product(served, product, path));
    let route = routes.next().ok_or(NoRoute::Unknown)?;
    match routes.next() {
        Some(_) => Err(NoRoute::Ambiguous),
        None => Ok(route),
    }
}

/// Of the resources of `product` whose path fits, the one with the most literal path.
fn best_of_product(served: &[Served], product: &str, path: &str) -> Option<Route> {
    let candidates = served.iter().enumerate();
    let candidates = candidates.filter(|(_, served)| served.descriptor.product() == product);
    let fits = candidates.flat_map(|(index, served)| {
        let instance = (&served.instance, true);
        let collection = (&served.collection, false);
        let patterns = if served.descriptor.is_singleton() {
            vec![instance]
        } else {
            vec![collection, instance]
        };
        let fits = patterns
            .into_iter()
            .filter_map(move |(pattern, is_instance)| {
                let route = Route {
                    resource: Index(index),
                    is_instance,
                    values: pattern.values(path)?,
                    prefix: String::new(),
                };
                Some((pattern.literals(), route))
            });
        fits.collect::<Vec<_>>()
    });
    let best = fits.max_by(|(a, _), (b, _)| a.cmp(b));
    best.map(|(_, route)| route)
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
    use std::sync::Arc;

    use super::*;
    use twilio_runtime::Resource;

    use crate::{
        fixtures::{OtherService, Service, Session, SpecialService},
        rules::NoRules,
    };

    fn find(host: &str, path: &str) -> Result<Route, NoRoute> {
        let served = [
            Service::DESCRIPTOR,
            Session::DESCRIPTOR,
            OtherService::DESCRIPTOR,
            SpecialService::DESCRIPTOR,
        ]
        .map(|descriptor| Served::new(descriptor, Arc::new(NoRules)));
        super::find(&served, host, path)
    }

    #[test]
    fn the_hosts_first_label_names_the_product() {
        for host in [
            "proxy.twilio.com",
            "proxy.au1.twilio.com",
            "proxy.localhost:4010",
        ] {
            let route = find(host, "/v1/Services").unwrap();
            assert_eq!(route.resource, Index(0));
            assert_eq!(route.prefix, "");
        }
        let other = find("sync.twilio.com", "/v1/Services").unwrap();
        assert_eq!(other.resource, Index(2));
    }

    #[test]
    fn a_first_segment_that_names_the_product_is_stripped() {
        let route = find("127.0.0.1:4010", "/sync/v1/Services/x").unwrap();
        assert_eq!(route.resource, Index(2));
        assert_eq!(route.prefix, "/sync");
        assert!(route.is_instance);
        assert_eq!(route.values, ["x"]);
    }

    #[test]
    fn the_path_alone_decides_where_one_resource_fits() {
        let route = find("127.0.0.1", "/v1/Services/x/Sessions").unwrap();
        assert_eq!(route.resource, Index(1));
        assert_eq!(find("127.0.0.1", "/v1/Services"), Err(NoRoute::Ambiguous));
        assert_eq!(find("127.0.0.1", "/v1/Nothing"), Err(NoRoute::Unknown));
    }

    #[test]
    fn a_literal_wins_over_a_placeholder() {
        let route = find("proxy", "/v1/Services/Special").unwrap();
        assert_eq!(route.resource, Index(3));
    }
}

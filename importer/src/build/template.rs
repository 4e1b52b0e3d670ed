//! Paths with placeholders.

/// The names between braces.
pub(super) fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| Some(rest.split_once('}')?.0))
}

/// `/A/{Sid}.json` to `/A.json` and `Sid`; `None` if no placeholder is at the end.
pub(super) fn split_key(path: &str) -> Option<(String, &str)> {
    let (stem, ending) = match path.strip_suffix(".json") {
        Some(stem) => (stem, ".json"),
        None => (path, ""),
    };
    let (collection, last) = stem.rsplit_once('/')?;
    let key = last.strip_prefix('{')?.strip_suffix('}')?;
    (!collection.is_empty()).then(|| (format!("{collection}{ending}"), key))
}

/// `/A.json` and `Sid` to `/A/{Sid}.json`.
pub(super) fn with_key(path: &str, key: &str) -> String {
    match path.strip_suffix(".json") {
        Some(stem) => format!("{stem}/{{{key}}}.json"),
        None => format!("{path}/{{{key}}}"),
    }
}

/// The path without `.json` and the names of placeholders, for comparison.
pub(super) fn shape(path: &str) -> String {
    let mut shape = String::new();
    for segment in path.trim_end_matches(".json").split('/').skip(1) {
        shape.push('/');
        shape.push_str(if segment.starts_with('{') {
            "{}"
        } else {
            segment
        });
    }
    shape
}

/// The path up to and including each of its placeholders, as [`shape`]s.
pub(super) fn prefixes(path: &str) -> Vec<String> {
    let shape = shape(path);
    shape
        .match_indices("{}")
        .map(|(at, _)| shape[..at + 2].to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_split_off_and_added_again() {
        for (whole, path, key) in [
            ("/v1/A/{Sid}", "/v1/A", "Sid"),
            ("/2010/A/{X}/B/{Sid}.json", "/2010/A/{X}/B.json", "Sid"),
        ] {
            assert_eq!(split_key(whole), Some((path.to_owned(), key)));
            assert_eq!(with_key(path, key), whole);
        }
        assert_eq!(split_key("/v1/A"), None);
        assert_eq!(split_key("/{X}"), None);
        assert_eq!(split_key(""), None);
    }

    #[test]
    fn shapes_contain_no_names() {
        assert_eq!(shape("/v1/A/{Sid}.json"), "/v1/A/{}");
        assert_eq!(prefixes("/v1/A/{X}/B/{Y}/C"), ["/v1/A/{}", "/v1/A/{}/B/{}"]);
        assert_eq!(
            placeholders("/v1/A/{X}/B/{Y}").collect::<Vec<_>>(),
            ["X", "Y"]
        );
    }
}

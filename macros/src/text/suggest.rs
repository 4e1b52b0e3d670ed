//! "Did you mean": the known name that is nearest to a misspelt one.

/// The minimum length of an incomplete name.
const SHORTEST_BEGINNING: usize = 3;

/// The candidate that `name` probably means: one that is near enough, or the only one that
/// begins with it.
pub(crate) fn nearest<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str> + Clone,
) -> Option<&'a str> {
    let limit = (name.chars().count() / 3).max(1);
    let near = candidates
        .clone()
        .into_iter()
        .map(|candidate| (distance(name, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate);
    near.or_else(|| {
        let meant = meant_by(name)?;
        let mut candidates = candidates.clone().into_iter();
        candidates.find(|candidate| *candidate == meant)
    })
    .or_else(|| only_that_begins_with(name, candidates))
}

/// The word of this grammar for a word of other libraries.
fn meant_by(name: &str) -> Option<&'static str> {
    Some(match name {
        "get" | "read" | "retrieve" | "show" => "fetch",
        "post" | "add" | "insert" | "send" => "create",
        "put" | "patch" | "modify" => "update",
        "remove" | "destroy" => "delete",
        "all" | "index" => "list",
        "url" | "route" | "endpoint" => "path",
        "host" | "subdomain" | "domain" => "product",
        "prefix" => "sid",
        "rename" | "wire" => "name",
        "min" => "minimum",
        "max" => "maximum",
        "sensitive" | "personal" => "pii",
        _ => return None,
    })
}

fn only_that_begins_with<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let mut begun = candidates
        .into_iter()
        .filter(|candidate| name.len() >= SHORTEST_BEGINNING && candidate.starts_with(name));
    begun.next().filter(|_| begun.next().is_none())
}

/// The end of a message about an unknown name: `"; did you mean `x`?"`, or all the names.
/// Nothing if there are none.
pub(crate) fn hint<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str> + Clone,
) -> String {
    if let Some(candidate) = nearest(name, candidates.clone()) {
        return format!("; did you mean `{candidate}`?");
    }
    match one_of(candidates) {
        all if all.is_empty() => all,
        all if all.contains(", ") => format!("; expected one of {all}"),
        only => format!("; expected {only}"),
    }
}

/// The names in backticks, with commas between them.
pub(crate) fn one_of<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let quoted: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}

/// Insertions, removals, replacements and swaps of neighbors that turn `a` into
/// `b`, ignoring case.
fn distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.to_lowercase().chars().collect();
    let b: Vec<char> = b.to_lowercase().chars().collect();
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 0..a.len() {
        let mut row = vec![i + 1];
        for j in 0..b.len() {
            let replaced = last[j] + usize::from(a[i] != b[j]);
            let mut best = replaced.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
                best = best.min(before_last[j - 1] + 1);
            }
            row.push(best);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYS: [&str; 4] = ["path", "product", "parent", "placeholders"];

    #[test]
    fn a_missing_letter_is_found() {
        assert_eq!(nearest("prduct", KEYS), Some("product"));
    }

    #[test]
    fn swapped_letters_count_once() {
        assert_eq!(distance("paht", "path"), 1);
        assert_eq!(distance("phat", "path"), 2);
        assert_eq!(nearest("paht", KEYS), Some("path"));
    }

    #[test]
    fn the_nearest_of_several_wins() {
        assert_eq!(nearest("parnt", ["print", "parent"]), Some("parent"));
    }

    #[test]
    fn letter_case_does_not_matter() {
        assert_eq!(nearest("Servicesid", ["ServiceSid"]), Some("ServiceSid"));
    }

    #[test]
    fn a_word_that_is_far_from_all_suggests_nothing() {
        assert_eq!(nearest("colour", KEYS), None);
    }

    #[test]
    fn without_a_near_name_the_hint_is_all_names() {
        assert_eq!(hint("parth", ["path"]), "; did you mean `path`?");
        assert_eq!(hint("colour", ["path"]), "; expected `path`");
        assert_eq!(
            hint("colour", ["path", "sid"]),
            "; expected one of `path`, `sid`"
        );
        assert_eq!(hint("colour", []), "");
    }

    #[test]
    fn the_beginning_of_one_name_is_found() {
        assert_eq!(nearest("plac", KEYS), Some("placeholders"));
        assert_eq!(nearest("pa", KEYS), None);
        assert_eq!(nearest("par", ["partner", "parentage"]), None);
    }

    #[test]
    fn a_word_of_another_library_is_translated_if_the_key_exists() {
        assert_eq!(nearest("get", ["fetch", "list"]), Some("fetch"));
        assert_eq!(nearest("get", KEYS), None);
    }

    #[test]
    fn an_empty_name_is_near_to_one_letter_only() {
        assert_eq!(nearest("", ["ab"]), None);
    }
}

//! How a list continues after its first page.

use crate::{
    Result,
    document::{Document, OperationKind, RawOperation, Reply, Shape},
    model::Paging,
};

const SIZES: [&str; 4] = ["PageSize", "pageSize", "Size", "page_size"];
const NUMBERS: [&str; 2] = ["Page", "page"];
const TOKENS: [&str; 4] = ["PageToken", "pageToken", "Token", "page_token"];
/// The members by which Twilio's usual responses name the next page.
const USUAL: [&str; 3] = ["next_page_url", "nextToken", "next_page_uri"];

/// Whether a parameter selects a page. Such a parameter is not a filter.
pub(super) fn is_of_pages(name: &str) -> bool {
    SIZES
        .iter()
        .chain(&NUMBERS)
        .chain(&TOKENS)
        .any(|known| *known == name)
}

pub(super) fn paging(document: &Document, raw: &RawOperation<'_>) -> Result<Paging> {
    if raw.kind != OperationKind::List {
        return Ok(Paging::Usual);
    }
    let names = names(document, raw)?;
    let asked = |known: &[&str]| {
        let mut asked = raw.parameters.iter().map(|parameter| parameter.name);
        asked.find(|name| known.contains(name)).map(str::to_owned)
    };
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    let page_size = asked(&SIZES);
    if USUAL
        .iter()
        .any(|usual| has(usual) || has(&format!("meta.{usual}")))
    {
        let other = page_size.filter(|size| size != "PageSize");
        return Ok(other.map_or(Paging::Usual, Paging::Size));
    }
    let next = names
        .iter()
        .find(|name| name.ends_with("next_token"))
        .cloned();
    Ok(match (page_size, asked(&TOKENS), asked(&NUMBERS), next) {
        (Some(page_size), Some(page_token), _, Some(next_token)) => Paging::Token {
            page_size,
            page_token,
            next_token,
        },
        (Some(page_size), _, Some(page_number), _) if has("total_pages") => {
            let total_pages = "total_pages".to_owned();
            Paging::Number {
                page_size,
                page_number,
                total_pages,
            }
        }
        _ => Paging::None,
    })
}

/// The names at the top of the response, and those in `meta`.
fn names(document: &Document, raw: &RawOperation<'_>) -> Result<Vec<String>> {
    let Reply::Record(node, _) = &raw.reply else {
        return Ok(Vec::new());
    };
    let Shape::Object(object) = &node.shape else {
        return Ok(Vec::new());
    };
    let mut names = Vec::new();
    for (name, schema, pointer) in &object.properties {
        names.push((*name).to_owned());
        if *name == "meta"
            && let Shape::Object(meta) = document.node(*schema, pointer)?.shape
        {
            names.extend(
                meta.properties
                    .iter()
                    .map(|(name, ..)| format!("meta.{name}")),
            );
        }
    }
    Ok(names)
}

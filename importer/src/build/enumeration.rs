//! From the texts of an enumeration to variants.

use crate::{
    model::{Enumeration, Variant},
    names,
};

/// A rule of `rename_all`: its name, and how it writes a variant.
type Rule = (&'static str, fn(&str) -> String);

const RULES: [Rule; 8] = [
    ("kebab-case", |name| separated(name, '-')),
    ("snake_case", |name| separated(name, '_')),
    ("lowercase", |name| name.to_lowercase()),
    ("UPPERCASE", |name| name.to_uppercase()),
    ("SCREAMING_SNAKE_CASE", |name| {
        separated(name, '_').to_uppercase()
    }),
    ("SCREAMING-KEBAB-CASE", |name| {
        separated(name, '-').to_uppercase()
    }),
    ("camelCase", uncapitalized),
    ("PascalCase", str::to_owned),
];

/// The variants of these texts, without duplicates.
pub(super) fn enumeration(texts: &[&str]) -> Enumeration {
    let mut variants: Vec<Variant> = Vec::new();
    for text in texts {
        if variants.iter().any(|variant| variant.text == *text) {
            continue;
        }
        let taken = |name: &str| variants.iter().any(|variant| variant.name == name);
        let name = variant_name(text, &taken);
        let text = (*text).to_owned();
        variants.push(Variant {
            name,
            text,
            doc: Vec::new(),
            renamed: false,
        });
    }
    let told = |rule: fn(&str) -> String| {
        variants
            .iter()
            .filter(|variant| rule(&variant.name) == variant.text)
            .count()
    };
    // The first rule with the fewest explicit names.
    let mut best: Option<(Rule, usize)> = None;
    for rule in RULES {
        let count = told(rule.1);
        if best.is_none_or(|(_, most)| count > most) {
            best = Some((rule, count));
        }
    }
    let Some(((rule, write), _)) = best.filter(|(_, count)| *count > 0) else {
        for variant in &mut variants {
            variant.renamed = true;
        }
        return Enumeration {
            rename_all: None,
            variants,
        };
    };
    for variant in &mut variants {
        variant.renamed = write(&variant.name) != variant.text;
    }
    let rename_all = (rule != "PascalCase").then_some(rule);
    Enumeration {
        rename_all,
        variants,
    }
}

fn variant_name(text: &str, taken: &dyn Fn(&str) -> bool) -> String {
    let name = match names::pascal_ident(text, "V") {
        // `Other` is the variant for values that the document does not list.
        name if name == "Other" => "OtherValue".to_owned(),
        name if name == "V" => "Empty".to_owned(),
        name => name,
    };
    let sign = text
        .chars()
        .find(|c| !c.is_ascii_alphanumeric())
        .and_then(sign_name);
    let signed = sign.map(|sign| format!("{name}{sign}"));
    let numbered = (2..).map(|number| format!("{name}{number}"));
    let mut names = std::iter::once(name.clone()).chain(signed).chain(numbered);
    names.find(|name| !taken(name)).unwrap_or(name)
}

/// A suffix for texts that differ only by a sign.
fn sign_name(sign: char) -> Option<&'static str> {
    Some(match sign {
        '-' => "Hyphen",
        '_' => "Underscore",
        '.' => "Dot",
        ':' => "Colon",
        '+' => "Plus",
        '/' => "Slash",
        ' ' => "Space",
        _ => return None,
    })
}

/// Every capital letter begins a word, as in serde.
fn separated(name: &str, separator: char) -> String {
    let mut text = String::new();
    for (i, c) in name.char_indices() {
        if i > 0 && c.is_uppercase() {
            text.push(separator);
        }
        text.extend(c.to_lowercase());
    }
    text
}

fn uncapitalized(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().into_iter().flat_map(char::to_lowercase);
    first.chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(texts: &[&str]) -> String {
        let all = enumeration(texts);
        let variant = |variant: &Variant| {
            let text = if variant.renamed {
                format!("={}", variant.text)
            } else {
                String::new()
            };
            format!("{}{text}", variant.name)
        };
        let variants: Vec<_> = all.variants.iter().map(variant).collect();
        format!(
            "{}: {}",
            all.rename_all.unwrap_or("none"),
            variants.join(" ")
        )
    }

    #[test]
    fn one_rule_derives_most_texts() {
        assert_eq!(
            written(&["queued", "in-progress"]),
            "kebab-case: Queued InProgress"
        );
        assert_eq!(written(&["GET", "POST"]), "UPPERCASE: Get Post");
        assert_eq!(written(&["onMessageAdded"]), "camelCase: OnMessageAdded");
        assert_eq!(written(&["Enabled"]), "none: Enabled");
        assert_eq!(written(&["a_b", "c_d", "E"]), "snake_case: AB CD E=E");
    }

    #[test]
    fn names_are_unique_identifiers() {
        assert_eq!(
            written(&["2g", "other", "x"]),
            "kebab-case: V2g=2g OtherValue=other X"
        );
        assert_eq!(written(&["a", "a", "-a"]), "kebab-case: A AHyphen=-a");
        assert_eq!(written(&["+", "/"]), "none: Empty=+ EmptySlash=/");
    }
}

//! The paths that a file names: its `use` items, and paths that begin with `crate`,
//! `super` or `self`.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A path that a file names.
pub(crate) struct Import {
    pub(crate) path: Vec<String>,
    /// Whether it is re-exported. A parent that re-exports its children's names does not
    /// depend on them.
    pub(crate) is_public: bool,
}

/// The imports of a file, without those of its unit tests.
pub(crate) fn imports(text: &str) -> Vec<Import> {
    let tokens: TokenStream = text.parse().expect("the file is valid Rust");
    let mut found = Vec::new();
    read(tokens, &mut found);
    found
}

fn read(tokens: TokenStream, found: &mut Vec<Import>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    let mut is_public = false;
    let mut is_test = false;
    while at < tokens.len() {
        match &tokens[at] {
            TokenTree::Ident(word) if word == "pub" => is_public = true,
            TokenTree::Ident(word) if word == "use" => {
                let end = end_of_item(&tokens, at);
                let mut paths = Vec::new();
                tree(&tokens[at + 1..end], &[], &mut paths);
                if !is_test {
                    found.extend(paths.into_iter().map(|path| Import { path, is_public }));
                }
                (at, is_public, is_test) = (end, false, false);
            }
            TokenTree::Ident(word) if is_path_root(&word.to_string()) => {
                let (path, end) = path(&tokens, at);
                if path.len() > 1 && !is_test {
                    found.push(Import {
                        path,
                        is_public: false,
                    });
                }
                at = end - 1;
            }
            TokenTree::Group(group) if is_attribute(&tokens, at) => {
                is_test |= is_cfg_test(group);
            }
            TokenTree::Group(group) => {
                if !is_test {
                    read(group.stream(), found);
                }
                // The item continues after the group of `pub(crate)`; any other group ends it.
                if group.delimiter() == Delimiter::Brace {
                    (is_public, is_test) = (false, false);
                }
            }
            TokenTree::Punct(punct) if punct.as_char() == ';' => {
                (is_public, is_test) = (false, false);
            }
            _ => {}
        }
        at += 1;
    }
}

fn is_path_root(word: &str) -> bool {
    matches!(word, "crate" | "super" | "self")
}

fn is_attribute(tokens: &[TokenTree], at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| &tokens[before]);
    matches!(before, Some(TokenTree::Punct(punct)) if matches!(punct.as_char(), '#' | '!'))
}

fn is_cfg_test(group: &Group) -> bool {
    let text = group.stream().to_string().replace(' ', "");
    group.delimiter() == Delimiter::Bracket && text == "cfg(test)"
}

fn end_of_item(tokens: &[TokenTree], from: usize) -> usize {
    let is_end = |token: &TokenTree| matches!(token, TokenTree::Punct(p) if p.as_char() == ';');
    let found = tokens[from..].iter().position(is_end);
    found.map_or(tokens.len(), |length| from + length)
}

/// `a::b::c`, from its first word, and the position after it.
fn path(tokens: &[TokenTree], mut at: usize) -> (Vec<String>, usize) {
    let mut path = Vec::new();
    while let Some(TokenTree::Ident(word)) = tokens.get(at) {
        path.push(word.to_string());
        at += 1;
        if !is_separator(tokens, at) {
            break;
        }
        at += 2;
    }
    (path, at)
}

fn is_separator(tokens: &[TokenTree], at: usize) -> bool {
    let is_colon = |token: Option<&TokenTree>| matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
    is_colon(tokens.get(at)) && is_colon(tokens.get(at + 1))
}

/// `a::{b, c::d as e}` as `a::b` and `a::c::d`.
fn tree(tokens: &[TokenTree], before: &[String], paths: &mut Vec<Vec<String>>) {
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(p) if p.as_char() == ',');
    for branch in tokens.split(is_comma).filter(|branch| !branch.is_empty()) {
        let start = usize::from(is_separator(branch, 0)) * 2;
        let (words, end) = path(branch, start);
        let whole = [before, &words].concat();
        match branch.get(end) {
            Some(TokenTree::Group(group)) => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                tree(&inner, &whole, paths);
            }
            _ => paths.push(whole),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::imports;

    fn paths(text: &str) -> Vec<String> {
        let named = imports(text).into_iter();
        named.map(|import| import.path.join("::")).collect()
    }

    #[test]
    fn a_tree_is_split_into_its_paths() {
        let found = paths("use crate::{a::B, c::{self, D as E}};");
        assert_eq!(found, ["crate::a::B", "crate::c::self", "crate::c::D"]);
    }

    #[test]
    fn a_path_in_a_body_counts() {
        assert_eq!(paths("fn f() { super::g::h(1) }"), ["super::g::h"]);
    }

    #[test]
    fn unit_tests_do_not_count() {
        let text =
            "use crate::a; #[cfg(test)] mod tests { use crate::b; } fn f() { crate::c::d() }";
        assert_eq!(paths(text), ["crate::a", "crate::c::d"]);
    }

    #[test]
    fn comments_and_texts_do_not_count() {
        assert!(paths("/// See `crate::a`.\nfn f() { g(\"crate::b::c\") }").is_empty());
    }

    #[test]
    fn a_re_export_is_recognized() {
        assert!(imports("pub(crate) use self::a::B;")[0].is_public);
        assert!(!imports("pub struct A; use self::a::B;")[0].is_public);
    }
}

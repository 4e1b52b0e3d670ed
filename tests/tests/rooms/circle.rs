//! Circles: files that import each other, directly or through others.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    imports::{Import, imports},
    source::Source,
};

type Module = Vec<String>;

/// The circles of a crate, each as the names of its files.
pub(crate) fn circles(sources: &[Source]) -> Vec<Vec<String>> {
    let graph = Graph::new(sources);
    let reachable: Vec<BTreeSet<usize>> = (0..sources.len())
        .map(|from| graph.reachable(from))
        .collect();
    let mut seen = BTreeSet::new();
    let mut circles = Vec::new();
    for from in 0..sources.len() {
        let circle = reachable[from].iter().copied();
        let circle: Vec<usize> = circle.filter(|to| reachable[*to].contains(&from)).collect();
        if circle.len() > 1 && seen.insert(circle.clone()) {
            let names = circle
                .iter()
                .map(|at| sources[*at].path.display().to_string());
            circles.push(names.collect());
        }
    }
    circles
}

struct Graph {
    edges: Vec<BTreeSet<usize>>,
}

struct Names<'a> {
    modules: BTreeMap<&'a [String], usize>,
    imports: Vec<Vec<Import>>,
}

impl Graph {
    fn new(sources: &[Source]) -> Self {
        let modules = sources.iter().enumerate();
        let names = Names {
            modules: modules
                .map(|(at, source)| (&source.module[..], at))
                .collect(),
            imports: sources.iter().map(|source| imports(&source.text)).collect(),
        };
        let edges = sources.iter().enumerate().map(|(at, source)| {
            let private = names.imports[at].iter().filter(|import| !import.is_public);
            let files = private.filter_map(|import| {
                let path = names.absolute(&source.module, &import.path)?;
                names.file(&path, 0)
            });
            files.filter(|file| *file != at).collect()
        });
        Self {
            edges: edges.collect(),
        }
    }

    fn reachable(&self, from: usize) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        let mut todo = vec![from];
        while let Some(at) = todo.pop() {
            todo.extend(self.edges[at].iter().filter(|to| found.insert(**to)));
        }
        found
    }
}

impl Names<'_> {
    /// The path below the crate root; `None` for a path in another crate.
    fn absolute(&self, here: &[String], path: &[String]) -> Option<Module> {
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => Some(rest.to_vec()),
            "self" => Some([here, rest].concat()),
            "super" => {
                let ups = path.iter().take_while(|word| *word == "super").count();
                let parent = &here[..here.len().saturating_sub(ups)];
                Some([parent, &path[ups..]].concat())
            }
            _ => {
                let child = [here, std::slice::from_ref(first)].concat();
                self.modules
                    .contains_key(&child[..])
                    .then(|| [here, path].concat())
            }
        }
    }

    /// The file that defines the item of the path, through re-exports.
    fn file(&self, path: &[String], depth: usize) -> Option<usize> {
        let length = (0..=path.len())
            .rev()
            .find(|n| self.modules.contains_key(&path[..*n]))?;
        let (module, rest) = path.split_at(length);
        let at = self.modules[module];
        let re_export = rest.first().and_then(|name| {
            let shown = self.imports[at].iter().filter(|import| import.is_public);
            shown
                .into_iter()
                .find(|import| import.path.last() == Some(name))
        });
        // A name can be re-exported by several parents; the depth is limited.
        if let (Some(import), true) = (re_export, depth < 6)
            && let Some(mut to) = self.absolute(module, &import.path)
        {
            to.extend_from_slice(&rest[1..]);
            if to != path {
                return self.file(&to, depth + 1);
            }
        }
        Some(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(module: &str, text: &str) -> Source {
        Source {
            path: module.into(),
            module: module
                .split("::")
                .filter(|word| !word.is_empty())
                .map(str::to_owned)
                .collect(),
            text: text.to_owned(),
        }
    }

    #[test]
    fn two_files_that_import_each_other_are_a_circle() {
        let sources = [
            source("a", "use crate::b::B;"),
            source("b", "use super::a::A;"),
        ];
        assert_eq!(circles(&sources), [["a", "b"]]);
    }

    #[test]
    fn an_import_in_one_direction_is_not_a_circle() {
        let sources = [source("a", "use crate::b::B;"), source("b", "struct B;")];
        assert!(circles(&sources).is_empty());
    }

    #[test]
    fn a_circle_through_a_re_export_is_found() {
        let sources = [
            source("", "pub use self::a::A; mod a; mod b; mod c;"),
            source("a", "use crate::b::B;"),
            source("b", "use crate::c::C;"),
            source("c", "use crate::A;"),
        ];
        assert_eq!(circles(&sources), [["a", "b", "c"]]);
    }
}

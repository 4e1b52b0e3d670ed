//! From a document to the model of a module. No Rust code is printed here.

use self::{address::Addresses, evidence::Evidence, outline::Outline, sids::Sids, types::Types};
use crate::{
    Error, Options, Result,
    document::{Document, RawOperation},
    model::Module,
    overrides::Overrides,
};

mod address;
mod enumeration;
mod evidence;
mod fields;
mod group;
mod observe;
mod operation;
mod outline;
mod paging;
mod resource;
mod settle;
mod sids;
mod template;
mod types;

/// Builds the module that a document describes.
pub(crate) fn build(
    document: &Document,
    overrides: &Overrides,
    options: &Options,
) -> Result<Module> {
    let mut operations = document.operations()?;
    operations.retain(|operation| !overrides.is_left_out(&operation.method, operation.path));
    let evidence = Evidence::collect(document, &operations)?;
    let identity = Identity::of(&operations, overrides)?;
    let mut outlines = outline::outlines(document, group::groups(operations), overrides)?;
    keep_only(&mut outlines, &options.only)?;
    let types = Types::new(
        document,
        evidence,
        sids(&outlines),
        options.with_descriptions,
    );
    for outline in &outlines {
        if let Some(record) = &outline.record {
            types.know_record(&record.pointer, &outline.name);
        }
    }
    let addresses = Addresses::new(&outlines, &types)?;
    let mut resources = Vec::new();
    for outline in &outlines {
        resources.push(resource::resource(outline, &addresses, &types)?);
    }
    resource::find_parents(&mut resources);
    let (definitions, sids) = types.finish();
    let Identity {
        product,
        version,
        base,
    } = identity;
    let mut module = Module {
        title: overrides
            .title
            .clone()
            .unwrap_or_else(|| crate::names::to_pascal(&product)),
        about: overrides.about.clone().unwrap_or_default(),
        link: overrides
            .link
            .clone()
            .unwrap_or_else(|| default_link(&product)),
        product,
        version,
        base,
        resources,
        definitions,
        markers: sids.into_markers(),
    };
    settle::settle(&mut module, overrides);
    crate::overrides::apply(overrides, &mut module)?;
    settle::drop_unused_markers(&mut module);
    if options.only.is_empty() {
        overrides.check_used()?;
    }
    Ok(module)
}

/// Keeps only the requested resources, by name or by path.
fn keep_only(outlines: &mut Vec<Outline<'_>>, only: &[String]) -> Result<()> {
    let fits = |outline: &Outline<'_>, wanted: &String| {
        outline.name == *wanted
            || (wanted.starts_with('/') && outline.group.instance_path().starts_with(wanted))
    };
    for wanted in only {
        if !outlines.iter().any(|outline| fits(outline, wanted)) {
            let help = "list the resources with `--list`";
            return Err(Error::new(
                wanted,
                "no resource has this name or path",
                help,
            ));
        }
    }
    if !only.is_empty() {
        outlines.retain(|outline| only.iter().any(|wanted| fits(outline, wanted)));
    }
    Ok(())
}

fn default_link(product: &str) -> String {
    format!("https://www.twilio.com/docs/{product}")
}

/// The resources that own kinds of SIDs, and the names that are taken.
fn sids(outlines: &[Outline<'_>]) -> Sids {
    let mut owners: Vec<_> = outlines.iter().filter_map(Outline::owner).collect();
    for outline in outlines {
        let is_owned = owners
            .iter()
            .any(|owner| owner.prefixes == outline.prefixes);
        if !is_owned && !outline.prefixes.is_empty() {
            let prefixes = outline.prefixes.clone();
            owners.push(sids::Owner {
                name: outline.name.clone(),
                prefixes,
            });
        }
    }
    Sids::new(
        owners,
        outlines
            .iter()
            .map(|outline| outline.name.clone())
            .collect(),
    )
}

/// The names of a module.
struct Identity {
    product: String,
    version: String,
    base: String,
}

impl Identity {
    fn of(operations: &[RawOperation<'_>], overrides: &Overrides) -> Result<Self> {
        let first = operations.first().ok_or_else(|| {
            let help = "remove an override of `without`";
            Error::new("/paths", "no operation is left", help)
        })?;
        let server = first.server.unwrap_or_default();
        let host = server.strip_prefix("https://").unwrap_or(server);
        let label = host.split('.').next().unwrap_or_default();
        let word = first.path.split('/').nth(1).unwrap_or_default();
        let version = version(word);
        let base = match &version {
            Some(_) => format!("{server}/{word}"),
            None => server.to_owned(),
        };
        let unversioned = || version.unwrap_or_else(|| "unversioned".to_owned());
        Ok(Self {
            product: overrides
                .product
                .clone()
                .unwrap_or_else(|| crate::names::module(label)),
            version: overrides.version.clone().unwrap_or_else(unversioned),
            base,
        })
    }
}

/// `v1` of `v1`, `v2010` of `2010-04-01`.
fn version(word: &str) -> Option<String> {
    let is_number = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    if word.strip_prefix('v').is_some_and(is_number) {
        return Some(word.to_owned());
    }
    let (year, _) = word.split_once('-')?;
    is_number(year).then(|| format!("v{year}"))
}

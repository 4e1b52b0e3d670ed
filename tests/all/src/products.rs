//! The table of products, made from descriptors and source files.

use std::{collections::BTreeMap, fmt::Write, fs, io, path::Path};

use twilio_runtime::descriptor::ResourceDescriptor;

/// What there is of one version of a product.
#[derive(Debug, Default)]
pub struct Product {
    /// How many resources are declared.
    pub resources: usize,
    /// How many operations they have.
    pub operations: usize,
    /// How many lines declare them.
    pub lines: usize,
}

/// Every version by its module, such as `verify::v2`.
///
/// # Errors
///
/// If the source files cannot be read.
pub fn products(
    source: &Path,
    versions: &[(&str, &[&ResourceDescriptor])],
) -> io::Result<BTreeMap<String, Product>> {
    let mut products = BTreeMap::new();
    for (module, resources) in versions {
        let path = source.join(module.replace("::", "/"));
        let product = Product {
            resources: resources.len(),
            operations: resources
                .iter()
                .map(|resource| resource.operations().len())
                .sum(),
            lines: lines(&path)?,
        };
        products.insert((*module).to_owned(), product);
    }
    Ok(products)
}

/// The lines of a module's file and folder.
fn lines(module: &Path) -> io::Result<usize> {
    let mut count = fs::read_to_string(module.with_extension("rs"))?
        .lines()
        .count();
    for entry in fs::read_dir(module)? {
        let path = entry?.path();
        if path.is_file() {
            count += fs::read_to_string(path)?.lines().count();
        }
    }
    Ok(count)
}

/// The page of the documentation.
pub fn table(products: &BTreeMap<String, Product>) -> String {
    let mut text = String::from(HEAD);
    let mut all = Product::default();
    for (module, product) in products {
        let Product {
            resources,
            operations,
            lines,
        } = product;
        let feature = module.split("::").next().unwrap_or_default();
        // Writing to a string does not fail.
        let _ = writeln!(
            text,
            "| `{module}` | `{feature}` | {resources} | {operations} | {lines} |"
        );
        all.resources += resources;
        all.operations += operations;
        all.lines += lines;
    }
    let Product {
        resources,
        operations,
        lines,
    } = all;
    let _ = writeln!(
        text,
        "| all | `all` | {resources} | {operations} | {lines} |"
    );
    text.push_str(&coverage(operations));
    text
}

/// The number of operations that two documents describe: `twilio_content_sdk.json` repeats
/// those of `twilio_content_v1.json`.
const TWICE: usize = 8;
/// How many operations today's documents no longer have: those of Proxy's short codes.
const NO_LONGER: usize = 5;

/// What the documents have, by what is declared.
fn coverage(declared: usize) -> String {
    let documented = declared - NO_LONGER + TWICE;
    format!(
        "\n## Against the documents\n\n\
         The documents of `@twilio/cli-core` 8.3.2 have {documented} operations; six of the 62 files have none.\n\
         Every operation is declared, and none is left out. {TWICE} stand in two files: `twilio_content_sdk.json`\n\
         says of them what `twilio_content_v1.json` says too, so they are declared once. {NO_LONGER} more are\n\
         declared than today's documents have: those of Proxy's short codes, which the document of 7.0.0\n\
         describes. `tests/conformance` compares each operation, and fails where either side lacks one.\n"
    )
}

const HEAD: &str = "\
# Products

Every product of Twilio that publishes an OpenAPI document, as modules of `twilio-resources`. A
cargo feature of the product's name turns it on; `proxy` is on by default, and `all` is all of them.
Lines are those of the declarations, documentation included.

This page is made from the descriptors, and a test of `tests/all` compares it with them:
`UPDATE=1 cargo test --manifest-path tests/all/Cargo.toml` writes it. The documents themselves, and how
the declarations are made from them, are explained in `importer/README.md`.

| module | feature | resources | operations | lines |
|---|---|---:|---:|---:|
";

//! The operations of a resource.

use super::{
    fields,
    outline::{self, Outline},
    paging,
    types::{Context, Types, Way},
};
use crate::{
    Result,
    document::{Examples, OperationKind, Position, RawOperation, RawParameter, Reply},
    model::{At, Auth, BodyKind, Field, Location, Operation, Params, Returned, Ty},
    names,
};

pub(super) fn operations<'a>(outline: &Outline<'a>, types: &Types<'a>) -> Result<Vec<Operation>> {
    let mut operations = Vec::new();
    for kind in OperationKind::ALL {
        let of_kind = outline
            .group
            .operations
            .iter()
            .find(|(raw, _)| raw.kind == kind);
        if let Some((raw, at)) = of_kind {
            operations.push(operation(outline, types, raw, *at)?);
        }
    }
    Ok(operations)
}

fn operation<'a>(
    outline: &Outline<'a>,
    types: &Types<'a>,
    raw: &RawOperation<'a>,
    at: At,
) -> Result<Operation> {
    let params = params(outline, types, raw)?;
    let description = raw.description.filter(|_| types.with_descriptions);
    Ok(Operation {
        kind: raw.kind,
        method: raw.method.clone(),
        path: raw.path.to_owned(),
        doc: description
            .into_iter()
            .flat_map(str::lines)
            .map(str::to_owned)
            .collect(),
        auth: auth(raw, &params),
        params,
        returned: returned(outline, types, raw)?,
        body: body(raw),
        at,
        paging: paging::paging(types.document, raw)?,
        deprecated: raw.deprecated,
    })
}

fn body(raw: &RawOperation<'_>) -> BodyKind {
    match raw.body.as_ref().map(|body| body.media_type) {
        None | Some("application/x-www-form-urlencoded") => BodyKind::Form,
        Some("application/json") => BodyKind::Json,
        Some(other) => BodyKind::Other(other.to_owned()),
    }
}

fn auth(raw: &RawOperation<'_>, params: &Params) -> Auth {
    let is_authorization = |field: &Field| {
        field.location == Location::Header && field.wire.eq_ignore_ascii_case("authorization")
    };
    match params {
        _ if raw.open => Auth::None,
        Params::Typed { fields, .. } if fields.iter().any(is_authorization) => Auth::Header,
        _ => Auth::Account,
    }
}

/// `CreateMessage`, `MessageFilter`, ...
fn params_name(kind: OperationKind, resource: &str) -> String {
    match kind {
        OperationKind::List => format!("{resource}Filter"),
        kind => names::capitalized(kind.key()) + resource,
    }
}

fn params<'a>(outline: &Outline<'a>, types: &Types<'a>, raw: &RawOperation<'a>) -> Result<Params> {
    let name = params_name(raw.kind, &outline.name);
    let pages = raw.kind == OperationKind::List;
    let writes = matches!(raw.kind, OperationKind::Create | OperationKind::Update);
    let outside = |parameter: &RawParameter<'_>| match parameter.position {
        Position::Path => None,
        Position::Header => Some(Location::Header),
        Position::Query if pages && paging::is_of_pages(parameter.name) => None,
        Position::Query if writes => Some(Location::Query),
        Position::Query => Some(Location::Usual),
    };
    let fields = fields::of_parameters(types, &raw.parameters, raw.body.as_ref(), &name, outside)?;
    if !fields.is_empty() {
        return Ok(Params::Typed {
            name,
            doc: conditions(raw, &fields),
            fields,
        });
    }
    let is_open = writes && raw.body.is_some();
    Ok(if is_open { Params::Any } else { Params::None })
}

/// Lines for the groups of parameters of which one is needed.
fn conditions(raw: &RawOperation<'_>, fields: &[Field]) -> Vec<String> {
    let known = |name: &&String| {
        fields
            .iter()
            .any(|field| names::unraw(&field.name) == **name)
    };
    let mut lines = Vec::new();
    for group in &raw.conditions {
        let names: Vec<_> = group
            .iter()
            .filter(known)
            .map(|name| format!("`{name}`"))
            .collect();
        if let [first @ .., last] = names.as_slice()
            && !first.is_empty()
        {
            lines.push(String::new());
            lines.push(format!("One of {} and {last} is needed.", first.join(", ")));
        }
    }
    lines
}

fn returned<'a>(
    outline: &Outline<'a>,
    types: &Types<'a>,
    raw: &RawOperation<'a>,
) -> Result<Returned> {
    let schema = match &raw.reply {
        Reply::Redirect => return Ok(Returned::Redirect),
        Reply::Nothing if raw.kind == OperationKind::Delete => return Ok(Returned::Own),
        Reply::Nothing => return Ok(Returned::Nothing),
        Reply::Record(..) => outline::record_schema(types.document, raw)?,
    };
    let Some(schema) = schema else {
        return Ok(Returned::Nothing);
    };
    let is_own = outline
        .record
        .as_ref()
        .is_some_and(|own| own.pointer == schema.record.pointer);
    if is_own {
        return Ok(Returned::Own);
    }
    let wire = match raw.kind {
        OperationKind::List => "item",
        OperationKind::Fetch => "details",
        _ => "result",
    };
    let examples = Examples::default();
    let context = Context {
        owner: &outline.name,
        wire,
        way: Way::Received,
        examples,
    };
    Ok(match types.of_node(&schema.record, &context)? {
        // A response without a description is the resource's own record.
        Ty::Json if raw.kind != OperationKind::List && outline.record.is_none() => Returned::Own,
        ty => Returned::Other(ty),
    })
}

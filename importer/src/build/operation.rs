//! The operations of a resource.

use super::{
    fields,
    outline::{self, Outline},
    paging,
    types::{Context, Types, Way},
};
use crate::{
    Result,
    document::{Examples, Kind, Position, RawOperation, RawParameter, Reply},
    model::{At, Auth, BodyKind, Field, Operation, Params, Place, Record, Ty},
    names,
};

pub(super) fn operations<'a>(outline: &Outline<'a>, types: &Types<'a>) -> Result<Vec<Operation>> {
    let mut operations = Vec::new();
    for kind in Kind::ALL {
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
        record: record(outline, types, raw)?,
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
        field.place == Place::Header && field.wire.eq_ignore_ascii_case("authorization")
    };
    match params {
        _ if raw.open => Auth::None,
        Params::Typed { fields, .. } if fields.iter().any(is_authorization) => Auth::Header,
        _ => Auth::Account,
    }
}

/// `CreateMessage`, `MessageFilter`, ...
fn params_name(kind: Kind, resource: &str) -> String {
    match kind {
        Kind::List => format!("{resource}Filter"),
        kind => names::capitalized(kind.key()) + resource,
    }
}

fn params<'a>(outline: &Outline<'a>, types: &Types<'a>, raw: &RawOperation<'a>) -> Result<Params> {
    let name = params_name(raw.kind, &outline.name);
    let pages = raw.kind == Kind::List;
    let writes = matches!(raw.kind, Kind::Create | Kind::Update);
    let outside = |parameter: &RawParameter<'_>| match parameter.position {
        Position::Path => None,
        Position::Header => Some(Place::Header),
        Position::Query if pages && paging::is_of_pages(parameter.name) => None,
        Position::Query if writes => Some(Place::Query),
        Position::Query => Some(Place::Usual),
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

/// Which parameters stand for each other.
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

fn record<'a>(outline: &Outline<'a>, types: &Types<'a>, raw: &RawOperation<'a>) -> Result<Record> {
    let answer = match &raw.reply {
        Reply::Redirect => return Ok(Record::Redirect),
        Reply::Nothing if raw.kind == Kind::Delete => return Ok(Record::Own),
        Reply::Nothing => return Ok(Record::Nothing),
        Reply::Record(..) => outline::answer(types.document, raw)?,
    };
    let Some(answer) = answer else {
        return Ok(Record::Nothing);
    };
    let is_own = outline
        .record
        .as_ref()
        .is_some_and(|own| own.place == answer.record.place);
    if is_own {
        return Ok(Record::Own);
    }
    let wire = match raw.kind {
        Kind::List => "item",
        Kind::Fetch => "details",
        _ => "result",
    };
    let examples = Examples::default();
    let context = Context {
        owner: &outline.name,
        wire,
        way: Way::Received,
        examples,
    };
    Ok(match types.of_node(&answer.record, &context)? {
        // What is not described is the resource's own record.
        Ty::Json if raw.kind != Kind::List && outline.record.is_none() => Record::Own,
        ty => Record::Other(ty),
    })
}

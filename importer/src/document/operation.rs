//! [`RawOperation`]: one operation as the document specifies it.

use openapiv3::{
    MediaType, Operation, Parameter, ParameterData, ParameterSchemaOrContent, PathItem, Response,
    StatusCode,
};
use serde_json::Value;

use super::{Document, Error, Examples, Node, Pointer, RefOr, Result, Shape};
use crate::names;

/// Which of the five operations it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum OperationKind {
    Create,
    Fetch,
    List,
    Update,
    Delete,
}

impl OperationKind {
    pub(crate) const ALL: [Self; 5] = [
        Self::Create,
        Self::Fetch,
        Self::List,
        Self::Update,
        Self::Delete,
    ];

    /// The key of the attribute.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Fetch => "fetch",
            Self::List => "list",
            Self::Update => "update",
            Self::Delete => "delete",
        }
    }

    /// The first word of Twilio's operation identifiers.
    fn word(self) -> &'static str {
        match self {
            Self::Create => "Create",
            Self::Fetch => "Fetch",
            Self::List => "List",
            Self::Update => "Update",
            Self::Delete => "Delete",
        }
    }
}

/// One operation of a document.
#[derive(Debug)]
pub(crate) struct RawOperation<'a> {
    pub(crate) pointer: Pointer,
    pub(crate) path: &'a str,
    /// In capitals.
    pub(crate) method: String,
    pub(crate) kind: OperationKind,
    /// The resource's name, in the singular if Twilio uses the singular: `Message`.
    pub(crate) noun: String,
    pub(crate) server: Option<&'a str>,
    pub(crate) description: Option<&'a str>,
    pub(crate) deprecated: bool,
    /// Whether the operation is declared to need no credentials.
    pub(crate) open: bool,
    /// The values of the path.
    pub(crate) path_values: Vec<PathValue<'a>>,
    /// Parameters outside of path and body.
    pub(crate) parameters: Vec<RawParameter<'a>>,
    pub(crate) body: Option<Body<'a>>,
    pub(crate) reply: Reply<'a>,
    /// Groups of parameters of which one is required.
    pub(crate) conditions: Vec<Vec<String>>,
}

/// A value of the path.
#[derive(Debug)]
pub(crate) struct PathValue<'a> {
    pub(crate) name: &'a str,
    pub(crate) node: Node<'a>,
}

/// A parameter of the path, the query or a header.
#[derive(Debug)]
pub(crate) struct RawParameter<'a> {
    pub(crate) pointer: Pointer,
    pub(crate) name: &'a str,
    pub(crate) position: Position,
    pub(crate) required: bool,
    pub(crate) pii: bool,
    pub(crate) deprecated: bool,
    pub(crate) description: Option<&'a str>,
    pub(crate) schema: RefOr<'a>,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Position {
    Path,
    Query,
    Header,
}

/// A request body.
#[derive(Clone, Debug)]
pub(crate) struct Body<'a> {
    pub(crate) media_type: &'a str,
    pub(crate) schema: Option<Node<'a>>,
}

/// The response of a successful call.
#[derive(Debug)]
pub(crate) enum Reply<'a> {
    Nothing,
    Redirect,
    Record(Node<'a>, Examples<'a>),
}

impl<'a> RawOperation<'a> {
    pub(super) fn read(
        document: &'a Document,
        path: &'a str,
        item: &'a PathItem,
        method: &str,
        operation: &'a Operation,
        pointer: Pointer,
    ) -> Result<Self> {
        let (in_path, parameters): (Vec<_>, Vec<_>) =
            parameters(document, item, operation, &pointer)?
                .into_iter()
                .partition(|parameter| parameter.position == Position::Path);
        let path_values = in_path.iter().map(|parameter| {
            let node = document.node(parameter.schema, &parameter.pointer)?;
            let name = parameter.name;
            Ok(PathValue { name, node })
        });
        let body = body(document, operation, &pointer)?;
        let reply = reply(document, operation, &pointer)?;
        let (kind, noun) = kind_and_noun(path, method, operation, &reply);
        let description = operation
            .description
            .as_deref()
            .or(operation.summary.as_deref());
        let has_no_scheme = |security: &Vec<_>| security.is_empty();
        Ok(Self {
            pointer,
            path,
            method: method.to_uppercase(),
            kind,
            noun,
            server: document.server(item),
            description,
            deprecated: super::deprecated(operation.deprecated, description),
            open: operation.security.as_ref().is_some_and(has_no_scheme),
            path_values: path_values.collect::<Result<_>>()?,
            parameters,
            body,
            reply,
            conditions: conditions(operation),
        })
    }
}

fn parameters<'a>(
    document: &'a Document,
    item: &'a PathItem,
    operation: &'a Operation,
    pointer: &Pointer,
) -> Result<Vec<RawParameter<'a>>> {
    let mut all: Vec<RawParameter<'a>> = Vec::new();
    for (i, parameter) in item
        .parameters
        .iter()
        .chain(&operation.parameters)
        .enumerate()
    {
        let i = i.checked_sub(item.parameters.len()).unwrap_or(i);
        let pointer = pointer.of("parameters").of(i);
        let (parameter, pointer) = document.parameter(parameter, &pointer)?;
        let (data, position) = match parameter {
            Parameter::Query { parameter_data, .. } => (parameter_data, Position::Query),
            Parameter::Header { parameter_data, .. } => (parameter_data, Position::Header),
            Parameter::Path { parameter_data, .. } => (parameter_data, Position::Path),
            Parameter::Cookie { .. } => {
                let help = "remove it: requests contain no cookies";
                return Err(Error::new(
                    pointer,
                    "a cookie parameter is not supported",
                    help,
                ));
            }
        };
        let parameter = raw_parameter(data, position, pointer)?;
        all.retain(|other| other.name != parameter.name || other.position != position);
        all.push(parameter);
    }
    Ok(all)
}

fn raw_parameter(
    data: &ParameterData,
    position: Position,
    pointer: Pointer,
) -> Result<RawParameter<'_>> {
    let ParameterSchemaOrContent::Schema(schema) = &data.format else {
        let help = "describe it with a `schema`";
        return Err(Error::new(
            pointer,
            format!("`{}` has no schema", data.name),
            help,
        ));
    };
    let twilio = data.extensions.get("x-twilio");
    let description = data.description.as_deref();
    Ok(RawParameter {
        name: &data.name,
        position,
        required: data.required,
        pii: super::is_pii(twilio),
        deprecated: super::deprecated(data.deprecated.unwrap_or_default(), description),
        description,
        schema: RefOr::from(schema),
        pointer: pointer.of("schema"),
    })
}

fn body<'a>(
    document: &'a Document,
    operation: &'a Operation,
    pointer: &Pointer,
) -> Result<Option<Body<'a>>> {
    let Some(body) = &operation.request_body else {
        return Ok(None);
    };
    let (body, pointer) = document.body(body, &pointer.of("requestBody"))?;
    // If there are several media types, one that is not plain JSON is more specific.
    let is_plain = |media_type: &str| media_type == "application/json";
    let special = body
        .content
        .iter()
        .find(|(media_type, _)| !is_plain(media_type));
    let Some((media_type, content)) = special.or_else(|| body.content.first()) else {
        return Ok(None);
    };
    let pointer = pointer.down(&["content", media_type, "schema"]);
    let schema = content.schema.as_ref();
    let schema = schema
        .map(|schema| document.node(RefOr::from(schema), &pointer))
        .transpose()?;
    Ok(Some(Body { media_type, schema }))
}

fn reply<'a>(
    document: &'a Document,
    operation: &'a Operation,
    pointer: &Pointer,
) -> Result<Reply<'a>> {
    let responses = &operation.responses.responses;
    let pointer = pointer.of("responses");
    let with = |hundred: u16| {
        responses.iter().filter(move |(code, _)| match code {
            StatusCode::Code(code) => code / 100 == hundred,
            StatusCode::Range(range) => *range == hundred,
        })
    };
    let mut empty = None;
    for (code, response) in with(2) {
        let pointer = pointer.of(code);
        let (response, pointer) = document.response(response, &pointer)?;
        if let Some((node, examples)) = record(document, response, &pointer)? {
            return Ok(Reply::Record(node, examples));
        }
        empty = Some(Reply::Nothing);
    }
    if let Some(empty) = empty {
        return Ok(empty);
    }
    if with(3).next().is_some() {
        return Ok(Reply::Redirect);
    }
    let help = "add the response of status 200, 201, 202 or 204";
    Err(Error::new(pointer, "no response describes success", help))
}

fn record<'a>(
    document: &'a Document,
    response: &'a Response,
    pointer: &Pointer,
) -> Result<Option<(Node<'a>, Examples<'a>)>> {
    let Some((media_type, content)) = response.content.first() else {
        return Ok(None);
    };
    let Some(schema) = &content.schema else {
        return Ok(None);
    };
    let pointer = pointer.down(&["content", media_type]);
    let node = document.node(RefOr::from(schema), &pointer.of("schema"))?;
    Ok(Some((node, examples(document, content, &pointer)?)))
}

fn examples<'a>(
    document: &'a Document,
    content: &'a MediaType,
    pointer: &Pointer,
) -> Result<Examples<'a>> {
    let mut values: Vec<&Value> = content.example.iter().collect();
    for (name, example) in &content.examples {
        let (example, _) = document.example(example, &pointer.of("examples").of(name))?;
        values.extend(&example.value);
    }
    Ok(Examples(values))
}

/// Twilio's identifiers contain the kind and the noun: `CreateMessage`. Without an identifier,
/// the method and the shape of the response decide.
fn kind_and_noun(
    path: &str,
    method: &str,
    operation: &Operation,
    reply: &Reply<'_>,
) -> (OperationKind, String) {
    let id = operation.operation_id.as_deref().unwrap_or_default();
    for kind in OperationKind::ALL {
        let noun = id.strip_prefix(kind.word());
        if let Some(noun) = noun.filter(|noun| noun.starts_with(|c: char| c.is_uppercase())) {
            return (kind, noun.to_owned());
        }
    }
    let stem = path.trim_end_matches(".json");
    let is_record = stem.ends_with('}');
    let kind = match method {
        "get" if !is_record && is_list(reply) => OperationKind::List,
        "get" => OperationKind::Fetch,
        "delete" => OperationKind::Delete,
        "post" if !is_record => OperationKind::Create,
        _ => OperationKind::Update,
    };
    let is_word = |word: &&str| !word.is_empty() && !word.starts_with('{');
    let noun = stem.split('/').rfind(is_word).unwrap_or("Root");
    (kind, names::singular(noun))
}

/// Whether a response is an envelope around a list.
fn is_list(reply: &Reply<'_>) -> bool {
    let Reply::Record(node, _) = reply else {
        return false;
    };
    match &node.shape {
        Shape::List(_) => true,
        Shape::Object(object) => {
            let has = |name| object.properties.iter().any(|(other, ..)| *other == name);
            has("meta") || has("next_page_uri")
        }
        _ => false,
    }
}

fn conditions(operation: &Operation) -> Vec<Vec<String>> {
    let twilio: Option<&Value> = operation.extensions.get("x-twilio");
    let groups = twilio.and_then(|twilio| twilio["conditional"].as_array());
    let group = |group: &Value| {
        let names = group.as_array().into_iter().flatten();
        names.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    groups.into_iter().flatten().map(group).collect()
}

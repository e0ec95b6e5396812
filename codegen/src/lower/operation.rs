//! Operations: parameters from the path, the query and the body, and the answer.

use std::collections::HashMap;

use openapiv3::{
    MediaType, Operation as Source, Parameter, ParameterData, ParameterSchemaOrContent,
    ReferenceOr, SchemaKind, StatusCode, Type as SourceType,
};

use super::Lowering;
use super::place::Place;
use super::schema::{AsSchema, words};
use crate::ir::{
    Body, Def, Field, Method, Operation, Owner, Place as Travels, Response, Ty, TypeId,
};
use crate::source::pointer;

impl<'a> Lowering<'a> {
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let mut out = Vec::new();
        let document = self.document;
        for (path, item) in &document.paths.paths {
            let ReferenceOr::Item(item) = item else {
                self.errors.push(
                    pointer::child("/paths", path),
                    "a path that is a reference",
                    "write the path's operations in place",
                );
                continue;
            };
            for (method, operation) in item.iter() {
                let place = Place::Operation {
                    path,
                    method,
                    owner: Owner::Operation(out.len()),
                };
                if let Some(operation) = self.operation(path, method, operation, &place) {
                    out.push(operation);
                }
            }
        }
        self.name_path_ids(&mut out);
        out
    }

    fn operation(
        &mut self,
        path: &str,
        method: &str,
        source: &'a Source,
        place: &Place<'_>,
    ) -> Option<Operation> {
        let method = match method {
            "get" => Method::Get,
            "post" => Method::Post,
            "delete" => Method::Delete,
            other => {
                self.errors.push(
                    place.to_string(),
                    format!("the method {}", other.to_uppercase()),
                    "only GET, POST and DELETE can be expressed",
                );
                return None;
            }
        };
        let mut parameters = self.listed_parameters(source, place);
        let body = self.body(source, method, &mut parameters, place);
        self.order_path_parameters(path, &mut parameters);
        let response = self.answer(source, place)?;
        Some(Operation {
            id: source.operation_id.clone()?,
            method,
            path: path.to_owned(),
            summary: source.summary.clone(),
            description: words(source.description.as_deref()),
            deprecated: source.deprecated,
            server: source
                .servers
                .first()
                .map(|s| s.url.trim_end_matches('/').to_owned()),
            body,
            parameters,
            response,
            pointer: place.to_string(),
        })
    }

    fn listed_parameters(&mut self, source: &'a Source, place: &Place<'_>) -> Vec<Field> {
        let mut out = Vec::new();
        for (index, parameter) in source.parameters.iter().enumerate() {
            let ReferenceOr::Item(parameter) = parameter else {
                self.errors.push(
                    place.key("parameters").index(index).to_string(),
                    "a parameter that is a reference",
                    "write the parameter in place",
                );
                continue;
            };
            let (data, travels) = match parameter {
                Parameter::Path { parameter_data, .. } => (parameter_data, Travels::Path),
                Parameter::Query { parameter_data, .. } => (parameter_data, Travels::Query),
                Parameter::Header { .. } | Parameter::Cookie { .. } => {
                    self.errors.push(
                        place.key("parameters").index(index).to_string(),
                        "a parameter in a header or a cookie",
                        "parameters travel in the path, the query or the body",
                    );
                    continue;
                }
            };
            let place = place.parameter(index, &data.name);
            let Some(schema) = self.parameter_schema(data, &place) else {
                continue;
            };
            let required = data.required || travels == Travels::Path;
            let mut field =
                self.parameter(&data.name, schema, required, travels, &place.key("schema"));
            field.facts.deprecated |= data.deprecated.unwrap_or_default();
            self.describe(data.description.as_deref(), &field.ty, &mut field.facts);
            out.push(field);
        }
        out
    }

    fn parameter_schema(
        &mut self,
        data: &'a ParameterData,
        place: &Place<'_>,
    ) -> Option<&'a dyn AsSchema> {
        match &data.format {
            ParameterSchemaOrContent::Schema(schema) => Some(schema),
            ParameterSchemaOrContent::Content(_) => {
                self.errors.push(
                    place.to_string(),
                    "a parameter with `content`",
                    "use `schema`",
                );
                None
            }
        }
    }

    /// The body's parameters. GET and DELETE have none on the wire: theirs go to the query.
    fn body(
        &mut self,
        source: &'a Source,
        method: Method,
        parameters: &mut Vec<Field>,
        place: &Place<'_>,
    ) -> Body {
        let Some(ReferenceOr::Item(body)) = &source.request_body else {
            return if method == Method::Post {
                Body::Form
            } else {
                Body::Query
            };
        };
        let place = place.key("requestBody");
        let place = place.key("content");
        let mut kind = if method == Method::Post {
            Body::Form
        } else {
            Body::Query
        };
        for (index, (media, MediaType { schema, .. })) in body.content.iter().enumerate() {
            let place = place.key(media);
            if index > 0 {
                self.errors.push(
                    place.to_string(),
                    "a second media type",
                    "give the body one media type",
                );
                continue;
            }
            let declared = match media.as_str() {
                "application/x-www-form-urlencoded" => Body::Form,
                "application/json" => Body::Json,
                "multipart/form-data" => Body::Multipart,
                other => {
                    self.errors.push(
                        place.to_string(),
                        format!("a body of type `{other}`"),
                        "use application/x-www-form-urlencoded, application/json or multipart/form-data",
                    );
                    continue;
                }
            };
            let place = place.key("schema");
            let Some(schema) = schema else { continue };
            let Ok(schema) = schema.as_schema() else {
                self.errors.push(
                    place.to_string(),
                    "a body that is a reference",
                    "write the body's schema in place",
                );
                continue;
            };
            let SchemaKind::Type(SourceType::Object(object)) = &schema.schema_kind else {
                self.errors.push(
                    place.to_string(),
                    "a body that is no object",
                    "a body's parameters are an object's properties",
                );
                continue;
            };
            if method == Method::Post {
                kind = declared;
            }
            let mut fields = self.request_record(object, &place).fields;
            if kind == Body::Query {
                fields.iter_mut().for_each(|f| f.place = Travels::Query);
            }
            for field in fields {
                if parameters.iter().any(|p| p.name == field.name) {
                    self.errors.push(
                        place.field(&field.name).to_string(),
                        format!(
                            "`{}` is a parameter twice: here, and in the path or query",
                            field.name
                        ),
                        "rename one of the two",
                    );
                } else {
                    parameters.push(field);
                }
            }
        }
        kind
    }

    /// Path parameters first, in the order of the path: they are a function's first arguments.
    fn order_path_parameters(&mut self, path: &str, parameters: &mut [Field]) {
        parameters.sort_by_key(|p| match p.place {
            Travels::Path => path
                .find(&format!("{{{}}}", p.name))
                .unwrap_or(usize::MAX - 1),
            _ => usize::MAX,
        });
    }

    fn answer(&mut self, source: &'a Source, place: &Place<'_>) -> Option<Response> {
        let place = place.key("responses");
        let Some(ReferenceOr::Item(response)) =
            source.responses.responses.get(&StatusCode::Code(200))
        else {
            self.errors.push(
                place.to_string(),
                "no `200` response",
                "say what a successful call answers",
            );
            return None;
        };
        let place = place.key("200");
        let place = place.key("content");
        let mut content = response.content.iter();
        let Some((media, MediaType { schema, .. })) = content.next() else {
            self.errors.push(
                place.to_string(),
                "a `200` response without content",
                "give it a media type and a schema",
            );
            return None;
        };
        if content.next().is_some() {
            self.errors.push(
                place.to_string(),
                "several media types in an answer",
                "keep one",
            );
        }
        let place = place.key(media);
        let place = place.key("schema");
        let Some(schema) = schema else {
            self.errors.push(
                place.to_string(),
                "an answer without a schema",
                "say what comes back",
            );
            return None;
        };
        if media != "application/json" {
            if let Ok(schema) = schema.as_schema()
                && let SchemaKind::Type(SourceType::String(string)) = &schema.schema_kind
                && string.format
                    == openapiv3::VariantOrUnknownOrEmpty::Item(openapiv3::StringFormat::Binary)
            {
                return Some(Response::Binary(media.clone()));
            }
            self.errors.push(
                place.to_string(),
                format!("an answer of type `{media}`"),
                "answers are application/json, or binary texts of any type",
            );
            return None;
        }
        Some(Response::Json(self.response(schema, &place, None).ty))
    }

    /// Gives path parameters the type of the object they name.
    ///
    /// What is at `/v1/invoices/{invoice}` is an invoice, so the first parameter of every path below it is an
    /// invoice's id.
    fn name_path_ids(&self, operations: &mut [Operation]) {
        let mut objects: HashMap<String, Option<TypeId>> = HashMap::new();
        for operation in operations.iter().filter(|o| o.path.ends_with('}')) {
            let Response::Json(ty) = &operation.response else {
                continue;
            };
            let Some(object) = self.object_of(ty) else {
                continue;
            };
            // Operations at one path that disagree say nothing.
            objects
                .entry(without_names(&operation.path))
                .and_modify(|known| *known = known.filter(|k| *k == object))
                .or_insert(Some(object));
        }
        for operation in operations {
            let path = operation.path.clone();
            for field in operation
                .parameters
                .iter_mut()
                .filter(|f| f.place == Travels::Path && f.ty == Ty::Text)
            {
                let brace = format!("{{{}}}", field.name);
                let Some(at) = path.find(&brace) else {
                    continue;
                };
                if let Some(Some(object)) = objects.get(&without_names(&path[..at + brace.len()])) {
                    field.ty = Ty::Id(*object);
                }
            }
        }
    }

    /// The live object that an answer holds.
    fn object_of(&self, ty: &Ty) -> Option<TypeId> {
        let Ty::Named(id) = ty else { return None };
        match &self.types.get(*id).def {
            Def::Record(record) if record.is_deleted() => {
                let name = self
                    .types
                    .get(*id)
                    .schema
                    .as_deref()?
                    .strip_prefix("deleted_")?;
                match self.components.get(name)? {
                    crate::ir::Schema::Type(id) => Some(*id),
                    _ => None,
                }
            }
            Def::Record(record) => record.object_tag().map(|_| *id).or(Some(*id)),
            // An object or its deleted form.
            Def::Union(union) => match union.arms.as_slice() {
                [live, deleted] => match (&live.ty, &deleted.rule) {
                    (Ty::Named(live), crate::ir::Rule::Deleted(_)) => Some(*live),
                    _ => None,
                },
                _ => None,
            },
            Def::Enumeration(_) => None,
        }
    }
}

/// The path with its parameters' names left out: they differ between operations on the same object.
fn without_names(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    let mut inside = false;
    for c in path.chars() {
        match c {
            '{' => {
                inside = true;
                out.push('{');
            }
            '}' => {
                inside = false;
                out.push('}');
            }
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out
}

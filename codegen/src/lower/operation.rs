//! Operations: parameters from the path, the query and the body, and the answer.

use std::collections::HashMap;

use openapiv3::{
    MediaType, Operation as Source, Parameter, ParameterSchemaOrContent, ReferenceOr, Schema,
    SchemaKind, StatusCode, Type as SourceType,
};

use super::Lowering;
use super::place::Place;
use super::schema::words;
use crate::ir::{
    Body, CallWords, Def, Field, Method, Operation, Owner, Place as Travels, Response, Ty, TypeId,
};

impl<'a> Lowering<'a> {
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let mut out = Vec::new();
        let document = self.document;
        for (path, item) in &document.paths.paths {
            let ReferenceOr::Item(item) = item else {
                let owner = Owner::Operation(out.len());
                let method = "";
                self.fault(&Place::Operation {
                    path,
                    method,
                    owner,
                });
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
            "put" => Method::Put,
            "delete" => Method::Delete,
            _ => {
                self.fault(place);
                return None;
            }
        };
        let mut parameters = self.listed_parameters(source, place);
        let body = self.body(source, path, method, &mut parameters, place);
        self.order_path_parameters(path, &mut parameters);
        let response = self.answer(source, place)?;
        Some(Operation {
            id: source.operation_id.clone()?,
            method,
            path: path.to_owned(),
            summary: source.summary.clone(),
            description: words(source.description.as_deref()),
            words: CallWords::default(),
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
                self.fault(&place.key("parameters").index(index));
                continue;
            };
            let (data, travels) = match parameter {
                Parameter::Path { parameter_data, .. } => (parameter_data, Travels::Path),
                Parameter::Query { parameter_data, .. } => (parameter_data, Travels::Query),
                Parameter::Header { .. } | Parameter::Cookie { .. } => {
                    self.fault(&place.key("parameters").index(index));
                    continue;
                }
            };
            let place = place.parameter(index, &data.name);
            let ParameterSchemaOrContent::Schema(schema) = &data.format else {
                self.fault(&place);
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

    /// The body's parameters. GET and DELETE have none on the wire: theirs go to the query.
    fn body(
        &mut self,
        source: &'a Source,
        path: &str,
        method: Method,
        parameters: &mut Vec<Field>,
        place: &Place<'_>,
    ) -> Body {
        let carries = matches!(method, Method::Post | Method::Put);
        let Some(ReferenceOr::Item(body)) = &source.request_body else {
            return match carries {
                // The official SDKs send `{}`, as all of /v2 takes JSON.
                true if path.starts_with("/v2/") => Body::Json,
                true => Body::Form,
                false => Body::Query,
            };
        };
        let place = place.key("requestBody");
        let place = place.key("content");
        let Some((media, MediaType { schema, .. })) = body.content.first() else {
            self.fault(&place);
            return Body::Query;
        };
        let place = place.key(media);
        let kind = match media.as_str() {
            _ if !carries => Body::Query,
            "application/json" => Body::Json,
            "multipart/form-data" => Body::Multipart,
            _ => Body::Form,
        };
        let place = place.key("schema");
        let Some(ReferenceOr::Item(Schema {
            schema_kind: SchemaKind::Type(SourceType::Object(object)),
            ..
        })) = schema
        else {
            self.fault(&place);
            return kind;
        };
        let mut fields = self.request_record(object, &place).fields;
        if kind == Body::Query {
            fields.iter_mut().for_each(|f| f.place = Travels::Query);
        }
        parameters.extend(fields);
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
        let place = place.key("200");
        let place = place.key("content");
        let answer = source.responses.responses.get(&StatusCode::Code(200));
        let content = answer.and_then(|answer| match answer {
            ReferenceOr::Item(response) => response.content.first(),
            ReferenceOr::Reference { .. } => None,
        });
        let Some((
            media,
            MediaType {
                schema: Some(schema),
                ..
            },
        )) = content
        else {
            self.fault(&place);
            return None;
        };
        if media != "application/json" {
            return Some(Response::Binary(media.clone()));
        }
        let place = place.key(media);
        let place = place.key("schema");
        Some(Response::Json(self.response(schema, &place).ty))
    }

    /// Gives path parameters the type of the object they name.
    ///
    /// What is at `/v1/invoices/{invoice}` is an invoice, so the first parameter of every path below it is an
    /// invoice's id. That goes before what fields of the parameter's name refer to: `dispute` is an Issuing one in replies,
    /// and not at `/v1/disputes/{dispute}`.
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
                .filter(|f| f.place == Travels::Path && matches!(f.ty, Ty::Text | Ty::Id(_)))
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

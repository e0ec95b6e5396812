//! A call of each operation, as its user would write it: with what is required, and nothing else.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::types::element;
use super::{Context, Here, ident, module_name};
use crate::ir::{Def, ELEMENT, Field, Response, Rule, Ty};
use crate::naming::types::Path;

/// How deep required parameters may be nested; the contract's deepest is 3.
const DEPTH: usize = 16;

impl Context<'_> {
    /// The expression that makes the request.
    pub(crate) fn snippet(&self, index: usize) -> TokenStream {
        let accessor = &self.names.accessors[index];
        let modules = accessor.modules().iter().map(|m| ident(&module_name(m)));
        let function = ident(&crate::naming::reserved::value_name(accessor.function()));
        let home = accessor.modules();
        let arguments = self.api.operations[index]
            .parameters
            .iter()
            .filter(|p| p.required && p.ty != Ty::Empty);
        let arguments = arguments.map(|p| self.example(&p.ty, home, &p.name, DEPTH));
        quote!(stripe_client::#(#modules::)*#function(#(#arguments),*))
    }

    /// The expression, formatted.
    pub(crate) fn snippet_text(&self, index: usize) -> String {
        crate::render::expression(self.snippet(index))
    }

    /// The feature that has an operation.
    pub(crate) fn feature(&self, index: usize) -> &str {
        &self.features.names[self.features.operations[index]]
    }

    /// The answer's type, from outside the crate.
    pub(crate) fn response_text(&self, index: usize) -> String {
        match &self.api.operations[index].response {
            Response::Binary(_) => "stripe_client::Bytes".to_owned(),
            Response::Json(ty) => self.outside_text(ty, &[], ""),
        }
    }

    /// A parameter's type, from outside the crate.
    pub(crate) fn parameter_text(&self, index: usize, field: &Field) -> String {
        self.outside_text(
            &field.ty,
            self.names.accessors[index].modules(),
            &field.name,
        )
    }

    /// What is known of a parameter.
    pub(crate) fn parameter_about(&self, field: &Field) -> String {
        super::docs::field(self.api, field, None)
    }

    fn outside_text(&self, ty: &Ty, module: &[String], field: &str) -> String {
        let (local, cfg) = (BTreeSet::new(), TokenStream::new());
        let here = Here {
            names: module,
            local: &local,
            cfg: &cfg,
        };
        let text = crate::render::type_text(self.ty(ty, &here, field));
        text.replace("crate::", "stripe_client::")
            .replace("rt::", "stripe_client::")
    }

    /// A value for the same parameter as JSON, as it would travel.
    pub(crate) fn example_json(&self, ty: &Ty, field: &Field) -> serde_json::Value {
        self.json(ty, field, DEPTH)
    }

    fn json(&self, ty: &Ty, field: &Field, depth: usize) -> serde_json::Value {
        match ty {
            Ty::Bool => true.into(),
            Ty::Int => 1.into(),
            Ty::Float => 1.5.into(),
            Ty::Int64 => "1".into(),
            Ty::Timestamp => 1_700_000_000.into(),
            Ty::DateTime => "2026-01-31T12:00:00Z".into(),
            Ty::Currency => "usd".into(),
            Ty::Decimal => "12.5".into(),
            Ty::Binary | Ty::Id(_) | Ty::Text | Ty::Json | Ty::Expandable { .. } => {
                format!("{}_123", field.name).into()
            }
            Ty::Empty => "".into(),
            Ty::List(inner) => vec![self.json(inner, field, depth)].into(),
            Ty::Map(inner) => serde_json::json!({ "key": self.json(inner, field, depth) }),
            Ty::Clearable(inner) | Ty::Nullable(inner) | Ty::Page(_, inner) => {
                self.json(inner, field, depth)
            }
            Ty::Named(id) => match &self.api.get(*id).def {
                Def::Enumeration(enumeration) => enumeration
                    .values
                    .first()
                    .cloned()
                    .unwrap_or_default()
                    .into(),
                Def::Union(union) => match union.arms.first() {
                    Some(arm) => match &arm.rule {
                        Rule::Text(text) => text.clone().into(),
                        _ => self.json(&arm.ty, field, depth),
                    },
                    None => serde_json::Value::Null,
                },
                Def::Record(_) if depth == 0 => serde_json::json!({}),
                Def::Record(record) => record
                    .fields
                    .iter()
                    .filter(|f| f.required)
                    .map(|f| (f.name.clone(), self.json(&f.ty, f, depth - 1)))
                    .collect::<serde_json::Map<_, _>>()
                    .into(),
            },
        }
    }

    /// A value that a parameter takes.
    fn example(&self, ty: &Ty, home: &[String], field: &str, depth: usize) -> TokenStream {
        match ty {
            Ty::Bool => quote!(true),
            Ty::Int => quote!(1),
            Ty::Float => quote!(1.5),
            Ty::Int64 => quote!(1_i64),
            Ty::Timestamp => quote!(1_700_000_000_i64),
            Ty::DateTime => quote!("2026-01-31T12:00:00Z"),
            Ty::Currency => quote!("usd"),
            Ty::Decimal => quote!("12.5"),
            Ty::Binary => quote!(stripe_client::FileUpload::from_bytes("file.txt", "content")),
            Ty::Id(_) | Ty::Text | Ty::Json | Ty::Empty => {
                let text = Literal::string(&format!("{}_123", field.trim_end_matches(ELEMENT)));
                quote!(#text)
            }
            Ty::List(inner) => {
                let item = self.example(inner, home, &element(field), depth);
                quote!([#item])
            }
            Ty::Map(inner) => {
                let item = self.example(inner, home, &element(field), depth);
                quote!([("key", #item)])
            }
            Ty::Clearable(inner) => {
                let item = self.example(inner, home, field, depth);
                quote!(stripe_client::Clearable::Set(#item))
            }
            Ty::Nullable(inner) | Ty::Page(_, inner) => self.example(inner, home, field, depth),
            Ty::Expandable { .. } => quote!("id_123"),
            Ty::Named(id) => {
                let path = &self.names.types.types[id.index()];
                let name = self.outside(path);
                match &self.api.get(*id).def {
                    Def::Record(record) => {
                        // A nested parameter's own fields are looked up for the module it is written in.
                        let home = match path.module.as_slice() {
                            [home @ .., last] if last == crate::naming::homes::PARAMS => home,
                            home => home,
                        };
                        if depth == 0 {
                            // A setter of this name would be meant.
                            if self.names.members[id.0 as usize]
                                .iter()
                                .any(|m| m == "default")
                            {
                                return quote!(<#name as Default>::default());
                            }
                            return quote!(#name::default());
                        }
                        let arguments = record
                            .fields
                            .iter()
                            .filter(|f| f.required && f.ty != Ty::Empty);
                        let arguments =
                            arguments.map(|f| self.example(&f.ty, home, &f.name, depth - 1));
                        quote!(#name::new(#(#arguments),*))
                    }
                    Def::Enumeration(_) => {
                        let variant = self.names.members[id.0 as usize]
                            .first()
                            .map_or("Unknown", String::as_str);
                        let variant = ident(variant);
                        quote!(#name::#variant)
                    }
                    Def::Union(union) => match union.arms.first() {
                        Some(arm) if matches!(arm.rule, Rule::Text(_)) => {
                            let variant = self.names.members[id.0 as usize]
                                .first()
                                .map_or("Unknown", String::as_str);
                            let variant = ident(variant);
                            quote!(#name::#variant)
                        }
                        Some(arm) => self.example(&arm.ty, home, field, depth),
                        None => quote!(#name::default()),
                    },
                }
            }
        }
    }

    /// A path to an item from outside the crate.
    fn outside(&self, path: &Path) -> TokenStream {
        let modules = path.module.iter().map(|m| ident(&module_name(m)));
        let name = ident(&path.name);
        quote!(stripe_client::#(#modules::)*#name)
    }
}

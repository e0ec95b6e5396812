//! What a user sees of a contract: Rust paths, and types as they are written.

use std::collections::HashMap;

use super::Named;
use crate::ir::{Def, Field, Page, Response, Side, Ty, TypeId};
use crate::naming::reserved;
use crate::naming::types::Path;

/// The Rust paths of a contract, both ways.
pub(super) struct Surface<'n> {
    pub(super) named: &'n Named,
    /// Every path of a type, aliases among them.
    pub(super) paths: HashMap<&'n Path, TypeId>,
}

impl<'n> Surface<'n> {
    pub(super) fn new(named: &'n Named) -> Self {
        let types = &named.names.types;
        let own = types.types.iter().enumerate();
        let mut paths: HashMap<&Path, TypeId> = own
            .map(|(index, path)| (path, TypeId(index as u32)))
            .collect();
        paths.extend(types.aliases.iter().map(|(path, id)| (path, *id)));
        Surface { named, paths }
    }

    pub(super) fn path(&self, id: TypeId) -> &'n Path {
        &self.named.names.types.types[id.0 as usize]
    }

    /// The function that begins a request.
    pub(super) fn function(&self, index: usize) -> String {
        let accessor = &self.named.names.accessors[index];
        let mut path = accessor.modules().join("::");
        path.push_str("::");
        path.push_str(&reserved::value_name(accessor.function()));
        path
    }

    /// The request's type.
    pub(super) fn request(&self, index: usize) -> String {
        let accessor = &self.named.names.accessors[index];
        format!("{}::{}", accessor.modules().join("::"), accessor.request)
    }

    /// A field's type as its struct has it.
    pub(super) fn field(&self, field: &Field) -> String {
        let ty = self.ty(&field.ty);
        if is_optional(field) {
            format!("Option<{ty}>")
        } else {
            ty
        }
    }

    /// A type as it is written where it is used; a box around a record isn't told.
    pub(super) fn ty(&self, ty: &Ty) -> String {
        match ty {
            Ty::Bool => "bool".to_owned(),
            Ty::Int => "i64".to_owned(),
            Ty::Float => "f64".to_owned(),
            Ty::Text => "String".to_owned(),
            Ty::Json => "Json".to_owned(),
            Ty::Empty => "nothing".to_owned(),
            Ty::Timestamp => "Timestamp".to_owned(),
            Ty::DateTime => "DateTime".to_owned(),
            Ty::Currency => "Currency".to_owned(),
            Ty::Decimal => "Decimal".to_owned(),
            Ty::Int64 => "Int64".to_owned(),
            Ty::Binary => "File".to_owned(),
            Ty::Named(id) => self.path(*id).to_string(),
            Ty::Id(id) => format!("Id<{}>", self.path(*id)),
            Ty::Expandable {
                target,
                deleted: None,
            } => format!("Expandable<{}>", self.path(*target)),
            Ty::Expandable {
                target,
                deleted: Some(deleted),
            } => {
                format!(
                    "Expandable<{}, {}>",
                    self.path(*target),
                    self.path(*deleted)
                )
            }
            Ty::List(inner) => format!("Vec<{}>", self.ty(inner)),
            Ty::Map(inner) if **inner == Ty::Text => "Metadata".to_owned(),
            Ty::Map(inner) => format!("BTreeMap<String, {}>", self.ty(inner)),
            Ty::Nullable(inner) => format!("Option<{}>", self.ty(inner)),
            Ty::Clearable(inner) => format!("Clearable<{}>", self.ty(inner)),
            Ty::Page(Page::List, inner) => format!("List<{}>", self.ty(inner)),
            Ty::Page(Page::SearchResult, inner) => format!("SearchResult<{}>", self.ty(inner)),
            Ty::Page(Page::V2List, inner) => format!("V2List<{}>", self.ty(inner)),
        }
    }

    pub(super) fn response(&self, response: &Response) -> String {
        match response {
            Response::Json(ty) => self.ty(ty),
            Response::Binary(_) => "Bytes".to_owned(),
        }
    }

    /// What the type is, for a sentence.
    pub(super) fn kind(&self, id: TypeId) -> &'static str {
        let ty = self.named.api.get(id);
        match (&ty.def, ty.side) {
            (Def::Record(_), Side::Response) => "a struct",
            (Def::Record(_), Side::Request) => "a set of parameters",
            (Def::Enumeration(_), _) => "an enumeration",
            (Def::Union(_), Side::Response) => "a union",
            (Def::Union(_), Side::Request) => "a union of parameters",
        }
    }

    /// Where the contract says a type.
    pub(super) fn place(&self, id: TypeId) -> String {
        format!("#{}", self.named.api.get(id).pointer)
    }
}

/// Whether a response's field may be left out by its type.
pub(super) fn is_optional(field: &Field) -> bool {
    !field.required || field.nullable
}

/// A member's name in a path.
pub(super) fn below(holder: impl std::fmt::Display, member: &str) -> String {
    format!("{holder}::{member}")
}

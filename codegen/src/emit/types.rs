//! Types: records, enumerations, unions, aliases.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::docs;
use super::{Context, Here, doc, ident};
use crate::ir::{
    Constant, Def, ELEMENT, Enumeration, Field, Page, Record, Rule, Scalar, Side, Ty, Type, TypeId,
    Union,
};
use crate::naming::types::Path;

impl Context<'_> {
    /// A type's definition and its table.
    pub(super) fn define(&self, id: TypeId, here: &Here<'_>) -> TokenStream {
        let ty = self.api.get(id);
        match &ty.def {
            Def::Record(record) if ty.side == Side::Request => {
                self.parameters(id, ty, record, here)
            }
            Def::Record(record) => self.record(id, ty, record, here),
            Def::Enumeration(enumeration) => self.enumeration(id, ty, enumeration, here),
            Def::Union(union) => self.union(id, ty, union, here),
        }
    }

    /// A published name that has come to be another type's.
    pub(super) fn alias(&self, path: &Path, id: TypeId, here: &Here<'_>) -> TokenStream {
        let cfg = here.cfg;
        let name = ident(&path.name);
        let target = self.path(&self.names.types.types[id.index()], here);
        let doc = doc(&format!(
            "[`{0}`]({0}), by the name that it had before.",
            target_text(&target)
        ));
        quote!(#doc #cfg pub type #name = #target;)
    }

    fn record(&self, id: TypeId, ty: &Type, record: &Record, here: &Here<'_>) -> TokenStream {
        let cfg = here.cfg;
        let name = ident(&self.names.types.types[id.0 as usize].name);
        let about = doc(&self.about(id, ty));
        let members = &self.names.members[id.0 as usize];
        let fields = record.fields.iter().zip(members).map(|(field, name)| {
            let name = ident(name);
            let ty = self.field_type(field, here);
            let about = doc(&docs::field(self.api, field, Some(&field.name)));
            quote!(#about pub #name: #ty)
        });
        let table = self.table(
            &name,
            &record.constants,
            &record.fields,
            members,
            &self.sensitivity.types[id.0 as usize],
        );
        let steps = self.steps(id, here);
        quote! {
            #about
            #cfg
            #[derive(Default)]
            #[non_exhaustive]
            pub struct #name {
                #(#fields,)*
                /// What the contract doesn't know, and what was odd.
                pub extra: rt::Extra,
            }
            #cfg
            #table
            #steps
        }
    }

    /// The table of a record: one row a field.
    fn table(
        &self,
        name: &proc_macro2::Ident,
        constants: &[Constant],
        fields: &[Field],
        members: &[String],
        sensitive: &[bool],
    ) -> TokenStream {
        let constants = self::constants(constants);
        let rows = fields.iter().zip(members).zip(sensitive).enumerate().map(
            |(index, ((field, member), sensitive))| {
                let index = Literal::usize_unsuffixed(index);
                let (member, row) = (ident(member), row(field, *sensitive));
                quote!(#index => #member #row;)
            },
        );
        quote!(rt::record! { #name; #(#constants)* #(#rows)* })
    }

    fn enumeration(
        &self,
        id: TypeId,
        ty: &Type,
        enumeration: &Enumeration,
        here: &Here<'_>,
    ) -> TokenStream {
        let cfg = here.cfg;
        let name = ident(&self.names.types.types[id.0 as usize].name);
        let about = doc(&self.about(id, ty));
        let members = &self.names.members[id.0 as usize];
        let variants = enumeration
            .values
            .iter()
            .zip(members)
            .map(|(value, member)| {
                let member = ident(member);
                let about = doc(&docs::value(value));
                quote!(#about #member)
            });
        let rows =
            enumeration
                .values
                .iter()
                .zip(members)
                .enumerate()
                .map(|(index, (value, member))| {
                    let index = Literal::usize_unsuffixed(index);
                    let member = ident(member);
                    quote!(#index => #member #value;)
                });
        quote! {
            #about
            #cfg
            #[derive(Clone)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants,)*
                /// A value that the contract doesn't list.
                Unknown(String),
            }
            #cfg
            rt::open_enum! { #name; #(#rows)* }
        }
    }

    fn union(&self, id: TypeId, ty: &Type, union: &Union, here: &Here<'_>) -> TokenStream {
        let cfg = here.cfg;
        let name = ident(&self.names.types.types[id.0 as usize].name);
        let about = doc(&self.about(id, ty));
        let members = &self.names.members[id.0 as usize];
        let mut variants = Vec::new();
        let mut rows = Vec::new();
        let mut conversions = Vec::new();
        for (index, (arm, member)) in union.arms.iter().zip(members).enumerate() {
            let index = Literal::usize_unsuffixed(index);
            let member = ident(member);
            if let Rule::Text(text) = &arm.rule {
                let about = doc(&docs::value(text));
                variants.push(quote!(#about #member));
                rows.push(quote!(#index => #member = text #text;));
                continue;
            }
            let (rule, is_object) = match &arm.rule {
                Rule::Tag(tag) => (quote!(tag #tag), true),
                Rule::Deleted(tag) => (quote!(deleted #tag), true),
                Rule::Shape => (quote!(record), true),
                Rule::Enumeration => (quote!(enumeration), false),
                Rule::String => (quote!(string), false),
                Rule::Integer => (quote!(integer), false),
                Rule::Number => (quote!(number), false),
                Rule::Boolean => (quote!(boolean), false),
                Rule::List => (quote!(list), false),
                Rule::Map => (quote!(map), false),
                Rule::Text(_) => continue,
            };
            let plain = self.ty(&arm.ty, here, "");
            // Parameters are small: see `field_type`.
            let payload = if is_object && ty.side != Side::Request {
                quote!(Box<#plain>)
            } else {
                plain.clone()
            };
            let (arm_cfg, gate) = self.gate(union, &arm.ty);
            let about = doc(&match &arm.rule {
                Rule::Tag(tag) => format!("An object whose `object` is `{}`.", docs::code(tag)),
                Rule::Deleted(tag) => {
                    format!("A deleted object whose `object` is `{}`.", docs::code(tag))
                }
                _ => format!("{}.", docs::sentence(&member.to_string())),
            });
            variants.push(quote!(#about #arm_cfg #member(#payload)));
            rows.push(quote!(#index => #member(#rule) #gate;));
            if ty.side == Side::Request {
                conversions.extend(self.conversions(&name, &member, &arm.ty, &plain, cfg));
            }
        }
        let by = union.tag.as_ref().map(|tag| quote!(by #tag));
        let unknown = doc(if union.gated {
            "JSON of what the contract doesn't have, or whose namespace is not turned on."
        } else {
            "JSON that fits none of them."
        });
        let steps = self.steps(id, here);
        quote! {
            #about
            #cfg
            #[derive(Clone)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants,)*
                #unknown
                Unknown(Box<rt::Json>),
            }
            #cfg
            rt::union! { #name #by; #(#rows)* }
            #(#conversions)*
            #steps
        }
    }

    /// The condition of an arm that is there if its type is: as an attribute, and as the table has it.
    fn gate(&self, union: &Union, arm: &Ty) -> (TokenStream, TokenStream) {
        match arm {
            Ty::Named(id) if union.gated => {
                let needs = &self.features.types[id.0 as usize];
                let gate = self
                    .features
                    .condition(needs)
                    .map(|gate| quote!(if (#gate)));
                (self.features.cfg(needs), gate.unwrap_or_default())
            }
            _ => Default::default(),
        }
    }

    /// What a setter takes for one arm of a union.
    fn conversions(
        &self,
        name: &proc_macro2::Ident,
        member: &proc_macro2::Ident,
        arm: &Ty,
        plain: &TokenStream,
        cfg: &TokenStream,
    ) -> Vec<TokenStream> {
        let from = |ty: TokenStream, value: TokenStream| {
            quote! {
                #cfg
                impl From<#ty> for #name {
                    fn from(value: #ty) -> Self {
                        Self::#member(#value)
                    }
                }
            }
        };
        let mut out = vec![from(plain.clone(), quote!(value))];
        match arm {
            Ty::Timestamp => out.push(from(quote!(i64), quote!(value.into()))),
            Ty::Text => out.push(from(quote!(&str), quote!(value.into()))),
            Ty::Id(_) | Ty::Decimal | Ty::Currency => {
                out.push(from(quote!(&str), quote!(value.into())));
                out.push(from(quote!(String), quote!(value.into())));
            }
            _ => {}
        }
        out
    }

    /// The Rust type of a field.
    pub(super) fn field_type(&self, field: &Field, here: &Here<'_>) -> TokenStream {
        let ty = self.ty(&field.ty, here, &field.name);
        let optional = !field.required || field.nullable;
        // Parameters are a list, and small however many there are.
        let boxed = match &field.ty {
            Ty::Named(id) if optional => {
                let ty = self.api.get(*id);
                matches!(ty.def, Def::Record(_)) && ty.side != Side::Request
            }
            _ => false,
        };
        let ty = if boxed { quote!(Box<#ty>) } else { ty };
        if field.clearable {
            quote!(rt::Clearable<#ty>)
        } else if optional {
            quote!(Option<#ty>)
        } else {
            ty
        }
    }

    /// A type where it is used, in a field of this name.
    pub(super) fn ty(&self, ty: &Ty, here: &Here<'_>, field: &str) -> TokenStream {
        match ty {
            Ty::Bool => quote!(bool),
            Ty::Int => quote!(i64),
            Ty::Float => quote!(f64),
            // An empty one has no value that could be given, only the row that says it is cleared.
            Ty::Text | Ty::Empty => quote!(String),
            Ty::Json => quote!(rt::Json),
            Ty::Timestamp => quote!(rt::Timestamp),
            Ty::DateTime => quote!(rt::DateTime),
            Ty::Currency => quote!(rt::Currency),
            Ty::Decimal => quote!(rt::Decimal),
            Ty::Int64 => quote!(rt::Int64),
            Ty::Binary => quote!(rt::File),
            Ty::Named(id) => self.path(&self.names.types.types[id.index()], here),
            Ty::Id(id) => {
                let target = self.path(&self.names.types.types[id.0 as usize], here);
                quote!(rt::Id<#target>)
            }
            Ty::Expandable { target, deleted } => {
                let target = self.path(&self.names.types.types[target.index()], here);
                match deleted {
                    Some(deleted) => {
                        let deleted = self.path(&self.names.types.types[deleted.0 as usize], here);
                        quote!(rt::Expandable<#target, #deleted>)
                    }
                    None => quote!(rt::Expandable<#target>),
                }
            }
            Ty::List(inner) => {
                let inner = self.ty(inner, here, &element(field));
                quote!(Vec<#inner>)
            }
            Ty::Map(inner) if **inner == Ty::Text => quote!(rt::Metadata),
            Ty::Map(inner) => {
                let inner = self.ty(inner, here, &element(field));
                quote!(std::collections::BTreeMap<String, #inner>)
            }
            Ty::Nullable(inner) => {
                let inner = self.ty(inner, here, field);
                quote!(Option<#inner>)
            }
            Ty::Clearable(inner) => {
                let inner = self.ty(inner, here, field);
                quote!(rt::Clearable<#inner>)
            }
            Ty::Page(page, inner) => {
                let inner = self.ty(inner, here, &element(field));
                match page {
                    Page::List => quote!(rt::List<#inner>),
                    Page::SearchResult => quote!(rt::SearchResult<#inner>),
                    Page::V2List => quote!(rt::V2List<#inner>),
                }
            }
        }
    }

    /// A path to an item from here: bare within the same file, from the crate's root otherwise.
    pub(super) fn path(&self, path: &Path, here: &Here<'_>) -> TokenStream {
        let name = ident(&path.name);
        if here.local.contains(path) {
            return quote!(#name);
        }
        self.path_to(path)
    }

    /// The same from the crate's root.
    pub(super) fn path_to(&self, path: &Path) -> TokenStream {
        let name = ident(&path.name);
        let modules = path
            .module
            .iter()
            .map(|m| format_ident!("{}", super::module_name(m)));
        quote!(crate::#(#modules::)*#name)
    }

    /// What a type is, in facts.
    fn about(&self, id: TypeId, ty: &Type) -> String {
        if let Some(text) = self.about_delivered(id) {
            return text;
        }
        let what = match (&ty.def, &ty.schema) {
            (Def::Record(record), Some(schema)) => match record.object_tag() {
                Some(tag) if record.is_deleted() => {
                    format!("What is left of a deleted `{}`.", docs::code(tag))
                }
                Some(tag) => format!("The `{}` object.", docs::code(tag)),
                None => format!("{}.", docs::sentence(schema)),
            },
            (_, Some(schema)) => format!("{}: one of several.", docs::sentence(schema)),
            (def, None) => {
                let place = ty
                    .uses
                    .first()
                    .map(|u| u.path.join("."))
                    .unwrap_or_default();
                let name = &self.names.types.types[id.0 as usize].name;
                match (def, place.is_empty()) {
                    (Def::Enumeration(_), _) => format!("The values of `{}`.", docs::code(&place)),
                    (Def::Union(_), false) => format!("What `{}` can be.", docs::code(&place)),
                    (Def::Union(_), true) => format!("{}: one of several.", docs::sentence(name)),
                    (Def::Record(_), _) => format!("The fields of `{}`.", docs::code(&place)),
                }
            }
        };
        let features = self.features.list(&self.features.types[id.0 as usize]);
        let feature = match features.as_slice() {
            [one] => format!("\n\nFeature: `{one}`."),
            _ => String::new(),
        };
        let place = format!("Contract: `#{}`.{feature}", docs::code(&ty.pointer));
        format!(
            "{what}\n\n{}",
            docs::described(ty.description.as_deref(), place)
        )
    }
}

/// The constants of a table.
pub(super) fn constants(constants: &[Constant]) -> Vec<TokenStream> {
    let row = |constant: &Constant| {
        let wire = &constant.name;
        let value = match &constant.value {
            Scalar::Text(text) => quote!(Str(#text)),
            Scalar::Bool(value) => quote!(Bool(#value)),
            Scalar::Int(value) => {
                let value = Literal::i64_unsuffixed(*value);
                quote!(Int(#value))
            }
        };
        quote!(const #wire = #value;)
    };
    constants.iter().map(row).collect()
}

/// A row of a table: the name on the wire, and what there is to know of it.
pub(super) fn row(field: &Field, sensitive: bool) -> TokenStream {
    let wire = &field.name;
    let required = (field.required && !field.nullable).then(|| quote!(required));
    let sensitive = sensitive.then(|| quote!(sensitive));
    let place = match field.place {
        crate::ir::Place::Body => None,
        crate::ir::Place::Query => Some(quote!(query)),
        crate::ir::Place::Path => Some(quote!(path)),
    };
    // An empty list or map clears where the contract has a way to clear, and is nothing elsewhere.
    let clearable = (field.clearable && matches!(field.ty, Ty::List(_) | Ty::Map(_)))
        .then(|| quote!(clearable));
    quote!(#wire #required #sensitive #clearable #place)
}

/// A field that is known to hold several of the thing.
pub(super) fn element(field: &str) -> String {
    format!("{}{ELEMENT}", field.trim_end_matches(ELEMENT))
}

/// A path's tokens as text, without the spaces that tokens are printed with.
fn target_text(tokens: &TokenStream) -> String {
    tokens.to_string().replace(' ', "")
}

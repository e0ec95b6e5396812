//! A call of each operation, as its user would write it: with what is required, and nothing else.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::CRATE;
use crate::emit::{ident, path_text, tokens};
use crate::model::{Arm, Crate, ItemId, ItemKind, Operation, Rule, RustType};
use crate::render;

/// How deep required parameters may be nested; the contract's deepest is 3.
pub(super) const DEPTH: usize = 16;

/// The expression that makes the request.
pub(crate) fn call(krate: &Crate, operation: &Operation) -> TokenStream {
    let function = tokens(&path_text(CRATE, operation.module(), &operation.function()));
    let required = operation.parameters.iter().filter(|p| p.is_argument());
    let arguments = required.map(|p| example(krate, &p.ty, &p.wire, DEPTH));
    quote!(#function(#(#arguments),*))
}

/// The expression, formatted.
pub(super) fn text(krate: &Crate, operation: &Operation) -> String {
    render::expression(call(krate, operation))
}

/// A value that a parameter takes.
fn example(krate: &Crate, ty: &RustType, name: &str, depth: usize) -> TokenStream {
    let within = |inner: &RustType| example(krate, inner, name, depth);
    match ty {
        RustType::Bool => quote!(true),
        RustType::I64 => quote!(1),
        RustType::F64 => quote!(1.5),
        RustType::Int64 => quote!(1_i64),
        RustType::Timestamp => quote!(1_700_000_000_i64),
        RustType::DateTime => quote!("2026-01-31T12:00:00Z"),
        RustType::Currency => quote!("usd"),
        RustType::Decimal => quote!("12.5"),
        RustType::Upload => {
            quote!(stripe_client::FileUpload::from_bytes("file.txt", "content"))
        }
        RustType::Id(_) | RustType::Text | RustType::Json | RustType::Bytes | RustType::Empty => {
            let text = Literal::string(&format!("{name}_123"));
            quote!(#text)
        }
        RustType::List(inner) => {
            let item = within(inner);
            quote!([#item])
        }
        RustType::Map(inner) => {
            let item = within(inner);
            quote!([("key", #item)])
        }
        RustType::Clearable(inner) => {
            let item = within(inner);
            quote!(stripe_client::Clearable::Set(#item))
        }
        RustType::Option(inner) | RustType::Boxed(inner) | RustType::Page(_, inner) => {
            within(inner)
        }
        RustType::Expandable { .. } => quote!("id_123"),
        RustType::Item(id) => of_item(krate, *id, name, depth),
    }
}

fn of_item(krate: &Crate, id: ItemId, name: &str, depth: usize) -> TokenStream {
    let path = &krate[id].path;
    let path = tokens(&path_text(CRATE, &path.module, &path.name));
    match &krate[id].kind {
        ItemKind::Record(record) | ItemKind::Params(record) if depth == 0 => {
            // A setter of this name would be meant.
            if record.members.iter().any(|m| m.ident == "default") {
                quote!(<#path as Default>::default())
            } else {
                quote!(#path::default())
            }
        }
        ItemKind::Record(record) | ItemKind::Params(record) => {
            let required = record.members.iter().filter(|m| m.is_argument());
            let arguments = required.map(|m| example(krate, &m.ty, &m.wire, depth - 1));
            quote!(#path::new(#(#arguments),*))
        }
        ItemKind::Enum(variants) => {
            let variant = ident(variants.first().map_or("Unknown", |v| &v.ident));
            quote!(#path::#variant)
        }
        ItemKind::Union(union) => match union.arms.first() {
            Some(Arm {
                rule: Rule::Text(_),
                ident: variant,
                ..
            }) => {
                let variant = ident(variant);
                quote!(#path::#variant)
            }
            Some(arm) => example(krate, &arm.ty, name, depth),
            None => quote!(#path::default()),
        },
        ItemKind::Alias(id) => of_item(krate, *id, name, depth),
    }
}

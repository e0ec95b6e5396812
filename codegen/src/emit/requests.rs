//! Requests, and the nested parameters that they are made of.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::types::element;
use super::{Context, Here, doc, docs, ident};
use crate::ir::{Body, Def, Field, Method, Operation, Place, Record, Response, Ty, Type, TypeId};

impl Context<'_> {
    /// An operation: the function that begins it, the request, its setters and its tables.
    pub(super) fn request(&self, index: usize, here: &Here<'_>) -> TokenStream {
        let operation = &self.api.operations[index];
        let accessor = &self.names.accessors[index];
        let members = &self.names.parameters[index];
        let name = ident(&accessor.request);
        let function = ident(&crate::naming::reserved::value_name(accessor.function()));
        let output = self.output(operation, here);
        let about = doc(&self.operation_doc(index));
        let function_about = doc(&self.function_doc(index));
        let (upper, lower) = (&operation.id, operation.id.to_lowercase());
        let deprecated = operation
            .deprecated
            .then(|| quote!(#[deprecated(note = "the contract says so")]));
        let arguments: Vec<_> = operation
            .parameters
            .iter()
            .zip(members)
            .filter(|(p, _)| p.required)
            .map(|(p, m)| self.argument(p, m, here))
            .collect();
        let fields = operation
            .parameters
            .iter()
            .zip(members)
            .map(|(field, member)| {
                let (member, ty) = (ident(member), self.field_type(field, here));
                quote!(#member: #ty)
            });
        let parameters = arguments.iter().map(|a| &a.parameter);
        let values: Vec<_> = arguments.iter().map(|a| &a.value).collect();
        let begin = if values.is_empty() {
            quote!(Default::default())
        } else {
            quote!(#name { #(#values,)* ..Default::default() })
        };
        let setters = operation
            .parameters
            .iter()
            .zip(members)
            .filter(|(p, _)| !p.required)
            .map(|(p, m)| self.setters(p, m, here));
        let setters: Vec<_> = setters.chain(self.expand_path(operation, here)).collect();
        let implementation = (!setters.is_empty()).then(|| quote!(impl #name { #(#setters)* }));
        let table = self.table(
            &name,
            &[],
            &operation.parameters,
            members,
            &self.sensitivity.operations[index],
        );
        let path = &operation.path;
        let method = ident(match operation.method {
            Method::Get => "Get",
            Method::Post => "Post",
            Method::Delete => "Delete",
        });
        let body = ident(match operation.body {
            Body::Query => "Query",
            Body::Form => "Form",
            Body::Json => "Json",
            Body::Multipart => "Multipart",
        });
        let server = operation
            .server
            .as_ref()
            .map(|server| quote!(server #server));
        let list = match &operation.response {
            Response::Json(Ty::Page(_, item)) => {
                let item = self.ty(item, here, "");
                Some(quote!(rt::list! { #name -> #item; }))
            }
            _ => None,
        };
        let retrieve = self.retrieve(index, here);
        quote! {
            #function_about
            #[doc(alias = #upper)]
            #[doc(alias = #lower)]
            #deprecated
            pub fn #function(#(#parameters),*) -> #name {
                #begin
            }
            #about
            #[doc(alias = #upper)]
            #[doc(alias = #lower)]
            #[derive(Clone, Default)]
            #[must_use = "a request does nothing until it is sent"]
            pub struct #name {
                #(#fields,)*
                extra: rt::Extra,
                options: rt::RequestOptions,
            }
            #implementation
            #table
            rt::request! { #name -> #output; #upper #method #path #body #server; }
            #list
            #retrieve
        }
    }

    /// What a request that fetches one object by its id alone says of the object's type.
    fn retrieve(&self, index: usize, here: &Here<'_>) -> Option<TokenStream> {
        let id = self.retrieved(index)?;
        // Of several that do, the first: a resource under another path is the same resource.
        if (0..index).any(|before| self.retrieved(before) == Some(id)) {
            return None;
        }
        let accessor = &self.names.accessors[index];
        let (request, function) = (
            ident(&accessor.request),
            ident(&crate::naming::reserved::value_name(accessor.function())),
        );
        let object = self.path(&self.names.types.types[id.0 as usize], here);
        Some(quote! {
            impl rt::Retrieve for #object {
                type Request = #request;
                fn retrieve(id: rt::Id<Self>) -> #request {
                    #function(id)
                }
            }
        })
    }

    /// The type that an operation fetches, if it takes the id of one and nothing else.
    fn retrieved(&self, index: usize) -> Option<TypeId> {
        let operation = &self.api.operations[index];
        let mut required = operation.parameters.iter().filter(|p| p.required);
        let (Some(only), None) = (required.next(), required.next()) else {
            return None;
        };
        let (Ty::Id(id), Place::Path, Method::Get) = (&only.ty, only.place, operation.method)
        else {
            return None;
        };
        let Response::Json(Ty::Named(answer)) = &operation.response else {
            return None;
        };
        let gives = match &self.api.get(*answer).def {
            Def::Union(union) => union.arms.iter().any(|arm| arm.ty == Ty::Named(*id)),
            _ => answer == id,
        };
        gives.then_some(*id)
    }

    /// A nested parameter object.
    pub(super) fn parameters(
        &self,
        id: TypeId,
        ty: &Type,
        record: &Record,
        here: &Here<'_>,
    ) -> TokenStream {
        let cfg = here.cfg;
        let name = ident(&self.names.types.types[id.0 as usize].name);
        let members = &self.names.members[id.0 as usize];
        let place = ty
            .uses
            .first()
            .map(|u| u.path.join("."))
            .unwrap_or_default();
        let about = doc(&format!(
            "The parameters of `{}`.\n\nContract: `#{}`.",
            docs::code(&place),
            docs::code(&ty.pointer)
        ));
        let fields = record.fields.iter().zip(members).map(|(field, member)| {
            let (member, ty) = (ident(member), self.field_type(field, here));
            quote!(#member: #ty)
        });
        let arguments: Vec<_> = record
            .fields
            .iter()
            .zip(members)
            .filter(|(p, _)| p.required)
            .map(|(p, m)| self.argument(p, m, here))
            .collect();
        let parameters = arguments.iter().map(|a| &a.parameter);
        let values: Vec<_> = arguments.iter().map(|a| &a.value).collect();
        let begin = if values.is_empty() {
            quote!(Default::default())
        } else {
            quote!(Self { #(#values,)* ..Default::default() })
        };
        let new_about = doc(if values.is_empty() {
            "Nothing set yet."
        } else {
            "With what is required."
        });
        let setters = record
            .fields
            .iter()
            .zip(members)
            .filter(|(p, _)| !p.required)
            .map(|(p, m)| self.setters(p, m, here));
        let table = self.table(
            &name,
            &record.constants,
            &record.fields,
            members,
            &self.sensitivity.types[id.0 as usize],
        );
        quote! {
            #about
            #cfg
            #[derive(Clone, Default)]
            #[must_use]
            pub struct #name {
                #(#fields,)*
                extra: rt::Extra,
            }
            #cfg
            impl #name {
                #new_about
                pub fn new(#(#parameters),*) -> Self {
                    #begin
                }
                #(#setters)*
                /// Sets a parameter that the contract doesn't know.
                pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
                    self.extra.insert(name.into(), value.into());
                    self
                }
            }
            #cfg
            #table
        }
    }

    /// The setter of a parameter, and the one that clears it.
    fn setters(&self, field: &Field, member: &str, here: &Here<'_>) -> TokenStream {
        let about = doc(&docs::field(self.api, field, None));
        let name = ident(member);
        let (takes, value) = self.takes(&field.ty, here, &field.name, quote!(value));
        let boxed =
            matches!(&field.ty, Ty::Named(id) if matches!(self.api.get(*id).def, Def::Record(_)));
        let value = if boxed {
            quote!(Box::new(#value))
        } else {
            value
        };
        let deprecated = field
            .facts
            .deprecated
            .then(|| quote!(#[deprecated(note = "the contract says so")]));
        if !field.clearable {
            return quote! {
                #about
                #deprecated
                pub fn #name(mut self, value: #takes) -> Self {
                    self.#name = Some(#value);
                    self
                }
            };
        }
        let clear = format_ident!("clear_{}", member.trim_start_matches("r#"));
        let clear_about = doc(&format!("Clears `{}`.", docs::code(&field.name)));
        quote! {
            #about
            #deprecated
            pub fn #name(mut self, value: #takes) -> Self {
                self.#name = rt::Clearable::Set(#value);
                self
            }
            #clear_about
            pub fn #clear(mut self) -> Self {
                self.#name = rt::Clearable::Clear;
                self
            }
        }
    }

    /// An argument for a required parameter.
    fn argument(&self, field: &Field, member: &str, here: &Here<'_>) -> Argument {
        let name = ident(member);
        let (takes, value) = self.takes(&field.ty, here, &field.name, quote!(#name));
        let value = if field.clearable {
            let boxed = matches!(&field.ty, Ty::Named(id) if matches!(self.api.get(*id).def, Def::Record(_)));
            let value = if boxed {
                quote!(Box::new(#value))
            } else {
                value
            };
            quote!(rt::Clearable::Set(#value))
        } else if field.nullable {
            quote!(Some(#value))
        } else {
            value
        };
        let value = if name == value.to_string() {
            quote!(#name)
        } else {
            quote!(#name: #value)
        };
        Argument {
            parameter: quote!(#name: #takes),
            value,
        }
    }

    /// What is taken for a value of a type, and how it becomes one.
    ///
    /// Texts and ids take anything that becomes one; a record or an enumeration takes itself, so that the compiler
    /// names the type that is expected.
    fn takes(
        &self,
        ty: &Ty,
        here: &Here<'_>,
        field: &str,
        value: TokenStream,
    ) -> (TokenStream, TokenStream) {
        let plain = self.ty(ty, here, field);
        match ty {
            Ty::Bool | Ty::Int | Ty::Float => (plain, value),
            Ty::Named(id) if !matches!(self.api.get(*id).def, Def::Union(_)) => (plain, value),
            Ty::List(inner) => match self.takes(inner, here, &element(field), quote!(item)) {
                (takes, item) if item.to_string() == "item" => (
                    quote!(impl IntoIterator<Item = #takes>),
                    quote!(#value.into_iter().collect()),
                ),
                (takes, item) => (
                    quote!(impl IntoIterator<Item = #takes>),
                    quote!(#value.into_iter().map(|item| #item).collect()),
                ),
            },
            Ty::Map(inner) => {
                let (takes, item) = self.takes(inner, here, &element(field), quote!(item));
                (
                    quote!(impl IntoIterator<Item = (impl Into<String>, #takes)>),
                    quote!(#value.into_iter().map(|(key, item)| (key.into(), #item)).collect()),
                )
            }
            Ty::Clearable(inner) => {
                let inner = self.ty(inner, here, field);
                (quote!(rt::Clearable<#inner>), value)
            }
            _ => (quote!(impl Into<#plain>), quote!(#value.into())),
        }
    }

    fn output(&self, operation: &Operation, here: &Here<'_>) -> TokenStream {
        match &operation.response {
            Response::Json(ty) => self.ty(ty, here, ""),
            Response::Binary(_) => quote!(rt::Bytes),
        }
    }

    fn operation_doc(&self, index: usize) -> String {
        let operation = &self.api.operations[index];
        let accessor = &self.names.accessors[index];
        let function = crate::naming::reserved::value_name(accessor.function());
        let link = function.trim_start_matches("r#");
        format!(
            "The request of [`{}`]({link}()).\n\n`{} {}` (`{}`).",
            accessor.dotted(),
            operation.method.as_str(),
            operation.path,
            operation.id,
        )
    }

    fn function_doc(&self, index: usize) -> String {
        let operation = &self.api.operations[index];
        let summary = operation
            .summary
            .as_deref()
            .map(str::trim)
            .filter(|s| !s.is_empty());
        let summary = summary.map_or_else(
            || docs::sentence(self.names.accessors[index].function()),
            docs::prose,
        );
        let mut out = format!(
            "{summary}.\n\n`{} {}`\n",
            operation.method.as_str(),
            operation.path
        );
        let required: Vec<_> = operation.parameters.iter().filter(|p| p.required).collect();
        if !required.is_empty() {
            out.push('\n');
        }
        for parameter in required {
            out.push_str(&format!(
                "- `{}`, {}: {}\n",
                docs::code(&parameter.name),
                docs::place(parameter.place),
                docs::field(self.api, parameter, None)
            ));
        }
        if let Response::Binary(media) = &operation.response {
            out.push_str(&format!(
                "\nAnswers a document of type `{}`.\n",
                docs::code(media)
            ));
        }
        if let Some(server) = &operation.server {
            out.push_str(&format!("\nServer: `{}`.\n", docs::code(server)));
        }
        out.push_str(&format!(
            "\nFeature: `{}`.",
            self.features.names[self.features.operations[index]]
        ));
        out
    }
}

struct Argument {
    parameter: TokenStream,
    value: TokenStream,
}

//! Requests, and the nested parameters that they are made of.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::types::{constants, element, row};
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
        let arguments = self.arguments(&operation.parameters, members, here);
        let begin = begin(&name, &arguments, &quote!(rt::RequestOptions::default()));
        let parameters = arguments.iter().filter_map(|a| a.parameter.as_ref());
        let setters = self.setters(&operation.parameters, members, &quote!(self.1), here);
        let expand_path = self.expand_path(operation, here);
        let implementation = (!setters.is_empty()).then(|| {
            quote! {
                impl #name {
                    #(#setters)*
                    #expand_path
                }
            }
        });
        let rows = self.rows(
            &operation.parameters,
            &self.sensitivity.operations[index],
            here,
        );
        let path = &operation.path;
        let method = ident(match operation.method {
            Method::Get => "Get",
            Method::Post => "Post",
            Method::Put => "Put",
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
            #[derive(Clone)]
            #[must_use = "a request does nothing until it is sent"]
            pub struct #name(rt::Params, rt::RequestOptions);
            #implementation
            rt::request! { #name -> #output; #upper #method #path #body #server; #(#rows)* }
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
        let contract = format!("Contract: `#{}`.", docs::code(&ty.pointer));
        let about = doc(&format!(
            "The parameters of `{}`.\n\n{}",
            docs::code(&place),
            docs::described(ty.description.as_deref(), contract)
        ));
        let arguments = self.arguments(&record.fields, members, here);
        let parameters = arguments.iter().filter_map(|a| a.parameter.as_ref());
        let none = TokenStream::new();
        let begin = begin(&name, &arguments, &none);
        let new_about = doc(if arguments.is_empty() {
            "Nothing set yet."
        } else {
            "With what is required."
        });
        let setters = self.setters(&record.fields, members, &none, here);
        let constants = constants(&record.constants);
        let rows = self.rows(&record.fields, &self.sensitivity.types[id.0 as usize], here);
        quote! {
            #about
            #cfg
            #[derive(Clone)]
            #[must_use]
            pub struct #name(rt::Params);
            #cfg
            impl #name {
                #new_about
                pub fn new(#(#parameters),*) -> Self {
                    #begin
                }
                #(#setters)*
                /// Sets a parameter that the contract doesn't know.
                pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
                    Self(self.0.set_extra(name, value))
                }
            }
            #cfg
            rt::params! { #name; #(#constants)* #(#rows)* }
        }
    }

    /// The rows of a table: what each parameter is on the wire, and the type of its value.
    fn rows(&self, fields: &[Field], sensitive: &[bool], here: &Here<'_>) -> Vec<TokenStream> {
        let rows = fields.iter().zip(sensitive);
        rows.map(|(field, sensitive)| {
            let (row, ty) = (row(field, *sensitive), self.zero_type(field, here));
            quote!(#row: #ty;)
        })
        .collect()
    }

    /// What a row's value is read as: the type that a setter gives it, or a shorter one that travels the same.
    fn zero_type(&self, field: &Field, here: &Here<'_>) -> TokenStream {
        fn on_the_wire(ty: &Ty) -> Ty {
            match ty {
                Ty::Id(_) | Ty::Currency | Ty::Decimal | Ty::DateTime => Ty::Text,
                Ty::Timestamp => Ty::Int,
                Ty::List(inner) => Ty::List(Box::new(on_the_wire(inner))),
                Ty::Map(inner) => Ty::Map(Box::new(on_the_wire(inner))),
                ty => ty.clone(),
            }
        }
        let field = Field {
            ty: on_the_wire(&field.ty),
            ..field.clone()
        };
        self.field_type(&field, here)
    }

    /// The setters of what may be left out, and of what can be cleared.
    fn setters(
        &self,
        fields: &[Field],
        members: &[String],
        options: &TokenStream,
        here: &Here<'_>,
    ) -> Vec<TokenStream> {
        let rows = fields.iter().zip(members).enumerate();
        rows.filter(|(_, (field, _))| !field.required || field.clearable)
            .map(|(row, (field, member))| {
                let set = (!field.required && field.ty != Ty::Empty)
                    .then(|| self.setter(row, field, member, options, here));
                let clear = field
                    .clearable
                    .then(|| clearer(row, field, member, options));
                quote!(#set #clear)
            })
            .collect()
    }

    /// The setter of a parameter.
    fn setter(
        &self,
        row: usize,
        field: &Field,
        member: &str,
        options: &TokenStream,
        here: &Here<'_>,
    ) -> TokenStream {
        let about = doc(&docs::field(self.api, field, None));
        let name = ident(member);
        let (takes, set) = self.takes(&field.ty, here, &field.name);
        let row = Literal::usize_unsuffixed(row);
        let deprecated = field
            .facts
            .deprecated
            .then(|| quote!(#[deprecated(note = "the contract says so")]));
        quote! {
            #about
            #deprecated
            pub fn #name(self, value: #takes) -> Self {
                Self(self.0.#set(#row, value), #options)
            }
        }
    }

    /// An argument for each required parameter.
    fn arguments(&self, fields: &[Field], members: &[String], here: &Here<'_>) -> Vec<Argument> {
        let rows = fields.iter().zip(members).enumerate();
        rows.filter(|(_, (field, _))| field.required)
            .map(|(row, (field, member))| {
                let (name, row) = (ident(member), Literal::usize_unsuffixed(row));
                if field.ty == Ty::Empty {
                    return Argument {
                        parameter: None,
                        set: quote!(.clear(#row)),
                    };
                }
                let (takes, set) = self.takes(&field.ty, here, &field.name);
                Argument {
                    parameter: Some(quote!(#name: #takes)),
                    set: quote!(.#set(#row, #name)),
                }
            })
            .collect()
    }

    /// What is taken for a value of a type, and the method that sets a row to it.
    ///
    /// Texts and ids take anything that becomes one; a record or an enumeration takes itself, so that the compiler
    /// names the type that is expected.
    fn takes(&self, ty: &Ty, here: &Here<'_>, field: &str) -> (TokenStream, TokenStream) {
        match ty {
            Ty::List(inner) => {
                let item = self.ty(inner, here, &element(field));
                let takes = self.takes_one(inner, here, &element(field));
                (
                    quote!(impl IntoIterator<Item = #takes>),
                    quote!(set_list::<#item>),
                )
            }
            Ty::Map(inner) => {
                let item = self.ty(inner, here, &element(field));
                let takes = self.takes_one(inner, here, &element(field));
                (
                    quote!(impl IntoIterator<Item = (impl Into<String>, #takes)>),
                    quote!(set_map::<#item>),
                )
            }
            _ => {
                let plain = self.ty(ty, here, field);
                (self.takes_one(ty, here, field), quote!(set::<#plain>))
            }
        }
    }

    /// What is taken for one value: of a list or a map, or on its own.
    fn takes_one(&self, ty: &Ty, here: &Here<'_>, field: &str) -> TokenStream {
        let plain = self.ty(ty, here, field);
        match ty {
            Ty::Bool | Ty::Int | Ty::Float | Ty::Clearable(_) => plain,
            Ty::Named(id) if !matches!(self.api.get(*id).def, Def::Union(_)) => plain,
            _ => quote!(impl Into<#plain>),
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
        let mut out = docs::described(
            operation.description.as_deref(),
            format!("`{} {}`\n", operation.method.as_str(), operation.path),
        );
        out.insert_str(0, &format!("{summary}.\n\n"));
        let required: Vec<_> = operation.parameters.iter().filter(|p| p.required).collect();
        if !required.is_empty() {
            out.push('\n');
        }
        for parameter in required {
            out.push_str(&docs::item(&format!(
                "`{}`, {}: {}",
                docs::code(&parameter.name),
                docs::place(parameter.place),
                docs::field(self.api, parameter, None)
            )));
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
    /// None where there is one thing that can be said.
    parameter: Option<TokenStream>,
    set: TokenStream,
}

/// The setter that clears a parameter.
fn clearer(row: usize, field: &Field, member: &str, options: &TokenStream) -> TokenStream {
    let clear = format_ident!("clear_{}", member.trim_start_matches("r#"));
    let about = doc(&format!("Clears `{}`.", docs::code(&field.name)));
    let row = Literal::usize_unsuffixed(row);
    quote! {
        #about
        pub fn #clear(self) -> Self {
            Self(self.0.clear(#row), #options)
        }
    }
}

/// An empty one with what is required set, and a request's options.
fn begin(name: &Ident, arguments: &[Argument], options: &TokenStream) -> TokenStream {
    if arguments.is_empty() {
        return quote!(Default::default());
    }
    // One expression: a variable could have the name of an argument.
    let set = arguments.iter().map(|argument| &argument.set);
    quote!(#name(#name::default().0 #(#set)*, #options))
}

//! Requests, and the nested parameters that they are made of.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::types::{constants, row};
use super::{Emitter, Here, doc, doc_with, file_name, ident, inner_doc};
use crate::docs::{self, Beside};
use crate::model::{
    Body, Entry, Item, ItemKind, Member, Method, Module, Operation, REQUESTS, Record, RustType,
};
use crate::render::{Code, Table};

impl Emitter<'_> {
    /// A namespace's operations: their functions are shown, and the requests that they make are there by name, with their
    /// pages in a module below.
    pub(super) fn functions(
        &self,
        module: &Module,
        requests: &Ident,
        cfg: &TokenStream,
    ) -> TokenStream {
        let functions = self.operations(module).map(|(cfg, file, operation)| {
            let (function, aliases) = (ident(&operation.function()), aliases(operation));
            quote!(#cfg #(#[doc(alias = #aliases)])* pub use self::#requests::#file::#function;)
        });
        quote! {
            #cfg pub mod #requests;
            #cfg #[doc(no_inline)] pub use self::#requests::*;
            #(#functions)*
        }
    }

    /// The module of a namespace's requests.
    pub(super) fn request_module(&self, path: &[String], module: &Module) -> TokenStream {
        let about = inner_doc(&format!(
            "The requests of `{}`, as its functions make them.",
            path.join(".")
        ));
        let requests = self.operations(module).map(|(cfg, file, operation)| {
            let (name, aliases) = (ident(operation.request()), aliases(operation));
            quote! {
                #cfg pub(super) mod #file;
                #cfg #(#[doc(alias = #aliases)])* pub use self::#file::#name;
            }
        });
        quote!(#about #(#requests)*)
    }

    /// The operations of a namespace, each with its condition and the private file that it is in.
    fn operations(
        &self,
        module: &Module,
    ) -> impl Iterator<Item = (TokenStream, Ident, &Operation)> {
        let files = module.files.iter().filter(|(id, _)| id.folder == REQUESTS);
        files.flat_map(|(id, file)| {
            let requests = file.entries.iter().filter_map(|entry| match entry {
                Entry::Request(index) => Some(&self.krate.operations[*index]),
                Entry::Item(_) => None,
            });
            requests.map(|operation| {
                let cfg = self.cfg(&[operation.feature].into());
                (cfg, ident(&file_name(&id.name)), operation)
            })
        })
    }

    /// An operation: the function that begins it, the request, its setters and its tables.
    pub(super) fn request(&self, index: usize, here: &Here<'_>, code: &mut Code) {
        let operation = &self.krate.operations[index];
        let example = &self.calls[index];
        let name = ident(operation.request());
        let function = ident(&operation.function());
        let about = doc(&docs::request(operation));
        let function_about = docs::function(self.krate, operation, example);
        let function_about = doc_with(&function_about, Some(example));
        let aliases = aliases(operation);
        let deprecated = deprecated(operation.deprecated);
        let arguments = self.arguments(&operation.parameters, here);
        let begin = begin(&name, &arguments, &quote!(rt::RequestOptions::default()));
        let parameters = arguments.iter().filter_map(|a| a.parameter.as_ref());
        let setters = self.setters(&operation.parameters, &quote!(self.1), here);
        let expand_path = self.expand_path(operation, here);
        let implementation = (!setters.is_empty()).then(|| {
            quote! {
                impl #name {
                    #(#setters)*
                    #expand_path
                }
            }
        });
        let answer = self.type_text(operation.answer.ty(), here);
        let method = match operation.method {
            Method::Get => "Get",
            Method::Post => "Post",
            Method::Put => "Put",
            Method::Delete => "Delete",
        };
        let body = match operation.body {
            Body::Query => "Query",
            Body::Form => "Form",
            Body::Json => "Json",
            Body::Multipart => "Multipart",
        };
        let server = operation.server.as_ref();
        let server = server.map(|server| format!(" server {server:?}"));
        let mut rows = vec![
            format!("{} -> {answer}", operation.request()),
            format!(
                "{:?} {method} {:?} {body}{}",
                operation.id,
                operation.path,
                server.unwrap_or_default()
            ),
        ];
        rows.extend(self.rows(&operation.parameters, here));
        code.tables.push(here.table("request", rows));
        if let RustType::Page(_, item) = operation.answer.ty() {
            let item = self.type_text(item, here);
            let row = format!("{} -> {item}", operation.request());
            code.tables.push(here.table("list", vec![row]));
        }
        // What a request that fetches one object by its id alone says of the object's type.
        let retrieve = operation.fetches.map(|id| {
            let object = self.ty(&RustType::Item(id), here);
            quote! {
                impl rt::Retrieve for #object {
                    type Request = #name;
                    fn retrieve(id: rt::Id<Self>) -> #name {
                        #function(id)
                    }
                }
            }
        });
        code.items.extend(quote! {
            #function_about
            #(#[doc(alias = #aliases)])*
            #deprecated
            pub fn #function(#(#parameters),*) -> #name {
                #begin
            }
            #about
            #(#[doc(alias = #aliases)])*
            #[derive(Clone)]
            #[must_use = "a request does nothing until it is sent"]
            pub struct #name(rt::Params, rt::RequestOptions);
            #implementation
            #retrieve
        });
    }

    /// A nested parameter object.
    pub(super) fn parameters(
        &self,
        item: &Item,
        record: &Record,
        here: &Here<'_>,
        tables: &mut Vec<Table>,
    ) -> TokenStream {
        let cfg = here.cfg();
        let name = ident(&item.path.name);
        let arguments = self.arguments(&record.members, here);
        let parameters = arguments.iter().filter_map(|a| a.parameter.as_ref());
        let none = TokenStream::new();
        let begin = begin(&name, &arguments, &none);
        let new_about = doc(if arguments.is_empty() {
            "Nothing set yet."
        } else {
            "With what is required."
        });
        let setters = self.setters(&record.members, &none, here);
        let mut rows = vec![item.path.name.clone()];
        rows.extend(constants(&record.constants));
        rows.extend(self.rows(&record.members, here));
        tables.push(here.table("params", rows));
        quote! {
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
        }
    }

    /// The rows of a table: what each parameter is on the wire, and the type of its value.
    fn rows(&self, members: &[Member], here: &Here<'_>) -> Vec<String> {
        let rows = members.iter();
        rows.map(|member| format!("{}: {}", row(member), self.type_text(&member.row(), here)))
            .collect()
    }

    /// The setters of what may be left out, and of what can be cleared.
    fn setters(
        &self,
        members: &[Member],
        options: &TokenStream,
        here: &Here<'_>,
    ) -> Vec<TokenStream> {
        let rows = members.iter().enumerate();
        rows.filter(|(_, member)| !member.required || member.clearable)
            .map(|(row, member)| {
                let set = (!member.required && member.ty != RustType::Empty)
                    .then(|| self.setter(row, member, members, options, here));
                let clear = member.clearable.then(|| clearer(row, member, options));
                quote!(#set #clear)
            })
            .collect()
    }

    /// The setter of a parameter.
    fn setter(
        &self,
        row: usize,
        member: &Member,
        members: &[Member],
        options: &TokenStream,
        here: &Here<'_>,
    ) -> TokenStream {
        let about = doc(&docs::setter(self.krate, member, &Beside::Setters(members)));
        let name = ident(&member.ident);
        let (kind, takes, set) = self.takes_maybe(&member.ty, here);
        let row = Literal::usize_unsuffixed(row);
        let deprecated = deprecated(member.facts.deprecated);
        quote! {
            #about
            #deprecated
            pub fn #name #kind(self, value: #takes) -> Self {
                Self(self.0.#set(#row, value), #options)
            }
        }
    }

    /// The setter that takes a path, of a request whose answer has something to expand.
    fn expand_path(&self, operation: &Operation, here: &Here<'_>) -> Option<TokenStream> {
        let expands = operation.expands.as_ref()?;
        let row = Literal::usize_unsuffixed(expands.parameter);
        let from = self.ty(&expands.from, here);
        Some(quote! {
            /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
            pub fn expand_path<T, L>(
                self,
                path: fn(crate::ExpandPath<#from>) -> crate::ExpandPath<T, L>,
            ) -> Self {
                Self(self.0.push(#row, path(Default::default())), self.1)
            }
        })
    }

    /// An argument for each required parameter.
    fn arguments(&self, members: &[Member], here: &Here<'_>) -> Vec<Argument> {
        let rows = members.iter().enumerate();
        rows.filter(|(_, member)| member.required)
            .map(|(row, member)| {
                let (name, row) = (ident(&member.ident), Literal::usize_unsuffixed(row));
                if !member.is_argument() {
                    return Argument {
                        parameter: None,
                        set: quote!(.clear(#row)),
                    };
                }
                let (takes, set) = self.takes(&member.ty, here);
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
    fn takes(&self, ty: &RustType, here: &Here<'_>) -> (TokenStream, TokenStream) {
        match ty {
            RustType::List(inner) => {
                let (item, takes) = (self.ty(inner, here), self.takes_one(inner, here));
                (
                    quote!(impl IntoIterator<Item = #takes>),
                    quote!(set_list::<#item>),
                )
            }
            RustType::Map(inner) => {
                let (item, takes) = (self.ty(inner, here), self.takes_one(inner, here));
                (
                    quote!(impl IntoIterator<Item = (impl Into<String>, #takes)>),
                    quote!(set_map::<#item>),
                )
            }
            _ => {
                let plain = self.ty(ty, here);
                (self.takes_one(ty, here), quote!(set::<#plain>))
            }
        }
    }

    /// What a setter takes: the same, or an `Option` of it. Which of the two is told by a type of the setter's own.
    fn takes_maybe(
        &self,
        ty: &RustType,
        here: &Here<'_>,
    ) -> (Option<TokenStream>, TokenStream, TokenStream) {
        let kind = Some(quote!(<K>));
        let plain = self.ty(ty, here);
        match ty {
            RustType::List(inner) => {
                let item = self.ty(inner, here);
                let takes = quote!(impl rt::MaybeList<#item, K>);
                (kind, takes, quote!(maybe_list::<#item, K>))
            }
            RustType::Map(inner) => {
                let item = self.ty(inner, here);
                let takes = quote!(impl rt::MaybeMap<#item, K>);
                (kind, takes, quote!(maybe_map::<#item, K>))
            }
            // By this rule a literal has one type that it can be.
            RustType::I64 | RustType::F64 => {
                let takes = quote!(impl Into<Option<#plain>>);
                (None, takes, quote!(option::<#plain>))
            }
            _ => {
                let takes = quote!(impl rt::Maybe<#plain, K>);
                (kind, takes, quote!(maybe::<#plain, K>))
            }
        }
    }

    /// What is taken for one value: of a list or a map, or on its own.
    fn takes_one(&self, ty: &RustType, here: &Here<'_>) -> TokenStream {
        let plain = self.ty(ty, here);
        match self.is_exact(ty) {
            true => plain,
            false => quote!(impl Into<#plain>),
        }
    }

    /// Whether a value is taken for itself alone. A number is, since it has one type then, however it is written.
    fn is_exact(&self, ty: &RustType) -> bool {
        match ty {
            RustType::Bool | RustType::I64 | RustType::F64 | RustType::Clearable(_) => true,
            RustType::Item(id) => !matches!(self.krate[*id].kind, ItemKind::Union(_)),
            _ => false,
        }
    }
}

/// What else a search finds an operation by: its id, which neither its function nor its request can have for an alias if
/// that is its name. Of an item that is shown where it is re-exported, rustdoc's search knows the re-export's aliases
/// alone.
fn aliases(operation: &Operation) -> Vec<String> {
    let id = &operation.id;
    let mut found = vec![id.to_owned()];
    found.extend(Some(id.to_lowercase()).filter(|lower| lower != id));
    let function = operation.function();
    let names = [operation.request(), function.trim_start_matches("r#")];
    found.retain(|alias| !names.contains(&alias.as_str()));
    found
}

/// The attribute of what the contract says not to use any more.
fn deprecated(is: bool) -> Option<TokenStream> {
    is.then(|| quote!(#[deprecated(note = "the contract says so")]))
}

struct Argument {
    /// None where there is one thing that can be said.
    parameter: Option<TokenStream>,
    set: TokenStream,
}

/// The setter that clears a parameter.
fn clearer(row: usize, member: &Member, options: &TokenStream) -> TokenStream {
    let clear = format_ident!("clear_{}", member.ident.trim_start_matches("r#"));
    let about = doc(&format!("Clears `{}`.", docs::code(&member.wire)));
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

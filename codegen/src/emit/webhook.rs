//! What webhooks deliver: the module that has all of it, and the methods of events and notifications.

use proc_macro2::TokenStream;
use quote::quote;

use super::features::WEBHOOK;
use super::{Context, docs, ident, inner_doc, module_name};
use crate::ir::{Def, Field, Notification, Ty, TypeId, Webhooks};
use crate::render::{self, RenderError};

/// The module's page. It shows how a handler is written, so it is a test as well.
const ABOUT: &str = "\
Webhooks: whether Stripe sent what arrived, and what it says. No client and no async runtime are needed.

```
use stripe_client::webhook::{self, Event, EventType};

fn handle(body: Vec<u8>, signature: Option<&str>) -> Result<(), Box<dyn std::error::Error>> {
    // The body byte for byte as it came, and the `Stripe-Signature` header.
    let payload = webhook::verify(body, signature, \"whsec_...\")?;
    let event: Event = payload.parse()?;
    match event.r#type {
        EventType::InvoicePaid => println!(\"{:?}\", event.data.object),
        // What isn't handled is fine, too: an endpoint may come to be sent other events.
        other => println!(\"{other}: nothing to do\"),
    }
    Ok(())
}

// A test of a handler signs what it sends.
let body = br#\"{\"id\": \"evt_1\", \"object\": \"event\", \"type\": \"invoice.paid\", \"data\": {\"object\": {\"object\": \"invoice\"}}}\"#;
let signature = webhook::sign(body, \"whsec_...\", stripe_client::Timestamp::now())?;
handle(body.to_vec(), Some(&signature))?;
# Ok::<(), Box<dyn std::error::Error>>(())
```

An event's `data.object` is the object itself, told by its `object`: `EventObject::Invoice(invoice)`. An object of a
namespace that isn't turned on, or that the contract doesn't have, is `EventObject::Unknown`, with its JSON. An event
of another API version is read all the same: its `version()` compares, and its `issues()` tell what was odd.

Feature: `webhook`.";

pub(super) fn file(context: &Context<'_>) -> Result<Option<String>, RenderError> {
    let Some(webhooks) = context.api.webhooks else {
        return Ok(None);
    };
    let about = inner_doc(ABOUT);
    let delivered = std::iter::once(webhooks.event)
        .chain(named(context, webhooks.event, "data"))
        .chain([webhooks.object, webhooks.event_type])
        .chain(webhooks.notification.map(|notification| notification.ty));
    let delivered = delivered.map(|id| context.public_path(id));
    let event = event(context, &webhooks);
    let notification = webhooks
        .notification
        .map(|notification| methods(context, &webhooks, &notification));
    let tokens = quote! {
        #about
        use crate::rt;
        pub use rt::webhook::{
            DEFAULT_TOLERANCE, Envelope, EventVersion, HeaderFault, ParseError, ParseErrorKind, Payload, SIGNATURE_HEADER, SecretFault,
            SignatureHeader, Verifier, VerifyError, WebhookSecret, sign, verify,
        };
        #(pub use #delivered;)*
        #event
        #notification
    };
    render::file(&format!("src/{WEBHOOK}.rs"), tokens).map(Some)
}

fn event(context: &Context<'_>, webhooks: &Webhooks) -> TokenStream {
    let (event, issues) = (context.public_path(webhooks.event), issues());
    let version = text(context, webhooks.event, "api_version").map(|version| {
        quote! {
            /// Compares the API version that it was written in with the contract's.
            pub fn version(&self) -> EventVersion {
                EventVersion::of(#version, crate::API_VERSION)
            }
        }
    });
    quote! {
        impl #event {
            #issues
            #version
        }
    }
}

fn methods(context: &Context<'_>, webhooks: &Webhooks, notification: &Notification) -> TokenStream {
    let ty = context.public_path(notification.ty);
    let event = context.public_path(notification.event);
    let object = context.public_path(webhooks.object);
    let path = &context.api.operations[notification.operation].path;
    let member =
        |name: &str| field(context, notification.ty, name).map(|(_, member)| ident(member));
    let account = text(context, notification.ty, "context").unwrap_or_else(|| quote!(None));
    let (Some(id), Some((related, related_member))) = (
        member("id"),
        field(context, notification.ty, "related_object"),
    ) else {
        return TokenStream::new();
    };
    let related_member = ident(related_member);
    let related = if related.required && !related.nullable {
        quote!(&self.#related_member)
    } else {
        quote!(self.#related_member.as_ref()?)
    };
    let issues = issues();
    quote! {
        impl #ty {
            #issues
            /// Fetches the whole event, with its data. With the async client this gives a future, with the blocking one the
            /// result.
            pub fn fetch_event<C: rt::Execute>(&self, client: &C) -> C::Reply<#event> {
                rt::webhook::fetch_event(client, #path, self.#id.as_str(), #account)
            }
            /// Fetches what the event is about, as it is now; none if it is about no object.
            pub fn fetch_related_object<C: rt::Execute>(&self, client: &C) -> Option<C::Reply<#object>> {
                let object = #related;
                Some(rt::webhook::fetch_object(client, &object.url, #account))
            }
        }
    }
}

fn issues() -> TokenStream {
    quote! {
        /// What was odd when it was read, with the place of each.
        pub fn issues(&self) -> Vec<rt::Issue> {
            rt::Value::issues(self)
        }
    }
}

/// A text field as an `Option<&str>`, if there is such a field.
fn text(context: &Context<'_>, of: TypeId, name: &str) -> Option<TokenStream> {
    let (field, member) = field(context, of, name).filter(|(field, _)| field.ty == Ty::Text)?;
    let member = ident(member);
    Some(if field.required && !field.nullable {
        quote!(Some(self.#member.as_str()))
    } else {
        quote!(self.#member.as_deref())
    })
}

fn named(context: &Context<'_>, of: TypeId, name: &str) -> Option<TypeId> {
    match field(context, of, name)?.0.ty {
        Ty::Named(id) => Some(id),
        _ => None,
    }
}

/// A field, and the name of its member.
fn field<'c>(context: &'c Context<'_>, of: TypeId, name: &str) -> Option<(&'c Field, &'c str)> {
    let Def::Record(record) = &context.api.get(of).def else {
        return None;
    };
    let members = &context.names.members[of.0 as usize];
    record
        .fields
        .iter()
        .zip(members)
        .find(|(field, _)| field.name == name)
        .map(|(field, member)| (field, member.as_str()))
}

impl Context<'_> {
    /// What those types are that the contract has in other words, or in other places.
    pub(super) fn about_delivered(&self, id: TypeId) -> Option<String> {
        let webhooks = self.api.webhooks?;
        let pointer = |id: TypeId| docs::code(&self.api.get(id).pointer);
        if id == webhooks.object {
            return Some(format!(
                "What an event can be about: any object, told by its `object`.\n\nContract: `#{}`.",
                pointer(id)
            ));
        }
        if id == webhooks.event_type {
            return Some("What can happen: the events that an endpoint can ask for.".to_owned());
        }
        let notification = webhooks.notification.filter(|n| n.ty == id)?;
        let tag = match &self.api.get(notification.event).def {
            Def::Record(record) => record.object_tag().unwrap_or_default(),
            _ => "",
        };
        Some(format!(
            "The `{}` object as it is delivered: without its data.\n\nContract: `#{}`.\n\nFeature: `{WEBHOOK}`.",
            docs::code(tag),
            pointer(notification.event)
        ))
    }

    /// A type by its whole path.
    fn public_path(&self, id: TypeId) -> TokenStream {
        let path = &self.names.types.types[id.0 as usize];
        let modules = path.module.iter().map(|m| ident(&module_name(m)));
        let name = ident(&path.name);
        quote!(crate::#(#modules::)*#name)
    }
}

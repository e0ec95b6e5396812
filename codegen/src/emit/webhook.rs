//! What webhooks deliver: the module that has all of it, and the methods of events and notifications.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Emitter, ident, inner_doc, router, tokens};
use crate::model::{Crate, ItemId, ItemKind, Member, Notification, RustType, WEBHOOK, Webhooks};
use crate::render::{self, RenderError};

/// The module's page; its example is a test as well.
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
```

An event's `data.object` is the object itself, told by its `object`: `EventObject::Invoice(invoice)`. An object of a
namespace that isn't turned on, or that the contract doesn't have, is `EventObject::Unknown`, with its JSON. An event
of another API version is read all the same: its `version()` compares, and its `issues()` tell what was odd.

Feature: `webhook`.";

pub(super) fn file(emitter: &Emitter<'_>) -> Result<Option<String>, RenderError> {
    let Some(webhooks) = emitter.krate.webhooks else {
        return Ok(None);
    };
    let about = inner_doc(&about(emitter.krate, &webhooks));
    let delivered = std::iter::once(webhooks.event)
        .chain(named(emitter.krate, webhooks.event, "data"))
        .chain([webhooks.object, webhooks.event_type])
        .chain(webhooks.notification.map(|notification| notification.ty));
    let delivered = delivered.map(|id| tokens(&emitter.public_path(id)));
    let event = event(emitter, &webhooks);
    let notification = webhooks
        .notification
        .map(|notification| methods(emitter, &webhooks, &notification));
    let router = webhooks.notification.map(|_| {
        let name = ident(router::ROUTER);
        quote!(#[cfg(feature = "webhook_router")] pub mod #name;)
    });
    let tokens = quote! {
        #about
        use crate::rt;
        pub use rt::webhook::{
            DEFAULT_TOLERANCE, Envelope, EventVersion, HeaderFault, ParseError, ParseErrorKind, Payload, SIGNATURE_HEADER, SecretFault,
            SignatureHeader, Verifier, VerifyError, WebhookSecret, sign, verify,
        };
        #(pub use #delivered;)*
        #router
        #event
        #notification
    };
    render::file(&format!("src/{WEBHOOK}.rs"), tokens).map(Some)
}

/// The page, with an event that the contract has.
pub(super) fn about(krate: &Crate, webhooks: &Webhooks) -> String {
    let ItemKind::Enum(variants) = &krate[webhooks.event_type].kind else {
        return ABOUT.to_owned();
    };
    let plain = |text: &str| {
        text.bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"._".contains(&b))
    };
    let known = variants
        .iter()
        .any(|variant| variant.wire == "invoice.paid");
    match variants.iter().find(|variant| plain(&variant.wire)) {
        Some(first) if !known => ABOUT
            .replace("InvoicePaid", &first.ident)
            .replace("invoice.paid", &first.wire),
        _ => ABOUT.to_owned(),
    }
}

fn event(emitter: &Emitter<'_>, webhooks: &Webhooks) -> TokenStream {
    let (event, issues) = (tokens(&emitter.public_path(webhooks.event)), issues());
    let version = text(emitter.krate, webhooks.event, "api_version").map(|version| {
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

fn methods(emitter: &Emitter<'_>, webhooks: &Webhooks, notification: &Notification) -> TokenStream {
    let krate = emitter.krate;
    let path = |id| tokens(&emitter.public_path(id));
    let (ty, event, object) = (
        path(notification.ty),
        path(notification.event),
        path(webhooks.object),
    );
    let path = &krate.operations[notification.operation].path;
    let account = text(krate, notification.ty, "context").unwrap_or_else(|| quote!(None));
    let (Some(id), Some(related)) = (
        member(krate, notification.ty, "id"),
        member(krate, notification.ty, "related_object"),
    ) else {
        return TokenStream::new();
    };
    let (id, name) = (ident(&id.ident), ident(&related.ident));
    let related = if related.is_optional() {
        quote!(self.#name.as_ref()?)
    } else {
        quote!(&self.#name)
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
fn text(krate: &Crate, of: ItemId, wire: &str) -> Option<TokenStream> {
    let member = member(krate, of, wire).filter(|member| member.ty == RustType::Text)?;
    let name = ident(&member.ident);
    Some(if member.is_optional() {
        quote!(self.#name.as_deref())
    } else {
        quote!(Some(self.#name.as_str()))
    })
}

fn named(krate: &Crate, of: ItemId, wire: &str) -> Option<ItemId> {
    match member(krate, of, wire)?.ty {
        RustType::Item(id) => Some(id),
        _ => None,
    }
}

fn member<'c>(krate: &'c Crate, of: ItemId, wire: &str) -> Option<&'c Member> {
    match &krate[of].kind {
        ItemKind::Record(record) => record.members.iter().find(|member| member.wire == wire),
        _ => None,
    }
}

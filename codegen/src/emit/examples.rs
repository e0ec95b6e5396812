//! The test of the documentation's examples: each operation's, and those of pages that have one. They are compiled
//! together, since a test of its own for each takes a second or more.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Emitter, ident, router, testing, tokens, webhook};
use crate::model::{Crate, WEBHOOK};
use crate::naming::own::{TESTING, WEBHOOK_ROUTER};
use crate::naming::words;
use crate::render::{self, RenderError};

pub(super) const FILE: &str = "tests/examples.rs";

pub(super) fn file(emitter: &Emitter<'_>) -> Result<String, RenderError> {
    let krate = emitter.krate;
    let calls = krate.operations.iter().zip(&emitter.calls);
    let calls = calls.map(|(operation, call)| {
        let name = format_ident!("{}", words::snake(&operation.accessor.dotted()));
        let example = tokens(call);
        quote! {
            async fn #name(client: Client) -> Result<(), Error> {
                #example
                Ok(())
            }
        }
    });
    let pages = pages(krate);
    let run = (!pages.is_empty()).then(|| {
        quote! {
            /// Nothing here waits for anything: one look is enough.
            fn run<T>(future: impl Future<Output = T>) -> T {
                let mut context = std::task::Context::from_waker(std::task::Waker::noop());
                match std::pin::pin!(future).poll(&mut context) {
                    std::task::Poll::Ready(output) => output,
                    std::task::Poll::Pending => unreachable!("no example waits"),
                }
            }
        }
    });
    let tokens = quote! {
        //! The examples of the documentation, as a reader would copy them. That an operation's compiles is its test; those
        //! of pages are run.
        #![cfg(feature = "full")]
        #![allow(deprecated, dead_code, unused_variables)]

        use stripe_client::{Client, Error};

        #run
        #(#pages)*
        #(#calls)*
    };
    render::file(FILE, tokens)
}

/// The examples of pages, where the contract has what they name.
fn pages(krate: &Crate) -> Vec<TokenStream> {
    let has = |names: &[&str]| {
        let mut names = names.iter();
        names.all(|name| krate.features.names.iter().any(|feature| feature == name))
    };
    let mut pages = Vec::new();
    if let Some(webhooks) = &krate.webhooks {
        pages.push(page(WEBHOOK, &webhook::about(krate, webhooks)));
    }
    if krate.has_router() && has(&["invoices"]) {
        pages.push(page(WEBHOOK_ROUTER, router::ABOUT));
    }
    if has(&["customers", "payment_intents"]) {
        pages.push(page(TESTING, testing::ABOUT));
    }
    pages
}

fn page(feature: &str, text: &str) -> TokenStream {
    let name = ident(&format!("page_of_{feature}"));
    let example = tokens(text.split("```").nth(1).unwrap_or_default());
    quote! {
        #[cfg(feature = #feature)]
        #[test]
        fn #name() -> Result<(), Box<dyn std::error::Error>> {
            run(async {
                #example
                Ok(())
            })
        }
    }
}

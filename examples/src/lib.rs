//! Where the examples call: Stripe with the key in `STRIPE_API_KEY`, or the server at `STRIPE_BASE_URL`, if that is set.

use std::env;

use stripe_client::client::ClientBuilder;
use stripe_client::{Client, Stripe};

/// Any error: a program of one's own has a better one.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// A client with the usual settings.
pub fn client() -> Result<Client> {
    Ok(builder()?.build()?)
}

/// A client to be.
pub fn builder() -> Result<ClientBuilder<Stripe>> {
    let key = env::var("STRIPE_API_KEY")
        .map_err(|_| "set STRIPE_API_KEY to a key for testing (sk_test_...)")?;
    let builder = Client::builder(key);
    Ok(match env::var("STRIPE_BASE_URL") {
        Ok(url) => builder.base_url(url),
        Err(_) => builder,
    })
}

/// The programs of the README and of the guides, as their readers would copy them: `cargo test -p examples --doc`.
#[cfg(doctest)]
mod pages {
    #[doc = include_str!("../../guides/coming_from_async_stripe.md")]
    struct ComingFromAsyncStripe;
    #[doc = include_str!("../../guides/coming_from_stripe_node.md")]
    struct ComingFromStripeNode;
    #[doc = include_str!("../../guides/api_versions.md")]
    struct ApiVersions;
    #[doc = include_str!("../../guides/retries.md")]
    struct Retries;
    #[doc = include_str!("../../guides/errors.md")]
    struct Errors;
    #[doc = include_str!("../../guides/money.md")]
    struct Money;
    #[doc = include_str!("../../guides/testing.md")]
    struct Testing;
    #[doc = include_str!("../../guides/tracing.md")]
    struct Tracing;
    #[doc = include_str!("../../guides/features.md")]
    struct Features;
    #[doc = include_str!("../../README.md")]
    struct Readme;
}

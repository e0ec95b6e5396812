// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// A saved SQL query over your Stripe data that can be run.
///
/// The `sigma.sigma_api_query` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/sigma/saved_queries/object)
///
/// Contract: `#/components/schemas/sigma.sigma_api_query`.
///
/// Feature: `sigma`.
#[non_exhaustive]
pub struct ApiQuery {
    /// When it was made. In seconds since 1970.
    pub created: i64,
    /// Names this object in other calls.
    pub id: rt::Id<ApiQuery>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// What the query is called.
    pub name: String,
    /// The query, as it is saved.
    pub sql: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ApiQuery;
    const "object" = Str("sigma.sigma_api_query");
    0 => created = 0 "created" required;
    1 => id "id" required;
    2 => livemode = false "livemode" required;
    3 => name "name" required;
    4 => sql "sql" required;
}

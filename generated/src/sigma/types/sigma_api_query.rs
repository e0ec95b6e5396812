// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `sigma.sigma_api_query` object.
///
/// Contract: `#/components/schemas/sigma.sigma_api_query`.
///
/// Feature: `sigma`.
#[derive(Default)]
#[non_exhaustive]
pub struct ApiQuery {
    /// Created.
    pub created: i64,
    /// Id. At most 5000 characters.
    pub id: rt::Id<ApiQuery>,
    /// Livemode.
    pub livemode: bool,
    /// Name. At most 5000 characters.
    pub name: String,
    /// Sql. At most 5000 characters.
    pub sql: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ApiQuery;
    const "object" = Str("sigma.sigma_api_query");
    0 => created "created" required;
    1 => id "id" required;
    2 => livemode "livemode" required;
    3 => name "name" required;
    4 => sql "sql" required;
}

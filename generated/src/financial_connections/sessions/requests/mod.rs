// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `financial_connections.sessions`, as its functions make them.

#[cfg(feature = "financial_connections")]
pub(super) mod create;
#[cfg(feature = "financial_connections")]
#[doc(alias = "PostFinancialConnectionsSessions")]
#[doc(alias = "postfinancialconnectionssessions")]
pub use self::create::Create;
#[cfg(feature = "financial_connections")]
pub(super) mod retrieve;
#[cfg(feature = "financial_connections")]
#[doc(alias = "GetFinancialConnectionsSessionsSession")]
#[doc(alias = "getfinancialconnectionssessionssession")]
pub use self::retrieve::Retrieve;

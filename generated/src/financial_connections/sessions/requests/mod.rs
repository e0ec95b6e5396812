// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "financial_connections")]
mod create;
#[cfg(feature = "financial_connections")]
#[doc(alias = "PostFinancialConnectionsSessions")]
#[doc(alias = "postfinancialconnectionssessions")]
pub use self::create::*;
#[cfg(feature = "financial_connections")]
mod retrieve;
#[cfg(feature = "financial_connections")]
#[doc(alias = "GetFinancialConnectionsSessionsSession")]
#[doc(alias = "getfinancialconnectionssessionssession")]
pub use self::retrieve::*;

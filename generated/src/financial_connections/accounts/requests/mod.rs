// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "financial_connections")]
mod disconnect;
#[cfg(feature = "financial_connections")]
pub use disconnect::*;
#[cfg(feature = "financial_connections")]
mod list;
#[cfg(feature = "financial_connections")]
pub use list::*;
#[cfg(feature = "financial_connections")]
mod refresh;
#[cfg(feature = "financial_connections")]
pub use refresh::*;
#[cfg(feature = "financial_connections")]
mod retrieve;
#[cfg(feature = "financial_connections")]
pub use retrieve::*;
#[cfg(feature = "financial_connections")]
mod subscribe;
#[cfg(feature = "financial_connections")]
pub use subscribe::*;
#[cfg(feature = "financial_connections")]
mod unsubscribe;
#[cfg(feature = "financial_connections")]
pub use unsubscribe::*;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `tax_codes`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists Stripe's tax codes, the kinds of goods and services that taxes tell apart. | `GET /v1/tax_codes` |
//! | [`retrieve`](retrieve()) | Fetches a tax code, with what it is for. | `GET /v1/tax_codes/{id}` |

#[cfg(feature = "tax_codes")]
mod requests;
#[cfg(feature = "tax_codes")]
pub use self::requests::*;
#[cfg(feature = "_tax_codes_tax_code")]
mod types;
#[cfg(feature = "_tax_codes_tax_code")]
pub use self::types::*;

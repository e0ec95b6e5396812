// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `tax_codes`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/tax_codes` |
//! | [`retrieve`](retrieve()) | `GET /v1/tax_codes/{id}` |

#[cfg(feature = "tax_codes")]
mod requests;
#[cfg(feature = "tax_codes")]
pub use self::requests::*;
#[cfg(feature = "_tax_codes_tax_code")]
mod types;
#[cfg(feature = "_tax_codes_tax_code")]
pub use self::types::*;

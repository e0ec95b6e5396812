// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `tax_rates`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/tax_rates` |
//! | [`create`](create()) | `POST /v1/tax_rates` |
//! | [`retrieve`](retrieve()) | `GET /v1/tax_rates/{tax_rate}` |
//! | [`update`](update()) | `POST /v1/tax_rates/{tax_rate}` |

#[cfg(feature = "tax_rates")]
mod requests;
#[cfg(feature = "tax_rates")]
pub use self::requests::*;
#[cfg(feature = "_tax_rates_tax_rate")]
mod types;
#[cfg(feature = "_tax_rates_tax_rate")]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::TaxRateFlatAmount;
#[cfg(feature = "tax_rates")]
pub mod params;

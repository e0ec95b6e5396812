// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `tax_ids`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/tax_ids` |
//! | [`create`](create()) | `POST /v1/tax_ids` |
//! | [`retrieve`](retrieve()) | `GET /v1/tax_ids/{id}` |
//! | [`delete`](delete()) | `DELETE /v1/tax_ids/{id}` |

#[cfg(feature = "tax_ids")]
mod requests;
#[cfg(feature = "tax_ids")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::Application;
#[cfg(feature = "tax_ids")]
pub mod params;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `application_fees.refunds`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Fetches one refund of an application fee. | `GET /v1/application_fees/{fee}/refunds/{id}` |
//! | [`update`](update()) | Changes the metadata of an application fee's refund. | `POST /v1/application_fees/{fee}/refunds/{id}` |
//! | [`list`](list()) | Lists the refunds of an application fee. | `GET /v1/application_fees/{id}/refunds` |
//! | [`create`](create()) | Refunds an application fee, all or in part, to the connected account that paid it. | `POST /v1/application_fees/{id}/refunds` |
//!
//! Feature: `application_fees`.

#[cfg(feature = "application_fees")]
mod requests;
#[cfg(feature = "application_fees")]
pub use self::requests::*;
